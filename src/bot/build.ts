// Config -> running parts. The only file that sees bot, dialogs and tetra together.

import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Server } from 'restify'
import type { Agenda } from '../tetra/agenda.ts'
import { createClient } from '../tetra/client.ts'
import { type Simulator, startSimulator } from '../tetra/simulator/simulator.ts'
import type { Config, PracticeConfig } from './config.ts'
import { botFrameworkDoor } from './doors/bot-framework.ts'
import { webRoutes } from './doors/web-routes.ts'
import { logFailure } from './failure.ts'
import { createLimit } from './ops/limits.ts'
import type { Log } from './ops/log.ts'
import { createPractice, localTimeIn } from './practice.ts'
import { closeDoors, createDoors } from './server.ts'
import { createSeal } from './store/seal.ts'
import { openSqlite } from './store/sqlite.ts'
import { StoreError } from './store/store.ts'
import type { TurnParts } from './turn.ts'
import { createTurnQueue } from './turn-queue.ts'

/** What a start gives: the turn's parts, the server, and how to stop. `demo` is the simulator when that is the agenda. */
export interface Running {
  readonly parts: TurnParts
  readonly server: Server
  readonly demo: Simulator | undefined
  /** No new turns; the running ones finish, then everything is closed. */
  readonly stop: () => Promise<void>
}

/** What comes from outside the settings: the log, the clock (ms since the epoch), and a demo practice that runs already. */
export interface Surroundings {
  readonly log: Log
  readonly now?: () => number
  readonly demo?: Simulator
}

const sweepEveryMs = 60_000

/** Builds everything and starts the demo practice if there is no other. Throws `StoreError` when the store cannot be used. */
export async function build(config: Config, { log, now = Date.now, demo: running }: Surroundings): Promise<Running> {
  const [practiceConfig] = config.practices
  const seal = createSeal(config.storeKey ?? ownKey(config.dataDir))
  const store = openSqlite(join(config.dataDir, 'balie.sqlite'), seal)
  const demo = practiceConfig.tetra === 'demo' ? (running ?? (await startDemo(practiceConfig, now))) : undefined
  const practice = createPractice(practiceConfig, agendaOf(practiceConfig, demo, now))
  const parts: TurnParts = {
    practice,
    store,
    seal,
    queue: createTurnQueue(),
    log,
    now,
    conversationMs: config.conversationHours * 3_600_000,
  }
  const { routes, sockets } = webRoutes(parts, config)
  const server = createDoors({ ...routes, post: { ...routes.post, ...postRoutes(config, parts, log) } })
  sockets.attach(server.server)
  const sweeping = setInterval(() => sweep(parts), sweepEveryMs).unref()
  const stop = async () => {
    clearInterval(sweeping)
    await closeDoors(server, async () => {
      await parts.queue.idle()
      sockets.close()
    })
    await practice.agenda.close()
    if (!running) await demo?.close()
    await store.close()
  }
  return { parts, server, demo, stop }
}

function startDemo({ zone }: PracticeConfig, now: () => number): Promise<Simulator> {
  return startSimulator({ now: () => localTimeIn(zone, now()), clock: now })
}

/** Without an app id anybody could speak: then only the demo, on loopback, has this door. */
function postRoutes(config: Config, parts: TurnParts, log: Log) {
  const open = config.practices[0].tetra === 'demo' || config.bot.MicrosoftAppId !== ''
  const limit = createLimit(config.messagesPerMinute, 60_000, parts.now)
  return open ? { '/api/messages': botFrameworkDoor({ parts, config, limit, log }) } : {}
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

async function sweep({ store, log, now }: TurnParts): Promise<void> {
  try {
    const conversations = await store.sweep(now(), 500)
    if (conversations > 0) log.info({ event: 'swept', conversations })
  } catch (error) {
    logFailure(log, 'sweep', error)
  }
}
