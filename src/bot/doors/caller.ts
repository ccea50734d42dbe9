// Who calls, as far as failures are counted: it proves nothing, and the number itself is kept nowhere.
import type { Secrets } from '../store/seal.ts'

/**
 * What some networks send for a number that is withheld: ANONYMOUS, RESTRICTED, BLOCKED, UNKNOWN and UNAVAILABLE on a
 * telephone's keys.
 */
const withheld: ReadonlySet<string> = new Set(['266696687', '7378742833', '2562533', '8656696', '86282452253'])
/** Shorter ones are lines within a building, which many callers may share. */
const whole = /^\+?(\d{8,20})$/

/**
 * A hash of the caller's number. Whoever withholds it counts as this call: many of them share what a network sends instead,
 * and must not share a lock. What is left against guessing by such calls are the limits per number, birth date and door.
 */
export function callerOf(gateway: string, number: string, call: string, { hash }: Pick<Secrets, 'hash'>): string {
  const [, digits = ''] = whole.exec(number) ?? []
  const isWithheld = digits === '' || /^0+$/.test(digits) || withheld.has(digits.replace(/^1/, ''))
  return isWithheld ? `call ${call}` : `caller ${hash(`${gateway} ${digits}`)}`
}
