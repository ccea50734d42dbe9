// Figures for Prometheus, counted from what is logged and noted. Labels hold kinds, channels and practices, nothing of a patient.
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Log, LogEvent, Measured } from './log.ts'

/** What is looked at when the figures are asked for. */
export interface Watched {
  /** Turns that run or wait in this process. */
  readonly turns: () => number
  /** Sockets that listen in this process. */
  readonly sockets: () => number
  /** What waits in the store, over all processes. */
  readonly backlog: () => Promise<{
    readonly outbox: number
    readonly cancellations: number
    readonly tasks: number
  }>
}

/** The figures of a process. */
export interface Metrics {
  /** A log that counts what it is given before it hands it on. */
  readonly counting: (log: Log) => Log
  readonly watch: (watched: Watched) => void
  /** In Prometheus' text format. */
  readonly read: () => Promise<{ readonly type: string; readonly text: string }>
}

const seconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 4, 8]

/** One set of figures for a process. `practices`: their ids. */
export function createMetrics(practices: readonly string[]): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const turns = new Histogram({
    name: 'balie_turn_seconds',
    help: 'Turns and how long they took, by channel',
    labelNames: ['practice', 'channel', 'heard'],
    buckets: seconds,
    registers,
  })
  const calls = new Histogram({
    name: 'balie_agenda_call_seconds',
    help: 'Questions to the agenda and how long they took',
    labelNames: ['practice', 'call', 'outcome'],
    buckets: seconds,
    registers,
  })
  const store = new Histogram({
    name: 'balie_store_seconds',
    help: 'What turns ask of the store and how long it took',
    labelNames: ['call', 'outcome'],
    buckets: [0.0005, 0.001, 0.0025, ...seconds],
    registers,
  })
  const counted = (name: string, help: string, labelNames: readonly string[]) =>
    new Counter({ name, help, labelNames: [...labelNames], registers })
  const identifications = counted('balie_identifications_total', 'Identifications by outcome', [
    'practice',
    'channel',
    'outcome',
  ])
  const cancellations = counted('balie_cancellations_total', 'Cancellations by outcome', [
    'practice',
    'channel',
    'outcome',
  ])
  const emergencies = counted('balie_emergencies_total', 'Emergency sentences', ['practice', 'channel'])
  const failures = counted('balie_failures_total', 'What went wrong unexpectedly', ['where'])
  const alarms = counted('balie_alarms_total', 'What somebody should look at', ['practice', 'event'])
  const deliveries = counted('balie_refused_deliveries_total', 'Replies that a channel did not take', ['channel'])

  // A series that begins with its first event shows no increase at it, and of these one is enough.
  for (const practice of practices) for (const event of alarming.practice) alarms.inc({ practice, event }, 0)
  for (const event of alarming.installation) alarms.inc({ practice: '', event }, 0)
  const hear = (event: LogEvent | Measured) => {
    if (isAlarm(event)) alarms.inc({ practice: 'practice' in event ? event.practice : '', event: event.event })
    if (event.event === 'turn')
      turns.observe({ practice: event.practice, channel: event.channel, heard: event.heard }, event.ms / 1000)
    if (event.event === 'agenda-call')
      calls.observe({ practice: event.practice, call: event.call, outcome: event.outcome }, event.ms / 1000)
    if (event.event === 'store') store.observe({ call: event.call, outcome: event.outcome }, event.ms / 1000)
    if (event.event === 'audited' && event.what === 'identify') identifications.inc(labelsOf(event))
    if (event.event === 'audited' && event.what === 'cancel') cancellations.inc(labelsOf(event))
    if (event.event === 'emergency') emergencies.inc({ practice: event.practice, channel: event.channel })
    if (event.event === 'failure') failures.inc({ where: event.where })
    if (event.event === 'delivery') deliveries.inc({ channel: event.channel })
  }
  return {
    counting: (log) => counting(log, hear),
    watch: (watched) => watch(watched, registers),
    read: async () => ({ type: registry.contentType, text: await registry.metrics() }),
  }
}

/** Events that are an alarm, or can be one: those that say of which practice, and those of all. */
const alarming = {
  practice: ['task', 'door-paused', 'agenda-line', 'agenda-login', 'stranger', 'practice-gone', 'weak-policy'],
  installation: ['untrusted-proxy', 'unknown-number'],
} as const satisfies Readonly<Record<string, readonly LogEvent['event'][]>>
const alarmNames: ReadonlySet<string> = new Set([...alarming.practice, ...alarming.installation])

/** An agenda that answers again, and a login that it accepts, are good news: nobody has to look. */
function isAlarm(event: LogEvent | Measured): boolean {
  if (event.event === 'agenda-line') return event.line === 'down'
  if (event.event === 'agenda-login') return event.outcome === 'refused'
  return alarmNames.has(event.event)
}

function labelsOf({ practice, channel, outcome }: Measured & { event: 'audited' }) {
  return { practice, channel, outcome }
}

function counting(log: Log, hear: (event: LogEvent | Measured) => void): Log {
  const also = (write: (event: LogEvent) => void) => (event: LogEvent) => {
    hear(event)
    write(event)
  }
  return { ...log, info: also(log.info), warn: also(log.warn), error: also(log.error), note: hear }
}

function watch({ turns, sockets, backlog }: Watched, registers: Registry[]): void {
  const gauge = (name: string, help: string, look: () => number) =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(look())
      },
    })
  gauge('balie_turns_waiting', 'Turns that run or wait in this process', turns)
  gauge('balie_sockets', 'Web chats that listen to this process', sockets)
  new Gauge({
    name: 'balie_backlog',
    help: 'What waits in the store: replies to deliver, open cancellations, open tasks',
    labelNames: ['what'],
    registers,
    async collect() {
      // A store that fails takes no other figure with it: those of just then tell that it does.
      const waiting = await backlog().catch(() => ({}))
      this.reset()
      for (const [what, count] of Object.entries(waiting)) this.set({ what }, count)
    },
  })
}
