// A naive Bayes model over words, pairs of words and beginnings of words. It learns from the examples when it is first
// asked, within milliseconds, so there are no weights to keep.
import { examples } from './intent-examples.ts'
import type { Intent } from './intents.ts'
import { wordsOf } from './words-of.ts'

/** How much an unseen feature counts. */
const smoothing = 0.2
/** Below this certainty nothing is said. */
const sureEnough = 0.6
/** Words beyond this many add nothing to what a sentence means. */
const enough = 60

interface Kind {
  readonly intent: Intent
  readonly prior: number
  readonly features: ReadonlyMap<string, number>
  readonly total: number
}

function featuresOf(text: string): ReadonlySet<string> {
  const words = wordsOf(text).slice(0, enough)
  const pairs = words.slice(1).map((word, at) => `${words[at]} ${word}`)
  const stems = words.filter((word) => word.length > 4).map((word) => `${word.slice(0, 4)}*`)
  return new Set([...words, ...pairs, ...stems])
}

function learn(intent: Intent, lines: string): Kind {
  const sentences = lines.split('\n').filter((line) => line.trim())
  const features = new Map<string, number>()
  for (const feature of sentences.flatMap((sentence) => [...featuresOf(sentence)])) {
    features.set(feature, (features.get(feature) ?? 0) + 1)
  }
  return {
    intent,
    prior: sentences.length,
    features,
    total: [...features.values()].reduce((sum, count) => sum + count, 0),
  }
}

interface Model {
  readonly kinds: readonly Kind[]
  readonly known: ReadonlySet<string>
}

let model: Model | undefined

/** Learnt when it is first needed: a start is quicker without, and most sentences are read by the rules. */
function learnt(): Model {
  if (model) return model
  const kinds = Object.entries(examples).map(([intent, lines]) => learn(intent as Intent, lines))
  model = { kinds, known: new Set(kinds.flatMap(({ features }) => [...features.keys()])) }
  return model
}

function weigh({ prior, features, total }: Kind, said: readonly string[], known: ReadonlySet<string>): number {
  const share = (feature: string) => ((features.get(feature) ?? 0) + smoothing) / (total + smoothing * known.size)
  return said.reduce((sum, feature) => sum + Math.log(share(feature)), Math.log(prior))
}

/** The intent whose examples the text is most like, or `undefined` when none stands out. */
export function readLikeness(text: string): Intent | undefined {
  const { kinds, known } = learnt()
  const said = [...featuresOf(text)].filter((feature) => known.has(feature))
  if (said.length === 0) return undefined
  const weights = kinds.map((kind) => weigh(kind, said, known))
  const highest = Math.max(...weights)
  const certainty = 1 / weights.reduce((sum, weight) => sum + Math.exp(weight - highest), 0)
  return certainty < sureEnough ? undefined : kinds[weights.indexOf(highest)]?.intent
}
