// Lists as XML: alone, for the portal's patients, and beside JSON that searches and cancels.
import { strict as assert } from 'node:assert'
import type { Access } from '../../src/tetra/agenda.ts'
import type { AgendaEvent } from '../../src/tetra/client.ts'
import { AgendaError } from '../../src/tetra/errors.ts'
import type { FaultName } from '../../src/tetra/simulator/faults.ts'
import { demoAccount } from '../../src/tetra/simulator/methods.ts'
import type { XmlEncoding } from '../../src/tetra/simulator/wire.ts'
import { firstAppointment, type Opened, open, openCanned, session, testPatient } from './practice.ts'

const kindOf = (error: unknown) => (error instanceof AgendaError ? error.kind : error)
const claim = { birthDate: '1965-01-01', patientNumber: '157376' } as const

describe('an agenda with XML alone', () => {
  let practice: Opened
  beforeEach(async () => {
    practice = await open({ client: { version: 'xml', serverToken: undefined } })
  })
  afterEach(() => practice.close())

  it("lists for a portal's patient, with no way to cancel", async () => {
    const found = await practice.agenda.list(session)
    assert.deepEqual(
      found.map(({ id, cancellable, minutes, agendaName }) => [id, cancellable, minutes, agendaName]),
      [
        [115903, false, 10, 'Dhr. Voorbeeld'],
        [115901, false, 10, 'Dhr. Voorbeeld'],
        [115902, false, 20, 'Assistent'],
      ],
    )
    assert.deepEqual(await practice.agenda.look(session, firstAppointment), { kind: 'no-route' })
  })

  it('says beforehand what it cannot do, and asks nothing when it is asked all the same', async () => {
    const { agenda } = practice
    assert.deepEqual(agenda.abilities, { search: false, cancel: { application: false, portal: false } })
    for (const ask of [agenda.identify(claim), agenda.list(testPatient), agenda.alert('Kijk')])
      assert.equal(await ask.catch(kindOf), 'unable')
    assert.equal(practice.simulator.log.length, 0)
  })

  it('is refused with a session that is nobody’s', async () => {
    const nobody: Access = { kind: 'portal', patientId: 157376, session: 'nobody' }
    assert.equal(await practice.agenda.list(nobody).catch(kindOf), 'refused')
  })

  it('sends no session that XML would change on the way', async () => {
    for (const strange of ['', 'a b', 'a\u0000', 'é', '\u{1F600}'])
      assert.equal(
        await practice.agenda.list({ kind: 'portal', patientId: 157376, session: strange }).catch(kindOf),
        'refused',
      )
    assert.equal(practice.simulator.log.length, 0)
    practice.simulator.login('a<b>&"\'c', 157376)
    assert.equal((await practice.agenda.list({ kind: 'portal', patientId: 157376, session: 'a<b>&"\'c' })).length, 3)
  })

  const outcomes: readonly [fault: FaultName, kind: string, path?: string][] = [
    ['refused', 'refused', 'status'],
    ['not-found', 'refused', 'status'],
    ['session-expired', 'refused', 'status'],
    ['broken-behind', 'refused', 'status'],
    ['http-404', 'refused'],
    ['redirect', 'unreadable'],
    ['html', 'unreadable'],
    ['empty', 'unreadable'],
    ['half-json', 'unreadable'],
    ['no-return-value', 'unreadable'],
    ['wrong-shape', 'unreadable', 'afspraken'],
    ['too-large', 'unreadable', 'size'],
    ['bomb', 'unreadable', 'dtd'],
  ]
  for (const [fault, kind, path] of outcomes) {
    it(`is ${kind} after "${fault}", without asking again`, async () => {
      practice.simulator.misbehave([{ method: 'GetPatientAfspraken', fault }])
      const error = await practice.agenda.list(session).catch((thrown: unknown) => thrown)
      assert.ok(error instanceof AgendaError)
      assert.equal(error.kind, kind)
      if (path) assert.equal(error.path, path)
      assert.equal(practice.asked('GetPatientAfspraken'), 1)
    })
  }

  for (const fault of [
    'reset-before',
    'reset-after',
    'truncated',
    'http-500',
    'http-503',
    'utf-16',
    'slow-drip',
  ] as const) {
    it(`is listed all the same after "${fault}"`, async () => {
      practice.simulator.misbehave([{ method: 'GetPatientAfspraken', fault }])
      assert.equal((await practice.agenda.list(session)).length, 3)
    })
  }
})

