// Dates and times as people say them, to read and to hear, in the words of a language.
import { type CalendarWords, filled, patternFrom } from './calendar-words.ts'
import { daysBetween, weekdayOf } from './readers/calendar.ts'

/**
 * How words reach somebody: read on a screen, heard, read where only day and time of an appointment may stand, or read
 * without what the page around it shows itself (privacy rules, the other language).
 */
export type Form = 'text' | 'speech' | 'discreet' | 'bare'

/** A whole number from 0 to 99 in words: "vierentwintig", "drieëntwintig", "twenty-four". */
export function numberInWords(n: number, words: CalendarWords): string {
  return words.numbers[n] ?? String(n)
}

/** A year as it is said: "negentienhonderd vijfenzestig", "tweeduizend vier", "nineteen sixty-five", "two thousand and four". */
export function yearInWords(year: number, words: CalendarWords): string {
  const pattern = year < 2100 ? patternFrom(words.years, year) : undefined
  return pattern ? filled(pattern, { rest: numberInWords(year % 100, words) }) : String(year)
}

function dayOfMonth(day: number, words: CalendarWords, form: Form): string {
  if (form !== 'speech') return String(day)
  return words.daysOfMonth?.[day - 1] ?? numberInWords(day, words)
}

/** A birth date (ISO): "1 januari 1965", aloud "één januari negentienhonderd vijfenzestig". */
export function sayDate(date: string, words: CalendarWords, form: Form): string {
  return filled(words.patterns.date, dateWords(date, words, form))
}

function dateWords(date: string, words: CalendarWords, form: Form) {
  const { year, month, day } = partsOf(date)
  return {
    weekday: words.days[weekdayOf(date.slice(0, 10)) - 1] ?? '',
    day: dayOfMonth(day, words, form),
    month: words.months[month - 1] ?? '',
    year: form === 'speech' ? yearInWords(year, words) : year,
  }
}

/** A day of an appointment (ISO): "dinsdag 24 november", the year only if it is not this one, today and tomorrow beside it. */
export function sayDay(date: string, today: string, words: CalendarWords, form: Form): string {
  const { patterns } = words
  const near = words.near[daysBetween(today, date)]
  const pattern = date.slice(0, 4) === today.slice(0, 4) ? patterns.day : patterns.dayOfYear
  const said = filled(pattern, dateWords(date, words, form))
  if (!near) return said
  return filled(form === 'speech' ? patterns.nearAloud : patterns.near, { said, near })
}

/** A clock time (HH:MM) to read: "9.15 uur", "9:15". */
export function writeTime(time: string, words: CalendarWords): string {
  const [hours, minutes = ''] = time.split(':')
  return filled(words.patterns.time, { hour: Number(hours), minutes })
}

/** A clock time (HH:MM) to hear: "'s ochtends om kwart over negen", "at nine fifteen in the morning". */
export function speakTime(time: string, words: CalendarWords): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  const daypart = words.dayparts[Math.floor(hours / 6)] ?? ''
  return filled(words.patterns.timeAloud, { daypart, clock: speakClock(hours, minutes, words) })
}

/** A day (ISO) and a clock time (HH:MM) of an appointment: "dinsdag 24 november om 9.15 uur". */
export function sayStart(date: string, clock: string, today: string, words: CalendarWords, form: Form): string {
  const aloud = form === 'speech'
  const time = aloud ? speakTime(clock, words) : writeTime(clock, words)
  return filled(words.patterns[aloud ? 'startAloud' : 'start'], { day: sayDay(date, today, words, form), time })
}

/** A clock time without the part of the day: "kwart over negen", "nine fifteen". */
export function speakClock(hours: number, minutes: number, words: CalendarWords): string {
  const say = (n: number) => numberInWords(n, words)
  return filled(patternFrom(words.clock, minutes) ?? '', {
    hour: say(hours % 12 || 12),
    next: say((hours + 1) % 12 || 12),
    hourOfDay: say(hours),
    minutes: say(minutes),
    toHalf: say(30 - minutes),
    pastHalf: say(minutes - 30),
    toHour: say(60 - minutes),
  })
}

/** Day and time in at most 24 characters, 20 in this year: "di 24 nov 9.15 uur", "Tue 24 Nov 9:15". `start` is local. */
export function sayShort(start: string, today: string, words: CalendarWords): string {
  const { year, month, day } = partsOf(start)
  return filled(words.patterns[year === partsOf(today).year ? 'short' : 'shortOfYear'], {
    weekday: words.shortDays[weekdayOf(start.slice(0, 10)) - 1] ?? '',
    day,
    month: words.shortMonths[month - 1] ?? '',
    year,
    time: writeTime(start.slice(11, 16), words),
  })
}

function partsOf(date: string): { year: number; month: number; day: number } {
  const [year = 0, month = 1, day = 1] = date.slice(0, 10).split('-').map(Number)
  return { year, month, day }
}
