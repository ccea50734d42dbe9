// Days on the calendar, and which of them can be a birth date.

const dayMs = 86_400_000

/** The ISO date of a day that exists, else `undefined`. */
export function isoDate(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** Whether somebody born on this ISO date lives today: not born in the future, at most 120 years old. */
export function isBirthDate(date: string, today: string): boolean {
  return date <= today && date > `${Number(today.slice(0, 4)) - 121}${today.slice(4)}`
}

/** The ISO date so many days later. */
export function daysAfter(date: string, days: number): string {
  return new Date(utcOf(date) + days * dayMs).toISOString().slice(0, 10)
}

/** The day of the week of an ISO date: Monday is 1, Sunday 7. */
export function weekdayOf(date: string): number {
  return new Date(utcOf(date)).getUTCDay() || 7
}

/** Whole days from one ISO date to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((utcOf(to) - utcOf(from)) / dayMs)
}

/** Days have no zone: each is counted from its midnight in UTC, where all of them are as long. */
function utcOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`)
}
