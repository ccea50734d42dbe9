// One level of one contender, by the load generator.
import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Contender } from './contenders.ts'

export type Mode = 'connector' | 'inline'

/** What came out. Times in ms, memory in MiB, CPU in seconds for 1,000 turns. */
export interface Sample {
  readonly name: string
  readonly mode: Mode
  readonly turnsPerSecond: number
  readonly p99: number
  readonly cpuPer1000: number
  readonly startMs: number
  readonly restMib: number
  readonly loadMib: number
  readonly failures: number
}

export interface Level {
  readonly mode: Mode
  readonly seconds: string
  readonly conversations: string
}

const generator = fileURLToPath(new URL('../../bench/loadgen.mjs', import.meta.url))
const port = '4170'
/** Seconds of load that are not measured, for every bot: what is still compiling itself says little of the day that follows. */
const warmUp = ['--preheat', '10', '--warmup', '5']

/** Starts it, drives it, stops it. Each time Balie's store is a new one; its compiled code is kept, as in a second start. */
export async function measure(contender: Contender, { mode, seconds, conversations }: Level): Promise<Sample> {
  const { DATA_DIR } = contender.env
  if (DATA_DIR) rmSync(DATA_DIR, { recursive: true, force: true })
  const bot = ['--spawn', contender.command, '--port', port, '--locale', contender.locale, '--script', contender.script]
  const level = ['--mode', mode, '--seconds', seconds, '--concurrency', conversations, ...warmUp, '--json']
  const [start = {}, result = {}] = await run([generator, ...bot, ...level], contender.env)
  const { startMs = Number.NaN, rssAtRest = Number.NaN, failures = 1 } = start
  const { turnsPerSecond = 0, p99 = 0, botCpuPer1000 = 0, rss = 0 } = result
  return {
    name: contender.name,
    mode,
    turnsPerSecond,
    p99,
    cpuPer1000: botCpuPer1000,
    startMs,
    restMib: rssAtRest,
    loadMib: rss,
    failures: failures + (result.failures ?? 1),
  }
}

/** The generator's lines: how it started, and the level. */
async function run(args: readonly string[], env: Contender['env']): Promise<readonly Record<string, number>[]> {
  const child = spawn(process.execPath, [...args], {
    env: { ...process.env, ...env },
    cwd: join(generator, '..'),
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  let out = ''
  child.stdout.on('data', (more) => {
    out += more
  })
  await new Promise((resolve) => child.on('close', resolve))
  return out.split('\n').flatMap((line) => (line.startsWith('{') ? [JSON.parse(line) as Record<string, number>] : []))
}
