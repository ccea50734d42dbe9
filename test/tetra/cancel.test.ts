import { strict as assert } from 'node:assert'
import type { Access, CallOptions, CancelAnswer } from '../../src/tetra/agenda.ts'
import { createClient } from '../../src/tetra/client.ts'
import type { FaultName } from '../../src/tetra/simulator/faults.ts'
import { firstAppointment, monday, type Opened, type OpenOptions, open, session, testPatient } from './practice.ts'

const isPlanned = ({ simulator }: Opened) => simulator.appointments().some(({ id }) => id === firstAppointment.id)

async function lookAndCancel({ agenda }: Opened, access: Access, options?: CallOptions): Promise<CancelAnswer> {
  const look = await agenda.look(access, firstAppointment)
  assert.equal(look.kind, 'same')
  return look.kind === 'same' ? look.cancel(options) : assert.fail()
}

type Route = readonly [name: string, method: string, access: Access, options: OpenOptions]

const routes: readonly Route[] = [
  ['in a session', 'WisAfspraakById', session, {}],
  ['by the cancel URL', 'cancel-url', testPatient, {}],
  ['by the cancel URL with POST', 'cancel-url', testPatient, { client: { cancelUrlMethod: 'POST' } }],
]

type Case = readonly [fault: FaultName, answer: CancelAnswer['kind'], isCancelled: boolean]

/** The same by both ways; what only one way shows stands below. */
const everywhere: readonly Case[] = [
  ['none', 'accepted', true],
  ['latency', 'accepted', true],
  ['late-effect', 'unanswered', true],
  ['slow-drip', 'accepted', true],
  ['answer-lost', 'unanswered', true],
  ['never-arrived', 'unanswered', false],
  ['reset-before', 'unanswered', false],
  ['reset-after', 'unanswered', true],
  ['truncated', 'unanswered', true],
  ['http-500', 'unanswered', false],
  ['http-500-after', 'unanswered', true],
  ['http-503', 'unanswered', false],
  ['http-408-after', 'unanswered', true],
  ['too-large', 'unanswered', false],
  ['redirect', 'unanswered', false],
  ['http-404', 'refused', false],
  ['refused', 'refused', false],
  ['not-found', 'refused', false],
  ['session-expired', 'refused', false],
]

/** After these the answer never comes. */
const silent: readonly FaultName[] = ['answer-lost', 'late-effect', 'never-arrived']

const inSession: readonly Case[] = [
  ['html', 'unanswered', false],
  ['empty', 'unanswered', false],
  ['half-json', 'unanswered', true],
  ['utf-16', 'unanswered', true],
  ['no-return-value', 'unanswered', false],
  ['broken-behind', 'unanswered', false],
]

/** No public page tells what a cancel URL answers, so HTTP 200 is a yes until the next look says otherwise. */
const byUrl: readonly Case[] = [
  ['html', 'accepted', false],
  ['empty', 'accepted', false],
  ['half-json', 'accepted', true],
  ['broken-behind', 'unanswered', false],
]

for (const [name, method, access, options] of routes) {
  describe(`a cancellation ${name}`, () => {
    let practice: Opened
    beforeEach(async () => {
      practice = await open(options)
    })
    afterEach(() => practice.close())

    it('takes that one appointment out of the agenda', async () => {
      const before = practice.simulator.appointments().length
      assert.deepEqual(await lookAndCancel(practice, access), { kind: 'accepted' })
      assert.equal(isPlanned(practice), false)
      assert.equal(practice.simulator.appointments().length, before - 1)
      assert.deepEqual(await practice.agenda.look(access, firstAppointment), { kind: 'gone' })
    })

    it('is refused when the practice took it out since the look', async () => {
      const before = () => practice.simulator.remove(firstAppointment.id)
      practice.simulator.misbehave([{ method, fault: 'none', before }])
      assert.deepEqual(await lookAndCancel(practice, access), { kind: 'refused' })
    })

    it('is refused without a word to the agenda when its time is over', async () => {
      assert.deepEqual(await lookAndCancel(practice, access, { deadline: 0 }), { kind: 'refused' })
      assert.equal(practice.asked(method), 0)
    })

    const own = method === 'cancel-url' ? byUrl : inSession
    for (const [fault, answer, isCancelled] of [...everywhere, ...own]) {
      it(`is ${answer} and sent once with "${fault}"`, async () => {
        practice.simulator.misbehave([{ method, fault, ms: 1 }])
        const options = silent.includes(fault) ? { deadline: 800 } : {}
        assert.deepEqual(await lookAndCancel(practice, access, options), { kind: answer })
        assert.equal(practice.asked(method), 1)
        assert.equal(isPlanned(practice), !isCancelled)
      })
    }
  })
}

