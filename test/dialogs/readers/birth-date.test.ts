import { strict as assert } from 'node:assert'
import fc from 'fast-check'
import { readBirthDate, readCorrection, readYearAnswer } from '../../../src/dialogs/readers/birth-date.ts'
import { daysAfter } from '../../../src/dialogs/readers/calendar.ts'
import type { Hearing, Language } from '../../../src/dialogs/readers/hearing.ts'
import { formsOf } from './birth-date-forms.ts'

const today = '2026-11-22'
const hearing = (language: Language): Hearing => ({ language, today })

function heard(text: string, language: Language): string | undefined {
  const read = readBirthDate(text, hearing(language))
  return read?.kind === 'ambiguous' ? read.dates.join(' ') : read?.date
}

const dutch: readonly (readonly [said: string, date: string | undefined])[] = [
  ['17 september 1953', '1953-09-17'],
  ['zeventien negen drieënvijftig', '1953-09-17'],
  ['zeventien september drie-en-vijftig alstublieft', '1953-09-17'],
  ['goedemorgen, met Bos, ik ben van zeventien september negentien drieënvijftig', '1953-09-17'],
  ['17 setpember 1953', '1953-09-17'],
  ['17 sepember 53', '1953-09-17'],
  ['17 maatr 1953', '1953-03-17'],
  ['17 maar 53', '1953-03-17'],
  ['ja maar 17 mei 1953', '1953-05-17'],
  ['17 9 19 53', '1953-09-17'],
  ['17 september 1900 53', '1953-09-17'],
  ['8 oktober 2 duizend 7', '2007-10-08'],
  ['1709 1953', '1953-09-17'],
  ['17091953#', '1953-09-17'],
  ['17*9*53', '1953-09-17'],
  ['17 september 1954, nee 1953', '1953-09-17'],
  ['17 september eh nee 18 september 1953', '1953-09-18'],
  ['17 september 1953, ik bedoel oktober', '1953-10-17'],
  ['niet 17 september 1953 maar 18 september 1953', '1953-09-18'],
  ['mijn afspraak was 4 juni 2026, ik ben geboren op 17 september 1953', '1953-09-17'],
  ['17-9-1953 en mijn patiëntnummer is 88221', '1953-09-17'],
  ['ik ben van 53, zeventien september', '1953-09-17'],
  ['ik ben van drieënvijftig zeventien september', '1953-09-17'],
  ['geboren in 53 op de zeventiende van september', '1953-09-17'],
  ['ik ben 53, en 17 september ben ik jarig', undefined],
  ['ik ben van 12, 17 september', undefined],
  ['bel 0687654321, geboren 17-9-53', '1953-09-17'],
  ['ik ben jarig op zeventien september en ik ben uit drieënvijftig', '1953-09-17'],
  ['tweede kerstdag 1953', '1953-12-26'],
  ['17 september 1953 om 10.15', '1953-09-17'],
  ['17-09-53', '1953-09-17'],
  ['4-5-16', '1916-05-04 2016-05-04'],
  ['17 of 18 september 1953', '1953-09-17 1953-09-18'],
  ['ik ben van 17-9-1953 en mijn man van 2-3-1950', '1950-03-02 1953-09-17'],
  ['17 september', undefined],
  ['september 1953', undefined],
  ['31 juni 1953', undefined],
  ['30-2-1953', undefined],
  ['17-14-1953', undefined],
  ['23-11-2026', undefined],
  ['17 september 1853', undefined],
  ['22 november 1905', undefined],
  ['53', undefined],
  ['vorige maand', undefined],
  ['over drie dagen', undefined],
  ['kwart voor tien', undefined],
  ['17.09', undefined],
  ['mijn patiëntnummer is 170953', undefined],
  ['170953 is mijn patiëntnummer', undefined],
  ['06 17 09 19 53', undefined],
  ['+31617091953', undefined],
  ['versie 1.7.53', undefined],
  ['20 7 september 1953', undefined],
  ['een vijf nul zes zeven acht, nee negen', undefined],
]

