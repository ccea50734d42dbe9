// `npm run attack`: what an attacker learns by guessing, and by the clock. Ends with 0 when that is nothing.
import { parseArgs } from 'node:util'
import { lock, showings } from './attack/cases.ts'
import { guess } from './attack/guessing.ts'
import { openTarget } from './attack/target.ts'
import { medians } from './attack/timing.ts'
import { createRandom } from './soak/random.ts'

const usage = `Usage: npm run attack -- [--guesses N] [--samples N] [--seed S]

  --guesses N   wrong guesses, over as many conversations and addresses as it takes (default 10000; 0: none); once with the
                limits as they are, and once with doors that never pause
  --samples N   measurements of each case for the medians of the answer's time (default 0: none)
  --seed S      the same seed guesses the same (default 1)`

/** Nothing but the lockout of a number, so that every measurement finds the same state. */
const steady = {
  FAILURES_PER_CONVERSATION: '1000000',
  FAILURES_PER_USER: '1000000',
  FAILURES_PER_BIRTH_DATE: '1000000',
  FAILURES_PER_ADDRESS: '1000000',
  FAILURES_PER_DOOR: '1000000',
}
const closest = 10

const { guesses, samples, seed } = optionsOr2()
const learnt = [
  ...(guesses > 0
    ? [
        await guessing('the limits as they are', {}),
        await guessing('doors that never pause', { FAILURES_PER_DOOR: '1000000' }),
      ]
    : []),
  ...(samples > 0 ? [await timing()] : []),
]
process.exitCode = learnt.every((each) => each === 0) ? 0 : 1

/** Guesses, compares the cases, and gives how much was learnt. */
async function guessing(name: string, env: Record<string, string>): Promise<number> {
  const target = await openTarget(env)
  const began = performance.now()
  const { learnt, answers, refused, guesses: made } = await guess(target, guesses, createRandom(seed, 0))
  const seconds = Math.round((performance.now() - began) / 1000)
  await lock(target)
  const different = new Set(Object.values(await showings(target))).size
  const searches = target.agenda.log.filter(({ method }) => method === 'ZoekAfspraakPatient').length
  console.log(
    `With ${name}: ${made} wrong guesses in ${seconds} s, ${searches} searches, ${target.logged('door-paused')} pauses, ${refused} refused.`,
  )
  console.log(
    `  Somebody was known in ${learnt.length} answers. Nobody, wrong number, several, locked and under 16 got ${different} different answers.`,
  )
  for (const [text, count] of [...answers].sort(([, a], [, b]) => b - a))
    console.log(`  ${count} x ${JSON.stringify(text.split('\n')[0])}`)
  await target.stop()
  return learnt.length + different - 1
}

async function timing(): Promise<number> {
  const target = await openTarget(steady)
  await lock(target)
  const all = await medians(target, ['nobody', 'wrong number', 'locked'], samples)
  const [low, high] = [Math.min(...all.values()), Math.max(...all.values())]
  console.log(`Medians of ${samples} answers each:`)
  for (const [name, ms] of all) console.log(`  ${name}: ${ms.toFixed(1)} ms`)
  console.log(`  ${(high - low).toFixed(1)} ms between them; ${closest} may be.`)
  await target.stop()
  return high - low > closest ? 1 : 0
}

function optionsOr2(): { guesses: number; samples: number; seed: number } {
  try {
    const text = { type: 'string' } as const
    const { values } = parseArgs({ options: { guesses: text, samples: text, seed: text } })
    const [guesses, samples, seed] = [values.guesses ?? '10000', values.samples ?? '0', values.seed ?? '1'].map(Number)
    if ([guesses, samples, seed].every((each) => Number.isInteger(each) && Number(each) >= 0))
      return { guesses: Number(guesses), samples: Number(samples), seed: Number(seed) }
  } catch {
    // An unknown option is answered like a wrong value.
  }
  console.error(usage)
  process.exit(2)
}
