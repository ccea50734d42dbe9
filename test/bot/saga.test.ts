import { strict as assert } from 'node:assert'
import { cancelAppointment } from '../../src/bot/saga.ts'
import type { FaultName } from '../../src/tetra/simulator/faults.ts'
import type { Rule } from '../../src/tetra/simulator/script.ts'
import { firstAppointment, type Opened, open, session, testPatient } from '../tetra/practice.ts'

/** What may be told when everything goes as planned but for one fault at one place. */
type Expected = readonly string[]

const other = 115902

describe('a confirmed cancellation', () => {
  let practice: Opened
  beforeEach(async () => {
    practice = await open()
  })
  afterEach(() => practice.close())

  const cancel = (access = testPatient, snapshot = firstAppointment) =>
    cancelAppointment(practice.agenda, access, snapshot, {})
  const stands = (id = firstAppointment.id) => practice.simulator.appointments().some((each) => each.id === id)
  const own = () =>
    practice.simulator.appointments().some(({ id, patientId }) => id === firstAppointment.id && patientId === 157376)
  const sent = () => practice.asked('cancel-url') + practice.asked('WisAfspraakById')

  /** What must hold after any cancellation, whatever went wrong. */
  function isTrue(outcome: string): void {
    if (outcome === 'done' || outcome === 'gone') assert.equal(own(), false, `told ${outcome}, and it stands`)
    if (outcome === 'not-done') assert.equal(own(), true, 'told not done, and it is gone')
    assert.ok(sent() <= 1, 'sent once at most')
    assert.ok(stands(other), 'nothing else was cancelled')
  }

  it('is done, for a patient of the practice and for one with a session', async () => {
    assert.equal(await cancel(), 'done')
    isTrue('done')
    assert.equal(await cancel(session, { id: other, agendaId: 10088, start: '2026-03-16T14:40:00' }), 'done')
    assert.equal(stands(other), false)
  })

  it('says that the appointment has gone already, and sends nothing', async () => {
    practice.simulator.remove(firstAppointment.id)
    assert.equal(await cancel(), 'gone')
    assert.equal(sent(), 0)
  })

  it("says that it is gone when the slot has become another patient's, and leaves that alone", async () => {
    practice.simulator.reuse(firstAppointment.id, 10263)
    assert.equal(await cancel(), 'gone')
    assert.deepEqual([sent(), stands()], [0, true])
  })

  for (const [name, change] of [
    ['time', { id: firstAppointment.id, agendaId: 10090, start: '2026-03-05T09:20:00' }],
    ['agenda', { id: firstAppointment.id, agendaId: 10088, start: '2026-03-05T09:15:00' }],
  ] as const)
    it(`cancels nothing when another ${name} was shown`, async () => {
      assert.equal(await cancel(testPatient, change), 'changed')
      assert.deepEqual([sent(), stands()], [0, true])
    })

  it('cancels nothing that has no route', async () => {
    practice.simulator.change(firstAppointment.id, { token: null })
    assert.equal(await cancel(), 'no-route')
    assert.deepEqual([sent(), stands()], [0, true])
  })

  const down: readonly FaultName[] = [
    'reset-before',
    'reset-after',
    'truncated',
    'half-json',
    'http-500',
    'http-500-after',
    'http-503',
    'http-404',
    'redirect',
    'html',
    'empty',
    'utf-16',
    'too-large',
    'refused',
    'not-found',
    'session-expired',
    'no-return-value',
    'wrong-shape',
  ]

  for (const fault of down) {
    it(`sends nothing when the look before it ends in ${fault}`, async () => {
      practice.simulator.misbehave([{ method: 'GetAfspraken', fault, times: 2 }])
      assert.equal(await cancel(), 'not-done')
      assert.deepEqual([sent(), stands()], [0, true])
    })

    it(`does not know when the look after it ends in ${fault}`, async () => {
      practice.simulator.misbehave([{ method: 'GetAfspraken', fault, after: 1, times: 2 }])
      assert.equal(await cancel(), 'unknown')
      isTrue('unknown')
    })

    for (const [name, access, method] of [
      ['the cancel URL', testPatient, 'cancel-url'],
      ['a session', session, 'WisAfspraakById'],
    ] as const)
      it(`tells the truth when cancelling by ${name} ends in ${fault}`, async () => {
        practice.simulator.misbehave([{ method, fault }])
        const outcome = await cancel(access)
        assert.ok(expected(fault).includes(outcome), `${outcome} after ${fault}`)
        isTrue(outcome)
      })

    it(`knows nothing when everything from the cancellation on ends in ${fault}`, async () => {
      practice.simulator.misbehave([
        { method: 'cancel-url', fault },
        { method: 'GetAfspraken', fault, after: 1, times: 2 },
      ])
      assert.equal(await cancel(), 'unknown')
      isTrue('unknown')
    })
  }

  it('tells the truth when what it sent is lost, or its answer, or does its work too late', async () => {
    for (const [fault, ms] of [
      ['never-arrived', 0],
      ['answer-lost', 0],
      ['late-effect', 100_000],
    ] as const) {
      const slow = await open({ client: { timeoutMs: 400 } })
      try {
        slow.simulator.misbehave([{ method: 'cancel-url', fault, ms }])
        const outcome = await cancelAppointment(slow.agenda, testPatient, firstAppointment, {})
        const still = slow.simulator.appointments().some(({ id }) => id === firstAppointment.id)
        assert.ok(outcome === 'unknown' || (outcome === 'done' && !still), `${outcome} after ${fault}`)
        assert.ok(slow.asked('cancel-url') <= 1)
      } finally {
        await slow.close()
      }
    }
  })

  it('is not sent after the deadline', async () => {
    const outcome = await cancelAppointment(practice.agenda, testPatient, firstAppointment, { deadline: 0 })
    assert.equal(outcome, 'not-done')
    assert.deepEqual([sent(), stands()], [0, true])
  })

  it('tells the truth about what the practice does at the same time', async () => {
    const id = firstAppointment.id
    const events: readonly (readonly [name: string, rule: Rule])[] = [
      [
        'takes it away before the send',
        { method: 'cancel-url', fault: 'none', before: () => practice.simulator.remove(id) },
      ],
      [
        'gives it away before the send fails',
        { method: 'cancel-url', fault: 'http-500', before: () => practice.simulator.reuse(id, 10263) },
      ],
      [
        'takes it away before the look after',
        { method: 'GetAfspraken', fault: 'none', after: 1, before: () => practice.simulator.remove(id) },
      ],
    ]
    for (const [name, rule] of events) {
      await practice.close()
      practice = await open()
      practice.simulator.misbehave([rule, { method: 'cancel-url', fault: 'refused' }])
      const outcome = await cancel()
      assert.equal(outcome, 'done', name)
      isTrue(outcome)
    }
  })

  it('throws what is a fault of the program', async () => {
    const broken = { ...practice.agenda, look: () => Promise.reject(new TypeError('a bug')) }
    await assert.rejects(cancelAppointment(broken, testPatient, firstAppointment, {}), TypeError)
  })
})

/** What may be told after the one send ended in this fault, and both looks went well. */
function expected(fault: FaultName): Expected {
  if (['refused', 'not-found', 'session-expired', 'http-404'].includes(fault)) return ['not-done']
  return ['done', 'unknown']
}
