// What one answer identifies somebody by, for measuring: the birth date and the patient number readers side by side.
import { type BirthDate, readBirthDate } from './birth-date.ts'
import type { Hearing } from './hearing.ts'
import { readPatientNumber } from './patient-number.ts'

/** What was read. A BSN has no value here either: it is recognised and dropped. */
export type Identifier =
  | { readonly kind: 'birthDate'; readonly value: string }
  | { readonly kind: 'patientNumber'; readonly value: string }
  | { readonly kind: 'ambiguous'; readonly value: { readonly patientNumber?: string; readonly birthDate: string } }
  | { readonly kind: 'bsn' | 'none'; readonly value: null }

/** The one thing an answer says. A birth date beside a number counts as the birth date: it is asked for first. */
export function readIdentifier(text: string, hearing: Hearing): Identifier {
  const number = readPatientNumber(text, hearing)
  if (number?.kind === 'ambiguous') {
    return { kind: 'ambiguous', value: { patientNumber: number.number, birthDate: number.birthDate } }
  }
  const date = readBirthDate(text, hearing)
  if (date) return fromDate(date)
  if (number?.kind === 'number') return { kind: 'patientNumber', value: number.value }
  return { kind: number?.kind === 'bsn' ? 'bsn' : 'none', value: null }
}

function fromDate(date: BirthDate): Identifier {
  if (date.kind === 'date') return { kind: 'birthDate', value: date.date }
  return { kind: 'ambiguous', value: { birthDate: date.dates[0] ?? '' } }
}
