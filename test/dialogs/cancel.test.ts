import { strict as assert } from 'node:assert'
import { type CancelFacts, cancelFlow } from '../../src/dialogs/cancel.ts'
import type { World } from '../../src/dialogs/host.ts'
import type { Hearing } from '../../src/dialogs/readers/hearing.ts'
import { appointment, knownWorld, world } from './facts.ts'

const first = appointment(1, '2026-11-24T09:15')
const second = appointment(2, '2026-12-04T14:40', { agendaName: 'Assistent' })
const third = appointment(3, '2026-12-07T10:00', { cancellable: false })
const both = [first, second]
const all = [first, second, third]

/** The keys that are said, question last; or the name of the call or dialog. */
function next(facts: Omit<CancelFacts, 'known'>, here: World = knownWorld()): readonly string[] {
  const move = cancelFlow({ known: {}, ...facts }, here)
  if (move.do === 'ask') return [...(move.say ?? []), move.question].map(([key]) => key)
  if (move.do === 'finish') return move.say.map(([key]) => key)
  return [move.do === 'call' ? move.name : move.dialog]
}

function answer(facts: Omit<CancelFacts, 'known'>, text: string, more: Partial<Hearing> = {}, here = knownWorld()) {
  const move = cancelFlow({ known: {}, ...facts }, here)
  assert.equal(move.do, 'ask')
  if (move.do !== 'ask') return undefined
  return move.read(text, { language: 'nl', today: world.today, how: 'typed', asked: move.asked, ...more })
}

describe('cancelling', () => {
  const lines = ['appointments.count', 'appointments.numbered', 'appointments.numbered']
  const moves: readonly (readonly [string, Omit<CancelFacts, 'known'>, readonly string[]])[] = [
    ['fetches the list first', {}, ['list']],
    ['says that there is none', { list: [] }, ['appointments.none']],
    ['asks at once about the only one', { list: [first] }, ['cancel.confirm']],
    ['says at once that the only one is for the practice', { list: [third] }, ['cancel.by-phone']],
    ['asks which one of two', { list: both }, [...lines, 'cancel.which']],
    ['asks at once about the one of a day', { list: both, time: { weekday: 2, times: [] } }, ['cancel.confirm']],
    [
      'says that there is none on a day',
      { list: both, time: { weekday: 3, times: [] } },
      ['cancel.not-that-day', ...lines, 'cancel.which'],
    ],
    ['asks before it cancels', { list: both, chosen: first }, ['cancel.confirm']],
    ['cancels after a yes', { list: both, chosen: first, sure: true }, ['cancel']],
    ['keeps it after a no', { list: both, chosen: first, sure: false }, ['cancel.kept']],
    ['keeps all when none was chosen', { list: both, sure: false }, ['cancel.kept-all']],
    [
      'tells what stays',
      { list: both, chosen: first, sure: true, outcome: 'done' },
      ['cancel.done', 'cancel.stays', 'cancel.new-one'],
    ],
    [
      'tells how many stay',
      { list: all, chosen: first, sure: true, outcome: 'done' },
      ['cancel.done', 'cancel.stays-many', 'cancel.new-one'],
    ],
    [
      'does not say that one stays which was cancelled before',
      { list: both, chosen: second, done: [first], outcome: 'done' },
      ['cancel.done', 'cancel.new-one'],
    ],
    ['promises nothing when it is not known', { list: both, chosen: first, outcome: 'unknown' }, ['cancel.unknown']],
    ['says that it did not work', { list: both, chosen: first, outcome: 'not-done' }, ['cancel.not-done']],
    ['says that it was gone', { list: both, chosen: first, outcome: 'gone' }, ['cancel.gone']],
    ['says that it moved', { list: both, chosen: first, outcome: 'changed' }, ['cancel.changed']],
  ]
  for (const [what, facts, keys] of moves) it(what, () => assert.deepEqual(next(facts), keys))

  it('identifies before anything else', () =>
    assert.deepEqual(next({ list: both, chosen: first, sure: true }, world), ['identify']))

  it('offers nothing but the one that was named without a number', () => {
    assert.deepEqual(next({ list: both }, knownWorld(second)), ['cancel.confirm-said'])
    assert.deepEqual(next({ chosen: second, sure: false }, knownWorld(second)), ['cancel.kept', 'cancel.kept-only'])
    assert.deepEqual(answer({}, 'nee, de andere', {}, knownWorld(second)), { chosen: second, sure: false })
  })

  it('shows as many as fit, and the rest for "meer"', () => {
    const here = knownWorld()
    const small: World = { ...here, rules: { ...here.rules, pageSize: 2 } }
    assert.deepEqual(next({ list: all }, small), [...lines, 'cancel.which-or-more'])
    assert.deepEqual(answer({ list: all }, 'meer', {}, small), { seen: 2, remark: undefined })
    assert.deepEqual(next({ list: all, seen: 2 }, small), ['appointments.numbered-by-phone', 'cancel.which'])
    assert.deepEqual(answer({ list: all }, '1', { how: 'keyed' }, small)?.chosen, first)
  })
})

