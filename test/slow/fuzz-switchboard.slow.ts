// The full count and limits of time and memory: `npm run fuzz:switchboard`.
import { strict as assert } from 'node:assert'
import { fuzz } from '../tetra/fuzz.ts'

describe('5,000 spoilt answers of the agenda', () => {
  it('break nothing and tell nothing of others', async function () {
    this.timeout(240_000)
    const seen = { read: 0, refused: 0 }
    await fuzz(1_000, 5_000, ({ outcome }) => {
      seen[outcome] += 1
    })
    assert.ok(seen.read > 500 && seen.refused > 1_000, JSON.stringify(seen))
  })
})
