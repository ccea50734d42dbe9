// A channel is two functions: read an activity, write a reply. It knows no dialog, no key and no patient.
import type { Activity } from 'botbuilder'

/**
 * What an activity turns out to be. Words that were pressed name the answer they were pressed in (`to`). `start`: somebody is
 * there and has said nothing yet. `here`: they still are. `end`: they have left; `removed`: and want to be forgotten. `edited`: an earlier message was
 * changed. `public`: words said where others read along. The `text` of an edit, or beside something unreadable, may be an alarm and nothing else.
 */
export type Read =
  | { readonly kind: 'words'; readonly text: string; readonly to?: string }
  | { readonly kind: 'start'; readonly locale?: string }
  | { readonly kind: 'here' }
  | { readonly kind: 'end' }
  | { readonly kind: 'removed' }
  | { readonly kind: 'edited'; readonly text?: string }
  | { readonly kind: 'public'; readonly text: string }
  | { readonly kind: 'silence' }
  | { readonly kind: 'unreadable'; readonly text?: string }
  | { readonly kind: 'nothing' }

/** What an answer is expected to be, where something was asked: a channel can help it in. */
export type Expected = 'wish' | 'birthDate' | 'patientNumber' | 'surname' | 'appointmentTime' | 'choice' | 'confirm'

/** An appointment to show as such. `short` is its day and time in at most 24 characters; `start` on the practice's wall clock. */
export interface Listed {
  readonly start: string
  readonly minutes: number
  readonly when: string
  readonly short: string
  /** With whom; absent where only day and time may be shown. */
  readonly whom?: string
  /** What the patient should know of it. */
  readonly note?: string
  /** A button that chooses it for cancelling: its title, and the words that pressing it says. */
  readonly choose?: { readonly title: string; readonly says: string }
}

/** One sentence of a reply, and the appointment that it lists, or tells to be cancelled, for channels that show more than sentences. */
export interface Line {
  readonly text: string
  /** Without what the page around it shows itself; absent where it is the same. */
  readonly bare?: string
  readonly appointment?: Listed
  readonly cancelled?: Listed
}

/**
 * The neutral reply: to read, to hear (a line per message), buttons by their words, and whether the talk ends, or goes to a
 * person of the practice or to its emergency line. `text` is all `lines` together; a channel shows one or the other. A choice
 * that an appointment of the lines offers too stands in both.
 */
export interface Reply {
  /** Names this answer: what is pressed in it names it back. Absent for what is said outside a turn. */
  readonly id?: string
  readonly text: string
  readonly lines: readonly Line[]
  readonly speech: string
  readonly choices: readonly string[]
  /** What a button is called that shows the choices, where they are not all shown at once; at most 20 characters. */
  readonly openChoices?: string
  readonly language: string
  /** The language as a BCP 47 tag, such as `nl-NL`. */
  readonly locale: string
  readonly expectsAnswer: boolean
  readonly asked?: Expected
  /** The appointment that a yes to this would cancel. */
  readonly confirms?: Listed
  /** Something of one patient is in it: whoever renders it keeps no copy. */
  readonly sensitive: boolean
  /** For how many seconds it is still known who the patient is when nothing more is said. Absent where that is not told. */
  readonly knownFor?: number
  /** To be heard to its end: a question before something is changed, or what came of it. */
  readonly kind?: 'confirm' | 'result'
  /** Slower, because that was asked for. */
  readonly slow?: boolean
  readonly end?: 'talk' | 'transfer' | 'emergency'
}

/** How one kind of client reads and shows things. */
export interface Channel {
  /** How words come in here: decides which readers' rules hold. */
  readonly how: 'typed' | 'spoken' | 'keyed'
  /** What it shows may be seen by others: of an appointment the day and time only, no doctor. */
  readonly discreet?: true
  readonly read: (activity: Partial<Activity>) => Read
  readonly write: (reply: Reply) => readonly Partial<Activity>[]
  /** Answers somebody who said nothing but that they are still here. */
  readonly writeKnown?: (knownFor: number) => readonly Partial<Activity>[]
  /** An answer as it may stand once something in it has been pressed (its words, where they count); `undefined` where it may stay. */
  readonly spent?: (
    activities: readonly Partial<Activity>[],
    pressed: string | undefined,
  ) => Partial<Activity> | undefined
}
