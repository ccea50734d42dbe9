// Forgetting before the time is over: what was said and who it was goes at once; what must still be done stays until it is.
import { replyIn, sealReply } from './answers.ts'
import { formsIn } from './log.ts'
import { placeOfLine } from './places.ts'
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
 * Earlier answers. That there was one stays, so that a late duplicate of its question is still no new turn. What it said
 * goes, delivered or not, but for an outcome that still waits: that is delivered in its plain form.
 */
function* forgetAnswers(seal: Seal, key: ConversationKey, activityId: string): Steps<void> {
  const earlier = yield* all(
    `SELECT r.place, r.activity, r.due, r.sealed FROM answers a JOIN replies r ON r.place = a.place
     WHERE a.practice = ? AND a.channel = ? AND a.conversation = ? AND a.activity <> ?`,
    ...keyOf(key),
    activityId,
  )
  for (const { place, activity, due, sealed } of earlier) {
    const id = String(activity)
    const { plain } = due === null ? {} : replyIn(seal, sealed, key, id)
    if (plain) yield* keepPlain(sealReply(seal, key, id, { activities: plain, plain }), plain.length, Number(place))
    else yield* forgetReply(key, Number(place), id)
  }
}

function* keepPlain(sealed: Uint8Array, total: number, place: number): Steps<void> {
  yield* change('UPDATE replies SET total = ?, delivered = 0, sealed = ? WHERE place = ?', total, sealed, place)
}

function* forgetReply(key: ConversationKey, place: number, activityId: string): Steps<void> {
  yield* change('DELETE FROM replies WHERE place = ?', place)
  yield* change(`UPDATE answers SET place = NULL WHERE ${itsAnswers} AND activity = ?`, ...keyOf(key), activityId)
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
