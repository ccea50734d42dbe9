import { strict as assert } from 'node:assert'
import { addUp, flawsOf, type Judged } from '../../../scripts/eval/score.ts'

const intent = { id: '1', lang: 'nl', text: '', context: 'any', risky: false, alsoAccept: [] as string[] } as const

describe('scoring', () => {
  it('calls another date wrong and none missed', () => {
    const line = { id: '1', lang: 'nl', channel: 'typed', text: '', expected: '1958-03-24' } as const
    assert.deepEqual(flawsOf('birthdates.jsonl', line, '1958-03-24'), [])
    assert.deepEqual(flawsOf('birthdates.jsonl', line, '1958-03-25'), ['wrong'])
    assert.deepEqual(flawsOf('birthdates.jsonl', line, 'ambiguous'), ['missed'])
    assert.deepEqual(flawsOf('birthdates.jsonl', { ...line, expected: null }, null), [])
    assert.deepEqual(flawsOf('birthdates.jsonl', { ...line, expected: 'ambiguous' }, null), [])
    assert.deepEqual(flawsOf('birthdates.jsonl', { ...line, expected: null }, '1958-03-24'), ['wrong'])
  })

  it('wants the kind and the value of what identifies', () => {
    const line = {
      id: '1',
      lang: 'en',
      channel: 'typed',
      text: '',
      expected: { kind: 'patientNumber', value: '157376' },
    } as const
    assert.deepEqual(flawsOf('identifiers.jsonl', line, { kind: 'patientNumber', value: '157376' }), [])
    assert.deepEqual(flawsOf('identifiers.jsonl', line, { kind: 'patientNumber', value: '157377' }), ['wrong'])
    assert.deepEqual(flawsOf('identifiers.jsonl', line, { kind: 'none', value: null }), ['missed'])
  })

  it('counts a false yes, and emergencies both ways', () => {
    const deny = { ...intent, intent: 'deny', risky: true, alsoAccept: ['stop'] }
    assert.deepEqual(flawsOf('intents.jsonl', deny, 'stop'), [])
    assert.deepEqual(flawsOf('intents.jsonl', deny, 'affirm'), ['wrong', 'false yes'])
    assert.deepEqual(flawsOf('intents.jsonl', deny, 'emergency'), ['wrong', 'false emergency'])
    assert.deepEqual(flawsOf('intents.jsonl', { ...deny, risky: false, intent: 'affirm' }, 'out_of_scope'), ['missed'])
    assert.deepEqual(flawsOf('intents.jsonl', { ...deny, intent: 'emergency' }, 'help'), ['wrong', 'missed emergency'])
  })

  it('keeps debatable names apart', () => {
    const name = { id: '1', lang: 'nl', spoken: '', recordName: '', match: false, debatable: false } as const
    assert.deepEqual(flawsOf('names.jsonl', name, true), ['false match'])
    assert.deepEqual(flawsOf('names.jsonl', { ...name, match: true }, false), ['missed'])
    assert.deepEqual(flawsOf('names.jsonl', { ...name, debatable: true }, true), ['debatable match'])
  })

  it('adds up by file and language, debatable lines apart', () => {
    const judged = (lang: string, flaws: Judged['flaws'], debatable = false): Judged => {
      return { file: 'names.jsonl', id: '1', lang, got: true, flaws, debatable }
    }
    const scores = addUp([judged('nl', []), judged('nl', ['false match']), judged('en', ['debatable match'], true)])
    assert.deepEqual(
      scores.map(({ lang, lines, exact, debatable }) => [lang, lines, exact, debatable]),
      [
        ['nl', 2, 1, 0],
        ['en', 0, 0, 1],
        ['all', 2, 1, 1],
      ],
    )
    assert.deepEqual(scores[2]?.flaws, { 'false match': 1, 'debatable match': 1 })
  })
})
