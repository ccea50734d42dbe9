import { absent, emergencies, everyday, notUrgent, selfHarm, urgency } from './emergency-words.ts'
import { bookOf, type Found, findAll, occurs, vocabularyOf } from './phrases.ts'
import { spellerFor } from './spelling.ts'
import { without, wordsOf } from './words-of.ts'

/** What cannot wait: a danger to life, or a wish to end it. */
export type Emergency = 'emergency' | 'self-harm'

const noise = new Set(['eh', 'ehm', 'euh', 'eeh', 'uh', 'uhm', 'um'])
const signs = bookOf(emergencies)
const wishes = bookOf(selfHarm)
const urgent = bookOf(urgency)
const calm = bookOf(notUrgent)
const spell = spellerFor(vocabularyOf([...emergencies, ...selfHarm, ...urgency]), everyday)

function isTakenBack({ from }: Found, words: readonly string[]): boolean {
  return absent.has(words[from - 1] ?? '')
}

function isUrgent(words: readonly string[]): boolean {
  return occurs(urgent, words) && !occurs(calm, words)
}

/**
 * Whether somebody's life may be at stake, in Dutch or English, misspelt or spoken; wide on purpose. Only a plain denial
 * ("geen spoed", "geen pijn op de borst") keeps it silent. `undefined`: nothing of the kind is said.
 */
export function readEmergency(text: string): Emergency | undefined {
  const words = without(wordsOf(text), noise).map(spell)
  if (occurs(wishes, words)) return 'self-harm'
  const alarming = findAll(signs, words).some((found) => !isTakenBack(found, words))
  return alarming || isUrgent(words) ? 'emergency' : undefined
}
