// One turn at a time per conversation, in the order of arrival.
import { createPace } from './pace.ts'
import type { ConversationKey } from './store/store.ts'

/** Too many turns wait already; the caller answers 429. */
export class QueueFull extends Error {}

/** So many of the latest are remembered; a message comes again within seconds, if it does. */
const mostRemembered = 2_000

/** Runs work one at a time per key. */
export interface TurnQueue {
  /** Throws `QueueFull` at once when `most` turns of this key wait already. */
  readonly run: <T>(key: string, work: () => Promise<T>) => Promise<T>
  /** How many turns run or wait, over all keys. */
  readonly size: () => number
  /** Notes that a message is over: answered, or apologised for although nothing of it could be kept. */
  readonly settle: (what: string) => void
  /** Whether it is: a copy that comes late is no new turn, because its patient has said something else since. */
  readonly isSettled: (what: string) => boolean
  /** Notes that a turn of this key ended in an apology, whatever the store can keep of that. */
  readonly excuse: (key: string) => void
  /** Whether the turn before this one did; asked once. */
  readonly takeExcuse: (key: string) => boolean
  /** Resolves when nothing runs or waits any more. */
  readonly idle: () => Promise<void>
}

/** `most` turns of a conversation wait; `perRound` turns of all begin in a round of the event loop. */
export function createTurnQueue({ most = 20, perRound = 8 } = {}): TurnQueue {
  const pace = createPace(perRound)
  const [over, excused] = [new Set<string>(), new Set<string>()]
  const tails = new Map<string, { last: Promise<unknown>; waiting: number }>()
  const run = async <T>(key: string, work: () => Promise<T>): Promise<T> => {
    const tail = tails.get(key) ?? { last: Promise.resolve(), waiting: 0 }
    if (tail.waiting >= most) throw new QueueFull('too many turns wait in this conversation')
    const turn = tail.last.then(pace).then(work)
    const settled = turn.catch(() => {})
    tails.set(key, { last: settled, waiting: tail.waiting + 1 })
    await settled
    const now = tails.get(key)
    if (now) now.waiting === 1 ? tails.delete(key) : tails.set(key, { ...now, waiting: now.waiting - 1 })
    return turn
  }
  return {
    run,
    size: () => [...tails.values()].reduce((sum, { waiting }) => sum + waiting, 0),
    settle: (what) => remember(over, what),
    isSettled: (what) => over.has(what),
    excuse: (key) => remember(excused, key),
    takeExcuse: (key) => excused.delete(key),
    idle: async () => {
      while (tails.size > 0) await Promise.all([...tails.values()].map(({ last }) => last))
    },
  }
}

/** The key under which a conversation's turns wait, or what names one of its messages. */
export function nameOf({ practice, channel, id }: ConversationKey, activityId?: string): string {
  return JSON.stringify([practice, channel, id, activityId])
}

function remember(latest: Set<string>, what: string): void {
  latest.add(what)
  const [oldest] = latest
  if (latest.size > mostRemembered && oldest !== undefined) latest.delete(oldest)
}
