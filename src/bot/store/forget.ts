// Forgetting before the time is over: what was said and who it was goes at once; what must still be done stays until it is.
import { answerIn } from './answers.ts'
import { formsIn } from './log.ts'
import { placeOfLine, placeOfTurn } from './places.ts'
import { forgetSagas } from './sagas.ts'
import type { Seal } from './seal.ts'
import { all, change, first, keyOf, type Steps } from './steps.ts'
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
  yield* change(
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
    yield* change(
      'INSERT INTO lines (practice, channel, talk, place, activity, sealed) VALUES (?, ?, ?, ?, ?, ?)',
      ...keyOf(key),
      Number(place),
      String(activity),
      seal.close([plain, plain], placeOfLine(key, Number(place))),
    )
  }
  if (left > 0)
    yield* change(
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
  yield* change(
    `UPDATE answers SET sealed = NULL, delivered = 0 WHERE ${itsAnswers} AND activity <> ? AND sealed IS NOT NULL`,
    ...keyOf(key),
    activityId,
  )
  for (const { activity, sealed } of waiting) yield* keepPlain(seal, key, String(activity), sealed)
}

function* keepPlain(seal: Seal, key: ConversationKey, activity: string, sealed: unknown): Steps<void> {
  const { plain } = answerIn(seal, sealed, key, activity)
  const mine = `${itsAnswers} AND activity = ?`
  if (!plain) return void (yield* change(`DELETE FROM outbox WHERE ${mine}`, ...keyOf(key), activity))
  const closed = seal.close({ activities: plain, plain }, placeOfTurn(key, activity))
  yield* change(`UPDATE answers SET sealed = ? WHERE ${mine}`, closed, ...keyOf(key), activity)
  yield* change(`UPDATE outbox SET total = ? WHERE ${mine}`, plain.length, ...keyOf(key), activity)
}

/** Removes a conversation with all that hangs on it; a cancellation under way stays. `false` when there was nothing. */
export function* forgetConversation(seal: Seal, key: ConversationKey): Steps<boolean> {
  const removed = [
    yield* change(`DELETE FROM lines WHERE ${itsLines}`, ...keyOf(key)),
    yield* change('DELETE FROM talks WHERE practice = ? AND channel = ? AND id = ?', ...keyOf(key)),
    yield* change(`DELETE FROM answers WHERE ${itsAnswers}`, ...keyOf(key)),
    yield* change('DELETE FROM conversations WHERE practice = ? AND channel = ? AND id = ?', ...keyOf(key)),
  ]
  return (yield* forgetSagas(seal, key)) > 0 || removed.some((rows) => rows > 0)
}
