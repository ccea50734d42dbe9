import { strict as assert } from 'node:assert'
import { canCancel, upcoming } from '../../src/dialogs/ahead.ts'
import { type AppointmentsFacts, appointmentsFlow } from '../../src/dialogs/appointments.ts'
import type { World } from '../../src/dialogs/host.ts'
import { appointment, knownWorld, world } from './facts.ts'

const first = appointment(1, '2026-11-24T09:15')
const second = appointment(2, '2026-12-04T14:40')
const third = appointment(3, '2026-12-07T10:00')

function said(facts: Partial<AppointmentsFacts>, here: World = knownWorld()): readonly string[] {
  const move = appointmentsFlow({ which: 'all', known: {}, ...facts }, here)
  if (move.do === 'ask') return [...(move.say ?? []), move.question].map(([key]) => key)
  if (move.do === 'finish') return move.say.map(([key]) => key)
  return [move.do === 'call' ? move.name : move.dialog]
}

describe('hearing appointments', () => {
  it('identifies first, then asks the agenda', () => {
    assert.deepEqual(said({}, world), ['identify'])
    assert.deepEqual(said({}), ['list'])
  })

  it('reads them in order, with numbers when there are more', () => {
    assert.deepEqual(said({ list: [second, first] }), [
      'appointments.count',
      'appointments.numbered',
      'appointments.numbered',
    ])
    assert.deepEqual(said({ list: [first] }), ['appointments.count', 'appointments.line'])
    assert.deepEqual(said({ list: [] }), ['appointments.none'])
  })

  it('reads the next one only when that was asked', () => {
    const move = appointmentsFlow({ which: 'next', known: {}, list: [second, first] }, knownWorld())
    assert.equal(move.do, 'finish')
    if (move.do !== 'finish') return
    assert.deepEqual(
      move.say.map(([key]) => key),
      ['appointments.next', 'appointments.line'],
    )
    assert.deepEqual(move.result, { next: 'more', one: first.start })
  })

  it('reads those of the day that was named', () => {
    assert.deepEqual(said({ list: [first, second], time: { weekday: 5, times: [] } }), [
      'cancel.fitting',
      'appointments.line',
    ])
    assert.deepEqual(said({ list: [first], time: { weekday: 1, times: [] } }), ['appointments.none-then'])
  })

  it('asks before it reads on', () => {
    const here = knownWorld()
    const small: World = { ...here, rules: { ...here.rules, pageSize: 2 } }
    const list = [first, second, third]
    const page = ['appointments.numbered', 'appointments.numbered']
    assert.deepEqual(said({ list }, small), ['appointments.count', ...page, 'appointments.more'])
    assert.deepEqual(said({ list, seen: 2 }, small), ['appointments.numbered'])
    assert.deepEqual(said({ list, enough: true }, small), [])
    const move = appointmentsFlow({ which: 'all', known: {}, list }, small)
    const hearing = { language: 'nl', today: world.today, how: 'typed', asked: 'wish' } as const
    assert.ok(move.do === 'ask')
    assert.deepEqual(move.read('ja graag', hearing), { seen: 2 })
    assert.deepEqual(move.read('nee', hearing), { enough: true })
    assert.equal(move.read('blub', hearing), undefined)
  })

  it('shows no list to somebody who only named one appointment', () =>
    assert.deepEqual(said({ list: [first, second] }, knownWorld(first)), ['appointments.only-one']))

  it('tells who is in the waiting room, with the doctor, or has to call', () => {
    const here = [
      appointment(1, '2026-11-21T11:55', { status: 'waiting' }),
      appointment(2, '2026-11-21T11:50', { status: 'busy' }),
      appointment(3, '2026-12-07T10:00', { cancellable: false }),
    ]
    assert.deepEqual(said({ list: here }), [
      'appointments.count',
      'appointments.numbered-busy',
      'appointments.numbered-waiting',
      'appointments.numbered-by-phone',
    ])
  })
})

describe('what still lies ahead', () => {
  it('leaves out what is over, finished or missed', () => {
    const list = [
      first,
      appointment(4, '2026-11-20T09:00'),
      appointment(5, '2026-11-24T10:00', { status: 'done' }),
      appointment(6, '2026-11-24T11:00', { status: 'no-show' }),
    ]
    assert.deepEqual(upcoming(list, world), [first])
  })

  it('can be cancelled until it starts, or as early as the practice wants', () => {
    const soon = appointment(7, '2026-11-21T12:30')
    assert.equal(canCancel(soon, world), true)
    assert.equal(canCancel(soon, { ...world, rules: { ...world.rules, cancelUntilHours: 24 } }), false)
    assert.equal(canCancel(appointment(8, '2026-11-21T12:00'), world), false)
    assert.equal(canCancel(appointment(9, '2026-11-24T09:15', { status: 'waiting' }), world), false)
  })
})
