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

const format = 1
const [ivBytes, tagBytes] = [12, 16]

/** Seals JSON for one place (the row's own key), and hashes what may be looked up but not read. */
export interface Seal {
  readonly close: (value: unknown, place: string) => Uint8Array
  /** Throws `StoreError` when the key is another, the place is another, or a bit has changed. */
  readonly open: (sealed: Uint8Array, place: string) => unknown
  /** A keyed hash (HMAC-SHA-256, hex) of a value that must be compared but never read back. */
  readonly hash: (value: string) => string
  /** A 32-byte key for another purpose, named by its label; nothing of it tells the sealing key. */
  readonly key: (label: string) => Buffer
}

/** A seal with a 32-byte key. */
export function createSeal(key: Buffer): Seal {
  if (key.length !== 32) throw new StoreError('sealed', 'the sealing key must be 32 bytes')
  const sealing = createSecretKey(key)
  // A key as an object is ready for use; bytes would be made ready for every hash.
  const hashKey = createSecretKey(createHmac('sha256', key).update('balie hash').digest())
  return {
    close: (value, place) => close(sealing, JSON.stringify(value), place),
    open: (sealed, place) => JSON.parse(open(sealing, sealed, place)),
    hash: (value) => createHmac('sha256', hashKey).update(value).digest('hex'),
    key: (label) => createHmac('sha256', key).update(`balie key ${label}`).digest(),
  }
}

function close(key: KeyObject, text: string, place: string): Uint8Array {
  const iv = nextIv()
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(place))
  const body = cipher.update(text, 'utf8')
  cipher.final()
  return Buffer.concat([head, iv, cipher.getAuthTag(), body])
}

const head = Buffer.from([format])
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

function open(key: KeyObject, sealed: Uint8Array, place: string): string {
  const bytes = Buffer.from(sealed)
  const [iv, tag] = [bytes.subarray(1, 1 + ivBytes), bytes.subarray(1 + ivBytes, 1 + ivBytes + tagBytes)]
  try {
    if (bytes[0] !== format) throw new Error('unknown format')
    const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: tagBytes })
      .setAAD(Buffer.from(place))
      .setAuthTag(tag)
    return decipher.update(bytes.subarray(1 + ivBytes + tagBytes), undefined, 'utf8') + decipher.final('utf8')
  } catch (cause) {
    throw new StoreError('sealed', 'a sealed row cannot be opened: another key, or damaged', { cause })
  }
}
