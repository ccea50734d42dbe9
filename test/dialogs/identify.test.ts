import { strict as assert } from 'node:assert'
import type { FactSet } from '../../src/dialogs/host.ts'
import { identifyFlow } from '../../src/dialogs/identify.ts'
import type { IdentifyFacts } from '../../src/dialogs/identify-facts.ts'
import type { Hearing } from '../../src/dialogs/readers/hearing.ts'
import { policy, world } from './facts.ts'

const birthDate = '1965-01-01'
const unknown = ['patientNumber'] as const
const time = { weekday: 2, times: ['09:15'] }

/** The question, the call with what it is given, or the result of these facts. */
function next(facts: IdentifyFacts, sets: readonly FactSet[] = policy): unknown {
  const move = identifyFlow(facts, { ...world, rules: { ...world.rules, policy: sets } })
  if (move.do === 'ask') return move.question[0]
  if (move.do === 'call') return move.with
  return move.do === 'finish' ? move.result : undefined
}

function answer(facts: IdentifyFacts, text: string, more: Partial<Hearing> = {}): Partial<IdentifyFacts> | undefined {
  const move = identifyFlow(facts, world)
  assert.equal(move.do, 'ask')
  if (move.do !== 'ask') return undefined
  return move.read(text, { language: 'nl', today: world.today, how: 'typed', asked: move.asked, ...more })
}

describe('saying who you are', () => {
  const moves: readonly (readonly [string, IdentifyFacts, unknown])[] = [
    ['the birth date first', {}, 'identify.birth-date'],
    [
      'the birth date when the number came first',
      { patientNumber: '157376', remark: 'noted' },
      'identify.birth-date-too',
    ],
    ['the year when it fits two centuries', { dates: ['1926-05-03', '2026-05-03'] }, 'identify.year'],
    ['the number after the birth date', { birthDate }, 'identify.number'],
    ['the surname when there is no number', { birthDate, unknown }, 'identify.surname'],
    ['day and time after the surname', { birthDate, unknown, surname: 'bakker' }, 'identify.time'],
    [
      'the time when only the day is known',
      { birthDate, unknown, surname: 'bakker', time: { weekday: 2, times: [] } },
      'identify.clock-of',
    ],
    [
      'the day when only the time is known',
      { birthDate, unknown, surname: 'bakker', time: { times: ['09:15'] } },
      'identify.day-of',
    ],
  ]
  for (const [what, facts, question] of moves) it(`asks ${what}`, () => assert.equal(next(facts), question))

  it('searches only when all facts are there', () => {
    assert.deepEqual(next({ birthDate, patientNumber: '157376' }), {
      set: policy[0],
      birthDate,
      patientNumber: '157376',
    })
    const claim = { birthDate, surname: 'bakker', time }
    assert.deepEqual(next({ ...claim, unknown }), { set: policy[1], ...claim })
  })

  it('goes to the practice without a number where the practice wants one', () =>
    assert.equal(next({ birthDate, unknown }, policy.slice(0, 1)), 'declined'))

  it('asks what another policy needs, in its order, and claims nothing beside it', () => {
    const strict: readonly FactSet[] = [['birthDate', 'patientNumber', 'surname']]
    const loose: readonly FactSet[] = [['birthDate', 'surname'], ['birthDate']]
    assert.equal(next({ birthDate, patientNumber: '157376' }, strict), 'identify.surname')
    assert.equal(next({ birthDate, unknown }, strict), 'declined')
    assert.equal(next({ birthDate }, loose), 'identify.surname')
    assert.deepEqual(next({ birthDate, surname: 'bakker', patientNumber: '1', time }, loose), {
      set: loose[0],
      birthDate,
      surname: 'bakker',
    })
    assert.deepEqual(next({ birthDate, unknown: ['surname'] }, loose), { set: loose[1], birthDate })
  })

  it('forgets every fact when nobody could be identified', () => {
    const facts: IdentifyFacts = { birthDate, patientNumber: '157376' }
    const move = identifyFlow(facts, world)
    assert.equal(move.do, 'call')
    if (move.do !== 'call') return
    const learn = move.learn as (gives: string) => Partial<IdentifyFacts>
    assert.equal(next({ ...facts, ...learn('not-known') }), 'identify.birth-date')
    assert.equal(next({ ...facts, ...learn('enough') }), 'person')
    assert.equal(next({ ...facts, ...learn('known') }), 'known')
  })

  const answers: readonly (readonly [IdentifyFacts, string, Partial<IdentifyFacts> | undefined])[] = [
    [{}, '1 januari 1965', { birthDate, dates: undefined, birthDay: undefined, remark: undefined }],
    [{}, '157376', { patientNumber: '157376', remark: 'noted' }],
    [{}, '123456782', { patientNumber: '0', remark: 'noted' }],
    [{ birthDate }, '123456782', { patientNumber: '0', remark: undefined }],
    [{}, 'weet ik niet', { remark: 'refused' }],
    [{}, 'nee', { remark: 'refused' }],
    [{ remark: 'refused' }, 'weet ik niet', { outcome: 'declined' }],
    [{}, 'ja', undefined],
    [{ remark: 'failed' }, 'ja graag', { remark: 'retry' }],
    [{ remark: 'failed' }, 'nee', { outcome: 'declined' }],
    [{ birthDate }, '157376', { patientNumber: '157376', remark: undefined }],
    [{ birthDate }, 'nee, 1956', { birthDate: '1956-01-01', dates: undefined, birthDay: undefined, remark: undefined }],
    [{ birthDate }, 'nee', { birthDate: undefined, remark: 'date-wrong' }],
    [{ birthDate }, 'dat klopt niet', { birthDate: undefined, remark: 'date-wrong' }],
    [{ birthDate }, 'ja', { remark: 'date-right' }],
    [{ birthDate, remark: 'date-right' }, 'ja', undefined],
    [{ birthDate }, 'geen idee', { unknown, remark: undefined }],
    [{ birthDate, unknown }, 'weet ik niet', { unknown: ['patientNumber', 'surname'], remark: undefined }],
  ]
  for (const [facts, said, patch] of answers)
    it(`takes "${said}" at ${next(facts)}${facts.remark ? ` (${facts.remark})` : ''}`, () =>
      assert.deepEqual(answer(facts, said), patch))

  it('takes a citizen service number for a number only where the practice searches by it', () => {
    const move = identifyFlow({ birthDate }, { ...world, rules: { ...world.rules, bsn: true } })
    assert.equal(move.do, 'ask')
    if (move.do !== 'ask') return
    const hearing = { language: 'nl', today: world.today, how: 'typed', asked: move.asked } as const
    assert.deepEqual(move.read('1234 56 782', hearing), { patientNumber: '123456782', remark: undefined })
  })

  it('takes no single key for a yes or a no to the birth date', () =>
    assert.equal(answer({ birthDate }, '1', { how: 'keyed' }), undefined))
})
