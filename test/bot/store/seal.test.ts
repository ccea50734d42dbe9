import { strict as assert } from 'node:assert'
import { createSeal, createSecrets, headBytes } from '../../../src/bot/store/seal.ts'
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

  it('opens what an earlier key closed, and closes with the newest', () => {
    const sealed = createSeal(key).close('ja', 'here')
    const both = createSeal(other, [key])
    assert.equal(both.open(sealed, 'here'), 'ja')
    assert.equal(createSeal(other).open(both.close('nee', 'here'), 'here'), 'nee')
    assert.throws(() => createSeal(key).open(both.close('nee', 'here'), 'here'), StoreError)
  })

  it('shows which key closed something, and nothing of the key', () => {
    const { head } = createSeal(key)
    assert.deepEqual(Buffer.from(createSeal(key).close('ja', 'here')).subarray(0, headBytes), head)
    assert.notDeepEqual(createSeal(other).head, head)
    assert.ok(!key.includes(Buffer.from(head.subarray(1))))
  })

  it('wants a key of 32 bytes', () => {
    for (const length of [0, 16, 31, 33]) assert.throws(() => createSeal(Buffer.alloc(length)), StoreError)
  })
})

describe("a store's secret", () => {
  it('hashes: the same for the same, another with another secret', () => {
    assert.equal(createSecrets(key).hash('web somebody'), createSecrets(key).hash('web somebody'))
    assert.notEqual(createSecrets(key).hash('web somebody'), createSecrets(other).hash('web somebody'))
    assert.match(createSecrets(key).hash('web somebody'), /^[0-9a-f]{64}$/)
  })

  it('makes a key of its own for each purpose', () => {
    const keys = [createSecrets(key).key('one'), createSecrets(key).key('two'), createSecrets(other).key('one'), key]
    assert.equal(new Set(keys.map((each) => each.toString('hex'))).size, 4)
  })
})
