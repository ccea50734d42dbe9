// What a person of the practice has to look at.
import { placeOfTask } from './places.ts'
import type { Seal } from './seal.ts'
import { all, change, type Row, type Steps, unseal } from './steps.ts'
import type { Task } from './store.ts'

const columns = 'practice, id, kind, at, closed_at, sealed'

/** Keeps a task; the same one again is no second task. */
export function* keepTask(seal: Seal, { practice, id, kind, at, closedAt, what }: Task): Steps<void> {
  yield* change(
    `INSERT INTO tasks (${columns}) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (practice, id) DO NOTHING`,
    practice,
    id,
    kind,
    at,
    closedAt,
    seal.close(what, placeOfTask(practice, id)),
  )
}

/** A practice's tasks, oldest first. */
export function* readTasks(seal: Seal, practice: string, scope: 'open' | 'all'): Steps<readonly Task[]> {
  const open = scope === 'open' ? 'AND closed_at = 0' : ''
  const rows = yield* all(`SELECT ${columns} FROM tasks WHERE practice = ? ${open} ORDER BY at, id`, practice)
  return rows.map((row) => taskIn(seal, row))
}

/** Closes a task; `false` when there is no such open one. */
export function* closeTask(practice: string, id: string, now: number): Steps<boolean> {
  const closed = yield* change(
    'UPDATE tasks SET closed_at = ? WHERE practice = ? AND id = ? AND closed_at = 0',
    now,
    practice,
    id,
  )
  return closed > 0
}

function taskIn(seal: Seal, row: Row): Task {
  const [practice, id] = [String(row.practice), String(row.id)]
  return {
    id,
    practice,
    kind: row.kind as Task['kind'],
    at: Number(row.at),
    closedAt: Number(row.closed_at),
    what: unseal(seal, row.sealed, placeOfTask(practice, id)),
  }
}
