// Conversations whose log is ours: what was said, in order, sealed line by line.
import type { Activity } from 'botbuilder'
import { placeOfLine } from './places.ts'
import type { Seal } from './seal.ts'
import { all, change, first, keyOf, limit, minuteOf, type Steps, unseal } from './steps.ts'
import { type ConversationKey, type LogLine, mostLines, StoreError, type Talk } from './store.ts'

const mine = 'practice = ? AND channel = ? AND id = ?'
const itsLines = 'practice = ? AND channel = ? AND talk = ?'

/** Begins a log; `false` when it has begun before. */
export function* beginTalk(
  seal: Seal,
  key: ConversationKey,
  { user, locale, expires }: Omit<Talk, 'last'>,
): Steps<boolean> {
  const begun = yield* change(
    `INSERT INTO talks (practice, channel, id, last, expires, minute, sealed) VALUES (?, ?, ?, 0, ?, ?, ?)
     ON CONFLICT (practice, channel, id) DO NOTHING`,
    ...keyOf(key),
    expires,
    minuteOf(expires),
    seal.close({ user, locale }, placeOfLine(key)),
  )
  return begun > 0
}

/** Keeps what is known of a talk and until when; `false` when there is none, or it has expired by `now` (ms). */
export function* keepTalk(
  seal: Seal,
  key: ConversationKey,
  { user, locale, expires }: Omit<Talk, 'last'>,
  now: number,
): Steps<boolean> {
  const kept = yield* change(
    `UPDATE talks SET expires = ?, sealed = ? WHERE ${mine} AND expires > ?`,
    expires,
    seal.close({ user, locale }, placeOfLine(key)),
    ...keyOf(key),
    now,
  )
  return kept > 0
}

/** Of a log that has not expired by `now` (ms). */
export function* readTalk(seal: Seal, key: ConversationKey, now: number): Steps<Talk | undefined> {
  const row = yield* first(`SELECT last, expires, sealed FROM talks WHERE ${mine} AND expires > ?`, ...keyOf(key), now)
  if (!row) return undefined
  const { user, locale } = unseal<Pick<Talk, 'user' | 'locale'>>(seal, row.sealed, placeOfLine(key))
  return { user, locale, last: Number(row.last), expires: Number(row.expires) }
}

/** What is said of lines that are added: until when the log is kept at least (ms), and which of them have a plain form (by id). */
interface Added {
  readonly expires?: number | undefined
  readonly plain?: readonly Partial<Activity>[] | undefined
}

/** Adds what is not in the log yet, and gives it. Throws `gone` when there is no log. */
export function* appendLines(
  seal: Seal,
  key: ConversationKey,
  activities: readonly Partial<Activity>[],
  { expires = 0, plain = [] }: Added = {},
): Steps<readonly LogLine[]> {
  const row = yield* first(talkToGrow, ...keyOf(key))
  if (!row) throw new StoreError('gone', 'the conversation has no log any more')
  const before = Number(row.last)
  const fresh = (yield* notIn(key, activities)).map((activity, n) => ({ place: before + 1 + n, activity }))
  if (fresh.length > 0) yield* addLines(seal, key, fresh, plain)
  const last = before + fresh.length
  const until = Math.max(expires, Number(row.expires))
  yield* change(growTalk, last, until, ...keyOf(key))
  if (last > mostLines) yield* change(trimLines, ...keyOf(key), last - mostLines)
  return fresh
}

const talkToGrow = `SELECT last, expires FROM talks WHERE ${mine} /*pg FOR UPDATE*/`
const growTalk = `UPDATE talks SET last = ?, expires = ? /*pg , grown = clock_timestamp()*/ WHERE ${mine}`
const trimLines = `DELETE FROM lines WHERE ${itsLines} AND place <= ?`

/** Those of which the log has no line yet, each once. */
function* notIn(key: ConversationKey, activities: readonly Partial<Activity>[]): Steps<readonly Partial<Activity>[]> {
  const byId = new Map(activities.map((activity) => [activity.id ?? '', activity]))
  const ids = [...byId.keys()]
  const known = yield* all(
    `SELECT activity FROM lines WHERE ${itsLines} AND activity IN (${ids.map(() => '?').join(', ')})`,
    ...keyOf(key),
    ...ids,
  )
  for (const { activity } of known) byId.delete(String(activity))
  return [...byId.values()]
}

/** Adds lines in one statement. */
function* addLines(
  seal: Seal,
  key: ConversationKey,
  lines: readonly LogLine[],
  plain: readonly Partial<Activity>[],
): Steps<void> {
  const values = lines.flatMap(({ place, activity }) => {
    const form = plain.find(({ id }) => id === activity.id)
    const line = seal.close(form ? [activity, form] : activity, placeOfLine(key, place))
    return [...keyOf(key), place, activity.id ?? '', line]
  })
  yield* change(
    `INSERT INTO lines (practice, channel, talk, place, activity, sealed) VALUES ${lines.map(() => '(?, ?, ?, ?, ?, ?)').join(', ')}`,
    ...values,
  )
}

/** At most `most` lines after a place, in order. */
export function* readLines(seal: Seal, key: ConversationKey, after: number, most: number): Steps<readonly LogLine[]> {
  const rows = yield* all(
    `SELECT place, sealed FROM lines WHERE ${itsLines} AND place > ? ORDER BY place ${limit(most)}`,
    ...keyOf(key),
    after,
  )
  return rows.map(({ place, sealed }) => {
    const [activity] = formsIn(seal, key, Number(place), sealed)
    return { place: Number(place), activity }
  })
}

/** What a line holds: the activity, and its plain form where it has one. */
export function formsIn(
  seal: Seal,
  key: ConversationKey,
  place: number,
  sealed: unknown,
): readonly [Partial<Activity>, Partial<Activity>?] {
  const line = unseal<Partial<Activity> | [Partial<Activity>, Partial<Activity>]>(seal, sealed, placeOfLine(key, place))
  return Array.isArray(line) ? line : [line]
}
