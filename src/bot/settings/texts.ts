// A practice's own sentences: which may be changed, and what a sentence must keep.
import { z } from 'zod'
import { ownFiles, type Texts } from '../../dialogs/languages.ts'
import type { Folder } from './languages.ts'

const dutch: Texts = ownFiles.nl.texts

/**
 * What no practice words itself. The greeting says that a machine speaks (EU 2024/1689, art. 50) and where help is in an
 * emergency; an emergency must be answered as it is tested, with keys that work; to the question that cancels, and about what
 * came of it, an answer must mean what it says; and what stands on a button must be understood when it is pressed.
 */
const fixed = [
  /^greeting/,
  /^daypart\./,
  /^emergency/,
  /^cancel\.(confirm|done|gone|changed|not-done|unknown|pending|kept|stays)/,
  /^confirm\./,
  /^news\./,
  /^handover\.closed/,
  /^choice\./,
  /^task\./,
  /^appointments\.(line|numbered|count)/,
  /^identify\.(echo|year)/,
  /^common\.(late|edited|old-button)/,
]

/** Whether a practice may word it. */
export function mayBeOwn(key: string): boolean {
  return !fixed.some((pattern) => pattern.test(key))
}

/** The places of a sentence, and the sentences that it takes in, sorted. */
export function placesIn(sentence: string): readonly string[] {
  return [...sentence.matchAll(/{{\w+}}|\$t\([^)]*\)/g)].map(([place]) => place).sort()
}

/** What a sentence lacks, or has too many, beside the one that it says in other words. */
export function missingFrom(key: string, text: string, like: string): readonly string[] {
  if (text.trim() === '') return [`${key} is empty`]
  const [has, needs] = [placesIn(text), placesIn(like)]
  const counts = /_(zero|one|two)$/.test(key)
  const lacks = needs.filter((place) => !has.includes(place) && !(counts && place === '{{count}}'))
  const foreign = has.filter((place) => !needs.includes(place))
  const numbers = (like.match(/\b11[23]\b/g) ?? []).filter((number) => !text.includes(number))
  return [
    ...lacks.map((place) => `${key} lacks ${place}`),
    ...foreign.map((place) => `${key} has no ${place} to fill in`),
    ...numbers.map((number) => `${key} lacks ${number}`),
  ]
}

/** All that is wrong with a practice's own sentences: the files of its folder, `nl.json` and the like. */
export function textsFaults(folder: Folder, codes: readonly string[]): readonly string[] {
  return Object.entries(folder).flatMap(([name, text]) => fileFaults(name, text, codes))
}

/** What stands in a file; `undefined` when it is missing or no JSON. */
export function parsed(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Sentences by key. */
export function isTexts(read: unknown): read is Texts {
  return z.record(z.string(), z.string()).safeParse(read).success
}

function fileFaults(name: string, text: string, codes: readonly string[]): readonly string[] {
  const about = (fault: string) => `PRACTICE_TEXTS, ${name}: ${fault}`
  if (!codes.includes(name.replace('.json', ''))) return [about('is of no language that the practice speaks')]
  const texts = parsed(text)
  if (!isTexts(texts)) return [about('must be an object of sentences by key')]
  return Object.entries(texts).flatMap(([key, own]) => ownFaults(key, own).map(about))
}

function ownFaults(key: string, own: string): readonly string[] {
  const like = dutch[key]
  if (like === undefined) return [`${key} is no sentence of Balie`]
  if (!mayBeOwn(key)) return [`${key} may not be changed`]
  return missingFrom(key, own, like)
}
