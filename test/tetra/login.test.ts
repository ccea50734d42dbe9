import { strict as assert } from 'node:assert'
import type { AgendaEvent } from '../../src/tetra/client.ts'
import { AgendaError } from '../../src/tetra/errors.ts'
import { demoAccount } from '../../src/tetra/simulator/methods.ts'
import { firstAppointment, type Opened, type OpenOptions, open, testPatient } from './practice.ts'

describe("the practice's own login", () => {
  let practice: Opened
  let time = 0
  const events: AgendaEvent[] = []
  const openWith = async (client: OpenOptions['client'] = {}) => {
    time = 0
    events.length = 0
    const tell = (event: AgendaEvent) => events.push(event)
    practice = await open({ client: { account: demoAccount, clock: () => time, tell, ...client } })
  }
  const sessionsSent = () => practice.simulator.log.map(({ fields }) => String(fields.Session))
  afterEach(() => practice.close())

  it('binds a session of its own making, of 256 bits, and names the patient in it', async () => {
    await openWith()
    assert.equal((await practice.agenda.list(testPatient)).length, 3)
    const [login, list] = practice.simulator.log
    assert.equal(login?.method, 'Login')
    assert.match(String(login?.fields.Session), /^[\w-]{43}$/)
    assert.equal(list?.fields.Session, login?.fields.Session)
    assert.equal(list?.fields.patientId, 157376)
    assert.deepEqual(events, [{ kind: 'login', outcome: 'accepted' }])
  })

  it('is another one at each start', async () => {
    await openWith()
    await practice.agenda.list(testPatient)
    const [first] = sessionsSent()
    await practice.close()
    await openWith()
    await practice.agenda.list(testPatient)
    assert.notEqual(sessionsSent()[0], first)
  })

  it('happens once for all who wait for it', async () => {
    await openWith()
    await Promise.all(Array.from({ length: 10 }, () => practice.agenda.list(testPatient)))
    assert.deepEqual([practice.asked('Login'), practice.asked('GetAfspraken')], [1, 10])
  })

  it('is renewed when its session is refused, once for all who find out', async () => {
    await openWith()
    await practice.agenda.list(testPatient)
    practice.simulator.logout(sessionsSent()[0] ?? '')
    const lists = await Promise.all(Array.from({ length: 4 }, () => practice.agenda.list(testPatient)))
    assert.ok(lists.every(({ length }) => length === 3))
    assert.equal(practice.asked('Login'), 2)
    assert.equal(new Set(sessionsSent()).size, 2)
  })

  it('is not renewed without end when the agenda keeps refusing', async () => {
    await openWith()
    practice.simulator.misbehave([{ method: 'GetAfspraken', fault: 'session-expired', times: 10 }])
    await assert.rejects(practice.agenda.list(testPatient), { kind: 'refused', code: 401 })
    assert.deepEqual([practice.asked('Login'), practice.asked('GetAfspraken')], [2, 2])
  })

  it('is not tried again for a minute once it was refused, so that no account is locked', async () => {
    await openWith({ account: { username: 'balie', password: 'wrong' } })
    for (let i = 0; i < 5; i += 1)
      await assert.rejects(practice.agenda.list(testPatient), { kind: 'refused', code: 401 })
    assert.deepEqual([practice.asked('Login'), practice.asked('GetAfspraken')], [1, 0])
    assert.deepEqual(events, [{ kind: 'login', outcome: 'refused' }])
    time = 60_000
    await assert.rejects(practice.agenda.list(testPatient), { kind: 'refused' })
    assert.equal(practice.asked('Login'), 2)
  })

  it('keeps nobody waiting beyond their own deadline', async () => {
    await openWith()
    practice.simulator.misbehave([{ method: 'Login', fault: 'never-arrived' }])
    const error = await practice.agenda.list(testPatient, { deadline: 60 }).catch((thrown: unknown) => thrown)
    assert.ok(error instanceof AgendaError)
    assert.deepEqual([error.kind, error.sent, practice.asked('GetAfspraken')], ['late', false, 0])
  })

  const lookAndCancel = async () => {
    const look = await practice.agenda.look(testPatient, firstAppointment)
    return look.kind === 'same' ? look : assert.fail()
  }

  it('cancels by id', async () => {
    await openWith()
    assert.deepEqual(await (await lookAndCancel()).cancel(), { kind: 'accepted' })
    assert.deepEqual(await practice.agenda.look(testPatient, firstAppointment), { kind: 'gone' })
    assert.equal(practice.asked('cancel-url'), 0)
  })

  it('cancels by token where the practice says so', async () => {
    await openWith({ cancelVia: 'token' })
    assert.deepEqual(await (await lookAndCancel()).cancel(), { kind: 'accepted' })
    assert.deepEqual([practice.asked('cancel-url'), practice.asked('WisAfspraakById')], [1, 0])
  })

  it('sends a cancellation that was refused for its session once, and renews it for the next look', async () => {
    await openWith()
    const look = await lookAndCancel()
    practice.simulator.logout(sessionsSent()[0] ?? '')
    assert.deepEqual(await look.cancel(), { kind: 'refused' })
    assert.equal(practice.asked('WisAfspraakById'), 1)
    assert.equal((await practice.agenda.look(testPatient, firstAppointment)).kind, 'same')
    assert.equal(practice.asked('Login'), 2)
  })

  it('counts a cancellation as not sent when its login never came through', async () => {
    await openWith()
    const look = await lookAndCancel()
    practice.simulator.logout(sessionsSent()[0] ?? '')
    await look.cancel()
    practice.simulator.misbehave([{ method: 'Login', fault: 'answer-lost' }])
    assert.deepEqual(await look.cancel({ deadline: 60 }), { kind: 'refused' })
    assert.equal(practice.asked('WisAfspraakById'), 1)
  })
})
