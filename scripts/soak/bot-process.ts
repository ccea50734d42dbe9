// One bot process, as an operator would start it: settings in the environment, a port, a log; and kill -9.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

/** How a bot process is started. `folder` is where it runs and its log goes. */
export interface BotSettings {
  readonly name: string
  readonly port: number
  readonly folder: string
  readonly env: Readonly<Record<string, string>>
}

/** A bot process that can be killed and started again. */
export interface BotProcess {
  readonly address: string
  readonly start: () => Promise<void>
  /** `kill -9`, and a start as soon as it is dead; false when it is down already. */
  readonly kill: () => Promise<boolean>
  readonly isUp: () => boolean
  /** Stops it where it stands, or lets it go on; nothing happens while it is down. */
  readonly signal: (signal: 'SIGSTOP' | 'SIGCONT') => void
  /** How large a file it may write, in bytes (`unlimited`: as large as it wants): beyond that it is as if the disk is full (Linux only). */
  readonly limitFiles: (bytes: string) => void
  readonly stop: () => Promise<void>
  /** The most memory it has held so far, over all its lives, in MB. */
  readonly memory: () => number
  /** What it holds now, in MB; 0 while it is down. */
  readonly resident: () => number
  /** CPU seconds so far, over all its lives (Linux only). */
  readonly cpu: () => number
  /** How often it ended without having been told to. */
  readonly crashes: () => number
}

const startMs = 120_000
const [mostStarts, startAgainMs] = [20, 2000]
/** As `npm start` does. */
const flags = ['--disable-warning=ExperimentalWarning', '--max-semi-space-size=16']

/** Prepares one; it does not run yet. */
export function createBot({ name, port, folder, env }: BotSettings): BotProcess {
  const main = fileURLToPath(new URL('../../src/bot/main.ts', import.meta.url))
  const log = openSync(`${folder}/${name}.log`, 'a')
  let child: ChildProcess | undefined
  let isUp = false
  let most = 0
  let [livesCpu, lifeCpu] = [0, 0]
  let crashes = 0
  let ending = false

  const measure = () => {
    if (isUp && child?.pid) {
      most = Math.max(most, megabytes(child.pid, 'VmHWM'))
      lifeCpu = Math.max(lifeCpu, cpuSeconds(child.pid))
    }
    return most
  }
  /** As a service manager does: a store that is in trouble just then is there again soon. */
  const start = async (tries = 1): Promise<void> => {
    const life = spawn(process.execPath, [...flags, ...moreFlags(), main], {
      cwd: folder,
      env: { NODE_COMPILE_CACHE: join(folder, 'compiled'), ...env, PORT: String(port) },
      stdio: ['ignore', 'pipe', log],
    })
    child = life
    livesCpu += lifeCpu
    lifeCpu = 0
    life.once('exit', () => {
      const crashed = isUp && !ending
      isUp = false
      if (!crashed) return
      crashes += 1
      void start()
    })
    try {
      await welcome(life, name)
    } catch (error) {
      if (tries >= mostStarts) throw error
      await wait(startAgainMs)
      return start(tries + 1)
    }
    isUp = true
  }
  const dead = () =>
    new Promise<void>((resolve) =>
      child?.exitCode === null && child.signalCode === null ? child.once('exit', () => resolve()) : resolve(),
    )

  return {
    address: `http://127.0.0.1:${port}`,
    start: () => start(),
    isUp: () => isUp,
    signal: (signal) => void child?.kill(signal),
    limitFiles: (bytes) => {
      if (isUp && child?.pid) spawnSync('prlimit', ['--pid', String(child.pid), `--fsize=${bytes}:`])
    },
    memory: measure,
    resident: () => (isUp && child?.pid ? megabytes(child.pid, 'VmRSS') : 0),
    cpu: () => livesCpu + lifeCpu,
    crashes: () => crashes,
    kill: async () => {
      if (!isUp) return false
      measure()
      isUp = false
      child?.kill('SIGKILL')
      await dead()
      return true
    },
    stop: async () => {
      measure()
      ending = true
      child?.kill('SIGTERM')
      await Promise.race([dead(), wait(15_000, undefined, { ref: false })])
      child?.kill('SIGKILL')
    },
  }
}

/** For a look inside, such as `SOAK_BOT_FLAGS="--cpu-prof --cpu-prof-dir=/tmp/profile"`. */
function moreFlags(): readonly string[] {
  return (process.env.SOAK_BOT_FLAGS ?? '').split(' ').filter(Boolean)
}

/** The first line on standard output says that it listens. */
function welcome(child: ChildProcess, name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`${name} did not start in time; see its log.`)), startMs)
    child.once('exit', (code, signal) => reject(new Error(`${name} could not start (${code ?? signal}); see its log.`)))
    child.stdout?.once('data', () => {
      clearTimeout(late)
      resolve()
    })
    child.stdout?.resume()
  })
}

/** Of a process: the most it ever held (`VmHWM`), or what it holds now (`VmRSS`). */
function megabytes(pid: number, what: 'VmHWM' | 'VmRSS'): number {
  const kilobytes = new RegExp(`^${what}:\\s+(\\d+)`, 'm').exec(procFile(pid, 'status'))?.[1]
  return Math.round(Number(kilobytes ?? 0) / 1024)
}

const ticksPerSecond = 100

/** User and system time are the 12th and 13th fields after the program's name. */
function cpuSeconds(pid: number): number {
  const fields = (procFile(pid, 'stat').split(') ')[1] ?? '').split(' ')
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / ticksPerSecond
}

/** Empty where there is no such file: another system, or the process has gone. */
function procFile(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8')
  } catch {
    return ''
  }
}
