// `audit`: whether the audit is as it was written, what it says of one patient, and removing what is old enough.
import { Temporal } from 'temporal-polyfill'
import type { AuditCheck, AuditFault, AuditRecord } from '../store/audit-record.ts'
import type { Command, OperatorParts, Told } from './command.ts'
import { record } from './operator-record.ts'

export const audit: Command = {
  name: 'audit',
  forms: [
    ['audit verify', 'whether every record is as it was written, and which is the first that is not'],
    ['audit extract --patient N', 'every record about one patient; that it was read is a record too'],
    ['audit purge --before DATE', 'remove records of before a day (YYYY-MM-DD) that have been kept long enough'],
  ],
  options: { patient: { type: 'string' }, before: { type: 'string' } },
  looks: ({ words: [what] }) => what === 'verify',
  run: async ({ words: [what, ...more], options: { patient, before } }, parts) => {
    if (more.length > 0) return undefined
    if (what === 'verify') return verify(parts)
    if (what === 'extract' && typeof patient === 'string' && /^\d{1,15}$/.test(patient)) return extract(patient, parts)
    if (what === 'purge' && typeof before === 'string') return purge(before, parts)
    return undefined
  },
}

const faults: Readonly<Record<AuditFault, string>> = {
  changed: 'is not as it was written',
  missing: 'is missing',
  added: 'was not written by Balie',
  anchor: 'is where a purge ended, and that is not as it was written',
  head: 'is not the last that was written: records after it are missing, or the end was changed',
}

async function verify({ store, practice }: OperatorParts): Promise<Told> {
  const check = await store.checkAudit(practice)
  if (check.bad) return { lines: [`Record ${check.bad.place} ${faults[check.bad.why]}.`], code: 1, data: check }
  return { lines: [allRight(check)], code: 0, data: check }
}

/** The mark, kept elsewhere, shows later that nothing was taken off the end. */
function allRight({ records, from, upTo, mark }: AuditCheck): string {
  if (records === 0) return 'The audit is right; there are no records.'
  return `The audit is right: ${records} records, ${from} to ${upTo}. Mark of the last: ${mark}`
}

async function extract(patient: string, parts: OperatorParts): Promise<Told> {
  await record(parts, 'read', 'extract', patient)
  const found = await parts.store.audit(parts.practice, patient)
  return { lines: found.map((each) => lineOf(each, parts)), code: 0, data: found }
}

/** Times are the practice's, to the second; `--json` has them in UTC, to the millisecond. */
function lineOf({ at, what, who, behalf, channel, policy, facts, outcome }: AuditRecord, { localTime }: OperatorParts) {
  const rule = policy && `policy ${policy}${facts && ` (${facts})`}`
  const words = [localTime(at).replace('T', ' '), what, outcome, `by ${who}`, `for ${behalf}`, channel, rule]
  return words.filter(Boolean).join('  ')
}

async function purge(before: string, parts: OperatorParts): Promise<Told | undefined> {
  const moment = startOf(before, parts)
  if (moment === undefined) return undefined
  const limit = yearsBefore(parts.now(), parts.auditYears)
  if (moment > limit) {
    const earliest = parts.localTime(limit).slice(0, 10)
    return { lines: [`Records are kept ${parts.auditYears} years (AUDIT_YEARS): not later than ${earliest}.`], code: 2 }
  }
  await record(parts, 'purge', `before ${before}`)
  const gone = await parts.store.purgeAudit(parts.practice, moment)
  return { lines: [`Removed ${gone} records.`], code: 0, data: { removed: gone } }
}

/** When a day begins on the practice's clock, in ms; `undefined` when it is no day. */
function startOf(day: string, { zone }: OperatorParts): number | undefined {
  try {
    return Temporal.PlainDate.from(day, { overflow: 'reject' }).toZonedDateTime(zone).epochMilliseconds
  } catch {
    return undefined
  }
}

function yearsBefore(now: number, years: number): number {
  return Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO('UTC').subtract({ years }).epochMilliseconds
}
