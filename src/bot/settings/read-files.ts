// The files of settings: .env, and one for each practice where there are several.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseEnv } from 'node:util'
import { type Config, ConfigError, readConfig } from '../config.ts'

type Env = Readonly<Record<string, string | undefined>>

/** `.env` in this folder adds to `env` (which wins), and PRACTICES_DIR's files are the practices. Throws `ConfigError`. */
export function readSettings(env: Env): Config {
  const all = { ...(existsSync('.env') ? readEnv('.env') : {}), ...env }
  return readConfig(all, all.PRACTICES_DIR ? readPracticeFiles(all.PRACTICES_DIR) : {})
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
