// Balie alone, in a process of its own with its agenda in another, as it is driven for minutes.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { contenders, startAgenda } from './contenders.ts'

export interface RunningBalie {
  readonly base: string
  readonly pid: number
  readonly script: string
  readonly stop: () => Promise<void>
}

/** Starts both; `env` adds to the bench's own settings. */
export async function startBalie(port: number, env: Readonly<Record<string, string>> = {}): Promise<RunningBalie> {
  const folder = mkdtempSync(join(tmpdir(), 'balie-bench-'))
  const agenda = await startAgenda()
  const [balie] = contenders(agenda.where, folder)
  if (!balie) throw new Error('Balie is no contender.')
  const [file = '', ...args] = balie.command.split(' ')
  const child = spawn(file, args, {
    env: { ...process.env, ...balie.env, ...env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'ignore'],
  })
  const base = `http://127.0.0.1:${port}`
  await untilReady(base, child)
  return {
    base,
    pid: child.pid ?? 0,
    script: balie.script,
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill()
      await ended
      agenda.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function untilReady(base: string, child: ChildProcess): Promise<void> {
  for (const until = Date.now() + 60_000; Date.now() < until && child.exitCode === null; await wait(50)) {
    const response = await fetch(`${base}/readyz`).catch(() => undefined)
    if (response?.status === 200) return
  }
  throw new Error('Balie did not start.')
}
