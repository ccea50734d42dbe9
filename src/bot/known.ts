// What a talk knows of its own cancellations: which have changed something, and of which it is not known yet.
import type { Cancellation } from '../dialogs/host.ts'
import type { ConversationState } from '../dialogs/state.ts'
import type { Store } from './store/store.ts'

type Acted = Pick<ConversationState, 'acted' | 'unsure'>

/** The outcome of one is known: nobody wonders about it any more. */
export function known({ acted, unsure = [] }: Acted, saga: string, outcome: Cancellation): Acted {
  const left = unsure.filter((id) => id !== saga)
  return { acted: acted || mayHaveChanged(outcome) || undefined, unsure: left.length > 0 ? left : undefined }
}

/** Looks what has been told meanwhile, outside any turn, of those that were not known. */
export async function withOutcomes(
  state: ConversationState,
  { saga }: Pick<Store, 'saga'>,
): Promise<ConversationState> {
  let settled = state
  for (const id of state.unsure ?? []) {
    const kept = await saga(id)
    // What is kept no more was told long ago, and how is not known here.
    const outcome = kept ? kept.outcome : 'unknown'
    if (outcome) settled = { ...settled, ...known(settled, id, outcome) }
  }
  return settled
}

function mayHaveChanged(outcome: Cancellation): boolean {
  return outcome === 'done' || outcome === 'unknown'
}
