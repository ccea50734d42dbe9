// `npm run fuzz:switchboard -- [COUNT] [SEED]`: spoilt answers of the agenda, with limits on time and memory for each.
import { fuzz, type Trial } from '../test/tetra/fuzz.ts'

const [count = 100_000, seed = 1] = process.argv.slice(2).map(Number)
const mostMs = 50
const mostHeap = 20 * 2 ** 20

const seen = { read: 0, refused: 0 }
const times: number[] = []
const over: string[] = []
let heaviest = 0
const begun = performance.now()
await fuzz(seed, count, ({ wire, how, outcome, ms, heap }: Trial) => {
  seen[outcome] += 1
  times.push(ms)
  heaviest = Math.max(heaviest, heap)
  if (ms > mostMs || heap > mostHeap)
    over.push(`${wire}: ${how}: ${ms.toFixed(0)} ms, ${(heap / 2 ** 20).toFixed(1)} MB`)
})
times.sort((a, b) => a - b)
const at = (share: number) => (times[Math.floor(times.length * share)] ?? times.at(-1) ?? 0).toFixed(2)
console.log(
  `${count} answers in ${((performance.now() - begun) / 1_000).toFixed(0)} s: ${seen.read} read, ${seen.refused} refused, none broke anything.`,
)
console.log(
  `ms for one: median ${at(0.5)}, 99.9 % ${at(0.999)}, longest ${at(1)}; most memory ${(heaviest / 2 ** 20).toFixed(1)} MB.`,
)
console.log(
  over.length === 0
    ? `All within ${mostMs} ms and 20 MB.`
    : `Beyond ${mostMs} ms or 20 MB:\n${over.slice(0, 20).join('\n')}`,
)
process.exitCode = over.length === 0 ? 0 : 1
