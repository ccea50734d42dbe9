import { strict as assert } from 'node:assert'
import { pursue } from '../../src/bot/saga.ts'
import type { Saga } from '../../src/bot/store/store.ts'
import type { Agenda } from '../../src/tetra/agenda.ts'
import type { FaultName } from '../../src/tetra/simulator/faults.ts'
import type { Rule } from '../../src/tetra/simulator/script.ts'
import { firstAppointment, type Opened, open } from '../tetra/practice.ts'

/** What may be told when everything goes as planned but for one fault at one place. */
type Expected = readonly string[]

const other = 115902

describe('a confirmed cancellation', () => {
  let practice: Opened
  beforeEach(async () => {
    practice = await open()
  })
  afterEach(() => practice.close())

  const cancel = async (snapshot = firstAppointment) => toldAfter(await step(practice.agenda, confirmed(snapshot)))
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

  it('is done', async () => {
    assert.equal(await cancel(), 'done')
    isTrue('done')
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
      assert.equal(await cancel(change), 'changed')
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
      assert.equal(await cancel(), 'pending')
      assert.deepEqual([sent(), stands()], [0, true])
    })

    it(`does not know when the look after it ends in ${fault}`, async () => {
      practice.simulator.misbehave([{ method: 'GetAfspraken', fault, after: 1, times: 2 }])
      assert.equal(await cancel(), 'pending')
      isTrue('pending')
    })

    it(`tells the truth when the cancellation itself ends in ${fault}`, async () => {
      practice.simulator.misbehave([{ method: 'cancel-url', fault }])
      const outcome = await cancel()
      assert.ok(expected(fault).includes(outcome), `${outcome} after ${fault}`)
      isTrue(outcome)
    })

    it(`knows nothing when everything from the cancellation on ends in ${fault}`, async () => {
      practice.simulator.misbehave([
        { method: 'cancel-url', fault },
        { method: 'GetAfspraken', fault, after: 1, times: 2 },
      ])
      assert.equal(await cancel(), 'pending')
      isTrue('pending')
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
        const outcome = toldAfter(await step(slow.agenda, confirmed()))
        const still = slow.simulator.appointments().some(({ id }) => id === firstAppointment.id)
        assert.ok(outcome === 'pending' || (outcome === 'done' && !still), `${outcome} after ${fault}`)
        assert.ok(slow.asked('cancel-url') <= 1)
      } finally {
        await slow.close()
      }
    }
  })

  it('is not sent after the deadline', async () => {
    const progress = await step(practice.agenda, confirmed(), { deadline: 0 })
    assert.equal(progress.kind, 'later')
    assert.deepEqual([sent(), stands()], [0, true])
  })

  it('is not sent when five minutes have passed since the yes', async () => {
    assert.equal(toldAfter(await step(practice.agenda, confirmed(), {}, 5 * 60_000 + 1)), 'not-done')
    assert.deepEqual([sent(), stands()], [0, true])
  })

  it('is not sent on a yes from the future: nobody knows how long the clock was set back', async () => {
    assert.equal(toldAfter(await step(practice.agenda, confirmed(), {}, -5 * 60_000 - 1)), 'not-done')
    assert.deepEqual([sent(), stands()], [0, true])
  })

  it('is not left waiting when the clock is set back after it was sent', async () => {
    practice.simulator.misbehave([{ method: 'GetAfspraken', fault: 'http-500', times: 99 }])
    const sentSaga: Saga = { ...confirmed(), status: 'sent', sends: 2 }
    assert.equal(toldAfter(await step(practice.agenda, sentSaga, {}, -60_000)), 'pending')
    assert.equal(toldAfter(await step(practice.agenda, sentSaga, {}, -3_600_000)), 'unknown')
  })

  it('was not done when the agenda was away for two minutes, and nothing was sent', async () => {
    practice.simulator.misbehave([{ method: 'GetAfspraken', fault: 'http-500', times: 99 }])
    assert.equal(toldAfter(await step(practice.agenda, confirmed(), {}, 119_000)), 'pending')
    assert.equal(toldAfter(await step(practice.agenda, confirmed(), {}, 120_000)), 'not-done')
    assert.deepEqual([sent(), stands()], [0, true])
  })

  it('is sent once more after half a minute when no answer came and it still stands, and never again', async () => {
    practice.simulator.misbehave([{ method: 'cancel-url', fault: 'reset-before', times: 2 }])
    let saga = confirmed()
    const counts: number[] = []
    for (const at of [0, 20_000, 30_000, 61_000, 119_000]) {
      const progress = await step(practice.agenda, saga, {}, at)
      assert.equal(progress.kind, 'later')
      if (progress.kind === 'later') saga = progress.saga
      counts.push(sent())
    }
    assert.deepEqual(counts, [1, 1, 2, 2, 2])
    assert.equal(toldAfter(await step(practice.agenda, saga, {}, 149_000)), 'pending')
    assert.equal(toldAfter(await step(practice.agenda, saga, {}, 150_000)), 'unknown')
    practice.simulator.remove(firstAppointment.id)
    assert.equal(toldAfter(await step(practice.agenda, saga, {}, 151_000)), 'done')
  })

  it('has two minutes to be found out about, however late it was sent', async () => {
    practice.simulator.misbehave([
      { method: 'GetAfspraken', fault: 'http-503', times: 2 },
      { method: 'cancel-url', fault: 'reset-before', times: 2 },
    ])
    let saga = confirmed()
    const counts: number[] = []
    for (const at of [0, 100_000, 131_000, 250_000]) {
      const progress = await step(practice.agenda, saga, {}, at)
      assert.equal(progress.kind, 'later')
      if (progress.kind === 'later') saga = progress.saga
      counts.push(sent())
    }
    assert.deepEqual(counts, [0, 1, 2, 2])
    assert.equal(toldAfter(await step(practice.agenda, saga, {}, 251_000)), 'unknown')
  })

  for (const [name, change, told] of [
    ['it still stands: not done', () => {}, 'not-done'],
    ['it has gone: done', () => practice.simulator.remove(firstAppointment.id), 'done'],
    ['it has moved: changed', () => practice.simulator.change(firstAppointment.id, { agendaId: 10088 }), 'changed'],
    [
      'it has lost its route: not done',
      () => practice.simulator.change(firstAppointment.id, { token: null }),
      'not-done',
    ],
  ] as const)
    it(`was refused, and looked at later: ${name}, and it is not sent again`, async () => {
      practice.simulator.misbehave([
        { method: 'cancel-url', fault: 'refused' },
        { method: 'GetAfspraken', fault: 'http-500', after: 1, times: 4 },
      ])
      const first = await step(practice.agenda, confirmed())
      assert.equal(first.kind === 'later' && first.saga.status, 'refused')
      const second = await step(practice.agenda, first.kind === 'later' ? first.saga : confirmed(), {}, 60_000)
      assert.equal(second.kind, 'later')
      change()
      assert.equal(
        toldAfter(await step(practice.agenda, second.kind === 'later' ? second.saga : confirmed(), {}, 90_000)),
        told,
      )
      assert.equal(sent(), 1)
    })

  it('is unknown when it was refused and nobody could look for two minutes', async () => {
    practice.simulator.misbehave([
      { method: 'cancel-url', fault: 'refused' },
      { method: 'GetAfspraken', fault: 'http-500', after: 1, times: 9 },
    ])
    const first = await step(practice.agenda, confirmed())
    const saga = first.kind === 'later' ? first.saga : confirmed()
    assert.equal(toldAfter(await step(practice.agenda, saga, {}, 120_000)), 'unknown')
  })

  it('is sent only after the store knows that it will be', async () => {
    const failing = () => Promise.reject(new Error('the disk is full'))
    await assert.rejects(
      pursue(confirmed(), { agenda: practice.agenda, store: { advance: failing }, now: () => 0 }, {}),
      /disk/,
    )
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
    await assert.rejects(step(broken, confirmed()), TypeError)
  })
})

/** What may be told after the one send ended in this fault, and both looks went well. */
function expected(fault: FaultName): Expected {
  if (['refused', 'not-found', 'session-expired', 'http-404'].includes(fault)) return ['not-done']
  return ['done', 'pending']
}

/** A cancellation that was confirmed at moment 0 and has not begun. */
function confirmed(snapshot = firstAppointment): Saga {
  const conversation = { practice: 'de-linde', channel: 'test', id: 'talk' }
  const what = {
    patientId: 157376,
    facts: 'birthDate+patientNumber',
    snapshot,
    language: 'nl',
    user: 'somebody',
    identityUntil: 0,
  } as const
  return { id: 'one', conversation, status: 'confirmed', confirmedAt: 0, sentAt: 0, sends: 0, nextAt: 0, what }
}

function step(agenda: Agenda, saga: Saga, options = {}, at = 0) {
  return pursue(saga, { agenda, store: { advance: async () => {} }, now: () => at }, options)
}

function toldAfter(progress: Awaited<ReturnType<typeof step>>): string {
  return progress.kind === 'outcome' ? progress.outcome : 'pending'
}
