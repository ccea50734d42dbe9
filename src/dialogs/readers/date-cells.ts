// A sentence as a date reader sees it: numbers and months in a row, and what stands between two of them.
import { feasts, monthOf, nearMonth } from './calendar-words.ts'
import type { Hearing } from './hearing.ts'
import type { Item, NumberItem } from './items.ts'
import { isFiller, isPause } from './tokens.ts'

/** What stood between two cells. `odd` is a mix of marks that no date has. */
export interface Between {
  readonly space: boolean
  readonly mark: string
  readonly odd: boolean
  readonly link: boolean
  readonly comma: boolean
  readonly filler: boolean
  readonly pause: boolean
}

interface Place {
  readonly between: Between
  /** The items it was made of: from, up to but not including `to`. */
  readonly from: number
  readonly to: number
}

export type NumberCell = Place & { readonly kind: 'number'; readonly number: NumberItem }
export type MonthCell = Place & { readonly kind: 'month'; readonly month: number; readonly sure: boolean }
export type FeastCell = Place & { readonly kind: 'feast'; readonly month: number; readonly day: number }
export type WordCell = Place & { readonly kind: 'word'; readonly text: string }
export type Cell = NumberCell | MonthCell | FeastCell | WordCell

/** The cells of a sentence. Clock times and amounts ("10:30", "54 jaar") are words here. */
export function cellsOf(items: readonly Item[], hearing: Hearing): readonly Cell[] {
  const cells: Cell[] = []
  let between = nothing
  for (let i = 0; i < items.length; ) {
    const item = items[i]
    if (!item) break
    if (item.gap) between = { ...between, space: true }
    const passed = passThrough(items, i, hearing)
    if (passed) {
      between = add(between, passed)
      i += 1
      continue
    }
    const cell = cellAt(items, i, between)
    cells.push(cell)
    i = cell.to
    between = nothing
  }
  return cells
}

const nothing: Between = { space: false, mark: '', odd: false, link: false, comma: false, filler: false, pause: false }
const add = (before: Between, more: Partial<Between>): Between => {
  const mark = (before.mark + (more.mark ?? '')).slice(0, 4)
  return { ...before, ...more, mark, odd: before.odd || more.odd === true || isOdd(mark) }
}

// "//" and ".-" are slips; "/-" is none of ours. An apostrophe belongs to the year.
function isOdd(mark: string): boolean {
  const plain = mark.replaceAll("'", '').replaceAll('.', '')
  return plain.length > 1 && new Set(plain).size > 1
}

const links: ReadonlySet<string> = new Set(
  'van vd de den der the in op on jaar year dag day maand month streepje streep slash punt dash dot stroke schuine het anno bouwjaar uit'.split(
    ' ',
  ),
)

function passThrough(items: readonly Item[], at: number, { language }: Hearing): Partial<Between> | undefined {
  const item = items[at]
  if (!item || item.kind === 'number') return undefined
  if (item.kind === 'mark')
    return item.text === ':' && items[at - 1]?.kind === 'word' ? { link: true } : passMark(item.text)
  if (isFiller(item.text)) return isPause(item.text) ? { filler: true, pause: true } : { filler: true }
  if (links.has(item.text)) return { link: true, odd: isDayAfterMonth(items, at) }
  const next = items[at + 1]
  if (item.text === 'of' && (language === 'en' || (next?.kind === 'word' && monthOf(next.text)))) return { link: true }
  const before = items[at - 1]
  const thousand = before?.kind === 'number' && ['1900', '2000'].includes(before.digits)
  return ['en', 'and'].includes(item.text) && thousand && next?.kind === 'number' ? { link: true } : undefined
}

// "vijfde maand, derde dag": said in the other order.
function isDayAfterMonth(items: readonly Item[], at: number): boolean {
  const month = items
    .slice(Math.max(0, at - 4), at)
    .some((item) => item.kind === 'word' && ['maand', 'month'].includes(item.text))
  const item = items[at]
  return month && item?.kind === 'word' && ['dag', 'day'].includes(item.text)
}

function passMark(mark: string): Partial<Between> | undefined {
  if ("-/.*\\'_#".includes(mark)) return { mark: mark === '#' ? '' : mark }
  return ',;()[]"'.includes(mark) ? { comma: true } : undefined
}

