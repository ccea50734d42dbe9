import { strict as assert } from 'node:assert'
import { createClient } from '../../src/tetra/client.ts'
import { AgendaError, strangerPath } from '../../src/tetra/errors.ts'
import { firstAppointment, monday, type Opened, open, openCanned, session, testPatient } from './practice.ts'

describe('the appointments of a patient', () => {
  let practice: Opened
  afterEach(() => practice.close())

  it('come in order of start, past ones too, with what the agenda knows of them', async () => {
    practice = await open()
    const list = await practice.agenda.list(testPatient)
    const told = list.map(({ start, end, ...rest }) => ({ ...rest, start: `${start}`, end: `${end}` }))
    const gp = { agendaId: 10090, agendaName: 'Dhr. Voorbeeld', minutes: 10 }
    const assistant = { agendaId: 10088, agendaName: 'Assistent', minutes: 20, status: 'none', cancellable: true }
    const past = { start: '2026-02-02T09:00:00', end: '2026-02-02T09:10:00', status: 'done', cancellable: false }
    const first = { start: '2026-03-05T09:15:00', end: '2026-03-05T09:25:00', status: 'none', cancellable: true }
    const second = { start: '2026-03-16T14:40:00', end: '2026-03-16T15:00:00' }
    assert.deepEqual(told, [
      { id: 115903, ...gp, ...past },
      { id: 115901, ...gp, ...first },
      { id: 115902, ...assistant, ...second },
    ])
  })

  it('are asked with the number of the patient and without a session', async () => {
    practice = await open({ client: { patientIdField: 'patient' }, simulator: { patientIdField: 'patient' } })
    assert.equal((await practice.agenda.list(testPatient)).length, 3)
    assert.deepEqual(practice.simulator.log[0]?.fields, { Method: 'GetAfspraken', patient: 157376 })
  })

  it('are asked with the session of a patient who is logged in, and then all can be cancelled', async () => {
    practice = await open({ client: { listVia: 'period' } })
    const list = await practice.agenda.list(session)
    assert.deepEqual(practice.simulator.log[0]?.fields, { Method: 'GetAfspraken', Session: 'f3c1a7d2-portal' })
    assert.deepEqual(
      list.map(({ id, cancellable }) => [id, cancellable]),
      [
        [115903, true],
        [115901, true],
        [115902, true],
      ],
    )
  })

  it('are refused as a whole when the session turns out to be of another patient than the portal said', async () => {
    practice = await open()
    const one = { Id: 1, AgendaId: 1, Start: '2026-03-05T09:15:00', Eind: '2026-03-05T09:25:00', AfspraakStatus: '' }
    for (const [patientId, refused] of [
      [0, false],
      [157376, false],
      [10263, true],
    ] as const) {
      const afspraken = [one, { ...one, Id: 2, PatientId: patientId }]
      const canned = await openCanned(JSON.stringify({ Afspraken: afspraken, ReturnValue: { Gelukt: true } }))
      const agenda = createClient({ name: 'a', key: 'b', target: 'c', url: canned.url, now: () => monday })
      const list = agenda.list(session)
      if (refused) await assert.rejects(list, (error) => error instanceof AgendaError && error.path === 'stranger')
      else assert.equal((await list).length, 2)
      await agenda.close()
      await canned.close()
    }
  })

  it('can be cancelled by phone only without a token, or without a cancel URL', async () => {
    practice = await open()
    const list = await practice.agenda.list({ kind: 'application', patientId: 10263 })
    assert.deepEqual(
      list.map(({ cancellable }) => cancellable),
      [true, true, true, false],
    )
    await practice.close()
    practice = await open({ client: { cancelUrl: undefined } })
    assert.ok((await practice.agenda.list(testPatient)).every(({ cancellable }) => !cancellable))
  })

  it('are refused as a whole when one of them is of somebody else', async () => {
    practice = await open({ simulator: { ignorePatientId: true } })
    const isAlarm = (error: unknown) =>
      error instanceof AgendaError && error.kind === 'refused' && error.path === strangerPath
    await assert.rejects(practice.agenda.list(testPatient), isAlarm)
    await assert.rejects(practice.agenda.look(testPatient, firstAppointment), isAlarm)
    assert.equal(practice.asked('GetAfspraken'), 2)
  })
})

