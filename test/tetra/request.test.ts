import { strict as assert } from 'node:assert'
import { inspect } from 'node:util'
import type { Agenda } from '../../src/tetra/agenda.ts'
import { createClient } from '../../src/tetra/client.ts'
import { AgendaError } from '../../src/tetra/errors.ts'
import type { FaultName } from '../../src/tetra/simulator/faults.ts'
import { monday, type Opened, open, openCanned, session, testPatient } from './practice.ts'

async function failureOf(agenda: Agenda, deadline?: number): Promise<AgendaError> {
  const options = deadline === undefined ? {} : { deadline }
  const failure = await agenda.list(testPatient, options).catch((error: unknown) => error)
  assert.ok(failure instanceof AgendaError)
  return failure
}

describe('a request that only reads', () => {
  let practice: Opened
  beforeEach(async () => {
    practice = await open()
  })
  afterEach(() => practice.close())

  for (const fault of ['reset-before', 'reset-after', 'truncated', 'http-500', 'http-503'] as const) {
    it(`is made once more after "${fault}"`, async () => {
      practice.simulator.misbehave([{ method: 'GetAfspraken', fault }])
      assert.equal((await practice.agenda.list(testPatient)).length, 3)
      assert.equal(practice.asked('GetAfspraken'), 2)
    })

    it(`gives up after "${fault}" twice`, async () => {
      practice.simulator.misbehave([{ method: 'GetAfspraken', fault, times: 2 }])
      const { kind, sent } = await failureOf(practice.agenda)
      assert.deepEqual({ kind, sent }, { kind: 'unreachable', sent: true })
      assert.equal(practice.asked('GetAfspraken'), 2)
    })
  }

  it('is not made again when the pause before it would outlast the time', async () => {
    await practice.close()
    practice = await open({ client: { random: () => 1, clock: () => 1_000 } })
    practice.simulator.misbehave([{ method: 'GetAfspraken', fault: 'http-500' }])
    const { kind, status } = await failureOf(practice.agenda, 1_200)
    assert.deepEqual({ kind, status }, { kind: 'unreachable', status: 500 })
    assert.equal(practice.asked('GetAfspraken'), 1)
  })

  it('is as if the practice could not be reached when the answer says that something broke behind it', async () => {
    practice.simulator.misbehave([{ method: 'GetAfspraken', fault: 'broken-behind' }])
    const { kind, code, sent } = await failureOf(practice.agenda)
    assert.deepEqual({ kind, code, sent }, { kind: 'unreachable', code: 500, sent: true })
  })

  const finals: readonly [fault: FaultName, told: Partial<AgendaError>][] = [
    ['refused', { kind: 'refused', code: 400 }],
    ['session-expired', { kind: 'refused', code: 401 }],
    ['http-404', { kind: 'refused', status: 404 }],
    ['redirect', { kind: 'unreadable', status: 302 }],
    ['html', { kind: 'unreadable', path: 'json' }],
    ['empty', { kind: 'unreadable', path: 'json' }],
    ['half-json', { kind: 'unreadable', path: 'json' }],
    ['utf-16', { kind: 'unreadable', path: 'json' }],
    ['too-large', { kind: 'unreadable', path: 'size' }],
    ['bomb', { kind: 'unreadable', path: 'json' }],
    ['no-return-value', { kind: 'unreadable', path: 'returnvalue' }],
    ['wrong-shape', { kind: 'unreadable', path: 'afspraken' }],
  ]
  for (const [fault, told] of finals) {
    it(`is not made again after "${fault}"`, async () => {
      practice.simulator.misbehave([{ method: 'GetAfspraken', fault }])
      const error = await failureOf(practice.agenda)
      assert.deepEqual({ ...error, ...told, sent: true }, { ...error })
      assert.equal(practice.asked('GetAfspraken'), 1)
    })
  }

  it('ends at its deadline when nothing comes', async () => {
    await practice.agenda.list(testPatient)
    practice.simulator.misbehave([{ method: 'GetAfspraken', fault: 'never-arrived' }])
    const { kind, sent } = await failureOf(practice.agenda, 800)
    assert.deepEqual({ kind, sent }, { kind: 'late', sent: true })
  })

  it('ends at its own limit when the answer only drips', async () => {
    await practice.close()
    practice = await open({ client: { timeoutMs: 60 } })
    practice.simulator.misbehave([{ method: 'GetAfspraken', fault: 'slow-drip', ms: 20 }])
    assert.equal((await failureOf(practice.agenda)).kind, 'late')
  })

  it('is not begun after its deadline', async () => {
    const { kind, sent } = await failureOf(practice.agenda, 0)
    assert.deepEqual({ kind, sent }, { kind: 'late', sent: false })
    assert.equal(practice.simulator.log.length, 0)
  })

  it('cannot leave when nobody listens', async () => {
    await practice.simulator.close()
    const { kind, sent, message } = await failureOf(practice.agenda)
    assert.deepEqual(
      { kind, sent, message },
      { kind: 'unreachable', sent: false, message: 'The agenda cannot be reached.' },
    )
  })

  it('is refused with a wrong key', async () => {
    const { url, credentials } = practice.simulator
    const agenda = createClient({ url, ...credentials, key: 'another', now: () => monday })
    const { kind, code } = await failureOf(agenda)
    assert.deepEqual({ kind, code }, { kind: 'refused', code: 401 })
    await agenda.close()
  })

  it('works again after an agenda that was down', async () => {
    practice.simulator.misbehave([{ method: '*', fault: 'reset-before', times: 4 }])
    await failureOf(practice.agenda)
    await failureOf(practice.agenda)
    assert.equal((await practice.agenda.list(testPatient)).length, 3)
  })

  it('tells nothing of a patient in its failures', async () => {
    const canaries = /157376|testpati|1965|01-01|115901|01077771|portal|demo-key|Onderhoud|Voorbeeld/
    const faults: readonly FaultName[] = [...finals.map(([fault]) => fault), 'reset-after', 'truncated', 'http-500']
    for (const fault of faults) {
      practice.simulator.misbehave([{ method: '*', fault, times: 4 }])
      const failures = [
        await failureOf(practice.agenda),
        await practice.agenda.list(session).catch((error: unknown) => error),
      ]
      assert.doesNotMatch(inspect(failures, { depth: 9, showHidden: true }).replaceAll(/^ +at .*$/gm, ''), canaries)
    }
  })
})