function cellAt(items: readonly Item[], at: number, between: Between): Cell {
  const item = items[at]
  const feast = feastAt(items, at)
  if (feast) return { ...feast, kind: 'feast', between, from: at }
  if (item?.kind === 'number') {
    const clock = clockEnd(items, at)
    if (clock) return { kind: 'word', text: '', between, from: at, to: clock }
    return { kind: 'number', number: item, between, from: at, to: at + 1 }
  }
  const text = item?.text ?? ''
  const month = monthOf(text) ?? romanMonth(items, at)
  const place = { between, from: at, to: at + 1 }
  if (month) return { ...place, kind: 'month', month, sure: true }
  const near = isMonthPlace(items, at, text) ? (text === 'maar' ? 3 : nearMonth(text)) : undefined
  if (near) return { ...place, kind: 'month', month: near, sure: false }
  return { ...place, kind: 'word', text }
}

const romans = 'i ii iii iv v vi vii viii ix x xi xii'.split(' ')

/** "6.vii.1983": a month only between marks, with a number on either side. */
function romanMonth(items: readonly Item[], at: number): number | undefined {
  const month = romans.indexOf(textAt(items, at)) + 1
  const marks = [at - 1, at + 1].every((i) => '.-/'.includes(textAt(items, i) || ' '))
  const numbers = [at - 2, at + 2].every((i) => items[i]?.kind === 'number')
  return month > 0 && marks && numbers ? month : undefined
}

/** A misspelt month is only believed beside a number of a day, with a number of a year to follow. */
function isMonthPlace(items: readonly Item[], at: number, text: string): boolean {
  const before = numberNear(items, at, -1)
  const after = numberNear(items, at, 1)
  if (!after) return false
  if (before && before.value >= 1 && before.value <= 31) return true
  return text !== 'maar' && after.value <= 31
}

function numberNear(items: readonly Item[], at: number, step: 1 | -1): NumberItem | undefined {
  for (let i = at + step; Math.abs(i - at) <= 3; i += step) {
    const item = items[i]
    if (item?.kind === 'number') return item
    if (!item || (item.kind === 'word' && !links.has(item.text) && !isFiller(item.text) && item.text !== 'of'))
      return undefined
  }
  return undefined
}

function feastAt(items: readonly Item[], at: number): { month: number; day: number; to: number } | undefined {
  const found = feasts.find(({ words }) =>
    words.every((word, i) => {
      const item = items[at + i]
      return item !== undefined && (item.kind === 'number' ? item.digits : item.text) === word
    }),
  )
  return found && { month: found.month, day: found.day, to: at + found.words.length }
}

const hours: ReadonlySet<string> = new Set('uur u h hrs hours am pm oclock'.split(' '))
const amounts: ReadonlySet<string> = new Set(
  'jaar jr year years yrs yo oud old geworden weken weeks maanden months dagen days'.split(' '),
)
const atWords: ReadonlySet<string> = new Set(['om', 'at', '@', 'rond', 'around'])

/** Where a clock time or an amount that begins here ends, or `undefined`. */
function clockEnd(items: readonly Item[], at: number): number | undefined {
  const hour = items[at]
  if (hour?.kind !== 'number' || hour.digits.length > 2 || hour.ordinal) return undefined
  const next = items[at + 1]
  if (next?.kind === 'word' && hours.has(next.text)) return at + 2
  if (next?.kind === 'word' && amounts.has(next.text) && !leadsToYear(items, at + 2)) return at + 2
  if (next?.kind !== 'mark') return undefined
  if (next.text === "'" && textAt(items, at + 2) === 's') return undefined
  const minute = items[at + 2]
  if (minute?.kind !== 'number' || minute.gap || minute.digits.length !== 2 || minute.value > 59) return undefined
  if (next.text === ':') return secondsEnd(items, at + 3)
  const timed = hours.has(textAt(items, at + 3)) || atWords.has(textAt(items, at - 1))
  const longer = items[at + 4]?.kind === 'number' && items[at + 3]?.kind === 'mark'
  return next.text === '.' && timed && !longer ? at + 3 : undefined
}

// "maand 5 jaar 1984"
function leadsToYear(items: readonly Item[], at: number): boolean {
  const year = items[at]?.kind === 'mark' ? items[at + 1] : items[at]
  return year?.kind === 'number' && year.digits.length >= 2 && items[at + 1]?.kind !== 'word'
}

function secondsEnd(items: readonly Item[], at: number): number | undefined {
  const seconds = items[at + 1]
  if (textAt(items, at) !== ':' || seconds?.kind !== 'number') return at
  return seconds.digits.length === 2 ? at + 2 : undefined
}

function textAt(items: readonly Item[], at: number): string {
  const item = items[at]
  return item && item.kind !== 'number' ? item.text : ''
}
