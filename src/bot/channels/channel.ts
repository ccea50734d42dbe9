// A channel is two functions: read an activity, write a reply. It knows no dialog, no key and no patient.
import type { Activity } from 'botbuilder'

/** What an activity turns out to be. `start`: somebody is there and has said nothing yet. `end`: they have left. */
export type Read =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'start'; readonly locale?: string }
  | { readonly kind: 'end' }
  | { readonly kind: 'silence' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'nothing' }

/** What an answer is expected to be, where something was asked: a channel can help it in. */
export type Expected = 'wish' | 'birthDate' | 'patientNumber' | 'surname' | 'appointmentTime' | 'choice' | 'confirm'

/**
 * The neutral reply: to read, to hear (a line per message), buttons by their words, and whether the talk ends, or goes to a
 * person of the practice or to its emergency line.
 */
export interface Reply {
  readonly text: string
  readonly speech: string
  readonly choices: readonly string[]
  readonly language: 'nl' | 'en'
  readonly expectsAnswer: boolean
  readonly asked?: Expected
  /** Something of one patient is in it: whoever renders it keeps no copy. */
  readonly sensitive: boolean
  /** To be heard to its end: a question before something is changed, or what came of it. */
  readonly kind?: 'confirm' | 'result'
  /** Slower, because that was asked for. */
  readonly slow?: boolean
  readonly end?: 'talk' | 'transfer' | 'emergency'
}

export interface Channel {
  /** How words come in here: decides which readers' rules hold. */
  readonly how: 'typed' | 'spoken' | 'keyed'
  readonly read: (activity: Partial<Activity>) => Read
  readonly write: (reply: Reply) => readonly Partial<Activity>[]
}
