// What is kept of a conversation between turns, what can be heard in one, and what a turn gives the conversation to work with.
import type { DialogInstance } from 'botbuilder-dialogs'
import type { Answered, CallName, Calls, Host, Said, Who } from './host.ts'
import type { Languages } from './languages.ts'

/** All that is kept of a conversation between turns: JSON, and of this version's shape only. */
export interface ConversationState {
  readonly version: 1
  readonly stack: readonly DialogInstance[]
  readonly greeted: boolean
  /** By code. */
  readonly language?: string | undefined
  /** The language was asked for, not only heard. */
  readonly chosen?: boolean | undefined
  readonly who?: Who | undefined
  /** A confirmed cancellation whose turn has not come to its answer; met again only after a crash. */
  readonly saga?: string | undefined
  /** Activities that were a yes, and whose turns have not come to their answers: a copy of one is no answer to another question. */
  readonly yesIn?: readonly string[] | undefined
  /** When the last was said that this talk has heard, by the channel's own clock (ms). */
  readonly saidAt?: number | undefined
  /** The fastest that a message of this talk has come, by the channel's clock and ours (ms; the difference of the two is in it). */
  readonly leastLag?: number | undefined
  /** Something was cancelled in this talk, or nobody will know: nobody says any more that nothing was changed. */
  readonly acted?: boolean | undefined
  /** Cancellations of this talk whose outcome it did not know yet when something was last said in it. */
  readonly unsure?: readonly string[] | undefined
  /** Who of the family the talk is about, by the word that was said ("moeder"). */
  readonly family?: string | undefined
  /** It is their appointment that the talk is about ("ik bel voor mijn moeder"), not a reason ("mijn zoon is ziek"). */
  readonly onBehalf?: boolean | undefined
  /** Failed identifications in this conversation. */
  readonly failures: number
  readonly lastSaid?: Said | undefined
  /** The activity that was answered with it. */
  readonly saidIn?: string | undefined
  /** The last message of that answer, by its id, where our own log holds it. */
  readonly shown?: string | undefined
  /** An emergency was heard, and nothing since. */
  readonly alarmed?: boolean | undefined
  /** They asked to be spoken to slowly. */
  readonly slow?: boolean | undefined
  /** On the phone: a cancellation whose outcome was not known yet when it was last spoken of. */
  readonly waiting?: string | undefined
  /** On the phone: the cancellation of which the last answer says that it was not made, and since when (ms). */
  readonly failed?: { readonly saga: string; readonly at: number } | undefined
}

/** A conversation in which nothing has been said. */
export const fresh: ConversationState = { version: 1, stack: [], greeted: false, failures: 0 }

/** Something was changed in this talk, or may have been as far as it knows. */
export function hasActed({ acted, unsure = [] }: ConversationState): boolean {
  return acted === true || unsure.length > 0
}

/** Words, as they were heard; `alarming`: they were answered as an emergency too, and are a name besides. */
export interface Words {
  readonly kind: 'words'
  readonly text: string
  readonly to?: string
  readonly others?: readonly string[]
  readonly doubtful?: boolean
  readonly alarming?: boolean
}

/**
 * What reached the bot: words, a greeting from the channel, silence on the phone, words too faint to read, or something it
 * cannot read. `others` are what may have been said instead, best first; `doubtful`: heard too badly for a yes. Words that were
 * pressed name the answer they were pressed in. `edited`: an earlier message was changed; `late`: what comes in now was sent
 * long ago; `repeated`: a yes came again that has had its answer. Nothing may follow from any of these but an alarm, by their `text`.
 */
export type Heard =
  | Words
  | { readonly kind: 'unclear' }
  | { readonly kind: 'edited'; readonly text?: string }
  | { readonly kind: 'late' }
  | { readonly kind: 'repeated' }
  | { readonly kind: 'start' }
  | { readonly kind: 'silence' }
  | { readonly kind: 'unreadable'; readonly text?: string }
  | { readonly kind: 'emergency'; readonly words?: Words }

/** What a turn hands to the conversation; the dialogs' own wishes (digressions and ways out) are added here. */
export type Outside = Omit<Host, 'call' | 'toldAside' | 'digress' | 'declines' | 'toPerson' | 'toMenu'> & {
  /** A call, with the dialog stack as it is when the call is made. */
  readonly call: <N extends CallName>(
    name: N,
    input: Calls[N]['with'],
    stack: readonly DialogInstance[],
  ) => Promise<Answered<N>>
  /** Those of the practice. */
  readonly languages: Languages
  /** Identity ended since the last turn. */
  readonly identityEnded: boolean
  readonly learn: (patch: Partial<ConversationState>) => void
}
