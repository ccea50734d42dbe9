import { strict as assert } from 'node:assert'
import { createPostQueue } from '../../scripts/soak/post-queue.ts'

describe('posting in order', () => {
  it('lets messages go at once while nothing fails', async () => {
    const queue = createPostQueue()
    const [first, second] = [queue.enter(0), queue.enter(0)]
    await Promise.all([first.ready(), second.ready()])
  })

  it('holds the later ones back once one has failed, until it is taken', async () => {
    const queue = createPostQueue()
    const [first, second] = [queue.enter(0), queue.enter(0)]
    const order: string[] = []
    first.failed()
    const waiting = second.ready().then(() => order.push('second'))
    await first.ready()
    order.push('first')
    first.done()
    await waiting
    assert.deepEqual(order, ['first', 'second'])
  })

  it('lets those that were held back go one by one', async () => {
    const queue = createPostQueue()
    const [first, second, third] = [queue.enter(0), queue.enter(0), queue.enter(0)]
    first.failed()
    let isThirdReady = false
    const [secondReady, thirdReady] = [
      second.ready(),
      third.ready().then(() => {
        isThirdReady = true
      }),
    ]
    first.done()
    await secondReady
    await new Promise(setImmediate)
    assert.equal(isThirdReady, false)
    second.done()
    await thirdReady
  })
})
