// `npm run bench`: Balie and its peers on this machine, in one run: interleaved rounds, medians, ratios against targets; then
// a hundred telephone calls at once.
//   npm run bench -- [--rounds 5] [--seconds 4] [--conversations 64]
// The load generator, the agenda and the bot are processes of their own. Exits with 1 when a target is missed or a turn failed.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { contenders, installPeers, startAgenda } from './bench/contenders.ts'
import { type Mode, measure, type Sample } from './bench/measure.ts'
import { tableOf, targetsOf } from './bench/report.ts'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '4' },
    conversations: { type: 'string', default: '64' },
  },
})
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
        samples.push(await measure(contender, { mode, seconds: values.seconds, conversations: values.conversations }))
      }
} finally {
  agenda.stop()
  rmSync(folder, { recursive: true, force: true })
}
const targets = targetsOf(samples)
process.stdout.write(`${tableOf(samples)}\n\n${targets.map(({ line }) => line).join('\n')}\n`)
process.stdout.write(
  'Raised for Balie: 64 questions to the agenda at once (TETRA_CONCURRENCY=4 is the default). Nobody fails to identify here.\n',
)
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
