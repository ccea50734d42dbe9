import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const settling = fileURLToPath(new URL('../../../src/bot/ops/settle.ts', import.meta.url))
/** What V8 does by itself when much has been made: it begins to mark, to clear away and not to save memory. */
const marks = `
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc')
  setFlagsFromString('--stress-incremental-marking')
  collect({ type: 'minor' })
  setFlagsFromString('--no-stress-incremental-marking')`
/** A program that has just loaded much: what it made lives, in a nursery as large as it may be; nothing asks V8 to mark yet. */
const program = (before = '') => `
  import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8'
  import { runInNewContext } from 'node:vm'
  import { settle } from ${JSON.stringify(settling)}
  const nursery = () => getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space').space_size / 1024 / 1024
  const kept = []
  while (nursery() < 30) kept.push(Array.from({ length: 100 }, (_, n) => ({ n, kept: kept.length })))
  ${before}
  settle()
  console.log(nursery(), kept.length)`

describe('A start that is over', () => {
  it('leaves a small nursery', () => {
    assertSmall(nurseryAfter(program()))
  })

  it('leaves a small nursery also when V8 was marking already', () => {
    assertSmall(nurseryAfter(program(marks)))
  })
})

function nurseryAfter(source: string): readonly number[] {
  const args = [
    '--max-semi-space-size=16',
    '--initial-old-space-size=1024',
    '--disable-warning=ExperimentalWarning',
    '--input-type=module',
    '-e',
    source,
  ]
  return execFileSync(process.execPath, args, { encoding: 'utf8' }).split(' ').map(Number)
}

function assertSmall([nursery, kept]: readonly number[]): void {
  assert.ok(kept && kept > 0)
  assert.ok(nursery !== undefined && nursery <= 4, `${nursery} MiB`)
}