describe('the words that go over the wire', () => {
  const done = '"ReturnValue": {"ResponseCode": 200, "ResponseText": "OK", "Melding": "OK", "Gelukt": true}'
  const ask = { name: 'name', key: 'key', target: 'target', now: () => monday }

  it("are those of the manual, for a logged-in patient's appointments", async () => {
    const canned = await openCanned(`{"Afspraken": [], ${done}}`)
    const agenda = createClient({ ...ask, url: canned.url })
    await agenda.list(session)
    assert.deepEqual(JSON.parse(canned.bodies[0] ?? ''), {
      Name: 'name',
      Key: 'key',
      Target: 'target',
      Session: 'f3c1a7d2-portal',
      Method: 'GetAfspraken',
    })
    await agenda.close()
    await canned.close()
  })

  it('are those of the manual, for a search', async () => {
    const found = '{"Naam": "Dhr. E De testpatiënt", "GeboorteDatum": "1965-01-01T00:00:00", "PatientId": 157376}'
    const canned = await openCanned(`{"zoekresultaten": [${found}], ${done}}`)
    const agenda = createClient({ ...ask, url: canned.url })
    const answer = await agenda.identify({ birthDate: '1965-01-01', patientNumber: '157376' })
    assert.deepEqual(answer, { kind: 'one', patientId: 157376 })
    assert.deepEqual(JSON.parse(canned.bodies[0] ?? ''), {
      Name: 'name',
      Key: 'key',
      Target: 'target',
      Method: 'ZoekAfspraakPatient',
      identifier: '157376',
    })
    await agenda.close()
    await canned.close()
  })
})

describe('a message for the practice’s screens', () => {
  it('is sent once, and needs no result in its answer', async () => {
    const practice = await open()
    await practice.agenda.alert('Er staat iets voor u klaar.')
    practice.simulator.misbehave([{ method: 'StuurAlert', fault: 'refused' }])
    await assert.rejects(practice.agenda.alert('Nog iets.'), { kind: 'refused' })
    assert.equal(practice.asked('StuurAlert'), 2)
    await practice.close()
  })
})
