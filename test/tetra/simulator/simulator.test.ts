import { strict as assert } from 'node:assert'
import { request } from 'undici'
import { demoPassword } from '../../../src/tetra/simulator/methods.ts'
import { type Simulator, startSimulator } from '../../../src/tetra/simulator/simulator.ts'
import { monday } from '../practice.ts'

const ok = { ResponseCode: 200, ResponseText: 'OK', Melding: 'OK', Gelukt: true }

describe('the simulated Switchboard', () => {
  let simulator: Simulator
  beforeEach(async () => {
    simulator = await startSimulator({ now: () => monday })
  })
  afterEach(() => simulator.close())

  const post = async (fields: object) => {
    const { name, key, target } = simulator.credentials
    const body = JSON.stringify({ Name: name, Key: key, Target: target, ...fields })
    return (await request(simulator.url, { method: 'POST', body })).body.json()
  }
  const found = async (identifier: string) => {
    const answer = await post({ Method: 'ZoekAfspraakPatient', identifier })
    return Object(answer).zoekresultaten.map(({ PatientId }: { PatientId: number }) => PatientId)
  }

  it('finds a patient as in the manual', async () => {
    assert.deepEqual(await post({ Method: 'ZoekAfspraakPatient', identifier: '157376' }), {
      zoekresultaten: [{ Naam: 'Dhr. E De testpatiënt', GeboorteDatum: '1965-01-01T00:00:00', PatientId: 157376 }],
      ReturnValue: ok,
    })
  })

  it('guesses what an identifier is', async () => {
    assert.deepEqual(await found('01-01-1965'), [157376])
    assert.deepEqual(await found('19650101'), [157376])
    assert.deepEqual(await found('999990019'), [157376])
    assert.deepEqual(await found('29-02-2004'), [20001, 20002])
    assert.deepEqual(await found('01011965'), [])
    assert.deepEqual(await found('0157376'), [])
  })

  it("gives a logged-in patient's appointments as in the manual", async () => {
    const login = { Method: 'Login', Session: 'abc', username: '20001', password: demoPassword }
    assert.deepEqual(await post(login), { ReturnValue: { ...ok, Melding: 'Ingelogd' } })
    assert.deepEqual(await post({ Method: 'GetAfspraken', Session: 'abc' }), {
      Afspraken: [
        {
          Id: 115908,
          PatientId: 0,
          AgendaId: 10090,
          AgendaNaam: 'Dhr. Voorbeeld',
          Start: '2026-03-09T08:40:00',
          Eind: '2026-03-09T08:50:00',
          AfspraakStatus: '',
          WisAfspraakToken: '01077771_u6LxTd0AgMj9',
          Metas: {},
          BlokType: { Id: 0, Naam: 'EC: Huisarts', Kleur: 'FFFF80', AfspraakDuurMinuten10: 100 },
          Email: null,
          Voornaam: null,
          Achternaam: null,
          Geslacht: 'O',
        },
      ],
      ReturnValue: ok,
    })
    assert.doesNotMatch(JSON.stringify(simulator.log), new RegExp(demoPassword))
  })

  it('gives the appointments of some agendas in a period', async () => {
    const period = { start: '2026-03-09T00:00:00', eind: '2026-03-09T08:50:00', agendaIds: [10090] }
    const answer = Object(await post({ Method: 'GetAfsprakenDeurToegang', ...period }))
    assert.equal(answer.afspraken.length, 1)
    assert.equal(answer.afspraken[0].PatientId, 20001)
    assert.equal(answer.afspraken[0].wisAfspraakToken, '01077771_u6LxTd0AgMj9')
  })

  it('has the lists that a client keeps, and takes an alert', async () => {
    const agendas = [
      { Id: 10088, Naam: 'Assistent' },
      { Id: 10090, Naam: 'Dhr. Voorbeeld' },
    ]
    assert.deepEqual(await post({ Method: 'GetAgendas' }), { agendas, ReturnValue: ok })
    assert.equal(Object(await post({ Method: 'GetBlokTypes' })).bloktypes[0].AfspraakDuurMinuten, 100)
    assert.deepEqual(await post({ Method: 'StuurAlert', tekst: 'Bel mij' }), {})
    assert.equal(simulator.log.at(-1)?.fields.tekst, 'Bel mij')
  })

  const refused: readonly [what: string, fields: object, code: number][] = [
    ['a wrong key', { Method: 'GetAgendas', Key: 'x' }, 401],
    ['another practice', { Method: 'GetAgendas', Target: 'x' }, 401],
    ['a method it does not know', { Method: 'toString' }, 400],
    ['an unknown session', { Method: 'GetAfspraken', Session: 'nobody', patientId: 157376 }, 401],
    ['nobody', { Method: 'GetAfspraken' }, 401],
    ['a wrong password', { Method: 'Login', Session: 'abc', username: '20001', password: 'x' }, 401],
    ['a cancellation without a login', { Method: 'WisAfspraakById', id: 115901 }, 401],
    ['an empty search', { Method: 'ZoekAfspraakPatient', identifier: '' }, 400],
  ]
  for (const [what, fields, code] of refused) {
    it(`refuses ${what}`, async () => {
      const { ReturnValue } = Object(await post(fields))
      assert.deepEqual([ReturnValue.Gelukt, ReturnValue.ResponseCode], [false, code])
    })
  }

  it("lets a patient cancel no one else's appointment", async () => {
    simulator.login('abc', 20001)
    const { ReturnValue } = Object(await post({ Method: 'WisAfspraakById', Session: 'abc', id: 115909 }))
    assert.equal(ReturnValue.ResponseCode, 404)
    assert.equal(
      simulator.log.some(({ effect }) => effect),
      false,
    )
  })

  it('cancels by the cancel URL once', async () => {
    const url = simulator.cancelUrl.replace('{token}', '01077771_u6LxTd0AgMj9')
    assert.equal((await request(url)).statusCode, 200)
    assert.equal((await request(url, { method: 'POST' })).statusCode, 404)
    const effects = simulator.log.flatMap(({ effect }) => effect ?? [])
    const was = { id: 115908, patientId: 20001, agendaId: 10090, start: '2026-03-09T08:40:00' }
    assert.deepEqual(effects, [{ kind: 'cancelled', ...was }])
  })

  it('notes what the practice changes itself', () => {
    simulator.move(115901, monday.add({ days: 1 }))
    simulator.reuse(115908, 20002)
    simulator.remove(115909)
    assert.deepEqual(
      simulator.log.map(({ method, effect }) => [method, effect?.kind, effect?.id]),
      [
        ['practice', 'moved', 115901],
        ['practice', 'reused', 115908],
        ['practice', 'removed', 115909],
      ],
    )
    assert.throws(() => simulator.remove(115909), RangeError)
  })
})
