// The manual's own examples, word for word, in both directions: what Balie sends and reads, what the simulator reads and answers.
import { strict as assert } from 'node:assert'
import { readFileSync } from 'node:fs'
import { Temporal } from 'temporal-polyfill'
import { request } from 'undici'
import { createClient } from '../../src/tetra/client.ts'
import { readAnswer, readBookings, readPatients } from '../../src/tetra/from-json.ts'
import { readXmlBookings } from '../../src/tetra/from-xml.ts'
import type { NewAppointment } from '../../src/tetra/simulator/practice.ts'
import { type Simulator, startSimulator } from '../../src/tetra/simulator/simulator.ts'
import { monday, openCanned } from './practice.ts'

const example = (name: string) => readFileSync(new URL(`manual/${name}`, import.meta.url))
const words = (name: string, values: Readonly<Record<string, string>> = {}) =>
  Object.entries(values).reduce((text, [from, to]) => text.replaceAll(from, to), example(name).toString())
/** The manual writes a tag to a line; on the wire nothing stands between them. */
const oneLine = (xml: string) => xml.replaceAll(/>\s+</g, '><').trim()

const who = { name: 'balie', key: 'a-key', target: 'De Linde' }
const filled = { '{{name}}': 'balie', '{{key}}': 'a-key', '{{target}}': 'De Linde', '{{session}}': 'f3c1a7d2-portal' }
const portal = { kind: 'portal', patientId: 157376, session: 'f3c1a7d2-portal' } as const

/** What Balie sends when it is asked this. */
async function sentBy(act: (agenda: ReturnType<typeof createClient>) => Promise<unknown>, version: 'json' | 'xml') {
  const canned = await openCanned('{}')
  const agenda = createClient({ ...who, url: canned.url, version, now: () => monday })
  await act(agenda).catch(() => undefined)
  await agenda.close()
  await canned.close()
  return canned.bodies[0] ?? ''
}

describe("the manual's request", () => {
  it('of GetAfspraken is what Balie sends', async () => {
    const sent = await sentBy((agenda) => agenda.list(portal), 'json')
    assert.deepEqual(JSON.parse(sent), JSON.parse(words('get-afspraken.request.json', filled)))
  })

  it('of GetPatientAfspraken is what Balie sends, to the letter', async () => {
    const sent = await sentBy((agenda) => agenda.list(portal), 'xml')
    assert.equal(sent, oneLine(words('get-afspraken.request.xml', { '[session token]': portal.session })))
  })

  it('of ZoekAfspraakPatient is what Balie sends', async () => {
    const claim = { birthDate: '1965-01-01', patientNumber: '157376' } as const
    const sent = await sentBy((agenda) => agenda.identify(claim), 'json')
    assert.deepEqual(JSON.parse(sent), JSON.parse(words('zoek-afspraak-patient.request.json', filled)))
  })
})

describe("the manual's answer", () => {
  const bare = { fromPortal: undefined, byPractice: undefined, remarks: undefined, email: undefined }
  const nameless = { firstName: undefined, lastName: undefined, gender: 'unknown', metas: {} }

  it('of GetAfspraken is read, every field of it', () => {
    const [booking, ...more] = readBookings(readAnswer(example('get-afspraken.answer.json')))
    assert.deepEqual(more, [])
    const { appointment, ...rest } = booking ?? assert.fail()
    const { start, end, ...known } = appointment
    assert.deepEqual([start.toString(), end.toString()], ['2023-05-25T09:00:00', '2023-05-25T09:05:00'])
    assert.deepEqual(known, { id: 115922, agendaId: 10090, agendaName: 'Dhr. Voorbeeld', minutes: 10, status: 'none' })
    assert.deepEqual(rest, {
      ...bare,
      ...nameless,
      patientId: 0,
      token: '01077771_hwMvGsKCIBeOG4LC5uHAd3ofne71Khu1P',
      blockType: { id: undefined, name: 'EC: Huisarts', colour: '#ffff80', minutes: 10 },
    })
  })

  it('of GetPatientAfspraken is read, every field of it', () => {
    const [booking, ...more] = readXmlBookings(example('get-afspraken.answer.xml'))
    assert.deepEqual(more, [])
    const { appointment, ...rest } = booking ?? assert.fail()
    const { start, end, ...known } = appointment
    assert.deepEqual([start.toString(), end.toString()], ['2013-04-10T13:20:00', '2013-04-10T13:30:00'])
    assert.deepEqual(known, {
      id: 213769,
      agendaId: 10048,
      agendaName: 'Dhr. E. Christiaanse',
      minutes: 10,
      status: 'none',
    })
    assert.deepEqual(rest, {
      ...bare,
      ...nameless,
      patientId: 10263,
      token: undefined,
      blockType: { id: 10130, name: 'EC: Huisarts', colour: '#ffff80', minutes: 10 },
      fromPortal: true,
      byPractice: false,
      remarks: 'Appointment remark',
    })
  })

  it('of ZoekAfspraakPatient is read', () => {
    assert.deepEqual(readPatients(readAnswer(example('zoek-afspraak-patient.answer.json'))), [
      { patientId: 157376, name: 'Dhr. E De testpatiënt', birthDate: '1965-01-01' },
    ])
  })
})

describe('the simulator', () => {
  let simulator: Simulator
  beforeEach(async () => {
    simulator = await startSimulator({ ...who, now: () => monday })
  })
  afterEach(() => simulator.close())

  const answerTo = async (body: string) => {
    const { statusCode, body: answer } = await request(simulator.url, { method: 'POST', body })
    assert.equal(statusCode, 200)
    return answer.text()
  }
  /** The practice of the example: one patient in the session, with only this appointment. */
  const plan = (appointment: Omit<NewAppointment, 'patientId'>) => {
    const patientId = 10263
    for (const { id, patientId: whose } of simulator.appointments()) if (whose === patientId) simulator.remove(id)
    simulator.addAppointment({ ...appointment, patientId })
    simulator.login(portal.session, patientId)
  }

  it("answers the manual's GetAfspraken as the manual does", async () => {
    plan({
      id: 115922,
      agendaId: 10090,
      start: Temporal.PlainDateTime.from('2023-05-25T09:00:00'),
      minutes: 5,
      block: { id: 0, name: 'EC: Huisarts', colour: 'FFFF80', minutes: 10 },
      token: '01077771_hwMvGsKCIBeOG4LC5uHAd3ofne71Khu1P',
    })
    const answer = await answerTo(words('get-afspraken.request.json', filled))
    assert.deepEqual(JSON.parse(answer), JSON.parse(words('get-afspraken.answer.json')))
  })

  it("answers the manual's GetPatientAfspraken as the manual does, to the letter", async () => {
    plan({
      id: 213769,
      agendaId: 10048,
      agendaName: 'Dhr. E. Christiaanse',
      start: Temporal.PlainDateTime.from('2013-04-10T13:20:00'),
      minutes: 10,
      block: { id: 10130, name: 'EC: Huisarts', colour: 'FFFF80', minutes: 10 },
      fromPortal: true,
      remarks: 'Appointment remark',
    })
    const answer = await answerTo(words('get-afspraken.request.xml', { '[session token]': portal.session }))
    assert.equal(answer, oneLine(words('get-afspraken.answer.xml')))
  })

  it("answers the manual's ZoekAfspraakPatient as the manual does", async () => {
    const answer = await answerTo(words('zoek-afspraak-patient.request.json', filled))
    assert.deepEqual(JSON.parse(answer), JSON.parse(words('zoek-afspraak-patient.answer.json')))
  })
})
