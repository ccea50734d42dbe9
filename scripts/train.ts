// `npm run train`: teaches the models of `likeness.ts` the example sentences and writes their weights.
// `npm run train -- --folds`: only tells how well they read sentences that they were not taught, in five folds.
import { writeFileSync } from 'node:fs'
import { hasSigns } from '../src/dialogs/readers/emergency.ts'
import { alarms, wishes } from './train/examples.ts'
import { type Example, guess, type Model, train } from './train/model.ts'

/** The weights as whole numbers from -127 to 127, and what one of them is worth. */
function pack({ outcomes, weights }: Model, type: string, imports = ''): string {
  const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127
  const small = Int8Array.from(weights, (weight) => Math.round(weight / scale))
  return `// Made by \`npm run train\` from scripts/train/examples; not to be edited.
${imports}
/** The outcomes, in the order of the weights of each place. */
export const outcomes: readonly ${type}[] = [${outcomes.map((outcome) => `'${outcome}'`).join(', ')}]

/** What a weight of one is worth. */
export const scale = ${scale.toPrecision(6)}

/** One signed byte for each place and outcome, as base64. */
export const weights =
  '${Buffer.from(small.buffer).toString('base64')}'
`
}

function write(name: string, text: string): void {
  writeFileSync(new URL(`../src/dialogs/readers/${name}`, import.meta.url), text)
}

interface Guessed extends Example {
  readonly got: string
  readonly share: number
}

/** What a model that was taught four fifths makes of the other fifth, five times over. */
function folds(all: readonly Example[]): readonly Guessed[] {
  return [0, 1, 2, 3, 4].flatMap((fold) => {
    const model = train(all.filter((_, at) => at % 5 !== fold))
    return all.filter((_, at) => at % 5 === fold).map((example) => ({ ...example, ...guess(model, example.text) }))
  })
}

const share = (part: readonly unknown[], whole: readonly unknown[]) =>
  `${((100 * part.length) / whole.length).toFixed(1)} %`

function tellWishes(): void {
  const all = folds(wishes())
  const sure = all.filter(({ share }) => share >= 0.8)
  const right = ({ got, outcome }: Guessed) => got === outcome
  console.log(`${all.length} wishes in five folds: ${share(all.filter(right), all)} right;`)
  console.log(`${share(sure.filter(right), sure)} of the ${share(sure, all)} that the model is sure of (80 %).`)
}

function tellAlarms(): void {
  const all = folds(alarms())
  const [alarm, calm] = [
    all.filter(({ outcome }) => outcome === 'alarm'),
    all.filter(({ outcome }) => outcome === 'calm'),
  ]
  for (const least of [0.4, 0.5, 0.6, 0.7]) {
    const heard = ({ got, share }: Guessed) => (got === 'alarm' ? share : 1 - share) >= least
    const union = alarm.filter((one) => heard(one) || hasSigns(one.text))
    console.log(
      `From ${least}: ${share(alarm.filter(heard), alarm)} of ${alarm.length} alarms by likeness, ${share(union, alarm)} with the signs; false ${share(calm.filter(heard), calm)} of ${calm.length}.`,
    )
  }
}

if (process.argv.includes('--folds')) {
  tellWishes()
  tellAlarms()
} else {
  write('likeness-weights.ts', pack(train(wishes()), 'Intent', "import type { Intent } from './intents.ts'\n"))
  write('alarm-weights.ts', pack(train(alarms()), "('alarm' | 'calm')"))
}
