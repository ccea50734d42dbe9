import { strict as assert } from 'node:assert'
import { nextBatch } from '../../../src/bot/store/sweep.ts'

describe('the batches of a sweep', () => {
  const cases: readonly (readonly [what: string, rows: number, ms: number, next: number])[] = [
    ['stay as large as they may be while they are fast', 25, 1, 25],
    ['are halved after a slow one', 25, 12, 12],
    ['are never without rows, however slow the disk is', 3, 500, 3],
    ['grow again when the disk is fast again', 12, 1, 15],
    ['stay as they are in between', 12, 6, 12],
  ]
  for (const [what, rows, ms, next] of cases) it(what, () => assert.equal(nextBatch(rows, ms), next))
})
