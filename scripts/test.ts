// `npm test`: lint, types, tests, one after the other; the first that fails ends it. Arguments go to mocha.
import { spawnSync } from 'node:child_process'

const steps: readonly (readonly string[])[] = [
  ['node_modules/@biomejs/biome/bin/biome', 'ci', ...(process.stdout.isTTY ? [] : ['--colors=off']), '.'],
  ['node_modules/typescript/bin/tsc'],
  ['node_modules/typescript/bin/tsc', '-p', 'src/bot/web'],
  ['node_modules/mocha/bin/mocha.js', '--parallel', '--jobs', '2', ...process.argv.slice(2)],
]

for (const step of steps) {
  const { status } = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', ...step], {
    stdio: 'inherit',
  })
  if (status !== 0) process.exit(status ?? 1)
}
