import { strict as assert } from 'node:assert'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

function run(...args: string[]) {
  return spawnSync(process.execPath, ['scripts/eval.ts', ...args], { encoding: 'utf8' })
}

describe('the evaluation', () => {
  const folder = mkdtempSync(join(tmpdir(), 'balie-eval-'))
  const name = { id: 'a', lang: 'nl', spoken: 'Bakker', recordName: 'Dhr. J. Bakker', match: true, debatable: false }
  const wish = { id: 'b', lang: 'nl', text: 'ja', intent: 'deny', context: 'confirm', risky: true, alsoAccept: [] }

  before(() => {
    writeFileSync(join(folder, 'names.jsonl'), `${JSON.stringify(name)}\n`)
    writeFileSync(join(folder, 'intents.jsonl'), `${JSON.stringify(wish)}\n`)
  })
  after(() => rmSync(folder, { recursive: true }))

  it('prints a table, and the lines that failed when asked', () => {
    const { status, stdout } = run(folder, '--failures')
    assert.equal(status, 0)
    assert.match(stdout, /names\.jsonl +all +1 +1 +100\.0 %/)
    assert.match(stdout, /intents\.jsonl {2}wrong, false yes: /)
  })

  it('prints one JSON object and writes what was read', () => {
    const file = join(folder, 'read.txt')
    const { status, stdout } = run(folder, '--json', '--predictions', file)
    assert.equal(status, 0)
    assert.equal(JSON.parse(stdout).scores.length, 4)
    const read = readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    assert.deepEqual(read, [
      { file: 'intents.jsonl', id: 'b', got: 'affirm' },
      { file: 'names.jsonl', id: 'a', got: true },
    ])
  })

  it('says what is wrong with the command', () => {
    for (const [args, why] of [
      [[], /Name the folder/],
      [['nowhere'], /no folder nowhere/],
      [[folder, '--today', '2026-13-01'], /--today/],
      [[folder, '--nonsense'], /nonsense/],
    ] as const) {
      const { status, stderr } = run(...args)
      assert.equal(status, 2)
      assert.match(stderr, why)
    }
  })

  it('names the file and the line that it cannot read', () => {
    writeFileSync(join(folder, 'birthdates.jsonl'), '\n{"id":1}\n')
    const { status, stderr } = run(folder)
    rmSync(join(folder, 'birthdates.jsonl'))
    assert.equal(status, 2)
    assert.match(stderr, /birthdates\.jsonl, line 2/)
  })
})
