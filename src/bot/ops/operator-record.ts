// What an operator does is in the practice's audit too.
import type { AuditRecord } from '../store/audit-record.ts'
import type { OperatorParts } from './command.ts'

/** Adds a record of a command before it is carried out: when that fails, nothing is done. `patient`: whose data it is about. */
export async function record(
  { store, practice, now, by }: OperatorParts,
  what: AuditRecord['what'],
  outcome: string,
  patient = '',
): Promise<void> {
  const rest = { channel: 'operator', policy: '', facts: '' }
  await store.note(practice, [
    { at: now(), what, who: `operator ${by}`, behalf: 'practice', patient, outcome, ...rest },
  ])
}
