import { strict as assert } from 'node:assert'
import fc from 'fast-check'
import { birthDateIdentifier, numberIdentifier } from '../../src/tetra/identifier.ts'

describe('what is sent for a claimed number', () => {
  const sent = ['1', '157376', '10263', '123456789', '12345678', '1234567890', '31310000']
  for (const number of sent) {
    it(`is ${number} itself`, () => assert.equal(numberIdentifier(number), number))
  }

  const kept: readonly [number: string, why: string][] = [
    ['19650101', 'a date, year first'],
    ['01011965', 'a date, day first'],
    ['29022004', 'a leap day'],
    ['20040229', 'a leap day, year first'],
    ['999990019', 'a BSN'],
    ['10000008', 'a BSN without its zero'],
    ['010000008', 'a BSN with its zero'],
    ['0157376', 'no number of a record'],
    ['', 'nothing'],
    ['1-1-1965', 'no number'],
    ['١٢٣', 'no number in the digits of the wire'],
  ]
  for (const [number, why] of kept) {
    it(`is not "${number}": ${why}`, () => assert.equal(numberIdentifier(number), undefined))
  }

  it('is never one of the forms of a date', () => {
    const day = fc.date({ min: new Date('1890-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(day, (date) => {
        const [year = '', month = '', dayOfMonth = ''] = date.toISOString().slice(0, 10).split('-')
        assert.equal(numberIdentifier(`${year}${month}${dayOfMonth}`), undefined)
        assert.equal(numberIdentifier(`${dayOfMonth}${month}${year}`), undefined)
      }),
    )
  })
})

describe('what is sent for a birth date', () => {
  it('is day, month, year', () => assert.equal(birthDateIdentifier('1984-03-12'), '12-03-1984'))

  for (const wrong of ['1984-02-30', '12-03-1984', '1984-3-12', '', '+001984-03-12']) {
    it(`is nothing for "${wrong}"`, () => assert.equal(birthDateIdentifier(wrong), undefined))
  }
})
