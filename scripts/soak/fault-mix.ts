// How often which fault happens: each at most two calls in a hundred.
import type { Rule } from '../../src/tetra/simulator/script.ts'

/** A fault, how likely it is (0 to 1), and its pause in ms. */
type Share = readonly [fault: Rule['fault'], probability: number, ms?: number]

const anyCall: readonly Share[] = [
  ['latency', 0.008, 2500],
  ['slow-drip', 0.003, 4],
  ['reset-before', 0.008],
  ['reset-after', 0.005],
  ['never-arrived', 0.002],
  ['answer-lost', 0.002],
  ['truncated', 0.003],
  ['half-json', 0.003],
  ['http-500', 0.004],
  ['http-500-after', 0.003],
  ['http-503', 0.003],
  ['html', 0.003],
  ['empty', 0.002],
  ['utf-16', 0.002],
  ['too-large', 0.001],
  ['wrong-shape', 0.002],
  ['no-return-value', 0.002],
  ['refused', 0.002],
  ['not-found', 0.001],
  ['session-expired', 0.002],
  ['http-404', 0.001],
  ['redirect', 0.001],
]

const cancelling: readonly Share[] = [
  ['latency', 0.01, 6500],
  ['late-effect', 0.01, 7000],
  ['answer-lost', 0.015],
  ['never-arrived', 0.01],
  ['reset-before', 0.008],
  ['reset-after', 0.012],
  ['http-500-after', 0.01],
  ['refused', 0.01],
]

/** What a run of thousands would else come to a few times only, by operation. An answer is late by 5 to 60 s: the bot waits for 8. */
const harshly: readonly Share[] = [
  ['latency', 0.003, 5000],
  ['latency', 0.003, 9000],
  ['latency', 0.002, 20_000],
  ['latency', 0.002, 60_000],
  ['slow-drip', 0.008, 4],
  ['never-arrived', 0.006],
  ['answer-lost', 0.006],
  ['truncated', 0.008],
  ['too-large', 0.002],
  ['not-found', 0.002],
  ['http-404', 0.002],
  ['redirect', 0.002],
]

/** What is sent and takes effect when the patient may have been told something, and it may have been sent again. */
const cancellingHarshly: readonly Share[] = [
  ['latency', 0.004, 20_000],
  ['latency', 0.004, 60_000],
  ['late-effect', 0.004, 20_000],
  ['late-effect', 0.004, 60_000],
]

/** The rules of the mix. The first that applies wins, so the harsh ones come before the same in a milder measure. */
export function faultRules(harsh: boolean): readonly Rule[] {
  return [
    ...everyCancelling(harsh).map((share) => ruleOf('cancel-url', share)),
    ...everyCall(harsh).map((share) => ruleOf('*', share)),
  ]
}

function everyCall(harsh: boolean): readonly Share[] {
  return harsh ? [...harshly, ...anyCall.filter(([fault]) => fault !== 'latency')] : anyCall
}

function everyCancelling(harsh: boolean): readonly Share[] {
  return [...(harsh ? cancellingHarshly : []), ...cancelling]
}

/** The faults that an outage can consist of: every call gets it. */
export const outageFaults = ['reset-before', 'http-503', 'never-arrived'] as const

/** The mix in words, for the report. */
export function faultMix(harsh: boolean): string {
  const words = (shares: readonly Share[]) =>
    shares
      .map(([fault, probability, ms]) => `${fault}${ms ? ` (${ms} ms)` : ''} ${(probability * 100).toFixed(1)}%`)
      .join(', ')
  return `every call: ${words(everyCall(harsh))}; cancelling besides: ${words(everyCancelling(harsh))}`
}

function ruleOf(method: string, [fault, probability, ms]: Share): Rule {
  return { method, fault, probability, ...(ms !== undefined && { ms }) }
}
