// A key and its values -> a text to read and a text to hear. Every sentence lives in locales/.
import i18next, { type i18n } from 'i18next'
import en from '../../locales/en.json' with { type: 'json' }
import nl from '../../locales/nl.json' with { type: 'json' }
import { speakDigits, speakHours, speakName } from './aloud.ts'
import type { Language } from './readers/hearing.ts'
import { type Form, sayDate, sayStart, yearInWords } from './when.ts'

type LocaleKey = keyof typeof nl
type Plain<K> = K extends `${infer Base}_${'one' | 'other' | 'spoken' | 'discreet' | 'bare'}` ? Base : K

/** A sentence by name. English must have every one of them: a missing key does not compile. */
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

/** The practice's own words, known to every sentence. */
export interface PracticeWords {
  readonly practice: string
  readonly phone: string
  readonly emergencyPhone: string
  readonly privacy: string
  /** Where patients can do the same on a page of the practice; absent where that is not told. */
  readonly page?: string | undefined
  readonly hours: Readonly<Record<Language, string>>
}

en satisfies Record<LocaleKey, string>

const words: i18n = i18next.createInstance()
words.init({
  lng: 'nl',
  fallbackLng: false,
  resources: { nl: { translation: nl }, en: { translation: en } },
  keySeparator: false,
  nsSeparator: false,
  initAsync: false,
  interpolation: { escapeValue: false },
})
/** Keys with these endings say the same in words of that form. */
const endings: Readonly<Record<Form, string>> = { text: '', speech: '_spoken', discreet: '_discreet', bare: '_bare' }
/** Which sentences there are, whatever the number in them: i18next would look for each in vain first. */
const keys: ReadonlySet<string> = new Set(
  Object.keys(nl).map((key) => key.replace(/_(?:zero|one|two|few|many|other)$/, '')),
)
const translate = { nl: words.getFixedT('nl'), en: words.getFixedT('en') }

/** Says a message in a language and form. `today` (ISO, the practice's clock) decides about "vandaag" and the year. */
export function inWords(
  message: Message,
  language: Language,
  form: Form,
  today: string,
  practice: PracticeWords,
): string {
  const [key, values] = message
  if (values && Object.keys(values).length > 0) return fill(message, language, form, today, practice)
  const before = saidBefore.get(practice) ?? new Map<string, string>()
  const place = `${language} ${form} ${key}`
  const said = before.get(place) ?? fill(message, language, form, today, practice)
  saidBefore.set(practice, before.set(place, said))
  return said
}

/** Whether a sentence is worded in its own way for this form. */
export function hasForm([key]: Message, form: Form): boolean {
  return keys.has(`${key}${endings[form]}`)
}

function fill(
  [key, values = {}]: Message,
  language: Language,
  form: Form,
  today: string,
  practice: PracticeWords,
): string {
  const t = translate[language]
  const own = keys.has(`${key}${endings[form]}`) ? `${key}${endings[form]}` : key
  const filled = Object.entries(values).map(([name, value]) => [name, inWord(value, language, form, today)])
  const names = form === 'speech' ? namesAloud(practice, language) : { ...practice, hours: practice.hours[language] }
  const all = { ...names, ...Object.fromEntries(filled) }
  const plain = 'count' in values ? undefined : plainText(own, language)
  return capital(
    plain?.replace(place, (_, name: string) => String(all[name as keyof typeof all] ?? '')) ?? String(t(own, all)),
  )
}

const place = /\{\{(\w+)\}\}/g
const plainTexts = new Map<string, string | undefined>()

/** A sentence as it stands, with its places open; `undefined` when other sentences stand in it. Looked up once: i18next takes longer over that than over all that is filled in. */
function plainText(key: string, language: Language): string | undefined {
  const name = `${language} ${key}`
  if (!plainTexts.has(name)) {
    const text = String(translate[language](key, { skipInterpolation: true }))
    plainTexts.set(name, text.includes('$t(') ? undefined : text)
  }
  return plainTexts.get(name)
}

/** Sentences without values are the same each time: made once for each practice. */
const saidBefore = new WeakMap<PracticeWords, Map<string, string>>()

/** As they are said, made once for each practice. */
const spokenNames = new WeakMap<PracticeWords, Partial<Record<Language, ReturnType<typeof aloud>>>>()

function namesAloud(practice: PracticeWords, language: Language) {
  const known = spokenNames.get(practice)
  if (known?.[language]) return known[language]
  const names = aloud(practice, language)
  spokenNames.set(practice, { ...known, [language]: names })
  return names
}

function aloud(practice: PracticeWords, language: Language) {
  const { phone, emergencyPhone, hours } = practice
  return {
    ...practice,
    phone: speakDigits(phone, language),
    emergencyPhone: speakDigits(emergencyPhone, language),
    hours: speakHours(hours[language], language),
  }
}

/** A sentence begins with a capital; "één" with only one accent on it. */
function capital(said: string): string {
  if (said.startsWith('één')) return `Eén${said.slice(3)}`
  return said.charAt(0).toUpperCase() + said.slice(1)
}

function inWord(value: Value, language: Language, form: Form, today: string): string | number {
  if (typeof value !== 'object') return value
  if ('date' in value) return sayDate(value.date, language, form)
  if ('key' in value) return translate[language](value.key)
  if ('year' in value) return form === 'speech' ? yearInWords(value.year, language) : value.year
  if ('name' in value) return form === 'speech' ? speakName(value.name, language) : value.name
  const [day = '', time = ''] = value.at.split('T')
  return sayStart(day, time.slice(0, 5), today, language, form)
}