describe('the appointments of patient 0, who is nobody without a session', () => {
  for (const listVia of ['patient', 'period'] as const) {
    it(`are never given (${listVia})`, async () => {
      const practice = await open({ client: { listVia } })
      practice.simulator.addAppointment({ patientId: 0, start: monday.add({ days: 1 }) })
      const listing = practice.agenda.list({ kind: 'application', patientId: 0 })
      const found = await listing.then(({ length }) => length).catch(() => 'refused')
      assert.equal(found, listVia === 'patient' ? 'refused' : 0)
      await practice.close()
    })
  }
})

describe('the appointments of a patient, from those of a period', () => {
  let practice: Opened
  afterEach(() => practice.close())

  it("hold nobody else's, and reach from today to 90 days ahead", async () => {
    practice = await open({ client: { listVia: 'period', agendaIds: [10088, 10090] } })
    practice.simulator.addAppointment({ patientId: 157376, start: monday.add({ days: 90 }) })
    practice.simulator.addAppointment({ patientId: 157376, start: monday.add({ days: 91 }) })
    const list = await practice.agenda.list(testPatient)
    assert.deepEqual(
      list.map(({ start }) => start.toPlainDate().toString()),
      ['2026-03-05', '2026-03-16', '2026-05-31'],
    )
    assert.deepEqual(practice.simulator.log[0]?.fields, {
      Method: 'GetAfsprakenDeurToegang',
      start: '2026-03-02T00:00:00',
      eind: '2026-06-01T00:00:00',
      agendaIds: [10088, 10090],
    })
  })

  it('hold the one that has begun', async () => {
    practice = await open({ client: { listVia: 'period', agendaIds: [10090] } })
    const [now] = await practice.agenda.list({ kind: 'application', patientId: 48888 })
    assert.equal(now?.status, 'waiting')
    assert.equal(now?.start.toString(), '2026-03-02T09:55:00')
  })

  it('come from all agendas when none are named, which are asked for once an hour', async () => {
    let time = 0
    practice = await open({ client: { listVia: 'period', clock: () => time } })
    await practice.agenda.list(testPatient)
    assert.equal((await practice.agenda.list(testPatient)).length, 2)
    assert.equal(practice.asked('GetAgendas'), 1)
    time = 3_600_001
    await practice.agenda.list(testPatient)
    assert.equal(practice.asked('GetAgendas'), 2)
  })

  it('are not asked for again after agendas that could not be read', async () => {
    practice = await open({ client: { listVia: 'period' } })
    practice.simulator.misbehave([{ method: 'GetAgendas', fault: 'wrong-shape' }])
    await assert.rejects(practice.agenda.list(testPatient), { kind: 'unreadable', path: 'agendas' })
    assert.equal((await practice.agenda.list(testPatient)).length, 2)
  })
})

for (const listVia of ['patient', 'period'] as const) {
  describe(`a look at what the patient was shown (${listVia})`, () => {
    let practice: Opened
    beforeEach(async () => {
      practice = await open({ client: { listVia } })
    })
    afterEach(() => practice.close())

    const look = () => practice.agenda.look(testPatient, firstAppointment)

    it('finds it the same', async () => {
      assert.equal((await look()).kind, 'same')
    })

    it('finds it changed when the practice moved it', async () => {
      practice.simulator.move(115901, monday.add({ days: 4 }))
      assert.deepEqual(await look(), { kind: 'changed' })
    })

    it('finds it changed in another agenda', async () => {
      practice.simulator.change(115901, { agendaId: 10088 })
      assert.deepEqual(await look(), { kind: 'changed' })
    })

    it('finds it gone when the practice took it out', async () => {
      practice.simulator.remove(115901)
      assert.deepEqual(await look(), { kind: 'gone' })
    })

    it("finds it gone when it is now another patient's", async () => {
      practice.simulator.reuse(115901, 10263)
      assert.deepEqual(await look(), { kind: 'gone' })
    })

    it('finds no way to cancel it when its token went', async () => {
      practice.simulator.change(115901, { token: null })
      assert.deepEqual(await look(), { kind: 'no-route' })
    })

    it('is always a fresh one', async () => {
      await look()
      practice.simulator.remove(115901)
      assert.deepEqual(await look(), { kind: 'gone' })
    })
  })
}

