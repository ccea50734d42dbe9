import { strict as assert } from 'node:assert'
import { type IdentifyFacts, identifyFlow } from '../../src/dialogs/identify.ts'
import type { Hearing } from '../../src/dialogs/readers/hearing.ts'
import { world } from './facts.ts'

const birthDate = '1965-01-01'
const time = { weekday: 2, times: ['09:15'] }

/** The question, the call with what it is given, or the result of these facts. */
function next(facts: IdentifyFacts, withoutNumber = true): unknown {
  const move = identifyFlow(facts, { ...world, rules: { ...world.rules, withoutNumber } })
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
    ['the surname when there is no number', { birthDate, noNumber: true }, 'identify.surname'],
    ['day and time after the surname', { birthDate, noNumber: true, surname: 'bakker' }, 'identify.time'],
    [
      'the time when only the day is known',
      { birthDate, noNumber: true, surname: 'bakker', time: { weekday: 2, times: [] } },
      'identify.clock-of',
    ],
    [
      'the day when only the time is known',
      { birthDate, noNumber: true, surname: 'bakker', time: { times: ['09:15'] } },
      'identify.day-of',
    ],
  ]
  for (const [what, facts, question] of moves) it(`asks ${what}`, () => assert.equal(next(facts), question))

  it('searches only when all facts are there', () => {
    assert.deepEqual(next({ birthDate, patientNumber: '157376' }), {
      kind: 'number',
      birthDate,
      patientNumber: '157376',
    })
    const claim = { birthDate, surname: 'bakker', time }
    assert.deepEqual(next({ ...claim, noNumber: true }), { kind: 'appointment', ...claim })
  })

  it('goes to the practice without a number where the practice wants one', () =>
    assert.equal(next({ birthDate, noNumber: true }, false), 'declined'))

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
    [{}, '1 januari 1965', { birthDate, dates: undefined, remark: undefined }],
    [{}, '157376', { patientNumber: '157376', remark: 'noted' }],
    [{}, '123456782', { remark: 'bsn' }],
    [{ remark: 'bsn' }, '123456782', undefined],
    [{}, 'weet ik niet', { outcome: 'declined' }],
    [{}, 'ja', undefined],
    [{ remark: 'failed' }, 'ja graag', { remark: 'retry' }],
    [{ remark: 'failed' }, 'nee', { outcome: 'declined' }],
    [{ birthDate }, '157376', { patientNumber: '157376', remark: undefined }],
    [{ birthDate }, 'nee, 1956', { birthDate: '1956-01-01', dates: undefined, remark: undefined }],
    [{ birthDate }, 'nee', { birthDate: undefined, remark: 'date-wrong' }],
    [{ birthDate }, 'dat klopt niet', { birthDate: undefined, remark: 'date-wrong' }],
    [{ birthDate }, 'ja', { remark: 'date-right' }],
    [{ birthDate, remark: 'date-right' }, 'ja', undefined],
    [{ birthDate }, 'geen idee', { noNumber: true, remark: undefined }],
    [{ birthDate, noNumber: true }, 'weet ik niet', { outcome: 'declined' }],
  ]
  for (const [facts, said, patch] of answers)
    it(`takes "${said}" at ${next(facts)}${facts.remark ? ` (${facts.remark})` : ''}`, () =>
      assert.deepEqual(answer(facts, said), patch))

  it('takes no single key for a yes or a no to the birth date', () =>
    assert.equal(answer({ birthDate }, '1', { how: 'keyed' }), undefined))
})
