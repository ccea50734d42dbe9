// Whose patients call: a gateway's secret says so, and where several practices share one, the number that was called.
import { isSameNumber } from '../settings/phone.ts'
import type { TurnParts } from '../turn-parts.ts'

/** Of the practices on a gateway the one that was called (`+31…`, `tel:` or `sip:`); `undefined` when none of several has that number. */
export function calledOf(sharing: readonly TurnParts[], number: string): TurnParts | undefined {
  const [only, ...others] = sharing
  if (others.length === 0) return only
  const called = userIn(number)
  return sharing.find(({ practice }) => practice.config.calls.numbers.some((own) => isSameNumber(own, called)))
}

/** A call to a number in nobody's settings, on a gateway that several share: the operator hears of it. Gives what the gateway is told (HTTP 404). */
export function tellOfNumber([first]: readonly TurnParts[], channel: 'audiocodes' | 'jambonz'): number {
  first?.log.warn({ event: 'unknown-number', channel })
  return 404
}

/** The number in an address; what a network appends to it (`;phone-context=…`, `@host`) goes. */
function userIn(address: string): string {
  return (/^(?:(?:tel|sips?):)?([^@;?]*)/i.exec(address.trim())?.[1] ?? '').replace(/[\s().-]/g, '')
}