describe('a look at an appointment at the edge of the period', () => {
  it('sees that it moved beyond it', async () => {
    const practice = await open({ client: { listVia: 'period', periodDays: 5 } })
    const snapshot = { id: 115901, agendaId: 10090, start: '2026-03-07T09:15:00' }
    practice.simulator.move(115901, monday.add({ days: 9 }))
    assert.deepEqual(await practice.agenda.look(testPatient, snapshot), { kind: 'changed' })
    await practice.close()
  })
})

describe('an agenda that contradicts itself', () => {
  const times = '"Start": "2026-03-05T09:15:00", "Eind": "2026-03-05T09:25:00"'
  const appointment = `{"Id": 115901, "PatientId": 157376, "AgendaId": 10090, ${times}}`
  const ask = { name: 'name', key: 'key', target: 'target', now: () => monday }

  it('has changed an appointment that it tells twice', async () => {
    const canned = await openCanned(`{"Afspraken": [${appointment}, ${appointment}], "ReturnValue": {"Gelukt": true}}`)
    const agenda = createClient({ ...ask, url: canned.url })
    assert.deepEqual(await agenda.look(testPatient, firstAppointment), { kind: 'changed' })
    await agenda.close()
    await canned.close()
  })

  it('is unreadable when it has no agendas: nothing would be planned anywhere', async () => {
    const canned = await openCanned('{"agendas": [], "afspraken": [], "ReturnValue": {"Gelukt": true}}')
    const agenda = createClient({ ...ask, url: canned.url, listVia: 'period' })
    const failure = await agenda.look(testPatient, firstAppointment).catch((error: unknown) => error)
    await agenda.close()
    await canned.close()
    assert.ok(failure instanceof AgendaError && failure.kind === 'unreadable' && failure.path === 'agendas')
  })
})

describe('appointments of a period that hold more than may come in at once', () => {
  it('come in pieces, each of them once', async () => {
    const practice = await open({ client: { listVia: 'period' } })
    for (let i = 0; i < 1_600; i += 1) {
      const start = monday.add({ days: i % 85, minutes: i % 300 })
      practice.simulator.addAppointment({ patientId: 20001, start, remarks: 'x'.repeat(600) })
    }
    const found = await practice.agenda.list(testPatient)
    assert.deepEqual(
      found.map(({ id }) => id),
      [115901, 115902],
    )
    assert.equal(practice.asked('GetAfsprakenDeurToegang'), 3)
    await practice.close()
  })
})

describe('what an appointment tells outside the agenda’s room', () => {
  it('has none of the practice’s remarks, no token and nobody’s name', async () => {
    for (const version of ['json', 'mixed'] as const) {
      const practice = await open({ client: { version } })
      practice.simulator.change(115901, { remarks: 'Uitslag bespreken' })
      const found = await practice.agenda.list(testPatient)
      assert.deepEqual([...new Set(found.flatMap((one) => Object.keys(one)))].sort(), [
        'agendaId',
        'agendaName',
        'cancellable',
        'end',
        'id',
        'minutes',
        'start',
        'status',
      ])
      assert.doesNotMatch(JSON.stringify(found), /Uitslag|01077771/)
      await practice.close()
    }
  })
})
