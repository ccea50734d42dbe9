// One line per event, named fields only. Nothing a patient said or is has a field here.
import { type DestinationStream, pino } from 'pino'

/** What may be logged, by event. A field that is not here cannot be logged. */
export type LogEvent =
  | { readonly event: 'started'; readonly address: string; readonly demo: boolean }
  | { readonly event: 'stopped' }
  | {
      readonly event: 'turn'
      readonly channel: string
      readonly heard: string
      readonly said: readonly string[]
      readonly ms: number
    }
  | { readonly event: 'emergency'; readonly channel: string; readonly kind: string }
  | {
      readonly event: 'agenda'
      readonly call: string
      readonly kind: string
      readonly path?: string | undefined
      readonly ms: number
    }
  /** Requests are held back because the agenda fails, or it answers again. */
  | { readonly event: 'agenda-line'; readonly practice: string; readonly state: 'down' | 'up' }
  | { readonly event: 'agenda-login'; readonly practice: string; readonly outcome: 'accepted' | 'refused' }
  /** An answer held another patient's appointment; it was refused whole. */
  | { readonly event: 'stranger'; readonly practice: string }
  | { readonly event: 'cancellation'; readonly outcome: string }
  | { readonly event: 'task'; readonly kind: string }
  /** Work is left for a practice that is not among the settings any more. */
  | { readonly event: 'practice-gone'; readonly practice: string }
  | {
      readonly event: 'failure'
      readonly where: string
      readonly error: string
      readonly kind?: string | undefined
      readonly frames: string
    }
  | { readonly event: 'delivery'; readonly channel: string; readonly status: number | undefined }
  | { readonly event: 'understood'; readonly asked: string | undefined; readonly because: string | undefined }
  | { readonly event: 'swept'; readonly conversations: number }
  | { readonly event: 'weak-policy'; readonly practice: string; readonly set: string }
  | { readonly event: 'door-paused'; readonly practice: string; readonly channel: string; readonly minutes: number }

export interface Log {
  /** There only at level debug: why something was understood as it was, by the names of rules. */
  readonly explain?: (event: LogEvent) => void
  readonly info: (event: LogEvent) => void
  readonly warn: (event: LogEvent) => void
  readonly error: (event: LogEvent) => void
}

/** A log of JSON lines on standard error, so that standard output stays the program's own. */
export function createLog(level: string, to: DestinationStream = pino.destination({ dest: 2, sync: false })): Log {
  const logger = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, to)
  return {
    info: (event) => logger.info(event),
    warn: (event) => logger.warn(event),
    error: (event) => logger.error(event),
    ...(logger.isLevelEnabled('debug') && { explain: (event: LogEvent) => logger.debug(event) }),
  }
}
