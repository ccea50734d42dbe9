import { strict as assert } from 'node:assert'
import fc from 'fast-check'
import { createLocalTime, localTimeIn } from '../../src/bot/practice.ts'

const zones = ['Europe/Amsterdam', 'Australia/Lord_Howe', 'Pacific/Kiritimati', 'America/St_Johns', 'Asia/Kathmandu']

describe("the practice's wall clock", () => {
  const nights = ['2026-03-29T01:00:00Z', '2026-10-25T01:00:00Z', '2026-04-04T15:00:00Z', '2026-10-03T15:30:00Z']

  it('is right to the second around the nights of summer and winter time, in both directions', () => {
    for (const zone of zones) {
      const localTime = createLocalTime(zone)
      for (const night of nights)
        for (const second of [-3601, -1801, -901, -1, 0, 1, 899, 900, 1800, 3599, 3600, -2, 0]) {
          const now = Date.parse(night) + second * 1000
          assert.equal(localTime(now), localTimeIn(zone, now).toString({ smallestUnit: 'second' }))
        }
    }
  })

  it('is right at any moment, whatever moment was asked for before', () => {
    const moment = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2060, 0) })
    for (const zone of zones) {
      const localTime = createLocalTime(zone)
      const isRight = (now: number) => localTime(now) === localTimeIn(zone, now).toString({ smallestUnit: 'second' })
      fc.assert(fc.property(moment, isRight), { numRuns: 300 })
    }
  })
})
