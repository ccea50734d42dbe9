// The practice's audit: what happened, without names, in order, each record chained to the one before.
import { type Chain, type Head, tagOf, valuesOf } from './audit-chain.ts'
import type { AuditRecord } from './audit-record.ts'
import { all, change, first, type Row, type Steps } from './steps.ts'
import { StoreError } from './store.ts'

/** A record as it stands in the store. */
export interface Kept {
  readonly place: number
  readonly record: AuditRecord
  readonly tag: Uint8Array
}

const columns = 'at, what, who, behalf, patient, channel, policy, facts, outcome'

/**
 * Adds records, in the transaction of what they are about. Two statements where this process wrote last: the head moves only
 * from where it was thought to be. On PostgreSQL the head is held until the commit, so this comes last in a transaction.
 */
export function* keepAudit(chain: Chain, practice: string, records: readonly AuditRecord[]): Steps<void> {
  if (records.length === 0) return
  const guessed = chain.guess.get(practice)
  if (guessed && (yield* extend(chain, practice, guessed, records))) return
  if (yield* extend(chain, practice, yield* readHead(chain, practice), records)) return
  throw new StoreError('broken', 'the head of the audit cannot be moved')
}

/** How far the practice's chain is, held until the commit. */
function* readHead(chain: Chain, practice: string): Steps<Head> {
  const start = chain.start(practice)
  yield* change(
    'INSERT INTO audit_heads (practice, place, link) VALUES (?, 0, ?) ON CONFLICT (practice) DO NOTHING',
    practice,
    start.link,
  )
  const row = yield* first('SELECT place, link FROM audit_heads WHERE practice = ? /*pg FOR UPDATE*/', practice)
  return { place: Number(row?.place), link: row?.link as Uint8Array }
}

/** `false` when the head is not where it was thought to be; then nothing is written. */
function* extend(chain: Chain, practice: string, from: Head, records: readonly AuditRecord[]): Steps<boolean> {
  let head = from
  const heads = records.map((record) => {
    head = chain.next(practice, head, record)
    return head
  })
  const moved = yield* change(
    'UPDATE audit_heads SET place = ?, link = ? WHERE practice = ? AND place = ? AND link = ?',
    head.place,
    head.link,
    practice,
    from.place,
    from.link,
  )
  if (moved === 0) return false
  for (const [n, record] of records.entries()) yield* insert(practice, heads[n] ?? head, record)
  chain.guess.set(practice, head)
  return true
}

function insert(practice: string, head: Head, record: AuditRecord) {
  return change(
    `INSERT INTO audit (practice, place, ${columns}, tag) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    practice,
    head.place,
    ...valuesOf(record),
    tagOf(head),
  )
}

/** At most `most` records after a place, up to and with another, in order. */
export function* readAudit(practice: string, after: number, upTo: number, most: number): Steps<readonly Kept[]> {
  const rows = yield* all(
    `SELECT place, ${columns}, tag FROM audit WHERE practice = ? AND place > ? AND place <= ? ORDER BY place LIMIT ?`,
    practice,
    after,
    upTo,
    most,
  )
  return rows.map((row) => ({ place: Number(row.place), record: recordIn(row), tag: row.tag as Uint8Array }))
}

function recordIn(row: Row): AuditRecord {
  const text = (column: string) => String(row[column])
  return {
    at: Number(row.at),
    what: row.what as AuditRecord['what'],
    who: text('who'),
    behalf: row.behalf as AuditRecord['behalf'],
    patient: text('patient'),
    channel: text('channel'),
    policy: text('policy'),
    facts: text('facts'),
    outcome: text('outcome'),
  }
}
