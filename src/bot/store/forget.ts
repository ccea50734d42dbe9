// Forgetting before the time is over: what was said and who it was goes at once; what must still be done stays until it is.
import { answerIn } from './answers.ts'
import { formsIn } from './log.ts'
import { placeOfLine, placeOfSaga, placeOfTurn } from './places.ts'
import { forgetSagas } from './sagas.ts'
import type { Seal } from './seal.ts'
import { all, conversationOf, first, keyOf, type Row, type Steps, unseal } from './steps.ts'
import type { ConversationKey } from './store.ts'

const itsAnswers = 'practice = ? AND channel = ? AND conversation = ?'
const itsLines = 'practice = ? AND channel = ? AND talk = ?'

/** So long (ms) an outcome can still be fetched: whoever looks every few seconds must not miss what became of a yes. */
const graceMs = 60_000

/**
 * Forgets the conversation up to an activity, in the transaction that answers it. Only outcomes that may not have been read
 * yet stay for a while, in their plain form. `at` in ms.
 */
export function* forgetBefore(seal: Seal, key: ConversationKey, activityId: string, at: number): Steps<void> {
  yield* forgetLines(seal, key, activityId, at)
  yield* forgetAnswers(seal, key, activityId)
  yield* forgetSagas(seal, key)
  const { practice, channel } = key
  yield* all(
    'UPDATE inbox SET sealed = NULL WHERE practice = ? AND channel = ? AND id = ?',
    practice,
    channel,
    activityId,
  )
}

/** The log before the line of that activity. What is left of it goes when the grace is over (`sweeps`). */
function* forgetLines(seal: Seal, key: ConversationKey, activityId: string, at: number): Steps<void> {
  const line = yield* first(`SELECT place FROM lines WHERE ${itsLines} AND activity = ?`, ...keyOf(key), activityId)
  if (!line) return
  const mark = Number(line.place)
  const before = yield* all(
    `DELETE FROM lines WHERE ${itsLines} AND place < ? RETURNING place, activity, sealed`,
    ...keyOf(key),
    mark,
  )
  let left = 0
  for (const { place, activity, sealed } of before) {
    const [, plain] = formsIn(seal, key, Number(place), sealed)
    if (!plain || at - Date.parse(String(plain.timestamp)) >= graceMs) continue
    left += 1
    yield* all(
      'INSERT INTO lines (practice, channel, talk, place, activity, sealed) VALUES (?, ?, ?, ?, ?, ?)',
      ...keyOf(key),
      Number(place),
      String(activity),
      seal.close([plain, plain], placeOfLine(key, Number(place))),
    )
  }
  if (left > 0)
    yield* all(
      'UPDATE talks SET forget_before = ?, forget_at = ? WHERE practice = ? AND channel = ? AND id = ?',
      mark,
      at + graceMs,
      ...keyOf(key),
    )
}

/**
 * Earlier answers. Each stays as an empty one, so that a late duplicate of its question is still no new turn. What has not
 * reached its channel yet goes too, but for an outcome: that is still delivered, in its plain form.
 */
function* forgetAnswers(seal: Seal, key: ConversationKey, activityId: string): Steps<void> {
  const waiting = yield* all(
    `SELECT activity, a.sealed FROM answers a JOIN outbox o USING (practice, channel, conversation, activity)
     WHERE ${itsAnswers} AND activity <> ? AND a.sealed IS NOT NULL`,
    ...keyOf(key),
    activityId,
  )
  yield* all(
    `UPDATE answers SET sealed = NULL, delivered = 0 WHERE ${itsAnswers} AND activity <> ? AND sealed IS NOT NULL`,
    ...keyOf(key),
    activityId,
  )
  for (const { activity, sealed } of waiting) yield* keepPlain(seal, key, String(activity), sealed)
}

function* keepPlain(seal: Seal, key: ConversationKey, activity: string, sealed: unknown): Steps<void> {
  const { plain } = answerIn(seal, sealed, key, activity)
  const mine = `${itsAnswers} AND activity = ?`
  if (!plain) return void (yield* all(`DELETE FROM outbox WHERE ${mine}`, ...keyOf(key), activity))
  const closed = seal.close({ activities: plain, plain }, placeOfTurn(key, activity))
  yield* all(`UPDATE answers SET sealed = ? WHERE ${mine}`, closed, ...keyOf(key), activity)
  yield* all(`UPDATE outbox SET total = ? WHERE ${mine}`, plain.length, ...keyOf(key), activity)
}

/** Removes a conversation with all that hangs on it; a cancellation under way stays. `false` when there was nothing. */
export function* forgetConversation(seal: Seal, key: ConversationKey): Steps<boolean> {
  const removed = [
    yield* all(`DELETE FROM lines WHERE ${itsLines} RETURNING 1`, ...keyOf(key)),
    yield* all('DELETE FROM talks WHERE practice = ? AND channel = ? AND id = ? RETURNING 1', ...keyOf(key)),
    yield* all(`DELETE FROM answers WHERE ${itsAnswers} RETURNING 1`, ...keyOf(key)),
    yield* all('DELETE FROM conversations WHERE practice = ? AND channel = ? AND id = ? RETURNING 1', ...keyOf(key)),
  ]
  return (yield* forgetSagas(seal, key)) > 0 || removed.some((rows) => rows.length > 0)
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

/** Where a line stands. */
export interface PlaceOfLine {
  readonly conversation: ConversationKey
  readonly place: number
}

/** Lines of a practice's logs after one, in order. */
export function* readLinesAfter(practice: string, after: PlaceOfLine | undefined, most: number): Steps<readonly Row[]> {
  const { conversation, place = 0 } = after ?? {}
  return yield* all(
    `SELECT practice, channel, talk AS conversation, place, sealed FROM lines
     WHERE practice = ? AND (channel, talk, place) > (?, ?, ?) ORDER BY channel, talk, place LIMIT ?`,
    practice,
    conversation?.channel ?? '',
    conversation?.id ?? '',
    place,
    most,
  )
}

/** Where the last of these lines stands. */
export function lastOf(rows: readonly Row[]): PlaceOfLine | undefined {
  const row = rows.at(-1)
  return row && { conversation: conversationOf(row), place: Number(row.place) }
}

/** The conversations of these lines in which somebody gave this patient number, by itself. */
export function saying(seal: Seal, rows: readonly Row[], patientId: number): readonly ConversationKey[] {
  const alone = new RegExp(`(?<!\\d)${patientId}(?!\\d)`)
  return rows.flatMap((row) => {
    const key = conversationOf(row)
    const [{ text = '' }] = formsIn(seal, key, Number(row.place), row.sealed)
    return alone.test(text.replace(/(?<=\d)[ .-](?=\d)/g, '')) || alone.test(text) ? [key] : []
  })
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
