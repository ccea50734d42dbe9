import { strict as assert } from 'node:assert'
import sinon from 'sinon'
import type { BotProcess } from '../../scripts/soak/bot-process.ts'
import { createKiller, type Killer, type KillPoint, killPoints } from '../../scripts/soak/killer.ts'

const second = 1000

describe('the killer of the soak', () => {
  let clock: sinon.SinonFakeTimers
  let killed: number
  let killer: Killer
  let started: Promise<void>

  beforeEach(() => {
    clock = sinon.useFakeTimers()
    killed = 0
    started = Promise.resolve()
    const bot = {
      isUp: () => true,
      kill: async () => {
        killed += 1
        return true
      },
      start: () => started,
    } as Partial<BotProcess> as BotProcess
    killer = createKiller([bot, bot], { kills: true, killEvery: 2 }, (error) => assert.fail(String(error)))
  })

  afterEach(() => clock.restore())

  /** What it says to each of those that come to these points together, in time. */
  const reach = async (points: readonly KillPoint[], process = 0) => {
    const verdicts = points.map(() => 'held')
    for (const [i, point] of points.entries())
      killer.reached({
        process,
        point,
        go: (verdict) => {
          verdicts[i] = verdict
        },
      })
    await clock.tickAsync(5 * second)
    return verdicts
  }

  it('aims at nothing until it is time again', async () => {
    assert.equal(killer.aim(), undefined)
    clock.tick(2 * second)
    const aim = killer.aim()
    assert.ok(aim)
    await killer.strike(0)
    assert.equal(killed, 1)
    assert.equal(killer.aim(), undefined)
  })

  it('aims at the point that was killed least, however seldom the others are reached', async () => {
    const meet = async (point: KillPoint) => (point === 'yes' ? await killer.strike(0) : void (await reach([point])))
    const seldom = new Set<KillPoint>(['look-again acted', 'cancel late'])
    for (let tries = 0; tries < 400; tries += 1) {
      clock.tick(2 * second)
      const aim = killer.aim()
      if (aim && (!seldom.has(aim.point) || tries % 3 === 0)) await meet(aim.point)
      aim?.over()
    }
    const counts = killPoints.map((point) => killer.counts.get(point) ?? 0)
    assert.equal(counts.length, 11)
    assert.ok(Math.max(...counts) - Math.min(...counts) <= 1, String(counts))
  })

  it('aims at another point for each who says yes meanwhile', () => {
    clock.tick(2 * second)
    const aims = killPoints.map(() => killer.aim()?.point)
    assert.deepEqual(aims, killPoints)
    assert.equal(killer.aim()?.point, killPoints[0])
  })

  it('kills one process at a time, and lets what stands in the others go on as if nothing had been', async () => {
    clock.tick(2 * second)
    const elsewhere = reach(['cancel arrived'], 1)
    assert.deepEqual(await reach(['look answered']), ['pass'])
    assert.deepEqual(await elsewhere, ['pass'])
    assert.deepEqual([killed, killer.kills(), [...killer.counts]], [1, 1, [['look answered', 1]]])
  })

  it('leaves the others alone while one is starting', async () => {
    const starts = Promise.withResolvers<void>()
    started = starts.promise
    clock.tick(2 * second)
    await killer.strike(0)
    clock.tick(9 * second)
    assert.equal(killer.aim(), undefined)
    await killer.strike(1)
    assert.equal(killed, 1)
    starts.resolve()
    await clock.tickAsync(0)
    assert.ok(killer.aim())
  })

  it('takes all with it that have come to stand in the process', async () => {
    clock.tick(2 * second)
    const verdicts = await reach(['look arrived', 'cancel acted', 'look-again answered'])
    assert.deepEqual([verdicts, killed], [['drop', 'drop', 'pass'], 1])
    assert.deepEqual(
      [...killer.counts].map(([, count]) => count),
      [1, 1, 1],
    )
  })

  it('lets an answer go, and a late request, when the process is dead', async () => {
    for (const point of ['look answered', 'cancel late'] as const) {
      clock.tick(2 * second)
      assert.deepEqual(await reach([point]), ['pass'])
    }
    assert.equal(killed, 2)
  })

  it('aims no more when it is to rest', async () => {
    clock.tick(2 * second)
    await killer.rest()
    assert.equal(killer.aim(), undefined)
  })
})
