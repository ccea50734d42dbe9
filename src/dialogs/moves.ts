// A dialog is a pure function from facts to the next move: what a flow can do, and how it says so.
import type { CallName, Calls, World } from './host.ts'
import type { Asked, Hearing } from './readers/hearing.ts'
import type { About, Message, MessageKey, QuestionKey, Values } from './words.ts'

/** A button: a title by key, and the words that pressing it says. */
export type Choice = readonly [title: MessageKey, values?: Values]

/** A question, by the key that has two more in the locales: `_again` (shorter) and `_example` (with an example). */
export type Question = readonly [key: QuestionKey, values?: Values, about?: About]

/**
 * What a flow does next. `say` is said once, before the question; it is not repeated when the question is.
 * `read` turns an answer into new facts, or `undefined` when it is no answer. A `fresh` question accepts an answer only
 * when it came after the question and within five minutes of it.
 */
export type Move<F> =
  | {
      readonly do: 'ask'
      readonly asked: Asked
      readonly question: Question
      readonly say?: readonly Message[]
      readonly choices?: readonly Choice[]
      readonly fresh?: true
      readonly read: (text: string, hearing: Hearing) => Partial<F> | undefined
    }
  | {
      readonly do: 'call'
      readonly name: CallName
      readonly with: unknown
      readonly learn: (gives: never) => Partial<F>
      readonly lasting?: true
    }
  | {
      readonly do: 'begin'
      readonly dialog: string
      readonly with: object
      readonly learn: (result: never) => Partial<F>
    }
  | {
      readonly do: 'finish'
      readonly say: readonly Message[]
      readonly result?: unknown
      readonly end?: 'talk' | 'transfer' | 'emergency'
    }

/** The next move that follows from what is known; the same facts in the same world always give the same move. */
export type Flow<F> = (facts: F, world: World) => Move<F>

/** A move that asks the outside for something, with its answer's type checked against the call's. */
export function call<F, N extends CallName>(
  name: N,
  input: Calls[N]['with'],
  learn: (gives: Calls[N]['gives']) => Partial<F>,
): Move<F> {
  return { do: 'call', name, with: input, learn: learn as (gives: never) => Partial<F> }
}

/** A call that changes the agenda: an answer from before it cannot be taken back any more. */
export function act<F, N extends CallName>(
  name: N,
  input: Calls[N]['with'],
  learn: (gives: Calls[N]['gives']) => Partial<F>,
): Move<F> {
  return { do: 'call', name, with: input, learn: learn as (gives: never) => Partial<F>, lasting: true }
}

/** A way into another dialog: its id stays in its own file. `learn` turns into facts what that dialog finishes with. */
export function begin<F, R>(dialog: string, input: object, learn: (result: R) => Partial<F>): Move<F> {
  return { do: 'begin', dialog, with: input, learn: learn as (result: never) => Partial<F> }
}
