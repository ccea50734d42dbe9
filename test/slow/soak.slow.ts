// A short soak on each engine: simulated patients, faults and kills against real processes, judged by the checker.
import { strict as assert } from 'node:assert'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { findPostgres } from '../postgres.ts'
import { skip } from './needs.ts'

async function soak(...options: readonly string[]): Promise<void> {
  const args = ['--disable-warning=ExperimentalWarning', 'scripts/soak.ts', '--short', '--seed', '1', ...options]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'close')
  const said = await text(child.stdout)
  const [code] = await ended
  console.log(`      ${said.trimEnd().split('\n').at(-1)}`)
  assert.equal(code, 0, said)
}

describe('a short soak', function () {
  this.timeout(5 * 60_000)

  it('finds nothing wrong on SQLite', () => soak('--store', 'sqlite'))

  it('finds nothing wrong on PostgreSQL with three processes', async function () {
    if (!findPostgres()) skip(this, 'the soak on PostgreSQL: no PostgreSQL on this machine')
    await soak('--store', 'postgres', '--processes', '3')
  })
})
