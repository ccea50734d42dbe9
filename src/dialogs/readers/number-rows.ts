// Rows of numbers without a name: dates in digits, parts of dates, or nothing of the kind.
import { isClockLike, isPlainGap } from './cell-gaps.ts'
import type { Cell, NumberCell } from './date-cells.ts'
import type { Parts } from './date-parts.ts'
import { type Piece, piece } from './date-piece.ts'
import { namedPiece } from './named-dates.ts'
import { digitDates, numericDates } from './numeric-dates.ts'
import { yearForms } from './year-forms.ts'

/** The numbers from here on, up to a word or a date with a name: dates, parts of dates or nothing of the kind. */
export function numberPieces(cells: readonly Cell[], from: number, monthFirst: boolean): readonly Piece[] {
  const row: NumberCell[] = []
  for (let at = from; at < cells.length; at += 1) {
    const cell = cells[at]
    if (cell?.kind !== 'number' || (at > from && startsNamed(cells, at, row))) break
    row.push(cell)
  }
  return row.length === 0 ? [] : rowPieces(row, from, monthFirst)
}

// "20 3 maart": the 20 belongs to what comes; a longer row of numbers stands for itself.
function startsNamed(cells: readonly Cell[], at: number, row: readonly NumberCell[]): boolean {
  const cell = cells[at]
  if (!cell || namedPiece(cells, at)?.[0]?.kind === undefined) return false
  return !isPlainGap(cell) || row.length >= 4 || row.some(({ number }) => number.digits.length >= 4)
}

function rowPieces(row: readonly NumberCell[], from: number, monthFirst: boolean): readonly Piece[] {
  const whole = rowDate(row, from, monthFirst)
  if (whole) return [whole]
  for (const at of breaks(row)) {
    const [head, tail] = [row.slice(0, at), row.slice(at)]
    const [first, second] = [rowDate(head, from, monthFirst), rowDate(tail, from + at, monthFirst)]
    const plain = tail.slice(0, 1).every(isPlainGap)
    if (plain && (first ?? second)?.string) continue
    if (first || second) return [first ?? lesser(head, from), second ?? lesser(tail, from + at)]
  }
  return [lesser(row, from)]
}

function rowDate(row: readonly NumberCell[], from: number, monthFirst: boolean): Piece | undefined {
  const digits = digitDates(row)
  if (digits.length > 0) return piece('date', from, from + row.length, digits, true)
  const dates = numericDates(row, monthFirst)
  return dates.length > 0 ? piece('date', from, from + row.length, dates) : undefined
}

/** Where a row of numbers may fall apart: at a comma or a pause, before a time, around a long number. At most eight places. */
function breaks(row: readonly NumberCell[]): readonly number[] {
  const places: number[] = []
  for (let at = 1; at < row.length && places.length < 8; at += 1) {
    const cell = row[at]
    const before = row[at - 1]
    if (!cell || !before) break
    const long = cell.number.digits.length >= 5 || before.number.digits.length >= 5
    const apart = !cell.between.mark && before.between.mark !== '' && (row[at + 1]?.between.mark ?? '') !== '' && at > 2
    if (!isPlainGap(cell) || (long && !cell.between.mark) || apart || (at === row.length - 2 && isClockLike(row, at)))
      places.push(at)
  }
  return places
}

/** What a row of numbers says when it is no date: a year, a day, a day and a month, one bare number, or nothing. */
function lesser(row: readonly NumberCell[], from: number): Piece {
  const to = from + row.length
  const [first, second] = row
  const year = yearForms(row, 0).find((form) => form.to === row.length)
  const only = row.length === 1 ? first?.number : undefined
  if (only && only.digits.length <= 2 && !only.ordinal)
    return piece('bare', from, to, bareReadings(only.value, only.digits))
  if (row.length === 2 && first?.number.digits === '0' && second?.number.digits.length === 1) {
    return piece('bare', from, to, bareReadings(second.number.value, `0${second.number.digits}`))
  }
  if (only?.ordinal) return piece('part', from, to, [{ day: only.value }])
  if (year && !year.year.short) return piece('part', from, to, [{ year: year.year }])
  if (
    row.length === 2 &&
    first &&
    second &&
    first.number.value <= 31 &&
    second.number.value <= 12 &&
    !isPlainSpace(second)
  ) {
    return piece('part', from, to, [{ day: first.number.value, month: second.number.value }])
  }
  return piece('junk', from, to)
}

const isPlainSpace = ({ between }: Cell) => between.mark === '' && !between.link

function bareReadings(value: number, digits: string): readonly Parts[] {
  const readings: Parts[] = []
  if (value >= 1 && value <= 31) readings.push({ day: value })
  if (value >= 1 && value <= 12) readings.push({ month: value })
  if (digits.length === 2) readings.push({ year: { value, short: true } })
  return readings
}
