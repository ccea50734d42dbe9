// Lets the patients come, so many at a time, and waits for the news that some of them still have to get.
import { setTimeout as wait } from 'node:timers/promises'
import { isAccepted, readTalk } from './check/talks.ts'
import { Lost } from './door.ts'
import type { Conversation } from './history.ts'
import type { Options } from './options.ts'
import { planOf } from './plan.ts'
import { type Played, play } from './play.ts'
import type { World } from './world.ts'

/** Who has talked; `settled` resolves when every yes has its answer or none is to be expected any more. */
export interface Fed {
  readonly played: readonly Played[]
  readonly settled: () => Promise<void>
}

/** New patients come for so long in a short run. */
const shortMs = 20_000
const askEveryMs = 3000
/** A cancellation ends two minutes after its last request at the latest, one whose process was killed a little later. */
const newsMs = 300_000
const fetchersAtOnce = 24

/** Plays all plans. */
export async function feed(options: Options, world: World): Promise<Fed> {
  const { conversations, seed, atOnce, short, minutes, harsh } = options
  const until = Date.now() + (short ? shortMs : minutes === undefined ? Number.POSITIVE_INFINITY : minutes * 60_000)
  const played: Played[] = []
  const waiting = new Set<Promise<void>>()
  let number = 0
  const lane = async () => {
    while (number < conversations && Date.now() < until) {
      number += 1
      const late = !short && conversations >= 2000 && number < conversations / 2
      const whole = planOf(seed, number, conversations, { late, harsh })
      const plan = options.brief ? { ...whole, leavesAt: 2 } : whole
      const person = world.people[plan.person]
      if (!person) throw new RangeError('A plan is for nobody.')
      const one = await play(plan, person, world)
      played.push(one)
      const news: Promise<void> = untilTold(one, world).finally(() => waiting.delete(news))
      waiting.add(news)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, lane))
  return { played, settled: async () => void (await Promise.all(waiting)) }
}

/** Looks into the log until every yes that was taken has its answer; once where there was none. */
async function untilTold({ conversation, door }: Played, { read }: World): Promise<void> {
  const until = Date.now() + newsMs
  if (conversation().lost !== undefined) return door.close()
  do {
    const log = await door.logFurther().catch(unlessLost)
    if (!log) break
    const { intents } = readTalk({ ...conversation(), log }, read)
    if (intents.every((intent) => intent.told.length > 0 || !isAccepted(intent))) break
    await wait(askEveryMs)
  } while (Date.now() < until)
  door.close()
}

/** The conversations with their logs as they are at the end; as they were when all was told, where a token has expired since. */
export async function fetchLogs(played: readonly Played[]): Promise<readonly Conversation[]> {
  const found: Conversation[] = []
  let next = 0
  const fetcher = async () => {
    for (let one = played[next++]; one; one = played[next++]) {
      const conversation = one.conversation()
      const log = conversation.id === '' ? [] : ((await one.door.log().catch(unlessLost)) ?? one.door.known())
      found.push(log ? { ...conversation, log } : { ...conversation, lost: conversation.lost ?? 'no log' })
    }
  }
  await Promise.all(Array.from({ length: fetchersAtOnce }, fetcher))
  return found.sort((one, other) => one.number - other.number)
}

function unlessLost(error: unknown): undefined {
  if (!(error instanceof Lost)) throw error
}
