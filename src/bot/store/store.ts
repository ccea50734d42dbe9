// What we ask of a store. Everything is keyed by practice; everything a patient said or is reaches it sealed.
import type { Activity } from 'botbuilder'

/** Which conversation: the practice's id, the channel, and the channel's own id of the conversation. */
export interface ConversationKey {
  readonly practice: string
  readonly channel: string
  readonly id: string
}

/** A conversation as it was committed last. `version` counts its commits, for compare-and-set. */
export interface Stored {
  readonly version: number
  readonly state: unknown
}

/** The answer to one activity, and how many of its activities the channel has taken. */
export interface Answer {
  readonly activities: readonly Partial<Activity>[]
  readonly delivered: number
}

/**
 * What happened, for the practice's audit (NEN 7513): no names, no birth dates. `at` is UTC in ms; `who` is a patient id, or
 * the hashed channel user while nobody is identified.
 */
export interface AuditRecord {
  readonly at: number
  readonly what: 'identify' | 'list' | 'cancel'
  readonly who: string
  readonly channel: string
  readonly policy: string
  readonly outcome: string
}

/** All that one turn changes, written in one transaction. `expectedVersion` is 0 for a new conversation. Times are ms. */
export interface Commit {
  readonly conversation: ConversationKey
  readonly expectedVersion: number
  readonly state: unknown
  readonly expires: number
  readonly activityId: string
  readonly answer: readonly Partial<Activity>[]
  readonly audit: readonly AuditRecord[]
  /** What goes into our own log, where this channel's log is ours (`Store.begin`): as said, each with its id. */
  readonly log?: readonly Partial<Activity>[] | undefined
}

/** One line of a conversation's log: what was said by either side, with its place in the order (from 1). */
export interface LogLine {
  readonly place: number
  readonly activity: Partial<Activity>
}

/** Of a conversation whose log is ours: the user we made for it, the locale it began with, its last place, its end (ms). */
export interface Talk {
  readonly user: string
  readonly locale: string | undefined
  readonly last: number
  readonly expires: number
}

/** How many lines a log holds; the oldest go first. */
export const mostLines = 500

/** Every function throws `StoreError` when the store fails; then nothing of that call has happened. */
export interface Store {
  readonly read: (conversation: ConversationKey, now: number) => Promise<Stored | undefined>
  readonly answered: (conversation: ConversationKey, activityId: string) => Promise<Answer | undefined>
  readonly commit: (turn: Commit) => Promise<void>
  readonly delivered: (conversation: ConversationKey, activityId: string, count: number) => Promise<void>
  /** Begins a log; `false` when this conversation has begun before. */
  readonly begin: (conversation: ConversationKey, talk: Omit<Talk, 'last'>) => Promise<boolean>
  readonly talk: (conversation: ConversationKey, now: number) => Promise<Talk | undefined>
  /** Adds to the log what is not in it yet (by the activity's id). Throws `gone` when there is no log. */
  readonly append: (conversation: ConversationKey, activities: readonly Partial<Activity>[]) => Promise<void>
  /** The log after a place, in order. */
  readonly lines: (conversation: ConversationKey, after: number, most: number) => Promise<readonly LogLine[]>
  /** The audit of a practice in order, for those who may read it. */
  readonly audit: (practice: string) => Promise<readonly AuditRecord[]>
  /** Removes what has expired, at most `most` conversations at a time; gives how many. */
  readonly sweep: (now: number, most: number) => Promise<number>
  readonly close: () => Promise<void>
}

/** The store did not do what was asked. `conflict`: another turn committed first; `gone`: the log has expired; `broken`: it cannot be used at all. */
export class StoreError extends Error {
  readonly kind: 'conflict' | 'gone' | 'locked' | 'sealed' | 'newer' | 'broken'

  constructor(kind: StoreError['kind'], message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'StoreError'
    this.kind = kind
  }
}
