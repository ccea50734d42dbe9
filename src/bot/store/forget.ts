// Forgetting before the time is over: what was said and who it was goes at once; what must still be done stays until it is.
import { placeOfSaga, placeOfTurn } from './places.ts'
import type { Seal } from './seal.ts'
import { all, conversationOf, first, keyOf, type Row, type Steps, unseal } from './steps.ts'
import type { ConversationKey } from './store.ts'

const itsAnswers = 'practice = ? AND channel = ? AND conversation = ?'
const itsLines = 'practice = ? AND channel = ? AND talk = ?'

/** So long (ms) what was said last can still be fetched: whoever looks every few seconds must not miss what became of a yes. */
const graceMs = 60_000

/**
 * Empties the conversation up to an activity: earlier answers at once, the log before its line when the grace is over. An
 * answer stays as an empty one, so that a late duplicate of its question is still no new turn; one that has not reached its
 * channel goes with its expiry. `at` in ms.
 */
export function* forgetBefore(key: ConversationKey, activityId: string, at: number): Steps<void> {
  const line = yield* first(`SELECT place FROM lines WHERE ${itsLines} AND activity = ?`, ...keyOf(key), activityId)
  if (line)
    yield* all(
      'UPDATE talks SET forget_before = ?, forget_at = ? WHERE practice = ? AND channel = ? AND id = ?',
      Number(line.place),
      at + graceMs,
      ...keyOf(key),
    )
  yield* all(
    `UPDATE answers AS a SET sealed = NULL, delivered = 0 WHERE ${itsAnswers} AND activity <> ? AND sealed IS NOT NULL
       AND NOT EXISTS (
         SELECT 1 FROM outbox o WHERE o.practice = a.practice AND o.channel = a.channel
           AND o.conversation = a.conversation AND o.activity = a.activity)`,
    ...keyOf(key),
    activityId,
  )
}

/** Removes a conversation with all that hangs on it; a cancellation under way stays. `false` when there was nothing. */
export function* forgetConversation(key: ConversationKey): Steps<boolean> {
  const removed = [
    yield* all(`DELETE FROM lines WHERE ${itsLines} RETURNING 1`, ...keyOf(key)),
    yield* all('DELETE FROM talks WHERE practice = ? AND channel = ? AND id = ? RETURNING 1', ...keyOf(key)),
    yield* all(`DELETE FROM answers WHERE ${itsAnswers} RETURNING 1`, ...keyOf(key)),
    yield* all('DELETE FROM conversations WHERE practice = ? AND channel = ? AND id = ? RETURNING 1', ...keyOf(key)),
    yield* all(`DELETE FROM sagas WHERE ${itsAnswers} AND status = 'told' RETURNING 1`, ...keyOf(key)),
  ]
  return removed.some((rows) => rows.length > 0)
}

/** The keys of a practice's conversations after one, in order. */
export function* readKeys(practice: string, after: ConversationKey | undefined, most: number): Steps<readonly Row[]> {
  return yield* all(
    `SELECT practice, channel, id AS conversation, sealed FROM conversations
     WHERE practice = ? AND (channel > ? OR (channel = ? AND id > ?)) ORDER BY channel, id LIMIT ?`,
    practice,
    after?.channel ?? '',
    after?.channel ?? '',
    after?.id ?? '',
    most,
  )
}

/** The conversations in a page that name a patient: identified, claimed, or in a cancellation. */
export function naming(seal: Seal, rows: readonly Row[], patientId: number): readonly ConversationKey[] {
  return rows
    .map((row) => ({ row, key: conversationOf(row) }))
    .filter(({ row, key }) => names(unseal(seal, row.sealed, placeOfTurn(key)), patientId))
    .map(({ key }) => key)
}

/** The conversations with a cancellation of this patient. */
export function* readCancelling(seal: Seal, practice: string, patientId: number): Steps<readonly ConversationKey[]> {
  const rows = yield* all('SELECT id, practice, channel, conversation, sealed FROM sagas WHERE practice = ?', practice)
  return rows
    .filter(({ id, sealed }) => names(unseal(seal, sealed, placeOfSaga(String(id))), patientId))
    .map(conversationOf)
}

/** Whether a patient number stands anywhere in it, under the name of one. */
function names(value: unknown, patientId: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).some(([field, each]) =>
    field === 'patientId' || field === 'patientNumber' ? String(each) === String(patientId) : names(each, patientId),
  )
}
