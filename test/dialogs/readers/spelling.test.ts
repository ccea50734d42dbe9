import { strict as assert } from 'node:assert'
import { spellerFor } from '../../../src/dialogs/readers/spelling.ts'

describe('a speller', () => {
  const spell = spellerFor(new Set(['afspraak', 'borst', 'mens']), new Set(['worst', 'borsten']))

  it('puts one slip right', () => {
    for (const slip of ['afspaak', 'afspraaak', 'afsprakk', 'afsrpaak']) assert.equal(spell(slip), 'afspraak', slip)
  })

  it('leaves short words, known words, other words and other first letters alone', () => {
    for (const word of ['mes', 'borsten', 'worst', 'afdak', 'wafspraak', '']) assert.equal(spell(word), word)
  })
})
