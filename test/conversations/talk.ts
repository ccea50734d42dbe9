// A patient and the bot, through the real turn and the real store, at a fixed moment: said -> keys.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Activity, BotAdapter, TurnContext } from 'botbuilder'
import { build, type Running } from '../../src/bot/build.ts'
import { web } from '../../src/bot/channels/web.ts'
import { readConfig } from '../../src/bot/config.ts'
import type { Log, LogEvent } from '../../src/bot/ops/log.ts'
import { localTimeIn } from '../../src/bot/practice.ts'
import { takeTurn } from '../../src/bot/turn.ts'
import type { Heard } from '../../src/dialogs/conversation.ts'
import type { How } from '../../src/dialogs/readers/hearing.ts'
import { type Simulator, type SimulatorOptions, startSimulator } from '../../src/tetra/simulator/simulator.ts'

/** Saturday 21 November 2026, noon on the practice's clock. */
export const saturdayNoon = Date.parse('2026-11-21T12:00:00+01:00')

class Nowhere extends BotAdapter {
  override sendActivities = async () => []
  override updateActivity = async () => undefined
  override deleteActivity = async () => undefined
  override continueConversation = async () => undefined
}

/** One side of a conversation, and what can be done to the world around it. */
export interface Talk {
  /** Says something; gives the keys of the answer's messages. */
  readonly say: (text: string, how?: How) => Promise<readonly string[]>
  readonly hear: (heard: Heard, how?: How) => Promise<readonly string[]>
  /** The text of the last answer. */
  readonly text: () => string
  readonly buttons: () => readonly string[]
  readonly signals: () => readonly Partial<Activity>[]
  readonly log: readonly LogEvent[]
  readonly agenda: Simulator
  readonly running: () => Running
  /** Ms since the epoch; moved by `later`. */
  readonly later: (ms: number) => void
  /** Stops everything and starts it again on the same files; the simulated agenda goes on as it was. */
  readonly restart: () => Promise<void>
  readonly as: (user: string) => void
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
  const surroundings = { log: { info: keep, warn: keep, error: keep } satisfies Log, now: () => now, demo }
  let running = await build(readConfig({ DATA_DIR: folder, ...env }), surroundings)
  let user = 'somebody'
  let turns = 0
  let sent: readonly Partial<Activity>[] = []
  const signals: Partial<Activity>[] = []

  const hear = async (heard: Heard, how: How = 'typed'): Promise<readonly string[]> => {
    const [before, { parts }] = [log.length, running]
    const activity = { type: 'message', channelId: 'test', conversation: { id: 'talk' }, from: { id: user } }
    sent = []
    await takeTurn(
      parts,
      {
        conversation: { practice: parts.practice.config.id, channel: 'test', id: 'talk' },
        activityId: `activity ${++turns}`,
        user,
        heard,
        how,
        locale,
        arrivedAt: now,
      },
      {
        context: new TurnContext(new Nowhere(), activity as unknown as Activity),
        channel: web,
        signal: async (all) => void signals.push(...all),
        urgent: async (all) => void signals.push(...all),
        deliver: async (all) => {
          sent = all
          return all.length
        },
      },
    )
    return log.slice(before).flatMap((event) => (event.event === 'turn' ? event.said : []))
  }
  return {
    hear,
    say: (text, how) => hear({ kind: 'words', text }, how),
    text: () => sent.map(({ text }) => text ?? '').join('\n'),
    buttons: () => sent.flatMap(({ suggestedActions }) => suggestedActions?.actions.map(({ title }) => title) ?? []),
    signals: () => signals,
    log,
    agenda: demo,
    running: () => running,
    later: (ms) => {
      now += ms
    },
    restart: async () => {
      await running.stop()
      running = await build(readConfig({ DATA_DIR: folder, ...env }), surroundings)
    },
    as: (other) => {
      user = other
    },
    end: async () => {
      await running.stop()
      await demo.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
