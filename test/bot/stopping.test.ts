// A polite stop with STOP_WAIT_SECONDS: first it is told, then nothing is taken any more.
import { strict as assert } from 'node:assert'
import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from '../../src/bot/build.ts'
import { readConfig } from '../../src/bot/config.ts'
import { createLog } from '../../src/bot/ops/log.ts'

describe('a polite stop', () => {
  const folder = mkdtempSync(join(tmpdir(), 'balie-test-'))
  after(() => rmSync(folder, { recursive: true }))

  it('is told to the proxy while requests are still taken, each on a connection of its own; after the wait there are none', async () => {
    const waited = Promise.withResolvers<void>()
    let waitMs = 0
    const pause = (ms: number) => {
      waitMs = ms
      return waited.promise
    }
    const config = readConfig({ DATA_DIR: folder, STOP_WAIT_SECONDS: '5' })
    const running = await build(config, { log: createLog('silent'), pause })
    await new Promise<void>((resolve) => running.server.listen(0, '127.0.0.1', resolve))
    const base = `http://127.0.0.1:${(running.server.address() as AddressInfo).port}`
    assert.equal((await fetch(`${base}/readyz`)).status, 200)
    const stopped = running.stop()
    assert.equal((await fetch(`${base}/readyz`)).status, 503)
    const taken = await fetch(`${base}/chat/token`, { method: 'POST' })
    assert.deepEqual([taken.status, taken.headers.get('connection'), waitMs], [200, 'close', 5_000])
    await taken.text()
    waited.resolve()
    await stopped
    await assert.rejects(fetch(`${base}/readyz`))
  })
})
