/** Numbers that look random and are the same for the same seed. */
export interface Random {
  /** From 0 to 1. */
  readonly next: () => number
  /** A whole number from `from` up to and including `to`. */
  readonly whole: (from: number, to: number) => number
  readonly chance: (probability: number) => boolean
  /** One of them, each as likely as its weight. */
  readonly weighted: <T extends string>(weights: Readonly<Record<T, number>>) => T
  readonly pick: <T>(all: readonly T[]) => T
}

/** Makes one; `stream` tells apart the uses of one seed. */
export function createRandom(seed: number, stream: number): Random {
  let state = (Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(stream + 1, 0x85ebca6b)) >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const pick = <T>(all: readonly T[]): T => {
    const found = all[Math.floor(next() * all.length)]
    if (found === undefined) throw new RangeError('There is nothing to pick from.')
    return found
  }
  return {
    next,
    pick,
    whole: (from, to) => from + Math.floor(next() * (to - from + 1)),
    chance: (probability) => next() < probability,
    weighted: (weights) => {
      const entries = Object.entries<number>(weights) as [keyof typeof weights, number][]
      const total = entries.reduce((sum, [, weight]) => sum + weight, 0)
      let left = next() * total
      for (const [name, weight] of entries) {
        left -= weight
        if (left < 0) return name
      }
      return pick(entries)[0]
    },
  }
}
