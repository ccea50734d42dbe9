// A caller, as the tests see one: what they hear, and what they can do. Each gateway's simulator makes them.
import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SaxesParser } from 'saxes'
import { build } from '../../../src/bot/build.ts'
import { readConfig } from '../../../src/bot/config.ts'
import { createLog } from '../../../src/bot/ops/log.ts'
import { localTimeIn } from '../../../src/bot/practice.ts'
import { findFiles } from '../../../src/bot/settings/read-files.ts'
import { startSimulator } from '../../../src/tetra/simulator/simulator.ts'

/** How a call stands: going on, ended by Balie, or put through to an address. */
export type LineState = 'on' | 'hung-up' | { readonly to: string }

/** Another reading of the same sound, and how sure the first one is. */
export interface Heard {
  readonly confidence?: number
  readonly others?: readonly string[]
}

export interface Telephone {
  /** What was heard last, as words. */
  readonly words: () => string
  readonly state: () => LineState
  readonly say: (text: string, heard?: Heard) => Promise<string>
  /** Presses keys one after the other; they reach Balie as the gateway was told to send them. */
  readonly press: (keys: string) => Promise<string>
  readonly silence: () => Promise<string>
  readonly hangUp: () => Promise<void>
}

export const token = 'a-token-for-tests-only'
export const secret = 'a-secret-for-tests-only'
const phone = {
  AUDIOCODES_TOKEN: token,
  JAMBONZ_SECRET: secret,
  PHONE_TRANSFER: 'tel:+31201234561',
  PHONE_EMERGENCY_TRANSFER: 'sip:spoed@practice.example',
}

/** Monday 23 November 2026, ten in the morning on the practice's clock. */
const monday = Date.parse('2026-11-23T10:00:00+01:00')

/** A bot that can be called, with a simulated agenda; its clock stands still unless it is moved. */
export async function openExchange(env: Readonly<Record<string, string>> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'balie-test-'))
  const logged: string[] = []
  const log = createLog('info', { write: (line: string) => void logged.push(line) })
  const clock = { now: monday }
  const patience = { ms: 60_000 }
  const now = () => clock.now
  const agenda = await startSimulator({ now: () => localTimeIn('Europe/Amsterdam', clock.now), clock: now })
  const config = readConfig({ DATA_DIR: folder, MESSAGES_PER_MINUTE: '1000', ...phone, ...env }, {}, findFiles(env, {}))
  const pause = async (ms: number) => {
    clock.now += ms
  }
  const running = await build(config, { log, now, pause, demo: agenda, phoneBudgetMs: () => patience.ms })
  await new Promise<void>((resolve) => running.server.listen(0, '127.0.0.1', resolve))
  const { port } = running.server.address() as AddressInfo
  return {
    ...running,
    agenda,
    clock,
    /** How long the gateways wait for a response. */
    patience,
    logged,
    base: `http://127.0.0.1:${port}`,
    /** The keys of everything said in turns so far. */
    keys: () => logged.flatMap((line) => (JSON.parse(line) as { said?: readonly string[] }).said ?? []),
    cancelled: () => agenda.log.flatMap(({ effect }) => (effect?.kind === 'cancelled' ? [effect.start] : [])),
    close: async () => {
      await running.stop()
      await agenda.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export type Exchange = Awaited<ReturnType<typeof openExchange>>

/** The words of SSML; throws when it is not well-formed, or has elements that not every voice knows. */
export function wordsIn(ssml: string): string {
  const parser = new SaxesParser({ xmlns: true })
  const words: string[] = []
  const elements: string[] = []
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ local, uri }) => {
    if (uri !== 'http://www.w3.org/2001/10/synthesis') throw new Error(`an element of ${uri}`)
    elements.push(local)
  })
  parser.on('text', (text) => words.push(text))
  parser.write(ssml).close()
  const strange = elements.filter((name) => !['speak', 's', 'break', 'prosody'].includes(name))
  if (strange.length > 0 || elements[0] !== 'speak') throw new Error(`SSML with ${elements.join()}`)
  return words.join(' ')
}
