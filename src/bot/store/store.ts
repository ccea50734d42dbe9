// What we ask of a store. Everything is keyed by practice; everything a patient said or is reaches it sealed.

import type { Activity, ConversationReference } from 'botbuilder'
import type { Cancellation } from '../../dialogs/host.ts'
import type { Snapshot } from '../../tetra/agenda.ts'
import type { AuditCheck, AuditRecord } from './audit-record.ts'
import type { Backlog } from './backlog.ts'

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
  /** A cancellation whose outcome this answer tells. */
  readonly told?: Told | undefined
  /** The talk ends with this answer: what was said before it is forgotten with it. */
  readonly forget?: boolean | undefined
}

/**
 * An answer and where it goes. `reference`: where it must be delivered to; absent where our own log is the delivery. `plain`:
 * the outcome that it tells, without which appointment it was: what is left of it when the talk is forgotten before everybody
 * can have read it. In our own log each has the id of the line it stands for.
 */
export interface Answered {
  readonly activityId: string
  readonly activities: readonly Partial<Activity>[]
  readonly plain?: readonly Partial<Activity>[] | undefined
  readonly reference?: Partial<ConversationReference> | undefined
}

/**
 * How far a cancellation is. `sent`: the request may have left; `refused`: the agenda said no to it, and nobody could look
 * since; `told`: its outcome is with the patient.
 */
export type SagaStatus = 'confirmed' | 'sent' | 'refused' | 'told'

/** A confirmed cancellation. Times are ms; `sentAt` is when it was last sent (0: never), `sends` how often it was. */
export interface Saga {
  readonly id: string
  readonly conversation: ConversationKey
  readonly status: SagaStatus
  /** Once it is told. */
  readonly outcome?: Cancellation | undefined
  readonly confirmedAt: number
  readonly sentAt: number
  readonly sends: number
  /** Not to be looked at before this time, unless by who holds it. */
  readonly nextAt: number
  readonly what: SagaFacts
}

/** How far a cancellation is: what changes with a step. */
export type SagaStep = Pick<Saga, 'status' | 'sentAt' | 'sends' | 'nextAt'>

/** What a cancellation needs to know; sealed. Once it is told only the patient and the snapshot are left of it. */
export interface SagaFacts {
  readonly patientId: number
  /** The Switchboard's session of a patient who came from the portal. */
  readonly session?: string | undefined
  /** What the patient was identified by, for the audit. */
  readonly facts: string
  readonly snapshot: Snapshot
  readonly language: string
  /** The channel user who said yes, and until when their identity holds (ms; 0: the talk is forgotten): later news names no appointment. */
  readonly user: string
  readonly identityUntil: number
  /** Where news must be delivered to; absent where our own log is the delivery. */
  readonly reference?: Partial<ConversationReference> | undefined
}

/**
 * The outcome of a cancellation, to be told once. `sends`: how often it had been sent, as its teller knows. Refused with `told` when
 * it has been told already, with `conflict` when it has been sent again since: then somebody else goes on with it, and this is no outcome.
 */
export interface Told {
  readonly saga: string
  readonly outcome: Cancellation
  readonly sends: number
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
  readonly told: Told
  readonly task?: Task | undefined
}

/**
 * Something a person of the practice has to look at: nobody knows whether it was cancelled, or it was not and the patient has
 * left without hearing so. `what` is sealed; `closedAt` is 0 while it is open. Times are ms.
 */
export interface Task {
  readonly id: string
  readonly practice: string
  readonly kind: 'cancellation-unknown' | 'cancellation-unheard' | 'door-paused'
  readonly at: number
  readonly closedAt: number
  readonly what: unknown
}

/** An attempt to identify, as it was counted: its place in the order of attempts under each name. */
export type Attempt = ReadonlyMap<string, number>

/** How many attempts stand under a name, and when the first of them counts no more (ms). */
export interface Tally {
  readonly name: string
  readonly count: number
  readonly until: number
}

/**
 * A message that a door has accepted, by an id that comes back when the same message does. `what` is sealed; `tries` counts how
 * often its turn has been begun by who claimed it.
 */
export interface Received {
  readonly practice: string
  readonly channel: string
  readonly id: string
  readonly tries?: number
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

/** Hears of a log that has grown; `added` where this very process has added it, before whoever did so goes on. */
export type GrowthListener = (conversation: ConversationKey, added?: readonly LogLine[]) => void

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

