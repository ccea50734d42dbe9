// Config -> running parts. The only file that sees bot, dialogs and tetra together.

import type { Server } from 'restify'
import type { Agenda } from '../tetra/agenda.ts'
import { createClient } from '../tetra/client.ts'
import { type Simulator, startSimulator } from '../tetra/simulator/simulator.ts'
import { web } from './channels/web.ts'
import { type Chore, startChores } from './chores.ts'
import type { Config } from './config.ts'
import { deliverDue } from './courier.ts'
import { type BotFramework, botFrameworkDoor } from './doors/bot-framework.ts'
import { webRoutes } from './doors/web-routes.ts'
import { logFailure } from './failure.ts'
import { pursueDue, type Reach } from './news.ts'
import type { OperatorParts } from './ops/command.ts'
import { createLimit } from './ops/limits.ts'
import type { Log } from './ops/log.ts'
import { operate } from './ops/operator.ts'
import { listenToOperator, socketPath } from './ops/operator-socket.ts'
import { createPractice, localTimeIn } from './practice.ts'
import { closeDoors, createDoors } from './server.ts'
import type { PracticeConfig } from './settings/practice.ts'
import { openStore } from './store/open.ts'
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
  const { store, secrets } = await openStore(config)
  const demo = practiceConfig.tetra === 'demo' ? (running ?? (await startDemo(practiceConfig, now))) : undefined
  const practice = createPractice(practiceConfig, agendaOf(practiceConfig, demo, now))
  const queue = createTurnQueue()
  const parts: TurnParts = {
    practice,
    store,
    secrets,
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
  const operator = config.databaseUrl
    ? undefined
    : listenToOperator(socketPath(config.dataDir), ({ words, by }) => operate(words, operatorParts(parts, by)))
  const stop = async () => {
    growth()
    operator?.close()
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

function operatorParts({ store, practice, now }: TurnParts, by: string): OperatorParts {
  return { store, practice: practice.config.id, now, localTime: practice.localTime, by }
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
