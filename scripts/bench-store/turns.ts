// Turns as a benchmark of the store takes them: what is read and written, in the sizes of a practice.
import type { AuditRecord } from '../../src/bot/store/audit-record.ts'
import type { ConversationKey, Store, Stored } from '../../src/bot/store/store.ts'

/** The one moment of all turns (ms). */
export const now = Date.now()

/** As large as a conversation in the middle of a choice between appointments. */
const state = { version: 1, language: 'nl', stack: [{ id: 'cancel', state: { facts: 'x'.repeat(1_200) } }] }
/** About one turn in three asks the agenda. */
const record: AuditRecord = {
  at: now,
  what: 'list',
  who: '1',
  behalf: 'self',
  patient: '1',
  channel: 'test',
  policy: '1',
  facts: 'birthDate+patientNumber',
  outcome: '2',
}
const reference = { serviceUrl: 'http://localhost:1', channelId: 'test' }

/** One turn as the store sees it: of a conversation, the `n`-th of all. */
export type Turn = (store: Store, conversation: ConversationKey, n: number) => Promise<void>

/** As on Direct Line: the log is ours. What was said and the answer go into it, and its listener is handed them. */
export const ownLog: Turn = async (store, conversation, n) => {
  const activityId = `activity-${n}`
  const log = [said(activityId, 40), said(`answer-${n}`, 300)]
  await store.talk(conversation, now)
  await store.answered(conversation, activityId)
  const stored = await store.read(conversation, now)
  await store.commit({ ...turnOf(conversation, stored, n), answered: { activityId, activities: [] }, log })
}

/** As on a connector: the answer waits in the outbox until it has been delivered. */
export const outbox: Turn = async (store, conversation, n) => {
  const activityId = `activity-${n}`
  await store.answered(conversation, activityId)
  const stored = await store.read(conversation, now)
  const answered = { activityId, activities: [said(`answer-${n}`, 300)], reference }
  await store.commit({ ...turnOf(conversation, stored, n), answered })
  await store.delivered(conversation, activityId, 1)
}

/** An activity as it stands in the log: its words, and who, where and when. */
function said(id: string, length: number) {
  return { id, type: 'message', text: 'y'.repeat(length), channelData: 'z'.repeat(350) }
}

function turnOf(conversation: ConversationKey, stored: Stored | undefined, n: number) {
  // Turns are seconds apart, and each keeps its conversation for longer.
  const [expires, audit] = [now + 86_400_000 + n * 7_000, n % 3 === 0 ? [record] : []]
  return { at: now, conversation, fence: 0, expectedVersion: stored?.version ?? 0, state, expires, audit }
}
