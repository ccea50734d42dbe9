// Secrets that are shown to us, compared in constant time.
import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/** Whether two secrets are the same; how long it takes tells nothing of either. */
export function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map((each) => createHash('sha256').update(each).digest())
  return a !== undefined && b !== undefined && timingSafeEqual(a, b)
}

/** The token of `Authorization: Bearer …`, or nothing. */
export function bearerOf({ headers }: IncomingMessage): string | undefined {
  return /^Bearer ([^\s]{1,2000})$/i.exec(headers.authorization ?? '')?.[1]
}
