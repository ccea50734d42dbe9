import { strict as assert } from 'node:assert'
import nl from '../../locales/nl.json' with { type: 'json' }
import { datesIn, momentsIn } from '../../scripts/soak/moments.ts'
import { isSettled } from '../../scripts/soak/outcomes.ts'
import { createSentences, ownSentences } from '../../scripts/soak/sentences.ts'
import { sentence } from './small-history.ts'

describe('what the soak reads in a text', () => {
  it('tells the sentences of a message apart, in both languages', () => {
    const read = ownSentences()
    const at = 'donderdag 26 november (morgen) om 9.15 uur'
    const text = [sentence('greeting'), sentence('cancel.confirm', { at, agenda: 'Dhr. Voorbeeld' })].join('\n')
    assert.deepEqual(
      read(text).map(({ key }) => key),
      ['greeting', 'cancel.confirm'],
    )
    assert.equal(read('Your appointment on Thursday 26 November at 9:15 has been cancelled.')[0]?.key, 'cancel.done')
    assert.equal(read('Dit zegt niemand.')[0]?.key, 'unknown')
  })

  it('goes by the key, whatever the wording', () => {
    const read = createSentences([{ 'cancel.done': 'Weg is die van {{at}}!', 'identify.echo': '{{birthDate}}.' }])
    assert.deepEqual(read('Weg is die van maandag 4 januari 2027 om 10.05 uur!'), [
      { key: 'cancel.done', values: { at: 'maandag 4 januari 2027 om 10.05 uur' } },
    ])
  })

  it('finds moments and dates anywhere', () => {
    const text = 'Geboren 1 januari 1965; dinsdag 5 januari 2027 om 9.05 uur, Monday 3 May (tomorrow) at 14:40.'
    assert.deepEqual(momentsIn(text), ['01-05 09:05', '05-03 14:40'])
    assert.deepEqual(datesIn(text), ['1965-01-01'])
  })

  it('knows of every sentence about cancelling whether it ends one (outcomes.ts says so)', () => {
    const open = Object.keys(nl).filter((key) => /^cancel\./.test(key) && !isSettled(key))
    assert.deepEqual(open, [])
  })
})
