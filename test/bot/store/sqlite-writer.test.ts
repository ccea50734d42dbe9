import { strict as assert } from 'node:assert'
import { createWriter } from '../../../src/bot/store/sqlite-writer.ts'
import type { Steps } from '../../../src/bot/store/steps.ts'

/** Steps that ask for nothing. */
// biome-ignore lint/correctness/useYield: they need no rows
function* gives<T>(result: T): Steps<T> {
  return result
}

/** A writer that notes of each transaction whether it waited for the disk. */
function writing() {
  const waited: boolean[] = []
  const writer = createWriter(
    (work, lasting) => {
      waited.push(lasting)
      return work()
    },
    (steps) => {
      const { value } = steps.next()
      if (value === 'fails') throw new Error('cannot be written')
      return value as never
    },
  )
  return { writer, waited }
}

describe('writes that come together', () => {
  it('wait for the disk once, and each is told what came of it', async () => {
    const { writer, waited } = writing()
    assert.deepEqual(await Promise.all([writer.write(() => gives(1)), writer.write(() => gives(2))]), [1, 2])
    assert.deepEqual(waited, [true])
  })

  it('do not wait for it when all of them are marks', async () => {
    const { writer, waited } = writing()
    await Promise.all([writer.mark(() => gives(1)), writer.mark(() => gives(2))])
    await Promise.all([writer.mark(() => gives(1)), writer.write(() => gives(2))])
    assert.deepEqual(waited, [false, true])
  })

  it('are tried one by one when one of them fails, and a mark still waits for nothing', async () => {
    const { writer, waited } = writing()
    const all = [
      writer.mark(() => gives('good')),
      writer.write(() => gives('fails')),
      writer.write(() => gives('well')),
    ]
    const [mark, bad, good] = await Promise.allSettled(all)
    assert.deepEqual([mark?.status, bad?.status, good?.status], ['fulfilled', 'rejected', 'fulfilled'])
    assert.deepEqual(waited, [true, false, true, true])
  })
})
