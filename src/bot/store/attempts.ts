// Attempts to identify, each counted before anybody knows how it ends; one that was right counts no more.
import { all, change, first, type Row, type Steps } from './steps.ts'
import type { Attempt, Tally } from './store.ts'

/** Counts an attempt under each name until `until` (ms). The names go in in one order, so that two attempts never wait for each other. */
export function* keepAttempt(practice: string, names: readonly string[], until: number): Steps<Attempt> {
  const attempt: [string, number][] = []
  for (const name of [...names].sort()) {
    const sql = 'INSERT INTO attempts (practice, name, until) VALUES (?, ?, ?) RETURNING place'
    const row = yield* first(sql, practice, name, until)
    attempt.push([name, Number(row?.place)])
  }
  return new Map(attempt)
}

/** How many attempts from before this one stand under each of its names. */
export function* countBefore(practice: string, attempt: Attempt, now: number): Steps<ReadonlyMap<string, number>> {
  const counts: [string, number][] = []
  for (const [name, place] of attempt) {
    const sql = 'SELECT count(*) AS count FROM attempts WHERE practice = ? AND name = ? AND place < ? AND until > ?'
    const row = yield* first(sql, practice, name, place, now)
    counts.push([name, Number(row?.count)])
  }
  return new Map(counts)
}

/** As if it had not been made. */
export function* dropAttempt(practice: string, attempt: Attempt): Steps<void> {
  for (const [name, place] of attempt)
    yield* change('DELETE FROM attempts WHERE practice = ? AND name = ? AND place = ?', practice, name, place)
}

/** Every name with what stands under it, and when the first of those counts no more. */
export function* readTallies(practice: string, now: number): Steps<readonly Tally[]> {
  const rows = yield* all(
    'SELECT name, count(*) AS count, min(until) AS until FROM attempts WHERE practice = ? AND until > ? GROUP BY name ORDER BY name',
    practice,
    now,
  )
  return rows.map(tallyIn)
}

/** Forgets what stands under a name, but for the last `keep`; gives how many were forgotten. */
export function* trimTally(practice: string, name: string, keep: number): Steps<number> {
  const rows = yield* all(
    `DELETE FROM attempts WHERE practice = ? AND name = ? AND place NOT IN (
       SELECT place FROM attempts WHERE practice = ? AND name = ? ORDER BY place DESC LIMIT ?) RETURNING place`,
    practice,
    name,
    practice,
    name,
    keep,
  )
  return rows.length
}

function tallyIn({ name, count, until }: Row): Tally {
  return { name: String(name), count: Number(count), until: Number(until) }
}
