// A key and its values -> a text to read and a text to hear. Every sentence lives in locales/.
import { speakDigits, speakHours, speakName } from './aloud.ts'
import type { Language, Languages, LocaleKey } from './languages.ts'
import { type Form, sayDate, sayStart, yearInWords } from './when.ts'

type Plain<K> = K extends `${infer Base}_${'one' | 'other' | 'spoken' | 'discreet' | 'bare'}` ? Base : K

/** A sentence by name. Every language has every one of them. */
export type MessageKey = Plain<LocaleKey>

/** A key that is a question: it has a shorter form and one with an example. */
export type QuestionKey = { [K in MessageKey]: `${K}_again` extends MessageKey ? K : never }[MessageKey]

/**
 * A value in a sentence: words and numbers as they are, a birth date (ISO), a year, a start (local date-time), the name of an
 * agenda, or another sentence.
 */
export type Value =
  | string
  | number
  | { readonly date: string }
  | { readonly year: number }
  | { readonly at: string }
  | { readonly name: string }
  | { readonly key: MessageKey }
/** What fills the places of a sentence, by their names. */
export type Values = Readonly<Record<string, Value>>

/** What is to be said: a key, the values its sentence has places for, and the appointment it is about, if one. */
export type Message = readonly [key: MessageKey, values?: Values | undefined, about?: About | undefined]

/** The appointment that a sentence tells or asks about, for channels that show more than sentences. `start` is local. */
export interface About {
  readonly start: string
  readonly minutes: number
  readonly whom: string
  /** What the patient should know of it. */
  readonly note?: MessageKey
  /** It has just been cancelled. */
  readonly cancelled?: true
  /** The words that choosing it to be cancelled says; absent where it cannot be chosen. */
  readonly choose?: Message
}

/** The practice's own words, known to every sentence, and the languages it speaks. `hours` by language. */
export interface PracticeWords {
  readonly practice: string
  readonly phone: string
  readonly emergencyPhone: string
  readonly privacy: string
  /** Where patients can do the same on a page of the practice; absent where that is not told. */
  readonly page?: string | undefined
  readonly hours: Readonly<Record<string, string>>
  readonly languages: Languages
}

/** Keys with these endings say the same in words of that form. */
const endings: Readonly<Record<Form, string>> = { text: '', speech: '_spoken', discreet: '_discreet', bare: '_bare' }

/** Says a message in a language (by code) and form. `today` (ISO, the practice's clock) decides about "vandaag" and the year. */
export function inWords(message: Message, code: string, form: Form, today: string, practice: PracticeWords): string {
  const [key, values] = message
  if (values && Object.keys(values).length > 0) return fill(message, code, form, today, practice)
  const before = saidBefore.get(practice) ?? new Map<string, string>()
  const place = `${code} ${form} ${key}`
  const said = before.get(place) ?? fill(message, code, form, today, practice)
  saidBefore.set(practice, before.set(place, said))
  return said
}

/** Whether a sentence is worded in its own way for this form. */
export function hasForm([key]: Message, code: string, form: Form, { languages }: PracticeWords): boolean {
  return languages.of(code).keys.has(`${key}${endings[form]}`)
}

function fill([key, values = {}]: Message, code: string, form: Form, today: string, practice: PracticeWords): string {
  const language = practice.languages.of(code)
  const own = language.keys.has(`${key}${endings[form]}`) ? `${key}${endings[form]}` : key
  const names = namesFor(practice, language, form === 'speech')
  // i18next takes longer over looking a sentence up than over all that is filled in: only what it counts, or puts together, is left to it.
  const plain = 'count' in values ? undefined : language.plain[own]
  const said =
    plain?.replace(place, (_, name: string) => {
      const value = values[name]
      return String((value === undefined ? names[name] : inWord(value, language, form, today)) ?? '')
    }) ?? language.translate(own, { ...names, ...inAllWords(values, language, form, today) })
  return capital(said.trimEnd())
}

function inAllWords(values: Values, language: Language, form: Form, today: string): Names {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, inWord(value, language, form, today)] as const),
  )
}

const place = /\{\{(\w+)\}\}/g

/** Sentences without values are the same each time: made once for each practice. */
const saidBefore = new WeakMap<PracticeWords, Map<string, string>>()

/** The practice's words in a language, to read and to hear, made once for each practice. */
const namesBefore = new WeakMap<PracticeWords, Map<string, Names>>()

type Names = Readonly<Record<string, unknown>>

function namesFor(practice: PracticeWords, language: Language, aloud: boolean): Names {
  const before = namesBefore.get(practice) ?? new Map<string, Names>()
  const place = `${language.code} ${aloud}`
  const names = before.get(place) ?? { ...(aloud ? namesAloud : namesToRead)(practice, language) }
  namesBefore.set(practice, before.set(place, names))
  return names
}

/** `also`: that other languages are spoken too, each in that language itself. */
function namesToRead({ languages, ...names }: PracticeWords, { code }: Language): Names {
  const others = languages.all.filter((each) => each.code !== code)
  const also = others.map(({ translate }) => translate('greeting.also')).join('\n')
  return { ...names, hours: hoursIn(names.hours, code), also }
}

/** Aloud only the language of the next key 9. */
function namesAloud({ languages, ...names }: PracticeWords, { code, words }: Language): Names {
  const next = languages.after(code)
  return {
    ...names,
    phone: speakDigits(names.phone, words),
    emergencyPhone: speakDigits(names.emergencyPhone, words),
    hours: speakHours(hoursIn(names.hours, code), words),
    also: next.code === code ? '' : `, ${next.translate('greeting.also_spoken')}`,
  }
}

function hoursIn(hours: PracticeWords['hours'], code: string): string {
  return hours[code] ?? Object.values(hours)[0] ?? ''
}

/** A sentence begins with a capital; "één" with only one accent on it. */
function capital(said: string): string {
  if (said.startsWith('één')) return `Eén${said.slice(3)}`
  return said.charAt(0).toUpperCase() + said.slice(1)
}

function inWord(value: Value, { words, translate }: Language, form: Form, today: string): string | number {
  if (typeof value !== 'object') return value
  if ('date' in value) return sayDate(value.date, words, form)
  if ('key' in value) return translate(value.key)
  if ('year' in value) return form === 'speech' ? yearInWords(value.year, words) : value.year
  if ('name' in value) return form === 'speech' ? speakName(value.name, words) : value.name
  const [day = '', time = ''] = value.at.split('T')
  return sayStart(day, time.slice(0, 5), today, words, form)
}
