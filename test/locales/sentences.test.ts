// Every sentence that a patient reads or hears, of the bot and of the page, line by line: short, plain and calm.
import { strict as assert } from 'node:assert'
import en from '../../locales/en.json' with { type: 'json' }
import nl from '../../locales/nl.json' with { type: 'json' }
import { embedWords, words } from '../../src/bot/web/words.js'

type Texts = Readonly<Record<string, string>>

const texts: Readonly<Record<'nl' | 'en', readonly (readonly [key: string, text: string])[]>> = {
  nl: [...Object.entries<string>(nl), ...Object.entries(words.nl), ...Object.entries(embedWords.nl)],
  en: [...Object.entries<string>(en), ...Object.entries(words.en), ...Object.entries(embedWords.en)],
}
/** What patients never see. */
const forStaff = ['task.alert']
const mostWords = 15

/** What stands in the places when it is said. */
const filled: Readonly<Record<'nl' | 'en', Texts>> = {
  nl: { at: 'dinsdag 24 november om 9.15 uur', practice: 'Huisartsenpraktijk De Linde', phone: '0201234567' },
  en: { at: 'Tuesday 24 November at 9:15', practice: 'Huisartsenpraktijk De Linde', phone: '0201234567' },
}

/** Words of offices and computers, with what to say instead. */
const banned: Readonly<Record<'nl' | 'en', Texts>> = {
  nl: {
    'annule\\w+|annulering\\w*': 'afzeggen',
    'identific\\w+|verific\\w+|verifi\\w+|authentic\\w+|legitim\\w+': 'controleren wie u bent',
    'invoer\\w*|ingevoerd\\w*|voer in': 'typen, noemen',
    'ongeldig\\w*|incorrect\\w*|foutief': 'vraag het opnieuw',
    'dient|dienen': 'moet',
    'middels|door middel van': 'met, door',
    'teneinde|ten behoeve van|omtrent|inzake|betreffende|betreft': 'om, voor, over',
    'indien|tenzij': 'als',
    'reeds|tevens|momenteel|doch|derhalve|thans': 'al, ook, nu',
    'selecteer\\w*|selectie|optie|opties': 'kiezen',
    'procedure|systeem|applicatie|functionaliteit|sessie|error|server': 'zeg wat er gebeurt',
    'excuses|sorry': 'zeg wat er nu kan',
    'je|jij|jou|jouw|jullie': 'u, uw',
  },
  en: {
    'invalid|incorrect|error|session|system': 'say what happened',
    'authenticat\\w+|verif\\w+|identif\\w+|credentials': 'check who you are',
    'terminate\\w*|commence\\w*|utili[sz]e\\w*|assist\\w*(?<!assistant)|purchase': 'end, begin, use, help',
    'regarding|prior to|in order to|pursuant|hereby': 'about, before, to',
    'please note|kindly': 'say it',
    'sorry|apolog\\w+': 'say what can be done now',
    'cancell?ation': 'cancel',
  },
}

describe('every sentence of the bot and the page', () => {
  for (const language of ['nl', 'en'] as const) {
    it(`is at most ${mostWords} words long (${language})`, () => {
      const long = texts[language].flatMap(([key, text]) =>
        text
          .replace(/{{(\w+)}}/g, (_, name) => filled[language][name] ?? 'x')
          .split(/(?<=[.?:;])\s+|\n/)
          .filter((sentence) => sentence.split(/\s+/).length > mostWords)
          .map((sentence) => `${key}: ${sentence}`),
      )
      assert.deepEqual(long, [])
    })

    it(`is plain: no word of an office or a computer (${language})`, () => {
      for (const [pattern, instead] of Object.entries(banned[language])) {
        const found = texts[language].filter(
          ([key, text]) => !forStaff.includes(key) && new RegExp(`\\b(${pattern})\\b`, 'iu').test(text),
        )
        assert.deepEqual(found, [], `say instead: ${instead}`)
      }
    })

    it(`is calm and clean: no exclamation marks, emoji, capitals, double spaces or loose ends (${language})`, () => {
      for (const [key, text] of texts[language]) {
        assert.doesNotMatch(text, /!|\p{Extended_Pictographic}/u, key)
        assert.doesNotMatch(text, /\b\p{Lu}{4,}\b/u, key)
        assert.doesNotMatch(text, / {2}|\s$|^\s|\s[.,?]/, key)
        assert.doesNotMatch(text, /\.\.\.|…|;.*;/, key)
        assert.match(text, /^(\p{Lu}|\d|\{|\$t)/u, `${key} begins with a capital`)
      }
    })
  }

  it('is there in both languages', () => {
    assert.deepEqual(texts.en.map(([key]) => key).sort(), texts.nl.map(([key]) => key).sort())
  })
})
