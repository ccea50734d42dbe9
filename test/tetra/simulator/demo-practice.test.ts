import { strict as assert } from 'node:assert'
import { Temporal } from 'temporal-polyfill'
import { demoAppointments, demoPatients } from '../../../src/tetra/simulator/demo-practice.ts'
import { startSimulator } from '../../../src/tetra/simulator/simulator.ts'

const planned = (now: string) =>
  demoAppointments(Temporal.PlainDateTime.from(now))
    .toSorted((a, b) => a.patientId - b.patientId || Temporal.PlainDateTime.compare(a.start, b.start))
    .map(({ patientId, agendaId, start, minutes }) => `${patientId} ${start} ${agendaId} ${minutes}`)

describe('the demo practice', () => {
  it('has everything planned from a Monday', () => {
    assert.deepEqual(planned('2026-03-02T10:00:30'), [
      '10263 2026-03-03T08:10:00 10090 10',
      '10263 2026-03-04T11:20:00 10090 10',
      '10263 2026-03-10T10:00:00 10088 20',
      '10263 2026-04-01T16:30:00 10090 10',
      '20001 2026-03-09T08:40:00 10090 10',
      '20002 2026-03-09T08:50:00 10090 10',
      '48888 2026-03-02T09:55:00 10090 20',
      '61616 2026-03-06T15:30:00 10090 10',
      '157376 2026-02-02T09:00:00 10090 10',
      '157376 2026-03-05T09:15:00 10090 10',
      '157376 2026-03-16T14:40:00 10088 20',
    ])
  })

  it('has nobody in a weekend but the patient who is there now', () => {
    let now = Temporal.PlainDateTime.from('2026-01-01T12:00')
    for (let day = 0; day < 366; day += 1) {
      const atWork = demoAppointments(now).filter(({ patientId }) => patientId !== 48888)
      assert.ok(atWork.every(({ start }) => start.dayOfWeek <= 5))
      now = now.add({ days: 1 })
    }
  })

  it('has somebody who came today, also just after midnight', () => {
    assert.ok(planned('2026-03-07T00:03:00').includes('48888 2026-03-07T00:00:00 10090 20'))
  })

  it('knows every patient who has an appointment, and gives each appointment its own token', () => {
    const appointments = demoAppointments(Temporal.PlainDateTime.from('2026-03-02T10:00'))
    const tokens = appointments.map(({ token }) => token).filter((token) => token !== null)
    assert.equal(new Set(tokens).size, 9)
    assert.ok(appointments.every(({ patientId }) => demoPatients.some(({ id }) => id === patientId)))
  })
})

describe('a demo practice that stays open', () => {
  it('moves its days along, and plans a cancelled one again under another id', async () => {
    let now = Temporal.PlainDateTime.from('2026-03-02T10:00')
    const simulator = await startSimulator({ now: () => now })
    simulator.remove(115904)
    now = now.add({ hours: 14 })
    const ids = simulator.appointments().filter(({ patientId }) => patientId === 10263)
    assert.deepEqual(
      ids.map(({ id }) => id).sort((a, b) => a - b),
      [115905, 115906, 115907, 200001],
    )
    assert.equal(ids.find(({ id }) => id === 200001)?.start.toString(), '2026-03-04T08:10:00')
    assert.equal(
      simulator
        .appointments()
        .find(({ id }) => id === 115901)
        ?.start.toString(),
      '2026-03-06T09:15:00',
    )
    await simulator.close()
  })

  it('has the next patient in the waiting room when the one before is done', async () => {
    let now = Temporal.PlainDateTime.from('2026-03-02T10:00')
    const simulator = await startSimulator({ now: () => now })
    const start = () =>
      simulator
        .appointments()
        .find(({ id }) => id === 115910)
        ?.start.toString()
    assert.equal(start(), '2026-03-02T09:55:00')
    now = now.add({ minutes: 14 })
    assert.equal(start(), '2026-03-02T09:55:00')
    now = now.add({ minutes: 1 })
    assert.equal(start(), '2026-03-02T10:10:00')
    await simulator.close()
  })
})
