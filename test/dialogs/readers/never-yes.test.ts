// Answers written to be taken for a yes: by somebody who had read the word lists, and looked for what slips through.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import type { How } from '../../../src/dialogs/readers/hearing.ts'
import { readYesNo } from '../../../src/dialogs/readers/yes-no.ts'

const answers = readFileSync(new URL('./never-yes.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)

describe('what is no yes to cancelling', () => {
  for (const how of ['typed', 'spoken'] satisfies How[])
    it(`is never taken for one, ${how}: ${answers.length} answers`, () => {
      const taken = answers.filter((text) => readYesNo(text, { language: 'nl', today: '2026-11-22', how }) === 'yes')
      assert.deepEqual(taken, [])
    })
})
