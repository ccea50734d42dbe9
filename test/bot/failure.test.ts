import { strict as assert } from 'node:assert'
import { BrokenOff, logFailure, sorryFor } from '../../src/bot/failure.ts'
import type { LogEvent } from '../../src/bot/ops/log.ts'
import { StoreError } from '../../src/bot/store/store.ts'
import type { Arrival } from '../../src/bot/turn-parts.ts'

const full = new StoreError('broken', 'the disk is full')
const afterYes = new BrokenOff(full, 'en', true)
const call = (person: 'transfer' | 'number') => ({ onlyAnswers: true, call: { person, emergencyLine: false } })

describe('what is said for a turn that failed', () => {
  const cases: readonly (readonly [
    what: string,
    error: Error,
    where: Pick<Arrival, 'call' | 'onlyAnswers'>,
    key: string,
  ])[] = [
    ['is to try again', full, {}, 'common.problem'],
    ['is to try again, when no yes was kept', new BrokenOff(full, 'en', false), {}, 'common.problem'],
    ['is that it is looked into, when a yes was kept', afterYes, {}, 'cancel.pending-problem'],
    [
      'is to ask the practice, where no news can follow',
      afterYes,
      { onlyAnswers: true },
      'cancel.pending-problem-call',
    ],
    ['is to ask the practice, on the phone', afterYes, call('number'), 'cancel.pending-problem-call'],
    ['is to wait for a person, where a call can be put through', afterYes, call('transfer'), 'common.problem-transfer'],
  ]
  for (const [what, error, where, key] of cases)
    it(what, () => assert.deepEqual(sorryFor(error, where).messages, [[key]]))

  it('is logged as what it was, also after a yes', () => {
    const events: LogEvent[] = []
    const keep = (event: LogEvent) => void events.push(event)
    logFailure({ info: keep, warn: keep, error: keep }, 'turn', afterYes)
    assert.partialDeepStrictEqual(events, [{ event: 'failure', where: 'turn', error: 'StoreError', kind: 'broken' }])
  })
})
