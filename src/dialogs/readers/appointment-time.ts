// When an appointment is, as a patient says it: "dinsdag kwart over negen", "de 24e om 9.15", "morgen om tien over acht".
import { daysAfter, isoDate, weekdayOf } from './calendar.ts'
import type { PartOfDay } from './calendar-words.ts'
import { clockTimesIn, partOfDayIn } from './clock-time.ts'
import { type DaySaid, dayIn } from './day-said.ts'
import type { Hearing } from './hearing.ts'
import { itemsOf } from './number-words.ts'
import { withoutRank } from './rank.ts'
import { saidVersions } from './said-versions.ts'
import { type Token, tokensOf } from './tokens.ts'

/** What was said of a day and a time. `date` is ISO, `weekday` 1 (Monday) to 7, `times` are 'HH:MM'. */
export interface AppointmentTime {
  readonly date?: string
  readonly weekday?: number
  readonly dayOfMonth?: number
  readonly times: readonly string[]
  readonly partOfDay?: PartOfDay
}

/**
 * The day, the time, or both; `undefined` when there is neither. In a correction the last version counts; of two times in
 * one breath none does.
 */
export function readAppointmentTime(text: string, hearing: Hearing): AppointmentTime | undefined {
  const versions = saidVersions(tokensOf(text)).slice(-mostVersions)
  const read = versions.flatMap(({ tokens, denied }) => (denied ? [] : (readVersion(tokens, hearing) ?? [])))
  const [first, ...later] = read
  return first && later.reduce(mergeTimes, first)
}

// Whoever takes back more than this has lost us, and costs time.
const mostVersions = 8

function readVersion(tokens: readonly Token[], hearing: Hearing): AppointmentTime | undefined {
  const items = itemsOf(tokens, hearing.language)
  const clocks = clockTimesIn(items, hearing.language)
  const day = strictDay(withoutRank(dayIn(items, clocks, hearing), tokens), hearing)
  const part = partOfDayIn(items)
  const said = new Set(clocks.map(({ times }) => times.join()))
  const times = said.size === 1 ? (clocks[0]?.times ?? []) : []
  if (Object.keys(day).length === 0 && times.length === 0 && !part) return undefined
  return { ...day, times, ...(part && { partOfDay: part }) }
}

/** A week or a month alone is no day. */
function strictDay(day: DaySaid | undefined, { today }: Hearing): Omit<AppointmentTime, 'times'> {
  if (!day) return {}
  const { date, weekday, dayOfMonth, month } = day
  if (month !== undefined && dayOfMonth === undefined) return {}
  if (month !== undefined && dayOfMonth !== undefined) {
    const next = nextDate(today, month, dayOfMonth)
    return { ...(next && { date: next }), ...(weekday !== undefined && { weekday }) }
  }
  return {
    ...(date && { date }),
    ...(weekday !== undefined && { weekday }),
    ...(dayOfMonth !== undefined && { dayOfMonth }),
  }
}

function nextDate(today: string, month: number, day: number): string | undefined {
  const year = Number(today.slice(0, 4))
  return [year, year + 1, year + 2, year + 3, year + 4]
    .map((y) => isoDate(y, month, day))
    .find((date) => date !== undefined && date >= today)
}

/**
 * Whether an appointment that starts then (YYYY-MM-DDTHH:MM, practice's clock) is the one that was meant. Strict: a day and
 * a time must have been said, and all that was said must hold. A weekday alone is one of the next fourteen days, a day of the
 * month alone the first such day from today on.
 */
export function fitsStart(said: AppointmentTime, start: string, today: string): boolean {
  const [date = '', time = ''] = [start.slice(0, 10), start.slice(11, 16)]
  if (!said.times.includes(time) || date < today) return false
  const { weekday, dayOfMonth } = said
  if (said.date === undefined && weekday === undefined && dayOfMonth === undefined) return false
  if (said.date !== undefined && said.date !== date) return false
  if (weekday !== undefined && weekday !== weekdayOf(date)) return false
  if (dayOfMonth !== undefined && dayOfMonth !== Number(date.slice(8))) return false
  if (said.date !== undefined) return true
  if (dayOfMonth !== undefined) return date === nextDayOfMonth(today, dayOfMonth, weekday)
  return date < daysAfter(today, 14)
}

function nextDayOfMonth(today: string, day: number, weekday: number | undefined): string | undefined {
  for (let n = 0; n < 400; n += 1) {
    const date = daysAfter(today, n)
    if (Number(date.slice(8)) === day && (weekday === undefined || weekdayOf(date) === weekday)) return date
  }
  return undefined
}

/** Two answers put together: what the later one says of the day, or of the time, replaces what the earlier one said. */
export function mergeTimes(earlier: AppointmentTime, later: AppointmentTime): AppointmentTime {
  const hasDay = later.date !== undefined || later.weekday !== undefined || later.dayOfMonth !== undefined
  const { times: _, partOfDay: __, ...day } = hasDay ? later : earlier
  const partOfDay = later.partOfDay ?? earlier.partOfDay
  const times = later.times.length > 0 ? later.times : earlier.times
  return {
    ...day,
    times: partOfDay ? times.map((time) => inPart(time, partOfDay)) : times,
    ...(partOfDay && { partOfDay }),
  }
}

// "'s avonds" said in one answer and "half tien" in the other
function inPart(time: string, part: PartOfDay): string {
  const hour = Number(time.slice(0, 2))
  const shift =
    (part === 'afternoon' || part === 'evening') && hour < 12 ? 12 : part === 'morning' && hour > 12 ? -12 : 0
  return `${String(hour + shift).padStart(2, '0')}${time.slice(2)}`
}

/** Whether both a day and a time have been said. */
export function isComplete({ date, weekday, dayOfMonth, times }: AppointmentTime): boolean {
  return times.length > 0 && (date !== undefined || weekday !== undefined || dayOfMonth !== undefined)
}

/** Whether an appointment's start agrees with all that was said, however little that was: to pick from a list, not to identify. */
export function fitsTime(said: AppointmentTime, start: string, today: string): boolean {
  if (said.times.length > 0) {
    if (!said.times.includes(start.slice(11, 16))) return false
    return isComplete(said) ? fitsStart(said, start, today) : true
  }
  const part = said.partOfDay === undefined || partOf(start) === said.partOfDay
  return part && fitsStart({ ...said, times: [start.slice(11, 16)] }, start, today)
}

function partOf(start: string): PartOfDay {
  const hour = Number(start.slice(11, 13))
  return hour < 6 ? 'night' : hour < 12 ? 'morning' : hour < 18 ? 'afternoon' : 'evening'
}
