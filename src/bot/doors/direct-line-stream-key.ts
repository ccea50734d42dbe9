// What opens a stream on Direct Line: a key that opens it once, soon, at whichever process is asked.
import { createHmac, createSecretKey, randomBytes } from 'node:crypto'
import type { ConversationKey, Store } from '../store/store.ts'
import { isSame } from './direct-line-token.ts'

/** Where a stream begins: after which place of which conversation's log. */
export interface StreamStart {
  readonly conversation: string
  readonly after: number
}

/** Gives keys out, and takes them back once. */
export interface StreamKeys {
  /** A key that opens this stream once, within 60 s. */
  readonly issue: (start: StreamStart) => string
  /** Where this conversation's stream begins; `undefined` when the key is not its key, too old, or used. Throws `StoreError`. */
  readonly redeem: (conversation: string, key: string) => Promise<StreamStart | undefined>
}

/** What keys need. `now` is ms since the epoch. */
export interface StreamKeyParts {
  readonly secret: Buffer
  readonly store: Pick<Store, 'count'>
  readonly keyOf: (conversation: string) => ConversationKey
  readonly now: () => number
}

const lifeMs = 60_000
const shape = /^([0-9a-z]{1,8})\.([0-9a-z]{1,11})\.([\w-]{16})\.([\w-]{43})$/

/** A key says itself what it opens and until when, signed; the store, which all processes share, remembers that it was used. */
export function createStreamKeys({ secret, store, keyOf, now }: StreamKeyParts): StreamKeys {
  const ready = createSecretKey(secret)
  const mark = (conversation: string, said: string) =>
    createHmac('sha256', ready).update(`${conversation} ${said}`).digest()
  return {
    issue: ({ conversation, after }) => {
      const once = randomBytes(12).toString('base64url')
      const said = `${after.toString(36)}.${(now() + lifeMs).toString(36)}.${once}`
      return `${said}.${mark(conversation, said).toString('base64url')}`
    },
    redeem: async (conversation, key) => {
      const [, after = '', until = '', once = '', signature = ''] = shape.exec(key) ?? []
      const said = `${after}.${until}.${once}`
      if (!isSame(Buffer.from(signature, 'base64url'), mark(conversation, said))) return undefined
      if (Number.parseInt(until, 36) <= now()) return undefined
      const uses = await store.count(keyOf(conversation).practice, `stream ${once}`, now(), lifeMs)
      return uses === 1 ? { conversation, after: Number.parseInt(after, 36) } : undefined
    },
  }
}