describe('an XML answer', () => {
  for (const xmlEncoding of ['none', 'utf-8', 'utf-16', 'utf-16be', 'misdeclared'] as const satisfies XmlEncoding[]) {
    it(`is read when its encoding is ${xmlEncoding}`, async () => {
      const practice = await open({ client: { version: 'xml' }, simulator: { xmlEncoding } })
      practice.simulator.change(firstAppointment.id, { agendaName: 'Mw. Zoë & Søn <huisarts>' })
      const found = await practice.agenda.list(session)
      await practice.close()
      assert.equal(found.find(({ id }) => id === firstAppointment.id)?.agendaName, 'Mw. Zoë & Søn <huisarts>')
    })
  }
})

describe('an agenda with lists as XML beside JSON', () => {
  let practice: Opened
  const events: AgendaEvent[] = []
  beforeEach(async () => {
    events.length = 0
    const { serverToken, receiver } = { serverToken: 'demo-server-token', receiver: 'DELINDE' }
    practice = await open({ client: { version: 'mixed', serverToken, receiver, tell: (event) => events.push(event) } })
  })
  afterEach(() => practice.close())

  it('finds a patient by JSON and lists by XML', async () => {
    assert.deepEqual(await practice.agenda.identify(claim), { kind: 'one', patientId: 157376 })
    assert.equal((await practice.agenda.list(testPatient)).length, 3)
    assert.deepEqual([practice.asked('GetAfspraken'), practice.asked('GetPatientAfspraken')], [0, 1])
    const { fields } = practice.simulator.log.at(-1) ?? assert.fail()
    assert.deepEqual(fields, {
      as: 'OZB_Communicatie_Identificatie_Servertoken',
      Sessie: undefined,
      Token: 'demo-server-token',
      OntvangerEntiteit: 'DELINDE',
      PatientId: '157376',
    })
  })

  it('looks by XML and cancels by JSON in a session of the portal', async () => {
    const look = await practice.agenda.look(session, firstAppointment)
    assert.deepEqual(look.kind === 'same' && (await look.cancel()), { kind: 'accepted' })
    assert.deepEqual(await practice.agenda.look(session, firstAppointment), { kind: 'gone' })
    assert.deepEqual([practice.asked('GetPatientAfspraken'), practice.asked('WisAfspraakById')], [2, 1])
  })

  it('has no way to cancel with a server token: XML holds no tokens of appointments', async () => {
    assert.deepEqual(practice.agenda.abilities, { search: true, cancel: { application: false, portal: true } })
    assert.deepEqual(await practice.agenda.look(testPatient, firstAppointment), { kind: 'no-route' })
    assert.ok((await practice.agenda.list(testPatient)).every(({ cancellable }) => !cancellable))
  })

  it('looks by XML and cancels by JSON in the practice’s own session', async () => {
    await practice.close()
    practice = await open({ client: { version: 'mixed', account: demoAccount } })
    assert.deepEqual(practice.agenda.abilities.cancel, { application: true, portal: true })
    const look = await practice.agenda.look(testPatient, firstAppointment)
    assert.deepEqual(look.kind === 'same' && (await look.cancel()), { kind: 'accepted' })
    assert.deepEqual(await practice.agenda.look(testPatient, firstAppointment), { kind: 'gone' })
    assert.deepEqual(
      practice.simulator.log.map(({ method }) => method),
      ['Login', 'GetPatientAfspraken', 'WisAfspraakById', 'GetPatientAfspraken'],
    )
  })

  it('refuses the whole answer, with an alarm, when it holds another patient’s appointment', async () => {
    const answer = (patientId: number) =>
      `<Tetra_Agenda_GetPatientAfspraken_Antwoord><CommunicatieStatus>OZB_Communicatie_Status_Verzoek_is_geslaagd</CommunicatieStatus><Afspraken>${[157376, patientId].map((owner, i) => `<Tetra_Agenda_Afspraak Id="${i}"><PatientId>${owner}</PatientId><AgendaId>1</AgendaId><Start>2026-03-05T09:15:00</Start><Eind>2026-03-05T09:25:00</Eind></Tetra_Agenda_Afspraak>`).join('')}</Afspraken></Tetra_Agenda_GetPatientAfspraken_Antwoord>`
    const canned = await openCanned(answer(10263))
    await practice.close()
    practice = await open({
      client: { version: 'mixed', xmlUrl: canned.url, serverToken: 't', tell: (event) => events.push(event) },
    })
    for (const access of [testPatient, session])
      assert.equal(await practice.agenda.list(access).catch((error: AgendaError) => error.path), 'stranger')
    assert.deepEqual(events, [{ kind: 'stranger' }, { kind: 'stranger' }])
    await canned.close()
  })
})
