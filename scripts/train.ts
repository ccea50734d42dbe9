// `npm run train`: teaches the model of `readLikeness` the example sentences and writes its weights.
// `npm run train -- --folds`: only tells how well it reads sentences that it was not taught, in five folds.
import { writeFileSync } from 'node:fs'
import { examples } from './train/intent-examples.ts'
import { type Example, guess, type Model, train } from './train/model.ts'

const file = new URL('../src/dialogs/readers/likeness-weights.ts', import.meta.url)
const all: readonly Example[] = Object.entries(examples).flatMap(([intent, lines]) =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((text) => ({ text, intent })),
)

/** The weights as whole numbers from -127 to 127, and what one of them is worth. */
function pack({ intents, weights }: Model): string {
  const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127
  const small = Int8Array.from(weights, (weight) => Math.round(weight / scale))
  return `// Made by \`npm run train\` from scripts/train/intent-examples.ts; not to be edited.
import type { Intent } from './intents.ts'

/** The intents, in the order of the weights of each place. */
export const intents: readonly Intent[] = [${intents.map((intent) => `'${intent}'`).join(', ')}]

/** What a weight of one is worth. */
export const scale = ${scale.toPrecision(6)}

/** One signed byte for each place and intent, as base64. */
export const weights =
  '${Buffer.from(small.buffer).toString('base64')}'
`
}

function folds(): void {
  let [right, sure, rightOfSure] = [0, 0, 0]
  for (let fold = 0; fold < 5; fold += 1) {
    const model = train(all.filter((_, at) => at % 5 !== fold))
    for (const { text, intent } of all.filter((_, at) => at % 5 === fold)) {
      const got = guess(model, text)
      if (got.intent === intent) right += 1
      if (got.share >= 0.9) sure += 1
      if (got.share >= 0.9 && got.intent === intent) rightOfSure += 1
    }
  }
  const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`
  console.log(`${all.length} sentences in five folds: ${share(right, all.length)} right;`)
  console.log(`${share(rightOfSure, sure)} of the ${share(sure, all.length)} that it is sure of (90 %).`)
}

if (process.argv.includes('--folds')) folds()
else writeFileSync(file, pack(train(all)))
