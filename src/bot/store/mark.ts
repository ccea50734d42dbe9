// A value sealed when the store was made: who cannot open it has another key, and hears so at the start.
import type { Seal } from './seal.ts'
import { all, first, type Steps, unseal } from './steps.ts'
import { StoreError } from './store.ts'

const [name, place] = ['key', JSON.stringify(['mark', 'key'])]

/** Makes the mark, or opens it. Throws `sealed` when the store was made with another key. */
export function* checkKey(seal: Seal): Steps<void> {
  yield* all(
    'INSERT INTO marks (name, sealed) VALUES (?, ?) ON CONFLICT (name) DO NOTHING',
    name,
    seal.close(name, place),
  )
  const row = yield* first('SELECT sealed FROM marks WHERE name = ?', name)
  try {
    unseal(seal, row?.sealed, place)
  } catch (cause) {
    throw new StoreError('sealed', 'the store was made with another key; its own key is needed to open it', { cause })
  }
}
