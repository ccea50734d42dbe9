// A cancellation that a person of the practice has to look at.

import type { Cancellation } from '../dialogs/host.ts'
import type { ConversationState } from '../dialogs/state.ts'
import { logFailure } from './failure.ts'
import type { Saga, Task } from './store/store.ts'
import type { Arrival, TurnParts } from './turn-parts.ts'

/** Whether the appointment still stands, or may: who does not hear so counts on something that is not true. */
export function isBadNews(outcome: Cancellation): boolean {
  return outcome !== 'done' && outcome !== 'gone'
}

/** One task for each cancellation: it carries its id. */
export function taskOf(kind: Task['kind'], { id, conversation, what }: Saga, at: number) {
  const { patientId, snapshot } = what
  return {
    id,
    practice: conversation.practice,
    kind,
    at,
    closedAt: 0,
    what: { patientId, snapshot },
  } as const
}

/** On the practice's screens, where they have them; the task stands whether or not that works. */
export async function alert({ practice, log }: TurnParts, kind: Task['kind']): Promise<void> {
  log.warn({ event: 'task', practice: practice.config.id, kind })
  await practice.alert?.().catch((error: unknown) => logFailure(log, 'alert', error))
}

/** "Het is niet gelukt" takes about this long to reach an ear. */
const hearingMs = 3_000

/** A call has ended right after, or before, its last answer said that a cancellation was not made: that becomes a task. */
export async function noteUnheard(
  parts: TurnParts,
  { conversation, arrivedAt }: Arrival,
  { failed, saidIn }: ConversationState,
): Promise<void> {
  const { store, now } = parts
  if (!failed || !saidIn) return
  const answer = await store.answered(conversation, saidIn)
  const isDelivered = answer && answer.delivered >= answer.activities.length
  if (isDelivered && arrivedAt - failed.at >= hearingMs) return
  const saga = await store.saga(failed.saga)
  if (!saga) return
  await store.addTask(taskOf('cancellation-unheard', saga, now()))
  await alert(parts, 'cancellation-unheard')
}
