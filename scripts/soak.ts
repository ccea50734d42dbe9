// `npm run soak`: simulated patients, faults and kills, and an independent checker.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { check } from './soak/check.ts'
import { type Options, readOptions, usage } from './soak/options.ts'
import { closing, opening } from './soak/report.ts'
import { run } from './soak/run.ts'
import { ownSentences } from './soak/sentences.ts'

const options = optionsOr2()
try {
  process.exitCode = (await soak(options)) ? 0 : 1
} catch (error) {
  console.error(`soak: ${error instanceof Error ? error.message : error}`)
  process.exitCode = 2
}

/** True when nothing was wrong. */
async function soak(wanted: Options): Promise<boolean> {
  console.log(opening(wanted))
  const began = Date.now()
  const read = ownSentences()
  const ran = await run(wanted, read)
  if (wanted.keep !== undefined) writeFileSync(join(wanted.keep, 'history.json'), JSON.stringify(ran.history))
  const verdict = check(ran.history, read)
  console.log(closing(ran, verdict, (Date.now() - began) / 1000))
  return verdict.violations.length === 0 && ran.crashes === 0
}

function optionsOr2(): Options {
  try {
    return readOptions(process.argv.slice(2))
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`)
    process.exit(2)
  }
}
