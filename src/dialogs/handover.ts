// To a person: the practice's number and hours in a chat, a transfer on the phone.
import { begin, FlowDialog, type Move } from './flow.ts'
import type { Message } from './words.ts'

const id = 'handover'

/** Why a person is needed: asked for, nobody could be identified, the patient cannot or will not say who they are, or not understood. */
export interface HandoverFacts {
  readonly because: 'asked' | 'person' | 'declined' | 'not-understood'
}

export function beginHandover<F>(facts: HandoverFacts, learn: () => Partial<F>): Move<F> {
  return begin(id, facts, learn)
}

export function handoverDialog(): FlowDialog<HandoverFacts> {
  return new FlowDialog(id, handoverFlow)
}

/** One move: say where to find a person. A channel that can transfer does so. */
export function handoverFlow({ because }: HandoverFacts): Move<HandoverFacts> {
  const first: Record<HandoverFacts['because'], Message> = {
    asked: ['handover.asked'],
    person: ['handover.identify'],
    declined: ['handover.declined'],
    'not-understood': ['handover.not-understood'],
  }
  return { do: 'finish', say: [first[because], ['handover.hours']], end: 'transfer' }
}
