// Dates with the name of a month or a feast, in any of the orders in which people say them.
import { isApart, isPlainGap, joins, touchesNumber } from './cell-gaps.ts'
import type { Cell } from './date-cells.ts'
import type { Parts, Year } from './date-parts.ts'
import { type Piece, piece } from './date-piece.ts'
import { yearForms } from './year-forms.ts'

/** A date with a month's or a feast's name, in any of the orders in which people say them. */
export function namedPiece(cells: readonly Cell[], from: number): readonly Piece[] | undefined {
  const cell = cells[from]
  if (cell?.kind === 'feast') return [withYear(cells, from, from + 1, { month: cell.month, day: cell.day })]
  if (cell?.kind === 'month') return [monthFirst(cells, from, cell.month)]
  const day = dayAt(cells, from)
  const named = day && cells[day.to]
  if (day && named?.kind === 'month' && joins(named)) {
    return [withYear(cells, from, day.to + 1, { day: day.value, month: named.month })]
  }
  const yearFirst = yearThenName(cells, from)
  return yearFirst && [yearFirst]
}

function monthFirst(cells: readonly Cell[], from: number, month: number): Piece {
  const day = dayAt(cells, from + 1)
  if (day && joins(cells[from + 1]) && cells[day.to]?.kind !== 'month' && !isYearHead(cells, from + 1, day.to)) {
    return withYear(cells, from, day.to, { month, day: day.value })
  }
  const year = firstYear(cells, from + 1)
  if (year) return piece('junk', from, year.to)
  return piece('part', from, from + 1, [{ month }])
}

/** No year from here on is one to be born in: "October 20 90" is the twentieth, in 1990. */
const farYear = 50

// "may nineteen seventy two" is May 1972 without a day, not 19 May '72.
function isYearHead(cells: readonly Cell[], at: number, to: number): boolean {
  const [head, tail] = [cells[at], cells[to]]
  if (head?.kind !== 'number' || tail?.kind !== 'number' || head.number.ordinal) return false
  const century = head.number.value === 19 || (head.number.value === 20 && tail.number.value < farYear)
  const last = cells[to + 1]
  const isOh = tail.number.digits === '0' && last?.kind === 'number' && last.number.digits.length === 1
  const length = isOh ? 2 : 1
  return century && (isOh || tail.number.digits.length === 2) && isPlainGap(tail) && !cells[to + length]
}

function yearThenName(cells: readonly Cell[], from: number): Piece | undefined {
  const cell = cells[from]
  if (cell?.kind !== 'number') return undefined
  const short = cell.number.digits.length === 2 && isOnlyYear(cell.number.value, cells, from)
  if (cell.number.digits.length !== 4 && !short) return undefined
  const year = { value: cell.number.value, short }
  const next = cells[from + 1]
  if (next?.kind === 'month' && joins(next)) {
    const day = dayAt(cells, from + 2)
    if (day && joins(cells[from + 2])) return piece('date', from, day.to, [{ year, month: next.month, day: day.value }])
    return piece('junk', from, from + 2)
  }
  const day = dayAt(cells, from + 1)
  const named = day && cells[day.to]
  if (!day || named?.kind !== 'month' || !joins(cells[from + 1]) || firstYear(cells, day.to + 1)) return undefined
  return piece('date', from, day.to + 1, [{ year, month: named.month, day: day.value }])
}

/** "Van 84", "in 84", or 84 first of all: no day is that high, and an age has "ik ben" before it. */
export function isOnlyYear(value: number, cells: readonly Cell[], at: number): boolean {
  return value > 31 && (at === 0 || cells[at]?.between.link === true)
}

/** The day of the month here: "3", "de derde", "03", "nul drie". */
function dayAt(cells: readonly Cell[], at: number): { value: number; to: number } | undefined {
  const cell = cells[at]
  if (cell?.kind !== 'number' || cell.number.digits.length > 2) return undefined
  const next = cells[at + 1]
  if (cell.number.digits === '0' && next?.kind === 'number' && next.number.digits.length === 1 && isPlainGap(next)) {
    return next.number.value > 0 ? { value: next.number.value, to: at + 2 } : undefined
  }
  return { value: cell.number.value, to: at + 1 }
}

function withYear(cells: readonly Cell[], from: number, at: number, parts: Parts): Piece {
  const year = firstYear(cells, at) ?? yearAfterClock(cells, at)
  if (year) return piece('date', from, year.to, [{ ...parts, year: year.year }])
  const next = cells[at]
  const touches = next?.kind === 'number' && isPlainGap(next) && !isApart(cells, at)
  return touches ? piece('junk', from, at) : piece('part', from, at, [parts])
}

function firstYear(cells: readonly Cell[], at: number): { year: Year; to: number } | undefined {
  if (!joins(cells[at])) return undefined
  return yearForms(cells, at).find(
    ({ year, to }) => !touchesNumber(cells, to) && !(year.short && cells[to]?.kind === 'month'),
  )
}

// "Wed Jan 28 00:18:53 2015"
function yearAfterClock(cells: readonly Cell[], at: number): { year: Year; to: number } | undefined {
  const [clock, year] = [cells[at], cells[at + 1]]
  if (clock?.kind !== 'word' || clock.text !== '' || year?.kind !== 'number' || year.number.digits.length !== 4)
    return undefined
  return touchesNumber(cells, at + 2) ? undefined : { year: { value: year.number.value, short: false }, to: at + 2 }
}
