// `npm run test:slow`: the tests that need a browser or minutes. They say themselves what they skip and why.
// Arguments go to mocha.
import { spawnSync } from 'node:child_process'

const mocha = ['node_modules/mocha/bin/mocha.js', '--no-config', '--reporter', 'spec', '--timeout', '120000', '--exit']
const { status } = spawnSync(
  process.execPath,
  ['--disable-warning=ExperimentalWarning', ...mocha, 'test/slow/**/*.slow.ts', ...process.argv.slice(2)],
  { stdio: 'inherit' },
)
process.exit(status ?? 1)
