import type { FaultName } from './faults.ts'

/** When which fault happens. */
export interface Rule {
  /** A method of the Switchboard, `cancel-url`, or `*` for all. */
  readonly method: string
  readonly fault: FaultName
  /** Done just before the fault, such as a change that the practice makes between a look and a cancellation. */
  readonly before?: () => void
  /** Pause in ms of the faults that have one; default 0. */
  readonly ms?: number
  /** How many requests to leave alone first; default 0. */
  readonly after?: number
  /** How many requests to spoil; default 1, or all for a rule with a probability. */
  readonly times?: number
  /** From 0 to 1; default 1. */
  readonly probability?: number
}

/** Which rule spoils the next request of a method; undefined: none, it is answered as it should be. */
export type Script = (method: string) => Rule | undefined

/** Goes through the rules in order; the first that applies wins. The same `seed` gives the same faults. */
export function createScript(rules: readonly Rule[], seed: number): Script {
  const random = seededRandom(seed)
  const states = rules.map((rule) => ({
    rule,
    spare: rule.after ?? 0,
    left: rule.times ?? (rule.probability === undefined ? 1 : Number.POSITIVE_INFINITY),
  }))
  return (method) => {
    for (const state of states) {
      const { rule } = state
      if ((rule.method !== '*' && rule.method !== method) || state.left <= 0) continue
      if (state.spare > 0) {
        state.spare -= 1
        continue
      }
      if (random() >= (rule.probability ?? 1)) continue
      state.left -= 1
      return rule
    }
    return undefined
  }
}

/** Numbers from 0 to 1 that look random enough for faults: the same seed, the same numbers. */
function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
