import { readEmergency } from './emergency.ts'
import type { Hearing } from './hearing.ts'
import {
  absence,
  bareAppointment,
  book,
  cancel,
  elsewhere,
  item,
  list,
  move,
  next,
  pointed,
  question,
  unwanted,
  visit,
} from './intent-appointment-words.ts'
import { foreign, greeting, help, language, person, repeat, slower, stop } from './intent-words.ts'
import { type Book, bookOf, findAll, type Phrase, vocabularyOf } from './phrases.ts'
import { spellerFor } from './spelling.ts'
import { without, wordsOf } from './words-of.ts'
import { readYesNo } from './yes-no.ts'

/** What a patient wants from the front desk. */
export type Intent =
  | 'list_appointments'
  | 'next_appointment'
  | 'cancel_appointment'
  | 'reschedule_or_book'
  | 'choose_item'
  | 'affirm'
  | 'deny'
  | 'emergency'
  | 'human_handover'
  | 'change_language'
  | 'repeat'
  | 'slower'
  | 'help'
  | 'greeting'
  | 'stop'
  | 'thanks'
  | 'start_over'
  | 'back'
  | 'opening_hours'
  | 'out_of_scope'

/** An intent and, for whoever debugs, the rule that decided; never the patient's words. */
export interface Wish {
  readonly intent: Intent
  readonly because: string
  /** The language asked for, with `change_language`, where one was named. */
  readonly language?: 'nl' | 'en' | 'other'
}

interface Rule {
  readonly intent: Intent
  readonly because: string
  readonly book: Book
}

function rule(intent: Intent, because: string, phrases: readonly Phrase[]): Rule {
  return { intent, because, book: bookOf(phrases) }
}

const rules: readonly Rule[] = [
  rule('change_language', 'language', language),
  rule('out_of_scope', 'foreign', foreign),
  rule('reschedule_or_book', 'move', move),
  rule('cancel_appointment', 'cancel', cancel),
  rule('human_handover', 'person', person),
  rule('cancel_appointment', 'absence', absence),
  rule('next_appointment', 'next', next),
  rule('list_appointments', 'question', question),
  rule('reschedule_or_book', 'book', book),
  rule('out_of_scope', 'elsewhere', elsewhere),
  rule('list_appointments', 'list', list),
  rule('reschedule_or_book', 'visit', visit),
  rule('repeat', 'repeat', repeat),
  rule('slower', 'slower', slower),
  rule('stop', 'stop', stop),
  rule('help', 'help', help),
  rule('greeting', 'greeting', greeting),
  rule('list_appointments', 'appointment', bareAppointment),
]

const noise = new Set(
  'eh ehm euh eeh uh uhm um hm hmm even eventjes ff effe gewoon graag nou dus hoor aub svp alstublieft alsjeblieft please pls plz just really actually kindly toch wel maar ook eigenlijk dan zeker perhaps misschien'.split(
    ' ',
  ),
)
const tables = [
  language,
  foreign,
  move,
  cancel,
  person,
  absence,
  next,
  list,
  question,
  bareAppointment,
  book,
  visit,
  elsewhere,
  slower,
  repeat,
  stop,
  help,
  greeting,
  item,
]
const spell = spellerFor(vocabularyOf(tables.flat()), new Set())
const items = bookOf(item)
const taken = bookOf(unwanted)

function unwantedRemoved(words: readonly string[]): readonly string[] {
  const found = findAll(taken, words)
  return words.filter((_, at) => !found.some(({ from, to }) => from <= at && at < to))
}

function meaningful(text: string): readonly string[] {
  return unwantedRemoved(without(wordsOf(text), noise).map(spell))
}

function firstRule(words: readonly string[], among: readonly Rule[] = rules): Wish | undefined {
  const decided = among.find(({ book: phrases }) => findAll(phrases, words).length > 0)
  return decided && { intent: decided.intent, because: decided.because }
}

function isItem(words: readonly string[]): boolean {
  return findAll(items, words).length > 0 || words.some((word) => /^\p{N}/u.test(word))
}

const insteadOfNo = [
  ...rules.filter(({ because }) => ['person', 'move'].includes(because)),
  rule('choose_item', 'pointed', pointed),
]
const noAnswer = new Set(['cancel', 'absence', 'greeting', 'appointment', 'visit'])
const insteadOfAnswer = rules.filter(({ because }) => !noAnswer.has(because))

function readAtConfirm(text: string, hearing: Hearing): Wish | undefined {
  const said = readYesNo(text, hearing)
  if (said === 'yes') return { intent: 'affirm', because: 'yes' }
  const words = meaningful(text)
  if (said === 'no') return firstRule(words, insteadOfNo) ?? { intent: 'deny', because: 'no' }
  return firstRule(words, insteadOfAnswer)
}

/**
 * What somebody wants, in whichever of the two languages; `undefined` when nothing is recognised. At a confirmation the
 * answer to it comes first, at a choice the item chosen.
 */
export function readIntent(text: string, hearing: Hearing): Wish | undefined {
  if (readEmergency(text)) return { intent: 'emergency', because: 'emergency' }
  if (hearing.asked === 'confirm') return readAtConfirm(text, hearing)
  const words = meaningful(text)
  if (hearing.asked === 'choice' && isItem(words)) return { intent: 'choose_item', because: 'item' }
  return firstRule(words)
}
