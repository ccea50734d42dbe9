import { strict as assert } from 'node:assert'
import sinon from 'sinon'
import type { BotProcess } from '../../scripts/soak/bot-process.ts'
import { createKiller, type Killer, type KillPoint, killPoints } from '../../scripts/soak/killer.ts'

const second = 1000

describe('the killer of the soak', () => {
  let clock: sinon.SinonFakeTimers
  let killed: number
  let killer: Killer

  beforeEach(() => {
    clock = sinon.useFakeTimers()
    killed = 0
    const bot = {
      isUp: () => true,
      kill: async () => {
        killed += 1
        return true
      },
      start: async () => {},
    } as Partial<BotProcess> as BotProcess
    killer = createKiller([bot], { kills: true, killEvery: 2 }, (error) => assert.fail(String(error)))
  })

  afterEach(() => clock.restore())

  const reach = async (point: KillPoint) => {
    const verdicts: string[] = []
    const over = killer.reached({ process: 0, point, go: (verdict) => verdicts.push(verdict) })
    await clock.tickAsync(0)
    if (point === 'cancel late') await clock.tickAsync(2 * second)
    await over
    return verdicts[0]
  }

  it('aims at nothing until it is time again', async () => {
    assert.equal(killer.aim(), undefined)
    clock.tick(2 * second)
    await reach(killer.aim()?.point ?? 'yes')
    assert.equal(killed, 1)
    assert.equal(killer.aim(), undefined)
  })

  it('aims at the point that was killed least, however seldom the others are reached', async () => {
    const seldom = new Set<KillPoint>(['look-again acted', 'cancel late'])
    for (let tries = 0; tries < 600; tries += 1) {
      clock.tick(2 * second)
      const aim = killer.aim()
      if (aim && (!seldom.has(aim.point) || tries % 3 === 0)) await reach(aim.point)
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

  it('kills once at a time, and lets the others go on as if nothing had been', async () => {
    clock.tick(2 * second)
    const verdicts = [await reach('look arrived'), await reach('cancel arrived')]
    assert.deepEqual(verdicts, ['drop', 'pass'])
    assert.equal(killed, 1)
  })

  it('lets an answer go, and a late request, when the process is dead', async () => {
    for (const point of ['look answered', 'cancel late'] as const) {
      clock.tick(2 * second)
      assert.equal(await reach(point), 'pass')
    }
    assert.equal(killed, 2)
  })

  it('aims no more when it is to rest', async () => {
    clock.tick(2 * second)
    await killer.rest()
    assert.equal(killer.aim(), undefined)
  })
})
