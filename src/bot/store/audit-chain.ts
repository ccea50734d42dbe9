// What chains the records of an audit. Each link is keyed and holds the one before it; a record carries only the hash of its
// link. The last link stands in the head, where the next overwrites it: who takes records off the end cannot make its head.
import { createHash, createHmac, createSecretKey } from 'node:crypto'
import type { AuditRecord } from './audit-record.ts'
import { createSecrets } from './seal.ts'

/** How far a chain is: the place of its last record (0: none), and the link of that. */
export interface Head {
  readonly place: number
  readonly link: Uint8Array
}

/** The links of all practices, and the heads that this process saw last: a guess, which the store checks. */
export interface Chain {
  /** Before the first record. */
  readonly start: (practice: string) => Head
  readonly next: (practice: string, after: Head, record: AuditRecord) => Head
  readonly guess: Map<string, Head>
}

/** A chain keyed by the store's secret. */
export function createChain(secret: Buffer): Chain {
  const key = createSecretKey(createSecrets(secret).key('audit'))
  const linkOf = (values: readonly unknown[], before?: Uint8Array) => {
    const hmac = createHmac('sha256', key).update(JSON.stringify(values))
    return (before ? hmac.update(before) : hmac).digest()
  }
  return {
    start: (practice) => ({ place: 0, link: linkOf([practice]) }),
    next: (practice, { place, link }, record) => ({
      place: place + 1,
      link: linkOf([practice, place + 1, ...valuesOf(record)], link),
    }),
    guess: new Map(),
  }
}

/** A record's values in the order of its columns. */
export function valuesOf(record: AuditRecord): readonly [number, ...string[]] {
  const { at, what, who, behalf, patient, channel, policy, facts, outcome } = record
  return [at, what, who, behalf, patient, channel, policy, facts, outcome]
}

/** What a record shows of its link. */
export function tagOf({ link }: Head): Uint8Array {
  return createHash('sha256').update(link).digest()
}
