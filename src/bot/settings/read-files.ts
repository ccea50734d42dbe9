// The files of settings: .env, and one for each practice where there are several.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseEnv } from 'node:util'
import { type Config, readConfig, settingNames } from '../config.ts'
import type { Folder, FoundFiles } from './languages.ts'
import { unknownIn, unknownOf } from './names.ts'

type Env = Readonly<Record<string, string | undefined>>

/** What was read, and what was wrong with it. */
interface Read<T> {
  readonly found: T
  readonly faults: readonly string[]
}

/** `.env` in this folder adds to `env` (which wins), and PRACTICES_DIR's files are the practices. Throws `ConfigError`. */
export function readSettings(env: Env): Config {
  const own = existsSync('.env') ? readEnv('.env') : { found: {}, faults: [] }
  const all = { ...own.found, ...env }
  const practices = all.PRACTICES_DIR ? readPracticeFiles(all.PRACTICES_DIR) : []
  const files = Object.fromEntries(practices.map(([name, { found }]) => [name, found]))
  const onDisk = findFiles(all, files)
  const unknown = [...unknownOf(Object.keys(own.found), settingNames), ...unknownIn(Object.keys(env), settingNames)]
  return readConfig(all, files, {
    ...onDisk,
    faults: [
      ...own.faults,
      ...practices.flatMap(([, { faults }]) => faults),
      ...(onDisk.faults ?? []),
      ...unknown.map((name) => `${name} is no setting`),
    ],
  })
}

const ownLocales = fileURLToPath(new URL('../../../locales', import.meta.url))

/** Languages beside Balie's own and in LOCALES_DIR, and the sentences of each practice's PRACTICE_TEXTS. */
export function findFiles(env: Env, files: Readonly<Record<string, Env>>): FoundFiles {
  const practices = env.PRACTICES_DIR ? Object.entries(files) : [['', env] as const]
  const texts = practices.map(([name, { PRACTICE_TEXTS: folder }]) => {
    const where = folder && resolve(env.PRACTICES_DIR ?? '', folder)
    return [name, readFolder(where, `${name ? `${name}: ` : ''}PRACTICE_TEXTS`, /\.json$/)] as const
  })
  const own = readFolder(ownLocales, 'LOCALES_DIR', further)
  const others = readFolder(env.LOCALES_DIR, 'LOCALES_DIR', /\.(json|html)$/)
  return {
    languages: { ...own.found, ...others.found },
    texts: Object.fromEntries(texts.map(([name, { found }]) => [name, found])),
    faults: [...own.faults, ...others.faults, ...texts.flatMap(([, { faults }]) => faults)],
  }
}

/** Not the two languages that are always there: those are part of the program. */
const further = /^(privacy\.)?(?!nl\b|en\b)[a-z]{2,3}\.(language\.)?(json|html)$/

/** Empty where no folder is named. */
function readFolder(folder: string | undefined, setting: string, wanted: RegExp): Read<Folder> {
  if (!folder) return { found: {}, faults: [] }
  try {
    const names = readdirSync(folder).filter((name) => wanted.test(name))
    return {
      found: Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')])),
      faults: [],
    }
  } catch {
    return { found: {}, faults: [`${setting} must be a folder that can be read`] }
  }
}

/** By name. A folder that cannot be read has none, which is refused later. */
function readPracticeFiles(folder: string): readonly (readonly [name: string, file: Read<Env>])[] {
  try {
    const names = readdirSync(folder)
      .filter((name) => name.endsWith('.env'))
      .sort()
    return names.map((name) => [basename(name, '.env'), readEnv(join(folder, name))])
  } catch {
    return []
  }
}

function readEnv(file: string): Read<Env> {
  try {
    // Some editors put a mark in front, which would become part of the first name.
    const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
    return { found: parseEnv(text), faults: slipsIn(text).map((slip) => `${basename(file)}: ${slip}`) }
  } catch {
    return { found: {}, faults: [`${basename(file)} must be a file that can be read`] }
  }
}

/** What a file of settings holds that would be read otherwise than it was meant, or not at all. */
function slipsIn(text: string): readonly string[] {
  return [
    ...cutOff(text).map((name) => `${name} needs quotes around its value, which holds a #`),
    ...linesThatSetNothing(text).map((line) => `line ${line} is no setting, which is NAME=value, and no comment`),
    ...setTwice(text).map((name) => `${name} stands there twice, with two values`),
  ]
}

const quoted = /^(\s*(?:export\s+)?[\w.-]+\s*=\s*)(["'`])[\s\S]*?\2/gm

/** By number from 1. A value between quotes may go on over several lines. */
function linesThatSetNothing(text: string): readonly number[] {
  const lines = text
    .replace(quoted, (whole, start) => start + whole.replace(/[^\n]/g, '').replace(/\n/g, '\n#'))
    .split('\n')
  return lines.flatMap((line, n) => (/^\s*(#|$)|^\s*(?:export\s+)?[\w.-]+\s*=/.test(line) ? [] : [n + 1]))
}

/** The last wins, which is not always the one that was meant. One that is filled in further down is: a copy of .env.example has all. */
function setTwice(text: string): readonly string[] {
  const values = new Map<string, string>()
  const lines = [...text.matchAll(/^[ \t]*(?:export\s+)?([\w.-]+)[ \t]*=.*$/gm)].filter(([line, name = '']) => {
    const [before, value = ''] = [values.get(name), parseEnv(line)[name]]
    values.set(name, value)
    return before && before !== value
  })
  return [...new Set(lines.map(([, name = '']) => name))]
}

/** Settings whose value goes on after a `#`, where a comment is read without quotes: half a password, or no colour. */
function cutOff(text: string): readonly string[] {
  const lines = [...text.matchAll(/^\s*(?:export\s+)?(\w+)\s*=(?!\s*["'`])([^#\n]*)#/gm)]
  return lines.filter(([, , before = '']) => !/\s$/.test(before)).map(([, name = '']) => name)
}
