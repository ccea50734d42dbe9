// Environment -> one checked, frozen Config, or a list of everything that is wrong with it. A file a subject in settings/.
import { z } from 'zod'
import { type Folder, type FoundFiles, localesSettings, readLanguages } from './settings/languages.ts'
import { type ListeningConfig, listeningSettings, toListening } from './settings/listening.ts'
import { type PracticeConfig, practiceFaults, practiceSettings, toPractice } from './settings/practice.ts'
import {
  type PracticeFiles,
  practiceFilesFaults,
  practiceFilesSettings,
  practiceGiven,
} from './settings/practice-files.ts'
import { type Given, loopback } from './settings/setting.ts'
import { type StoreConfig, storeSettings, toStore } from './settings/store.ts'
import { asksForRealAgenda } from './settings/tetra.ts'
import { toWeb, type WebConfig, webSettings } from './settings/web.ts'

/** All settings of an installation. */
export interface Config extends ListeningConfig, StoreConfig, WebConfig {
  readonly practices: readonly [PracticeConfig, ...PracticeConfig[]]
}

/** Every setting that is missing or wrong, a line each; values are never part of it. */
export class ConfigError extends Error {
  readonly faults: readonly string[]

  constructor(faults: readonly string[]) {
    super(
      `The settings are not right:\n${faults.map((fault) => `  - ${fault}`).join('\n')}\nSee .env.example for what each one means.`,
    )
    this.name = 'ConfigError'
    this.faults = faults
  }
}

const installationShape = z.object({
  ...listeningSettings,
  ...storeSettings,
  ...webSettings,
  ...practiceFilesSettings,
  ...localesSettings,
})
const practiceShape = z.object(practiceSettings)

/** Every setting by its name in the environment; `.env.example` has them all. */
export const settingNames: readonly string[] = [installationShape, practiceShape].flatMap(({ shape }) =>
  Object.keys(shape),
)

type Env = Readonly<Record<string, string | undefined>>

/**
 * Reads the settings; an empty value counts as not set. `files` are those of PRACTICES_DIR, where that is set: a practice
 * each; `onDisk` what LOCALES_DIR and PRACTICE_TEXTS hold. Throws `ConfigError` naming every fault at once.
 */
export function readConfig(
  env: Env,
  files: Readonly<Record<string, Env>> = {},
  onDisk: FoundFiles = { languages: {}, texts: {} },
): Config {
  const given = withoutEmpty(env)
  const own: PracticeFiles = Object.fromEntries(Object.entries(files).map(([name, each]) => [name, withoutEmpty(each)]))
  const several = given.PRACTICES_DIR !== undefined
  const filesFaults = several ? practiceFilesFaults(given, own) : []
  const practicesGiven = several
    ? Object.entries(own).map(([name, each]) => [name, practiceGiven(given, name, each)] as const)
    : [['', given] as const]
  const languages = readLanguages(onDisk.languages)
  const installation = check(installationShape, given)
  const practices = practicesGiven.map(([name, each]) => readPractice(name, each, languages, onDisk.texts[name] ?? {}))
  const all = practicesGiven.map(([, each]) => each)
  const faults = [
    ...(onDisk.faults ?? []),
    ...installation.faults,
    ...languages.faults,
    ...filesFaults,
    ...practices.flatMap(({ faults }) => faults),
  ]
  const found = practices.flatMap(({ practice }) => (practice ? [practice] : []))
  const [first, ...rest] = found
  faults.push(...installationFaults(given, all))
  if (!installation.data || !first || faults.length > 0) throw new ConfigError(faults)
  return Object.freeze({
    ...toListening(installation.data, first.tetra === 'demo'),
    ...toStore(installation.data),
    ...toWeb(installation.data),
    practices: [first, ...rest] as const,
  })
}

/** One practice's settings, its faults with `name` before them. */
function readPractice(
  name: string,
  given: Given,
  languages: ReturnType<typeof readLanguages>,
  texts: Folder,
): { practice?: PracticeConfig; faults: readonly string[] } {
  const { data, faults } = check(practiceShape, given)
  const all = [...faults, ...practiceFaults(given, languages.named, texts)].map((fault) =>
    name ? `${name}: ${fault}` : fault,
  )
  // What is wrong with the sentences or languages is told; nothing is made of them.
  return data && all.length === 0
    ? { practice: toPractice(data, given, languages.files, texts), faults: all }
    : { faults: all }
}

function check<T>(shape: z.ZodType<T>, given: Given): { data?: T; faults: readonly string[] } {
  const read = shape.safeParse(given)
  if (read.success) return { data: read.data, faults: [] }
  return { faults: read.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`) }
}

function withoutEmpty(env: Env): Given {
  const set = Object.entries(env).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return Object.fromEntries(set)
}

/** What only a real practice needs, and only a demo may not have. */
function installationFaults(given: Given, practices: readonly Given[]): readonly string[] {
  const real = practices.filter(asksForRealAgenda)
  if (real.length > 0 && !('STORE_KEY' in given)) return ['STORE_KEY is needed to reach a real agenda']
  if (real.length > 0 && real.length < practices.length)
    return ['TETRA_ settings are needed for every practice, or for none']
  if (practices.length > 0 && real.length === 0 && given.HOST && !loopback.includes(given.HOST))
    return ['HOST must be 127.0.0.1 while the demo practice runs (no TETRA_ settings)']
  return []
}
