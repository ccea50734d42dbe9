import { alarming, type Sign, signBook, signOf, signPhrases } from './emergency-signs.ts'
import {
  absent,
  consenting,
  cries,
  elsewhere,
  emergencies,
  everyday,
  happening,
  lives,
  notUrgent,
  past,
  selfHarm,
  talkEnds,
  urgency,
} from './emergency-words.ts'
import { alarmLikeness } from './likeness.ts'
import { itemsOf } from './number-words.ts'
import { beginsAt, bookOf, occurs, occursAt, vocabularyOf } from './phrases.ts'
import { spellerFor } from './spelling.ts'
import { tokensOf } from './tokens.ts'
import { without, wordsOf } from './words-of.ts'

/** What cannot wait: a danger to life, or a wish to end it. */
export type Emergency = 'emergency' | 'self-harm'

/** From here likeness to alarms is one: of our own sentences that can wait it takes one in a hundred for an alarm. */
const certain = 0.55
const noise = new Set(['eh', 'ehm', 'euh', 'eeh', 'uh', 'uhm', 'um'])
const dangers = bookOf(emergencies)
const wishes = bookOf(selfHarm)
const urgent = bookOf(urgency)
const calm = bookOf(notUrgent)
const consents = bookOf(consenting)
const shouts = bookOf(cries)
const longAgo = bookOf(past)
const now = bookOf(happening)
const topics = bookOf(elsewhere)
const goodbyes = bookOf(talkEnds)
const life = bookOf(lives)
const spell = spellerFor(vocabularyOf([...emergencies, ...selfHarm, ...urgency, ...signPhrases]), everyday)

/** "Geen pijn op de borst": said to be absent. */
function isTakenBack(from: number, words: readonly string[]): boolean {
  return absent.has(words[from - 1] ?? '')
}

function signsIn(words: readonly string[]): ReadonlySet<Sign> {
  const signs = new Set<Sign>()
  words.forEach((word, from) => {
    if (isTakenBack(from, words)) return
    for (const phrase of signBook(word)) {
      const sign = signOf(phrase)
      if (sign && !signs.has(sign) && beginsAt(phrase, words, from)) signs.add(sign)
    }
  })
  return signs
}

function isAlarming(words: readonly string[]): boolean {
  for (let from = 0; from < words.length; from += 1)
    if (!isTakenBack(from, words) && occursAt(dangers, words, from)) return true
  const signs = signsIn(words)
  return alarming.some((kinds) => kinds.every((kind) => signs.has(kind)))
}

/** "Vorig jaar een hartinfarct", "spoedcursus": told about, not happening. */
function isStory(words: readonly string[]): boolean {
  return occurs(topics, words) || (occurs(longAgo, words) && !occurs(now, words))
}

/** "Ik wil er een eind aan maken, aan dit gesprek." */
function endsTalk(words: readonly string[]): boolean {
  return occurs(goodbyes, words) && !occurs(life, words)
}

function isUrgent(words: readonly string[]): boolean {
  return occurs(urgent, words) && !occurs(calm, words)
}

/** Whether a sign, a wish to die or a cry for help is in the words, likeness aside. */
export function hasSigns(text: string): boolean {
  return bySigns(text, spelt(text)) !== undefined
}

function spelt(text: string): readonly string[] {
  return without(wordsOf(text), noise).map(spell)
}

function bySigns(text: string, words: readonly string[]): Emergency | undefined {
  if (occurs(wishes, words) && !endsTalk(words)) return 'self-harm'
  if (occurs(shouts, wordsOf(text))) return 'emergency'
  return (isAlarming(words) || isUrgent(words)) && !isStory(words) ? 'emergency' : undefined
}

function byLikeness(text: string, words: readonly string[]): Emergency | undefined {
  const silenced = occurs(calm, words) || occurs(consents, wordsOf(text)) || isStory(words)
  return !silenced && alarmLikeness(text) >= certain && !isOnlyNumbers(text) ? 'emergency' : undefined
}

/** "Dertig acht achtendertig": a date or a number is like nothing that people say in danger. */
function isOnlyNumbers(text: string): boolean {
  return itemsOf(tokensOf(text), 'nl').every(({ kind }) => kind !== 'word')
}

/**
 * Whether somebody's life may be at stake, in Dutch or English, misspelt or spoken; wide on purpose: by signs, or by
 * likeness to what people say then. Only a plain denial ("geen spoed", "geen pijn op de borst") or a plain story of long
 * ago keeps it silent. `undefined`: nothing of the kind is said.
 */
export function readEmergency(text: string): Emergency | undefined {
  const words = spelt(text)
  return bySigns(text, words) ?? byLikeness(text, words)
}
