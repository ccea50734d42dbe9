// Config -> running parts. The only file that sees bot, dialogs and tetra together.

import { setTimeout as pauseFor } from 'node:timers/promises'
import type { Server } from 'restify'
import { web } from './channels/web.ts'
import { type Chore, startChores } from './chores.ts'
import type { Config } from './config.ts'
import { deliverDue } from './courier.ts'
import { type BotFramework, botFrameworkDoor, isOpen } from './doors/bot-framework.ts'
import { operationRoutes } from './doors/operation.ts'
import { voiceRoutes } from './doors/voice-routes.ts'
import { webRoutes } from './doors/web-routes.ts'
import { type WhatsApp, whatsappDoor } from './doors/whatsapp.ts'
import { logFailure } from './failure.ts'
import { pursueDue, type Reach } from './news.ts'
import { type DemoAgenda, openAgenda } from './open-agenda.ts'
import type { Operated } from './ops/command.ts'
import { createLimit } from './ops/limits.ts'
import { listen } from './ops/listener.ts'
import type { Log } from './ops/log.ts'
import { observedAgenda, observedStore } from './ops/observed.ts'
import { operate } from './ops/operator.ts'
import { listenToOperator, socketPath } from './ops/operator-socket.ts'
import { createPractice } from './practice.ts'
import { createPractices, type Practices } from './practices.ts'
import { closeDoors, createDoors } from './server.ts'
import type { PracticeConfig } from './settings/practice.ts'
import { openStore } from './store/open.ts'
import type { TurnParts } from './turn-parts.ts'
import { createTurnQueue } from './turn-queue.ts'

/** What a start gives: the practices (`parts` is the first of them), the server, and how to stop. `demo` is that one's simulator, if it has one. */
export interface Running {
  readonly practices: Practices
  readonly parts: TurnParts
  readonly server: Server
  readonly demo: DemoAgenda | undefined
  /** Lets patients in. Rejects as a server's `listen` fails. */
  readonly listen: (port: number, host: string) => Promise<void>
  /** Does once what is otherwise done in the background: open cancellations, deliveries, sweeping. */
  readonly work: () => Promise<void>
  /** After STOP_WAIT_SECONDS no new turns; the running ones finish, then everything is closed. */
  readonly stop: () => Promise<void>
}

/** What comes from outside the settings: the log, the clock (ms since the epoch), and a demo practice that runs already. */
export interface Surroundings {
  readonly log: Log
  readonly now?: () => number
  /** Waits so many ms; a test with a clock of its own moves that. */
  readonly pause?: TurnParts['pause']
  readonly demo?: DemoAgenda
  /** Ways to channels that have no door here, by name. */
  readonly reach?: Readonly<Record<string, Reach>>
  /** How long a voice gateway may wait for a response (ms). */
  readonly phoneBudgetMs?: () => number
}

