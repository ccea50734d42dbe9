// The bot of the bench, with the demo practice, on a free port that it tells its parent.
import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from '../../src/bot/build.ts'
import { readConfig } from '../../src/bot/config.ts'
import { createLog } from '../../src/bot/ops/log.ts'
import { token } from './caller.ts'

const folder = mkdtempSync(join(tmpdir(), 'balie-bench-'))
const config = readConfig({ DATA_DIR: folder, AUDIOCODES_TOKEN: token, MESSAGES_PER_MINUTE: '100000' })
const running = await build(config, { log: createLog('warn') })
running.server.listen(0, '127.0.0.1', () => {
  process.send?.(`http://127.0.0.1:${(running.server.address() as AddressInfo).port}`)
})
for (const signal of ['SIGTERM', 'disconnect'] as const)
  process.once(signal, () => {
    rmSync(folder, { recursive: true, force: true })
    process.exit()
  })
