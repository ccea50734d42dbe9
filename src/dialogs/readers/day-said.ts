// The day of an appointment as people say it: a date without a year, a weekday, "morgen", "volgende week dinsdag".
import { daysAfter, isoDate, weekdayOf } from './calendar.ts'
import { monthOf, weekdayNamed } from './calendar-words.ts'
import type { ClockTime } from './clock-time.ts'
import type { Hearing } from './hearing.ts'
import type { Item } from './items.ts'
import { relativeDay } from './relative-day.ts'

/** What was said of a day. `week` is the first and the last ISO date of a week or more that was named. */
export interface DaySaid {
  readonly date?: string
  readonly weekday?: number
  readonly dayOfMonth?: number
  readonly month?: number
  readonly week?: readonly [string, string]
}

/** What a sentence says of a day, its clock times aside; `undefined` when it names none. */
export function dayIn(
  items: readonly Item[],
  clocks: readonly ClockTime[],
  { today, language }: Hearing,
): DaySaid | undefined {
  const rest = items.filter((_, i) => !clocks.some(({ from, to }) => i >= from && i < to))
  const words = rest.flatMap((item) => (item.kind === 'word' ? [item.text] : []))
  const near = language === 'nl' ? dutchNear(words, today) : englishNear(words, today)
  const weekday = onlyOne(words.flatMap((word) => weekdayOfWord(word, language) ?? []))
  const dated = aheadOf(dateSaid(rest, clocks.length > 0), today)
  const week = weekSaid(words, today)
  const later = relativeDay(rest, today)
  if (later) return { date: laterThan(later, near ?? nextWeekday(weekday, today), today) }
  if (dated?.date) return { date: dated.date, ...(weekday !== undefined && { weekday }) }
  if (near) return { date: near }
  if (weekday !== undefined && week && !dated) return inWeek(weekday, week)
  const said = {
    ...(weekday !== undefined && { weekday }),
    ...monthSaid(words, today),
    ...dated,
    ...(week && { week }),
  }
  return Object.keys(said).length > 0 ? said : undefined
}

// No appointment is planned so far ahead; a birth date of two digits may look like it.
const mostYearsAhead = 5

/** A whole date long ago, or far ahead, is a birth date and no day of an appointment. */
function aheadOf<D extends { readonly date?: string }>(said: D | undefined, today: string): D | undefined {
  if (said?.date === undefined) return said
  return said.date >= today && Number(said.date.slice(0, 4)) <= Number(today.slice(0, 4)) + mostYearsAhead
    ? said
    : undefined
}

/** "Dinsdag of donderdag" names neither. */
function onlyOne(days: readonly number[]): number | undefined {
  const [day, ...others] = new Set(days)
  return others.length === 0 ? day : undefined
}

// "dinsdag over een week", "morgen over twee weken": counted from that day.
function laterThan(later: string, base: string, today: string): string {
  let days = 0
  while (daysAfter(today, days) < base) days += 1
  return daysAfter(later, days)
}

function nextWeekday(weekday: number | undefined, today: string): string {
  return weekday === undefined ? today : daysAfter(today, (weekday - weekdayOf(today) + 7) % 7)
}

// Two letters are too few for a day in running text: "do", "za", "sun" are words too.
function weekdayOfWord(word: string, language: 'nl' | 'en'): number | undefined {
  if (language === 'en' && ['do', 'di', 'za', 'zo', 'zon', 'ma', 'wo', 'vr'].includes(word)) return undefined
  return ['zo', 'do', 'sun', 'sat', 'ma', 'di', 'mon'].includes(word) && language === 'nl'
    ? dutchShort(word)
    : weekdayNamed(word)
}

const dutchShort = (word: string) => (['zo', 'sun', 'sat', 'mon'].includes(word) ? undefined : weekdayNamed(word))

function dutchNear(words: readonly string[], today: string): string | undefined {
  if (words.some((word) => /^(vandaag|vanochtend|vanmiddag|vanavond|vanmorgen)$/.test(word))) return today
  if (words.includes('overmorgen')) return daysAfter(today, 2)
  return words.some((word) => /^morgen(ochtend|middag|avond|vroeg)?$/.test(word)) ? daysAfter(today, 1) : undefined
}

function englishNear(words: readonly string[], today: string): string | undefined {
  if (words.includes('today') || words.includes('tonight')) return today
  if (!words.includes('tomorrow') && !words.includes('tomorrows')) return dutchNear(words, today)
  const at = words.indexOf('tomorrow')
  return daysAfter(today, words[at - 1] === 'after' && words[at - 2] === 'day' ? 2 : 1)
}

