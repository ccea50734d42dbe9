// A patient number, as said, typed or keyed, told apart from a birth date, a telephone number and a BSN.
import { type BirthDate, readBirthDate } from './birth-date.ts'
import { bsnMark, isBsn } from './bsn.ts'
import { type DigitRow, digitRows } from './digit-rows.ts'
import type { Hearing } from './hearing.ts'

/**
 * What was understood. A BSN is only recognised, never handed on; `ambiguous` is a row of digits that is as good a birth
 * date (of two that fit, the earlier).
 */
export type PatientNumber =
  | { readonly kind: 'number'; readonly value: string }
  | { readonly kind: 'bsn' }
  | { readonly kind: 'ambiguous'; readonly number: string; readonly birthDate: string }

/** The one BSN in an answer, for a practice that chose to search by it; anywhere else it is only recognised. */
export function readBsn(text: string, hearing: Hearing): string | undefined {
  const [only, ...others] = digitRows(text, hearing).filter(({ digits }) => digits.length === 9 && isBsn(digits))
  return others.length === 0 ? only?.digits : undefined
}

/** The patient number in an answer: four to nine digits, or `undefined` when there is none, or more than one. */
export function readPatientNumber(text: string, hearing: Hearing): PatientNumber | undefined {
  const rows = digitRows(text, hearing)
  const read = rows.flatMap((row) => readRow(row, hearing, rows))
  const numbers = new Map(read.map((number) => [JSON.stringify(number), number] as const))
  const found = [...numbers.values()]
  const usable = found.filter(({ kind }) => kind !== 'bsn')
  if (usable.length === 0) return text.includes(bsnMark) ? { kind: 'bsn' } : found[0]
  const labelled = usable.filter((number) =>
    rows.some((row) => row.label === 'patientNumber' && row.digits === digitsOf(number)),
  )
  const [only, ...others] = labelled.length > 0 ? labelled : usable
  return others.length === 0 ? only : undefined
}

function digitsOf(number: PatientNumber): string | undefined {
  if (number.kind === 'bsn') return undefined
  return number.kind === 'number' ? number.value : number.number
}

function readRow(row: DigitRow, hearing: Hearing, rows: readonly DigitRow[]): readonly PatientNumber[] {
  const { digits, label } = row
  if (label === 'phone' || label === 'other' || (label === 'appointment' && !isOwnNumber(row, hearing, rows))) return []
  if (isBsn(digits) && (digits.length === 9 || label === 'bsn')) return [{ kind: 'bsn' }]
  if (label === 'bsn' || label === 'birthDate' || digits.length < 4 || digits.length > 9) return []
  const value = digits
  if (label === 'patientNumber') return [{ kind: 'number', value }]
  if (row.inDate || (rows.length > 1 && rows.some((other) => other.label === 'patientNumber'))) return []
  const wanted = hearing.asked === 'patientNumber'
  if (!wanted && looksLikeOther(row, hearing)) return []
  const date = row.plain && digits.length === 6 && !wanted ? dateOf(digits, hearing) : undefined
  if (!date) return [{ kind: 'number', value }]
  return hearing.asked === 'birthDate' ? [] : [{ kind: 'ambiguous', number: value, birthDate: date }]
}

/** "Afspraak afzeggen 157376 1-1-65": beside a date, a number that is neither a day nor a time is the patient's, not the appointment's. */
function isOwnNumber({ digits, inDate }: DigitRow, hearing: Hearing, rows: readonly DigitRow[]): boolean {
  return !inDate && digits.length > 4 && !dateOf(digits, hearing) && rows.some((other) => other.inDate)
}

/** Unasked, a year, nine digits that fail the 11-test or eight that are meant as a date are no patient number. */
function looksLikeOther({ digits }: DigitRow, { today }: Hearing): boolean {
  if (digits.length === 4)
    return Number(digits) > Number(today.slice(0, 4)) - 121 && Number(digits) <= Number(today.slice(0, 4))
  if (digits.length === 9) return true
  if (digits.length !== 8) return false
  return ['18', '19', '20', '21'].some((century) => digits.startsWith(century) || digits.startsWith(century, 4))
}

function dateOf(digits: string, hearing: Hearing): string | undefined {
  const date: BirthDate | undefined = readBirthDate(digits, { ...hearing, asked: 'birthDate' })
  return date?.kind === 'date' ? date.date : date?.dates[0]
}