/** Builds everything and starts the demo practice if there is no other. Throws `StoreError` when the store cannot be used. */
export async function build(config: Config, surroundings: Surroundings): Promise<Running> {
  const { now = Date.now, pause = pauseFor, demo: running, reach: more = {}, phoneBudgetMs } = surroundings
  const ids = config.practices.map(({ id }) => id)
  const metrics = config.metricsToken ? (await import('./ops/metrics.ts')).createMetrics(ids) : undefined
  const log = metrics?.counting(surroundings.log) ?? surroundings.log
  const [first, ...rest] = config.practices
  const { store: bare, secrets } = await openStore(config)
  const store = metrics ? observedStore(bare, log, () => performance.now()) : bare
  const queue = createTurnQueue()
  const conversationMs = config.conversationHours * 3_600_000
  const open = async (config: PracticeConfig, running?: DemoAgenda) => {
    for (const set of config.identification.weak) log.warn({ event: 'weak-policy', practice: config.id, set })
    const opened = await openAgenda(config, { clock: now, log }, running)
    const agenda = observedAgenda(opened.agenda, config.id, log, () => performance.now())
    const practice = createPractice(config, agenda)
    return { ...opened, parts: { practice, store, secrets, queue, log, now, pause, conversationMs } }
  }
  const opened = [await open(first, running), ...(await Promise.all(rest.map((each) => open(each))))] as const
  const [{ parts, demo }, ...others] = opened
  const practices = createPractices([parts, ...others.map((each) => each.parts)])
  const { routes, sockets, reach: directline } = webRoutes(practices, config)
  const botFramework = openBotFramework(config, practices)
  const voice = voiceRoutes(practices, { eventsPerMinute: config.messagesPerMinute * 3, budgetMs: phoneBudgetMs })
  const whatsapp = openWhatsApp(config, practices)
  const post = {
    ...voice.routes.post,
    ...(botFramework && { '/api/messages': botFramework.handle }),
    ...(whatsapp && { '/whatsapp': whatsapp.receive }),
  }
  let stopping = false
  const ready = async () => !stopping && (await store.backlog()) !== undefined
  metrics?.watch({ turns: queue.size, sockets: sockets.count, backlog: store.backlog })
  const operation = operationRoutes({ ready, metrics, token: config.metricsToken })
  const get = {
    ...routes.get,
    ...operation.get,
    ...voice.routes.get,
    ...(whatsapp && { '/whatsapp': whatsapp.verify }),
  }
  const server = createDoors({ ...routes, get, post: { ...routes.post, ...post } })
  server.pre((_request, response, next) => {
    // Whoever comes again should come to another process.
    if (stopping) response.shouldKeepAlive = false
    next()
  })
  sockets.attach(server.server)
  const growth = store.onGrowth(({ id }, added) => void sockets.wake(id, added))
  const reaches: Readonly<Record<string, Reach>> = {
    directline,
    ...voice.reach,
    ...(whatsapp && { whatsapp: whatsapp.reach }),
    ...more,
  }
  const reachOf = (channel: string) => reaches[channel] ?? botFramework?.reachOf(channel) ?? nowhere
  const chores = choresOf(practices, reachOf, whatsapp)
  const stopChores = startChores(chores)
  const operator = config.databaseUrl
    ? undefined
    : listenToOperator(socketPath(config.dataDir), ({ words, by }) =>
        operate(words, operated(practices, by, config.auditYears)),
      )
  let besides: Awaited<ReturnType<typeof listen>> = []
  const stop = async () => {
    stopping = true
    if (config.stopWaitMs > 0) await pause(config.stopWaitMs)
    growth()
    operator?.close()
    await closeDoors(server, besides, async () => {
      await Promise.all([queue.idle(), stopChores(), whatsapp?.idle()])
      sockets.close()
    })
    await botFramework?.close()
    await whatsapp?.close()
    for (const { close } of opened) await close()
    await store.close()
  }
  const work = async () => {
    for (const { run } of chores) await run()
  }
  const letIn = async (port: number, host: string) => {
    // restify says again what its server says; a failure that nobody hears there would end the program.
    server.on('error', () => {})
    besides = await listen(server.server, port, host)
  }
  return { practices, parts, server, demo, listen: letIn, work, stop }
}

function operated({ all }: Practices, by: string, auditYears: number): Operated {
  const [{ store, secrets, now }] = all
  const practices = all.map(({ practice: { config, localTime } }) => ({
    practice: config.id,
    zone: config.zone,
    tetra: config.tetra,
    localTime,
    failures: config.identification.failures,
  }))
  return { store, secrets, practices, now, by, auditYears }
}

/** Every chore logs what goes wrong and goes on. */
function choresOf(
  practices: Practices,
  reachOf: (channel: string) => Reach,
  whatsapp: WhatsApp | undefined,
): readonly Chore[] {
  const [parts] = practices.all
  const chore = (name: string, everyMs: number, work: () => Promise<unknown>): Chore => ({
    everyMs,
    run: async () => {
      await work().catch((error: unknown) => logFailure(parts.log, name, error))
    },
  })
  return [
    chore('saga', 1_000, () => pursueDue({ practices, reachOf })),
    chore('courier', 1_000, () => deliverDue(parts, reachOf, Math.random)),
    ...(whatsapp ? [chore('inbox', 1_000, whatsapp.resume)] : []),
    chore('sweep', 10_000, () => parts.store.sweep(parts.now(), 5_000)),
  ]
}

/** A channel that is not there any more: nothing can be said, and trying again does not help. */
const nowhere: Reach = { channel: web, deliver: async () => ({ count: 0, again: false }) }

function openBotFramework(config: Config, practices: Practices): BotFramework | undefined {
  if (!practices.all.some(isOpen)) return undefined
  const [{ now, log }] = practices.all
  return botFrameworkDoor({ practices, limit: createLimit(config.messagesPerMinute, 60_000, now), log })
}

function openWhatsApp(config: Config, practices: Practices): WhatsApp | undefined {
  const [{ now, log }] = practices.all
  return whatsappDoor({ practices, limit: createLimit(config.messagesPerMinute, 60_000, now), log })
}
