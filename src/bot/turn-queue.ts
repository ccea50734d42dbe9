// One turn at a time per conversation, in the order of arrival.

/** Too many turns wait already; the caller answers 429. */
export class QueueFull extends Error {}

/** Runs work one at a time per key. */
export interface TurnQueue {
  /** Throws `QueueFull` at once when `most` turns of this key wait already. */
  readonly run: <T>(key: string, work: () => Promise<T>) => Promise<T>
  /** How many turns run or wait, over all keys. */
  readonly size: () => number
  /** Resolves when nothing runs or waits any more. */
  readonly idle: () => Promise<void>
}

export function createTurnQueue({ most = 20 } = {}): TurnQueue {
  const tails = new Map<string, { last: Promise<unknown>; waiting: number }>()
  const run = async <T>(key: string, work: () => Promise<T>): Promise<T> => {
    const tail = tails.get(key) ?? { last: Promise.resolve(), waiting: 0 }
    if (tail.waiting >= most) throw new QueueFull('too many turns wait in this conversation')
    const turn = tail.last.then(work)
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
    idle: async () => {
      while (tails.size > 0) await Promise.all([...tails.values()].map(({ last }) => last))
    },
  }
}
