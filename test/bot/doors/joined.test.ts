import { strict as assert } from 'node:assert'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { runInNewContext } from 'node:vm'
import { joined } from '../../../src/bot/doors/joined.ts'

describe('modules joined into one script', () => {
  const folder = mkdtempSync(join(tmpdir(), 'balie-joined-'))
  const put = (files: Readonly<Record<string, string>>) => {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
    return pathToFileURL(`${folder}/`)
  }
  after(() => rmSync(folder, { recursive: true }))

  it('do what they did apart: each once, before who needs it, with names of its own', () => {
    const place = put({
      'page.js': `// @ts-check
import { add } from './add.js'
import {
  first,
  second,
} from './some-words.js'

/** Not for others. @param {string} text */
const say = (text) => said.push(text)
/** @type {string[]} */ said.push('kept')
/** Another. */
say(first + /** @type {string} */ (add(1, 2)) + second)
`,
      'add.js': `import { first } from './some-words.js'\nconst say = 1\nexport function add(a, b) {\n  return first + (a + b) * say\n}\n`,
      'some-words.js': `said.push('once')\nexport const first = 'a'\nexport const second = 'b'\nexport class Never {}\n`,
    })
    const said: string[] = []
    const script = joined(place, 'page')
    runInNewContext(script, { said })
    assert.deepEqual(said, ['once', 'kept', 'aa3b'])
    assert.doesNotMatch(script, /ts-check|Not for others|Another|@type|^ /m)
  })

  for (const line of ["import * as all from './a.js'", "import './a.js'", 'export default 1', 'export let a = 1'])
    it(`are refused when one has what it cannot join: ${line}`, () => {
      assert.throws(() => joined(put({ 'odd.js': `${line}\n` }), 'odd'), /odd\.js cannot be joined/)
    })
})
