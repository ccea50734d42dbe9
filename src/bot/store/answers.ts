// Answers: which activities have had one, what it said, and which of that has not reached its channel yet.
import { placeOfReference, placeOfTurn } from './places.ts'
import type { Seal } from './seal.ts'
import { all, change, conversationOf, first, keyOf, type Row, type Steps, unseal } from './steps.ts'
import { type Answer, type Answered, type Commit, type ConversationKey, StoreError, type Undelivered } from './store.ts'

/** How long (ms) a fresh answer is left to the turn that made it, before anybody else may deliver it. */
export const headStartMs = 15_000

const mine = 'practice = ? AND channel = ? AND conversation = ? AND activity = ?'
/** The reply of an answer, where it says anything. */
const itsReply = `place = (SELECT place FROM answers WHERE ${mine})`

/** The answer to an activity that was seen before. */
export function* readAnswer(seal: Seal, key: ConversationKey, activityId: string): Steps<Answer | undefined> {
  const row = yield* first(readStatement, ...keyOf(key), activityId)
  if (!row) return undefined
  if (row.sealed === null) return { activities: [], delivered: 0 }
  return { activities: replyIn(seal, row.sealed, key, activityId).activities, delivered: Number(row.delivered) }
}

const readStatement = `SELECT r.delivered, r.sealed FROM answers a LEFT JOIN replies r ON r.place = a.place
  WHERE a.practice = ? AND a.channel = ? AND a.conversation = ? AND a.activity = ?`

/**
 * Keeps an answer until it expires: that there is one, and what it says, which waits where it must be delivered. Throws
 * `conflict` when it was answered.
 */
export function* keepAnswer(
  seal: Seal,
  { conversation, at, expires }: Pick<Commit, 'conversation' | 'at' | 'expires'>,
  answered: Answered,
  kind: 'turn' | 'news',
): Steps<void> {
  const { activityId, activities, reference } = answered
  const mine = [...keyOf(conversation), activityId] as const
  const says = activities.length > 0
  if (says)
    yield* change(
      `INSERT INTO replies (practice, channel, conversation, activity, total, delivered, tries, due, sealed, sealed_reference)
       VALUES (?, ?, ?, ?, ?, 0, 0, ?, ?, ?)`,
      ...mine,
      activities.length,
      reference ? at + headStartMs : null,
      // Its plain form is for who must still be told.
      sealReply(seal, conversation, activityId, reference ? answered : { activities }),
      reference ? seal.close(reference, placeOfReference(conversation, activityId)) : null,
    )
  const kept = yield* change(says ? keepSaying : keepSilent, ...mine, expires, kind === 'news' ? 1 : 0)
  if (kept === 0) throw new StoreError('conflict', 'the activity has been answered')
}

const keepWith = (
  place: string,
) => `INSERT INTO answers (practice, channel, conversation, activity, expires, news, place)
  VALUES (?, ?, ?, ?, ?, ?, ${place}) ON CONFLICT (practice, channel, conversation, activity) DO NOTHING`
const keepSilent = keepWith('NULL')
/** The reply's place is the one given last: by this connection on PostgreSQL, to anybody where there is but one. */
const keepSaying = keepWith('coalesce(/*pg lastval(),*/ (SELECT max(place) FROM replies), 0)')

/** How many of an answer's activities the channel has taken, never fewer than before. When that is all, where it went is forgotten. */
export function* markDelivered(key: ConversationKey, activityId: string, count: number): Steps<void> {
  yield* change(
    `UPDATE replies SET delivered = ?, due = CASE WHEN total <= ? THEN NULL ELSE due END,
       sealed_reference = CASE WHEN total <= ? THEN NULL ELSE sealed_reference END
     WHERE ${itsReply} AND delivered < ?`,
    count,
    count,
    count,
    ...keyOf(key),
    activityId,
    count,
  )
}

/** After a failed delivery: due again at `nextAt` (ms), or given up. */
export function* postponeDelivery(key: ConversationKey, activityId: string, nextAt: number | undefined): Steps<void> {
  const waits = `${itsReply} AND due IS NOT NULL`
  const mine = [...keyOf(key), activityId] as const
  if (nextAt === undefined)
    yield* change(`UPDATE replies SET due = NULL, sealed_reference = NULL WHERE ${waits}`, ...mine)
  else yield* change(`UPDATE replies SET tries = tries + 1, due = ? WHERE ${waits}`, nextAt, ...mine)
}

/** What is due by `now`, not to be given to another caller before `until` (ms). */
export function* claimDeliveries(seal: Seal, now: number, until: number, most: number): Steps<readonly Undelivered[]> {
  const rows = yield* all(dueReplies, now, most)
  for (const { place } of rows) yield* change('UPDATE replies SET due = ? WHERE place = ?', until, Number(place))
  return rows.map((row) => undeliveredIn(seal, row))
}

/** Oldest first; `+` keeps SQLite from walking in that order over all that has been delivered. */
export const dueReplies = `SELECT o.place, o.practice, o.channel, o.conversation, o.activity, o.delivered, o.tries, o.sealed, o.sealed_reference
  FROM replies o WHERE o.due IS NOT NULL AND o.due <= ? AND NOT EXISTS (
    SELECT 1 FROM replies e WHERE e.due IS NOT NULL AND e.practice = o.practice AND e.channel = o.channel
      AND e.conversation = o.conversation AND e.place < o.place)
  ORDER BY +o.place LIMIT ? /*pg FOR UPDATE OF o SKIP LOCKED*/`

function undeliveredIn(seal: Seal, row: Row): Undelivered {
  const [conversation, activityId] = [conversationOf(row), String(row.activity)]
  const { activities } = replyIn(seal, row.sealed, conversation, activityId)
  const place = placeOfReference(conversation, activityId)
  const reference = unseal<Undelivered['reference']>(seal, row.sealed_reference, place)
  return { conversation, activityId, activities, delivered: Number(row.delivered), tries: Number(row.tries), reference }
}

/** What an answer says. */
type Reply = Pick<Answered, 'activities' | 'plain'>

/** Closes what an answer says. */
export function sealReply(
  seal: Seal,
  key: ConversationKey,
  activityId: string,
  { activities, plain }: Reply,
): Uint8Array {
  return seal.close(plain ? { activities, plain } : activities, placeOfTurn(key, activityId))
}

/** Opens what an answer says. */
export function replyIn(seal: Seal, sealed: unknown, key: ConversationKey, activityId: string): Reply {
  const reply = unseal<Reply | Reply['activities']>(seal, sealed, placeOfTurn(key, activityId))
  return 'activities' in reply ? reply : { activities: reply }
}
