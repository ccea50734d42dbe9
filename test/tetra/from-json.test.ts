import { strict as assert } from 'node:assert'
import fc from 'fast-check'
import { AgendaError } from '../../src/tetra/errors.ts'
import { readAgendas, readAnswer, readBlockTypes, readBookings, readPatients } from '../../src/tetra/from-json.ts'

/** The manual's example of an appointment. */
const example = {
  Id: 115922,
  PatientId: 0,
  AgendaId: 10090,
  AgendaNaam: 'Dhr. Voorbeeld',
  Start: '2023-05-25T09:00:00',
  Eind: '2023-05-25T09:05:00',
  AfspraakStatus: '',
  WisAfspraakToken: '01077771_hwMvGsKCIBeOG4LC5uHAd3ofne71Khu1P',
  Metas: {},
  BlokType: { Id: 0, Naam: 'EC: Huisarts', Kleur: 'FFFF80', AfspraakDuurMinuten10: 100 },
  Email: null,
  Voornaam: null,
  Achternaam: null,
  Geslacht: 'O',
}

const read = (changes: object) => readBookings({ Afspraken: [{ ...example, ...changes }] })[0]
const without = (key: keyof typeof example) => {
  const { [key]: _, ...rest } = example
  return readBookings({ Afspraken: [rest] })[0]
}
const pathOf = (act: () => unknown) => {
  try {
    act()
  } catch (error) {
    if (error instanceof AgendaError && error.kind === 'unreadable') return error.path
    throw error
  }
  return assert.fail('it was readable')
}

describe('an appointment on the wire', () => {
  it('is read as in the manual', () => {
    const booking = read({})
    const { start, end, ...rest } = booking?.appointment ?? assert.fail()
    assert.deepEqual(rest, { id: 115922, agendaId: 10090, agendaName: 'Dhr. Voorbeeld', minutes: 10, status: 'none' })
    assert.equal(start.toString(), '2023-05-25T09:00:00')
    assert.equal(end.toString(), '2023-05-25T09:05:00')
    assert.equal(booking?.patientId, 0)
    assert.equal(booking?.token, '01077771_hwMvGsKCIBeOG4LC5uHAd3ofne71Khu1P')
  })

  it('is read whatever the case of its keys', () => {
    const shouted = Object.fromEntries(Object.entries(example).map(([key, value]) => [key.toUpperCase(), value]))
    const [booking] = readBookings({ AFSPRAKEN: [shouted] })
    assert.equal(booking?.token, example.WisAfspraakToken)
    assert.equal(booking?.appointment.minutes, 10)
  })

  it('lasts from start to end when its kind has no length', () => {
    for (const BlokType of [null, undefined, {}, { AfspraakDuurMinuten10: 0 }, { AfspraakDuurMinuten10: null }]) {
      assert.equal(read({ BlokType })?.appointment.minutes, 5)
    }
  })

  it('may lack what is not needed', () => {
    for (const key of ['AgendaNaam', 'AfspraakStatus', 'WisAfspraakToken', 'BlokType', 'PatientId'] as const) {
      assert.ok(without(key))
    }
    assert.equal(read({ WisAfspraakToken: '' })?.token, undefined)
    assert.equal(read({ Start: '2023-05-25T09:00:00.0000000' })?.appointment.start.toString(), '2023-05-25T09:00:00')
  })

  const statuses: readonly [wire: unknown, status: string][] = [
    ['NietAanwezig', 'absent'],
    [1, 'absent'],
    ['Aanwezig', 'waiting'],
    ['2', 'waiting'],
    ['Gebeurd', 'done'],
    [3, 'done'],
    ['nietgekomen', 'no-show'],
    [4, 'no-show'],
    ['Bezig', 'busy'],
    [5, 'busy'],
    [0, 'none'],
    [null, 'none'],
  ]
  for (const [wire, status] of statuses) {
    it(`is "${status}" with status ${JSON.stringify(wire)}`, () => {
      assert.equal(read({ AfspraakStatus: wire })?.appointment.status, status)
    })
  }

  const colours: readonly [wire: unknown, colour: string | undefined][] = [
    ['FFFF80', '#ffff80'],
    ['#ffff80', '#ffff80'],
    ['FFFFFF80', '#ffff80'],
    ['000000', '#000000'],
    [-128, '#ffff80'],
    ['-128', '#ffff80'],
    [4294967168, '#ffff80'],
    [-16777216, '#000000'],
    [null, undefined],
    ['', undefined],
  ]
  for (const [wire, colour] of colours) {
    it(`has its kind's colour in one form when it is written ${JSON.stringify(wire)}`, () => {
      assert.equal(read({ BlokType: { Kleur: wire } })?.blockType?.colour, colour)
    })
  }

  it('has everything else that the manual names', () => {
    const booking = read({
      Email: 'a@example.nl',
      Voornaam: 'A',
      Achternaam: 'B',
      Geslacht: 'V',
      Metas: { a: 1 },
      Opmerkingen: 'Nuchter komen',
      PortaalAfspraak: true,
      GemaaktDoorPraktijk: false,
    })
    const { email, firstName, lastName, gender, metas, remarks, fromPortal, byPractice } = booking ?? assert.fail()
    assert.deepEqual([email, firstName, lastName, gender], ['a@example.nl', 'A', 'B', 'female'])
    assert.deepEqual([metas, remarks, fromPortal, byPractice], [{ a: 1 }, 'Nuchter komen', true, false])
  })

  it('has the length of its kind from GetBlokTypes in minutes times ten', () => {
    const [kind] = readBlockTypes({ bloktypes: [{ Id: 1, Naam: 'EC', Kleur: 'FFFF80', AfspraakDuurMinuten: 100 }] })
    assert.deepEqual(kind, { id: 1, name: 'EC', colour: '#ffff80', minutes: 10 })
  })

  const broken: readonly [changes: object, path: string][] = [
    [{ Id: '115922' }, 'afspraken.0.id'],
    [{ Id: 1.5 }, 'afspraken.0.id'],
    [{ PatientId: '157376' }, 'afspraken.0.patientid'],
    [{ Start: null }, 'afspraken.0.start'],
    [{ Start: '2023-02-30T09:00:00' }, 'afspraken.0.start'],
    [{ Start: '2023-05-25T09:00:00Z' }, 'afspraken.0.start'],
    [{ Start: '2023-05-25T09:00:00+02:00' }, 'afspraken.0.start'],
    [{ Start: '25-05-2023 09:00' }, 'afspraken.0.start'],
    [{ Start: '2023-05-25T24:00:00' }, 'afspraken.0.start'],
    [{ Eind: '2023-05-25T08:00:00' }, 'afspraken.0.eind'],
    [{ AfspraakStatus: 'Verdwenen' }, 'afspraken.0.afspraakstatus'],
    [{ AfspraakStatus: 6 }, 'afspraken.0.afspraakstatus'],
    [{ WisAfspraakToken: 5 }, 'afspraken.0.wisafspraaktoken'],
    [{ BlokType: 'EC' }, 'afspraken.0.bloktype'],
    [{ start: '2023-05-26T09:00:00' }, 'afspraken.0.start'],
    [{ Metas: [] }, 'afspraken.0.metas'],
    [{ Email: 5 }, 'afspraken.0.email'],
    [{ Geslacht: 'X' }, 'afspraken.0.geslacht'],
    [{ Opmerkingen: {} }, 'afspraken.0.opmerkingen'],
    [{ PortaalAfspraak: 'true' }, 'afspraken.0.portaalafspraak'],
    [{ BlokType: { Kleur: 'geel' } }, 'afspraken.0.bloktype.kleur'],
    [{ BlokType: { Kleur: 2 ** 33 } }, 'afspraken.0.bloktype.kleur'],
    [{ BlokType: { AfspraakDuurMinuten10: '100' } }, 'afspraken.0.bloktype.afspraakduurminuten10'],
  ]
  for (const [changes, path] of broken) {
    it(`is unreadable with ${JSON.stringify(changes)}`, () =>
      assert.equal(
        pathOf(() => read(changes)),
        path,
      ))
  }

  it('makes all unreadable when it is broken', () => {
    assert.equal(
      pathOf(() => readBookings({ Afspraken: [example, { ...example, Id: null }] })),
      'afspraken.1.id',
    )
  })
})

