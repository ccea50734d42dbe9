// What has expired goes, in small steps: each its own transaction, none longer than `most` rows.
import { change, minuteOf, type Steps, type Value } from './steps.ts'

const day = 86_400_000
const [toldMs, closedMs] = [7 * day, 90 * day]

/** The steps of a sweep at `now` (ms), in order; each gives how many rows went. `conversations` is the one to be told of. */
export function sweeps(
  now: number,
  most: number,
): readonly { readonly kind: string; readonly run: () => Steps<number> }[] {
  const expired: readonly [string, number][] = [
    [news, now],
    [ended, now],
    [emptied, now],
    [sagas, now - toldMs],
    [tasks, now - closedMs],
    [counters, now],
    [attempts, now],
    [inbox, now],
  ]
  return [
    ...[behind('talks'), behind('conversations'), lines, talks, answers].map((sql) => ({
      kind: 'rest',
      run: () => remove(sql, minuteOf(now), now, most),
    })),
    ...expired.map(([sql, before]) => ({ kind: 'rest', run: () => remove(sql, before, most) })),
    { kind: 'conversations', run: () => remove(conversations, minuteOf(now), now, most) },
  ]
}

function* remove(sql: string, ...values: readonly Value[]): Steps<number> {
  return yield* change(sql, ...values)
}

/** What expires by the minute: the index finds the minute, the row says when in it. */
const over = (row: string) => `${row}.minute <= ? AND ${row}.expires <= ?`

/** What was kept longer since moves to its own minute. */
const behind = (table: string) => `UPDATE ${table} SET minute = expires / 60000 WHERE (practice, channel, id) IN (
  SELECT practice, channel, id FROM ${table} WHERE minute <= ? AND expires > ? AND minute < expires / 60000 LIMIT ?)`

/** A log may have many lines: they go before it. */
const lines = `DELETE FROM lines WHERE (practice, channel, talk, place) IN (
  SELECT l.practice, l.channel, l.talk, l.place FROM talks t
  JOIN lines l ON l.practice = t.practice AND l.channel = t.channel AND l.talk = t.id WHERE ${over('t')} LIMIT ?)`

const talks = `DELETE FROM talks WHERE (practice, channel, id) IN (
  SELECT t.practice, t.channel, t.id FROM talks t WHERE ${over('t')} AND NOT EXISTS (
    SELECT 1 FROM lines l WHERE l.practice = t.practice AND l.channel = t.channel AND l.talk = t.id) LIMIT ?)`

/** Of a talk that has ended, what was said until then; and then the note that it must go. */
const ended = `DELETE FROM lines WHERE (practice, channel, talk, place) IN (
  SELECT l.practice, l.channel, l.talk, l.place FROM talks t
  JOIN lines l ON l.practice = t.practice AND l.channel = t.channel AND l.talk = t.id AND l.place < t.forget_before
  WHERE t.forget_at > 0 AND t.forget_at <= ? LIMIT ?)`

const emptied = `UPDATE talks SET forget_at = 0 WHERE (practice, channel, id) IN (
  SELECT t.practice, t.channel, t.id FROM talks t WHERE t.forget_at > 0 AND t.forget_at <= ? AND NOT EXISTS (
    SELECT 1 FROM lines l WHERE l.practice = t.practice AND l.channel = t.channel AND l.talk = t.id
      AND l.place < t.forget_before) LIMIT ?)`

/** So do answers before their conversation. News has a time of its own. */
const answers = `DELETE FROM answers WHERE (practice, channel, conversation, activity) IN (
  SELECT a.practice, a.channel, a.conversation, a.activity FROM conversations c
  JOIN answers a ON a.practice = c.practice AND a.channel = c.channel AND a.conversation = c.id
  WHERE ${over('c')} AND a.news = 0 LIMIT ?)`

const news = `DELETE FROM answers WHERE (practice, channel, conversation, activity) IN (
  SELECT practice, channel, conversation, activity FROM answers WHERE news = 1 AND expires <= ? LIMIT ?)`

const conversations = `DELETE FROM conversations WHERE (practice, channel, id) IN (
  SELECT c.practice, c.channel, c.id FROM conversations c WHERE ${over('c')} AND NOT EXISTS (
    SELECT 1 FROM answers a WHERE a.practice = c.practice AND a.channel = c.channel AND a.conversation = c.id AND a.news = 0)
  LIMIT ?)`

const sagas = `DELETE FROM sagas WHERE id IN (
  SELECT id FROM sagas WHERE status = 'told' AND next_at <= ? LIMIT ?)`

const counters = `DELETE FROM counters WHERE (practice, name) IN (
  SELECT practice, name FROM counters WHERE until <= ? LIMIT ?)`

const attempts = `DELETE FROM attempts WHERE place IN (
  SELECT place FROM attempts WHERE until <= ? LIMIT ?)`

const inbox = `DELETE FROM inbox WHERE (practice, channel, id) IN (
  SELECT practice, channel, id FROM inbox WHERE expires <= ? LIMIT ?)`

const tasks = `DELETE FROM tasks WHERE (practice, id) IN (
  SELECT practice, id FROM tasks WHERE closed_at > 0 AND closed_at <= ? LIMIT ?)`
