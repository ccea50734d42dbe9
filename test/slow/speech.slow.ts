// Every sentence and every prompt of the phone, spoken by espeak-ng: without error, and not longer than people listen.
import { strict as assert } from 'node:assert'
import { spawnSync } from 'node:child_process'
import nl from '../../locales/nl.json' with { type: 'json' }
import { practice, prompts, ssmlFor } from '../../scripts/speech/prompts.ts'
import { secondsOf } from '../../scripts/speech/speak.ts'
import { ssmlOf } from '../../src/bot/channels/ssml.ts'
import { inWords, type MessageKey, type Values } from '../../src/dialogs/words.ts'
import { skip } from './needs.ts'

const most = 15
const mostForConfirmation = 10
const values: Values = {
  at: { at: '2026-11-24T09:15:00' },
  agenda: { name: 'Dhr. Voorbeeld' },
  birthDate: { date: '1965-01-01' },
  first: { year: 1926 },
  second: { year: 2026 },
  daypart: { key: 'daypart.morning' },
  wish: { key: 'menu.echo-cancel' },
  number: 1,
  count: 2,
}
const keys = new Set(
  Object.keys(nl)
    .filter((key) => !key.includes('_discreet'))
    .map((key) => key.replace(/_(spoken|one|other)/g, '') as MessageKey),
)

describe('the phone aloud', function () {
  this.timeout(120_000)
  before(function () {
    if (spawnSync('espeak-ng', ['--version']).status !== 0) skip(this, 'espeak-ng is not installed')
  })

  for (const language of ['nl', 'en'] as const) {
    it(`speaks every sentence without error (${language})`, () => {
      const said = [...keys].map((key) => inWords([key, values], language, 'speech', '2026-11-21', practice))
      for (const each of said.filter(Boolean)) assert.ok(secondsOf(ssmlOf(each, 'nl-NL', false), language) > 0, each)
    })

    it(`says no prompt longer than ${most} s, and no confirmation longer than ${mostForConfirmation} s (${language})`, () => {
      for (const prompt of prompts) {
        const seconds = secondsOf(ssmlFor(prompt, language), language)
        const limit = prompt[0].startsWith('the confirmation') ? mostForConfirmation : most
        assert.ok(seconds <= limit, `${prompt[0]}: ${seconds.toFixed(1)} s`)
      }
    })

    it(`speaks more slowly when asked (${language})`, () => {
      const [greeting] = prompts
      assert.ok(greeting)
      const [quick, slow] = [false, true].map((slow) => secondsOf(ssmlFor(greeting, language, slow), language))
      assert.ok((slow ?? 0) > (quick ?? 0) * 1.1, `${quick} s, ${slow} s`)
    })
  }
})
