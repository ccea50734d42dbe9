import { strict as assert } from 'node:assert'
import fc from 'fast-check'
import { isBsn } from '../../../src/dialogs/readers/bsn.ts'
import type { Asked, Language } from '../../../src/dialogs/readers/hearing.ts'
import { readIdentifier } from '../../../src/dialogs/readers/identifier.ts'
import { readPatientNumber } from '../../../src/dialogs/readers/patient-number.ts'
import { digitWords, words } from './said-aloud.ts'

const today = '2026-11-22'

function heard(text: string, language: Language, asked?: Asked): string | undefined {
  const read = readPatientNumber(text, { language, today, ...(asked && { asked }) })
  return read?.kind === 'number' ? read.value : read?.kind
}

const answers: readonly (readonly [said: string, language: Language, number: string | undefined])[] = [
  ['884213', 'nl', '884213'],
  ['acht acht vier twee een drie', 'nl', '884213'],
  ['dubbel acht vier twee een drie', 'nl', '884213'],
  ['achtentachtig tweeënveertig dertien', 'nl', '884213'],
  ['achthonderdvierentachtigduizend tweehonderddertien', 'nl', '884213'],
  ['884.213', 'nl', '884213'],
  ['884 - 213', 'nl', '884213'],
  ['het is eh 884 213 geloof ik', 'nl', '884213'],
  ['mijn nummer is 884213 en ik woon op nummer 12', 'nl', '884213'],
  ['884214, nee 884213', 'nl', '884213'],
  ['acht acht vier twee een vier, nee drie', 'nl', '884213'],
  ['pat nr 170953', 'nl', '170953'],
  ['afspraak donderdag afzeggen 884213 17-9-53', 'nl', '884213'],
  ['afspraak 884213 afzeggen', 'nl', undefined],
  ['mijn afspraak van 26-11-2026 1430', 'nl', undefined],
  ['170953 is mijn nummer', 'nl', '170953'],
  ['double eight four two won three', 'en', '884213'],
  ['eighty eight forty two thirteen', 'en', '884213'],
  ['for eight ate two one oh', 'en', '488210'],
  ['patient no. 884213, mobile 0687654321', 'en', '884213'],
  ['drie keer acht vier een twee', 'nl', '888412'],
  ['eight eight four thousand two one three', 'en', '884213'],
  ['eight eight four thousand two hundred thirteen', 'en', '884213'],
  ['eight eight two thousand one nine zero', 'en', '882190'],
  ['annuleren 884213 17-9-1953', 'nl', '884213'],
  ['17-9-1953 884213', 'nl', '884213'],
  ['170953', 'nl', 'ambiguous'],
  ['one seven oh nine five three', 'en', 'ambiguous'],
  ['111222333', 'nl', 'bsn'],
  ['mijn b.s.n. is 1112.22.333', 'nl', 'bsn'],
  ['patiëntnummer 111222333', 'nl', 'bsn'],
  ['bsn 10000008', 'nl', 'bsn'],
  ['bsn 111222334', 'nl', undefined],
  ['111222334', 'nl', undefined],
  ['0687654321', 'nl', undefined],
  ['+31 6 8765 4321', 'nl', undefined],
  ['geboren 170953', 'nl', undefined],
  ['17-09-1953', 'nl', undefined],
  ['17091953', 'nl', undefined],
  ['1953', 'nl', undefined],
  ['3512 AB', 'nl', undefined],
  ['huisnummer 8842', 'nl', undefined],
  ['10:30', 'nl', undefined],
  ['884213 of 884214', 'nl', undefined],
  ['dat heb ik niet bij me', 'nl', undefined],
]

describe('patient number', () => {
  for (const [said, language, number] of answers) {
    it(`${said} -> ${number ?? 'asks again'}`, () => assert.equal(heard(said, language), number))
  }

  it('takes what could be a date for the number that was asked', () => {
    assert.equal(heard('170953', 'nl', 'patientNumber'), '170953')
    assert.equal(heard('zeventien nul negen drieënvijftig', 'nl', 'patientNumber'), '170953')
    assert.equal(heard('170953', 'nl', 'birthDate'), undefined)
  })

  it('never hands on a BSN, however it is said', () => {
    const bsn = fc
      .integer({ min: 10_000_000, max: 999_999_999 })
      .map((n) => String(n).padStart(9, '0'))
      .filter(isBsn)
    fc.assert(
      fc.property(bsn, fc.constantFrom<Language>('nl', 'en'), (digits, language) => {
        const grouped = digits.replace(/(...)(...)(...)/, '$1 $2 $3')
        for (const text of [
          digits,
          grouped,
          digitWords(digits, language),
          `mijn nummer is ${digits}`,
          `bsn ${digits}`,
        ]) {
          assert.deepEqual(readPatientNumber(text, { language, today, asked: 'patientNumber' }), { kind: 'bsn' })
          assert.equal(JSON.stringify(readIdentifier(text, { language, today })).includes(digits), false)
        }
      }),
      { numRuns: 50 },
    )
  })

  it('understands every number when it was asked: typed, digit by digit, in pairs', () => {
    const number = fc.integer({ min: 0, max: 999_999 }).map((n) => String(n).padStart(6, '0'))
    fc.assert(
      fc.property(number, fc.constantFrom<Language>('nl', 'en'), (digits, language) => {
        const pairs = [0, 2, 4].map((at) => digits.slice(at, at + 2))
        const inPairs = pairs.map((pair) =>
          pair.startsWith('0') ? digitWords(pair, language) : words(Number(pair), language),
        )
        const forms = [
          digits,
          [...digits].join(' '),
          `${digits.slice(0, 3)}-${digits.slice(3)}`,
          digitWords(digits, language),
        ]
        for (const text of forms) assert.equal(heard(text, language, 'patientNumber'), digits, text)
        const tens = pairs.some((pair) => pair.endsWith('0') && !pair.startsWith('0'))
        if (language === 'nl' || !tens)
          assert.equal(heard(inPairs.join(', '), language, 'patientNumber'), digits, inPairs.join(', '))
      }),
      { numRuns: 100 },
    )
  })
})

describe('identifier', () => {
  it('prefers the birth date of an answer that has both', () => {
    const read = readIdentifier('884213, geboren 17-9-1953', { language: 'nl', today })
    assert.deepEqual(read, { kind: 'birthDate', value: '1953-09-17' })
  })

  it('asks which of the two six digits are', () => {
    const read = readIdentifier('170953', { language: 'nl', today })
    assert.deepEqual(read, { kind: 'ambiguous', value: { patientNumber: '170953', birthDate: '1953-09-17' } })
  })
})
