// One line per event, named fields only. Nothing a patient said or is has a field here.
import { writeSync } from 'node:fs'
import { type DestinationStream, pino } from 'pino'
import { withoutBsnInDigits } from '../bsn.ts'

/** What may be logged, by event. A field that is not here cannot be logged. */
export type LogEvent =
  | { readonly event: 'started'; readonly address: string; readonly demo: boolean }
  | { readonly event: 'stopped' }
  /** A library printed something; what, is not kept. */
  | { readonly event: 'library' }
  | {
      readonly event: 'turn'
      readonly practice: string
      readonly channel: string
      readonly heard: string
      readonly said: readonly string[]
      readonly ms: number
    }
  | { readonly event: 'emergency'; readonly practice: string; readonly channel: string; readonly kind: string }
  | {
      readonly event: 'agenda'
      readonly call: string
      readonly kind: string
      readonly path?: string | undefined
      readonly ms: number
    }
  /** Requests are held back because the agenda fails, or it answers again. */
  | { readonly event: 'agenda-line'; readonly practice: string; readonly line: 'down' | 'up' }
  | { readonly event: 'agenda-login'; readonly practice: string; readonly outcome: 'accepted' | 'refused' }
  /** An answer held another patient's appointment; it was refused whole. */
  | { readonly event: 'stranger'; readonly practice: string }
  | { readonly event: 'cancellation'; readonly outcome: string }
  | { readonly event: 'task'; readonly practice: string; readonly kind: string }
  /** Work is left for a practice that is not among the settings any more. */
  | { readonly event: 'practice-gone'; readonly practice: string }
  | {
      readonly event: 'failure'
      readonly where: string
      readonly error: string
      readonly kind?: string | undefined
      readonly frames: string
    }
  | {
      readonly event: 'delivery'
      readonly channel: string
      readonly status: number | undefined
      /** The channel's own code and kind of error. */
      readonly code?: number | undefined
      readonly kind?: string | undefined
    }
  | { readonly event: 'understood'; readonly asked: string | undefined; readonly because: string | undefined }
  | { readonly event: 'swept'; readonly conversations: number }
  | { readonly event: 'weak-policy'; readonly practice: string; readonly set: string }
  | { readonly event: 'untrusted-proxy' }
  /** Something for a number that no practice has: of those with that app secret, or on that gateway. */
  | { readonly event: 'unknown-number'; readonly channel: 'whatsapp' | 'audiocodes' | 'jambonz' }
  | { readonly event: 'portal'; readonly practice: string; readonly outcome: string }
  | { readonly event: 'door-paused'; readonly practice: string; readonly channel: string; readonly minutes: number }

/** What is measured and not written. */
export type Measured =
  | {
      readonly event: 'agenda-call'
      readonly practice: string
      readonly call: string
      readonly outcome: string
      readonly ms: number
    }
  | { readonly event: 'store'; readonly call: string; readonly outcome: string; readonly ms: number }
  /** A record of the audit that has been committed: which kind and how it ended, nothing of whom. */
  | {
      readonly event: 'audited'
      readonly practice: string
      readonly what: string
      readonly outcome: string
      readonly channel: string
    }

/** Where events go. Nothing but named fields: no sentence, no error. */
export interface Log {
  /** There only at level debug: why something was understood as it was, by the names of rules. */
  readonly explain?: (event: LogEvent) => void
  readonly info: (event: LogEvent) => void
  readonly warn: (event: LogEvent) => void
  readonly error: (event: LogEvent) => void
  /** There only where somebody measures; writes no line. */
  readonly note?: (event: Measured) => void
}

/** A second net, for what no event above has: fields by these names are emptied at the top of a line and one below. */
const never: ReadonlySet<string> = new Set([
  ...'text speak name surname birthDate patientNumber patientId bsn identifier snapshot appointment state'.split(' '),
  ...'token key password secret authorization headers body user from who message stack err cause'.split(' '),
])

/**
 * What of an event is written: nothing by those names, and no text with a BSN. By hand, because pino looks for each of eighty
 * paths in every line, which takes longer than the line.
 */
function cleaned(event: object, depth = 0): Record<string, unknown> {
  const kept: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(event))
    kept[name] = never.has(name) ? '[removed]' : cleanedValue(value, depth)
  return kept
}

function cleanedValue(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return withoutBsnInDigits(value)
  return typeof value === 'object' && value !== null && !Array.isArray(value) && depth === 0 ? cleaned(value, 1) : value
}

const againMs = 1_000
const standardErrorFile = 2

/**
 * What is left when the program ends is written once. The library's own way (sonic-boom 4.2) tries for ever where the disk is full,
 * and the program would not end.
 */
function writeOnce(destination: ReturnType<typeof pino.destination>): void {
  const { _bufs: left = [] } = destination as { readonly _bufs?: string[] }
  try {
    writeSync(standardErrorFile, left.splice(0).join(''))
  } catch {
    // Nobody can be told that there is no log.
  }
}

/**
 * Standard error. When it takes nothing, as on a full disk, lines are dropped and it is tried again a little later: patients
 * are answered all the same, and a program that ends does not wait for it.
 */
function standardError(): DestinationStream {
  const open = () => {
    const made = pino.destination({ dest: standardErrorFile, sync: false })
    made.flushSync = () => writeOnce(made)
    made.on('error', () => {
      made.destroy()
      to = undefined
      setTimeout(() => {
        to = open()
      }, againMs).unref()
    })
    return made
  }
  let to: ReturnType<typeof open> | undefined = open()
  return { write: (line) => void to?.write(line) }
}

/** A log of JSON lines on standard error, so that standard output stays the program's own. */
export function createLog(level: string, to: DestinationStream = standardError()): Log {
  const timestamp = pino.stdTimeFunctions.isoTime
  // pino takes the message out of an error under this key; there is none.
  const errorKey = 'no error'
  const logger = pino({ level, base: null, timestamp, errorKey, formatters: { log: cleaned } }, to)
  return {
    info: (event) => logger.info({ ...event }),
    warn: (event) => logger.warn({ ...event }),
    error: (event) => logger.error({ ...event }),
    ...(logger.isLevelEnabled('debug') && { explain: (event: LogEvent) => logger.debug(event) }),
  }
}
