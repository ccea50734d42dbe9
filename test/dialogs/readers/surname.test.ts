import { strict as assert } from 'node:assert'
import fc from 'fast-check'
import { fitsSurname } from '../../../src/dialogs/readers/fits-surname.ts'
import type { Hearing } from '../../../src/dialogs/readers/hearing.ts'
import { readSurname } from '../../../src/dialogs/readers/surname.ts'

const typed: Hearing = { language: 'nl', today: '2026-11-22', asked: 'surname' }

const answers: readonly (readonly [string, string | undefined])[] = [
  ['mijn naam is Jan de Vries', 'jan de vries'],
  ['De Vries met een s', 'de vries'],
  ['jansen', 'jansen'],
  ['my surname is van den Berg', 'van den berg'],
  ['J A N S E N', 'jansen'],
  ['p-e-t-e-r-s', 'peters'],
  ['ik heet Bakker hoor', 'bakker'],
  ['met mevrouw Smit', 'smit'],
  ['eh het is El Amrani', 'el amrani'],
  ['nee, Mulder', 'mulder'],
  ['voornaam Piet, achternaam Mulder', 'mulder'],
  ['V A N spatie D I J K', 'vandijk'],
  ['J A N dubbel S E N', 'janssen'],
  ['Mulder, K.', 'mulder'],
  ['Mulder, K. Mulder', 'k mulder'],
  ['de Vries, Anna de Vries', 'anna de vries'],
  ['Meijers met e i j', 'meijers'],
  ['de naam is S M I T', 'smit'],
  ['Buis met u i', 'buis'],
  ['Mulder gewoon', 'mulder'],
  ['this is Mulder speaking', 'mulder'],
  ['niet Bakker maar Mulder', 'mulder'],
  ["O'Connor", "o'connor"],
  ['Testpatiënt', 'testpatient'],
  ['dat zeg ik liever niet', undefined],
  ['weet ik niet', undefined],
  ['van der', undefined],
  ['', undefined],
  ['12345', undefined],
]

const same: readonly (readonly [string, string])[] = [
  ['jansen', 'Mw. A.B. van der Berg-Jansen'],
  ['v berg', 'Dhr. K. van Berg'],
  ["'t wout", "Dhr. K. van 't Wout"],
  ['den hurk', 'Mw. L. van den Hurk'],
  ['bosscher', 'Mw. L. Bosser'],
  ['van der berg', 'Mw. A.B. van der Berg-Jansen'],
  ['berg', 'Mw. A.B. van der Berg-Jansen'],
  ['van den berg jansen', 'Mw. A.B. van der Berg-Jansen'],
  ['jansen van der berg', 'Mw. A.B. van der Berg-Jansen'],
  ['vanderberg', 'Mw. A.B. van der Berg-Jansen'],
  ['de testpatient', 'Dhr. E De testpatiënt'],
  ['Testpatiënt', 'Dhr. E De testpatiënt'],
  ['el amrani', 'Dhr. M. El Amrani'],
  ['amrani', 'Dhr. M. El Amrani'],
  ['meyer', 'Mw. S. Meijer'],
  ['meier', 'Mw. S. Meijer'],
  ['janssen', 'Dhr. J. Jansen'],
  ['jan jansen', 'Dhr. J. Jansen'],
  ['j jansen', 'Dhr. J. Jansen'],
  ['de cleyn', 'Mw. N. de Kleijn'],
  ['philips', 'Dhr. A. Filips'],
  ['schroeder', 'Mw. K. Schröder'],
  ['schmit', 'Dhr. O. Schmidt'],
  ['zanders', 'Dhr. O. Sanders'],
  ['linde', 'Dhr. O. van der Linden'],
  ['bouman', 'Dhr. K. Bouwman'],
  ['yilmaz', 'Dhr. A. Yılmaz'],
  ['van der veen', 'Dhr. O. v.d. Veen'],
  ["van 't veld", 'Mw. R. van ’t Veld'],
  ['jansen', 'Jansen, J.'],
]

const other: readonly (readonly [string, string])[] = [
  ['bakker', 'Dhr. J. Jansen'],
  ['jan', 'Dhr. J. Jansen'],
  ['jensen', 'Dhr. J. Jansen'],
  ['de jansen', 'Dhr. J. Jansen'],
  ['karel jansen', 'Dhr. J. Jansen'],
  ['van', 'Mw. A.B. van der Berg-Jansen'],
  ['van berg', 'Mw. A.B. van der Berg-Jansen'],
  ['bergen', 'Mw. A.B. van der Berg-Jansen'],
  ['berg visser', 'Mw. A.B. van der Berg-Jansen'],
  ['reijer', 'Mw. S. Meijer'],
  ['linden', 'Dhr. O. van der Linde'],
  ['baker', 'Dhr. O. Bakker'],
  ['jansen bakker', 'Dhr. P. Jansen'],
  ['klein klein', 'Mw. N. de Klein'],
  ['kleinsma', 'Mw. N. de Klein'],
  ['e', 'Dhr. E De testpatiënt'],
  ['dhr', 'Dhr. J. Jansen'],
  ['', 'Dhr. J. Jansen'],
  ['jansen', ''],
  ['', ''],
  ['j', 'Dhr. J.'],
]

describe('a surname in an answer', () => {
  for (const [said, name] of answers) it(`"${said}" gives ${name}`, () => assert.equal(readSurname(said, typed), name))

  it('survives any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (noise) => void readSurname(noise, typed)))
  })
})

describe('a surname and the record', () => {
  for (const [said, record] of same) it(`"${said}" is ${record}`, () => assert.equal(fitsSurname(said, record), true))

  for (const [said, record] of other)
    it(`"${said}" is not ${record}`, () => assert.equal(fitsSurname(said, record), false))

  it('never fits a name of other letters', () => {
    const name = fc.stringMatching(/^[abdeghklmnoprstu]{4,12}$/)
    fc.assert(
      fc.property(name, name, (said, record) => {
        fc.pre(said[0] !== record[0] && said.length !== record.length)
        assert.equal(fitsSurname(said, `Dhr. X. ${record}`), false)
      }),
      { numRuns: 300 },
    )
  })
})
