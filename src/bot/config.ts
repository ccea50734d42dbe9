// Environment -> one checked, frozen Config, or a list of everything that is wrong with it. A file a subject in settings/.
import { z } from 'zod'
import {
  type BotFrameworkConfig,
  botFrameworkFaults,
  botFrameworkSettings,
  toBotFramework,
} from './settings/bot-framework.ts'
import { type ListeningConfig, listeningSettings, toListening } from './settings/listening.ts'
import { type PracticeConfig, practiceFaults, practiceSettings, toPractice } from './settings/practice.ts'
import { type Given, loopback } from './settings/setting.ts'
import { type StoreConfig, storeSettings, toStore } from './settings/store.ts'
import { asksForRealAgenda } from './settings/tetra.ts'
import { toWeb, type WebConfig, webSettings } from './settings/web.ts'

/** All settings of an installation. */
export interface Config extends ListeningConfig, StoreConfig, WebConfig, BotFrameworkConfig {
  readonly practices: readonly [PracticeConfig]
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

const settings = z.object({
  ...listeningSettings,
  ...storeSettings,
  ...webSettings,
  ...botFrameworkSettings,
  ...practiceSettings,
})

/** Every setting by its name in the environment; `.env.example` has them all. */
export const settingNames: readonly string[] = Object.keys(settings.shape)

/** Reads the settings; an empty value counts as not set. Throws `ConfigError` naming every fault at once. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = withoutEmpty(env)
  const read = settings.safeParse(given)
  const wrong = read.success ? [] : read.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`)
  const faults = [...wrong, ...practiceFaults(given), ...installationFaults(given), ...botFrameworkFaults(given)]
  if (!read.success || faults.length > 0) throw new ConfigError(faults)
  const practice = toPractice(read.data)
  return Object.freeze({
    ...toListening(read.data, practice.tetra === 'demo'),
    ...toStore(read.data),
    ...toWeb(read.data),
    ...toBotFramework(read.data),
    practices: [practice] as const,
  })
}

function withoutEmpty(env: Readonly<Record<string, string | undefined>>): Given {
  const set = Object.entries(env).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return Object.fromEntries(set)
}

/** What only a real practice needs, and only a demo may not have. */
function installationFaults(given: Given): readonly string[] {
  const real = asksForRealAgenda(given)
  if (real && !('STORE_KEY' in given)) return ['STORE_KEY is needed to reach a real agenda']
  if (!real && given.HOST && !loopback.includes(given.HOST))
    return ['HOST must be 127.0.0.1 while the demo practice runs (no TETRA_ settings)']
  return []
}
