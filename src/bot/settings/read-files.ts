// The files of settings: .env, and one for each practice where there are several.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseEnv } from 'node:util'
import { type Config, ConfigError, readConfig } from '../config.ts'
import type { Folder, FoundFiles } from './languages.ts'

type Env = Readonly<Record<string, string | undefined>>

/** `.env` in this folder adds to `env` (which wins), and PRACTICES_DIR's files are the practices. Throws `ConfigError`. */
export function readSettings(env: Env): Config {
  const all = { ...(existsSync('.env') ? readEnv('.env') : {}), ...env }
  const files = all.PRACTICES_DIR ? readPracticeFiles(all.PRACTICES_DIR) : {}
  return readConfig(all, files, findFiles(all, files))
}

const ownLocales = fileURLToPath(new URL('../../../locales', import.meta.url))

/** Languages beside Balie's own and in LOCALES_DIR, and the sentences of each practice's PRACTICE_TEXTS. */
export function findFiles(env: Env, files: Readonly<Record<string, Env>>): FoundFiles {
  const practices = env.PRACTICES_DIR ? Object.entries(files) : [['', env] as const]
  const texts = practices.map(
    ([name, { PRACTICE_TEXTS: folder }]) =>
      [name, folder ? readFolder(resolve(env.PRACTICES_DIR ?? '', folder), 'PRACTICE_TEXTS', /\.json$/) : {}] as const,
  )
  const others = env.LOCALES_DIR ? readFolder(env.LOCALES_DIR, 'LOCALES_DIR', /\.(json|html)$/) : {}
  return {
    languages: { ...readFolder(ownLocales, 'LOCALES_DIR', further), ...others },
    texts: Object.fromEntries(texts),
  }
}

/** Not the two languages that are always there: those are part of the program. */
const further = /^(privacy\.)?(?!nl\b|en\b)[a-z]{2,3}\.(language\.)?(json|html)$/

function readFolder(folder: string, setting: string, wanted: RegExp): Folder {
  try {
    const names = readdirSync(folder).filter((name) => wanted.test(name))
    return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
  } catch {
    throw new ConfigError([`${setting} must be a folder that can be read`])
  }
}

function readPracticeFiles(folder: string): Readonly<Record<string, Env>> {
  try {
    const names = readdirSync(folder)
      .filter((name) => name.endsWith('.env'))
      .sort()
    return Object.fromEntries(names.map((name) => [basename(name, '.env'), readEnv(join(folder, name))]))
  } catch {
    throw new ConfigError(['PRACTICES_DIR must be a folder that can be read'])
  }
}

function readEnv(file: string): Env {
  return parseEnv(readFileSync(file, 'utf8'))
}
