import { strict as assert } from 'node:assert'
import fc from 'fast-check'
import { readAppointmentTime } from '../../src/dialogs/readers/appointment-time.ts'
import { readBirthDate, readCorrection, readYearAnswer } from '../../src/dialogs/readers/birth-date.ts'
import { daysAfter } from '../../src/dialogs/readers/calendar.ts'
import { readChoice } from '../../src/dialogs/readers/choice.ts'
import { readClockTimes } from '../../src/dialogs/readers/clock-time.ts'
import { readEmergency } from '../../src/dialogs/readers/emergency.ts'
import type { Hearing, Language } from '../../src/dialogs/readers/hearing.ts'
import { longest } from '../../src/dialogs/readers/hearing.ts'
import { readIntent } from '../../src/dialogs/readers/intent.ts'
import { readPatientNumber } from '../../src/dialogs/readers/patient-number.ts'
import { readYesNo } from '../../src/dialogs/readers/yes-no.ts'
import { formsOf } from '../dialogs/readers/birth-date-forms.ts'

const today = '2026-11-22'
/** Random answers; `READER_RUNS=1000000 npm run test:slow -- --grep readers` for a million. */
const runs = Number(process.env.READER_RUNS ?? 100_000)
/** Every how many days a birth date is tried; `READER_STEP=1` for every day, which takes many minutes. */
const step = Number(process.env.READER_STEP ?? 28)
const options = [
  { start: '2026-11-23T08:10', agendaName: 'Dhr. Voorbeeld' },
  { start: '2026-12-03T14:40', agendaName: 'Assistent' },
]
const crumbs =
  "0 1 2 12 31 1972 72 157376 12051972 een twee twaalf twintig negentienhonderd duizend honderd en nineteen oh double dubbel to for mei may maart maar march nee no sorry of or niet maar van de the of - / . , : ' # * + half kwart voor over uur om at dinsdag monday morgen eerste 3rd laatste one geboren nummer bsn tel jarig eh é ﷺ 🙂 x constructor __proto__".split(
    ' ',
  )
const sentence = fc.array(fc.tuple(fc.constantFrom(...crumbs), fc.constantFrom('', ' ', '  ')), { maxLength: 40 })
const text = fc.oneof(
  sentence.map((parts) => parts.flat().join('')),
  fc.string({ unit: 'binary', maxLength: 1500 }),
)

const readers: Readonly<Record<string, (said: string, hearing: Hearing) => unknown>> = {
  birthDate: readBirthDate,
  correction: (said, hearing) => readCorrection(said, hearing, '1984-05-03'),
  year: (said, hearing) => readYearAnswer(said, hearing, ['1926-08-07', '2026-08-07']),
  patientNumber: readPatientNumber,
  clock: (said, { language }) => readClockTimes(said, language),
  appointment: readAppointmentTime,
  choice: (said, hearing) => readChoice(said, options, hearing),
  intent: readIntent,
  confirmation: (said, hearing) => readIntent(said, { ...hearing, asked: 'confirm' }),
  yesNo: readYesNo,
  emergency: readEmergency,
}

describe('readers, at length', function () {
  this.timeout(runs > 100_000 || step < 7 ? 0 : 20 * 60_000)

  it(`survive ${runs.toLocaleString('en')} random answers, with no date that nobody can be born on`, () => {
    fc.assert(
      fc.property(text, fc.constantFrom<Language>('nl', 'en'), (said, language) => {
        const results = Object.values(readers).map((read) => read(said, { language, today }))
        for (const result of results.slice(0, 2)) {
          for (const date of JSON.stringify(result ?? {}).match(/\d{4}-\d\d-\d\d/g) ?? []) {
            assert.ok(date <= today && date > '1905-11-22' && daysAfter(date, 0) === date, date)
          }
        }
      }),
      { numRuns: runs },
    )
  })

  it(`understand every ${step === 1 ? '' : `${step} `}day(s) of 120 years in every form`, function () {
    let readings = 0
    for (let days = 0; days <= 120 * 365.25; days += step) {
      const date = daysAfter(today, -days)
      for (const language of ['nl', 'en'] as const) {
        for (const { text: said, twoDigits } of formsOf(date, language)) {
          const read = readBirthDate(said, { language, today })
          readings += 1
          const asks = twoDigits && read?.kind === 'ambiguous' && read.dates.includes(date)
          assert.ok(asks || (read?.kind === 'date' && read.date === date), said)
        }
      }
    }
    if (this.test) this.test.title += `: ${readings.toLocaleString('en')} readings`
  })

  it('take no more than 5 ms for any crumb repeated to the full length', () => {
    for (const [name, read] of Object.entries(readers)) {
      for (const crumb of [...crumbs, ...crumbs.map((one, i) => `${one} ${crumbs[(i * 7) % crumbs.length]}`)]) {
        for (const space of ['', ' ', ', ']) {
          const said = (crumb + space).repeat(longest).slice(0, longest)
          assert.ok(fastest(() => read(said, { language: 'en', today })) < 5, `${name}: ${crumb}`)
        }
      }
    }
  })
})

/** The best of several runs, in ms: a busy machine is not the reader's fault. */
function fastest(run: () => void): number {
  let best = Number.POSITIVE_INFINITY
  for (let i = 0; i < 20 && best >= 5; i += 1) {
    const start = performance.now()
    run()
    best = Math.min(best, performance.now() - start)
  }
  return best
}
