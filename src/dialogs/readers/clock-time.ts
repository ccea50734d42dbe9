// Times of the clock as people say and write them: "kwart over negen", "half tien", "9u15", "nine fifteen", "quarter to ten".
import { type PartOfDay, partOfDayNamed } from './calendar-words.ts'
import { type SaidTime, timeAt } from './clock-forms.ts'
import type { Language } from './hearing.ts'
import type { Item } from './items.ts'
import { itemsOf } from './number-words.ts'
import { tokensOf } from './tokens.ts'

/** A time that was said: what it may mean as 'HH:MM' (24 hours), and the items that said it. */
export interface ClockTime {
  readonly times: readonly string[]
  readonly from: number
  readonly to: number
}

/**
 * Every time in a text, as 'HH:MM'. Without a part of the day a time is in the practice's day: 7:00 to 7:59 may be
 * morning or evening, everything else is the one between 8:00 and 18:59.
 */
export function readClockTimes(text: string, language: Language): readonly string[] {
  const items = itemsOf(tokensOf(text), language)
  return [...new Set(clockTimesIn(items, language).flatMap(({ times }) => times))]
}

/** The part of the day that a sentence names, or `undefined` when it names none, or more than one. */
export function partOfDayIn(items: readonly Item[]): PartOfDay | undefined {
  const parts = new Set(items.flatMap((item) => (item.kind === 'word' ? (partOfDayNamed(item.text) ?? []) : [])))
  return parts.size === 1 ? [...parts][0] : undefined
}

/** The times in a row of items, with their places. */
export function clockTimesIn(items: readonly Item[], language: Language): readonly ClockTime[] {
  const found: ClockTime[] = []
  const part = partOfDayIn(items)
  for (let at = 0; at < items.length; ) {
    const said = timeAt(items, at, language)
    if (said) found.push({ times: meanings(said, said.part ?? part), from: at, to: said.to })
    at = said?.to ?? at + 1
  }
  return found
}

const halfDayLong = 720

function meanings({ minutes, exact, orEarlier }: SaidTime, part: PartOfDay | undefined): readonly string[] {
  const said = orEarlier ? [minutes - 60, minutes] : [minutes]
  return said.flatMap((at) => (exact && at >= 0 ? [at] : inDay((at + halfDayLong) % halfDayLong, part))).map(clock)
}

/** The times of a 24 hour clock that a time on the dial can be. */
function inDay(dial: number, part: PartOfDay | undefined): readonly number[] {
  const later = dial + halfDayLong
  if (part === 'morning') return [dial]
  if (part === 'afternoon') return [later]
  if (part === 'evening') return [dial >= 240 ? later : dial]
  if (part === 'night') return [dial < 420 ? dial : later]
  if (dial < 420) return [later]
  return dial < 480 ? [dial, later] : [dial]
}

function clock(minutes: number): string {
  const at = minutes % 1440
  return `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`
}
