import { strict as assert } from 'node:assert'
import { readClockTimes } from '../../../src/dialogs/readers/clock-time.ts'
import type { Language } from '../../../src/dialogs/readers/hearing.ts'
import { timeWords } from './said-aloud.ts'

const two = (n: number) => String(n).padStart(2, '0')

describe('time of the clock', () => {
  it('comes back from its words, for every five minutes of a long day', () => {
    for (let at = 7 * 60; at < 22 * 60; at += 5) {
      const [hour, minute] = [Math.floor(at / 60), at % 60]
      for (const language of ['nl', 'en'] as const) {
        const said = timeWords(hour, minute, language)
        assert.deepEqual(readClockTimes(said, language), [`${two(hour)}:${two(minute)}`], said)
      }
    }
  })

  it('comes back from its digits', () => {
    for (let at = 8 * 60; at < 19 * 60; at += 5) {
      const [hour, minute] = [String(Math.floor(at / 60)), two(at % 60)]
      for (const said of [
        `${hour}.${minute}`,
        `${two(Number(hour))}:${minute}`,
        `${hour}u${minute}`,
        `${hour} uur ${minute}`,
        `om ${hour} ${minute}`,
      ]) {
        assert.deepEqual(readClockTimes(said, 'nl'), [`${two(Number(hour))}:${minute}`], said)
      }
    }
  })

  const rows: readonly (readonly [string, Language, readonly string[]])[] = [
    ['half elf', 'nl', ['10:30']],
    ['half zeven', 'nl', ['18:30']],
    ['half elf ’s avonds', 'nl', ['22:30']],
    ['kwart over zeven', 'nl', ['07:15', '19:15']],
    ['tien minuten voor half drie', 'nl', ['14:20']],
    ['drie uur', 'nl', ['15:00']],
    ['twee uur vijfenveertig', 'nl', ['14:45']],
    ['half eleven', 'en', ['10:30', '11:30']],
    ['half past ten', 'en', ['10:30']],
    ['ten twenty five', 'en', ['10:25']],
    ['4 p.m.', 'en', ['16:00']],
    ['at 915', 'en', ['09:15']],
    ['noon', 'en', ['12:00']],
    ['24.11.2026', 'nl', []],
    ['over drie weken', 'nl', []],
    ['nummer 12', 'nl', []],
  ]
  for (const [said, language, times] of rows) {
    it(`${said} -> ${times.join(' or ') || 'no time'}`, () =>
      assert.deepEqual([...readClockTimes(said, language)].sort(), times))
  }
})
