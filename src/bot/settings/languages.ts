// Which languages a practice speaks, and in which words of its own.
import { z } from 'zod'
import { isKnown, type LanguageFiles, ownFiles, type Texts } from '../../dialogs/languages.ts'
import { languageFaults, readLanguage } from './language-files.ts'
import { type Given, list } from './setting.ts'
import { parsed, textsFaults } from './texts.ts'

/** The files of a folder, by name. */
export type Folder = Readonly<Record<string, string>>

/**
 * What was found on disk: further languages, and each practice's own sentences by its name ('' where there is one practice).
 * `faults`: what could not be read, or not be understood.
 */
export interface FoundFiles {
  readonly languages: Folder
  readonly texts: Readonly<Record<string, Folder>>
  readonly faults?: readonly string[]
}

/** A practice's languages in its order, the files of all there are, and its own sentences by language. */
export interface LanguageChoice {
  readonly codes: readonly string[]
  readonly files: Readonly<Record<string, LanguageFiles>>
  readonly texts: Readonly<Record<string, Texts>>
}

export const languageSettings = {
  PRACTICE_LANGUAGES: list.transform((codes) => (codes.length > 0 ? codes : Object.keys(ownFiles))),
  PRACTICE_TEXTS: z.string().optional(),
}
export const localesSettings = { LOCALES_DIR: z.string().optional() }
const shape = z.object(languageSettings)

/** Settings that every language has: `PRACTICE_HOURS_FY` for `fy`. */
const perLanguage = ['PRACTICE_HOURS', 'PHONE_LANGUAGE', 'PHONE_VOICE']

/** Whether this is a setting of one language, of any. */
export function isOfLanguage(setting: string): boolean {
  return perLanguage.some((name) => new RegExp(`^${name}_[A-Z]{2,3}$`).test(setting))
}

/** A setting of one language. */
export function ofLanguage(given: Given, name: string, code: string): string | undefined {
  return given[`${name}_${code.toUpperCase()}`]
}

const fileOfLanguage = /^(?:privacy\.)?([a-z]{2,3})(?:\.language)?\.(?:json|html)$/

/**
 * All languages there are: those that are always there, and those of these files; with all that is wrong with them. `named`:
 * their codes, also of those whose files are not right.
 */
export function readLanguages(folder: Folder): {
  readonly files: LanguageChoice['files']
  readonly named: readonly string[]
  readonly faults: readonly string[]
} {
  const found = Object.keys(folder).flatMap((name) => fileOfLanguage.exec(name)?.[1] ?? [])
  const codes = [...new Set(found)]
  const others = codes.filter((code) => !isKnown(code))
  const faults = [
    ...codes
      .filter(isKnown)
      .map((code) => `LOCALES_DIR: ${code} is part of Balie; PRACTICE_TEXTS changes its sentences`),
    ...others.flatMap((code) => languageFaults(code, folder)),
  ]
  const named = [...Object.keys(ownFiles), ...others]
  if (faults.length > 0 || others.length === 0) return { files: ownFiles, named, faults }
  const read = Object.fromEntries(others.map((code) => [code, readLanguage(code, folder)]))
  return { files: { ...ownFiles, ...read }, named, faults }
}

/** What is wrong with a practice's choice of the languages that there are (by code), and with its own sentences. */
export function choiceFaults(given: Given, there: readonly string[], texts: Folder): readonly string[] {
  const codes = codesOf(given)
  const wrong = codes.some((code) => !there.includes(code)) || new Set(codes).size < codes.length
  const choice = wrong ? [`PRACTICE_LANGUAGES must be some of ${there.join(', ')}, each once`] : []
  return [...choice, ...textsFaults(texts, codes)]
}

/** The codes that a practice gives, before they are checked. */
export function codesOf(given: Given): readonly string[] {
  return shape.parse(given).PRACTICE_LANGUAGES
}

/** From settings and files that have been checked. */
export function toLanguages(given: Given, files: LanguageChoice['files'], texts: Folder): LanguageChoice {
  const own = Object.entries(texts).map(([name, text]) => [name.replace('.json', ''), parsed(text) as Texts])
  return { codes: codesOf(given), files, texts: Object.fromEntries(own) }
}
