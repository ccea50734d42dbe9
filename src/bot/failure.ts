// The unexpected: an error -> a log line without anybody's words, and an honest sentence.
import type { Said } from '../dialogs/host.ts'
import type { Log } from './ops/log.ts'
import type { Arrival } from './turn-parts.ts'

/** What a patient hears when something breaks: no promise, and the practice's number. */
export const honestSentence: Said = { messages: [['common.problem']] }

/** The same where a person can be put through to. */
export const putThrough: Said = { messages: [['common.problem-transfer']], end: 'transfer' }

/**
 * A turn that broke off. `afterYes`: it had kept a yes, or taken up one kept before, and what becomes of that is still told.
 * `language` (by code) is the talk's.
 */
export class BrokenOff extends Error {
  readonly language: string
  readonly afterYes: boolean

  constructor(cause: unknown, language: string, afterYes: boolean) {
    super('the turn broke off', { cause })
    this.name = 'BrokenOff'
    this.language = language
    this.afterYes = afterYes
  }
}

/** What is said for a turn that failed. Nobody is asked to try again what goes on without them. */
export function sorryFor(error: unknown, { call, onlyAnswers }: Pick<Arrival, 'call' | 'onlyAnswers'>): Said {
  if (call?.person === 'transfer') return putThrough
  if (!(error instanceof BrokenOff && error.afterYes)) return honestSentence
  return { messages: [[onlyAnswers ? 'cancel.pending-problem-call' : 'cancel.pending-problem']] }
}

/** Logs where in our code an error came from, by class and kind. An error's message may quote what was said, so it stays out. */
export function logFailure(log: Log, where: string, failed: unknown): void {
  const error = failed instanceof BrokenOff ? failed.cause : failed
  const kind = (error as { kind?: unknown } | undefined | null)?.kind
  log.error({
    event: 'failure',
    where,
    error: error instanceof Error ? (word(error.name) ?? 'Error') : typeof error,
    kind: word(kind),
    frames: error instanceof Error ? framesOf(error) : '',
  })
}

/** Names and kinds are single words of the program; a sentence in their place is somebody's. */
function word(text: unknown): string | undefined {
  return typeof text === 'string' && /^[\w-]{1,60}$/.test(text) ? text : undefined
}

/** The first frames, which stand below the message, without the folders of this machine. */
function framesOf({ stack = '', message }: Error): string {
  const place = stack.indexOf(message)
  const below = place < 0 ? '' : stack.slice(place + message.length)
  return below
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 4)
    .map((line) => line.trim().replace(ourFolder, '').replace(otherFolder, ''))
    .join(' < ')
}

const ourFolder = /[^\s(]*?[\\/](?=(?:src|node_modules)[\\/])/
const otherFolder = /file:\S*[\\/]/
