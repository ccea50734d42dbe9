// What we ask of a store. Everything is keyed by practice; everything a patient said or is reaches it sealed.
import type { Activity, ConversationReference } from 'botbuilder'
import type { Snapshot } from '../../tetra/agenda.ts'

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

/**
 * The right to take this conversation's turns, until `until` (ms). `fence` grows with every holder: what an earlier holder
 * still tries to commit is refused. The embedded store has one process, so there it is always had, with fence 0.
 */
export interface Lease {
  readonly conversation: ConversationKey
  readonly fence: number
}

/** All that one turn changes, written in one transaction `at` (ms). `expectedVersion` is 0 for a new conversation. Times are ms. */
export interface Commit {
  readonly at: number
  readonly conversation: ConversationKey
  readonly fence: number
  readonly expectedVersion: number
  readonly state: unknown
  readonly expires: number
  readonly audit: readonly AuditRecord[]
  /** The activity that is answered with this; absent where a turn commits before its answer is known. */
  readonly answered?: Answered | undefined
  /** What goes into our own log, where this channel's log is ours (`Store.begin`): as said, each with its id. */
  readonly log?: readonly Partial<Activity>[] | undefined
  /** A cancellation that was confirmed in this turn, and is to be carried out. */
  readonly confirmed?: Saga | undefined
  /** A cancellation whose outcome this answer tells; refused with `told` when it has been told already. */
  readonly told?: { readonly saga: string; readonly outcome: string } | undefined
}

/** An answer and where it goes. `reference`: where it must be delivered to; absent where our own log is the delivery. */
export interface Answered {
  readonly activityId: string
  readonly activities: readonly Partial<Activity>[]
  readonly reference?: Partial<ConversationReference> | undefined
}

/** How far a cancellation is. `sent`: the request may have left; `told`: its outcome is with the patient. */
export type SagaStatus = 'confirmed' | 'sent' | 'told'

/** A confirmed cancellation. Times are ms; `sentAt` is when it was last sent (0: never), `sends` how often it was. */
export interface Saga {
  readonly id: string
  readonly conversation: ConversationKey
  readonly status: SagaStatus
  readonly confirmedAt: number
  readonly sentAt: number
  readonly sends: number
  /** Not to be looked at before this time, unless by who holds it. */
  readonly nextAt: number
  readonly what: SagaFacts
}

/** What a cancellation needs to know; sealed. */
export interface SagaFacts {
  readonly patientId: number
  readonly snapshot: Snapshot
  readonly language: 'nl' | 'en'
  /** The channel user who said yes, and until when their identity holds (ms): later news names no appointment. */
  readonly user: string
  readonly identityUntil: number
  /** Where news must be delivered to; absent where our own log is the delivery. */
  readonly reference?: Partial<ConversationReference> | undefined
}

/** The activity under which the news of a cancellation is kept. */
export function newsId(saga: string): string {
  return `news ${saga}`
}

/** News for a patient outside any turn: the outcome of a cancellation, told once, `at` (ms). */
export interface News {
  readonly at: number
  readonly conversation: ConversationKey
  readonly expires: number
  readonly audit: readonly AuditRecord[]
  readonly answered: Answered
  readonly log?: readonly Partial<Activity>[] | undefined
  readonly told: { readonly saga: string; readonly outcome: string }
  readonly task?: Task | undefined
}

/**
 * Something a person of the practice has to look at: nobody knows whether it was cancelled, or it was not and the patient has
 * left without hearing so. `what` is sealed; `closedAt` is 0 while it is open. Times are ms.
 */
export interface Task {
  readonly id: string
  readonly practice: string
  readonly kind: 'cancellation-unknown' | 'cancellation-unheard'
  readonly at: number
  readonly closedAt: number
  readonly what: unknown
}

/** An answer that has not reached its channel yet. `tries` counts failed deliveries. */
export interface Undelivered {
  readonly conversation: ConversationKey
  readonly activityId: string
  readonly activities: readonly Partial<Activity>[]
  readonly delivered: number
  readonly tries: number
  readonly reference: Partial<ConversationReference>
}

/** One line of a conversation's log: what was said by either side, with its place in the order (from 1). */
export interface LogLine {
  readonly place: number
  readonly activity: Partial<Activity>
}

