// `npm run bench`: Balie and its peers on this machine, in one run: interleaved rounds, medians, ratios against targets; then
// a hundred telephone calls at once.
//   npm run bench -- [--rounds 5] [--seconds 4] [--conversations 64]
//   npm run bench -- --load 10m [--share 0.7]        minutes at a share of the most: memory each minute
//   npm run bench -- --sockets 1000 [--rate 200] [--seconds 60]     the website: open sockets, turns a second over them
// The load generator, the agenda and the bot are processes of their own. Exits with 1 when a target is missed or a turn failed.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { contenders, installPeers, raised, startAgenda } from './bench/contenders.ts'
import { runDirectLine } from './bench/direct-line.ts'
import { runLoad } from './bench/load.ts'
import { type Mode, measure, type Sample } from './bench/measure.ts'
import { tableOf, targetsOf } from './bench/report.ts'

const usage = `Usage: npm run bench -- [--rounds 5] [--seconds 4] [--conversations 64]
       npm run bench -- --load 10m [--share 0.7]
       npm run bench -- --sockets 1000 [--rate 200] [--seconds 60]`

const values = optionsOr2()
/** For a turn over a socket of the website, in ms. */
const mostP95 = 100
const tell = (line: string) => void process.stdout.write(`${line}\n`)
if (values.load) process.exit(await load(values.load))
if (values.sockets) process.exit(await directLine(values.sockets))
const modes: readonly Mode[] = ['connector', 'inline']
const folder = mkdtempSync(join(tmpdir(), 'balie-bench-'))
await installPeers()
const agenda = await startAgenda()
const samples: Sample[] = []
try {
  for (let round = 1; round <= Number(values.rounds); round++)
    for (const mode of modes)
      for (const contender of contenders(agenda.where, folder)) {
        process.stderr.write(`round ${round}, ${mode}, ${contender.name}\n`)
        samples.push(
          await measure(contender, { mode, seconds: values.seconds ?? '4', conversations: values.conversations }),
        )
      }
} finally {
  agenda.stop()
  rmSync(folder, { recursive: true, force: true })
}
const targets = targetsOf(samples)
process.stdout.write(`${tableOf(samples)}\n\n${targets.map(({ line }) => line).join('\n')}\n`)
tell(raised)
const failed = samples.some(({ failures }) => failures > 0)
if (failed) process.stdout.write('Some turns did not get their answer: these figures do not count.\n')
const calls = spawnSync(
  process.execPath,
  [...process.execArgv, fileURLToPath(new URL('bench-phone.ts', import.meta.url))],
  {
    stdio: 'inherit',
  },
)
process.exit(failed || calls.status !== 0 || targets.some(({ met }) => !met) ? 1 : 0)

/** Minutes at a share of the most; gives the exit code. */
async function load(duration: string): Promise<number> {
  const [, count, unit] = /^(\d+)([sm])$/.exec(duration) ?? []
  if (!count) {
    process.stderr.write('--load must be like 10m or 30s\n')
    return 2
  }
  tell(raised)
  const seconds = Number(count) * (unit === 'm' ? 60 : 1)
  const { conversations, share } = values
  const plan = { seconds, share: Number(share), conversations: Number(conversations), mostSeconds: 10, tell }
  const { failures, memory, isFlat } = await runLoad(plan)
  const [first = 0, last = 0] = [memory[0], memory.at(-1)]
  tell(
    `Memory from ${first.toFixed(0)} to ${last.toFixed(0)} MiB: ${isFlat ? 'flat' : 'NOT flat'}. ${failures} turns failed.`,
  )
  return failures === 0 && isFlat ? 0 : 1
}

/** Many sockets of the website; gives the exit code. */
async function directLine(sockets: string): Promise<number> {
  tell(raised)
  const plan = {
    sockets: Number(sockets),
    turnsPerSecond: Number(values.rate),
    seconds: Number(values.seconds ?? 60),
    tell,
  }
  const { turns, failures, p50, p95, p99, memory } = await runDirectLine(plan)
  const times = `p50 ${p50.toFixed(1)}, p95 ${p95.toFixed(1)}, p99 ${p99.toFixed(1)} ms`
  tell(
    `${(turns / plan.seconds).toFixed(0)} turns a second: ${times}; ${memory.toFixed(0)} MiB; ${failures} turns failed.`,
  )
  tell(`${p95 <= mostP95 ? 'met   ' : 'MISSED'} p95 at most ${mostP95} ms`)
  return failures === 0 && p95 <= mostP95 ? 0 : 1
}

/** An unknown option is no missed target: that would end with 1. */
function optionsOr2() {
  const text = { type: 'string' } as const
  const or = (fallback: string) => ({ ...text, default: fallback })
  const options = {
    rounds: or('5'),
    seconds: text,
    conversations: or('64'),
    load: text,
    share: or('0.7'),
    sockets: text,
    rate: or('200'),
  }
  try {
    return parseArgs({ options }).values
  } catch {
    process.stderr.write(`${usage}\n`)
    process.exit(2)
  }
}
