// What waits in the store, for who watches over it.
import { first, type Steps } from './steps.ts'

/** Replies that a channel has not taken, cancellations without an outcome, tasks that nobody has closed. */
export interface Backlog {
  readonly outbox: number
  readonly cancellations: number
  readonly tasks: number
}

/** Counts them, over all practices. Each has an index that holds what is open and little else. */
export function* countBacklog(): Steps<Backlog> {
  const row = yield* first(
    `SELECT (SELECT COUNT(*) FROM replies WHERE due IS NOT NULL) AS outbox,
       (SELECT COUNT(*) FROM sagas WHERE status <> 'told') AS cancellations,
       (SELECT COUNT(*) FROM tasks WHERE closed_at = 0) AS tasks`,
  )
  return { outbox: Number(row?.outbox), cancellations: Number(row?.cancellations), tasks: Number(row?.tasks) }
}
