// Meta's signature: HMAC-SHA256 with the app's secret over the bytes as they came, in constant time.
import { createHmac, timingSafeEqual } from 'node:crypto'

/** Whether `header` (`X-Hub-Signature-256`) is the signature of these bytes. */
export function isSigned(raw: Buffer, header: string | undefined, appSecret: string): boolean {
  const expected = `sha256=${createHmac('sha256', appSecret).update(raw).digest('hex')}`
  return isSame(header ?? '', expected)
}

/** Whether two texts are the same, without telling by the time it takes where they differ. */
export function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => createHmac('sha256', 'compare').update(text).digest()) as [Buffer, Buffer]
  return timingSafeEqual(a, b)
}
