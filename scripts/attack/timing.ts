// How long the answer takes: two samples, taken in turn, and whether their medians can be told apart.
import { createRandom } from '../soak/random.ts'
import { type Case, cases } from './cases.ts'
import { addressOf, openTalk } from './talk.ts'
import type { Target } from './target.ts'

const atOnce = 8

/** Medians in ms of `each` measurements of each case, made in turn by a few conversations at once. */
export async function medians(
  target: Target,
  names: readonly Case[],
  each: number,
): Promise<ReadonlyMap<Case, number>> {
  const times = new Map(names.map((name) => [name, [] as number[]]))
  const random = createRandom(1, 9)
  const worker = async (place: number) => {
    const { say, time } = await openTalk(target.base, addressOf(5000 + place))
    await say('mijn afspraken')
    for (let round = place; round < each; round += atOnce)
      for (const name of [...names].sort(() => random.next() - 0.5)) {
        const facts = cases[name]
        for (const fact of facts.slice(0, -1)) await say(fact)
        times.get(name)?.push(await time(facts.at(-1) ?? ''))
        await say('help')
      }
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, each) }, (_, place) => worker(place)))
  return new Map([...times].map(([name, all]) => [name, median(all)]))
}

function median(all: readonly number[]): number {
  const sorted = [...all].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
