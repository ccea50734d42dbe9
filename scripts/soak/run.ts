// One run from beginning to end: store, agenda, bots, patients, and what they leave behind.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type AgendaProcess, startAgenda } from './agenda-process.ts'
import { type BotProcess, createBot } from './bot-process.ts'
import { feed, fetchLogs } from './feed.ts'
import { freePort } from './free-port.ts'
import type { History } from './history.ts'
import { createKiller, type Killer, type KillPoint } from './killer.ts'
import type { Options } from './options.ts'
import { populate } from './people.ts'
import { peopleFor } from './plan.ts'
import type { ReadSentences } from './sentences.ts'
import { commonSettings } from './settings.ts'
import { beginTrouble } from './store-trouble.ts'
import { openStore, type StoreUnderTest } from './stores.ts'
import { beginWeather, type Outage } from './weather.ts'
import { calendarsOf, type World } from './world.ts'

/** What a run leaves. `memory` in MB, the most any bot process held, `course` what they held as it went on; times in ms. */
export interface Run {
  readonly history: History
  readonly outages: readonly Outage[]
  /** Processes that were killed, and cancellations by the point at which that met them. */
  readonly kills: number
  readonly killed: ReadonlyMap<KillPoint, number>
  readonly crashes: number
  readonly memory: number
  readonly course: readonly number[]
  /** What the store's files held as it went on, in MB; nothing where the store is a server. */
  readonly stored: readonly number[]
  /** CPU seconds of all bot processes, and of the patients with the checker. */
  readonly cpu: { readonly bots: number; readonly patients: number }
  readonly feedMs: number
}

const measureEveryMs = 2000

/** Runs; throws when something could not be started (again). */
export async function run(options: Options, read: ReadSentences): Promise<Run> {
  const folder = options.keep ?? mkdtempSync(join(tmpdir(), 'balie-soak-'))
  mkdirSync(join(folder, 'data'), { recursive: true })
  const ends: (() => unknown)[] = []
  if (options.keep === undefined) ends.push(() => rmSync(folder, { recursive: true, force: true }))
  try {
    return await begin(options, read, folder, ends)
  } finally {
    for (const end of ends.reverse()) await end()
  }
}

/** Starts everything, in order; what is to be ended is added to `ends`. */
async function begin(options: Options, read: ReadSentences, folder: string, ends: (() => unknown)[]): Promise<Run> {
  const { seed, processes, conversations } = options
  const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' })
  const count = peopleFor(conversations)
  const store = await openStore(options, folder)
  ends.push(store.stop)
  let killer: Killer | undefined
  const agenda = await startAgenda([seed, count, today, processes], (point) =>
    killer ? killer.reached(point) : point.go('pass'),
  )
  ends.push(agenda.stop)
  const bots = await Promise.all(
    agenda.addresses.map(async (address, i) => botFor(address, i, await freePort(), folder, store)),
  )
  ends.push(() => Promise.all(bots.map((bot) => bot.stop())))
  const [course, stored]: [number[], number[]] = [[], []]
  const measuring = setInterval(() => {
    for (const { memory } of bots) memory()
    course.push(Math.max(...bots.map(({ resident }) => resident())))
    if (!store.postgres) stored.push(megabytesIn(join(folder, 'data')))
  }, measureEveryMs)
  ends.push(() => clearInterval(measuring))
  await Promise.all(bots.map((bot) => bot.start()))
  const broken = Promise.withResolvers<never>()
  killer = createKiller(bots, options, broken.reject)
  const { people, planned } = populate(seed, count, today)
  const addresses = bots.map(({ address }) => address)
  const world = { seed, addresses, read, agenda, killer, people, calendars: calendarsOf(people, planned) }
  return { ...(await Promise.race([perform(options, world, bots, store, folder), broken.promise])), course, stored }
}

async function perform(
  options: Options,
  world: World,
  bots: readonly BotProcess[],
  store: StoreUnderTest,
  folder: string,
): Promise<Omit<Run, 'course' | 'stored'>> {
  const { agenda, killer } = world
  const began = Date.now()
  const weather = options.faults ? beginWeather(agenda, options) : undefined
  const { seed, troubleEvery } = options
  const trouble =
    options.faults && troubleEvery > 0
      ? beginTrouble(bots, store.postgres, { seed, everyMs: troubleEvery * 1000 })
      : undefined
  const { played, settled } = await feed(options, world)
  const feedMs = Date.now() - began
  const outages = weather?.end() ?? []
  const troubles = (await trouble?.end()) ?? []
  await killer.rest()
  await settled()
  const conversations = await fetchLogs(played)
  const agendaSide = await dumpOf(agenda, join(folder, 'agenda.json'))
  await Promise.all(bots.map((bot) => bot.stop()))
  const audit = store.audit()
  return {
    history: { ...agendaSide, conversations, troubles, ...(audit && { audit }) },
    outages,
    kills: killer.kills(),
    killed: killer.counts,
    crashes: bots.reduce((sum, bot) => sum + bot.crashes(), 0),
    memory: Math.max(...bots.map((bot) => bot.memory())),
    cpu: {
      bots: bots.reduce((sum, bot) => sum + bot.cpu(), 0),
      patients: (process.cpuUsage().user + process.cpuUsage().system) / 1e6,
    },
    feedMs,
  }
}

function megabytesIn(folder: string): number {
  const sizes = readdirSync(folder).map((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0)
  return Math.round(sizes.reduce((sum, size) => sum + size, 0) / 2 ** 20)
}

function botFor(
  { url, cancelUrl }: AgendaProcess['addresses'][number],
  i: number,
  port: number,
  folder: string,
  { env }: StoreUnderTest,
): BotProcess {
  const own = { TETRA_URL: url, TETRA_CANCEL_URL: cancelUrl }
  return createBot({ name: `bot-${i + 1}`, port, folder, env: { ...commonSettings(folder), ...env, ...own } })
}

async function dumpOf(
  agenda: AgendaProcess,
  file: string,
): Promise<Omit<History, 'conversations' | 'troubles' | 'audit'>> {
  await agenda.dump(file)
  return JSON.parse(readFileSync(file, 'utf8'))
}
