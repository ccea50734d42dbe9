import { strict as assert } from 'node:assert'
import nl from '../../../locales/nl.json' with { type: 'json' }
import { practice } from '../../../scripts/speech/prompts.ts'
import { ssmlOf } from '../../../src/bot/channels/ssml.ts'
import { inWords, type Message, type MessageKey, type Values } from '../../../src/dialogs/words.ts'
import { wordsIn } from '../doors/telephone.ts'

const hostile = 'Dr. <break time="9s"/> & "O\'Neill" ]]> \u0000\uD800'
const values: Values = {
  at: { at: '2026-11-24T09:15:00' },
  agenda: { name: hostile },
  birthDate: { date: '1965-01-01' },
  first: { year: 1926 },
  second: { year: 2026 },
  daypart: { key: 'daypart.morning' },
  wish: { key: 'menu.echo-cancel' },
  text: hostile,
  rest: hostile,
  number: 1,
  count: 2,
}
const keys = Object.keys(nl).map((key) => key.replace(/_(spoken|discreet|one|other)/g, '') as MessageKey)

describe('SSML', () => {
  for (const language of ['nl', 'en'] as const)
    it(`is well-formed for every sentence, whatever an agenda is called (${language})`, () => {
      for (const key of new Set(keys)) {
        const message: Message = [key, values]
        const said = inWords(message, language, 'speech', '2026-11-21', { ...practice, practice: hostile })
        for (const slow of [false, true]) if (said) assert.ok(wordsIn(ssmlOf(said, 'nl-NL', slow)).length > 0, key)
      }
    })

  it('says what is written, and nothing is left out but what cannot be said', () => {
    assert.equal(
      wordsIn(ssmlOf('Zes < zeven & "acht" > \'vijf\'.', 'nl-NL', false)),
      'Zes < zeven & "acht" > \'vijf\'.',
    )
    assert.equal(wordsIn(ssmlOf('a\u0007b\uD800c', 'nl-NL', false)), 'a b c')
  })

  it('pauses between lines, and is slower when that was asked for', () => {
    assert.match(ssmlOf('Een.\nTwee.', 'nl-NL', false), /<s>Een\.<\/s><break time="\d+ms"\/><s>Twee\.<\/s>/)
    assert.match(ssmlOf('Een.', 'nl-NL', true), /<prosody rate="80%"><s>Een\.<\/s><\/prosody>/)
    assert.match(ssmlOf('Een.', 'nl"-NL', false), /xml:lang="nl&quot;-NL"/)
  })
})
