import { isPuzzled } from './asked-back.ts'
import { type Command, readCommand } from './command.ts'
import { readEmergency } from './emergency.ts'
import type { Hearing } from './hearing.ts'
import { denies, meaningOf, readItem, readWish, readWishBesideNo, readWishInsteadOfAnswer } from './intent-rules.ts'
import type { Intent, Wish } from './intents.ts'
import { readLikeness } from './likeness.ts'
import { namedLanguage } from './named-language.ts'
import { isPointedYes } from './pointed-yes.ts'
import { kindOfWord } from './word-kinds.ts'
import { wordsOf } from './words-of.ts'
import { readYesNo } from './yes-no.ts'

const commands: Readonly<Record<Command, Intent>> = {
  stop: 'stop',
  repeat: 'repeat',
  slower: 'slower',
  help: 'help',
  person: 'human_handover',
  'start-over': 'start_over',
  back: 'back',
  dutch: 'change_language',
  english: 'change_language',
}

/** "Annuleren", "cancel": the wish itself, which may be an echo of the question; so it is asked again. */
function isBareOrder(text: string): boolean {
  const words = wordsOf(text)
  return words.length === 1 && kindOfWord(words[0] ?? '') === 'CANCEL'
}

function readAtConfirm(text: string, hearing: Hearing): Wish | undefined {
  const said = readYesNo(text, hearing)
  if (said === 'yes') return { intent: 'affirm', because: 'yes' }
  if (isPointedYes(text, hearing)) return { intent: 'affirm', because: 'yes-that-one' }
  const words = meaningOf(text)
  if (said === 'no' && isPuzzled(text)) return { intent: 'help', because: 'puzzled' }
  if (said === 'no') return readWishBesideNo(words) ?? { intent: 'deny', because: 'no' }
  if (isBareOrder(text)) return { intent: 'cancel_appointment', because: 'cancel' }
  return readWishInsteadOfAnswer(words, said === 'unsure') ?? (said ? undefined : readLikelyWish(text))
}

/** Below the first likeness says nothing; above the others it knows better than a weak rule, and than any. */
const [enough, likely, certain] = [0.5, 0.65, 0.8]
/** Finer wishes than the model knows, by what it calls them. */
const coarse: Partial<Readonly<Record<Intent, Intent>>> = {
  slower: 'repeat',
  thanks: 'stop',
  opening_hours: 'out_of_scope',
}

/** In words; a longer text is a letter. */
const longestSentence = 30

/** Rules that know better than any likeness, and rules that go by a word or two. */
const firm = new Set(['calendar', 'language', 'stop', 'hang-up', 'bring'])
const weak = new Set(['appointment', 'visit', 'book', 'elsewhere', 'medical', 'cancelled', 'greeting'])

/** Never told by likeness at a confirmation: there they are answers, or small talk. */
const answers = new Set<Intent>(['cancel_appointment', 'out_of_scope', 'greeting', 'stop'])

/** What is wanted instead of an answer, where no rule knows it: only when it is certain. */
function readLikelyWish(text: string): Wish | undefined {
  const like = readLikeness(text)
  if (!like || like.certainty < certain || answers.has(like.outcome) || denies(text)) return undefined
  return { intent: like.outcome, because: 'likeness' }
}

/** Of these the rules know the words: what is only a little like them is more often something else. */
const chatter = new Set<Intent>(['repeat', 'greeting', 'stop'])

function needed(ruled: Wish | undefined, outcome: Intent): number {
  if (!ruled) return chatter.has(outcome) ? likely : enough
  return weak.has(ruled.because) ? likely : certain
}

function readByLikeness(text: string, ruled: Wish | undefined): Wish | undefined {
  const like = readLikeness(text)
  if (!like || like.certainty < needed(ruled, like.outcome)) return ruled
  if (ruled && (isFirm(ruled, like.outcome, text) || like.outcome === 'change_language' || denies(text))) return ruled
  if (ruled) return like.outcome === (coarse[ruled.intent] ?? ruled.intent) ? ruled : overruled(like.outcome, ruled)
  const refused = like.outcome === 'cancel_appointment' && denies(text)
  return refused || like.outcome === 'out_of_scope' ? undefined : { intent: like.outcome, because: 'likeness' }
}

/** The model knows sentences, not letters; and whether another time or an explanation is wanted beside a cancelling, the rules for those have said already. */
function isFirm({ because }: Wish, outcome: Intent, text: string): boolean {
  if (because === 'cancel' && (outcome === 'reschedule_or_book' || outcome === 'help')) return true
  return firm.has(because) || (!weak.has(because) && because !== 'foreign' && wordsOf(text).length > longestSentence)
}

/** "Ja", "nee hoor": an answer to something, and no wish. */
function isBareAnswer(text: string, hearing: Hearing): boolean {
  return wordsOf(text).length <= 2 && readYesNo(text, hearing) !== undefined
}

function overruled(intent: Intent, { because }: Wish): Wish {
  return { intent, because: `likeness-over-${because}` }
}

function readAsked(text: string, hearing: Hearing): Wish | undefined {
  if (hearing.asked === 'confirm') return readAtConfirm(text, hearing)
  const item = hearing.asked === 'choice' ? readItem(meaningOf(text)) : undefined
  if (item) return item
  const command = readCommand(text, hearing)
  if (command) return { intent: commands[command], because: `command-${command}` }
  const ruled = readWish(meaningOf(text))
  return ruled || !isBareAnswer(text, hearing) ? readByLikeness(text, ruled) : undefined
}

/**
 * What somebody wants, in whichever of the two languages; `undefined` when nothing is recognised. At a confirmation the
 * answer to it comes first, at a choice the item chosen.
 */
export function readIntent(text: string, hearing: Hearing): Wish | undefined {
  if (!hearing.calm && readEmergency(text)) return { intent: 'emergency', because: 'emergency' }
  const wish = readAsked(text, hearing)
  const language = wish?.intent === 'change_language' ? namedLanguage(wordsOf(text)) : undefined
  return wish && language ? { ...wish, language } : wish
}
