// AES-256-GCM around whatever holds patient data: a row is unreadable without the key, and useless in another row's place.
import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  type KeyObject,
  randomFillSync,
} from 'node:crypto'
import { StoreError } from './store.ts'

const format = 2
const [idBytes, ivBytes, tagBytes] = [4, 12, 16]

/** How many bytes before the sealed body tell the format and the key: rows of one key begin alike. */
export const headBytes = 1 + idBytes

/** Seals JSON for one place (the row's own key), with the newest of its keys; opens with any of them. */
export interface Seal {
  readonly close: (value: unknown, place: string) => Uint8Array
  /** Throws `StoreError` when the key is another, the place is another, or a bit has changed. */
  readonly open: (sealed: Uint8Array, place: string) => unknown
  /** What everything begins with that the newest key has closed. */
  readonly head: Uint8Array
}

/** What a store's own secret is good for; it stays the same when the keys change. */
export interface Secrets {
  /** A keyed hash (HMAC-SHA-256, hex) of a value that must be compared but never read back. */
  readonly hash: (value: string) => string
  /** A 32-byte key for another purpose, named by its label; nothing of it tells the secret. */
  readonly key: (label: string) => Buffer
}

interface Ringed {
  readonly key: KeyObject
  readonly head: Buffer
}

/** A seal with 32-byte keys: the one to close with, and earlier ones that still open what they closed. */
export function createSeal(current: Buffer, previous: readonly Buffer[] = []): Seal {
  const newest = ringed(current)
  const ring = [newest, ...previous.map(ringed)]
  return {
    head: newest.head,
    close: (value, place) => close(newest, JSON.stringify(value), place),
    open: (sealed, place) => JSON.parse(open(ring, Buffer.from(sealed), place)),
  }
}

/** What is made of a store's secret of 32 bytes. */
export function createSecrets(secret: Buffer): Secrets {
  const key = (label: string) => createHmac('sha256', secret).update(`balie key ${label}`).digest()
  const hashing = createSecretKey(key('hash'))
  return { key, hash: (value) => createHmac('sha256', hashing).update(value).digest('hex') }
}

/** The short name by which an operator tells keys apart: nothing of it tells the key. */
export function nameOfHead(head: Uint8Array): string {
  return Buffer.from(head.subarray(1, headBytes)).toString('hex')
}

function ringed(key: Buffer): Ringed {
  if (key.length !== 32) throw new StoreError('sealed', 'a sealing key must be 32 bytes')
  const id = createHmac('sha256', key).update('balie key id').digest().subarray(0, idBytes)
  return { key: createSecretKey(key), head: Buffer.from([format, ...id]) }
}

function close({ key, head }: Ringed, text: string, place: string): Uint8Array {
  const iv = nextIv()
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(place))
  const body = cipher.update(text, 'utf8')
  cipher.final()
  return Buffer.concat([head, iv, cipher.getAuthTag(), body])
}

const random = Buffer.alloc(ivBytes * 256)
let used = random.length

/** Random bytes are drawn for many at a time, because a draw costs as much as a whole sealing. */
function nextIv(): Buffer {
  if (used === random.length) {
    randomFillSync(random)
    used = 0
  }
  used += ivBytes
  return Buffer.from(random.subarray(used - ivBytes, used))
}

function open(ring: readonly Ringed[], bytes: Buffer, place: string): string {
  const closed = ring.find(({ head }) => bytes.subarray(0, headBytes).equals(head))
  const [ivEnd, tagEnd] = [headBytes + ivBytes, headBytes + ivBytes + tagBytes]
  try {
    if (!closed) throw new Error('unknown key or format')
    const decipher = createDecipheriv('aes-256-gcm', closed.key, bytes.subarray(headBytes, ivEnd), {
      authTagLength: tagBytes,
    })
      .setAAD(Buffer.from(place))
      .setAuthTag(bytes.subarray(ivEnd, tagEnd))
    const body = decipher.update(bytes.subarray(tagEnd))
    decipher.final()
    return body.toString('utf8')
  } catch (cause) {
    throw new StoreError('sealed', 'a sealed row cannot be opened: another key, or damaged', { cause })
  }
}
