// The demo practice as patients reach it in a browser: a bot that can be started again, behind a line that can be cut.
import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, type Running } from '../../../src/bot/build.ts'
import { readConfig } from '../../../src/bot/config.ts'
import { createLog } from '../../../src/bot/ops/log.ts'
import { localTimeIn } from '../../../src/bot/practice.ts'
import { type Simulator, startSimulator } from '../../../src/tetra/simulator/simulator.ts'
import { type Line, openLine } from './line.ts'

/** A Monday morning in Amsterdam. */
export const monday = Date.UTC(2026, 10, 23, 9)

export interface Practice {
  readonly line: Line
  readonly agenda: Simulator
  /** Stops the bot; gives what starts it again on the same files and the same port. */
  readonly stopBot: () => Promise<() => Promise<void>>
  readonly close: () => Promise<void>
}

/** Opens the practice, with its clock standing still and room for a test's many messages; `env` as in the settings. */
export async function openPractice(env: Readonly<Record<string, string>> = {}): Promise<Practice> {
  const folder = mkdtempSync(join(tmpdir(), 'balie-page-'))
  const config = readConfig({ DATA_DIR: folder, MESSAGES_PER_MINUTE: '1000', CHATS_PER_MINUTE: '1000', ...env })
  const log = createLog('silent')
  const now = () => monday
  const agenda = await startSimulator({ now: () => localTimeIn('Europe/Amsterdam', monday), clock: now })
  let running: Running | undefined
  let port = 0
  const start = async () => {
    running = await build(config, { log, now, demo: agenda })
    const { server } = running
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
    port = (server.address() as AddressInfo).port
  }
  await start()
  const line = await openLine(() => port)
  return {
    line,
    agenda,
    stopBot: async () => {
      await running?.stop()
      return start
    },
    close: async () => {
      line.close()
      await running?.stop()
      await agenda.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
