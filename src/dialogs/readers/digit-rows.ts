// The rows of digits in a sentence: "157 376", "vijftien drieënzeventig", "double six oh one", each with what it is called.
import { type Cell, cellsOf } from './date-cells.ts'
import { couldBeNumber, piecesOf } from './date-pieces.ts'
import type { Hearing } from './hearing.ts'
import type { Item, NumberItem } from './items.ts'
import { type Label, labelAfter, labelBefore } from './labels.ts'
import { itemsOf } from './number-words.ts'
import { isCorrection, isFiller, tokensOf } from './tokens.ts'

/** Numbers said in one go, as digits. */
export interface DigitRow {
  readonly digits: string
  readonly label: Label | undefined
  /** One number, or digit by digit: nothing in it says that it is a date. */
  readonly plain: boolean
  /** It is part of something that can only be a date: "12-05-1972", "12 mei 1972". */
  readonly inDate: boolean
}

interface Row {
  readonly numbers: readonly NumberItem[]
  readonly from: number
  readonly to: number
}

interface Span {
  readonly from: number
  readonly to: number
}

/** All rows of digits, left to right; of a row that was taken back at once, the correction. */
export function digitRows(text: string, hearing: Hearing): readonly DigitRow[] {
  const items = itemsOf(tokensOf(text), hearing.language)
  const dates = dateSpans(items, hearing)
  return corrected(rowsOf(items, dates), items).flatMap((row) => {
    const digits = row.numbers.map((number) => number.digits).join('')
    if (isForeign(items, row)) return []
    const inDate = dates.some(({ from, to }) => row.from < to && from < row.to)
    return [{ digits, label: labelBefore(items, row.from) ?? labelAfter(items, row.to), plain: isPlain(row), inDate }]
  })
}

function rowsOf(items: readonly Item[], dates: readonly Span[]): readonly Row[] {
  const rows: Row[] = []
  const edges = new Set(dates.flatMap(({ from, to }) => [from, to]))
  for (let i = 0; i < items.length; ) {
    const to = rowEnd(items, i, edges)
    const numbers = items.slice(i, to).filter((item) => item.kind === 'number')
    if (numbers.length > 0) rows.push({ numbers, from: i, to })
    i = Math.max(i + 1, to)
  }
  return rows
}

/** Just past the last number that belongs to the row beginning here; a date beside it begins another. */
function rowEnd(items: readonly Item[], from: number, edges: ReadonlySet<number>): number {
  if (items[from]?.kind !== 'number') return from
  let end = from + 1
  for (let i = end; i < items.length; i += 1) {
    const item = items[i]
    if (!item || edges.has(i)) break
    if (item.kind === 'number') end = item.ordinal ? end : i + 1
    else if (!isJoint(items, i)) break
  }
  return end
}

const joints: ReadonlySet<string> = new Set(['streepje', 'dash', 'spatie', 'space', 'koppelteken', 'hyphen'])
const onward: ReadonlySet<string> = new Set('en dan and then daarna vervolgens nog gevolgd followed door by'.split(' '))

// "zeven drie acht en dan twee nul vier": digits said one by one, with words in the middle.
function goesOn(items: readonly Item[], at: number): boolean {
  const isLink = (item: Item) => item.kind === 'word' && onward.has(item.text)
  const item = items[at]
  if (!item || !isLink(item)) return false
  const before = items.slice(0, at).findLast((other) => !isLink(other))
  const after = items.slice(at).find((other) => !isLink(other))
  return [before, after].every((other) => other?.kind === 'number' && other.spoken && other.digits.length === 1)
}

// Between the digits of one number: a space, a dash, a dot, a thousands comma, a pause.
function isJoint(items: readonly Item[], at: number): boolean {
  const item = items[at]
  if (!item || item.kind === 'number') return false
  if (item.kind === 'word') return isFiller(item.text) || joints.has(item.text) || goesOn(items, at)
  const next = items[at + 1]
  if (item.text === ',') return next !== undefined && (isSpoken(next) || (!next.gap && isNumber(next, 3)))
  return '-._'.includes(item.text)
}

const isSpoken = (item: Item) => item.kind === 'number' && item.spoken
const isNumber = (item: Item, length: number) => item.kind === 'number' && item.digits.length === length

