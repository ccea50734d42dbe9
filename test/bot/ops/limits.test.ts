import { strict as assert } from 'node:assert'
import { createLimit } from '../../../src/bot/ops/limits.ts'

describe('a limit', () => {
  const takes = (limit: ReturnType<typeof createLimit>, key: string, times: number) =>
    Array.from({ length: times }, () => limit.take(key)).filter(Boolean).length

  it('gives each key its share of a window, and a new one in the next', () => {
    let now = 1_000_000
    const limit = createLimit(3, 60_000, () => now)
    assert.deepEqual([takes(limit, 'a', 10), takes(limit, 'b', 2)], [3, 2])
    now += 59_999
    assert.deepEqual([takes(limit, 'a', 1), takes(limit, 'b', 2)], [0, 1])
    now += 1
    assert.equal(takes(limit, 'a', 10), 3)
  })

  it('does not hold anybody up longer when the clock is set back', () => {
    let now = 1_000_000_000
    const limit = createLimit(1, 60_000, () => now)
    assert.equal(takes(limit, 'a', 2), 1)
    now -= 3_600_000
    assert.equal(takes(limit, 'a', 2), 1)
  })

  it('knows keys that objects have by themselves', () => {
    const limit = createLimit(1, 60_000, () => 0)
    for (const key of ['__proto__', 'constructor', 'toString', '']) assert.equal(takes(limit, key, 2), 1, key)
  })
})
