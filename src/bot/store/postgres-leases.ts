// Who may take a conversation's turn, among several processes: a row with a fence, on the database's clock.
import { setTimeout } from 'node:timers/promises'
import type { Runner } from './postgres-pool.ts'
import { change, first, keyOf, type Steps } from './steps.ts'
import { type ConversationKey, type Lease, type Store, StoreError } from './store.ts'

/** How long a lease lasts, and how long one waits for it; both in ms. */
export interface LeaseTimes {
  readonly leaseMs: number
  readonly waitMs: number
}

const [shortest, longest] = [20, 200]
const mine = 'practice = ? AND channel = ? AND id = ? AND fence = ?'
const inMs = "clock_timestamp() + ? * interval '1 millisecond'"

/** Leases of conversations. */
export function createLeases(
  { run }: Runner,
  { leaseMs, waitMs }: LeaseTimes,
): Pick<Store, 'lease' | 'renew' | 'release'> {
  return {
    lease: async (conversation) => {
      const until = performance.now() + waitMs
      for (let wait = shortest; ; wait = Math.min(wait * 2, longest)) {
        const fence = await run(() => take(conversation, leaseMs))
        if (fence !== undefined) return { conversation, fence }
        if (performance.now() + wait > until) throw new StoreError('busy', 'another process keeps the conversation')
        await setTimeout(wait)
      }
    },
    renew: (lease) => run(() => extend(lease, leaseMs)),
    release: (lease) => run(() => extend(lease, 0)).then(() => {}),
  }
}

/** Whoever holds the newest fence holds it to the end of the transaction; a lapsed lease that nobody took is still theirs. */
export function* holdLease({ conversation, fence }: Lease): Steps<void> {
  const row = yield* first(`SELECT fence FROM leases WHERE ${mine} /*pg FOR SHARE*/`, ...keyOf(conversation), fence)
  if (!row) throw new StoreError('conflict', 'another process has taken the conversation')
}

/** Removes leases that lapsed a day ago. A fence never comes twice, so that nothing is forgotten with them. */
export function* sweepLeases(most: number): Steps<number> {
  return yield* change(
    `DELETE FROM leases WHERE (practice, channel, id) IN (
       SELECT practice, channel, id FROM leases WHERE until < clock_timestamp() - interval '1 day' LIMIT ?)`,
    most,
  )
}

function* take(conversation: ConversationKey, leaseMs: number): Steps<number | undefined> {
  const row = yield* first(
    `INSERT INTO leases (practice, channel, id, fence, until) VALUES (?, ?, ?, nextval('fences'), ${inMs})
     ON CONFLICT (practice, channel, id) DO UPDATE SET fence = excluded.fence, until = excluded.until
       WHERE leases.until <= clock_timestamp() RETURNING fence`,
    ...keyOf(conversation),
    leaseMs,
  )
  return row && Number(row.fence)
}

/** With 0 ms it ends now. */
function* extend({ conversation, fence }: Lease, ms: number): Steps<boolean> {
  const changed = yield* change(`UPDATE leases SET until = ${inMs} WHERE ${mine}`, ms, ...keyOf(conversation), fence)
  return changed > 0
}
