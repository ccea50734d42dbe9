import { strict as assert } from 'node:assert'
import { isOpenAt, readOpeningHours } from '../../src/bot/opening-hours.ts'

describe('opening hours', () => {
  const open = readOpeningHours('ma-do 08:00-12:00 13:00-17:00, vr 8:00-12:00') ?? []
  const times: readonly (readonly [local: string, isOpen: boolean])[] = [
    ['2026-11-23T07:59:59', false],
    ['2026-11-23T08:00:00', true],
    ['2026-11-23T12:00:00', false],
    ['2026-11-23T12:59:00', false],
    ['2026-11-26T16:59:59', true],
    ['2026-11-26T17:00:00', false],
    ['2026-11-27T11:00:00', true],
    ['2026-11-27T14:00:00', false],
    ['2026-11-28T10:00:00', false],
  ]
  for (const [local, isOpen] of times)
    it(`are ${isOpen ? 'open' : 'closed'} at ${local}`, () => assert.equal(isOpenAt(open, local), isOpen))

  it('may go on until midnight', () => {
    assert.equal(isOpenAt(readOpeningHours('za-zo 00:00-24:00') ?? [], '2026-11-29T23:59:59'), true)
  })

  for (const wrong of [
    '',
    'altijd',
    'ma',
    'ma 8-17',
    'ma 17:00-08:00',
    'ma 08:00-25:00',
    'xx 08:00-17:00',
    'vr-ma 08:00-17:00',
  ])
    it(`are not "${wrong}"`, () => assert.equal(readOpeningHours(wrong), undefined))
})
