import { strict as assert } from 'node:assert'
import en from '../../locales/en.json' with { type: 'json' }
import nl from '../../locales/nl.json' with { type: 'json' }
import { inWords } from '../../src/dialogs/words.ts'
import { deLinde } from '../de-linde.ts'

const locales: Readonly<Record<'nl' | 'en', Readonly<Record<string, string>>>> = { nl, en }
const today = '2026-11-21'

function placesIn(sentence = ''): readonly string[] {
  return [...sentence.matchAll(/{{(\w+)}}/g)].map(([, name]) => name ?? '').sort()
}

function questionsOf(all: Readonly<Record<string, string>>): readonly string[] {
  return Object.keys(all).flatMap((key) => (key.endsWith('_again') ? [key.slice(0, -'_again'.length)] : []))
}

describe('the sentences', () => {
  it('are the same ones in both languages', () => assert.deepEqual(Object.keys(en).sort(), Object.keys(nl).sort()))

  it('have the same places to fill in both languages', () => {
    for (const key of Object.keys(nl)) assert.deepEqual(placesIn(locales.en[key]), placesIn(locales.nl[key]), key)
  })

  for (const language of ['nl', 'en'] as const) {
    const all = Object.entries(locales[language])

    it(`never ask the same thing in the same words (${language})`, () => {
      const questions = questionsOf(locales[language])
      assert.ok(questions.length > 10)
      for (const key of questions) {
        const forms = [key, `${key}_one`, `${key}_other`, `${key}_again`, `${key}_example`]
        const said = forms.flatMap((form) => locales[language][form] ?? [])
        assert.ok(locales[language][`${key}_example`], key)
        assert.equal(new Set(said).size, said.length, key)
      }
    })

    it(`never have a place for a patient number (${language})`, () => {
      for (const [key, text] of all) assert.doesNotMatch(text, /{{(patientNumber|identifier)}}/, key)
    })
  }
})

describe('a message in words', () => {
  it('has the day and time that are read, and those that are heard', () => {
    const message = ['cancel.stays', { at: { at: '2026-11-24T09:15:00' } }] as const
    assert.equal(
      inWords(message, 'nl', 'text', today, deLinde),
      'Uw afspraak van dinsdag 24 november om 9.15 uur blijft staan.',
    )
    assert.equal(
      inWords(message, 'nl', 'speech', today, deLinde),
      "Deze blijft staan: dinsdag vierentwintig november, 's ochtends om kwart over negen.",
    )
    assert.equal(
      inWords(message, 'en', 'text', today, deLinde),
      'Your appointment on Tuesday 24 November at 9:15 still stands.',
    )
  })

  it('begins with a capital, also when it begins with a date', () => {
    const message = ['identify.echo', { birthDate: { date: '1965-01-01' } }] as const
    assert.equal(inWords(message, 'nl', 'speech', today, deLinde), 'Eén januari negentienhonderd vijfenzestig.')
  })

  it('counts one and more', () => {
    assert.equal(inWords(['appointments.count', { count: 1 }], 'nl', 'text', today, deLinde), 'U hebt 1 afspraak.')
    assert.equal(
      inWords(['appointments.more', { count: 1 }], 'en', 'text', today, deLinde),
      'There is 1 more. Shall I tell you that one too?',
    )
    assert.equal(
      inWords(['appointments.more', { count: 4 }], 'nl', 'text', today, deLinde),
      'Er zijn er nog 4. Zal ik er meer noemen?',
    )
  })

  it('takes the spoken form where there is one', () => {
    assert.equal(inWords(['menu.what'], 'nl', 'speech', today, deLinde), 'Waarmee kan ik u helpen?')
    assert.equal(inWords(['menu.what'], 'nl', 'text', today, deLinde), 'Wat kan ik voor u doen?')
  })
})
