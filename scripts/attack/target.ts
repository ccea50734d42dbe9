// What is attacked: Balie as it runs, with the demo practice, on this machine and on the machine's own clock.
import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from '../../src/bot/build.ts'
import { readConfig } from '../../src/bot/config.ts'
import type { LogEvent } from '../../src/bot/ops/log.ts'
import type { Store } from '../../src/bot/store/store.ts'
import { type Simulator, startSimulator } from '../../src/tetra/simulator/simulator.ts'

export interface Target {
  readonly base: string
  readonly agenda: Simulator
  readonly store: Store
  /** How often an event was logged. */
  readonly logged: (event: LogEvent['event']) => number
  readonly stop: () => Promise<void>
}

/** Limits that are not what is attacked: an attacker has many addresses and all the time of the world. */
const roomy = { TRUSTED_PROXIES: 'loopback', MESSAGES_PER_MINUTE: '100000', CHATS_PER_MINUTE: '100000' }

/** Starts one; `env` as in the settings. */
export async function openTarget(env: Readonly<Record<string, string>>): Promise<Target> {
  const folder = mkdtempSync(join(tmpdir(), 'balie-attack-'))
  const counts = new Map<string, number>()
  const count = ({ event }: { readonly event: string }) => void counts.set(event, (counts.get(event) ?? 0) + 1)
  const agenda = await startSimulator()
  const config = readConfig({ ...roomy, DATA_DIR: folder, ...env })
  const { server, parts, stop } = await build(config, { log: { info: count, warn: count, error: count }, demo: agenda })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    agenda,
    store: parts.store,
    logged: (event) => counts.get(event) ?? 0,
    stop: async () => {
      await stop()
      await agenda.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
