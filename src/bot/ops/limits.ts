// How often is too often: a count per key in a window, forgotten when the window has passed.

/** A limit on how often something may be done. */
export interface Limit {
  /** Counts one; `false` when this key has had its share of the window. */
  readonly take: (key: string) => boolean
  /** Whole seconds until the window has passed. */
  readonly secondsLeft: () => number
}

/** At most `most` per key in each window of `windowMs`. `now` is ms since the epoch. */
export function createLimit(most: number, windowMs: number, now: () => number): Limit {
  let started = now()
  let counts = new Map<string, number>()
  return {
    take: (key) => {
      const passed = now() - started
      // A clock set back must not stretch the window.
      if (passed >= windowMs || passed < 0) {
        counts = new Map()
        started = now()
      }
      const count = (counts.get(key) ?? 0) + 1
      counts.set(key, count)
      return count <= most
    },
    secondsLeft: () => Math.max(1, Math.ceil((started + windowMs - now()) / 1000)),
  }
}
