// A patient and the bot, through the real turn and the real store, at a fixed moment: said -> keys.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Activity, BotAdapter, TurnContext } from 'botbuilder'
import { build, type Running } from '../../src/bot/build.ts'
import { web } from '../../src/bot/channels/web.ts'
import { readConfig } from '../../src/bot/config.ts'
import type { Reach } from '../../src/bot/news.ts'
import type { Log, LogEvent } from '../../src/bot/ops/log.ts'
import { localTimeIn } from '../../src/bot/practice.ts'
import { takeTurn } from '../../src/bot/turn.ts'
import type { How } from '../../src/dialogs/readers/hearing.ts'
import type { Heard } from '../../src/dialogs/state.ts'
import { type Simulator, type SimulatorOptions, startSimulator } from '../../src/tetra/simulator/simulator.ts'
import { assertSealed, assertSilent, demoCanaries } from '../canaries.ts'

/** Saturday 21 November 2026, noon on the practice's clock. */
export const saturdayNoon = Date.parse('2026-11-21T12:00:00+01:00')

class Nowhere extends BotAdapter {
  override sendActivities = async () => []
  override updateActivity = async () => undefined
  override deleteActivity = async () => undefined
  override continueConversation = async () => undefined
}

/** Where a conversation is held: by default by a user of its own, through one door, and nobody knows from which network. */
export interface Place {
  readonly conversation: string
  readonly user?: string
  readonly channel?: string
  readonly network?: string
}

/** One side of a conversation, and what can be done to the world around it. */
export interface Talk {
  /** Says something; gives the keys of the answer's messages. */
  readonly say: (text: string, how?: How) => Promise<readonly string[]>
  readonly hear: (heard: Heard, how?: How) => Promise<readonly string[]>
  /** Another conversation at the same time; what is said there gives the text of the answer. */
  readonly at: (place: Place) => { readonly say: (text: string) => Promise<string> }
  /** The text of the last answer. */
  readonly text: () => string
  readonly buttons: () => readonly string[]
  readonly signals: () => readonly Partial<Activity>[]
  /** What was told outside any turn. */
  readonly news: () => readonly string[]
  readonly log: readonly LogEvent[]
  readonly agenda: Simulator
  readonly running: () => Running
  /** Ms since the epoch; moved by `later`. */
  readonly later: (ms: number) => void
  /** Stops everything and starts it again on the same files; the simulated agenda goes on as it was. `between` is done to the files. */
  readonly restart: (between?: (folder: string) => void) => Promise<void>
  readonly as: (user: string) => void
  /** Ends, and makes sure that nothing of a patient can be read in the log or the files. */
  readonly end: () => Promise<void>
}

/** Starts a demo practice of its own in a folder of its own. */
export async function startTalk(
  env: Record<string, string> = {},
  locale = 'nl-NL',
  startAt = saturdayNoon,
  agenda: SimulatorOptions = {},
): Promise<Talk> {
  const folder = mkdtempSync(join(tmpdir(), 'balie-test-'))
  const log: LogEvent[] = []
  const keep = (event: LogEvent) => void log.push(event)
  let now = startAt
  const demo = await startSimulator({ now: () => localTimeIn('Europe/Amsterdam', now), clock: () => now, ...agenda })
  const news: string[] = []
  const deliver: Reach['deliver'] = async (_, { activities }) => {
    news.push(...activities.map(({ text }) => text ?? ''))
    return { count: activities.length, again: false }
  }
  const pause = async (ms: number) => {
    now += ms
  }
  const reach = { test: { channel: web, deliver } }
  const surroundings = {
    log: { info: keep, warn: keep, error: keep } satisfies Log,
    now: () => now,
    pause,
    demo,
    reach,
  }
  let running = await build(readConfig({ DATA_DIR: folder, ...env }), surroundings)
  let user = 'somebody'
  let turns = 0
  let sent: readonly Partial<Activity>[] = []
  const signals: Partial<Activity>[] = []

  const hearIn = async (place: Place, heard: Heard, how: How = 'typed'): Promise<readonly Partial<Activity>[]> => {
    const { parts } = running
    const { conversation, channel = 'test', user = conversation, network } = place
    const activity = { type: 'message', channelId: channel, conversation: { id: conversation }, from: { id: user } }
    let answer: readonly Partial<Activity>[] = []
    await takeTurn(
      parts,
      {
        conversation: { practice: parts.practice.config.id, channel, id: conversation },
        activityId: `activity ${++turns}`,
        user,
        network,
        heard,
        how,
        locale,
        arrivedAt: now,
        reference: { channelId: channel, serviceUrl: 'http://127.0.0.1/' },
      },
      {
        context: new TurnContext(new Nowhere(), activity as unknown as Activity),
        channel: web,
        signal: async (all) => void signals.push(...all),
        urgent: async (all) => void signals.push(...all),
        deliver: async (all) => {
          answer = all
          return { count: all.length, again: false }
        },
      },
    )
    return answer
  }
  const hear = async (heard: Heard, how: How = 'typed'): Promise<readonly string[]> => {
    const before = log.length
    sent = await hearIn({ conversation: 'talk', user }, heard, how)
    return log.slice(before).flatMap((event) => (event.event === 'turn' ? event.said : []))
  }
  return {
    hear,
    say: (text, how) => hear({ kind: 'words', text }, how),
    at: (place) => ({ say: async (text) => textOf(await hearIn(place, { kind: 'words', text })) }),
    text: () => textOf(sent),
    buttons: () => sent.flatMap(({ suggestedActions }) => suggestedActions?.actions.map(({ title }) => title) ?? []),
    signals: () => signals,
    news: () => news,
    log,
    agenda: demo,
    running: () => running,
    later: (ms) => {
      now += ms
    },
    restart: async (between = () => {}) => {
      await running.stop()
      between(folder)
      running = await build(readConfig({ DATA_DIR: folder, ...env }), surroundings)
    },
    as: (other) => {
      user = other
    },
    end: async () => {
      await running.stop()
      await demo.close()
      const { never, numbered } = demoCanaries
      assertSilent('the log', JSON.stringify(log), [...never, ...numbered])
      assertSealed(folder)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function textOf(sent: readonly Partial<Activity>[]): string {
  return sent.map(({ text }) => text ?? '').join('\n')
}
