// The things by which somebody points at an appointment in a list, each as a test of the listed ones.
import { weekdayOf } from './calendar.ts'
import type { Option } from './choice-option.ts'
import { clockTimesIn, partOfDayIn } from './clock-time.ts'
import { type DaySaid, dayIn } from './day-said.ts'
import { doctorClue } from './doctor-said.ts'
import type { Hearing } from './hearing.ts'
import type { Item } from './items.ts'
import { itemsOf } from './number-words.ts'
import { isRanked, withoutRank } from './rank.ts'
import type { Token } from './tokens.ts'

/** One thing said about the appointment that is meant. */
export interface Clue {
  readonly sort: 'place' | 'day' | 'time' | 'part' | 'doctor'
  readonly fits: (index: number) => boolean
  /** For a place: the ones it points at among these, when it points within them. */
  readonly pick?: (among: readonly number[]) => readonly number[] | undefined
}

/** The clues in a part of an answer. */
export function cluesIn(tokens: readonly Token[], options: readonly Option[], hearing: Hearing): readonly Clue[] {
  const items = itemsOf(withoutOne(tokens), hearing.language)
  const clocks = clockTimesIn(items, hearing.language)
  const named = withoutRank(dayIn(items, clocks, hearing), tokens)
  const counted = placeClue(items, clocks.length > 0, named, options, isRanked(tokens))
  const day = counted && named ? asPlaceOfDay(named, options) : named
  const place = day?.weekday !== undefined && day.dayOfMonth !== undefined ? undefined : counted
  const onlyPlace = place && day && day.dayOfMonth !== undefined && day.month === undefined && day.weekday === undefined
  const part = clocks.length > 0 ? undefined : partOfDayIn(items)
  const doctor = doctorClue(items, options)
  return [
    ...(place ? [place] : []),
    ...(day && !onlyPlace ? [dayClue(day, options)] : []),
    ...clocks.map(
      ({ times }): Clue => ({
        sort: 'time',
        fits: (index) => times.includes(options[index]?.start.slice(11, 16) ?? ''),
      }),
    ),
    ...(part ? [{ sort: 'part' as const, fits: (index: number) => isInPart(options[index]?.start ?? '', part) }] : []),
    ...(doctor ? [{ sort: 'doctor' as const, fits: doctor }] : []),
  ]
}

const beforeOne: ReadonlySet<string> = new Set('number option nr no appointment choice num'.split(' '))

// "the nine forty one" ends in a pronoun, "number one" in a number.
function withoutOne(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter(({ text }, i) => text !== 'one' || i === 0 || beforeOne.has(tokens[i - 1]?.text ?? ''))
}

function dayClue(day: DaySaid, options: readonly Option[]): Clue {
  return { sort: 'day', fits: (index) => isOnDay(options[index]?.start.slice(0, 10) ?? '', day) }
}

/** "De tweede maandag": where no Monday is the 2nd, the second is a place among the Mondays. */
function asPlaceOfDay(day: DaySaid, options: readonly Option[]): DaySaid {
  const { dayOfMonth, ...rest } = day
  if (dayOfMonth === undefined || day.weekday === undefined || day.month !== undefined) return day
  return options.some(({ start }) => isOnDay(start.slice(0, 10), day)) ? day : rest
}

function isOnDay(date: string, { date: wanted, weekday, dayOfMonth, month, week }: DaySaid): boolean {
  if (wanted !== undefined) return date === wanted
  if (weekday !== undefined && weekdayOf(date) !== weekday) return false
  if (dayOfMonth !== undefined && Number(date.slice(8)) !== dayOfMonth) return false
  if (month !== undefined && Number(date.slice(5, 7)) !== month) return false
  return week === undefined || (date >= week[0] && date <= week[1])
}

function isInPart(start: string, part: 'morning' | 'afternoon' | 'evening' | 'night'): boolean {
  const time = start.slice(11, 16)
  if (part === 'morning') return time >= '06:00' && time < '12:00'
  if (part === 'afternoon') return time >= '12:00' && time < '18:00'
  return part === 'evening' ? time >= '17:00' : time < '06:00'
}

