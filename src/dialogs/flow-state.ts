// What is kept of a running flow between turns, as botbuilder's dialog stack holds it.
import type { DialogContext, DialogInstance } from 'botbuilder-dialogs'
import type { Waiting } from './question.ts'

/** What is stored of a running dialog, with the question that it waits for. `before` are earlier facts, for "back". */
export interface Running<F> extends Waiting {
  readonly facts: F
  readonly before: readonly F[]
  /** The agenda did not answer; the next words decide whether to try again. */
  readonly stuck?: true
}

const mostBefore = 5

/** A flow that has asked nothing yet. */
export function begun<F>(facts: F, before: readonly F[] = []): Running<F> {
  return { facts, before, misses: 0, askedAt: 0 }
}

/** With what was learnt. */
export function withFacts<F>(running: Running<F>, patch: Partial<F>): Running<F> {
  return { ...running, facts: { ...running.facts, ...patch } }
}

/** With what an answer says; "back" takes it away again. */
export function answered<F>(running: Running<F>, patch: Partial<F>): Running<F> {
  return { ...withFacts(running, patch), before: [...running.before, running.facts].slice(-mostBefore) }
}

/** The stack is JSON from the store; its shape is what a flow wrote there. */
export function runningOf<F>(instance: DialogInstance | undefined): Running<F> {
  return instance?.state as Running<F>
}

/** The dialog on top; throws when none is running. */
export function instanceOf(dc: DialogContext): DialogInstance {
  if (!dc.activeDialog) throw new Error('no dialog is running')
  return dc.activeDialog
}
