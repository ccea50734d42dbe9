// A bot as it runs: the demo practice on a port and in a folder of its own, with a clock that only the test moves.
import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from '../../src/bot/build.ts'
import { readConfig } from '../../src/bot/config.ts'
import type { DemoAgenda } from '../../src/bot/open-agenda.ts'
import { createLog } from '../../src/bot/ops/log.ts'
import { findFiles } from '../../src/bot/settings/read-files.ts'
import { assertLog, assertSealed } from '../canaries.ts'

/** A Monday morning in Amsterdam. */
export const monday = Date.UTC(2026, 10, 23, 9)

type Env = Readonly<Record<string, string>>

/** Starts a bot; `env` as in the settings, `files` as those of PRACTICES_DIR. `logged` holds every log line so far. `demo`: an agenda that runs already. */
export async function startBot(env: Env = {}, files: Readonly<Record<string, Env>> = {}, demo?: DemoAgenda) {
  const folder = mkdtempSync(join(tmpdir(), 'balie-test-'))
  const logged: string[] = []
  const log = createLog('info', { write: (line: string) => void logged.push(line) })
  const clock = { now: monday }
  const running = await build(readConfig({ DATA_DIR: folder, ...env }, files, findFiles(env, files)), {
    log,
    ...(demo && { demo }),
    now: () => clock.now,
    pause: async (ms) => {
      clock.now += ms
    },
  })
  await new Promise<void>((resolve) => running.server.listen(0, '127.0.0.1', resolve))
  const { port } = running.server.address() as AddressInfo
  const stop = async () => {
    await running.stop()
    assertLog(logged)
    assertSealed(folder)
    rmSync(folder, { recursive: true, force: true })
  }
  return { ...running, folder, base: `http://127.0.0.1:${port}`, clock, logged, stop }
}

export type Bot = Awaited<ReturnType<typeof startBot>>