const first: ReadonlySet<string> = new Set(
  'allereerste bovenste top vroegste eerstvolgende earliest eerdere vroegere earlier soonest eerst upper'.split(' '),
)
const middle: ReadonlySet<string> = new Set(['middelste', 'middle'])
const last: ReadonlySet<string> = new Set(
  'allerlaatste laatste onderste bottom last latest latere later final lower'.split(' '),
)

function placeClue(
  items: readonly Item[],
  timed: boolean,
  day: DaySaid | undefined,
  options: readonly Option[],
  ranked: boolean,
): Clue | undefined {
  const some = firstOrLastFew(items)
  if (some)
    return { sort: 'place', fits: () => false, pick: (among) => (some > 0 ? among.slice(0, some) : among.slice(some)) }
  const place = namedPlace(items, options.length) ?? numberedPlace(items, timed, day)
  if (place === undefined) return undefined
  const also = ranked ? [] : sameDay(place, items, options)
  const at = (among: readonly number[]) => among[place > 0 ? place - 1 : among.length + place]
  const pick = (among: readonly number[]) => {
    const index = at(among)
    return index === undefined ? undefined : [...new Set([index, ...also])].sort((a, b) => a - b)
  }
  return { sort: 'place', fits: (index) => also.includes(index), pick }
}

/** "de derde" may also be the third of the month; both are kept, and asked about. */
function sameDay(place: number, items: readonly Item[], options: readonly Option[]): readonly number[] {
  const ordinal = items.some(
    (item) => item.kind === 'number' && item.value === place && (item.ordinal || place > options.length),
  )
  if (!ordinal) return []
  return options.flatMap(({ start }, index) => (Number(start.slice(8, 10)) === place ? [index] : []))
}

/** How many of "de eerste twee"; negative for "the last two". */
function firstOrLastFew(items: readonly Item[]): number | undefined {
  for (const [i, item] of items.entries()) {
    const next = items[i + 1]
    if (next?.kind !== 'number' || next.ordinal || next.value < 2 || next.value > 9 || items[i + 2]?.kind === 'word')
      continue
    if (item.kind === 'number' && item.ordinal && item.value === 1) return next.value
    if (item.kind === 'word' && last.has(item.text)) return -next.value
  }
  return undefined
}

function namedPlace(items: readonly Item[], count: number): number | undefined {
  const words = items.map((item) => (item.kind === 'number' ? item.digits : item.text))
  if (words.some((word) => middle.has(word)) && count % 2 === 1) return (count + 1) / 2
  const end = words.findIndex((word) => last.has(word))
  if (end >= 0) return isButOne(words, end) ? -2 : -1
  return words.some((word) => first.has(word)) ? 1 : undefined
}

// "een na laatste", "op een na laatste", "second to last", "last but one"
function isButOne(words: readonly string[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 3), at).join(' ')
  return (
    /\b1 na$|\b2 to( the)?$/.test(before) ||
    words.slice(at + 1, at + 3).join(' ') === 'but 1' ||
    words[at + 1] === 'but'
  )
}

function numberedPlace(items: readonly Item[], timed: boolean, day: DaySaid | undefined): number | undefined {
  if (day?.date !== undefined || (day?.dayOfMonth !== undefined && day.month !== undefined)) return undefined
  const found = items.filter(
    (item, i) => item.kind === 'number' && item.value >= 1 && item.value <= 31 && isPlace(items, i, timed),
  )
  const [only, other] = found
  return only?.kind === 'number' && !other ? only.value : undefined
}

// "alle drie", "de andere twee" are no third and no second.
const wholes: ReadonlySet<string> = new Set(['alle', 'all', 'beide', 'both', 'andere', 'other'])
const callers: ReadonlySet<string> = new Set(
  'nummer nr number num option optie no keuze choice afspraak appointment'.split(' '),
)

function isPlace(items: readonly Item[], at: number, timed: boolean): boolean {
  const [before, item, next] = [items[at - 1], items[at], items[at + 1]]
  if (item?.kind !== 'number') return false
  if (before?.kind === 'word' && wholes.has(before.text)) return false
  const called = before?.kind === 'word' && callers.has(before.text)
  if (called || item.ordinal) return true
  if (timed || before?.kind === 'number' || next?.kind === 'number') return false
  return (
    next === undefined ||
    next.kind === 'mark' ||
    ['graag', 'please', 'aub', 'alstublieft', 'dan', 'then'].includes(next.text)
  )
}
