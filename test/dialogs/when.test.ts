import { strict as assert } from 'node:assert'
import { ownFiles } from '../../src/dialogs/languages.ts'
import { daysAfter, daysBetween, weekdayOf } from '../../src/dialogs/readers/calendar.ts'
import { clockTimesIn } from '../../src/dialogs/readers/clock-time.ts'
import { itemsOf } from '../../src/dialogs/readers/number-words.ts'
import { tokensOf } from '../../src/dialogs/readers/tokens.ts'
import { numberInWords, sayDate, sayDay, speakTime, writeTime, yearInWords } from '../../src/dialogs/when.ts'

const wordsOf = { nl: ownFiles.nl.words, en: ownFiles.en.words }
const { nl, en } = wordsOf

describe('a clock time aloud', () => {
  const dutch = {
    '09:00': 'negen uur',
    '09:05': 'vijf over negen',
    '09:10': 'tien over negen',
    '09:15': 'kwart over negen',
    '09:20': 'tien voor half tien',
    '09:25': 'vijf voor half tien',
    '09:30': 'half tien',
    '09:35': 'vijf over half tien',
    '09:40': 'tien over half tien',
    '09:45': 'kwart voor tien',
    '09:50': 'tien voor tien',
    '09:55': 'vijf voor tien',
  }
  for (const [time, said] of Object.entries(dutch))
    it(`is "${said}" at ${time}`, () => assert.equal(speakTime(time, nl), `'s ochtends om ${said}`))

  it('is said in English by its hour and minutes', () => {
    assert.equal(speakTime('09:15', en), 'at nine fifteen in the morning')
    assert.equal(speakTime('09:05', en), 'at nine oh five in the morning')
    assert.equal(speakTime('09:30', en), 'at nine thirty in the morning')
    assert.equal(speakTime('14:40', en), 'at two forty in the afternoon')
    assert.equal(speakTime('18:00', en), "at six o'clock in the evening")
  })

  it('has the part of the day with it', () => {
    assert.equal(speakTime('13:30', nl), "'s middags om half twee")
    assert.equal(speakTime('00:45', nl), "'s nachts om kwart voor één")
    assert.equal(speakTime('12:35', nl), "'s middags om vijf over half één")
    assert.equal(speakTime('19:00', nl), "'s avonds om zeven uur")
  })

  for (const language of ['nl', 'en'] as const)
    it(`is understood back as the same time at every five minutes (${language})`, () => {
      for (let minute = 0; minute < 24 * 60; minute += 5) {
        const time = [Math.floor(minute / 60), minute % 60].map((n) => String(n).padStart(2, '0')).join(':')
        const [read] = clockTimesIn(itemsOf(tokensOf(speakTime(time, wordsOf[language])), language), language)
        assert.deepEqual(read?.times, [time], `${speakTime(time, wordsOf[language])} (${time})`)
      }
    })

  it('is said differently at each of the slots of a day', () => {
    const slots = Array.from({ length: 288 }, (_, n) => [Math.floor(n / 12), (n % 12) * 5])
    const times = slots.map((slot) => slot.map((n) => String(n).padStart(2, '0')).join(':'))
    for (const language of ['nl', 'en'] as const)
      assert.equal(new Set(times.map((time) => speakTime(time, wordsOf[language]))).size, 288)
  })
})

describe('a clock time to read', () => {
  it('has a point in Dutch and a colon in English', () => {
    assert.equal(writeTime('09:15', nl), '9.15 uur')
    assert.equal(writeTime('14:40', en), '14:40')
  })
})

describe('a day', () => {
  const today = '2026-11-21'
  it('has its weekday, and its year only when that is another', () => {
    assert.equal(sayDay('2026-11-24', today, nl, 'text'), 'dinsdag 24 november')
    assert.equal(sayDay('2027-01-04', today, nl, 'text'), 'maandag 4 januari 2027')
    assert.equal(sayDay('2027-01-04', today, nl, 'speech'), 'maandag vier januari tweeduizend zevenentwintig')
    assert.equal(sayDay('2026-11-24', today, en, 'speech'), 'Tuesday the twenty-fourth of November')
  })

  it('has today and tomorrow beside it', () => {
    assert.equal(sayDay(today, today, nl, 'text'), 'zaterdag 21 november (vandaag)')
    assert.equal(sayDay('2026-11-22', today, nl, 'speech'), 'morgen, zondag tweeëntwintig november')
    assert.equal(sayDay('2026-11-22', today, en, 'speech'), 'Sunday the twenty-second of November, tomorrow,')
  })

  it('is counted on the calendar, also over the end of summer time', () => {
    assert.equal(daysBetween('2026-10-24', '2026-10-26'), 2)
    assert.equal(daysAfter('2026-10-24', 2), '2026-10-26')
    assert.equal(daysAfter('2026-03-01', -1), '2026-02-28')
    assert.equal(weekdayOf('2026-11-22'), 7)
  })
})

describe('a birth date', () => {
  it('is read back in words', () => {
    assert.equal(sayDate('1965-01-01', nl, 'text'), '1 januari 1965')
    assert.equal(sayDate('1965-01-01', nl, 'speech'), 'één januari negentienhonderd vijfenzestig')
    assert.equal(sayDate('2004-02-29', en, 'speech'), 'the twenty-ninth of February two thousand and four')
    assert.equal(sayDate('1908-03-21', en, 'speech'), 'the twenty-first of March nineteen oh eight')
  })
})

describe('a number in words', () => {
  it('has a trema after twee and drie', () => {
    assert.equal(numberInWords(23, nl), 'drieëntwintig')
    assert.equal(numberInWords(42, nl), 'tweeënveertig')
    assert.equal(numberInWords(31, nl), 'eenendertig')
    assert.equal(numberInWords(85, en), 'eighty-five')
  })

  it('is a year', () => {
    assert.equal(yearInWords(1900, nl), 'negentienhonderd')
    assert.equal(yearInWords(2000, nl), 'tweeduizend')
    assert.equal(yearInWords(1900, en), 'nineteen hundred')
    assert.equal(yearInWords(2026, en), 'twenty twenty-six')
  })
})
