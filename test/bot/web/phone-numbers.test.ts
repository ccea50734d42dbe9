import { strict as assert } from 'node:assert'
import { splitAtNumbers } from '../../../src/bot/web/phone-numbers.js'

describe('phone numbers in what the bot says', () => {
  for (const [sentence, ...numbers] of [
    ['Is het spoed? Bel 112.', '112'],
    ['Bel 113, of gratis 0800-0113. De spoedlijn is 020 123 45 60.', '113', '0800-0113', '020 123 45 60'],
    ['Please call 0181-234567 today.', '0181-234567'],
    ['Bel (0181) 23 45 67 of 0612345678; dat mag.', '(0181) 23 45 67', '0612345678'],
    ['Call +31 20 123 45 67.', '+31 20 123 45 67'],
  ] as const) {
    it(`can be called: ${sentence}`, () => {
      assert.deepEqual(
        splitAtNumbers(sentence).filter((_, place) => place % 2 === 1),
        numbers,
      )
      assert.equal(splitAtNumbers(sentence).join(''), sentence)
    })
  }

  for (const sentence of [
    'Wat is uw geboortedatum? Bijvoorbeeld 24 3 1958.',
    '1: maandag 2 november om 11.20 uur bij Dhr. Voorbeeld.',
    '112: maandag 1 december om 1.12 uur.',
    '03-12-1984, 01 02 2003 of 2026-11-26',
    'U typte 157376 of 11234567.',
  ]) {
    it(`are not seen where there are none: ${sentence}`, () => assert.deepEqual(splitAtNumbers(sentence), [sentence]))
  }
})
