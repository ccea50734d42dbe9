// The forms of a year in a row of numbers: "1965", "19 65", "nineteen oh five", "1 9 6 5", "'65", "1900 65".
import type { Cell, NumberCell } from './date-cells.ts'
import type { Year } from './date-parts.ts'

/** A year that ends before cell `to`. */
export interface YearForm {
  readonly year: Year
  readonly to: number
}

/** Every way to read a year that begins at this cell, the longest first. */
export function yearForms(cells: readonly Cell[], at: number): readonly YearForm[] {
  const row = numbersFrom(cells, at)
  const forms: YearForm[] = []
  const put = (value: number | undefined, length: number, short = false) => {
    if (value !== undefined) forms.push({ year: { value, short }, to: at + length })
  }
  put(fourDigits(row), 4)
  put(centuryAndDigits(row), 3)
  put(pair(row), 2)
  put(roundAndRest(row), 2)
  put(shortDigits(row), 2, true)
  put(complete(row), 1)
  put(short(row), 1, true)
  return forms
}

function numbersFrom(cells: readonly Cell[], at: number): readonly NumberCell[] {
  const row: NumberCell[] = []
  for (const cell of cells.slice(at, at + 4)) {
    if (cell.kind !== 'number' || cell.number.ordinal) break
    row.push(cell)
  }
  return row
}

/** The digits of the first `count` numbers, when they are said one after the other, and each is that long. */
function said(row: readonly NumberCell[], lengths: readonly number[]): string | undefined {
  const fits = lengths.every((length, i) => {
    const cell = row[i]
    return cell && cell.number.digits.length === length && (i === 0 || isBeside(cell))
  })
  return fits ? lengths.map((_, i) => row[i]?.number.digits).join('') : undefined
}

function isBeside({ between, number }: NumberCell): boolean {
  return !between.comma && !between.link && (between.mark === '' || (between.mark === '-' && number.spoken))
}

const asCentury = (digits: string | undefined) =>
  digits && ['16', '17', '18', '19', '20', '21'].includes(digits.slice(0, 2)) ? Number(digits) : undefined

const fourDigits = (row: readonly NumberCell[]) => asCentury(said(row, [1, 1, 1, 1]))
const centuryAndDigits = (row: readonly NumberCell[]) => asCentury(said(row, [2, 1, 1]))
const pair = (row: readonly NumberCell[]) => asCentury(said(row, [2, 2]))

function complete([first]: readonly NumberCell[]): number | undefined {
  return first?.number.digits.length === 4 ? first.number.value : undefined
}

// "1900 84", "2000 3", "2000 en 4": speech-to-text that stopped half-way a number.
function roundAndRest([first, rest]: readonly NumberCell[]): number | undefined {
  if (!first || !rest || !['1900', '2000'].includes(first.number.digits)) return undefined
  const { number, between } = rest
  if (between.comma || between.mark !== '' || number.digits.length > 2 || number.value === 0) return undefined
  return first.number.value + number.value
}

// "nul drie", "acht vier"
function shortDigits(row: readonly NumberCell[]): number | undefined {
  const digits = said(row, [1, 1])
  return digits === undefined ? undefined : Number(digits)
}

function short([first]: readonly NumberCell[]): number | undefined {
  return first?.number.digits.length === 2 ? first.number.value : undefined
}
