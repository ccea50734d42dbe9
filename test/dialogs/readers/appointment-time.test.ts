import { strict as assert } from 'node:assert'
import fc from 'fast-check'
import { fitsStart, mergeTimes, readAppointmentTime } from '../../../src/dialogs/readers/appointment-time.ts'
import { daysAfter, weekdayOf } from '../../../src/dialogs/readers/calendar.ts'
import type { Language } from '../../../src/dialogs/readers/hearing.ts'
import { rank, timeWords, words } from './said-aloud.ts'

const today = '2026-11-22'
const days = {
  nl: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'.split(' '),
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
}
const months = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
}

function fits(said: string, language: Language, start: string): boolean {
  const time = readAppointmentTime(said, { language, today })
  return time !== undefined && fitsStart(time, start, today)
}

describe('when the appointment is', () => {
  it('comes back from the words for every slot, and fits no other', () => {
    const slot = fc.record({ day: fc.integer({ min: 1, max: 13 }), at: fc.integer({ min: 7 * 12, max: 21 * 12 }) })
    fc.assert(
      fc.property(slot, slot, fc.constantFrom<Language>('nl', 'en'), (one, other, language) => {
        const start = startOf(one)
        for (const said of waysToSay(start, language)) {
          assert.ok(fits(said, language, start), `${said} is ${start}`)
          if (startOf(other).slice(11) !== start.slice(11))
            assert.equal(fits(said, language, startOf(other)), false, said)
          assert.equal(fits(said, language, `${daysAfter(start.slice(0, 10), 1)}${start.slice(10)}`), false, said)
        }
      }),
      { numRuns: 150 },
    )
  })

  const start = '2026-11-26T14:40'
  const rows: readonly (readonly [string, Language, boolean])[] = [
    ['donderdag om tien over half drie', 'nl', true],
    ['donderdagmiddag 14.40 uur', 'nl', true],
    ['de 26e om tien over half drie', 'nl', true],
    ['26-11 om 14:40', 'nl', true],
    ['26 november 2026, 14u40', 'nl', true],
    ['Thursday at two forty', 'en', true],
    ['November 26th, twenty to three in the afternoon', 'en', true],
    ['over vier dagen om tien over half drie', 'nl', true],
    ['woensdag, nee donderdag om tien over half drie', 'nl', true],
    ['donderdag om drie uur, nee tien over half drie', 'nl', true],
    ['niet woensdag maar donderdag, tien over half drie', 'nl', true],
    ['zesentwintig elf om tien over half drie', 'nl', true],
    ['november twenty six two forty', 'en', true],
    ['donderdag over een week om tien over half drie', 'nl', false],
    ['de laatste donderdag van november om tien over half drie', 'nl', false],
    ['donderdag', 'nl', false],
    ['om tien over half drie', 'nl', false],
    ['donderdag in de middag', 'nl', false],
    ['vrijdag om tien over half drie', 'nl', false],
    ['donderdag om tien voor half drie', 'nl', false],
    ['vrijdag 26 november om tien over half drie', 'nl', false],
    ['in november om tien over half drie', 'nl', false],
    ['donderdag om tien over half drie of om drie uur', 'nl', false],
    ['morgen om tien over half drie', 'nl', false],
    ['donderdag om tien over half drie ’s ochtends', 'nl', false],
  ]
  for (const [said, language, expected] of rows) {
    it(`${said}: ${expected ? 'fits' : 'does not fit'}`, () => assert.equal(fits(said, language, start), expected))
  }

  it('takes a weekday for one of the next fourteen days', () => {
    assert.ok(fits('donderdag om tien over half drie', 'nl', '2026-12-03T14:40'))
    assert.equal(fits('donderdag om tien over half drie', 'nl', '2026-12-10T14:40'), false)
  })

  it('knows tomorrow and next week', () => {
    assert.ok(fits('morgen om kwart over acht', 'nl', '2026-11-23T08:15'))
    assert.ok(fits('the day after tomorrow at nine', 'en', '2026-11-24T09:00'))
    assert.ok(fits('volgende week dinsdag om negen uur', 'nl', '2026-11-24T09:00'))
  })

  it('puts a day and a time of two answers together', () => {
    const day = readAppointmentTime('dinsdag de 24e', { language: 'nl', today })
    const time = readAppointmentTime('kwart over negen', { language: 'nl', today })
    assert.ok(day && time && fitsStart(mergeTimes(day, time), '2026-11-24T09:15', today))
  })

  it('hears that a later answer changes the day', () => {
    const first = readAppointmentTime('dinsdag om half tien ’s avonds', { language: 'nl', today })
    const later = readAppointmentTime('nee, woensdag', { language: 'nl', today })
    assert.ok(first && later && fitsStart(mergeTimes(first, later), '2026-11-25T21:30', today))
  })
})

function startOf({ day, at }: { day: number; at: number }): string {
  const minutes = at * 5
  const two = (n: number) => String(n).padStart(2, '0')
  return `${daysAfter(today, day)}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

function waysToSay(start: string, language: Language): readonly string[] {
  const date = start.slice(0, 10)
  const [, month = 0, day = 0] = date.split('-').map(Number)
  const [hour = 0, minute = 0] = start.slice(11).split(':').map(Number)
  const weekday = days[language][weekdayOf(date) - 1] ?? ''
  const name = months[language][month - 1] ?? ''
  const time = timeWords(hour, minute, language)
  if (language === 'nl') {
    return [
      `${weekday} ${day} ${name} ${time}`,
      `${words(day, 'nl')} ${name}, ${time}`,
      `de ${rank(day, 'nl')}, ${time}`,
      `${weekday} ${time}`,
      `${time}, ${day}-${month}`,
      `${day} ${name} om ${start.slice(11)}`,
    ]
  }
  return [
    `${weekday} ${name} ${day}, ${time}`,
    `${name} the ${rank(day, 'en')}, ${time}`,
    `the ${rank(day, 'en')} of ${name} at ${time}`,
    `${time} on ${weekday}`,
    `${day} ${name} at ${start.slice(11)}`,
  ]
}