  /** Keeps what is new, and gives it: accepted, but not answered yet. What is never forgotten is due at `due`, until `expires` (ms). */
  readonly receive: (all: readonly Received[], due: number, expires: number) => Promise<readonly Received[]>
  /** What was accepted on a channel and is due, given to one caller until `until` (ms). */
  readonly claimReceived: (channel: string, now: number, until: number, most: number) => Promise<readonly Received[]>
  /** It has been answered: its words go, that it came is known until it expires. */
  readonly forgetReceived: (received: Received) => Promise<void>

  readonly saga: (id: string) => Promise<Saga | undefined>
  /** Open cancellations that are due, given to one caller until `until` (ms). */
  readonly claimSagas: (now: number, until: number, most: number) => Promise<readonly Saga[]>
  /**
   * Writes how far it is. Throws `told` when it has been told already, `conflict` when it was sent more or less often than `before`
   * times (without it: as often as the step says).
   */
  readonly advance: (id: string, step: SagaStep, before?: number) => Promise<void>
  /** When an outcome was last told outside a turn in this conversation (ms); 0: never. */
  readonly lastNewsAt: (conversation: ConversationKey) => Promise<number>
  /**
   * Tells an outcome outside a turn, in one transaction, and gives what was told: `plain` where the talk has been forgotten
   * since the yes. Throws `told` or `conflict` as `Told` says.
   */
  readonly tell: (news: News) => Promise<readonly Partial<Activity>[]>

  /** The practice's tasks, open ones only unless `all`. */
  readonly tasks: (practice: string, scope: 'open' | 'all') => Promise<readonly Task[]>
  /** Keeps a task; the same one again is no second task. */
  readonly addTask: (task: Task) => Promise<void>
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

  /**
   * Counts an attempt that may fail under each of these names (keyed hashes), before anybody knows how it ends. It counts
   * until `until` (ms), or until it is dropped because it did not fail.
   */
  readonly attempt: (practice: string, names: readonly string[], until: number) => Promise<Attempt>
  /** How many attempts made before this one stand under each of its names; also when it has been dropped itself. */
  readonly attemptsBefore: (practice: string, attempt: Attempt, now: number) => Promise<ReadonlyMap<string, number>>
  readonly dropAttempt: (practice: string, attempt: Attempt) => Promise<void>
  /** What stands under every name. */
  readonly tallies: (practice: string, now: number) => Promise<readonly Tally[]>
  /** Forgets what stands under a name, but for the last `keep` attempts; gives how many were forgotten. */
  readonly trimTally: (practice: string, name: string, keep: number) => Promise<number>

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
  readonly onGrowth: (listener: GrowthListener) => () => void

  /** The audit of a practice in order, for those who may read it; of one patient when there is one. */
  readonly audit: (practice: string, patient?: string) => Promise<readonly AuditRecord[]>
  /** Adds records that belong to no turn. */
  readonly note: (practice: string, records: readonly AuditRecord[]) => Promise<void>
  readonly checkAudit: (practice: string) => Promise<AuditCheck>
  /**
   * Removes the records up to the first that is not before a moment (ms), and leaves a sealed anchor, so that checking
   * goes on from there. Gives how many went; throws `broken` when the audit is not right as it is.
   */
  readonly purgeAudit: (practice: string, before: number) => Promise<number>
  /** 32 bytes made with the store, the same for every process and after every change of keys. */
  readonly secret: Buffer
  /** Removes a conversation before its time; what must still be done about a cancellation stays. `false`: there was none. */
  readonly forget: (conversation: ConversationKey) => Promise<boolean>
  /** The same for every conversation of a practice that names this patient, or in which their number was given. Gives how many. */
  readonly forgetPatient: (practice: string, patientId: number) => Promise<number>

  /** How many sealed rows there are by the short name of their key, and which is the newest. */
  readonly sealed: () => Promise<{ readonly newest: string; readonly rows: ReadonlyMap<string, number> }>
  /** Seals anew what an earlier key has sealed. Gives how many rows; throws `sealed` when that key is not there. */
  readonly reseal: () => Promise<number>
  /** What waits for somebody or something, over all practices. */
  readonly backlog: () => Promise<Backlog>
  /** Removes what has expired, at most `most` rows of a kind at a time; gives how many conversations. */
  readonly sweep: (now: number, most: number) => Promise<number>
  /** A copy in a file that is not there yet, of one moment, while the store is used; only where the store is a file itself. */
  readonly copyTo?: (file: string) => Promise<void>
  readonly close: () => Promise<void>
}

/** Why the store did not do it; `StoreError` says what each means. */
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
