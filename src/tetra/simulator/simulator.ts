import type { Server } from 'node:http'
import { Temporal } from 'temporal-polyfill'
import type { DemoAppointment } from './demo-practice.ts'
import { createLog, type Effect, type LogEntry } from './log.ts'
import type { MethodSettings } from './methods.ts'
import { createPractice, type Practice } from './practice.ts'
import { createScript, type Rule } from './script.ts'
import { type Credentials, createSwitchboard } from './server.ts'
import type { XmlEncoding } from './wire.ts'

/** How a simulator is started; everything has a default. */
export interface SimulatorOptions extends Partial<MethodSettings>, Partial<Credentials> {
  /** Loopback port; default 0, any free one. */
  readonly port?: number
  /** The practice's wall clock; default Amsterdam's. */
  readonly now?: () => Temporal.PlainDateTime
  /** Ms since the epoch, for the log; default the machine's. */
  readonly clock?: () => number
  /** How XML answers are written and what they declare; default as in the manual, which declares nothing. */
  readonly xmlEncoding?: XmlEncoding
}

/** A Switchboard on loopback with the demo practice behind it. */
export interface Simulator
  extends Pick<Practice, 'patients' | 'appointments' | 'appointment' | 'addPatient' | 'login' | 'logout'> {
  /** The API location. */
  readonly url: string
  /** The template of the cancel URL, with `{token}` in it. */
  readonly cancelUrl: string
  /** What a client must say to be let in. */
  readonly credentials: Credentials
  /** Everything it was asked and everything that changed, oldest first. */
  readonly log: readonly LogEntry[]
  readonly addAppointment: Practice['addAppointment']
  /** The practice moves an appointment. */
  readonly move: (id: number, start: Temporal.PlainDateTime) => void
  /** The practice gives an appointment, id and all, to another patient. */
  readonly reuse: (id: number, patientId: number) => void
  /** The practice changes anything else of it, such as its status or token. */
  readonly change: (id: number, changes: Partial<Omit<DemoAppointment, 'id'>>) => void
  /** The practice takes it out of the agenda. */
  readonly remove: (id: number) => void
  /** From now on these faults happen, in place of those before; none: it behaves. `seed` feeds the probabilities. */
  readonly misbehave: (rules: readonly Rule[], seed?: number) => void
  readonly close: () => Promise<void>
}

const practiceZone = 'Europe/Amsterdam'

/** Starts one; rejects when the port is taken. */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const { port = 0, now = () => Temporal.Now.plainDateTimeISO(practiceZone), clock = Date.now } = options
  const { name = 'balie-demo', key = 'demo-key', target = 'De Linde' } = options
  const { serverToken = 'demo-server-token', receiver = 'DELINDE', xmlEncoding = 'none' } = options
  const { cancelIdField = 'id', patientIdField = 'patientId', ignorePatientId = false } = options
  const practice = createPractice(now)
  const log = createLog(clock)
  const pauses = createPauses()
  let script = createScript([], 0)

  const credentials = { name, key, target, serverToken, receiver }
  const desk = { practice, settings: { cancelIdField, patientIdField, ignorePatientId } }
  const server = createSwitchboard({
    desk,
    credentials,
    xmlEncoding,
    log,
    clock,
    script: () => script,
    wait: pauses.wait,
  })
  const base = await listen(server, port)

  return {
    ...practice,
    ...changesOf(practice, (effect) => log.add({ method: 'practice', fields: {} })({ effect, effectAt: clock() })),
    url: `${base}/switchboard`,
    cancelUrl: `${base}/wis/{token}`,
    credentials,
    log: log.entries,
    misbehave: (rules, seed = 1) => {
      script = createScript(rules, seed)
    },
    close: () => {
      pauses.end()
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

/** What the practice does itself, noted like everything else that changes the agenda. */
function changesOf(practice: Practice, note: (effect: Effect) => void) {
  const noted = (kind: Effect['kind'], id: number, act: () => unknown) => {
    const before = practice.appointment(id)
    if (!before) throw new RangeError('The simulator has no such appointment.')
    act()
    note({ kind, id, patientId: before.patientId, agendaId: before.agendaId, start: before.start.toString() })
  }
  return {
    move: (id: number, start: Temporal.PlainDateTime) => noted('moved', id, () => practice.change(id, { start })),
    reuse: (id: number, patientId: number) => noted('reused', id, () => practice.change(id, { patientId })),
    change: (id: number, changes: Parameters<Practice['change']>[1]) => void practice.change(id, changes),
    remove: (id: number) => noted('removed', id, () => practice.remove(id)),
  }
}

function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      const given = typeof address === 'object' && address ? address.port : port
      resolve(`http://127.0.0.1:${given}`)
    })
  })
}

/** Pauses that end at once when the simulator closes, so that nothing keeps the process alive. */
function createPauses() {
  const waiting = new Map<NodeJS.Timeout, () => void>()
  return {
    wait: (ms: number) =>
      new Promise<void>((resolve) => {
        const timer = setTimeout(() => {
          waiting.delete(timer)
          resolve()
        }, ms)
        waiting.set(timer, resolve)
      }),
    end: () => {
      for (const [timer, resolve] of waiting) {
        clearTimeout(timer)
        resolve()
      }
      waiting.clear()
    },
  }
}
