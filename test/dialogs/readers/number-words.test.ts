import { strict as assert } from 'node:assert'
import type { Language } from '../../../src/dialogs/readers/hearing.ts'
import { itemsOf } from '../../../src/dialogs/readers/number-words.ts'
import { tokensOf } from '../../../src/dialogs/readers/tokens.ts'
import { rank, words, yearWords } from './said-aloud.ts'

function digits(text: string, language: Language): string {
  return itemsOf(tokensOf(text), language)
    .map((item) => (item.kind === 'number' ? `${item.digits}${item.ordinal ? 'e' : ''}` : item.text))
    .join(' ')
}

describe('number words', () => {
  for (const language of ['nl', 'en'] as const) {
    it(`${language}: every number to 99, and every rank`, () => {
      for (let n = 1; n < 100; n += 1) {
        assert.equal(digits(words(n, language), language), String(n))
        assert.equal(digits(rank(n, language), language), `${n}e`)
      }
    })

    it(`${language}: every year in full`, () => {
      for (let year = 1906; year < 2100; year += 1) {
        if (language === 'nl' || year > 1999) {
          const said = digits(yearWords(year, language), language).replaceAll(' ', '')
          assert.equal(said, String(year))
        }
      }
    })
  }

  const rows: readonly (readonly [string, Language, string])[] = [
    ['vijf en zestig', 'nl', '65'],
    ['vijf-en-zestig', 'nl', '65'],
    ['vijfënzestig', 'nl', '65'],
    ['tweentwintig', 'nl', '22'],
    ['dubbel drie', 'nl', '3 3'],
    ['triple oh', 'en', '0 0 0'],
    ['two thousand and four', 'en', '2004'],
    ['twee duizend vier', 'nl', '2004'],
    ['negentien honderd nul vier', 'nl', '1904'],
    ['nineteen oh four', 'en', '19 0 4'],
    ['to for too ate', 'en', 'to for too ate'],
    ['three two for ate one', 'en', '3 2 4 8 1'],
    ['oh yes', 'en', 'oh yes'],
    ["nine o'clock", 'en', "9 o ' clock"],
    ['the second one', 'en', 'the 2e one'],
    ['ten eerste', 'nl', 'ten 1e'],
  ]
  for (const [said, language, expected] of rows)
    it(`${said} -> ${expected}`, () => assert.equal(digits(said, language), expected))
})
