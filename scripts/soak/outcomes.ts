// What the bot's sentences tell about a cancellation: the one place to say so when a sentence is added.

/** The end of a cancellation as it was told. */
export type Outcome = 'done' | 'gone' | 'changed' | 'not-done' | 'by-phone' | 'unknown'

const outcomes: Readonly<Record<string, Outcome>> = {
  'cancel.done': 'done',
  'cancel.gone': 'gone',
  'cancel.changed': 'changed',
  'cancel.not-done': 'not-done',
  'cancel.by-phone': 'by-phone',
  'cancel.unknown': 'unknown',
  'news.done': 'done',
  'news.done-plain': 'done',
  'news.gone': 'gone',
  'news.gone-plain': 'gone',
  'news.not-done': 'not-done',
  'news.not-done-plain': 'not-done',
}

/** Sentences about cancelling that end nothing: questions, lists, and what goes with an outcome. */
const noOutcome =
  /^cancel\.(which|which-or-more|confirm|confirm-said)(_again|_example|_spoken|_discreet)*$|^cancel\.(one-by-one|not-that-day|not-listed|fitting|kept|kept-all|kept-one|kept-only|with|no-undo|stays|stays-many|new-one|none-open|pending|pending-call|pending-problem|pending-problem-call)(_spoken|_discreet)?$/

/** The outcome that a sentence tells; undefined when it tells none. */
export function outcomeOf(key: string): Outcome | undefined {
  return outcomes[key]
}

/** Whether it is settled what a sentence about cancelling tells; a test asks this of every key there is. */
export function isSettled(key: string): boolean {
  return key.replace(/_(spoken|discreet)$/, '') in outcomes || noOutcome.test(key)
}

/** Whether these sentences of one message say that it is known now who the patient is: they thank, and ask nothing more for that. */
export function isIdentified(sentences: readonly { readonly key: string }[]): boolean {
  const keys = sentences.map(({ key }) => key)
  // At the menu a number is only noted, and thanked for.
  const goesOn = keys.some((key) => (key.startsWith('identify.') && key !== 'identify.known') || key === 'menu.which')
  return keys.includes('identify.known') && !goesOn
}

/** Whether a sentence asks for the yes that cancels. */
export function isConfirm(key: string): boolean {
  return /^cancel\.confirm/.test(key)
}

/** Whether a sentence says that the message it answers could not be taken. */
export function isApology(key: string): boolean {
  return /^common\.problem/.test(key)
}

/** Whether a sentence says that something broke off after a yes was kept: its outcome follows. */
export function isUnfinished(key: string): boolean {
  return /^cancel\.pending-problem/.test(key)
}

/** Whether a sentence, as the answer to a yes, says that a cancellation is under way. */
export function isPending(key: string): boolean {
  return /^cancel\.pending/.test(key)
}

/** Whether a sentence ends the talk while a question was open, and says that nothing was done. */
export function isBye(key: string): boolean {
  return /^menu\.bye-kept/.test(key)
}

/** Whether a sentence, as the answer to a yes, says that it was not taken for one. */
export function isNotTaken(key: string): boolean {
  return isConfirm(key) || /^(confirm|identify|handover|menu|common|agenda\.down|greeting)/.test(key)
}
