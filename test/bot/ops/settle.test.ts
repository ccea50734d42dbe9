import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const settling = fileURLToPath(new URL('../../../src/bot/ops/settle.ts', import.meta.url))
/** A program that has just loaded much: what it made lives, in a nursery as large as it may be; nothing asks V8 to mark yet. */
const program = `
  import { getHeapSpaceStatistics } from 'node:v8'
  import { settle } from ${JSON.stringify(settling)}
  const nursery = () => getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space').space_size / 1024 / 1024
  const kept = []
  while (nursery() < 30) kept.push(Array.from({ length: 100 }, (_, n) => ({ n, kept: kept.length })))
  settle()
  console.log(nursery(), kept.length)`

describe('A start that is over', () => {
  it('leaves a small nursery', () => {
    const args = [
      '--max-semi-space-size=16',
      '--initial-old-space-size=1024',
      '--disable-warning=ExperimentalWarning',
      '--input-type=module',
      '-e',
      program,
    ]
    const [nursery, kept] = execFileSync(process.execPath, args, { encoding: 'utf8' }).split(' ').map(Number)
    assert.ok(kept && kept > 0)
    assert.ok(nursery !== undefined && nursery <= 4, `${nursery} MiB`)
  })
})
