import { strict as assert } from 'node:assert'
import { type SinonFakeTimers, useFakeTimers } from 'sinon'
import { AgendaError } from '../../src/tetra/errors.ts'
import type { Http } from '../../src/tetra/http.ts'
import { createLine, type Line, type LineSettings } from '../../src/tetra/line.ts'
import type { Whole } from '../../src/tetra/whole.ts'
import { firstAppointment, type Opened, open, session, testPatient } from './practice.ts'

const ok: Whole = { status: 200, bytes: new Uint8Array() }
const url = new URL('http://agenda.example/')
const unreachable = () => new AgendaError('unreachable', { sent: true })
const late = (waitedMs: number) => new AgendaError('late', { sent: true, waitedMs })
const turns = async () => {
  for (let i = 0; i < 20; i += 1) await Promise.resolve()
}

describe('the line to a practice', () => {
  let clock: SinonFakeTimers
  let answer: () => Promise<Whole>
  let sent = 0
  const told: string[] = []
  const http: Http = {
    send: () => {
      sent += 1
      return answer()
    },
    close: async () => {},
  }
  const lineWith = (settings: Partial<LineSettings> = {}): Line =>
    createLine(http, {
      concurrency: 2,
      waiting: 3,
      clock: () => Date.now(),
      tell: (state) => told.push(state),
      ...settings,
    })
  const ask = (line: Line, more: object = {}) =>
    line({ method: 'GET', url, deadline: Date.now() + 5_000, ...more }).then(
      () => 'answered',
      (error: AgendaError) => error.kind,
    )
  const failFive = async (line: Line) => {
    answer = () => Promise.reject(unreachable())
    for (let i = 0; i < 5; i += 1) assert.equal(await ask(line), 'unreachable')
  }

  beforeEach(() => {
    clock = useFakeTimers()
    sent = 0
    told.length = 0
    answer = () => Promise.resolve(ok)
  })
  afterEach(() => clock.restore())

  it('sends nothing more after five failures in a row, and says so at once', async () => {
    const line = lineWith()
    await failFive(line)
    const error = await line({ method: 'GET', url, deadline: Date.now() + 5_000 }).catch((thrown) => thrown)
    assert.deepEqual([error.kind, error.sent, sent, told], ['shed', false, 5, ['down']])
  })

  it('counts failures in a row only', async () => {
    const line = lineWith()
    for (let i = 0; i < 12; i += 1) {
      answer = () => (i % 4 === 3 ? Promise.resolve(ok) : Promise.reject(unreachable()))
      await ask(line)
    }
    assert.deepEqual([sent, told], [12, []])
  })

  it('counts HTTP 5xx and answers that were waited for in vain; not what was hardly waited for, nor a no', async () => {
    const failures: readonly [name: string, make: () => Promise<Whole>, isFailure: boolean][] = [
      ['500', () => Promise.resolve({ ...ok, status: 500 }), true],
      ['408', () => Promise.resolve({ ...ok, status: 408 }), true],
      ['late', () => Promise.reject(late(1_000)), true],
      ['hardly waited for', () => Promise.reject(late(999)), false],
      ['refused', () => Promise.resolve({ ...ok, status: 404 }), false],
      ['unreadable', () => Promise.reject(new AgendaError('unreadable', { sent: true })), false],
    ]
    for (const [name, make, isFailure] of failures) {
      const line = lineWith()
      answer = make
      for (let i = 0; i < 6; i += 1) await ask(line)
      assert.equal((await ask(line)) === 'shed', isFailure, name)
    }
  })

  it('lets one request try after two seconds, and is open again when it succeeds', async () => {
    const line = lineWith()
    await failFive(line)
    await clock.tickAsync(1_999)
    assert.equal(await ask(line), 'shed')
    await clock.tickAsync(1)
    answer = () => Promise.resolve(ok)
    assert.deepEqual([await ask(line), await ask(line), sent, told], ['answered', 'answered', 7, ['down', 'up']])
  })

  it('waits two seconds more when that one fails', async () => {
    const line = lineWith()
    await failFive(line)
    await clock.tickAsync(2_000)
    assert.deepEqual([await ask(line), await ask(line), sent], ['unreachable', 'shed', 6])
  })

  it('lets others wait for that one a moment, and then sends them too', async () => {
    const line = lineWith()
    await failFive(line)
    await clock.tickAsync(2_000)
    const trial = Promise.withResolvers<Whole>()
    answer = () => trial.promise
    const [first, second] = [ask(line), ask(line)]
    await turns()
    assert.equal(sent, 6)
    answer = () => Promise.resolve(ok)
    trial.resolve(ok)
    assert.deepEqual([await first, await second, sent], ['answered', 'answered', 7])
  })

  it('turns others away when that one takes long', async () => {
    const line = lineWith()
    await failFive(line)
    await clock.tickAsync(2_000)
    answer = () => new Promise(() => {})
    void ask(line)
    const second = ask(line)
    await clock.tickAsync(500)
    assert.equal(await second, 'shed')
  })

  it('sends what is urgent even then: a cancellation waits for it', async () => {
    const line = lineWith()
    await failFive(line)
    answer = () => Promise.resolve(ok)
    assert.deepEqual([await ask(line, { urgent: true }), sent], ['answered', 6])
  })

  it('holds back one host only', async () => {
    const line = lineWith()
    await failFive(line)
    answer = () => Promise.resolve(ok)
    assert.equal(await ask(line, { url: new URL('http://cancel.example/') }), 'answered')
  })

  it('gives the practice so many at once, and lets so many wait', async () => {
    const line = lineWith()
    const replies: ((reply: Whole) => void)[] = []
    answer = () => new Promise((resolve) => replies.push(resolve))
    const asked = Array.from({ length: 6 }, () => ask(line))
    await turns()
    assert.equal(sent, 2)
    assert.equal(await asked[5], 'shed')
    for (let done = 0; done < 5; done += 1) {
      assert.ok(replies.length - done <= 2)
      replies[done]?.(ok)
      await turns()
    }
    assert.deepEqual(await Promise.all(asked.slice(0, 5)), Array(5).fill('answered'))
  })

  it('never sends what waited until its deadline', async () => {
    const line = lineWith({ concurrency: 1 })
    answer = () => new Promise(() => {})
    void ask(line)
    const waiting = ask(line, { deadline: Date.now() + 300 })
    await clock.tickAsync(300)
    assert.deepEqual([await waiting, sent], ['late', 1])
  })

  it('says no at once when the wait would outlast the time there is', async () => {
    const line = lineWith({ concurrency: 1, waiting: 10 })
    answer = async () => {
      clock.tick(4_000)
      return ok
    }
    for (let i = 0; i < 20; i += 1) await ask(line, { deadline: Date.now() + 60_000 })
    answer = () => new Promise(() => {})
    void ask(line)
    await turns()
    assert.equal(await ask(line, { deadline: Date.now() + 2_000 }), 'shed')
    const urgent = ask(line, { deadline: Date.now() + 2_000, urgent: true })
    await clock.tickAsync(2_000)
    assert.equal(await urgent, 'late')
  })
})

