// Processes are stopped and started again one by one while patients talk: nothing is lost, doubled or out of order.
import { strict as assert } from 'node:assert'
import { faultsOf } from '../../scripts/rolling/report.ts'
import { runRolling } from '../../scripts/rolling/run.ts'
import { findPostgres, startPostgres } from '../postgres.ts'
import { skip } from './needs.ts'

describe('a polite stop while patients talk', function () {
  this.timeout(180_000)

  it('of two of three processes on one PostgreSQL is noticed by nobody', async function () {
    if (!findPostgres()) return skip(this, 'PostgreSQL is not installed')
    const server = await startPostgres()
    try {
      const report = await runRolling({ databaseUrl: server.database('rolling'), talks: 12, restarts: 2, pauseMs: 150 })
      assert.deepEqual(faultsOf(report, true), [])
      assert.ok(report.cancelled >= 12, `${report.cancelled} cancelled`)
      assert.deepEqual([report.cancelled, report.exits], [report.gone, [0, 0]])
    } finally {
      server.stop()
    }
  })

  it('of the one process on the embedded store only makes them wait', async () => {
    const report = await runRolling({ talks: 12, restarts: 2, pauseMs: 150 })
    assert.deepEqual(faultsOf(report, false), [])
    assert.ok(report.cancelled >= 12, `${report.cancelled} cancelled`)
    assert.deepEqual([report.cancelled, report.exits], [report.gone, [0, 0]])
  })
})
