// What a turn is given: the parts of its practice, what arrived, and the way its answer goes out.
import type { Activity, ConversationReference, TurnContext } from 'botbuilder'
import type { PersonRoute } from '../dialogs/host.ts'
import type { How } from '../dialogs/readers/hearing.ts'
import type { Heard } from '../dialogs/state.ts'
import type { Channel } from './channels/channel.ts'
import type { Log } from './ops/log.ts'
import type { Practice } from './practice.ts'
import type { Secrets } from './store/seal.ts'
import type { ConversationKey, Store } from './store/store.ts'
import type { TurnQueue } from './turn-queue.ts'

/** What every turn of one practice needs. `now` is ms since the epoch; `pause` waits so many ms. */
export interface TurnParts {
  readonly practice: Practice
  readonly store: Store
  /** For hashes and keys that tell nothing: made with the store. */
  readonly secrets: Secrets
  readonly queue: TurnQueue
  readonly log: Log
  readonly now: () => number
  readonly pause: (ms: number) => Promise<void>
  readonly conversationMs: number
}

/** What the dialogs do not hear: somebody is still there, has left, wants to be forgotten, or speaks where others read along. */
export type Aside =
  | { readonly kind: 'here' }
  | { readonly kind: 'end' }
  | { readonly kind: 'removed' }
  | { readonly kind: 'public'; readonly text: string }

/** Something that came in through a door, already authenticated and read by its channel. `arrivedAt` in ms. */
export interface Arrival {
  readonly conversation: ConversationKey
  readonly activityId: string
  readonly user: string
  readonly heard: Heard | Aside
  readonly how: How
  readonly locale: string | undefined
  readonly arrivedAt: number
  /** When it was said by the channel's own clock (ms), where the channel tells: good for comparing with others of that clock only. */
  readonly saidAt?: number | undefined
  /** The last message that its client had shown when it was said, by its id, where the client tells. */
  readonly seen?: string | undefined
  /** The network it came from, where the door knows: IPv4 /24 or IPv6 /56. */
  readonly network?: string | undefined
  /** Where an answer has to be sent to; absent where our own log is the delivery, or the answer goes back in the response. */
  readonly reference?: Partial<ConversationReference> | undefined
  /** Nothing can be said here but in an answer: no news is promised. */
  readonly onlyAnswers?: boolean
  /** A telephone call: an answer that came too late to be said is said before anything else. */
  readonly call?: CallRoutes
}

/** Where a call can be put through to, now. */
export interface CallRoutes {
  readonly person: PersonRoute
  readonly emergencyLine: boolean
}

/** Sends at once, in order; rejects when the channel does not take it. */
export type Send = (activities: readonly Partial<Activity>[]) => Promise<void>

/** How many activities a channel took, and whether the rest is worth another try. */
export interface Taken {
  readonly count: number
  readonly again: boolean
}

/** How a door sends what a turn says. */
export interface Delivery {
  readonly context: TurnContext
  readonly channel: Channel
  /** Typing and "een moment": go at once and are not stored. A synchronous door has none. */
  readonly signal: Send | undefined
  /** An emergency's sentence, and the apology for a turn that failed: at once too. A synchronous door says them in its answer. */
  readonly urgent: Send | undefined
  /** Sends a committed answer in order. */
  readonly deliver: (activities: readonly Partial<Activity>[]) => Promise<Taken>
  /**
   * Where the channel's log is ours: what was heard and the answer as they stand there, committed with the turn. `last`: the
   * talk ends with it, and what was heard is not kept.
   */
  readonly inLog?: (activities: readonly Partial<Activity>[], last?: boolean) => readonly Partial<Activity>[]
}