describe('while the agenda is down', () => {
  let practice: Opened
  let clock: SinonFakeTimers
  beforeEach(async () => {
    clock = useFakeTimers({ toFake: ['Date'] })
    practice = await open()
  })
  afterEach(async () => {
    clock.restore()
    await practice.close()
  })
  const goDown = async () => {
    practice.simulator.misbehave([{ method: '*', fault: 'http-503', times: 5 }])
    for (let i = 0; i < 3; i += 1) await practice.agenda.list(testPatient).catch(() => undefined)
  }

  for (const [name, access, method] of [
    ['in a session', session, 'WisAfspraakById'],
    ['by token', testPatient, 'cancel-url'],
  ] as const) {
    it(`a cancellation ${name} is refused without a byte of it leaving`, async () => {
      const look = await practice.agenda.look(access, firstAppointment)
      await goDown()
      assert.deepEqual(look.kind === 'same' && (await look.cancel()), { kind: 'refused' })
      assert.equal(practice.asked(method), 0)
    })
  }

  it('an urgent look is answered when the agenda is back, before anybody else tries', async () => {
    await goDown()
    await assert.rejects(practice.agenda.look(session, firstAppointment), { kind: 'shed', sent: false })
    assert.equal((await practice.agenda.look(session, firstAppointment, { urgent: true })).kind, 'same')
  })

  it('it recovers by itself', async () => {
    await goDown()
    await assert.rejects(practice.agenda.list(testPatient), { kind: 'shed' })
    clock.tick(2_000)
    assert.equal((await practice.agenda.list(testPatient)).length, 3)
  })
})
