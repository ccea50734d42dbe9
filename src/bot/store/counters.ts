// How often something happened in a window of time, for limits that outlive a conversation and a process.
import { change, first, type Steps } from './steps.ts'

/** Counts one more; a window that is over begins anew. Gives how many there are now. */
export function* countOne(practice: string, name: string, now: number, windowMs: number): Steps<number> {
  const row = yield* first(
    `INSERT INTO counters (practice, name, count, until) VALUES (?, ?, 1, ?) ON CONFLICT (practice, name) DO UPDATE SET
       count = CASE WHEN counters.until <= ? THEN 1 ELSE counters.count + 1 END,
       until = CASE WHEN counters.until <= ? THEN excluded.until ELSE counters.until END
     RETURNING count`,
    practice,
    name,
    now + windowMs,
    now,
    now,
  )
  return Number(row?.count)
}

/** How many there are in the window that runs. */
export function* readCount(practice: string, name: string, now: number): Steps<number> {
  const row = yield* first(
    'SELECT count FROM counters WHERE practice = ? AND name = ? AND until > ?',
    practice,
    name,
    now,
  )
  return Number(row?.count ?? 0)
}

/** As if nothing had been counted. */
export function* clearCount(practice: string, name: string): Steps<void> {
  yield* change('DELETE FROM counters WHERE practice = ? AND name = ?', practice, name)
}
