// A start with a language that is not right: one message that names every fault, and no start.
import { strict as assert } from 'node:assert'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { code, inventedFiles } from '../../invented-language.ts'

describe('a language that is not right', function () {
  this.timeout(60_000)
  const folder = mkdtempSync(join(tmpdir(), 'balie-locales-'))
  after(() => rmSync(folder, { recursive: true }))
  const run = (program: string, ...words: readonly string[]) => {
    const file = fileURLToPath(new URL(`../../../src/bot/${program}.ts`, import.meta.url))
    const env = { PATH: process.env.PATH ?? '', LOCALES_DIR: folder, DATA_DIR: join(folder, 'data'), PORT: '0' }
    const flags = ['--disable-warning=ExperimentalWarning', file, ...words]
    return spawnSync(process.execPath, flags, { cwd: folder, env, encoding: 'utf8' })
  }

  it('stops the start and the doctor, each with all that is wrong in one message', () => {
    const files = inventedFiles()
    const { 'menu.what': _, ...texts } = JSON.parse(files[`${code}.json`] ?? '{}') as Record<string, string>
    writeFileSync(join(folder, `${code}.json`), JSON.stringify({ ...texts, 'menu.hours': 'x' }))
    writeFileSync(join(folder, `${code}.language.json`), files[`${code}.language.json`] ?? '')
    const faults = ['menu.what is missing', 'menu.hours lacks {{hours}}', `privacy.${code}.html: is missing`]
    for (const [program, status] of [
      ['main', 1],
      ['balie', 3],
    ] as const) {
      const told = run(program, ...(program === 'balie' ? ['doctor'] : []))
      assert.equal(told.status, status, told.stderr)
      for (const fault of faults) assert.ok(told.stderr.includes(fault), told.stderr)
      assert.equal(told.stderr.match(/The settings are not right/g)?.length, 1)
    }
    const help = run('balie', 'help')
    assert.deepEqual([help.status, /doctor/.test(help.stdout)], [0, true])
  })

  it('is told by the doctor to be spoken when it is right', () => {
    for (const [name, text] of Object.entries(inventedFiles())) writeFileSync(join(folder, name), text)
    const { stdout, status, stderr } = run('balie', 'doctor')
    assert.match(stdout, /languages .*Nederlands, English\./, stderr)
    assert.equal(status, 0)
  })
})
