import { Temporal } from 'temporal-polyfill'

/**
 * What may be sent as `identifier` for a claimed patient number, or undefined when the Switchboard, which guesses what
 * an identifier is, could take it for a birth date or a BSN.
 */
export function numberIdentifier(digits: string): string | undefined {
  if (!/^[1-9]\d{0,14}$/.test(digits)) return undefined
  return isDate(digits) || passesElevenTest(digits) ? undefined : digits
}

/** What may be sent as a BSN, or undefined when the digits are none. Only for a practice that chose to search by it. */
export function bsnIdentifier(digits: string): string | undefined {
  return /^\d{9}$/.test(digits) && Number(digits) > 0 && passesElevenTest(digits) ? digits : undefined
}

/** A birth date (`YYYY-MM-DD`) as an `identifier` (`dd-mm-yyyy`), or undefined when it is no date of the calendar. */
export function birthDateIdentifier(birthDate: string): string | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(birthDate)
  if (!parts || !isCalendarDate(birthDate)) return undefined
  return `${parts[3]}-${parts[2]}-${parts[1]}`
}

/** Whether nine digits, or eight with the leading zero left out, could be a BSN. */
function passesElevenTest(digits: string): boolean {
  if (digits.length < 8 || digits.length > 9) return false
  const sum = [...digits.padStart(9, '0')].reduce(
    (total, digit, i) => total + Number(digit) * (i === 8 ? -1 : 9 - i),
    0,
  )
  return sum % 11 === 0
}

function isDate(digits: string): boolean {
  if (digits.length !== 8) return false
  const yearFirst = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`
  const dayFirst = `${digits.slice(4)}-${digits.slice(2, 4)}-${digits.slice(0, 2)}`
  return isCalendarDate(yearFirst) || isCalendarDate(dayFirst)
}

function isCalendarDate(iso: string): boolean {
  try {
    Temporal.PlainDate.from(iso, { overflow: 'reject' })
    return true
  } catch {
    return false
  }
}
