// To a person: the practice's number and hours in a chat, a transfer on the phone.
import { begin, FlowDialog, type Move } from './flow.ts'
import type { Message } from './words.ts'

const id = 'handover'

/** Why a person is needed: asked for, nobody could be identified, not understood three times, or not what Balie does. */
export interface HandoverFacts {
  readonly because: 'asked' | 'identify' | 'not-understood'
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
    identify: ['handover.identify'],
    'not-understood': ['handover.not-understood'],
  }
  return { do: 'finish', say: [first[because], ['handover.hours']], end: 'transfer' }
}
