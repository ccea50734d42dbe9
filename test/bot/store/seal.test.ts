import { strict as assert } from 'node:assert'
import { createSeal } from '../../../src/bot/store/seal.ts'
import { StoreError } from '../../../src/bot/store/store.ts'

const key = Buffer.alloc(32, 7)
const other = Buffer.alloc(32, 8)

describe('the seal', () => {
  it('gives back what it closed, in the same place only', () => {
    const seal = createSeal(key)
    for (const value of [{ at: '2026-11-24', é: '😀' }, [], '', 0, null, 'x'.repeat(100_000)]) {
      const sealed = seal.close(value, 'here')
      assert.deepEqual(seal.open(sealed, 'here'), value)
      assert.throws(() => seal.open(sealed, 'there'), StoreError)
      assert.throws(() => createSeal(other).open(sealed, 'here'), StoreError)
    }
  })

  it('never closes the same thing the same way twice', () => {
    const seal = createSeal(key)
    const all = Array.from({ length: 100 }, () => Buffer.from(seal.close('ja', 'here')).toString('hex'))
    assert.equal(new Set(all).size, 100)
  })

  it('hashes with its key: the same for the same, another with another key', () => {
    assert.equal(createSeal(key).hash('web somebody'), createSeal(key).hash('web somebody'))
    assert.notEqual(createSeal(key).hash('web somebody'), createSeal(other).hash('web somebody'))
    assert.match(createSeal(key).hash('web somebody'), /^[0-9a-f]{64}$/)
  })

  it('wants a key of 32 bytes', () => {
    for (const length of [0, 16, 31, 33]) assert.throws(() => createSeal(Buffer.alloc(length)), StoreError)
  })
})
