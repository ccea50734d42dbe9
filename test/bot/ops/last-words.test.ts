import { strict as assert } from 'node:assert'
import { spawnSync } from 'node:child_process'

const canary = 'Kanarie 1965'

/** What a program of these lines leaves on its outputs, and how it ends. */
function run(...lines: readonly string[]) {
  const program = [
    "import { crashQuietly, quietLibraries } from './src/bot/ops/last-words.ts'",
    "import { createLog } from './src/bot/ops/log.ts'",
    "crashQuietly('info')",
    ...lines,
  ].join('\n')
  const flags = ['--disable-warning=ExperimentalWarning', '--input-type=module-typescript', '-e', program]
  const { status, stdout, stderr } = spawnSync(process.execPath, flags, { encoding: 'utf8' })
  return { status, said: stdout + stderr }
}

describe('the last words of a program', function () {
  this.timeout(30_000)
  const crashes = {
    'an error that is thrown': `throw new Error('${canary}')`,
    'an error that nobody waits for': `Promise.reject(new Error('${canary}')); await new Promise(() => setTimeout(() => {}, 9_999))`,
    'an error in a timer': `setTimeout(() => { throw Object.assign(new Error('x'), { text: '${canary}' }) })`,
    'something that is no error': `setTimeout(() => { throw { text: '${canary}' } })`,
    'an error of an emitter': `import { EventEmitter } from 'node:events'; new EventEmitter().emit('error', new Error('${canary}'))`,
  }
  for (const [what, line] of Object.entries(crashes))
    it(`tell where ${what} came from, in one line, and nothing that it says`, () => {
      const { status, said } = run(line)
      assert.equal(status, 1)
      assert.match(said, /^\{.*"event":"failure","where":"crash",.*\}\n$/)
      assert.ok(!said.includes('Kanarie'), said)
    })

  it('are not those of a library that prints', () => {
    const { status, said } = run(
      "const log = createLog('info', { write: (line) => process.stdout.write(line) })",
      'quietLibraries(log)',
      `for (const how of ['log', 'info', 'warn', 'error', 'debug', 'trace', 'dir']) console[how]('${canary}')`,
    )
    assert.equal(status, 0)
    assert.equal(said.match(/"event":"library"/g)?.length, 7)
    assert.ok(!said.includes('Kanarie'), said)
  })
})
