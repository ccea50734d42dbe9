// Who has begun goes first: of turns that come together only a few begin in each round of the event loop.

/**
 * Resolves when a turn may begin, in the order of asking; at once, and without a promise, while fewer than `most` have begun in
 * this round. Sixty turns that take their steps together each wait for all others at every step, and a turn with two questions
 * to the agenda waits three times as long as one with none.
 */
export type Pace = () => Promise<void> | undefined

/** Taken here, so that a test that fakes time does not stop turns. */
const nextRound = setImmediate

/** `most` go on in each round of the event loop. */
export function createPace(most: number): Pace {
  let begun = 0
  const waiting: (() => void)[] = []
  const round = () => {
    const now = waiting.splice(0, most)
    begun = now.length
    for (const begin of now) begin()
    if (begun > 0) nextRound(round)
  }
  return () => {
    if (begun === 0) nextRound(round)
    if (begun < most && waiting.length === 0) {
      begun += 1
      return undefined
    }
    return new Promise((resolve) => waiting.push(resolve))
  }
}
