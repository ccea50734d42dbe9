import { strict as assert } from 'node:assert'
import { limitsOf } from '../../src/bot/agenda-limits.ts'
import type { TetraConfig } from '../../src/bot/settings/tetra.ts'

const json: TetraConfig = { url: 'https://agenda.example/', name: 'n', key: 'k', target: 't' }
const cancelUrl = 'https://agenda.example/wis/{token}'
const account = { username: 'u', password: 'p' }

describe('what the settings of an agenda cannot do', () => {
  const cases: readonly (readonly [what: string, tetra: TetraConfig | 'demo', told: readonly RegExp[]])[] = [
    ['the demo', 'demo', []],
    ['JSON with a cancel URL', { ...json, cancelUrl }, []],
    ['JSON with an account', { ...json, account }, []],
    ['JSON alone', json, [/every cancellation to the practice: it has no TETRA_CANCEL_URL/]],
    [
      'XML alone',
      { ...json, version: 'xml' },
      [/only helps patients who come from the portal.*every cancellation to the practice/],
    ],
    ['XML beside JSON with an account', { ...json, version: 'mixed', account }, []],
    [
      'XML beside JSON with a token',
      { ...json, version: 'mixed', serverToken: 's', cancelUrl },
      [/lists as XML hold no tokens/],
    ],
    ['plain http', { ...json, cancelUrl, url: 'http://agenda.example/' }, [/plain http/]],
    ['plain http on this machine', { ...json, cancelUrl, url: 'http://127.0.0.1:1/' }, []],
  ]
  for (const [what, tetra, told] of cases)
    it(`is told of ${what}`, () => {
      const limits = limitsOf(tetra)
      assert.equal(limits.length, told.length, limits.join())
      for (const [i, pattern] of told.entries()) assert.match(limits[i] ?? '', pattern)
    })
})
