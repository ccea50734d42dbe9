// `npm run teams-package`: for each practice a package to upload in Teams' admin center, in the folder teams/ (or `-- FOLDER`).
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { ConfigError } from '../src/bot/config.ts'
import type { PracticeConfig } from '../src/bot/settings/practice.ts'
import { readSettings } from '../src/bot/settings/read-files.ts'
import { localisationOf, manifestOf, packageFaults } from './teams/manifest.ts'

const [folder = 'teams'] = process.argv.slice(2)
try {
  const { practices } = readSettings(process.env)
  const faults = practices.flatMap((practice) => packageFaults(practice).map((fault) => `${practice.id}: ${fault}`))
  if (faults.length > 0) throw new ConfigError(faults)
  mkdirSync(folder, { recursive: true })
  for (const practice of practices) write(join(folder, `${practice.id}.zip`), practice)
} catch (error) {
  if (!(error instanceof ConfigError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}

function write(file: string, practice: PracticeConfig): void {
  writeFileSync(
    file,
    zipSync({
      'manifest.json': json(manifestOf(practice)),
      'en.json': json(localisationOf('en', practice)),
      'color.png': icon('color'),
      'outline.png': icon('outline'),
    }),
  )
  process.stdout.write(`${file}\n`)
}

function json(value: object): Uint8Array {
  return strToU8(`${JSON.stringify(value, undefined, 2)}\n`)
}

function icon(name: string): Uint8Array {
  return readFileSync(new URL(`teams/${name}.png`, import.meta.url))
}
