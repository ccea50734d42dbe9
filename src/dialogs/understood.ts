// What is said in a language that the readers do not know, put into the Dutch that they do: by the words in its file, and no others.
import type { Said } from './host.ts'
import { createLanguages, isKnown, type Language, type Languages, type LanguageWords, ownFiles } from './languages.ts'
import { type Emergency, readEmergency } from './readers/emergency.ts'
import { type Asked, type Hearing, longest } from './readers/hearing.ts'
import { readIntent } from './readers/intent.ts'
import { isAboutLanguage, meaningOf } from './readers/intent-rules.ts'
import { namedLanguage } from './readers/named-language.ts'
import { isPointedYes } from './readers/pointed-yes.ts'
import { wordsOf } from './readers/words-of.ts'
import { readYesNo } from './readers/yes-no.ts'
import type { Outside } from './state.ts'
import { inWords, type Message, type PracticeWords } from './words.ts'

const dutch: LanguageWords = ownFiles.nl.words
const dutchFor = dutch.understood ?? {}

/** What an answer can mean as a whole; each language has words for every one of them. */
export const meanings: readonly string[] = Object.keys(dutchFor)

/** What was said last, to which this answers; where and when. */
export interface Answering {
  readonly lastSaid: Said | undefined
  readonly today: string
  readonly practice: PracticeWords
}

/**
 * The answer as the readers are to read it. A whole answer that is a button, or stands in the language's file, becomes the Dutch
 * that means the same; in any other its names of days, months and numbers do. To the question that cancels, only those whole
 * answers may be a yes: a word that happens to be a Dutch or English yes is none.
 */
export function understood(text: string, code: string, answering: Answering): string {
  if (isKnown(code)) return text
  const language = answering.practice.languages.of(code)
  const whole = pressed(text, language, answering) ?? meant(text, language)
  if (whole !== undefined) return whole
  const asked = answering.lastSaid?.asked
  if (asked === 'surname') return text
  const said = inDutchWords(text, language)
  const hearing: Hearing = { language: 'nl', today: answering.today }
  return asked === 'confirm' && (readYesNo(said, hearing) === 'yes' || isPointedYes(said, hearing)) ? '' : said
}

/** The button or choice of the last answer that has these words. */
function pressed(text: string, { code }: Language, { lastSaid, today, practice }: Answering): string | undefined {
  const titles: readonly Message[] = [
    ...(lastSaid?.choices ?? []),
    ...(lastSaid?.messages ?? []).flatMap(([, , about]) => (about?.choose ? [about.choose] : [])),
  ]
  const found = titles.find((title) => plain(inWords(title, code, 'text', today, practice)) === plain(text))
  return found && inDutch(found, today, practice)
}

/** Dutch, whether or not the practice speaks it. */
function inDutch(message: Message, today: string, practice: PracticeWords): string {
  return inWords(message, 'nl', 'text', today, { ...practice, languages: onlyDutch })
}

function meant(text: string, { words }: Language): string | undefined {
  const found = Object.entries(words.understood ?? {}).find(([, all]) =>
    all.some((said) => plain(said) === plain(text)),
  )
  return found && dutchFor[found[0]]?.[0]
}

const onlyDutch = createLanguages(ownFiles, ['nl'])

/** Days, months and places in a list by their Dutch names, numbers in digits; the rest as it is. */
function inDutchWords(text: string, language: Language): string {
  const { pattern, dutchOf } = dictionaryOf(language)
  return text.replace(pattern, (word) => dutchOf.get(word.toLowerCase()) ?? word)
}

interface Dictionary {
  readonly pattern: RegExp
  readonly dutchOf: ReadonlyMap<string, string>
}

const dictionaries = new WeakMap<Language, Dictionary>()

function dictionaryOf(language: Language): Dictionary {
  const known = dictionaries.get(language)
  if (known) return known
  const { words } = language
  const pairs = (['days', 'months', 'near', 'ordinals'] as const).flatMap((sort) =>
    words[sort].map((word, i) => [word.toLowerCase(), dutch[sort][i] ?? word] as const),
  )
  const numbers = words.numbers.map((word, i) => [word.toLowerCase(), String(i)] as const)
  const dutchOf = new Map([...numbers, ...pairs])
  const all = [...dutchOf.keys()].sort((a, b) => b.length - a.length).map(RegExp.escape)
  const dictionary = { pattern: new RegExp(bounded(all.join('|')), 'giu'), dutchOf }
  dictionaries.set(language, dictionary)
  return dictionary
}

/** The language that a whole answer asks for by its name; the readers know the names of those that they know. */
export function languageNamed(text: string, { all }: Languages): string | undefined {
  const said = plain(text)
  const names = ({ words }: Language) => [words.name, ...(words.understood?.language ?? [])]
  return all.find((each) => !isKnown(each.code) && names(each).some((name) => plain(name) === said))?.code
}

/** An emergency in any language of the practice; `code` is absent where it was heard in Dutch or English. */
export function alarmIn(text: string, languages: Languages): Alarm | undefined {
  const kind = readEmergency(text)
  return kind ? { kind } : otherAlarmIn(text, languages)
}

/** An alarm that was heard. */
export interface Alarm {
  readonly kind: Emergency
  readonly code?: string
}

/** In the words of a language that the readers do not know, wherever they stand in what was said. */
function otherAlarmIn(text: string, { all }: Languages): Alarm | undefined {
  const others = all.filter(({ code }) => !isKnown(code))
  if (others.length === 0) return undefined
  const said = ` ${plain(text)} `
  const has = (phrases: readonly string[] = []) => phrases.some((phrase) => said.includes(` ${plain(phrase)} `))
  const wish = others.find(({ words }) => has(words.selfHarm))
  if (wish) return { kind: 'self-harm', code: wish.code }
  const danger = others.find(({ words }) => has(words.emergency))
  return danger && { kind: 'emergency', code: danger.code }
}

function bounded(pattern: string): string {
  return `(?<![\\p{L}\\p{M}\\p{N}])(?:${pattern})(?![\\p{L}\\p{M}\\p{N}])`
}

/** Small letters and digits with single spaces: how a whole answer is compared. */
function plain(text: string): string {
  const short = text.slice(0, longest).normalize('NFKC').toLowerCase()
  return short.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim()
}

/** A language that is asked for, by code; `alone`: nothing else is. `other` is none that the readers know the name of. */
export interface LanguageWanted {
  readonly code: string
  readonly alone: boolean
}

/** The language that these words ask for: by its own name, in a sentence ("kunt u Engels praten"), or the next one by key 9. */
export function languageWanted(
  text: string,
  asked: Asked | undefined,
  { languages, hearing, world }: Outside,
): LanguageWanted | undefined {
  const next = () => ({ code: languages.after(world.language).code, alone: true })
  if (hearing.how === 'keyed') return text.trim() === '9' ? next() : undefined
  const words = wordsOf(text)
  if (asked === 'surname' && words.length === 1) return undefined
  const own = languageNamed(text, languages)
  if (own) return { code: own, alone: true }
  const named = namedLanguage(words)
  if (!named && !words.some((word) => anyLanguage.has(word))) return undefined
  const alone = readIntent(text, { ...hearing, ...(asked && { asked }) })?.intent === 'change_language'
  if (!named) return alone ? next() : undefined
  return alone || (named !== 'other' && isAboutLanguage(meaningOf(text))) ? { code: named, alone } : undefined
}

const anyLanguage: ReadonlySet<string> = new Set(['taal', 'talen', 'language', 'languages'])
