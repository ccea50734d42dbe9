// Attempts to identify, each counted before anybody knows how it ends; one that was right counts no more.
import { all, change, type Row, type Steps } from './steps.ts'
import type { Attempt, Tally } from './store.ts'

/** Counts an attempt under each name until `until` (ms), each name once. The names go in in one order, so that two attempts never wait for each other. */
export function* keepAttempt(practice: string, names: readonly string[], until: number): Steps<Attempt> {
  const sorted = [...names].sort()
  const rows = yield* all(
    `INSERT INTO attempts (practice, name, until) VALUES ${sorted.map(() => '(?, ?, ?)').join(', ')} RETURNING name, place`,
    ...sorted.flatMap((name) => [practice, name, until]),
  )
  return new Map(rows.map(({ name, place }) => [String(name), Number(place)]))
}

/** How many attempts from before this one stand under each of its names. */
export function* countBefore(practice: string, attempt: Attempt, now: number): Steps<ReadonlyMap<string, number>> {
  const rows = yield* all(
    [...attempt].map(() => countOfName).join(' UNION ALL '),
    ...[...attempt].flatMap(([name, place]) => [practice, name, place, now]),
  )
  const counts = new Map(rows.map(({ name, count }) => [String(name), Number(count)]))
  return new Map([...attempt.keys()].map((name) => [name, counts.get(name) ?? 0]))
}

const countOfName =
  'SELECT name, count(*) AS count FROM attempts WHERE practice = ? AND name = ? AND place < ? AND until > ? GROUP BY name'

/** As if it had not been made. */
export function* dropAttempt(practice: string, attempt: Attempt): Steps<void> {
  const places = [...attempt.values()]
  yield* change(
    `DELETE FROM attempts WHERE practice = ? AND place IN (${places.map(() => '?').join(', ')})`,
    practice,
    ...places,
  )
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