const english: readonly (readonly [said: string, date: string | undefined])[] = [
  ['September 17th, 1953', '1953-09-17'],
  ['the seventeenth of the ninth fifty three', '1953-09-17'],
  ['seventeen oh nine nineteen fifty-three', '1953-09-17'],
  ['17 Setpember 1953', '1953-09-17'],
  ['9/17/1953', '1953-09-17'],
  ['8/7/1953', '1953-07-08'],
  ['17 september 1953', '1953-09-17'],
  ['eighth of october two thousand and seven', '2007-10-08'],
  ['October 8th 2000 7', '2007-10-08'],
  ['17th no 18th of September 1953', '1953-09-18'],
  ['September seventeenth fifty four, sorry, fifty three', '1953-09-17'],
  ['oh, 17 September 1953', '1953-09-17'],
  ['boxing day 1953', '1953-12-26'],
  ['17 or 18 September 1953', '1953-09-17 1953-09-18'],
  ['may nineteen fifty', undefined],
  ['may twenty eighty five', '1985-05-20'],
  ['October 20 90', '1990-10-20'],
  ['may twenty oh five', undefined],
  ['I may come on 2 days in 2026', undefined],
  ['September 1953', undefined],
  ['9/31/1953', undefined],
  ['half past nine', undefined],
  ['my patient number is 170953', undefined],
  ['phone 0617091953', undefined],
]

describe('birth date', () => {
  for (const [said, date] of dutch)
    it(`nl: ${said} -> ${date ?? 'asks again'}`, () => assert.equal(heard(said, 'nl'), date))
  for (const [said, date] of english)
    it(`en: ${said} -> ${date ?? 'asks again'}`, () => assert.equal(heard(said, 'en'), date))

  it('takes six digits for a patient number when that was asked', () => {
    assert.equal(readBirthDate('170953', { ...hearing('nl'), asked: 'patientNumber' }), undefined)
  })

  it('understands every birth date in every form, or asks between two', () => {
    const born = fc.integer({ min: 0, max: 120 * 365 }).map((days) => daysAfter(today, -days))
    fc.assert(
      fc.property(born, fc.constantFrom<Language>('nl', 'en'), (date, language) => {
        for (const { text, twoDigits } of formsOf(date, language)) {
          const read = readBirthDate(text, hearing(language))
          const asks = twoDigits && read?.kind === 'ambiguous' && read.dates.includes(date)
          assert.ok(
            asks || (read?.kind === 'date' && read.date === date),
            `${text}: ${JSON.stringify(read)} is not ${date}`,
          )
        }
      }),
      { numRuns: 60 },
    )
  })

  it('asks between two centuries whenever both fit', () => {
    const years = fc.integer({ min: 0, max: 99 })
    fc.assert(
      fc.property(years, (short) => {
        const read = readBirthDate(`1-2-${String(short).padStart(2, '0')}`, hearing('nl'))
        assert.equal(read?.kind, short >= 6 && short <= 26 ? 'ambiguous' : 'date')
      }),
    )
  })
})

describe('which year', () => {
  const dates = ['1926-08-07', '2026-08-07']
  const answers: readonly (readonly [string, Language, string | undefined])[] = [
    ['negentien zesentwintig', 'nl', '1926'],
    ['negentienhonderd', 'nl', '1926'],
    ['die eerste', 'nl', '1926'],
    ['de tweede', 'nl', '2026'],
    ['26 hè, dus 1926', 'nl', '1926'],
    ['niet 1926', 'nl', '2026'],
    ['2026, nee sorry, 1926', 'nl', '1926'],
    ['the second one', 'en', '2026'],
    ['nineteen twenty-six of course', 'en', '1926'],
    ['last century', 'en', '1926'],
    ['26', 'nl', undefined],
    ['ja', 'nl', undefined],
    ['1926 of 2026', 'nl', undefined],
  ]
  for (const [said, language, year] of answers) {
    it(`${said} -> ${year ?? 'asks again'}`, () =>
      assert.equal(readYearAnswer(said, hearing(language), dates)?.slice(0, 4), year))
  }
})

describe('correction of a date read back', () => {
  const corrections: readonly (readonly [string, Language, string | undefined])[] = [
    ['nee, 1991', 'nl', '1991-05-03'],
    ['nee de zevende', 'nl', '1984-05-07'],
    ['niet mei maar juni', 'nl', '1984-06-03'],
    ['het moet vijfentachtig zijn', 'nl', '1985-05-03'],
    ['nee, 3 juni', 'nl', '1984-06-03'],
    ['nee dat is 9 september 1950', 'nl', '1950-09-09'],
    ["no, it's the seventh", 'en', '1984-05-07'],
    ['not may, june', 'en', '1984-06-03'],
    ['nee, dat klopt niet', 'nl', undefined],
    ['nee ik heb 2 kinderen', 'nl', undefined],
    ['ja', 'nl', undefined],
  ]
  for (const [said, language, date] of corrections) {
    it(`${said} -> ${date ?? 'nothing new'}`, () => {
      const read = readCorrection(said, hearing(language), '1984-05-03')
      assert.equal(read?.kind === 'date' ? read.date : read, date)
    })
  }

  it('asks what a bare number corrects', () => {
    assert.equal(readCorrection('nee, 12', hearing('nl'), '1984-05-03')?.kind, 'ambiguous')
  })
})
