// What has expired goes, in small steps: each its own transaction, none longer than `most` rows.
import { all, type Steps, type Value } from './steps.ts'

const day = 86_400_000
const [toldMs, closedMs] = [7 * day, 90 * day]

/** The steps of a sweep at `now` (ms), in order; each gives how many rows went. `conversations` is the one to be told of. */
export function sweeps(
  now: number,
  most: number,
): readonly { readonly kind: string; readonly run: () => Steps<number> }[] {
  const expired: readonly [string, number][] = [
    [lines, now],
    [talks, now],
    [answers, now],
    [sagas, now - toldMs],
    [tasks, now - closedMs],
    [counters, now],
    [inbox, now],
  ]
  return [
    ...expired.map(([sql, before]) => ({ kind: 'rest', run: () => remove(sql, before, most) })),
    { kind: 'conversations', run: () => remove(conversations, now, most) },
  ]
}

function* remove(sql: string, ...values: readonly Value[]): Steps<number> {
  const rows = yield* all(sql, ...values)
  return rows.length
}

/** A log may have many lines: they go before it. */
const lines = `DELETE FROM lines WHERE (practice, channel, talk, place) IN (
  SELECT l.practice, l.channel, l.talk, l.place FROM talks t
  JOIN lines l ON l.practice = t.practice AND l.channel = t.channel AND l.talk = t.id WHERE t.expires <= ? LIMIT ?) RETURNING 1`

const talks = `DELETE FROM talks WHERE (practice, channel, id) IN (
  SELECT t.practice, t.channel, t.id FROM talks t WHERE t.expires <= ? AND NOT EXISTS (
    SELECT 1 FROM lines l WHERE l.practice = t.practice AND l.channel = t.channel AND l.talk = t.id) LIMIT ?) RETURNING 1`

const answers = `DELETE FROM answers WHERE (practice, channel, conversation, activity) IN (
  SELECT practice, channel, conversation, activity FROM answers WHERE expires <= ? LIMIT ?) RETURNING 1`

const conversations = `DELETE FROM conversations WHERE (practice, channel, id) IN (
  SELECT practice, channel, id FROM conversations WHERE expires <= ? LIMIT ?) RETURNING 1`

const sagas = `DELETE FROM sagas WHERE id IN (
  SELECT id FROM sagas WHERE status = 'told' AND next_at <= ? LIMIT ?) RETURNING 1`

const counters = `DELETE FROM counters WHERE (practice, name) IN (
  SELECT practice, name FROM counters WHERE until <= ? LIMIT ?) RETURNING 1`

const inbox = `DELETE FROM inbox WHERE (practice, channel, id) IN (
  SELECT practice, channel, id FROM inbox WHERE expires <= ? LIMIT ?) RETURNING 1`

const tasks = `DELETE FROM tasks WHERE (practice, id) IN (
  SELECT practice, id FROM tasks WHERE closed_at > 0 AND closed_at <= ? LIMIT ?) RETURNING 1`
