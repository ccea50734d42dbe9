// What a run leaves behind for the checker: the agenda's side, the patients' side, and nothing of the bot's own.

/** Exactly which appointment: `start` is the practice's wall clock, `YYYY-MM-DDTHH:MM:SS`. */
export interface Snapshot {
  readonly id: number
  readonly start: string
  readonly agendaId: number
}

/** An appointment as the practice planned it before the run. `token` opens the cancel URL. */
export interface Planned extends Snapshot {
  readonly patientId: number
  readonly token: string
}

/** Who somebody is in the practice's records. `birthDate` is ISO. */
export interface Person {
  readonly id: number
  readonly name: string
  readonly surname: string
  readonly birthDate: string
}

/** Something that changed in the agenda; `patientId`, `agendaId` and `start` are what they were before. */
export interface Effect {
  readonly kind: 'cancelled' | 'moved' | 'reused' | 'removed'
  readonly id: number
  readonly patientId: number
  readonly agendaId: number
  readonly start: string
}

/** One request as the agenda logged it, or one change of the practice's own (method `practice`). Times are ms. */
export interface AgendaEntry {
  readonly number: number
  readonly at: number
  readonly method: string
  readonly fields: Readonly<Record<string, unknown>>
  readonly fault?: string
  readonly effect?: Effect
  readonly effectAt?: number
  readonly answeredAt?: number
  readonly status?: number
}

/** What the practice itself did with an appointment, and what became of it. */
export interface PracticeChange {
  readonly at: number
  readonly id: number
  readonly kind: 'moved' | 'reused' | 'removed'
  readonly start?: string
  readonly patientId?: number
}

/** Something that the store, or a process on it, suffered. Times in ms. */
export interface StoreTrouble {
  readonly kind: string
  readonly at: number
  readonly until: number
}

/** What a patient meant by a message. */
export type Means = 'yes' | 'no' | 'stop' | 'start-over' | 'other'

/** A message as its patient posted it. `key` is the client's own id; `takenAt` (ms) when a door answered 200, `id` what it answered. */
export interface Post {
  readonly key: string
  readonly text: string
  readonly means: Means
  readonly at: number
  /** The bot's last message that was shown then, where this client tells. */
  readonly shown?: string
  readonly confirms?: Snapshot
  readonly takenAt?: number
  readonly id?: string
}

/** An activity as a Direct Line client gets it. `at`: its timestamp in ms; `key`: the client's own id of a posted one. */
export interface Line {
  readonly id: string
  readonly from: 'bot' | 'patient'
  readonly type: string
  readonly text: string
  readonly at: number
  readonly conversation: string
  readonly replyTo?: string
  readonly key?: string
  /** It stands in the log, as its watermark says; a signal does not. */
  readonly lasting?: boolean
}

/** One conversation from the patient's side: what was meant, what was shown, and what its log held at the end. */
export interface Conversation {
  readonly number: number
  readonly id: string
  readonly kind: string
  readonly patientId: number
  readonly posts: readonly Post[]
  readonly seen: readonly Line[]
  readonly log: readonly Line[]
  /** How a question was answered, as often as one was; messages that came again at once, and those that came after a later one. */
  readonly acts?: readonly string[]
  readonly copies?: number
  readonly reordered?: number
  /** Why it could not go on, when a door refused what it should have taken. */
  readonly lost?: string
}

/** A record of the practice's audit. */
export interface AuditLine {
  readonly at: number
  readonly what: string
  readonly who: string
  readonly outcome: string
}

/** All that the checker reads. */
export interface History {
  readonly people: readonly Person[]
  readonly planned: readonly Planned[]
  readonly agenda: readonly AgendaEntry[]
  readonly changes: readonly PracticeChange[]
  readonly conversations: readonly Conversation[]
  readonly troubles?: readonly StoreTrouble[]
  readonly audit?: readonly AuditLine[]
}
