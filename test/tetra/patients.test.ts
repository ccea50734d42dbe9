import { strict as assert } from 'node:assert'
import type { Temporal } from 'temporal-polyfill'
import type { Appointment, Claim, Identification } from '../../src/tetra/agenda.ts'
import { monday, type Opened, open } from './practice.ts'

const byNumber = (birthDate: string, patientNumber: string): Claim => ({ birthDate, patientNumber })

const byAppointment = (birthDate: string, surname: string, start: string): Claim => ({
  birthDate,
  fitsName: (name) => name.includes(surname),
  fitsStart: (at: Temporal.PlainDateTime) => at.toString() === start,
})

const identifiers = ({ simulator }: Opened) =>
  simulator.log.filter(({ method }) => method === 'ZoekAfspraakPatient').map(({ fields }) => fields.identifier)

describe('a patient who says a birth date and a number', () => {
  let practice: Opened
  beforeEach(async () => {
    practice = await open()
  })
  afterEach(() => practice.close())

  it('is known when both are those of one record', async () => {
    const found = await practice.agenda.identify(byNumber('1965-01-01', '157376'))
    assert.deepEqual(found, { kind: 'one', patientId: 157376 })
    assert.deepEqual(identifiers(practice), ['157376'])
  })

  const strangers: readonly [why: string, birthDate: string, number: string][] = [
    ['another birth date', '1965-01-02', '157376'],
    ["somebody else's number", '1965-01-01', '10263'],
    ['a number that nobody has', '1965-01-01', '999999'],
    ['the number with a zero before it', '1965-01-01', '0157376'],
    ['no number at all', '1965-01-01', ''],
    ['a number with a letter', '1965-01-01', '157376a'],
    ['a birth date that is on no calendar', '1965-02-30', '157376'],
    ['a number beyond all numbers', '1965-01-01', '1573760000000000000000'],
  ]
  for (const [why, birthDate, number] of strangers) {
    it(`stays unknown with ${why}`, async () => {
      assert.deepEqual(await practice.agenda.identify(byNumber(birthDate, number)), { kind: 'none' })
    })
  }

  const disguised: readonly [what: string, number: string][] = [
    ['his birth date, year first', '19650101'],
    ['his birth date, day first', '01011965'],
    ['his BSN', '999990019'],
    ['the BSN of another patient', '999990020'],
    ['eight digits that are a BSN without its zero', '10000008'],
  ]
  for (const [what, number] of disguised) {
    it(`stays unknown when the number is ${what}, which is not even sent`, async () => {
      assert.deepEqual(await practice.agenda.identify(byNumber('1965-01-01', number)), { kind: 'none' })
      assert.deepEqual(identifiers(practice), ['01-01-1965'])
    })
  }

  it('is known by a number that looks like a date, when it is the number of the record', async () => {
    practice.simulator.addPatient({ id: 19650101, name: 'Dhr. T. Toeval', birthDate: '1965-01-01', gender: 'M' })
    const found = await practice.agenda.identify(byNumber('1965-01-01', '19650101'))
    assert.deepEqual(found, { kind: 'one', patientId: 19650101 })
    assert.deepEqual(identifiers(practice), ['01-01-1965'])
  })

  it('stays unknown when the practice does not know the birth date', async () => {
    practice.simulator.addPatient({ id: 70001, name: 'Dhr. O. Onbekend', birthDate: '0001-01-01', gender: 'M' })
    assert.deepEqual(await practice.agenda.identify(byNumber('0001-01-01', '70001')), { kind: 'none' })
  })

  it('stays unknown with number 0, which means the patient of a session', async () => {
    practice.simulator.addPatient({ id: 0, name: 'Dhr. N. Niemand', birthDate: '1965-01-01', gender: 'M' })
    assert.deepEqual(await practice.agenda.identify(byNumber('1965-01-01', '0')), { kind: 'none' })
  })

  it('stays unknown when the agenda says "not found" as a refusal', async () => {
    practice.simulator.misbehave([{ method: 'ZoekAfspraakPatient', fault: 'not-found' }])
    assert.deepEqual(await practice.agenda.identify(byNumber('1965-01-01', '157376')), { kind: 'none' })
  })
})

