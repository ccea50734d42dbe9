import { strict as assert } from 'node:assert'
import { setImmediate as round } from 'node:timers/promises'
import { createPace } from '../../src/bot/pace.ts'
import { createTurnQueue } from '../../src/bot/turn-queue.ts'

describe('turns that come together', () => {
  it('begin a few in each round of the event loop, in the order in which they came', async () => {
    const queue = createTurnQueue({ perRound: 4 })
    const begun: number[] = []
    const turns = Array.from({ length: 10 }, (_, n) => queue.run(`conversation ${n}`, async () => void begun.push(n)))
    await Promise.resolve().then(() => {})
    const counts = [begun.length]
    for (let n = 0; n < 3; n += 1) {
      await round()
      counts.push(begun.length)
    }
    assert.deepEqual(counts, [4, 8, 10, 10])
    assert.deepEqual(
      begun,
      Array.from({ length: 10 }, (_, n) => n),
    )
    await Promise.all(turns)
  })

  it('let who has begun take the next step first', async () => {
    const queue = createTurnQueue({ perRound: 1 })
    const steps: string[] = []
    const turn = (name: string) =>
      queue.run(name, async () => {
        steps.push(`${name} begins`)
        await round()
        steps.push(`${name} ends`)
      })
    await Promise.all([turn('first'), turn('second'), turn('third')])
    assert.ok(steps.indexOf('first ends') < steps.indexOf('third begins'), steps.join(', '))
  })

  it('leave who comes alone begin at once', async () => {
    const pace = createPace(2)
    assert.equal(pace(), undefined)
    assert.equal(pace(), undefined)
    const third = pace()
    assert.ok(third)
    await third
    await round()
    await round()
    assert.equal(pace(), undefined)
  })
})
