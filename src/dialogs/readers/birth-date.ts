// A birth date in any way in which people write, say or key it. Nothing is guessed: what fits two dates is ambiguous.
import { type Heard, hear, labelOf, ownPieces } from './birth-pieces.ts'
import { isoDate } from './calendar.ts'
import { birthDatesOf, partsOf } from './date-parts.ts'
import type { Piece } from './date-piece.ts'
import { standingVersions, type Version } from './date-versions.ts'
import type { Hearing } from './hearing.ts'
import type { Item } from './items.ts'
import { isFamily, labelBefore } from './labels.ts'
import { isOnlyYear } from './named-dates.ts'
import { saidYear } from './year-answer.ts'

/** What was understood: one ISO date, or the dates between which only the patient can tell. */
export type BirthDate =
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'ambiguous'; readonly dates: readonly string[] }

/**
 * The birth date in an answer, or `undefined`: not on the calendar, in the future, more than 120 years ago, incomplete,
 * or no date at all. In a self-correction the last version counts.
 */
export function readBirthDate(text: string, hearing: Hearing): BirthDate | undefined {
  const heard = hear(text, hearing)
  const versions = standingVersions(ownPieces(heard), heard.cells)
  return versions && settle(joined(versions, heard), heard)
}

/** A day of birth without its year ("12 maart"), as its ISO date in a leap year. */
export function readBirthDay(text: string, hearing: Hearing): string | undefined {
  const heard = hear(text, hearing)
  const [only, ...others] = standingVersions(ownPieces(heard), heard.cells) ?? []
  const [parts, ...more] = only?.readings ?? []
  if (!parts || others.length + more.length > 0 || parts.year || only === undefined) return undefined
  if (parts.day === undefined || parts.month === undefined || isAppointment(only, heard)) return undefined
  return isoDate(leapYear, parts.month, parts.day)
}

const leapYear = 2000

/** The year that is said to a day of birth that was said before ("84", "ik ben van 1984"). */
export function readBirthYear(text: string, hearing: Hearing, day: string): BirthDate | undefined {
  const { year: _, ...parts } = partsOf(day)
  const years = ownPieces(hear(text, hearing)).flatMap(({ readings }) => readings.flatMap(({ year }) => year ?? []))
  return asBirthDate(years.flatMap((year) => birthDatesOf({ ...parts, year }, hearing.today)))
}

/** A correction of a date that was just read back, applied to it ("nee, de derde"); `undefined` when nothing was corrected. */
export function readCorrection(text: string, hearing: Hearing, date: string): BirthDate | undefined {
  const heard = hear(text, hearing)
  const of: Piece = { kind: 'date', readings: [], from: 0, to: 0, string: false }
  const before: Version = { readings: [partsOf(date)], whole: true, of }
  const versions = standingVersions(ownPieces(heard), heard.cells, [before])
  if (!versions || versions.includes(before)) return undefined
  return settle(versions, heard)
}

/** The one of these ISO dates that an answer to "1926 of 2026?" names, or `undefined` when it names none, or both. */
export function readYearAnswer(text: string, hearing: Hearing, dates: readonly string[]): string | undefined {
  const heard = hear(text, hearing)
  return saidYear(ownPieces(heard), heard.cells, dates)
}

/** "Ik ben jarig op 6 juni en ik ben van 1944": a day and a year said apart, of a birthday. */
function joined(versions: readonly Version[], { items, cells }: Heard): readonly Version[] {
  const [first, second] = versions
  if (versions.length !== 2 || !first || !second || first.whole || second.whole) return versions
  const turned = yearBefore(first, second, cells)
  if (turned && labelOf(second.of, items, cells) !== 'appointment') return [turned]
  const [dayMonth, year] = [first.readings[0], second.readings.find((parts) => parts.year)]
  if (dayMonth?.day === undefined || dayMonth.month === undefined || !year?.year) return versions
  const birthday = labelOf(first.of, items, cells) === 'birthDate'
  const elsewhere = labelBefore(items, cells[second.of.from]?.from ?? 0) === 'appointment'
  return birthday && !elsewhere ? [{ ...first, whole: true, readings: [{ ...dayMonth, year: year.year }] }] : versions
}

/** "In nineteen forty six on the fifteenth of September", "1978: 20 maart": the whole year first, and then the day. */
function yearBefore(first: Version, second: Version, cells: Heard['cells']): Version | undefined {
  const [year, day] = [first.readings[0], second.readings[0]]
  const between = cells.slice(first.of.to, second.of.from).map((cell) => (cell.kind === 'word' ? cell.text : ''))
  if (first.readings.length > 1 || second.readings.length > 1 || !between.every((text) => text === ':'))
    return undefined
  const short = year?.year?.short && !isOnlyYear(year.year.value, cells, first.of.from)
  if (!year?.year || short || year.day !== undefined || year.month !== undefined) return undefined
  return day?.day !== undefined && day.month !== undefined && !day.year
    ? { ...second, whole: true, readings: [{ ...day, year: year.year }] }
    : undefined
}

function settle(versions: readonly Version[], heard: Heard): BirthDate | undefined {
  const { items, cells, hearing } = heard
  const whole = versions.filter(({ whole }) => whole)
  const labelled = whole.filter(({ of }) => of.to > 0 && labelOf(of, items, cells) === 'birthDate')
  const own = whole.filter((version) => !isAppointment(version, heard))
  const asked = labelled.length > 0 && !namesFamily(items) ? labelled : own
  return asBirthDate(asked.flatMap(({ readings }) => readings.flatMap((parts) => birthDatesOf(parts, hearing.today))))
}

function asBirthDate(dates: readonly string[]): BirthDate | undefined {
  const [date, ...others] = [...new Set(dates)].sort()
  if (date === undefined) return undefined
  return others.length === 0 ? { kind: 'date', date } : { kind: 'ambiguous', dates: [date, ...others] }
}

// "Mijn dochter is geboren op 5 juni 2010 en ik op 3 april 1980": whose is asked cannot be told.
function namesFamily(items: readonly Item[]): boolean {
  return items.some((item) => item.kind === 'word' && isFamily(item.text))
}

/** Called an appointment, and not too long ago to be one: "ik wil mijn afspraak afzeggen, 12-5-1972" is a birth date. */
function isAppointment({ of, readings }: Version, { items, cells, hearing }: Heard): boolean {
  if (of.to === 0 || labelOf(of, items, cells) !== 'appointment') return false
  const lastYear = Number(hearing.today.slice(0, 4)) - 1
  return readings.some(({ year }) => year !== undefined && (year.short ? 2000 + year.value : year.value) >= lastYear)
}