describe('a patient who says a BSN where a number is asked', () => {
  let practice: Opened
  const openWith = async (bsnSearch: boolean) => {
    practice = await open({ client: { bsnSearch } })
  }
  afterEach(() => practice.close())

  it('stays unknown, and it is not sent, unless the practice chose to search by it', async () => {
    await openWith(false)
    assert.deepEqual(await practice.agenda.identify(byNumber('1965-01-01', '999990019')), { kind: 'none' })
    assert.deepEqual(identifiers(practice), ['01-01-1965'])
  })

  it('is known by it and the birth date where the practice chose so', async () => {
    await openWith(true)
    const found = await practice.agenda.identify(byNumber('1965-01-01', '999990019'))
    assert.deepEqual([found, identifiers(practice)], [{ kind: 'one', patientId: 157376 }, ['999990019']])
    assert.deepEqual(await practice.agenda.identify(byNumber('1965-01-02', '999990019')), { kind: 'none' })
    assert.deepEqual(await practice.agenda.identify(byNumber('1965-01-01', '157376')), found)
  })

  it('stays unknown when the search gives more people than one: it did not understand', async () => {
    await openWith(true)
    practice.simulator.addPatient({ id: 5, name: 'a', birthDate: '1970-01-01', gender: 'O', bsn: '999990019' })
    assert.deepEqual(await practice.agenda.identify(byNumber('1965-01-01', '999990019')), { kind: 'none' })
  })
})

describe('a patient who says a birth date, a name and when the appointment is', () => {
  let practice: Opened
  beforeEach(async () => {
    practice = await open()
  })
  afterEach(() => practice.close())

  it('is known, for that one appointment', async () => {
    const found = await practice.agenda.identify(byAppointment('1984-03-12', 'Berg', '2026-03-03T08:10:00'))
    assert.equal(found.kind, 'one')
    assert.equal(found.kind === 'one' && found.patientId, 10263)
    assert.equal(found.kind === 'one' && found.only?.id, 115904)
    assert.equal(found.kind === 'one' && found.only?.cancellable, true)
    assert.deepEqual(identifiers(practice), ['12-03-1984'])
  })

  const strangers: readonly [why: string, birthDate: string, surname: string, start: string][] = [
    ['another name', '1984-03-12', 'Bakker', '2026-03-03T08:10:00'],
    ['another time', '1984-03-12', 'Berg', '2026-03-03T08:20:00'],
    ['an appointment in the past', '1965-01-01', 'testpatiënt', '2026-02-02T09:00:00'],
    ['an appointment that has begun', '1999-12-31', 'Meijer', '2026-03-02T09:55:00'],
    ["somebody else's appointment", '1951-11-23', 'Amrani', '2026-03-03T08:10:00'],
  ]
  for (const [why, birthDate, surname, start] of strangers) {
    it(`stays unknown with ${why}`, async () => {
      const { kind } = await practice.agenda.identify(byAppointment(birthDate, surname, start))
      assert.equal(kind, 'none')
    })
  }

  it('is one of several when a twin has the same name, whatever the appointment', async () => {
    const { kind } = await practice.agenda.identify(byAppointment('2004-02-29', 'Jansen', '2026-03-09T08:40:00'))
    assert.equal(kind, 'several')
  })

  it('stays unknown when two appointments fit', async () => {
    for (const agendaId of [10088, 10090]) {
      practice.simulator.addAppointment({ patientId: 30412, agendaId, start: monday.add({ days: 1 }) })
    }
    const { kind } = await practice.agenda.identify(byAppointment('1951-11-23', 'Amrani', '2026-03-03T10:00:00'))
    assert.equal(kind, 'none')
  })
})

/** Compiles only while nothing else than this can leave the agenda's room: no list, no name, no record. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
type Told =
  | { readonly kind: 'none' }
  | { readonly kind: 'several' }
  | { readonly kind: 'one'; readonly patientId: number; readonly only?: Appointment }
const nothingElse: Same<Identification, Told> = true

describe('what the agenda tells of who exists', () => {
  it('is none, one or more than one, by its type', () => assert.ok(nothingElse))

  it('asks for appointments alike, whether or not there is somebody to ask them of', async () => {
    const practice = await open()
    try {
      for (const surname of ['Berg', 'Bakker']) await practice.agenda.identify(byAppointment('1984-03-12', surname, ''))
      const asked = practice.simulator.log.map(({ method }) => method)
      assert.deepEqual(asked, ['ZoekAfspraakPatient', 'GetAfspraken', 'ZoekAfspraakPatient', 'GetAfspraken'])
    } finally {
      await practice.close()
    }
  })

  it('is nothing for somebody and for nobody when the agenda refuses', async () => {
    const practice = await open()
    try {
      practice.simulator.misbehave([{ method: 'GetAfspraken', fault: 'refused' }])
      for (const surname of ['Berg', 'Bakker'])
        assert.deepEqual(await practice.agenda.identify(byAppointment('1984-03-12', surname, '')), { kind: 'none' })
    } finally {
      await practice.close()
    }
  })
})
