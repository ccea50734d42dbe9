// `npm run test:slow`: the tests that need a browser or minutes. They say themselves what they skip and why. What measures
// goes first, by itself; the rest two files at a time, as most of them wait more than they work.
// Arguments go to mocha.
import { spawnSync } from 'node:child_process'
import { globSync } from 'node:fs'

const mocha = ['node_modules/mocha/bin/mocha.js', '--no-config', '--reporter', 'spec', '--timeout', '120000', '--exit']
const measuring = ['test/slow/page-speed.slow.ts']
/** The longest begin first, so that none of them is left alone at the end. */
const longest = ['test/slow/soak.slow.ts', 'test/slow/readers.slow.ts']
const others = globSync('test/slow/**/*.slow.ts').filter((file) => !measuring.includes(file) && !longest.includes(file))

const runs = [measuring, ['--parallel', '--jobs', '2', ...longest, ...others.sort()]]
const statuses = runs.map((run) => statusOf([...mocha, ...run, ...process.argv.slice(2)]))
process.exit(statuses.find((status) => status !== 0) ?? 0)

function statusOf(args: readonly string[]): number {
  const { status } = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], {
    stdio: 'inherit',
  })
  return status ?? 1
}