/** "24 november", "november 24th", "24-11", "24-11-2026", "de 24e" */
function dateSaid(
  items: readonly Item[],
  timed: boolean,
): { date?: string; month?: number; dayOfMonth?: number } | undefined {
  const at = items.findIndex((item) => item.kind === 'word' && monthOf(item.text) !== undefined && item.text !== 'ma')
  const word = items[at]
  const month = word?.kind === 'word' ? monthOf(word.text) : undefined
  if (month === undefined) return numericSaid(items) ?? (timed ? pairSaid(items) : undefined) ?? ordinalSaid(items)
  const day = dayBeside(items, at)
  const year = items.find((item) => item.kind === 'number' && item.value >= 2000 && item.value < 2100)
  if (day === undefined)
    return ['may', 'mar', 'maa'].includes(word?.kind === 'word' ? word.text : '') ? ordinalSaid(items) : { month }
  const date = year?.kind === 'number' ? isoDate(year.value, month, day) : undefined
  return date ? { date } : { month, dayOfMonth: day }
}

function dayBeside(items: readonly Item[], at: number): number | undefined {
  for (const step of [-1, 1]) {
    for (let i = at + step; Math.abs(i - at) <= 3; i += step) {
      const item = items[i]
      if (item?.kind === 'number') {
        if (item.value >= 1 && item.value <= 31) return item.value
        break
      }
      if (!item || (item.kind === 'word' && !['van', 'de', 'of', 'the'].includes(item.text))) break
    }
  }
  return undefined
}

function numericSaid(items: readonly Item[]): { date?: string; month?: number; dayOfMonth?: number } | undefined {
  for (let i = 0; i + 2 < items.length; i += 1) {
    const [day, mark, month, more, year] = items.slice(i, i + 5)
    if (day?.kind !== 'number' || month?.kind !== 'number' || mark?.kind !== 'mark' || !'-/.'.includes(mark.text))
      continue
    const full = year?.kind === 'number' && more?.kind === 'mark' && '-/.'.includes(more.text) ? year.value : undefined
    const date = full === undefined ? undefined : isoDate(full < 100 ? 2000 + full : full, month.value, day.value)
    if (date) return { date }
    if (full === undefined && isoDate(2000, month.value, day.value))
      return { month: month.value, dayOfMonth: day.value }
  }
  return undefined
}

/** "vierentwintig elf", beside a time of the clock */
function pairSaid(items: readonly Item[]): { month: number; dayOfMonth: number } | undefined {
  const numbers = items.flatMap((item) => (item.kind === 'number' ? [item] : []))
  const [day, month, other] = numbers
  if (!day || !month || other || day.ordinal || items.indexOf(month) !== items.indexOf(day) + 1) return undefined
  return isoDate(2000, month.value, day.value) ? { month: month.value, dayOfMonth: day.value } : undefined
}

/** "de 24e", "the twenty-fourth", "dinsdag 24" */
function ordinalSaid(items: readonly Item[]): { dayOfMonth: number } | undefined {
  const found = items.find((item, i) => {
    if (item.kind !== 'number' || item.value < 1 || item.value > 31) return false
    const before = items[i - 1]
    // "Dinsdag een afspraak" is no first of the month.
    if (item.spoken && item.value === 1 && !item.ordinal) return false
    return (
      item.ordinal || (before?.kind === 'word' && before.text.length > 2 && weekdayNamed(before.text) !== undefined)
    )
  })
  return found?.kind === 'number' ? { dayOfMonth: found.value } : undefined
}

const thisWords: ReadonlySet<string> = new Set(['deze', 'this'])
const nextWords: ReadonlySet<string> = new Set(['volgende', 'next', 'komende'])

function weekSaid(words: readonly string[], today: string): readonly [string, string] | undefined {
  const at = words.indexOf('week')
  const before = words[at - 1] ?? ''
  const monday = daysAfter(today, 1 - weekdayOf(today))
  if (at > 0 && thisWords.has(before)) return [monday, daysAfter(monday, 6)]
  if (at > 0 && nextWords.has(before)) return [daysAfter(monday, 7), daysAfter(monday, 13)]
  return undefined
}

/** "Deze maand", "next month" */
function monthSaid(words: readonly string[], today: string): { month?: number } {
  const at = words.findIndex((word) => word === 'maand' || word === 'month')
  const before = words[at - 1] ?? ''
  const month = Number(today.slice(5, 7))
  if (at > 0 && thisWords.has(before)) return { month }
  return at > 0 && nextWords.has(before) ? { month: (month % 12) + 1 } : {}
}

function inWeek(weekday: number, [monday]: readonly [string, string]): DaySaid {
  return { date: daysAfter(monday, weekday - 1), weekday }
}
