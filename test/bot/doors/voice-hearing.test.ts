import { strict as assert } from 'node:assert'
import { heardIn } from '../../../src/bot/doors/voice-hearing.ts'
import { dutchAndEnglish } from '../../../src/dialogs/languages.ts'

const sure = { confidence: 0.4, confidenceForYes: 0.7 }

/** What is taken for said of what may have been, likeliest first, and whether it is an alarm. */
function heard(...texts: readonly string[]) {
  const hypotheses = texts.map((text) => ({ text, confidence: 0.9 }))
  const { heard, alarm } = heardIn({ kind: 'said', hypotheses }, sure, dutchAndEnglish)
  return [heard.kind === 'words' ? heard.text : heard.kind, alarm]
}

describe('what a phone may have heard', () => {
  it('is the likeliest, unless a cry for help is among it', () => {
    assert.deepEqual(heard('ja', 'jaa'), ['ja', false])
    assert.deepEqual(heard('pijn op mijn bord', 'pijn op mijn borst'), ['pijn op mijn borst', true])
  })

  it('is no cry for help by a single word that sounds like a name, or by mere likeness', () => {
    assert.deepEqual(heard('Hartman', 'hartaanval'), ['Hartman', false])
    assert.deepEqual(heard('van den Bosch', 'van den Borst'), ['van den Bosch', false])
  })

  it('is one also where the likeliest was heard too badly', () => {
    const hypotheses = [{ text: 'lucht', confidence: 0.1 }, { text: 'ik krijg geen lucht' }]
    assert.equal(heardIn({ kind: 'said', hypotheses }, sure, dutchAndEnglish).alarm, true)
  })
})
