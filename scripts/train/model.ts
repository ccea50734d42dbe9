// Multinomial logistic regression by stochastic gradient descent (AdaGrad), always with the same shuffles.
import { places, placesOf } from '../../src/dialogs/readers/likeness-features.ts'

/** A sentence and what it means. */
export interface Example {
  readonly text: string
  readonly outcome: string
}

/** The trained table: for each place in turn one weight per outcome. */
export interface Model {
  readonly outcomes: readonly string[]
  readonly weights: Float64Array
}

const rounds = 12
const rate = 0.3
const decay = 1e-4
/** A miss smaller than this teaches nothing; passing over it halves the time. */
const slight = 1e-4

function* shuffled(length: number): Generator<readonly number[]> {
  const order = Array.from({ length }, (_, at) => at)
  let seed = 1
  const next = (below: number) => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff
    return Math.floor((seed / 0x80000000) * below)
  }
  for (;;) {
    for (let at = length - 1; at > 0; at -= 1) {
      const other = next(at + 1)
      const [one, two] = [order[at] ?? 0, order[other] ?? 0]
      order[at] = two
      order[other] = one
    }
    yield order
  }
}

function shares({ outcomes, weights }: Model, found: readonly number[]): Float64Array {
  const step = 1 / Math.sqrt(found.length)
  const sums = new Float64Array(outcomes.length)
  for (const place of found) {
    for (let at = 0; at < sums.length; at += 1) {
      sums[at] = (sums[at] ?? 0) + (weights[place * outcomes.length + at] ?? 0) * step
    }
  }
  const highest = Math.max(...sums)
  const powers = sums.map((sum) => Math.exp(sum - highest))
  const total = powers.reduce((sum, power) => sum + power, 0)
  return powers.map((power) => power / total)
}

/** A slip of the fingers in one of the longer words: two letters swapped, or one left out. */
function misspelt(text: string, at: number): string {
  const long = [...text.matchAll(/\p{L}{5,}/gu)]
  const word = long[at % long.length]
  if (!word) return text
  const from = word.index + 1 + (at % (word[0].length - 2))
  const swapped = at % 2 === 0 ? `${text[from + 1]}${text[from]}` : (text[from + 1] ?? '')
  return text.slice(0, from) + swapped + text.slice(from + 2)
}

/** Learns from the examples, as they are and misspelt; the same examples give the same model. */
export function train(given: readonly Example[]): Model {
  const slips = given.map(({ text, outcome }, at) => ({ text: misspelt(text, at), outcome }))
  const examples = [...given, ...slips]
  const outcomes = [...new Set(examples.map(({ outcome }) => outcome))].sort()
  const model: Model = { outcomes, weights: new Float64Array(places * outcomes.length) }
  const slopes = new Float64Array(model.weights.length).fill(1e-6)
  const seen = examples.map(({ text, outcome }) => ({ found: placesOf(text), right: outcomes.indexOf(outcome) }))
  const orders = shuffled(seen.length)
  for (let round = 0; round < rounds; round += 1) {
    for (const at of orders.next().value as readonly number[]) {
      const example = seen[at]
      if (example) learn(model, slopes, example)
    }
  }
  return model
}

function learn(
  model: Model,
  slopes: Float64Array,
  { found, right }: { readonly found: readonly number[]; readonly right: number },
): void {
  const step = 1 / Math.sqrt(found.length)
  shares(model, found).forEach((share, at) => {
    const miss = (share - (at === right ? 1 : 0)) * step
    if (Math.abs(miss) < slight) return
    for (const place of found) {
      const cell = place * model.outcomes.length + at
      const weight = model.weights[cell] ?? 0
      const slope = miss + decay * weight
      const steepness = (slopes[cell] ?? 0) + slope * slope
      slopes[cell] = steepness
      model.weights[cell] = weight - (rate * slope) / Math.sqrt(steepness)
    }
  })
}

/** What the model makes of a sentence, and its share. */
export function guess(model: Model, text: string): { readonly got: string; readonly share: number } {
  const got = shares(model, placesOf(text))
  const share = Math.max(...got)
  return { got: model.outcomes[got.indexOf(share)] ?? '', share }
}
