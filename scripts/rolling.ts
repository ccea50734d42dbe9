// `npm run rolling`: processes are stopped and started one by one while patients talk, and nobody may notice.
//   npm run rolling -- [--restarts 2] [--talks 40] [--pause 300] [--store postgres|sqlite]
// Three processes on one PostgreSQL behind a proxy, or one on the embedded store. Exits with 1 when a turn was lost, doubled or
// out of order, when a cancellation was sent twice or told otherwise than it was, or when clients saw a failure.
import { parseArgs } from 'node:util'
import { findPostgres, startPostgres } from '../test/postgres.ts'
import { faultsOf, linesOf } from './rolling/report.ts'
import { runRolling } from './rolling/run.ts'

const usage = 'Usage: npm run rolling -- [--restarts 2] [--talks 40] [--pause 300] [--store postgres|sqlite]'

const values = optionsOr2()
const several = values.store === 'postgres'
if (several && !findPostgres()) {
  process.stderr.write('PostgreSQL is not installed on this machine; --store sqlite goes without.\n')
  process.exit(2)
}
const server = several ? await startPostgres() : undefined
try {
  const report = await runRolling({
    databaseUrl: server?.database('rolling'),
    restarts: Number(values.restarts),
    talks: Number(values.talks),
    pauseMs: Number(values.pause),
    tell: (line) => void process.stderr.write(`${line}\n`),
  })
  const faults = faultsOf(report, several)
  process.stdout.write(`${[...linesOf(report), ...faults].join('\n')}\n`)
  process.exitCode = faults.length > 0 ? 1 : 0
} finally {
  server?.stop()
}

/** An unknown option is no failure of Balie's: that would end with 1. */
function optionsOr2() {
  const text = (fallback: string) => ({ type: 'string', default: fallback }) as const
  const options = { restarts: text('2'), talks: text('40'), pause: text('300'), store: text('postgres') }
  try {
    return parseArgs({ options }).values
  } catch {
    process.stderr.write(`${usage}\n`)
    process.exit(2)
  }
}
