// Meta's signature: HMAC-SHA256 with the app's secret over the bytes as they came, in constant time.
import { createHmac } from 'node:crypto'
import { isSame } from './bearer.ts'

/** Whether `header` (`X-Hub-Signature-256`) is the signature of these bytes. */
export function isSigned(raw: Buffer, header: string | undefined, appSecret: string): boolean {
  return isSame(header ?? '', `sha256=${createHmac('sha256', appSecret).update(raw).digest('hex')}`)
}
