// The dates, and the parts of dates, that stand in a sentence: what each of them may mean, and where it stands.
import type { Cell, NumberCell } from './date-cells.ts'
import type { Parts, Year } from './date-parts.ts'
import { digitDates, numericDates } from './numeric-dates.ts'
import { yearForms } from './year-forms.ts'

/** A place in the sentence where a date, a part of one or a bare number stands; cells `from` up to `to`. */
export interface Piece {
  readonly kind: 'date' | 'part' | 'bare' | 'junk'
  /** The ways to read it; none for junk. */
  readonly readings: readonly Parts[]
  readonly from: number
  readonly to: number
  /** Only digits, without a mark or a name that says it is a date. */
  readonly string: boolean
}

/** All pieces, left to right. `monthFirst`: a second field above 12 makes it month first. */
export function piecesOf(cells: readonly Cell[], monthFirst: boolean): readonly Piece[] {
  const pieces: Piece[] = []
  for (let i = 0; i < cells.length; ) {
    const found = namedPiece(cells, i) ?? numberPieces(cells, i, monthFirst)
    pieces.push(...found)
    i = Math.max(i + 1, found.at(-1)?.to ?? 0)
  }
  return pieces
}

/** Numbers without a mark, a name or a year of four digits: in answer to another question they need not be a date. */
export function couldBeNumber(cells: readonly Cell[], { from, to }: Piece): boolean {
  const row = cells.slice(from, to)
  const digits = row.map((cell) => (cell.kind === 'number' ? cell.number.digits : ''))
  const bare = row.every((cell, i) => cell.kind === 'number' && (i === 0 || (!cell.between.mark && !cell.between.link)))
  return bare && (row.length === 1 || digits.join('').length <= 6)
}

const piece = (
  kind: Piece['kind'],
  from: number,
  to: number,
  readings: readonly Parts[] = [],
  string = false,
): Piece => ({
  kind,
  from,
  to,
  readings,
  string,
})

/** A date with a month's or a feast's name, in any of the orders in which people say them. */
function namedPiece(cells: readonly Cell[], from: number): readonly Piece[] | undefined {
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

// "may nineteen seventy two" is May 1972 without a day, not 19 May '72.
function isYearHead(cells: readonly Cell[], at: number, to: number): boolean {
  const [head, tail] = [cells[at], cells[to]]
  if (head?.kind !== 'number' || tail?.kind !== 'number' || head.number.ordinal) return false
  return [19, 20].includes(head.number.value) && tail.number.digits.length === 2 && isPlainGap(tail) && !cells[to + 1]
}

function yearThenName(cells: readonly Cell[], from: number): Piece | undefined {
  const cell = cells[from]
  if (cell?.kind !== 'number' || cell.number.digits.length !== 4) return undefined
  const year = { value: cell.number.value, short: false }
  const next = cells[from + 1]
  if (next?.kind === 'month' && joins(next)) {
    const day = dayAt(cells, from + 2)
    if (day && joins(cells[from + 2])) return ended(from, day.to, { year, month: next.month, day: day.value })
    return piece('junk', from, from + 2)
  }
  const day = dayAt(cells, from + 1)
  const named = day && cells[day.to]
  if (!day || named?.kind !== 'month' || !joins(cells[from + 1]) || firstYear(cells, day.to + 1)) return undefined
  return ended(from, day.to + 1, { year, month: named.month, day: day.value })
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
  if (year) return ended(from, year.to, { ...parts, year: year.year })
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

function ended(from: number, to: number, parts: Parts): Piece {
  return piece('date', from, to, [parts])
}

/** The cell follows the one before it without a mix of marks between them. */
function joins(cell: Cell | undefined): boolean {
  return cell !== undefined && !cell.between.odd
}

function isPlainGap({ between }: Cell): boolean {
  return !between.comma && !between.filler && !between.link
}

/** A number right behind a date makes the date doubtful, unless it is a time, begins another date or stands for itself. */
function touchesNumber(cells: readonly Cell[], at: number): boolean {
  const cell = cells[at]
  return cell?.kind === 'number' && isPlainGap(cell) && !isApart(cells, at) && cells[at + 1]?.kind !== 'month'
}

/** A long number ("157376") or a time of day ("13.12") that only happens to follow. */
function isApart(cells: readonly Cell[], at: number): boolean {
  const cell = cells[at]
  if (cell?.kind !== 'number' || cell.between.mark.includes('-') || cell.between.mark.includes('/')) return false
  return cell.number.digits.length >= 5 || isClockLike(cells, at)
}

function isClockLike(cells: readonly Cell[], at: number): boolean {
  const [hour, minute, after] = [cells[at], cells[at + 1], cells[at + 2]]
  if (hour?.kind !== 'number' || minute?.kind !== 'number' || hour.between.mark !== '' || minute.between.mark !== '.')
    return false
  if (after?.kind === 'number' && isPlainGap(after)) return false
  return hour.number.value <= 24 && minute.number.digits.length === 2 && minute.number.value < 60
}

/** The numbers from here on, up to a word or a date with a name: dates, parts of dates or nothing of the kind. */
function numberPieces(cells: readonly Cell[], from: number, monthFirst: boolean): readonly Piece[] {
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
