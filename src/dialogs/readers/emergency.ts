import { alarming, type Sign, signBook, signOf, signPhrases } from './emergency-signs.ts'
import {
  absent,
  cries,
  elsewhere,
  emergencies,
  everyday,
  happening,
  notUrgent,
  past,
  selfHarm,
  urgency,
} from './emergency-words.ts'
import { bookOf, type Found, findAll, occurs, vocabularyOf } from './phrases.ts'
import { spellerFor } from './spelling.ts'
import { without, wordsOf } from './words-of.ts'

/** What cannot wait: a danger to life, or a wish to end it. */
export type Emergency = 'emergency' | 'self-harm'

const noise = new Set(['eh', 'ehm', 'euh', 'eeh', 'uh', 'uhm', 'um'])
const dangers = bookOf(emergencies)
const wishes = bookOf(selfHarm)
const urgent = bookOf(urgency)
const calm = bookOf(notUrgent)
const shouts = bookOf(cries)
const longAgo = bookOf(past)
const now = bookOf(happening)
const topics = bookOf(elsewhere)
const spell = spellerFor(vocabularyOf([...emergencies, ...selfHarm, ...urgency, ...signPhrases]), everyday)

function isTakenBack({ from }: Found, words: readonly string[]): boolean {
  return absent.has(words[from - 1] ?? '')
}

function signsIn(words: readonly string[]): ReadonlySet<Sign | undefined> {
  const found = findAll(signBook, words).filter((sign) => !isTakenBack(sign, words))
  return new Set(found.map(({ phrase }) => signOf(phrase)))
}

function isAlarming(words: readonly string[]): boolean {
  if (findAll(dangers, words).some((found) => !isTakenBack(found, words))) return true
  const signs = signsIn(words)
  return alarming.some((kinds) => kinds.every((kind) => signs.has(kind)))
}

/** "Vorig jaar een hartinfarct", "spoedcursus": told about, not happening. */
function isStory(words: readonly string[]): boolean {
  return occurs(topics, words) || (occurs(longAgo, words) && !occurs(now, words))
}

function isUrgent(words: readonly string[]): boolean {
  return occurs(urgent, words) && !occurs(calm, words)
}

/**
 * Whether somebody's life may be at stake, in Dutch or English, misspelt or spoken; wide on purpose. Only a plain denial
 * ("geen spoed", "geen pijn op de borst") or a plain story of long ago keeps it silent. `undefined`: nothing of the kind is said.
 */
export function readEmergency(text: string): Emergency | undefined {
  const said = wordsOf(text)
  const words = without(said, noise).map(spell)
  if (occurs(wishes, words)) return 'self-harm'
  if (occurs(shouts, said)) return 'emergency'
  const found = isAlarming(words) || isUrgent(words)
  return found && !isStory(words) ? 'emergency' : undefined
}