function isPlain({ numbers }: Row): boolean {
  return numbers.length === 1 || numbers.every(({ digits }) => digits.length === 1)
}

/** "...67, no 76": a row right after words of correction replaces the end, or all, of the row before. */
function corrected(rows: readonly Row[], items: readonly Item[]): readonly Row[] {
  const result: Row[] = []
  for (const row of rows) {
    const before = result.at(-1)
    const words = before ? items.slice(before.to, row.from) : []
    const takesBack = words.some((item) => item.kind === 'word' && isCorrection(item.text)) && words.every(isTakingBack)
    if (!before || !takesBack) {
      result.push(row)
      continue
    }
    const [old, changed] = [digitsIn(before), digitsIn(row)]
    if (changed.length > old.length) {
      result.splice(-1, 1, row)
      continue
    }
    const numbers = [...old.slice(0, old.length - changed.length), ...changed]
    result.splice(-1, 1, { numbers: changed.length >= 4 ? changed : numbers, from: before.from, to: row.to })
  }
  return result
}

const backWords: ReadonlySet<string> = new Set(
  'ik i het it is was moet zijn dat that the de op eind end i m not niet maar but'.split(' '),
)

function isTakingBack(item: Item): boolean {
  return (
    item.kind === 'mark' ||
    (item.kind === 'word' && (isCorrection(item.text) || isFiller(item.text) || backWords.has(item.text)))
  )
}

function digitsIn({ numbers }: Row): readonly NumberItem[] {
  return numbers.flatMap((number) =>
    [...number.digits].map((digit) => ({ ...number, digits: digit, value: Number(digit) })),
  )
}

const units: ReadonlySet<string> = new Set(
  'jaar jr years year uur u am pm euro eur km kg kilo procent percent keer maal times dagen weken maanden days weeks months afspraken'.split(
    ' ',
  ),
)

const smallWords: ReadonlySet<string> = new Set(
  'is of en ja ik om op he in my me ok or so to on it mm eh he'.split(' '),
)

/** An amount, a clock time, a price, a postcode, a row with "/" or ":" or "+": nothing that could be a patient number. */
function isForeign(items: readonly Item[], { numbers, from, to }: Row): boolean {
  const [before, after] = [items[from - 1], items[to]]
  if (numbers.some(({ ordinal }) => ordinal)) return true
  if (before?.kind === 'mark' && '+€$'.includes(before.text)) return true
  if (before?.kind === 'mark' && '/:'.includes(before.text) && items[from - 2]?.kind === 'number') return true
  if (after?.kind === 'mark' && '/:€%'.includes(after.text))
    return items[to + 1]?.kind === 'number' || '€%'.includes(after.text)
  if (before?.kind === 'word' && ['om', 'at'].includes(before.text)) return true
  if (after?.kind !== 'word') return false
  const [only] = numbers
  const letters = /^[a-z]{2}$/.test(after.text) && !smallWords.has(after.text)
  const postcode = numbers.length === 1 && only?.digits.length === 4 && letters
  return units.has(after.text) || postcode
}

function dateSpans(items: readonly Item[], hearing: Hearing): readonly Span[] {
  const cells = cellsOf(items, hearing)
  return piecesOf(cells, hearing.language === 'en').flatMap((piece) => {
    const { kind, string, from, to } = piece
    const row = cells.slice(from, to)
    const named = row.some((cell) => cell.kind === 'month')
    const number = string || (hearing.asked === 'patientNumber' && couldBeNumber(cells, piece))
    return (kind === 'date' && !number) || named || isDateLike(row)
      ? [{ from: cells[from]?.from ?? 0, to: cells[to - 1]?.to ?? 0 }]
      : []
  })
}

/** "15-13-80": meant as a date, even though it is none. */
function isDateLike(row: readonly Cell[]): boolean {
  const lengths = row.map((cell) => (cell.kind === 'number' ? cell.number.digits.length : 0))
  const marked = row.every(({ between }, i) => i === 0 || between.mark !== '')
  const inCalendar = row.slice(0, 2).every((cell) => cell.kind === 'number' && cell.number.value <= 31)
  return marked && inCalendar && row.length === 3 && /^[12][12][24]$/.test(lengths.join(''))
}
