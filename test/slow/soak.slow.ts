// A short soak on each engine: real processes, faults, kills, and nothing that the checker finds wrong.
import { strict as assert } from 'node:assert'
import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { findPostgres } from '../postgres.ts'
import { skip } from './needs.ts'

const soak = fileURLToPath(new URL('../../scripts/soak.ts', import.meta.url))

describe('a short soak', function () {
  this.timeout(400_000)

  it('finds nothing wrong on SQLite', () => findsNothing('--store', 'sqlite'))

  it('finds nothing wrong on PostgreSQL, with three processes', function () {
    if (!findPostgres()) skip(this, 'PostgreSQL is not installed')
    return findsNothing('--store', 'postgres', '--processes', '3')
  })
})

/** What it printed is shown when something was wrong; otherwise its last line. */
async function findsNothing(...more: readonly string[]): Promise<void> {
  const args = ['--disable-warning=ExperimentalWarning', soak, '--short', ...more]
  const run = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise((resolve) => run.once('exit', resolve))
  const printed = (await text(run.stdout)).trim()
  const code = await ended
  process.stdout.write(`${code === 0 ? printed.split('\n').at(-1) : printed}\n`)
  assert.equal(code, 0, 'the soak found something wrong; it is printed above')
}
