// Answers, and the outbox of those that have not reached their channel yet.
import { placeOfReference, placeOfTurn } from './places.ts'
import type { Seal } from './seal.ts'
import { all, change, conversationOf, first, keyOf, type Row, type Steps, unseal } from './steps.ts'
import { type Answer, type Answered, type Commit, type ConversationKey, StoreError, type Undelivered } from './store.ts'

/** How long (ms) a fresh answer is left to the turn that made it, before anybody else may deliver it. */
export const headStartMs = 15_000

const mine = 'practice = ? AND channel = ? AND conversation = ? AND activity = ?'

/** The answer to an activity that was seen before. */
export function* readAnswer(seal: Seal, key: ConversationKey, activityId: string): Steps<Answer | undefined> {
  const row = yield* first(`SELECT delivered, sealed FROM answers WHERE ${mine}`, ...keyOf(key), activityId)
  return row && { activities: activitiesIn(seal, row.sealed, key, activityId), delivered: Number(row.delivered) }
}

/** Keeps an answer until it expires, and puts it in the outbox where it must be delivered. Throws `conflict` when it was answered. */
export function* keepAnswer(
  seal: Seal,
  { conversation, at, expires }: Pick<Commit, 'conversation' | 'at' | 'expires'>,
  { activityId, activities, plain, reference }: Answered,
  kind: 'turn' | 'news',
): Steps<void> {
  const kept = yield* change(
    `INSERT INTO answers (practice, channel, conversation, activity, delivered, expires, news, sealed)
     VALUES (?, ?, ?, ?, 0, ?, ?, ?) ON CONFLICT (practice, channel, conversation, activity) DO NOTHING`,
    ...keyOf(conversation),
    activityId,
    expires,
    kind === 'news' ? 1 : 0,
    activities.length > 0
      ? seal.close(plain && reference ? { activities, plain } : activities, placeOfTurn(conversation, activityId))
      : null,
  )
  if (kept === 0) throw new StoreError('conflict', 'the activity has been answered')
  if (!reference || activities.length === 0) return
  yield* change(
    `INSERT INTO outbox (practice, channel, conversation, activity, total, tries, due, sealed) VALUES (?, ?, ?, ?, ?, 0, ?, ?)`,
    ...keyOf(conversation),
    activityId,
    activities.length,
    at + headStartMs,
    seal.close(reference, placeOfReference(conversation, activityId)),
  )
}

/** How many of an answer's activities the channel has taken, never fewer than before. */
export function* markDelivered(key: ConversationKey, activityId: string, count: number): Steps<void> {
  yield* change(
    `UPDATE answers SET delivered = ? WHERE ${mine} AND delivered < ?`,
    count,
    ...keyOf(key),
    activityId,
    count,
  )
  yield* change(`DELETE FROM outbox WHERE ${mine} AND total <= ?`, ...keyOf(key), activityId, count)
}

/** After a failed delivery: due again at `nextAt` (ms), or given up. */
export function* postponeDelivery(key: ConversationKey, activityId: string, nextAt: number | undefined): Steps<void> {
  if (nextAt === undefined) yield* change(`DELETE FROM outbox WHERE ${mine}`, ...keyOf(key), activityId)
  else yield* change(`UPDATE outbox SET tries = tries + 1, due = ? WHERE ${mine}`, nextAt, ...keyOf(key), activityId)
}

/** What is due by `now`, not to be given to another caller before `until` (ms). */
export function* claimDeliveries(seal: Seal, now: number, until: number, most: number): Steps<readonly Undelivered[]> {
  const rows = yield* all(
    `SELECT o.place, o.practice, o.channel, o.conversation, o.activity, o.tries, o.sealed AS reference, a.delivered, a.sealed
     FROM outbox o JOIN answers a ON a.practice = o.practice AND a.channel = o.channel
       AND a.conversation = o.conversation AND a.activity = o.activity
     WHERE o.due <= ? AND NOT EXISTS (
       SELECT 1 FROM outbox e WHERE e.practice = o.practice AND e.channel = o.channel
         AND e.conversation = o.conversation AND e.place < o.place)
     ORDER BY o.place LIMIT ? /*pg FOR UPDATE OF o SKIP LOCKED*/`,
    now,
    most,
  )
  for (const { place } of rows) yield* change('UPDATE outbox SET due = ? WHERE place = ?', until, Number(place))
  return rows.map((row) => undeliveredIn(seal, row))
}

function undeliveredIn(seal: Seal, row: Row): Undelivered {
  const [conversation, activityId] = [conversationOf(row), String(row.activity)]
  return {
    conversation,
    activityId,
    activities: activitiesIn(seal, row.sealed, conversation, activityId),
    delivered: Number(row.delivered),
    tries: Number(row.tries),
    reference: unseal(seal, row.reference, placeOfReference(conversation, activityId)),
  }
}

function activitiesIn(seal: Seal, sealed: unknown, key: ConversationKey, activityId: string) {
  return sealed === null ? [] : answerIn(seal, sealed, key, activityId).activities
}

/** What an answer holds that still has something to say. */
export function answerIn(
  seal: Seal,
  sealed: unknown,
  key: ConversationKey,
  activityId: string,
): Pick<Answered, 'activities' | 'plain'> {
  const answer = unseal<Answered | Answered['activities']>(seal, sealed, placeOfTurn(key, activityId))
  return 'activities' in answer ? answer : { activities: answer }
}
