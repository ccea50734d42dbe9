// The whole bot on a free port, with a fake channel beside it: what any Bot Framework client meets.
import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Activity } from 'botbuilder'
import { build, type Running } from '../../src/bot/build.ts'
import { type Config, readConfig } from '../../src/bot/config.ts'
import { createLog } from '../../src/bot/ops/log.ts'
import { localTimeIn } from '../../src/bot/practice.ts'
import { type Simulator, startSimulator } from '../../src/tetra/simulator/simulator.ts'
import { assertLog, assertSealed } from '../canaries.ts'
import { type FakeChannel, openChannel } from './fake-channel.ts'

/** Saturday 21 November 2026, noon on the practice's clock. */
const saturdayNoon = Date.parse('2026-11-21T12:00:00+01:00')

/** A response, whatever its status. */
export interface Answer {
  readonly status: number
  readonly body: string
}

export interface Online {
  readonly url: () => string
  readonly channel: FakeChannel
  readonly agenda: Simulator
  readonly running: () => Running
  /** Where its files are. */
  readonly folder: string
  /** Every line of the log so far. */
  readonly lines: readonly string[]
  /** The keys of what was said in the turns from line `place` on. */
  readonly keys: (place?: number) => readonly string[]
  /** An activity as this channel sends it; each has an id of its own unless it is given one. */
  readonly activity: (more: object) => object
  readonly post: (body: unknown, headers?: Readonly<Record<string, string>>) => Promise<Answer>
  /** Says something; gives the keys of the turns until the response. */
  readonly say: (text: string, more?: object) => Promise<readonly string[]>
  /** Says something with expectReplies; gives the replies in the response. */
  readonly ask: (text: string, more?: object) => Promise<readonly Partial<Activity>[]>
  readonly later: (ms: number) => void
  /** Stops the bot and starts it again on the same files and another port. */
  readonly restart: () => Promise<void>
  readonly end: () => Promise<void>
}

/** Starts the demo practice (or what `env` says) with its clock stopped. `change`: what no setting says, such as where keys come from. */
export async function goOnline(
  env: Readonly<Record<string, string>> = {},
  change: (config: Config) => Config = (config) => config,
): Promise<Online> {
  const folder = mkdtempSync(join(tmpdir(), 'balie-test-'))
  const lines: string[] = []
  let now = saturdayNoon
  const agenda = await startSimulator({ now: () => localTimeIn('Europe/Amsterdam', now), clock: () => now })
  const channel = await openChannel()
  const log = createLog('trace', { write: (line) => void lines.push(line) })
  const start = () =>
    listen(build(change(readConfig({ DATA_DIR: folder, ...env })), { log, now: () => now, demo: agenda }))
  let { running, url } = await start()
  let count = 0

  const activity = (more: object) => ({
    type: 'message',
    id: `activity ${++count}`,
    channelId: 'test',
    serviceUrl: channel.url,
    conversation: { id: 'talk' },
    from: { id: 'somebody' },
    recipient: { id: 'balie' },
    locale: 'nl-NL',
    ...more,
  })
  const post = async (body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Answer> => {
    const response = await fetch(`${url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
    return { status: response.status, body: await response.text() }
  }
  const keys = (place = 0) =>
    lines.slice(place).flatMap((line) => {
      const { event, said } = JSON.parse(line) as { event: string; said: readonly string[] }
      return event === 'turn' ? said : []
    })
  return {
    url: () => url,
    channel,
    agenda,
    running: () => running,
    folder,
    lines,
    keys,
    activity,
    post,
    say: async (text, more = {}) => {
      const place = lines.length
      await post(activity({ text, ...more }))
      return keys(place)
    },
    ask: async (text, more = {}) => {
      const { body } = await post(activity({ text, deliveryMode: 'expectReplies', ...more }))
      return (JSON.parse(body) as { activities: readonly Partial<Activity>[] }).activities
    },
    later: (ms) => {
      now += ms
    },
    restart: async () => {
      await running.stop()
      ;({ running, url } = await start())
    },
    end: async () => {
      await agenda.close()
      await running.stop()
      await channel.close()
      assertLog(lines)
      assertSealed(folder)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function listen(building: Promise<Running>): Promise<{ running: Running; url: string }> {
  const running = await building
  await new Promise<void>((resolve) => running.server.listen(0, '127.0.0.1', resolve))
  const { port } = running.server.address() as unknown as AddressInfo
  return { running, url: `http://127.0.0.1:${port}` }
}
