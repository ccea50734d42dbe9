// What has expired goes, in small steps: each its own transaction of a few rows.
import { setImmediate } from 'node:timers/promises'
import type { Engine } from './engine.ts'
import { change, minuteOf, type Steps } from './steps.ts'

const day = 86_400_000
const [toldMs, closedMs] = [7 * day, 90 * day]

/** Rows in one transaction: few enough to be gone in a few milliseconds, and fewer where the disk is slow. */
const [fewest, batch, longestMs] = [3, 25, 8]

/** So many batches are moved to their place at once: more would hold others up, fewer wait for the disk more often. */
const settleEvery = 8

type Sweep = (most: number) => Steps<number>

/** Sweeps what has expired by `now` (ms), at most so many rows a kind; gives how many conversations. Between two batches whatever waits goes first. */
export async function sweepAll(engine: Engine, now: number, most: number): Promise<number> {
  let conversations = 0
  for (const { kind, run } of [...engine.sweeps.map(rest), ...sweeps(now)]) {
    const rows = await sweepKind(engine, run, most)
    if (kind === 'conversations') conversations = rows
  }
  engine.tidy?.()
  return conversations
}

async function sweepKind(engine: Engine, run: Sweep, most: number): Promise<number> {
  let [size, gone, rows, asked, batches] = [Math.min(batch, most), 0, 0, 0, 0]
  do {
    asked = size
    rows = await engine.mark(() =>
      timed(run(asked), (ms) => {
        size = Math.min(most, nextBatch(asked, ms))
      }),
    )
    gone += rows
    batches += 1
    if (batches % settleEvery === 0) engine.settle?.()
    await setImmediate()
  } while (rows === asked && gone + size <= most)
  return gone
}

/** How many rows go next, when so many took so long (ms): half as many after a slow batch, a few more after a fast one. */
export function nextBatch(rows: number, ms: number): number {
  if (ms > longestMs) return Math.max(fewest, Math.floor(rows / 2))
  return ms < longestMs / 2 ? Math.min(batch, rows + fewest) : rows
}

function* timed<T>(steps: Steps<T>, tell: (ms: number) => void): Steps<T> {
  const began = performance.now()
  const result = yield* steps
  tell(performance.now() - began)
  return result
}

/** The steps of a sweep at `now` (ms), in order; each gives how many rows went. `conversations` is the one to be told of. */
function sweeps(now: number): readonly { readonly kind: string; readonly run: Sweep }[] {
  const byTheMinute =
    (sql: string): Sweep =>
    (most) =>
      change(sql, minuteOf(now), now, most)
  const since =
    ([sql, before]: readonly [string, number]): Sweep =>
    (most) =>
      change(sql, before, most)
  const exact: readonly [string, number][] = [
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
    ...[behind('talks'), behind('conversations'), lines, talks, answers].map(byTheMinute).map(rest),
    ...exact.map(since).map(rest),
    { kind: 'conversations', run: byTheMinute(conversations) },
  ]
}

function rest(run: Sweep) {
  return { kind: 'rest', run }
}

/**
 * What expires by the minute: the index finds the minute, the row says when in it. No more are looked at than these, or a step
 * that finds little would look at all.
 */
const oldest = (table: string) =>
  `(SELECT practice, channel, id, minute, expires FROM ${table} WHERE minute <= ? ORDER BY minute LIMIT 500)`

/** What was kept longer since moves to its own minute. */
const behind = (table: string) => `UPDATE ${table} SET minute = expires / 60000 WHERE (practice, channel, id) IN (
  SELECT practice, channel, id FROM ${oldest(table)} o WHERE expires > ? AND minute < expires / 60000 LIMIT ?)`

/** A log may have many lines: they go before it. */
const lines = `DELETE FROM lines WHERE (practice, channel, talk, place) IN (
  SELECT l.practice, l.channel, l.talk, l.place FROM ${oldest('talks')} t
  JOIN lines l ON l.practice = t.practice AND l.channel = t.channel AND l.talk = t.id WHERE t.expires <= ? LIMIT ?)`

const talks = `DELETE FROM talks WHERE (practice, channel, id) IN (
  SELECT t.practice, t.channel, t.id FROM ${oldest('talks')} t WHERE t.expires <= ? AND NOT EXISTS (
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
  SELECT a.practice, a.channel, a.conversation, a.activity FROM ${oldest('conversations')} c
  JOIN answers a ON a.practice = c.practice AND a.channel = c.channel AND a.conversation = c.id
  WHERE c.expires <= ? AND a.news = 0 LIMIT ?)`

const news = `DELETE FROM answers WHERE (practice, channel, conversation, activity) IN (
  SELECT practice, channel, conversation, activity FROM answers WHERE news = 1 AND expires <= ? LIMIT ?)`

const conversations = `DELETE FROM conversations WHERE (practice, channel, id) IN (
  SELECT c.practice, c.channel, c.id FROM ${oldest('conversations')} c WHERE c.expires <= ? AND NOT EXISTS (
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
