// Dates and times as people say them, to read and to hear, in both languages.
import type { Language } from './readers/hearing.ts'

/**
 * How words reach somebody: read on a screen, heard, read where only day and time of an appointment may stand, or read
 * without what the page around it shows itself (privacy rules, the other language).
 */
export type Form = 'text' | 'speech' | 'discreet' | 'bare'

const monthsOf: Record<Language, readonly string[]> = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
}
const shortMonthsOf: Record<Language, readonly string[]> = {
  nl: 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' '),
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
}
const daysOf: Record<Language, readonly string[]> = {
  nl: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'.split(' '),
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
}
const nearDays: Record<Language, readonly string[]> = { nl: ['vandaag', 'morgen'], en: ['today', 'tomorrow'] }

const unitsNl =
  'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(
    ' ',
  )
const tensNl = '- - twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' ')
const unitsEn =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tensEn = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const ordinalsEn: Record<string, string> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
}

/** A whole number from 0 to 99 in words: "vierentwintig", "drieëntwintig", "twenty-four". */
export function numberInWords(n: number, language: Language): string {
  const [units, tens] = language === 'nl' ? [unitsNl, tensNl] : [unitsEn, tensEn]
  if (n < 20) return units[n] ?? String(n)
  const ten = tens[Math.floor(n / 10)] ?? ''
  const unit = units[n % 10] ?? ''
  if (n % 10 === 0) return ten
  if (language === 'en') return `${ten}-${unit}`
  return `${unit}${unit.endsWith('e') ? 'ën' : 'en'}${ten}`
}

/** A year as it is said: "negentienhonderd vijfenzestig", "tweeduizend vier", "nineteen sixty-five", "two thousand and four". */
export function yearInWords(year: number, language: Language): string {
  const [century, rest] = [Math.floor(year / 100), year % 100]
  const tail = rest ? ` ${numberInWords(rest, language)}` : ''
  if (language === 'nl')
    return year >= 2000 && year < 2100 ? `tweeduizend${tail}` : `${numberInWords(century, 'nl')}honderd${tail}`
  if (year >= 2000 && year < 2010) return rest ? `two thousand and${tail}` : 'two thousand'
  if (!rest) return `${numberInWords(century, 'en')} hundred`
  return `${numberInWords(century, 'en')}${rest < 10 ? ' oh' : ''}${tail}`
}

function dayOfMonth(day: number, language: Language, form: Form): string {
  if (form !== 'speech') return String(day)
  const words = numberInWords(day, language)
  if (language === 'nl') return words
  const parts = words.split('-')
  const last = parts.at(-1) ?? words
  const ordinal = ordinalsEn[last] ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`)
  return `the ${[...parts.slice(0, -1), ordinal].join('-')} of`
}

/** A birth date (ISO): "1 januari 1965", aloud "een januari negentienhonderd vijfenzestig". */
export function sayDate(date: string, language: Language, form: Form): string {
  const { year, month, day } = partsOf(date)
  const shown = form === 'speech' ? yearInWords(year, language) : String(year)
  const first = dayOfMonth(day, language, form)
  return `${first === 'een' ? 'één' : first} ${monthsOf[language][month - 1]} ${shown}`
}

/** A day of an appointment (ISO): "dinsdag 24 november", the year only if it is not this one, today and tomorrow beside it. */
export function sayDay(date: string, today: string, language: Language, form: Form): string {
  const { year, month, day } = partsOf(date)
  const near = nearDays[language][daysBetween(today, date)]
  const weekday = daysOf[language][weekdayOf(date) - 1]
  const otherYear = year === partsOf(today).year ? '' : ` ${form === 'speech' ? yearInWords(year, language) : year}`
  const named = `${weekday} ${dayOfMonth(day, language, form)} ${monthsOf[language][month - 1]}${otherYear}`
  if (!near) return named
  if (form !== 'speech') return `${named} (${near})`
  return language === 'nl' ? `${near}, ${named}` : `${named}, ${near},`
}

/** A clock time (HH:MM) to read: "9.15 uur", "9:15". */
export function writeTime(time: string, language: Language): string {
  const [hours, minutes] = time.split(':')
  if (language === 'nl') return `${Number(hours)}.${minutes} uur`
  return `${Number(hours)}:${minutes}`
}

/** A clock time (HH:MM) to hear: "'s ochtends om kwart over negen", "at nine fifteen in the morning". */
export function speakTime(time: string, language: Language): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  const part = partOfDay(hours, language)
  const clock = speakClock(hours, minutes, language)
  return language === 'nl' ? `${part} om ${clock}` : `at ${clock} ${part}`
}

/** A day (ISO) and a clock time (HH:MM) of an appointment: "dinsdag 24 november om 9.15 uur". */
export function sayStart(day: string, time: string, today: string, language: Language, form: Form): string {
  const said = sayDay(day, today, language, form)
  if (form !== 'speech') return `${said} ${language === 'nl' ? 'om' : 'at'} ${writeTime(time, language)}`
  return `${said}${language === 'nl' ? ',' : ''} ${speakTime(time, language)}`
}

/** A clock time without the part of the day: "kwart over negen", "nine fifteen". */
export function speakClock(hours: number, minutes: number, language: Language): string {
  return language === 'nl' ? clockNl(hours, minutes) : clockEn(hours, minutes)
}

/** Day and time in at most 24 characters, 20 in this year: "di 24 nov 9.15 uur", "Tue 24 Nov 9:15". `start` is local. */
export function sayShort(start: string, today: string, language: Language): string {
  const { year, month, day } = partsOf(start)
  const weekday = daysOf[language][weekdayOf(start.slice(0, 10)) - 1]?.slice(0, language === 'nl' ? 2 : 3)
  const otherYear = year === partsOf(today).year ? '' : ` ${year}`
  const shortMonth = shortMonthsOf[language][month - 1]
  return `${weekday} ${day} ${shortMonth}${otherYear} ${writeTime(start.slice(11, 16), language)}`
}

function clockNl(hours: number, minutes: number): string {
  const at = (hour: number) => numberInWords(hour % 12 || 12, 'nl').replace(/^een$/, 'één')
  const count = (n: number) => (n === 15 ? 'kwart' : numberInWords(n, 'nl').replace(/^een$/, 'één'))
  if (minutes === 0) return `${at(hours)} uur`
  if (minutes <= 15) return `${count(minutes)} over ${at(hours)}`
  if (minutes < 30) return `${count(30 - minutes)} voor half ${at(hours + 1)}`
  if (minutes === 30) return `half ${at(hours + 1)}`
  if (minutes < 45) return `${count(minutes - 30)} over half ${at(hours + 1)}`
  return `${count(60 - minutes)} voor ${at(hours + 1)}`
}

function clockEn(hours: number, minutes: number): string {
  const hour = numberInWords(hours % 12 || 12, 'en')
  if (minutes === 0) return `${hour} o'clock`
  return `${hour} ${minutes < 10 ? 'oh ' : ''}${numberInWords(minutes, 'en')}`
}

function partOfDay(hours: number, language: Language): string {
  const parts =
    language === 'nl'
      ? ["'s nachts", "'s ochtends", "'s middags", "'s avonds"]
      : ['at night', 'in the morning', 'in the afternoon', 'in the evening']
  return parts[Math.floor(hours / 6)] ?? ''
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7
}

/** Whole days from one ISO date to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

function partsOf(date: string): { year: number; month: number; day: number } {
  const [year = 0, month = 1, day = 1] = date.slice(0, 10).split('-').map(Number)
  return { year, month, day }
}
