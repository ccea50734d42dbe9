import { strict as assert } from 'node:assert'
import { createTurnQueue, QueueFull } from '../../src/bot/turn-queue.ts'

describe('the turn queue', () => {
  it('runs the turns of one conversation one at a time, in the order in which they came', async () => {
    const queue = createTurnQueue()
    const done: string[] = []
    const first = Promise.withResolvers<void>()
    const turns = [
      queue.run('a', async () => {
        await first.promise
        done.push('first')
      }),
      queue.run('a', async () => void done.push('second')),
      queue.run('a', async () => void done.push('third')),
    ]
    await queue.run('b', async () => void done.push('another conversation'))
    assert.deepEqual(done, ['another conversation'])
    first.resolve()
    await Promise.all(turns)
    assert.deepEqual(done, ['another conversation', 'first', 'second', 'third'])
  })

  it('goes on after a turn that failed, and tells its caller', async () => {
    const queue = createTurnQueue()
    const failed = queue.run('a', async () => Promise.reject(new Error('broken')))
    const threw = queue.run('a', () => {
      throw new Error('broken at once')
    })
    const next = queue.run('a', async () => 'fine')
    await assert.rejects(failed, /broken/)
    await assert.rejects(threw, /at once/)
    assert.equal(await next, 'fine')
  })

  it('refuses a turn when too many wait, and takes one again when there is room', async () => {
    const queue = createTurnQueue({ most: 2 })
    const gate = Promise.withResolvers<void>()
    const turns = [queue.run('a', () => gate.promise), queue.run('a', async () => {})]
    await assert.rejects(
      queue.run('a', async () => assert.fail('never runs')),
      QueueFull,
    )
    await queue.run('b', async () => {})
    gate.resolve()
    await Promise.all(turns)
    assert.equal(await queue.run('a', async () => 'fine'), 'fine')
  })

  it('forgets a conversation in which nothing waits, and says when all is quiet', async () => {
    const queue = createTurnQueue()
    const gate = Promise.withResolvers<void>()
    const turn = queue.run('a', () => gate.promise)
    let quiet = false
    const idle = queue.idle().then(() => {
      quiet = true
    })
    assert.equal(queue.size(), 1)
    await queue.run('b', async () => {})
    assert.equal(quiet, false)
    gate.resolve()
    await Promise.all([turn, idle])
    assert.equal(queue.size(), 0)
  })

  it('remembers what was settled, the latest two thousand', () => {
    const queue = createTurnQueue()
    for (let n = 0; n <= 2_000; n += 1) queue.settle(`${n}`)
    assert.deepEqual(
      ['0', '1', '2000', 'other'].map((each) => queue.isSettled(each)),
      [false, true, true, false],
    )
  })

  it('keeps the order when a turn begins another of the same conversation', async () => {
    const queue = createTurnQueue()
    const done: string[] = []
    let inner: Promise<void> | undefined
    await queue.run('a', async () => {
      inner = queue.run('a', async () => void done.push('inner'))
      done.push('outer')
    })
    await inner
    assert.deepEqual(done, ['outer', 'inner'])
  })
})
