import { strict as assert } from 'node:assert'
import { fuzz } from './fuzz.ts'

describe('spoilt answers of the agenda', () => {
  it('break nothing and tell nothing of others', async () => {
    const seen = { read: 0, refused: 0 }
    await fuzz(1, 300, ({ outcome }) => {
      seen[outcome] += 1
    })
    // Were all of them refused, nothing would have been tried.
    assert.ok(seen.read > 20 && seen.refused > 100, JSON.stringify(seen))
  })
})
