// Minutes at a share of the most it can: does it keep up, and does its memory stay flat?
import { readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { Connector, Conversation, HttpConnection, percentile, processUsage } from '../../bench/loadgen.mjs'
import nl from '../../locales/nl.json' with { type: 'json' }
import { startBalie } from './balie.ts'

export interface LoadPlan {
  readonly seconds: number
  /** Of the most turns a second that it reached just before. */
  readonly share: number
  readonly conversations: number
  /** How long the most is looked for, in seconds. */
  readonly mostSeconds: number
  readonly tell: (line: string) => void
}

/** What came of it; memory in MiB, one figure a minute, or four in a short run. */
export interface LoadResult {
  readonly failures: number
  readonly memory: readonly number[]
  readonly isFlat: boolean
}

const port = 4171
/** How much more memory than after the first minute still counts as flat. */
const mostGrowth = 1.1

interface User {
  readonly connection: HttpConnection
  conversation: Conversation | undefined
}

interface Counted {
  latencies: number[]
  failures: number
  firstError: string | undefined
}

export async function runLoad({ seconds, share, conversations, mostSeconds, tell }: LoadPlan): Promise<LoadResult> {
  const bot = await startBalie(port)
  const connector = new Connector()
  let waits = 0
  try {
    await connector.listen()
    connector.listeners = withoutWaiting(() => void waits++)
    const options = {
      url: new URL(`${bot.base}/api/messages`),
      script: JSON.parse(readFileSync(bot.script, 'utf8')),
      mode: 'connector',
      channel: 'webchat',
      locale: 'nl-NL',
      timeout: 20_000,
      runId: 'load',
      connector,
    }
    const users = Array.from({ length: conversations * 4 }, (): User => {
      return { connection: new HttpConnection(options.url), conversation: undefined }
    })
    const turn = (user: User, counted: Counted) => oneTurn(user, options, counted)
    const most = await mostPerSecond(users.slice(0, conversations), turn, mostSeconds)
    const rate = most * share
    tell(`At most ${most.toFixed(0)} turns a second; ${(100 * share).toFixed(0)} % of it is ${rate.toFixed(0)}.`)
    const result = await atRate(users, turn, rate, seconds, bot.pid, tell)
    tell(`"Een moment" was said ${waits} times: the agenda took longer than a second and a half.`)
    return result
  } finally {
    connector.close()
    await bot.stop()
  }
}

/** "Een moment" is no answer, and the generator knows only answers. */
function withoutWaiting(said: () => void): Connector['listeners'] {
  return new (class extends Map<string, (activity: { text?: string } | undefined) => void> {
    override set(id: string, listener: (activity: { text?: string } | undefined) => void) {
      return super.set(id, (activity) => (activity?.text === nl['agenda.wait'] ? said() : listener(activity)))
    }
  })()
}

async function oneTurn(user: User, options: object, counted: Counted): Promise<void> {
  user.conversation ??= new Conversation(options, user.connection)
  const { conversation } = user
  try {
    counted.latencies.push(await conversation.nextTurn())
    if (!conversation.finished) return
  } catch (error) {
    counted.failures += 1
    counted.firstError ??= error instanceof Error ? error.message : String(error)
  }
  conversation.end()
  user.conversation = undefined
}

/** As fast as these users can, after a warm-up of the same length. */
async function mostPerSecond(
  users: readonly User[],
  turn: (user: User, counted: Counted) => Promise<void>,
  seconds: number,
): Promise<number> {
  const level = async () => {
    const counted: Counted = { latencies: [], failures: 0, firstError: undefined }
    const until = performance.now() + seconds * 1000
    await Promise.all(
      users.map(async (user) => {
        while (performance.now() < until) await turn(user, counted)
      }),
    )
    if (counted.latencies.length === 0) throw new Error(`No turn was answered: ${counted.firstError}`)
    return counted.latencies.length / seconds
  }
  await level()
  return level()
}

/** Turns begin at the rate whether or not earlier ones have ended, by users that wait for no answer. */
async function atRate(
  users: readonly User[],
  turn: (user: User, counted: Counted) => Promise<void>,
  rate: number,
  seconds: number,
  pid: number,
  tell: (line: string) => void,
): Promise<LoadResult> {
  const idle = [...users]
  const began = performance.now()
  const counted: Counted = { latencies: [], failures: 0, firstError: undefined }
  const memory: number[] = []
  let [begun, failures, behind, partBegan] = [0, 0, 0, began]
  const partSeconds = Math.min(60, seconds / 4)
  const endPart = () => {
    const sorted = Float64Array.from(counted.latencies).sort()
    memory.push(processUsage(pid).rss)
    failures += counted.failures
    tell(
      [
        `${Math.round((performance.now() - began) / 1000)} s`,
        `${(sorted.length / ((performance.now() - partBegan) / 1000)).toFixed(0)} turns/s`,
        `p50 ${percentile(sorted, 50).toFixed(1)} ms`,
        `p99 ${percentile(sorted, 99).toFixed(1)} ms`,
        `${memory.at(-1)?.toFixed(0)} MiB`,
        `${counted.failures} failed${counted.firstError ? ` (${counted.firstError.slice(0, 80)})` : ''}`,
        ...(behind > 0 ? [`${behind} turns behind the pace`] : []),
      ].join(', '),
    )
    Object.assign(counted, { latencies: [], failures: 0, firstError: undefined })
    behind = 0
    partBegan = performance.now()
  }
  for (let part = 1; performance.now() - began < seconds * 1000; await wait(2)) {
    const elapsed = (performance.now() - began) / 1000
    for (const due = elapsed * rate; begun < due; begun += 1) {
      const user = idle.pop()
      if (!user) {
        behind = Math.max(behind, Math.floor(due - begun))
        break
      }
      void turn(user, counted).then(() => idle.unshift(user))
    }
    if (elapsed >= part * partSeconds) {
      endPart()
      part += 1
    }
  }
  if (counted.latencies.length > 0) endPart()
  const [first = 0] = memory
  return { failures, memory, isFlat: (memory.at(-1) ?? 0) <= first * mostGrowth }
}
