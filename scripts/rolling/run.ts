// Processes that are stopped and started one by one while patients talk: nobody may notice.
import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, openSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { Temporal } from 'temporal-polyfill'
import { type Simulator, startSimulator } from '../../src/tetra/simulator/simulator.ts'
import { freePort } from '../soak/free-port.ts'
import { startBalancer } from './balancer.ts'
import { startChannel } from './channel.ts'
import { type Caller, type Talked, talkAsChannel, talkOnDirectLine } from './talk.ts'

/** `databaseUrl`: PostgreSQL and three processes; without it one process with the embedded store. */
export interface RollingPlan {
  readonly databaseUrl?: string | undefined
  /** Conversations at a time: half of them over Direct Line. */
  readonly talks: number
  /** How many processes are stopped and started again, one after the other. */
  readonly restarts: number
  /** Between messages, in ms. */
  readonly pauseMs: number
  readonly tell?: (line: string) => void
}

/** What a run showed. `stops` is how long each stop took, in ms. `failures`: answers of 500 and more, by what was asked. */
export interface RollingReport {
  readonly conversations: number
  readonly turns: number
  readonly again: number
  readonly cancelled: number
  /** Appointments that patients were told are cancelled, and those that were. */
  readonly gone: number
  readonly sentTwice: number
  readonly stops: readonly number[]
  readonly exits: readonly (number | null)[]
  readonly failures: Readonly<Record<string, number>>
  readonly flaws: readonly string[]
}

const mostStopMs = 25_000

export async function runRolling(plan: RollingPlan): Promise<RollingReport> {
  const { databaseUrl, restarts, talks, tell = () => {} } = plan
  const folder = mkdtempSync(join(tmpdir(), 'balie-rolling-'))
  const agenda = await startSimulator()
  const channel = await startChannel()
  const ports = await Promise.all(Array.from({ length: databaseUrl ? 3 : 1 }, freePort))
  const bots = ports.map((port, i) => createBot(`bot-${i + 1}`, port, folder, agenda, databaseUrl))
  await Promise.all(bots.map((bot) => bot.start()))
  const balancer = await startBalancer(ports)
  let going = true
  let number = 700_000
  const results: Talked[] = []
  const talkOnAndOn = async (i: number) => {
    while (going) {
      number += 1
      const caller = addCaller(agenda, number)
      const pause = () => wait(plan.pauseMs * (0.5 + Math.random()))
      const talk =
        i % 2
          ? talkAsChannel(balancer.address, channel, caller, pause)
          : talkOnDirectLine(balancer.address, caller, pause)
      results.push(await talk.catch((error: unknown) => lost(error)))
    }
  }
  const talking = Array.from({ length: talks }, (_, i) => talkOnAndOn(i))
  const stops: number[] = []
  const exits: (number | null)[] = []
  try {
    await wait(2_000)
    for (let turn = 0; turn < restarts; turn += 1) {
      const bot = bots[turn % bots.length]
      if (!bot) break
      const began = performance.now()
      exits.push(await bot.stop())
      stops.push(Math.round(performance.now() - began))
      await bot.start()
      tell(`${bot.name} stopped in ${stops.at(-1)} ms and runs again; ${results.length} conversations have ended`)
      await wait(1_500)
    }
    going = false
    await Promise.all(talking)
  } finally {
    going = false
    await Promise.all(bots.map((bot) => bot.stop()))
    await balancer.close()
    channel.close()
    await agenda.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return reportOf(results, agenda, { stops, exits, failures: Object.fromEntries(balancer.failures) })
}

function reportOf(
  results: readonly Talked[],
  { log }: Simulator,
  rest: Pick<RollingReport, 'stops' | 'exits' | 'failures'>,
): RollingReport {
  const sum = (of: (talked: Talked) => number) => results.reduce((all, each) => all + of(each), 0)
  const asked = log.filter(({ method }) => method === 'cancel-url').map(({ fields }) => String(fields.token))
  const effects = log.flatMap(({ effect }) => (effect?.kind === 'cancelled' ? [effect.id] : []))
  return {
    conversations: results.length,
    turns: sum(({ turns }) => turns),
    again: sum(({ again }) => again),
    cancelled: sum(({ cancelled }) => Number(cancelled)),
    gone: effects.length,
    sentTwice: asked.length - new Set(asked).size,
    ...rest,
    flaws: results.flatMap(({ flaws }) => flaws),
  }
}

function lost(error: unknown): Talked {
  return { turns: 0, cancelled: false, again: 0, flaws: [error instanceof Error ? error.message : 'lost'] }
}

/** Somebody new, with one appointment next week. */
function addCaller(agenda: Simulator, number: number): Caller {
  const start = Temporal.Now.plainDateTimeISO('Europe/Amsterdam')
    .add({ days: 7 })
    .with({ hour: 9, minute: 15, second: 0, millisecond: 0, microsecond: 0, nanosecond: 0 })
  agenda.addPatient({ id: number, name: 'Mw. T. Tester', birthDate: '1965-01-01', gender: 'V' })
  agenda.addAppointment({
    id: number,
    patientId: number,
    agendaId: 10090,
    start,
    minutes: 10,
    status: '',
    token: `token-${number}`,
  })
  return { number, birthDate: '1 januari 1965' }
}

function createBot(name: string, port: number, folder: string, agenda: Simulator, databaseUrl: string | undefined) {
  const program = fileURLToPath(new URL('../../bench/bot.ts', import.meta.url))
  const { url, cancelUrl, credentials } = agenda
  const env = {
    PATH: process.env.PATH ?? '',
    NODE_COMPILE_CACHE: join(folder, 'compiled'),
    PORT: String(port),
    AGENDA: JSON.stringify({ url, cancelUrl, credentials, concurrency: 64, waiting: 1000 }),
    DATA_DIR: join(folder, 'data'),
    LOG_LEVEL: 'warn',
    MESSAGES_PER_MINUTE: '100000',
    CHATS_PER_MINUTE: '100000',
    ...(databaseUrl && { DATABASE_URL: databaseUrl, STORE_KEY: key, STOP_WAIT_SECONDS: '3' }),
  }
  let child: ChildProcess | undefined
  return {
    name,
    start: async () => {
      const log = openSync(join(folder, `${name}.log`), 'a')
      child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program], {
        env,
        stdio: ['ignore', log, log],
      })
      await untilReady(port, child)
    },
    /** Politely; gives the exit code, `null` when it had to be killed. */
    stop: async (): Promise<number | null> => {
      const life = child
      if (!life || life.exitCode !== null) return life?.exitCode ?? null
      const ended = new Promise<number | null>((resolve) => life.once('exit', resolve))
      life.kill('SIGTERM')
      const killing = setTimeout(() => life.kill('SIGKILL'), mostStopMs)
      return ended.finally(() => clearTimeout(killing))
    },
  }
}

const key = randomBytes(32).toString('base64')

async function untilReady(port: number, child: ChildProcess): Promise<void> {
  for (const until = Date.now() + 60_000; Date.now() < until && child.exitCode === null; await wait(50)) {
    const response = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined)
    if (response?.status === 200) return
  }
  throw new Error('a process did not become ready')
}
