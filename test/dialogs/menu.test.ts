import { strict as assert } from 'node:assert'
import { type MenuFacts, menuFlow } from '../../src/dialogs/menu.ts'
import type { Hearing } from '../../src/dialogs/readers/hearing.ts'
import { world } from './facts.ts'

function next(facts: MenuFacts): string {
  const move = menuFlow(facts)
  if (move.do === 'ask') return move.question[0]
  return move.do === 'begin' ? move.dialog : move.do
}

function answer(facts: MenuFacts, text: string, more: Partial<Hearing> = {}): Partial<MenuFacts> | undefined {
  const move = menuFlow(facts)
  assert.ok(move.do === 'ask')
  return move.read(text, { language: 'nl', today: world.today, how: 'typed', asked: 'wish', ...more })
}

describe('the first question', () => {
  const moves: readonly (readonly [string, MenuFacts])[] = [
    ['menu.what', {}],
    ['menu.more', { again: true }],
    ['menu.which', { mention: ['menu.hello'] }],
    ['cancel', { wish: 'cancel' }],
    ['appointments', { wish: 'list' }],
    ['appointments', { wish: 'next' }],
    ['handover', { wish: 'person' }],
    ['finish', { wish: 'bye' }],
  ]
  for (const [move, facts] of moves)
    it(`${JSON.stringify(facts)} leads to ${move}`, () => assert.equal(next(facts), move))

  const wishes: readonly (readonly [string, MenuFacts['wish']])[] = [
    ['ik wil mijn afspraak afzeggen', 'cancel'],
    ['welke afspraken heb ik', 'list'],
    ['wanneer is mijn volgende afspraak', 'next'],
    ['I want to cancel my appointment', 'cancel'],
    ['nee', 'bye'],
    ['niets', 'bye'],
    ['blub blub', undefined],
    ['ik zou dat eigenlijk echt niet meer weten', undefined],
  ]
  for (const [said, wish] of wishes)
    it(`hears ${wish ?? 'no wish'} in "${said}"`, () => assert.equal(answer({}, said)?.wish, wish))

  it('keeps what is said along, and what was said before', () => {
    const facts = { known: { patientNumber: '157376' } }
    const patch = answer(facts, 'afspraak van dinsdag afzeggen, geboren 1 januari 1965')
    assert.deepEqual(patch?.known, { patientNumber: '157376', birthDate: '1965-01-01' })
    assert.equal(patch?.time?.weekday, 2)
  })

  it('keeps a number or birth date that comes without a wish', () => {
    assert.deepEqual(answer({}, 'mijn patiëntnummer is 157376')?.known, { patientNumber: '157376' })
    assert.deepEqual(answer({}, 'ik ben van 1 januari 1965')?.known, { birthDate: '1965-01-01' })
  })

  it('does not greet back twice', () => {
    assert.deepEqual(answer({}, 'goedemorgen')?.mention, ['menu.hello'])
    assert.equal(answer({ mention: ['menu.hello'] }, 'goedemorgen'), undefined)
  })

  it('tells the emergency line for key 1', () => {
    assert.deepEqual(answer({}, '1', { how: 'keyed' })?.mention, ['emergency'])
  })

  it('begins a wish for keys 2 and 3, and nothing for another', () => {
    assert.equal(answer({}, '2', { how: 'keyed' })?.wish, 'list')
    assert.equal(answer({}, '3', { how: 'keyed' })?.wish, 'cancel')
    assert.equal(answer({}, '7', { how: 'keyed' }), undefined)
  })
})

describe('"can I do anything else?"', () => {
  const again: MenuFacts = { again: true, last: 'cancel' }

  it('only asks what after a yes', () => assert.equal(next({ ...again, ...answer(again, 'ja') }), 'menu.what'))
  it('says goodbye after a no, also by key', () => {
    assert.equal(answer(again, 'nee dank u wel')?.wish, 'bye')
    assert.equal(answer(again, '2', { how: 'keyed' })?.wish, 'bye')
  })

  it('goes on with another one after a cancellation', () => {
    assert.equal(answer(again, 'en de andere ook')?.wish, 'cancel')
    assert.deepEqual(answer(again, 'nee die van 4 december')?.time?.date, '2026-12-04')
    assert.equal(answer(again, 'de eerste')?.time, undefined)
  })

  it('takes "de eerste" for the first of the list that was told', () => {
    const told = [
      { start: '2026-11-24T09:15:00', agendaName: 'Mw. Voorbeeld' },
      { start: '2026-12-04T10:00:00', agendaName: 'Dhr. Proef' },
    ]
    const facts: MenuFacts = { again: true, last: 'list', told }
    assert.deepEqual(answer(facts, 'zeg de eerste af')?.time, { date: '2026-11-24', times: ['09:15'] })
    assert.deepEqual(answer(facts, 'annuleer die met Proef')?.time, { date: '2026-12-04', times: ['10:00'] })
    assert.equal(answer(facts, 'een afspraak afzeggen')?.time, undefined)
  })

  it('takes "die" for the one appointment that was told', () => {
    const told: MenuFacts = { again: true, last: 'next', one: '2026-11-24T09:15:00' }
    assert.deepEqual(answer(told, 'zeg die maar af')?.time, { date: '2026-11-24', times: ['09:15'] })
    assert.equal(answer(told, 'een afspraak afzeggen')?.time, undefined)
  })
})