/** Of a conversation that is ours to keep: the user we know for it, the locale it began with, the last place in its log, its end (ms). */
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
  /** Waits until this process may take the conversation's turn; throws `busy` when another process keeps it too long. */
  readonly lease: (conversation: ConversationKey) => Promise<Lease>
  /** Keeps a lease from lapsing while a turn runs; `false` when it was lost. */
  readonly renew: (lease: Lease) => Promise<boolean>
  readonly release: (lease: Lease) => Promise<void>

  readonly read: (conversation: ConversationKey, now: number) => Promise<Stored | undefined>
  readonly answered: (conversation: ConversationKey, activityId: string) => Promise<Answer | undefined>
  /** Gives the new version. Throws `conflict` when the version or the fence has moved on, `told` when the outcome was. */
  readonly commit: (turn: Commit) => Promise<number>
  /** How many of an answer's activities the channel has taken by now; none left ends its place in the outbox. */
  readonly delivered: (conversation: ConversationKey, activityId: string, count: number) => Promise<void>
  /** A delivery failed: not again before `nextAt` (ms); `nextAt` undefined gives it up. */
  readonly postpone: (conversation: ConversationKey, activityId: string, nextAt: number | undefined) => Promise<void>
  /** What is due for delivery, oldest first, only the oldest of each conversation; given to one caller, until `until` (ms). */
  readonly claimDeliveries: (now: number, until: number, most: number) => Promise<readonly Undelivered[]>

  readonly saga: (id: string) => Promise<Saga | undefined>
  /** Open cancellations that are due, given to one caller until `until` (ms). */
  readonly claimSagas: (now: number, until: number, most: number) => Promise<readonly Saga[]>
  /** Writes how far it is; throws `told` when it has been told already. */
  readonly advance: (id: string, step: Pick<Saga, 'status' | 'sentAt' | 'sends' | 'nextAt'>) => Promise<void>
  /** When an outcome was last told outside a turn in this conversation (ms); 0: never. */
  readonly lastNewsAt: (conversation: ConversationKey) => Promise<number>
  /** Tells an outcome outside a turn, in one transaction; throws `told` when it has been told already. */
  readonly tell: (news: News) => Promise<void>

  /** The practice's tasks, open ones only unless `all`. */
  readonly tasks: (practice: string, scope: 'open' | 'all') => Promise<readonly Task[]>
  /** `false` when there is no such open task. */
  readonly closeTask: (practice: string, id: string, now: number) => Promise<boolean>

  /**
   * Counts one more, and gives how many that makes in the window that runs; the first begins a window of `windowMs`.
   * `name` tells nothing of whom it counts: a keyed hash.
   */
  readonly count: (practice: string, name: string, now: number, windowMs: number) => Promise<number>
  /** How many have been counted in the window that runs; 0 when none does. */
  readonly counted: (practice: string, name: string, now: number) => Promise<number>
  readonly uncount: (practice: string, name: string) => Promise<void>

  /** Begins a log; `false` when this conversation has begun before. */
  readonly begin: (conversation: ConversationKey, talk: Omit<Talk, 'last'>) => Promise<boolean>
  readonly talk: (conversation: ConversationKey, now: number) => Promise<Talk | undefined>
  /** Writes anew who it is with and until when it is kept; `false` when there is none by `now` (ms). */
  readonly keep: (conversation: ConversationKey, talk: Omit<Talk, 'last'>, now: number) => Promise<boolean>
  /** Adds to the log what is not in it yet (by the activity's id). Throws `gone` when there is no log. */
  readonly append: (conversation: ConversationKey, activities: readonly Partial<Activity>[]) => Promise<void>
  /** The log after a place, in order. */
  readonly lines: (conversation: ConversationKey, after: number, most: number) => Promise<readonly LogLine[]>
  /** Calls back when a conversation's log has grown, by whichever process; also now and then for nothing. Gives the way to stop. */
  readonly onGrowth: (listener: (conversation: ConversationKey) => void) => () => void

  /** The audit of a practice in order, for those who may read it. */
  readonly audit: (practice: string) => Promise<readonly AuditRecord[]>
  /** Removes what has expired, at most `most` rows of a kind at a time; gives how many conversations. */
  readonly sweep: (now: number, most: number) => Promise<number>
  readonly close: () => Promise<void>
}

export type StoreErrorKind = 'conflict' | 'told' | 'busy' | 'gone' | 'locked' | 'sealed' | 'newer' | 'broken'

/**
 * The store did not do what was asked. `conflict`: another turn committed first; `told`: the outcome is with the patient
 * already; `busy`: another process has the conversation; `gone`: the log has expired; `broken`: it cannot be used at all.
 */
export class StoreError extends Error {
  readonly kind: StoreErrorKind

  constructor(kind: StoreErrorKind, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'StoreError'
    this.kind = kind
  }
}
