import { strict as assert } from 'node:assert'
import { speakDigits, speakHours, speakName } from '../../src/dialogs/aloud.ts'
import { ownFiles } from '../../src/dialogs/languages.ts'

const wordsOf = { nl: ownFiles.nl.words, en: ownFiles.en.words }
const { nl, en } = wordsOf

describe('aloud', () => {
  it('telephone numbers are said digit by digit, with their own pauses', () => {
    assert.equal(speakDigits('020 123 45 67', nl), 'nul twee nul, één twee drie, vier vijf, zes zeven')
    assert.equal(speakDigits('+31-20', en), 'plus three one, two zero')
    assert.equal(speakDigits('112', nl), 'één één twee')
  })

  it('opening hours have clock times in words', () => {
    assert.equal(speakHours('werkdagen van 8.00 tot 17.30 uur', nl), 'werkdagen van acht uur tot half zes')
    assert.equal(speakHours('on weekdays from 8:00 to 17:30', en), "on weekdays from eight o'clock to five thirty")
  })

  it('titles are said in full', () => {
    assert.equal(speakName('Dhr. Voorbeeld', nl), 'de heer Voorbeeld')
    assert.equal(speakName('Mw. van der Berg', en), 'Mrs van der Berg')
    assert.equal(speakName('Drs. Janssen', nl), 'dokter Janssen')
    assert.equal(speakName('Praktijkondersteuner', nl), 'Praktijkondersteuner')
  })
})
