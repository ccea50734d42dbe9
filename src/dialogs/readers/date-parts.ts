// A date or a part of one as it was said, and the birth dates that it can stand for.
import { isBirthDate, isoDate } from './calendar.ts'

/** A year as said: complete, or its last two digits. */
export interface Year {
  readonly value: number
  readonly short: boolean
}

/** A date or a part of one, exactly as said. */
export interface Parts {
  readonly day?: number
  readonly month?: number
  readonly year?: Year
}

/**
 * The birth dates that fit these parts, in order. A year of two digits stands for 19yy and for 20yy; what is not on the
 * calendar, in the future or more than 120 years ago is left out, so that none, one or two remain.
 */
export function birthDatesOf({ day, month, year }: Parts, today: string): readonly string[] {
  if (day === undefined || month === undefined || !year) return []
  const years = year.short ? [1900 + year.value, 2000 + year.value] : [year.value]
  return years.flatMap((full) => {
    const date = isoDate(full, month, day)
    return date && isBirthDate(date, today) ? [date] : []
  })
}

/** The parts of an ISO date. */
export function partsOf(date: string): Parts {
  const [year, month, day] = date.split('-').map(Number)
  return { ...(day && { day }), ...(month && { month }), ...(year && { year: { value: year, short: false } }) }
}
