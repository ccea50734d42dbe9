// Where a sealed value belongs. The seal holds it there: in another row, or another column, it does not open.
import type { ConversationKey } from './store.ts'

/** The state of a conversation, or the answer to one of its activities. */
export function placeOfTurn({ practice, channel, id }: ConversationKey, activityId = ''): string {
  return JSON.stringify([practice, channel, id, activityId])
}

/** Where an answer must be delivered to. */
export function placeOfReference({ practice, channel, id }: ConversationKey, activityId: string): string {
  return JSON.stringify(['outbox', practice, channel, id, activityId])
}

/** Who a log is of, or one of its lines. */
export function placeOfLine({ practice, channel, id }: ConversationKey, place: number | 'talk' = 'talk'): string {
  return JSON.stringify(['log', practice, channel, id, place])
}

/** The facts of a cancellation. */
export function placeOfSaga(id: string): string {
  return JSON.stringify(['saga', id])
}

/** What a door has accepted. */
export function placeOfReceived(key: { practice: string; channel: string; id: string }): string {
  return JSON.stringify(['inbox', key.practice, key.channel, key.id])
}

/** What a task is about. */
export function placeOfTask(practice: string, id: string): string {
  return JSON.stringify(['task', practice, id])
}

/** What the store keeps of itself. */
export function placeOfMark(name: string): string {
  return JSON.stringify(['mark', name])
}

/** Where a practice's audit begins after it was purged. */
export function placeOfAnchor(practice: string, place: number): string {
  return JSON.stringify(['anchor', practice, place])
}
