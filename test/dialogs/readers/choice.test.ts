import { strict as assert } from 'node:assert'
import { readChoice } from '../../../src/dialogs/readers/choice.ts'
import type { Language } from '../../../src/dialogs/readers/hearing.ts'

const options = [
  { start: '2026-11-23T08:10', agendaName: 'Dhr. Voorbeeld' },
  { start: '2026-11-24T11:20', agendaName: 'Dhr. Voorbeeld' },
  { start: '2026-11-30T15:30', agendaName: 'Assistent' },
  { start: '2026-12-09T14:40', agendaName: 'Mw. P. van Dijk' },
]

function chosen(said: string, language: Language): string {
  const choice = readChoice(said, options, { language, today: '2026-11-22' })
  if (!choice) return 'nothing'
  if (choice.kind === 'none') return 'none'
  return choice.kind === 'one' ? String(choice.index + 1) : choice.indexes.map((index) => index + 1).join(' ')
}

const rows: readonly (readonly [said: string, language: Language, index: string])[] = [
  ['2', 'nl', '2'],
  ['nummer drie graag', 'nl', '3'],
  ['doe de tweede maar', 'nl', '2'],
  ['de laatste', 'nl', '4'],
  ['die helemaal onderaan, de onderste', 'nl', '4'],
  ['de op een na laatste', 'nl', '3'],
  ['die van dinsdag', 'nl', '2'],
  ['morgen', 'nl', '1'],
  ['negen december', 'nl', '4'],
  ['de 9e', 'nl', '4'],
  ['die om tien over acht', 'nl', '1'],
  ['kwart over acht', 'nl', 'none'],
  ['die van 15.30 uur', 'nl', '3'],
  ['die bij de assistente', 'nl', '3'],
  ['die bij van Dijk', 'nl', '4'],
  ['die bij dokter Pietersen', 'nl', 'none'],
  ['maandag bij de assistent', 'nl', '3'],
  ['maandag', 'nl', '1 3'],
  ['maandagochtend', 'nl', '1'],
  ['de tweede maandag', 'nl', '3'],
  ['de laatste bij Voorbeeld', 'nl', '2'],
  ['in december', 'nl', '4'],
  ['die van volgende maand', 'nl', '4'],
  ['deze maand', 'nl', '1 2 3'],
  ['de eerste, nee de derde', 'nl', '3'],
  ['niet dinsdag maar morgen', 'nl', '1'],
  ['de eerste en de derde', 'nl', '1 3'],
  ['dinsdag of woensdag de 9e', 'nl', '2 4'],
  ['de eerste twee', 'nl', '1 2'],
  ['1, 4', 'nl', '1 4'],
  ['alle vier', 'nl', '1 2 3 4'],
  ['allebei niet', 'nl', 'none'],
  ['nee niet de eerste, de tweede', 'nl', '2'],
  ['niet die van dinsdag', 'nl', '1 3 4'],
  ['die van dinsdag niet, die andere', 'nl', '1 3 4'],
  ['alles behalve dinsdag', 'nl', '1 3 4'],
  ['dinsdag ben ik er niet', 'nl', '2'],
  ['de andere twee', 'nl', 'nothing'],
  ['all but the first', 'en', '2 3 4'],
  ['all of them except Tuesday', 'en', '1 3 4'],
  ['allemaal', 'nl', '1 2 3 4'],
  ['geen van allen', 'nl', 'none'],
  ['zaterdag', 'nl', 'none'],
  ['7', 'nl', 'none'],
  ['ik heb een vraag', 'nl', 'nothing'],
  ['ja', 'nl', 'nothing'],
  ['the third one please', 'en', '3'],
  ['the eight ten one', 'en', '1'],
  ['top one', 'en', '1'],
  ['second to last', 'en', '3'],
  ['the one with the assistant', 'en', '3'],
  ['half past three', 'en', '3'],
  ['Wednesday afternoon', 'en', '4'],
  ['the first one, no wait, the second', 'en', '2'],
  ['the last two', 'en', '3 4'],
  ['in two days', 'en', '2'],
  ['both', 'en', '1 2 3 4'],
  ['neither', 'en', 'none'],
  ['that one', 'en', 'nothing'],
]

describe('choice from a list', () => {
  for (const [said, language, index] of rows)
    it(`${said} -> ${index}`, () => assert.equal(chosen(said, language), index))

  const withFirst = [
    { start: '2026-11-24T09:15', agendaName: 'Dhr. Voorbeeld' },
    { start: '2026-12-01T14:40', agendaName: 'Assistent' },
  ]
  const firsts: readonly (readonly [string, Language, string])[] = [
    ['the first one', 'en', '0'],
    ['the 1st appointment please', 'en', '0'],
    ['de eerste afspraak', 'nl', '0'],
    ['de eerste', 'nl', '0 1'],
    ['the first of December', 'en', '1'],
  ]
  for (const [said, language, indexes] of firsts)
    it(`${said} -> ${indexes}, where one is on the first of a month`, () => {
      const choice = readChoice(said, withFirst, { language, today: '2026-11-22' })
      assert.equal(
        choice?.kind === 'one' ? `${choice.index}` : choice?.kind === 'several' && choice.indexes.join(' '),
        indexes,
      )
    })
})