describe('an answer to "which one?"', () => {
  for (const [said, chosen] of [
    ['de eerste', first],
    ['die bij de assistent', second],
    ['nummer 2', second],
    ['die van 4 december', second],
    ['op vrijdag kan ik niet', second],
  ] as const)
    it(`is one: ${said}`, () => assert.deepEqual(answer({ list: both }, said)?.chosen, chosen))

  it('is both, one by one, the ones that can be cancelled here', () => {
    const patch = answer({ list: all }, 'allemaal')
    assert.deepEqual([patch?.chosen, patch?.queue, patch?.sure], [first, [second], undefined])
  })

  it('is one that only the practice can cancel', () =>
    assert.equal(answer({ list: all }, 'de derde')?.outcome, 'no-route'))
  it('is none', () => assert.deepEqual(answer({ list: both }, 'geen van beide'), { sure: false }))
  it('is no', () => assert.deepEqual(answer({ list: both }, 'nee'), { sure: false }))
  it('is one that is not there, once', () => {
    assert.deepEqual(answer({ list: both }, 'die van zondag'), { remark: 'not-listed' })
    assert.equal(answer({ list: both, remark: 'not-listed' }, 'die van zondag'), undefined)
  })
  it('is never a yes', () => assert.equal(answer({ list: both }, 'ja'), undefined))
})

describe('an answer to "shall I cancel it?"', () => {
  const asked = { list: both, chosen: first }

  for (const said of ['ja', 'ja graag', 'doe maar', 'yes please'])
    it(`is a yes: ${said}`, () => assert.deepEqual(answer(asked, said), { chosen: first, sure: true }))
  for (const said of [
    'nee',
    'oh wacht nee toch niet',
    'nee, die van dinsdag niet',
    'geen van beide',
    'weet ik niet',
    'no',
  ])
    it(`keeps it: ${said}`, () => assert.deepEqual(answer(asked, said), { chosen: first, sure: false }))
  for (const said of ['misschien', 'ja maar alleen als het moet', 'één', '2', 'wat kost dat'])
    it(`is no answer: ${said}`, () => assert.equal(answer(asked, said)?.sure, undefined))
  for (const said of ['nee, de andere', 'nee, die van 4 december', 'nee toch die bij de assistent', 'the other one'])
    it(`is about the other one, which is asked anew: ${said}`, () => {
      const patch = answer(asked, said)
      assert.deepEqual([patch?.chosen, patch?.sure], [second, undefined])
      assert.deepEqual(next({ ...asked, ...patch }), ['cancel.confirm'])
    })

  for (const said of ['ja die van dinsdag', 'ja, die op 24 november mag weg', 'yes, the one on tuesday please'])
    it(`is a yes to the very one that is asked about: ${said}`, () =>
      assert.deepEqual(answer(asked, said), { chosen: first, sure: true }))
  for (const said of ['ja die van vrijdag mag weg', 'ja die bij de assistent', 'yes, cancel the one on friday'])
    it(`is no yes to this one, but asks about the other: ${said}`, () => {
      const patch = answer(asked, said)
      assert.deepEqual([patch?.chosen, patch?.sure], [second, undefined])
    })
  for (const said of ['ja die van woensdag', 'ja die bij dokter Pietersen mag weg', 'yes the one at ten'])
    it(`is a yes to none of them: ${said}`, () => assert.equal(answer(asked, said)?.sure, undefined))
  it('is no yes while two fit what was named', () => {
    const later = appointment(9, '2026-11-24T11:00')
    assert.equal(answer({ list: [first, later], chosen: first }, 'ja die van dinsdag')?.sure, undefined)
  })

  it('asks which other one when there are more', () => {
    const patch = answer({ list: all, chosen: first }, 'nee, een andere')
    assert.deepEqual(next({ list: all, ...patch }), [
      'cancel.fitting',
      'appointments.numbered',
      'appointments.numbered-by-phone',
      'cancel.which',
    ])
  })

  it('has keys of its own', () => {
    assert.deepEqual(answer(asked, '1', { how: 'keyed' }), { chosen: first, sure: true })
    assert.deepEqual(answer(asked, '2', { how: 'keyed' }), { chosen: first, sure: false })
    assert.equal(answer(asked, '3', { how: 'keyed' }), undefined)
  })

  it('goes on to the next of both, of which nothing is sure yet', () => {
    const patch = answer({ ...asked, queue: [second] }, 'nee')
    assert.deepEqual([patch?.chosen, patch?.queue, patch?.sure], [second, [], undefined])
    assert.deepEqual(next({ ...asked, ...patch }), ['cancel.kept-one', 'cancel.confirm'])
  })
})
