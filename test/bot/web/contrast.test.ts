import { strict as assert } from 'node:assert'
import { assert as holds, integer, property } from 'fast-check'
import { contrast, palette, readableOn, readColor, textOn } from '../../../src/bot/web/contrast.js'

const anyColor = integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, '0')}`)

describe("a practice's colour", () => {
  it('is measured as WCAG measures it', () => {
    assert.equal(contrast('#ffffff', '#000000'), 21)
    assert.equal(contrast('#777777', '#777777'), 1)
    assert.equal(contrast('#767676', '#ffffff').toFixed(2), '4.54')
  })

  it('always has text on it that can be read, and is readable itself on every ground, light and dark', () => {
    const grounds = { light: ['#ffffff', '#f8faf9'], dark: ['#1e2928', '#121a19'] } as const
    holds(
      property(anyColor, (color) => {
        assert.ok(contrast(color, textOn(color)) >= 4.5, color)
        for (const scheme of ['light', 'dark'] as const) {
          const { '--link': link = '', '--tint': tint = '', '--accent': accent = '' } = palette(color, scheme)
          assert.equal(accent, color)
          for (const ground of [...grounds[scheme], tint])
            assert.ok(contrast(link, ground) >= 4.5, `${color} ${scheme} ${link} on ${ground}`)
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('stays as it is where it reads well, and moves no further than it must', () => {
    assert.equal(readableOn('#0b5f57', ['#ffffff']), '#0b5f57')
    assert.equal(readableOn('#ffff00', ['#ffffff']), '#737300')
  })

  for (const [text, color] of [
    ['#0B5F57', '#0b5f57'],
    ['0b5f57', '#0b5f57'],
    ['#abc', '#aabbcc'],
    ['', undefined],
    ['red', undefined],
    ['#12345', undefined],
    ['#0b5f57;x', undefined],
    [null, undefined],
  ] as const)
    it(`is read from ${JSON.stringify(text)}`, () => assert.equal(readColor(text), color))
})
