// Answers written to be taken for a yes: by somebody who had read the word lists, and looked for what slips through.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import type { How } from '../../../src/dialogs/readers/hearing.ts'
import { readYesNo } from '../../../src/dialogs/readers/yes-no.ts'

const linesOf = (file: string) =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
const answers = linesOf('./never-yes.txt')
const consents = linesOf('./always-yes.txt')
const taken = (texts: readonly string[], how: How) =>
  texts.filter((text) => readYesNo(text, { language: 'nl', today: '2026-11-22', how }) === 'yes')

describe('what is no yes to cancelling', () => {
  for (const how of ['typed', 'spoken'] satisfies How[])
    it(`is never taken for one, ${how}: ${answers.length} answers`, () => {
      assert.deepEqual(taken(answers, how), [])
    })
})

describe('an order to cancel, whatever the reason', () => {
  it(`is a yes: ${consents.length} answers`, () => assert.deepEqual(taken(consents, 'typed'), consents))

  const more = [
    'maar',
    'als',
    'zei hij',
    'toch niet',
    'misschien',
    'en een nieuwe',
    'but',
    'if',
    'he said',
    'not',
    'maybe',
    'nee',
    'no wait',
    'wacht even',
    'laat staan',
    "don't",
    'keep it',
    'later',
    'ja of nee',
    'I think',
    'and another',
  ]
  for (const each of more)
    it(`is none with "${each}" after it`, () => {
      assert.deepEqual(
        taken(
          consents.map((said) => `${said} ${each}`),
          'typed',
        ),
        [],
      )
    })
})
