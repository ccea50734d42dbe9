// The forms of a time of the clock: "kwart over negen", "half tien", "9u15", "nine fifteen", "at 9".
import { monthOf, type PartOfDay } from './calendar-words.ts'
import type { Language } from './hearing.ts'
import type { Item } from './items.ts'

/** A time as it was said, and where it ends. */
export interface SaidTime {
  /** Minutes from midnight. */
  readonly minutes: number
  /** On a clock of 24 hours. */
  readonly exact: boolean
  readonly to: number
  /** Said so that the hour may also be the one before ("half ten"). */
  readonly orEarlier?: boolean
  readonly part?: PartOfDay
}

/** The time that begins at this item, in any of its forms. */
export function timeAt(items: readonly Item[], at: number, language: Language): SaidTime | undefined {
  const said =
    offsetTime(items, at, language) ??
    halfTime(items, at, language) ??
    digital(items, at) ??
    spokenPair(items, at) ??
    bareHour(items, at)
  return said && withHalfDay(items, said)
}

const before: ReadonlySet<string> = new Set('voor to till til before of'.split(' '))
const after: ReadonlySet<string> = new Set('over na past after'.split(' '))
const minuteWords: ReadonlySet<string> = new Set('minuten minuut min minutes minute mins'.split(' '))

/** "kwart over negen", "tien voor half tien", "ten to ten" */
function offsetTime(items: readonly Item[], at: number, language: Language): SaidTime | undefined {
  const amount = minutesAt(items, at)
  if (amount === undefined) return undefined
  const word = minuteWords.has(wordAt(items, at + 1)) ? at + 2 : at + 1
  const sign = before.has(wordAt(items, word)) ? -1 : after.has(wordAt(items, word)) ? 1 : 0
  const half = halfTime(items, word + 1, language)
  const hour = half ? undefined : hourAt(items, word + 1)
  if (sign === 0 || (!half && hour === undefined)) return undefined
  if (half) return { ...half, minutes: half.minutes + sign * amount }
  return { minutes: 60 * (hour ?? 0) + sign * amount, exact: (hour ?? 0) > 12, to: hourEnd(items, word + 2) }
}

function minutesAt(items: readonly Item[], at: number): number | undefined {
  const item = items[at]
  if (item?.kind !== 'number') return ['kwart', 'kwartier', 'quarter'].includes(wordAt(items, at)) ? 15 : undefined
  return !item.ordinal && item.value >= 1 && item.value <= 29 ? item.value : undefined
}

/** "half tien" is 9:30, "half past nine" too; an English "half ten" may be either way. */
function halfTime(items: readonly Item[], at: number, language: Language): SaidTime | undefined {
  if (wordAt(items, at) !== 'half') return undefined
  const past = wordAt(items, at + 1) === 'past'
  const hour = hourAt(items, past ? at + 2 : at + 1)
  if (hour === undefined || hour > 24) return undefined
  const to = hourEnd(items, past ? at + 3 : at + 2)
  const english = language === 'en'
  const minutes = 60 * hour + (past || english ? 30 : -30)
  return { minutes, exact: hour > 12, to, ...(english && !past && { orEarlier: true }) }
}

/** "9:15", "9.15", "9u15", "9 uur 15", "negen uur dertig", "9 uur" */
function digital(items: readonly Item[], at: number): SaidTime | undefined {
  const hour = hourAt(items, at)
  const written = items[at]
  if (hour === undefined || written?.kind !== 'number') return undefined
  const exact = hour > 12 || written.digits.startsWith('0')
  const joint = wordAt(items, at + 1)
  const minute = items[at + 2]
  if (':.'.includes(joint) && joint !== '') {
    const fits = minute?.kind === 'number' && !minute.gap && minute.digits.length === 2 && minute.value < 60
    return fits && !isLonger(items, at)
      ? { minutes: 60 * hour + minute.value, exact, to: hourEnd(items, at + 3) }
      : undefined
  }
  if (!isHourWord(joint)) return undefined
  if (minute?.kind === 'number' && !minute.ordinal && isMinute(items, at + 2)) {
    return { minutes: 60 * hour + minute.value, exact, to: at + 3 }
  }
  return { minutes: 60 * hour, exact, to: hourEnd(items, at + 1) }
}

// "24.11.2026", "1.2.3": no time
function isLonger(items: readonly Item[], at: number): boolean {
  const glued = (item: Item | undefined) => item?.kind === 'number' && !item.gap
  const tail = wordAt(items, at + 3)
  const head = wordAt(items, at - 1)
  return (
    (glued(items[at + 4]) && ['.', '-', '/'].includes(tail)) ||
    (['.', '-', '/'].includes(head) && items[at - 2]?.kind === 'number')
  )
}

