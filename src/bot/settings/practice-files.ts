// Several practices on one installation: a file for each, with the settings that are its own.
import { resolve } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { isOfLanguage } from './languages.ts'
import { isSameNumber } from './phone.ts'
import { practiceSettings } from './practice.ts'
import type { Given } from './setting.ts'

/** The settings of each practice's file, by the file's name without its ending. */
export type PracticeFiles = Readonly<Record<string, Given>>

/** What of the Switchboard is one practice's: who it is, its account, its agendas and kinds of appointment. */
const itsOwn = [
  'TETRA_TARGET',
  'TETRA_RECEIVER',
  'TETRA_USERNAME',
  'TETRA_PASSWORD',
  'TETRA_AGENDA_IDS',
  'TETRA_SHOW_ONLY',
  'TETRA_SHOW_NEVER',
  'TETRA_CANCEL_ONLY',
  'TETRA_CANCEL_NEVER',
]
const common = (name: string) =>
  (name.startsWith('TETRA_') && !itsOwn.includes(name)) ||
  name.startsWith('WHATSAPP_GRAPH_') ||
  name === 'PRACTICE_ZONE'
/** What says which practice is meant: no two may share it. */
const selectors = [
  'PRACTICE_ID',
  'TETRA_TARGET',
  'TETRA_RECEIVER',
  'TETRA_USERNAME',
  'PORTAL_AUDIENCE',
  'MicrosoftAppId',
  'MicrosoftAppTenantId',
  'WHATSAPP_NUMBER_ID',
]
/** Two practices may share a gateway: then the number that is called says which is meant. */
const gateways = ['AUDIOCODES_TOKEN', 'JAMBONZ_SECRET'] as const

/** What a practice is given: its own file, and of the installation's settings only those that say nothing about whose they are. */
export function practiceGiven(installation: Given, name: string, own: Given): Given {
  const shared = Object.entries(installation).filter(([setting]) => setting in practiceSettings && common(setting))
  const { PRACTICE_LOGO: logo, ...rest } = own
  const found = logo === undefined ? {} : { PRACTICE_LOGO: resolve(installation.PRACTICES_DIR ?? '', logo) }
  return { PRACTICE_ID: name, ...Object.fromEntries(shared), ...rest, ...found }
}

/** What is wrong with the files as such: settings in the wrong place, and two practices that could not be told apart. */
export function practiceFilesFaults(installation: Given, files: PracticeFiles): readonly string[] {
  const names = Object.keys(files)
  if (names.length === 0)
    return ['PRACTICES_DIR must be a folder that can be read, with a file for each practice, such as linde.env']
  const misplaced = Object.keys(installation)
    .filter((setting) => isOfPractice(setting) && !common(setting) && !repeatsDefault(installation, setting))
    .map((setting) => `${setting} belongs in each practice's own file when PRACTICES_DIR is set`)
  const foreign = Object.entries(files).flatMap(([name, own]) =>
    Object.keys(own)
      .filter((setting) => !isOfPractice(setting))
      .map((setting) => `${name}: ${setting} is no setting of a practice`),
  )
  const given = names.map((name) => practiceGiven(installation, name, files[name] ?? {}))
  const shared = selectors.flatMap((setting) =>
    alike(names.map((name, n) => [name, given[n]?.[setting]])).map(
      (which) => `${setting} must not be the same for two practices (${which.join(', ')})`,
    ),
  )
  return [...misplaced, ...foreign, ...shared, ...gatewayFaults(names, given)]
}

/** Practices on one gateway that the number called could not tell apart. */
function gatewayFaults(names: readonly string[], given: readonly Given[]): readonly string[] {
  const givenTo = (name: string) => given[names.indexOf(name)] ?? {}
  return gateways.flatMap((setting) =>
    alike(names.map((name) => [name, givenTo(name)[setting]])).flatMap((which) => {
      const without = which.filter((name) => !givenTo(name).PHONE_NUMBERS)
      const both = which.filter((name) =>
        which.some((other) => other !== name && shareNumber(givenTo(name), givenTo(other))),
      )
      return [
        ...(without.length > 0
          ? [`PHONE_NUMBERS is needed where practices have the same ${setting} (${without.join(', ')})`]
          : []),
        ...(both.length > 0 ? [`PHONE_NUMBERS must not be the same for two practices (${both.join(', ')})`] : []),
      ]
    }),
  )
}

function shareNumber(one: Given, other: Given): boolean {
  const numbersOf = (given: Given) => shape.pick({ PHONE_NUMBERS: true }).safeParse(given).data?.PHONE_NUMBERS ?? []
  return numbersOf(one).some((number) => numbersOf(other).some((another) => isSameNumber(number, another)))
}

function isOfPractice(setting: string): boolean {
  return setting in practiceSettings || isOfLanguage(setting)
}

const shape = z.object(practiceSettings)
const defaults = shape.parse({})

/** A default that is only repeated, as in a copy of .env.example, says nothing about any practice. */
function repeatsDefault(given: Given, setting: string): boolean {
  const { data } = shape.safeParse({ [setting]: given[setting] })
  return data !== undefined && setting in practiceSettings && isDeepStrictEqual(data, defaults)
}

/** The names of those that have the same value, together; who has none is like nobody. */
function alike(
  values: readonly (readonly [name: string, value: string | undefined])[],
): readonly (readonly string[])[] {
  const set = values.filter(([, value]) => value)
  return Object.values(Object.groupBy(set, ([, value = '']) => value))
    .map((group = []) => group.map(([name]) => name))
    .filter(({ length }) => length > 1)
}

/** Where the files are. */
export const practiceFilesSettings = { PRACTICES_DIR: z.string().optional() }
