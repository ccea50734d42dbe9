// The practice's audit: what happened, without names, in order.
import { all, type Row, type Steps } from './steps.ts'
import type { AuditRecord } from './store.ts'

/** Adds records, in the transaction of what they are about. */
export function* keepAudit(practice: string, records: readonly AuditRecord[]): Steps<void> {
  for (const { at, what, who, channel, policy, outcome } of records)
    yield* all(
      'INSERT INTO audit (practice, at, what, who, channel, policy, outcome) VALUES (?, ?, ?, ?, ?, ?, ?)',
      practice,
      at,
      what,
      who,
      channel,
      policy,
      outcome,
    )
}

/** All records of a practice. */
export function* readAudit(practice: string): Steps<readonly AuditRecord[]> {
  const rows = yield* all(
    'SELECT at, what, who, channel, policy, outcome FROM audit WHERE practice = ? ORDER BY place',
    practice,
  )
  return rows.map(recordIn)
}

function recordIn({ at, what, who, channel, policy, outcome }: Row): AuditRecord {
  return {
    at: Number(at),
    what: what as AuditRecord['what'],
    who: String(who),
    channel: String(channel),
    policy: String(policy),
    outcome: String(outcome),
  }
}
