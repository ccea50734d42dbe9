// Config -> running parts. The only file that sees bot, dialogs and tetra together.

import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Server } from 'restify'
import type { Agenda } from '../tetra/agenda.ts'
import { createClient } from '../tetra/client.ts'
import { type Simulator, startSimulator } from '../tetra/simulator/simulator.ts'
import { web } from './channels/web.ts'
import { type Chore, startChores } from './chores.ts'
import type { Config, PracticeConfig } from './config.ts'
import { deliverDue } from './courier.ts'
import { type BotFramework, botFrameworkDoor } from './doors/bot-framework.ts'
import { webRoutes } from './doors/web-routes.ts'
import { logFailure } from './failure.ts'
import { pursueDue, type Reach } from './news.ts'
import { createLimit } from './ops/limits.ts'
import type { Log } from './ops/log.ts'
import { createPractice, localTimeIn } from './practice.ts'
import { closeDoors, createDoors } from './server.ts'
import { openPostgres } from './store/postgres.ts'
import { createSeal, type Seal } from './store/seal.ts'
import { openSqlite } from './store/sqlite.ts'
import { type Store, StoreError } from './store/store.ts'
import type { TurnParts } from './turn-parts.ts'
import { createTurnQueue } from './turn-queue.ts'

/** What a start gives: the turn's parts, the server, and how to stop. `demo` is the simulator when that is the agenda. */
export interface Running {
  readonly parts: TurnParts
  readonly server: Server
  readonly demo: Simulator | undefined
  /** Does once what is otherwise done in the background: open cancellations, deliveries, sweeping. */
  readonly work: () => Promise<void>
  /** No new turns; the running ones finish, then everything is closed. */
  readonly stop: () => Promise<void>
}

/** What comes from outside the settings: the log, the clock (ms since the epoch), and a demo practice that runs already. */
export interface Surroundings {
  readonly log: Log
  readonly now?: () => number
  readonly demo?: Simulator
  /** Ways to channels that have no door here, by name. */
  readonly reach?: Readonly<Record<string, Reach>>
}

/** Builds everything and starts the demo practice if there is no other. Throws `StoreError` when the store cannot be used. */
export async function build(config: Config, surroundings: Surroundings): Promise<Running> {
  const { log, now = Date.now, demo: running, reach: more = {} } = surroundings
  const [practiceConfig] = config.practices
  const seal = createSeal(config.storeKey ?? ownKey(config.dataDir))
  const store = await openStore(config, seal)
  const demo = practiceConfig.tetra === 'demo' ? (running ?? (await startDemo(practiceConfig, now))) : undefined
  const practice = createPractice(practiceConfig, agendaOf(practiceConfig, demo, now))
  const queue = createTurnQueue()
  const parts: TurnParts = {
    practice,
    store,
    seal,
    queue,
    log,
    now,
    conversationMs: config.conversationHours * 3_600_000,
  }
  const { routes, sockets, reach: directline } = webRoutes(parts, config)
  const botFramework = openBotFramework(config, parts)
  const post = botFramework ? { '/api/messages': botFramework.handle } : {}
  const server = createDoors({ ...routes, post: { ...routes.post, ...post } })
  sockets.attach(server.server)
  const growth = store.onGrowth(({ id }) => void sockets.wake(id))
  const reaches: Readonly<Record<string, Reach>> = { directline, ...more }
  const reachOf = (channel: string) => reaches[channel] ?? botFramework?.reach ?? nowhere
  const chores = choresOf(parts, reachOf)
  const stopChores = startChores(chores)
  const stop = async () => {
    growth()
    await closeDoors(server, async () => {
      await Promise.all([queue.idle(), stopChores()])
      sockets.close()
    })
    await practice.agenda.close()
    if (!running) await demo?.close()
    await store.close()
  }
  const work = async () => {
    for (const { run } of chores) await run()
  }
  return { parts, server, demo, work, stop }
}

/** PostgreSQL when there is an address for it, else the embedded store. */
function openStore({ databaseUrl, dataDir }: Config, seal: Seal): Promise<Store> | Store {
  return databaseUrl ? openPostgres(databaseUrl, seal) : openSqlite(join(dataDir, 'balie.sqlite'), seal)
}

/** Every chore logs what goes wrong and goes on. */
function choresOf(parts: TurnParts, reachOf: (channel: string) => Reach): readonly Chore[] {
  const chore = (name: string, everyMs: number, work: () => Promise<unknown>): Chore => ({
    everyMs,
    run: async () => {
      await work().catch((error: unknown) => logFailure(parts.log, name, error))
    },
  })
  return [
    chore('saga', 1_000, () => pursueDue({ parts, reachOf })),
    chore('courier', 1_000, () => deliverDue(parts, reachOf, Math.random)),
    chore('sweep', 10_000, () => parts.store.sweep(parts.now(), 200)),
  ]
}

/** A channel that is not there any more: nothing can be said, and trying again does not help. */
const nowhere: Reach = { channel: web, deliver: async () => ({ count: 0, again: false }) }

function startDemo({ zone }: PracticeConfig, now: () => number): Promise<Simulator> {
  return startSimulator({ now: () => localTimeIn(zone, now()), clock: now })
}

/** Without an app id anybody could speak: then only the demo, on loopback, has this door. */
function openBotFramework(config: Config, parts: TurnParts): BotFramework | undefined {
  if (config.practices[0].tetra !== 'demo' && config.bot.MicrosoftAppId === '') return undefined
  const limit = createLimit(config.messagesPerMinute, 60_000, parts.now)
  return botFrameworkDoor({ parts, config, limit, log: parts.log })
}

function agendaOf({ tetra, zone }: PracticeConfig, demo: Simulator | undefined, clock: () => number): Agenda {
  const localNow = () => localTimeIn(zone, clock())
  if (tetra !== 'demo') return createClient({ ...tetra, now: localNow, clock })
  if (!demo) throw new Error('the demo practice has no simulator')
  return createClient({ ...demo.credentials, url: demo.url, cancelUrl: demo.cancelUrl, now: localNow, clock })
}

/** The demo's key: made once, readable by its owner only. */
function ownKey(dataDir: string): Buffer {
  const file = join(dataDir, 'demo.key')
  try {
    if (existsSync(file)) return Buffer.from(readFileSync(file, 'utf8'), 'base64')
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    const key = randomBytes(32)
    writeFileSync(file, key.toString('base64'), { mode: 0o600 })
    chmodSync(file, 0o600)
    return key
  } catch (cause) {
    throw new StoreError('broken', 'the data folder cannot be read or written', { cause })
  }
}