describe('a cancellation', () => {
  let practice: Opened
  afterEach(() => practice.close())

  it('names the appointment in the configured field, and the session', async () => {
    practice = await open({ client: { cancelIdField: 'afspraakId' }, simulator: { cancelIdField: 'afspraakId' } })
    await lookAndCancel(practice, session)
    const sent = practice.simulator.log.find(({ method }) => method === 'WisAfspraakById')
    assert.deepEqual(sent?.fields, { Method: 'WisAfspraakById', Session: 'f3c1a7d2-portal', afspraakId: 115901 })
  })

  it('keeps a strange token in its place', async () => {
    practice = await open()
    for (const token of ['a/b?c#d%2F é$&', '../switchboard', 'a%00b']) {
      const id = practice.simulator.addAppointment({ patientId: 30412, start: monday.add({ days: 1 }), token })
      const access: Access = { kind: 'application', patientId: 30412 }
      const look = await practice.agenda.look(access, { id, agendaId: 10090, start: '2026-03-03T10:00:00' })
      assert.deepEqual(look.kind === 'same' && (await look.cancel()), { kind: 'accepted' })
      assert.equal(practice.simulator.log.at(-1)?.fields.token, token)
    }
  })

  it('has no way when the token would lead elsewhere', async () => {
    practice = await open()
    practice.simulator.change(firstAppointment.id, { token: '..' })
    assert.deepEqual(await practice.agenda.look(testPatient, firstAppointment), { kind: 'no-route' })
  })

  it('is refused when the host of the cancel URL takes no connection', async () => {
    const gone = await open()
    await gone.close()
    practice = await open({ client: { cancelUrl: gone.simulator.cancelUrl } })
    assert.deepEqual(await lookAndCancel(practice, testPatient), { kind: 'refused' })
    assert.equal(isPlanned(practice), true)
  })

  it('is refused, and never sent later, when it waited in vain for a connection', async () => {
    practice = await open()
    const look = await practice.agenda.look(session, firstAppointment)
    practice.simulator.misbehave([{ method: 'GetAfspraken', fault: 'never-arrived', times: 8 }])
    const stuck = Array.from({ length: 8 }, () =>
      practice.agenda.list(testPatient, { deadline: 120 }).catch(() => 'late'),
    )
    assert.deepEqual(look.kind === 'same' && (await look.cancel({ deadline: 40 })), { kind: 'refused' })
    await Promise.all(stuck)
    assert.equal((await practice.agenda.list(testPatient)).length, 3)
    assert.equal(practice.asked('WisAfspraakById'), 0)
  })
})

describe('a cancel URL in the settings', () => {
  const create = (cancelUrl: string) => () =>
    createClient({ url: 'http://127.0.0.1/', name: '', key: '', target: '', now: () => monday, cancelUrl })

  it('needs a place for the token, outside the host', () => {
    assert.throws(create('http://127.0.0.1/wis/'), /no \{token\}/)
    assert.throws(create('http://{token}.invalid/wis/'), /in the host/)
    assert.throws(create('wis/{token}'), TypeError)
    assert.doesNotThrow(create('http://127.0.0.1/wis?token={token}'))
  })
})