describe('an answer of the Switchboard', () => {
  const bytes = (text: string) => new TextEncoder().encode(text)

  it('is refused when it says so, and the code is told', () => {
    const refused = '{"ReturnValue": {"ResponseCode": 403, "Melding": "Geheim", "Gelukt": false}}'
    assert.throws(() => readAnswer(bytes(refused)), { kind: 'refused', code: 403, sent: true, message: /code 403/ })
  })

  for (const text of [
    '{}',
    'null',
    '[]',
    '"x"',
    '{"ReturnValue": {}}',
    '{"ReturnValue": {"Gelukt": "true"}}',
    '{"a":',
  ]) {
    it(`is unreadable as ${text}`, () =>
      assert.notEqual(
        pathOf(() => readAnswer(bytes(text))),
        undefined,
      ))
  }

  it('is unreadable in another encoding', () => {
    assert.equal(
      pathOf(() => readAnswer(Uint8Array.of(0x22, 0xe9, 0x22))),
      'json',
    )
  })

  it('may know no birth date of a patient', () => {
    const [record] = readPatients({ zoekresultaten: [{ Naam: null, GeboorteDatum: null, PatientId: 1 }] })
    assert.deepEqual(record, { patientId: 1, name: '', birthDate: undefined })
  })

  it('has a list or is unreadable: no list is not an empty one', () => {
    const ok = { ReturnValue: { Gelukt: true } }
    for (const list of [{}, { afspraken: null }, { afspraken: {} }]) {
      assert.equal(
        pathOf(() => readBookings({ ...ok, ...list })),
        'afspraken',
      )
    }
    assert.equal(
      pathOf(() => readPatients({ ...ok, zoekresultaten: null })),
      'zoekresultaten',
    )
    assert.equal(
      pathOf(() => readAgendas({ ...ok, agendas: null })),
      'agendas',
    )
  })

  it('of any other shape is unreadable, and nothing else goes wrong', () => {
    const anything = fc.oneof(fc.json(), fc.string())
    const near = fc.record({ Afspraken: fc.array(fc.record({ Id: fc.anything(), Start: fc.anything() })) })
    fc.assert(fc.property(anything, (text) => isFine(() => readAnswer(bytes(text)))))
    fc.assert(fc.property(fc.oneof(fc.anything(), near), (json) => isFine(() => readBookings(json))))
  })
})

function isFine(act: () => unknown): boolean {
  try {
    act()
    return true
  } catch (error) {
    return error instanceof AgendaError
  }
}
