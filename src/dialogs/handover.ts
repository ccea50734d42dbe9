// To a person: the practice's number and hours in a chat, a transfer on the phone.
import { FlowDialog } from './flow.ts'
import type { World } from './host.ts'
import { begin, type Move } from './moves.ts'
import type { Message } from './words.ts'

const id = 'handover'

/** Why a person is needed: asked for, nobody could be identified, the patient cannot or will not say who they are, or not understood. */
export interface HandoverFacts {
  readonly because: 'asked' | 'person' | 'declined' | 'not-understood'
}

/** `learn` gets `transferred` when the talk goes on with a person. */
export function beginHandover<F>(facts: HandoverFacts, learn: (result?: 'transferred') => Partial<F>): Move<F> {
  return begin(id, facts, learn)
}

/** As a dialog of botbuilder. */
export function handoverDialog(): FlowDialog<HandoverFacts> {
  return new FlowDialog(id, handoverFlow)
}

const why: Record<HandoverFacts['because'], readonly Message[]> = {
  asked: [],
  person: [['handover.why-identify']],
  declined: [['handover.why-declined']],
  'not-understood': [['handover.why-not-understood']],
}

/** One move: puts through to a person where that is possible, or says where to find one, or when. */
export function handoverFlow({ because }: HandoverFacts, { rules }: World): Move<HandoverFacts> {
  if (rules.person === 'transfer')
    return { do: 'finish', say: [...why[because], ['handover.transfer']], result: 'transferred', end: 'transfer' }
  if (rules.person === 'closed') return { do: 'finish', say: [...why[because], ['handover.closed']] }
  const first: Record<HandoverFacts['because'], Message> = {
    asked: ['handover.asked'],
    person: ['handover.identify'],
    declined: ['handover.declined'],
    'not-understood': ['handover.not-understood'],
  }
  return { do: 'finish', say: [first[because], ['handover.hours']], end: 'transfer' }
}
