// Fifty patients talk while the agenda is slowed, killed and revived: what they are told, and what comes of it.
import { strict as assert } from 'node:assert'
import { setTimeout as wait } from 'node:timers/promises'
import { Temporal } from 'temporal-polyfill'
import { type Simulator, startSimulator } from '../../src/tetra/simulator/simulator.ts'
import { startTalk, type Talk } from '../conversations/talk.ts'

const count = 50
const start = Temporal.PlainDateTime.from('2026-11-25T09:00:00')
const numberOf = (i: number) => 700_000 + i
const phone = /020 123 45 67/
const yes = /is afgezegd/

/** Fifty patients with two appointments each, born on the same day. */
function populate(simulator: Simulator): void {
  for (let i = 0; i < count; i += 1) {
    const id = numberOf(i)
    simulator.addPatient({ id, name: `Mw. P. Proef${i}`, birthDate: '1965-01-01', gender: 'V' })
    for (const half of [0, 1]) {
      const at = start.add({ days: half, minutes: 5 * i })
      simulator.addAppointment({ id: 900_000 + 2 * i + half, patientId: id, start: at, token: `token-${i}-${half}` })
    }
  }
}

/** The figures, for whoever runs it. */
function report(text: string): void {
  console.log(`      ${text}`)
}

/** How many requests were under way together, of those that were answered. */
function mostAtOnce({ log }: Simulator): number {
  const spans = log.flatMap(({ at, answeredAt, fault }) => (answeredAt && fault ? [{ at, until: answeredAt }] : []))
  return Math.max(...spans.map(({ at }) => spans.filter((other) => other.at <= at && at < other.until).length))
}

describe('fifty talks while the agenda is slowed, killed and revived', function () {
  this.timeout(120_000)
  let talk: Talk
  let agenda: Simulator
  let ticking: NodeJS.Timeout
  const everybody = async (text: (i: number) => string) => {
    const all = Array.from({ length: count }, (_, i) => talk.at({ conversation: `talk ${i}` }).say(text(i)))
    return Promise.all(all)
  }
  const lines = () => talk.log.flatMap((event) => (event.event === 'agenda-line' ? event.line : []))
  const cancelled = () =>
    agenda.log.filter(({ effect }) => effect?.kind === 'cancelled').map(({ effect }) => effect?.id)

  before(async () => {
    talk = await startTalk()
    agenda = talk.agenda
    populate(agenda)
    // The clock of the talk goes along with the machine's, because the agenda's slowness is real here.
    let last = performance.now()
    ticking = setInterval(() => {
      const at = performance.now()
      talk.later(Math.round(at - last))
      last = at
    }, 5)
  })
  after(async () => {
    clearInterval(ticking)
    await talk.end()
    await agenda.close()
  })

  it('all are helped at once', async () => {
    await everybody(() => 'ik wil een afspraak afzeggen')
    await everybody(() => '1 januari 1965')
    const answers = await everybody((i) => String(numberOf(i)))
    assert.ok(
      answers.every((answer) => /U hebt 2 afspraken/.test(answer)),
      answers[0],
    )
    assert.deepEqual(lines(), [])
  })

  it('a slow agenda: whoever cannot be helped in time hears so early, with the number to call', async () => {
    agenda.misbehave([{ method: 'GetAfspraken', fault: 'latency', ms: 1_500, probability: 1 }])
    for (let i = 0; i < 6; i += 1) await talk.at({ conversation: `talk ${i}` }).say('mijn afspraken')
    const begun = performance.now()
    const told = await everybody(() => 'mijn afspraken')
    const took = performance.now() - begun
    const helped = told.filter((answer) => /U hebt 2 afspraken/.test(answer)).length
    const sentAway = told.filter((answer) => phone.test(answer) && !/U hebt/.test(answer)).length
    assert.equal(
      helped + sentAway,
      count,
      told.find((answer) => !phone.test(answer) && !/U hebt/.test(answer)),
    )
    assert.ok(helped >= 4 && sentAway >= 8, `${helped} helped, ${sentAway} sent away`)
    assert.ok(took < 12_000, `${took} ms`)
    assert.equal(mostAtOnce(agenda), 4)
    report(`slow: ${helped} helped, ${sentAway} sent away, within ${(took / 1_000).toFixed(1)} s`)
    agenda.misbehave([])
  })

  it('a dead agenda: nobody waits, nothing is asked any more, and everybody hears the number to call', async () => {
    // The agenda is well again, and a few requests later that is known.
    for (let i = 10; i < 20; i += 1) await talk.at({ conversation: `talk ${i}` }).say('mijn afspraken')
    await everybody(() => 'mijn afspraken')
    await everybody(() => 'ik wil een afspraak afzeggen')
    const asked = await everybody(() => 'de eerste')
    assert.ok(
      asked.slice(0, 10).every((answer) => /Ja of nee\?/.test(answer)),
      asked.slice(0, 10).join('\n'),
    )
    await agenda.close()
    const told = await everybody((i) => (i < 10 ? 'ja' : 'mijn afspraken'))
    assert.ok(told.every((answer) => !yes.test(answer)))
    assert.ok(
      told.slice(10).every((answer) => phone.test(answer)),
      told[10],
    )
    assert.ok(lines().includes('down'))
    const begun = performance.now()
    const again = await everybody((i) => (i < 10 ? 'hallo' : 'mijn afspraken'))
    assert.ok(
      again.slice(10).every((answer) => phone.test(answer)),
      again[10],
    )
    const took = performance.now() - begun
    assert.ok(took < 5_000, `${took} ms`)
    report(`dead: 50 answers within ${took.toFixed(0)} ms`)
  })

  it('a revived agenda: everybody is helped again by itself, and every yes gets its true outcome', async () => {
    const port = Number(new URL(talk.agenda.url).port)
    agenda = await startSimulator({ port, now: () => Temporal.PlainDateTime.from('2026-11-21T12:00:00') })
    populate(agenda)
    await wait(2_500)
    const told = await everybody((i) => (i < 10 ? 'hallo' : 'mijn afspraken'))
    const helped = told.slice(10).filter((answer) => /U hebt 2 afspraken/.test(answer)).length
    assert.ok(helped >= 36, `${helped} of 40 helped: ${told.find((answer) => !/U hebt 2/.test(answer))}`)
    assert.equal(lines().at(-1), 'up')
    for (let tries = 0; tries < 40 && talk.news().length < 10; tries += 1) {
      talk.later(2_000)
      await wait(200)
      await talk.running().work()
    }
    assert.equal(talk.news().length, 10, talk.news().join('\n'))
    const done = talk.news().filter((text) => yes.test(text) && !/niet afgezegd/.test(text)).length
    report(`revived: ${helped} of 40 helped; of 10 times yes ${done} cancelled, ${10 - done} told otherwise`)
    assert.equal(new Set(cancelled()).size, cancelled().length)
    assert.equal(done, cancelled().length, talk.news().join('\n'))
    assert.ok(cancelled().every((id) => id !== undefined && id >= 900_000 && id < 900_020 && id % 2 === 0))
  })
})
