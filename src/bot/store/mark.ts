// The store's own secret, made with it and sealed: who cannot open it has another key, and hears so at the start.
import { randomBytes } from 'node:crypto'
import { placeOfMark } from './places.ts'
import type { Seal } from './seal.ts'
import { change, first, type Steps, unseal } from './steps.ts'
import { StoreError } from './store.ts'

const name = 'secret'

/** Makes the secret, or opens it: 32 bytes, the same for every process. Throws `sealed` when the store was made with another key. */
export function* openSecret(seal: Seal): Steps<Buffer> {
  yield* change(
    'INSERT INTO marks (name, sealed) VALUES (?, ?) ON CONFLICT (name) DO NOTHING',
    name,
    seal.close(randomBytes(32).toString('base64'), placeOfMark(name)),
  )
  const row = yield* first('SELECT sealed FROM marks WHERE name = ?', name)
  try {
    return Buffer.from(unseal<string>(seal, row?.sealed, placeOfMark(name)), 'base64')
  } catch (cause) {
    throw new StoreError(
      'sealed',
      'the store was made with another key: that one is needed, in STORE_KEY or STORE_KEY_PREVIOUS',
      { cause },
    )
  }
}