function isMinute(items: readonly Item[], at: number): boolean {
  const item = items[at]
  return item?.kind === 'number' && item.value < 60 && item.digits.length <= 2 && items[at + 1]?.kind !== 'number'
}

const beforeTime: ReadonlySet<string> = new Set('om at rond around tegen by vanaf from about'.split(' '))

/** "nine fifteen", "nine oh five", "om 9 15", "at 915" */
function spokenPair(items: readonly Item[], at: number): SaidTime | undefined {
  const [first, second, third] = [items[at], items[at + 1], items[at + 2]]
  if (first?.kind !== 'number' || first.ordinal) return undefined
  if (beforeTime.has(wordAt(items, at - 1)) && !first.spoken && /^\d{3,4}$/.test(first.digits)) {
    const [hour, minute] = [Math.floor(first.value / 100), first.value % 100]
    return hour < 24 && minute < 60
      ? { minutes: 60 * hour + minute, exact: hour > 12 || first.digits.length === 4, to: at + 1 }
      : undefined
  }
  const hour = hourAt(items, at)
  if (hour === undefined || hour > 22 || second?.kind !== 'number' || second.ordinal || isAfterNumber(items, at))
    return undefined
  const zero = second.value === 0 && second.digits === '0' && third?.kind === 'number' && third.digits.length === 1
  const last = zero ? third : second
  if (!zero && (second.digits.length !== 2 || second.value > 59)) return undefined
  if (items[zero ? at + 3 : at + 2]?.kind === 'number') return undefined
  return {
    minutes: 60 * hour + last.value,
    exact: hour > 12 || first.digits.startsWith('0'),
    to: hourEnd(items, zero ? at + 3 : at + 2),
  }
}

function isAfterNumber(items: readonly Item[], at: number): boolean {
  const item = items[at - 1]
  const dayOfMonth = monthOf(wordAt(items, at - 2)) !== undefined
  return item?.kind === 'number' && !item.ordinal && !dayOfMonth
}

function bareHour(items: readonly Item[], at: number): SaidTime | undefined {
  const hour = hourAt(items, at)
  const item = items[at]
  if (hour === undefined || item?.kind !== 'number') return noon(items, at)
  const halfDay = isHalfDay(items, at + 1)
  const called = beforeTime.has(wordAt(items, at - 1)) && items[at + 1]?.kind !== 'number' && !isJoined(items, at + 1)
  return called || halfDay ? { minutes: 60 * hour, exact: hour > 12, to: hourEnd(items, at + 1) } : undefined
}

const isJoined = (items: readonly Item[], at: number) =>
  ['.', '-', '/', ':'].includes(wordAt(items, at)) && items[at + 1]?.kind === 'number'

function noon(items: readonly Item[], at: number): SaidTime | undefined {
  return ['noon', 'midday'].includes(wordAt(items, at)) ? { minutes: 720, exact: true, to: at + 1 } : undefined
}

function hourAt(items: readonly Item[], at: number): number | undefined {
  const item = items[at]
  return item?.kind === 'number' && !item.ordinal && item.value <= 24 && item.digits.length <= 2
    ? item.value
    : undefined
}

const hourWords: ReadonlySet<string> = new Set('uur u h hrs hours oclock clock'.split(' '))
const isHourWord = (word: string) => hourWords.has(word)

/** Past "uur", "o'clock" after an hour. */
function hourEnd(items: readonly Item[], at: number): number {
  if (isHourWord(wordAt(items, at))) return at + 1
  const [o, mark] = [wordAt(items, at), wordAt(items, at + 1)]
  if (o === 'o' && mark === "'" && wordAt(items, at + 2) === 'clock') return at + 3
  return o === 'o' && mark === 'clock' ? at + 2 : at
}

function isHalfDay(items: readonly Item[], at: number): boolean {
  return halfDay(items, at) !== undefined || hourEnd(items, at) > at
}

/** "am", "p.m.", "a m" */
function halfDay(items: readonly Item[], at: number): { part: PartOfDay; to: number } | undefined {
  const word = wordAt(items, at)
  if (word === 'am' || word === 'pm') return { part: word === 'am' ? 'morning' : 'afternoon', to: at + 1 }
  if (word !== 'a' && word !== 'p') return undefined
  const m = wordAt(items, at + 1) === '.' ? at + 2 : at + 1
  return wordAt(items, m) === 'm' ? { part: word === 'a' ? 'morning' : 'afternoon', to: m + 1 } : undefined
}

function withHalfDay(items: readonly Item[], said: SaidTime): SaidTime {
  const half = halfDay(items, said.to)
  return half ? { ...said, ...half } : said
}

function wordAt(items: readonly Item[], at: number): string {
  const item = items[at]
  return item && item.kind !== 'number' ? item.text : ''
}
