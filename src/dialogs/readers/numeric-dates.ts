// Dates of nothing but numbers: "1-1-65", "twaalf drie vierentachtig", "01011965", "1978-06-15".
import type { NumberCell } from './date-cells.ts'
import type { Parts } from './date-parts.ts'
import { yearForms } from './year-forms.ts'

/** The readings of a whole row as ddmmyy, ddmmyyyy or yyyymmdd: in one piece, digit by digit, or as "1506 1978". */
export function digitDates(row: readonly NumberCell[]): readonly Parts[] {
  const digits = stringOf(row)
  if (digits?.length !== 6 && digits?.length !== 8) return []
  const ways = digits.length === 8 ? [dayMonthYear(digits), yearMonthDay(digits)] : [dayMonthYear(digits)]
  return ways.filter(({ day = 0, month = 0 }) => day >= 1 && day <= 31 && month >= 1 && month <= 12)
}

function stringOf(row: readonly NumberCell[]): string | undefined {
  if (row.some(({ number, between }, i) => number.ordinal || (i > 0 && (between.mark !== '' || between.link))))
    return undefined
  const digits = row.map(({ number }) => number.digits)
  const single = digits.every((part) => part.length === 1)
  const inGroups = ['4,4', '2,6'].includes(digits.map((part) => part.length).join(','))
  return row.length === 1 || single || inGroups ? digits.join('') : undefined
}

function dayMonthYear(digits: string): Parts {
  const year = digits.slice(4)
  return {
    day: Number(digits.slice(0, 2)),
    month: Number(digits.slice(2, 4)),
    year: { value: Number(year), short: year.length === 2 },
  }
}

function yearMonthDay(digits: string): Parts {
  return {
    day: Number(digits.slice(6)),
    month: Number(digits.slice(4, 6)),
    year: { value: Number(digits.slice(0, 4)), short: false },
  }
}

/** The readings of a whole row in fields: day, month, year; year, month, day when a year of four digits comes first. */
export function numericDates(row: readonly NumberCell[], monthFirst: boolean): readonly Parts[] {
  if (row.length < 3 || row.length > 8 || row.some(({ between }, i) => i > 0 && between.odd)) return []
  if (row.every(isDigit)) return []
  const yearFirst = yearMonthDayFields(row)
  if (yearFirst) return [yearFirst]
  const dayFirst = fieldDates(row, false)
  return dayFirst.length > 0 || !monthFirst ? dayFirst : fieldDates(row, true)
}

function fieldDates(row: readonly NumberCell[], monthFirst: boolean): readonly Parts[] {
  const dates: Parts[] = []
  for (const day of fields(row, 0)) {
    for (const month of fields(row, day.to)) {
      const year = yearForms(row, month.to).find(({ to }) => to === row.length)?.year
      const parts = year && inOrder(day.value, month.value, year, monthFirst)
      if (parts) dates.push(parts)
    }
  }
  return dates
}

function inOrder(first: number, second: number, year: Parts['year'], monthFirst: boolean): Parts | undefined {
  const [day, month] = monthFirst ? [second, first] : [first, second]
  return year && day >= 1 && day <= 31 && month >= 1 && month <= 12 ? { day, month, year } : undefined
}

function yearMonthDayFields(row: readonly NumberCell[]): Parts | undefined {
  const [year, month, day] = row.map(({ number }) => number)
  if (row.length !== 3 || !year || !month || !day || year.digits.length !== 4) return undefined
  if (month.digits.length > 2 || day.digits.length > 2) return undefined
  return { day: day.value, month: month.value, year: { value: year.value, short: false } }
}

/** A day or a month that begins here: one number, or two digits said apart ("nul zes", "one five"). */
function fields(row: readonly NumberCell[], at: number): readonly { value: number; to: number }[] {
  const [first, second] = [row[at], row[at + 1]]
  if (!first || first.number.digits.length > 2) return []
  const whole = first.number.value > 0 ? [{ value: first.number.value, to: at + 1 }] : []
  if (!second || !isDigit(first) || !isDigit(second) || second.between.mark !== '' || second.between.link) return whole
  return [...whole, { value: 10 * first.number.value + second.number.value, to: at + 2 }]
}

const isDigit = ({ number }: NumberCell) => number.digits.length === 1 && !number.ordinal
