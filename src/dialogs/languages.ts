// The languages that a practice speaks. Each is its files in locales/, and no code.
import i18next, { type TFunction } from 'i18next'
import en from '../../locales/en.json' with { type: 'json' }
import enLanguage from '../../locales/en.language.json' with { type: 'json' }
import nl from '../../locales/nl.json' with { type: 'json' }
import nlLanguage from '../../locales/nl.language.json' with { type: 'json' }
import type { CalendarWords } from './calendar-words.ts'
import type { Language as Known } from './readers/hearing.ts'

/** The keys of `locales/nl.json`, with the endings that count. */
export type LocaleKey = keyof typeof nl

/** Sentences by key; Dutch has all of them, and English too: a missing one does not compile. */
export type Texts = Readonly<Record<string, string>>

/** What a patient can mean with a whole answer, with the answers that mean it. */
export type Understood = Readonly<Record<string, readonly string[]>>

/** The rest of a language: its own name, its BCP 47 tag, its days and numbers, and where the readers do not know it what is understood. */
export interface LanguageWords extends CalendarWords {
  readonly name: string
  readonly tag: string
  readonly ordinals: readonly string[]
  readonly understood?: Understood | undefined
  /** Words that mean an emergency wherever they stand, and those that mean a wish to die. */
  readonly emergency?: readonly string[] | undefined
  readonly selfHarm?: readonly string[] | undefined
  /** What the page for patients says itself, and the button on the practice's website. */
  readonly page?: Texts | undefined
  readonly embed?: Texts | undefined
}

/** The files of one language. */
export interface LanguageFiles {
  readonly texts: Texts
  readonly words: LanguageWords
  /** The text on privacy, as HTML with places to fill in. */
  readonly privacy?: string | undefined
}

/** A language as a practice speaks it. */
export interface Language {
  /** The name of its files, such as `nl`. */
  readonly code: string
  readonly words: LanguageWords
  readonly privacy: string | undefined
  readonly translate: TFunction
  /** The sentences that hold no other ones, as they stand: their places are still open. */
  readonly plain: Texts
  /** Which sentences there are, without the endings that count. */
  readonly keys: ReadonlySet<string>
}

/** The languages of one practice; the first is spoken where nothing says otherwise. */
export interface Languages {
  readonly all: readonly Language[]
  /** The first, for a code that is none of them. */
  readonly of: (code: string | undefined) => Language
  readonly has: (code: string) => boolean
  /** The language of a locale such as `en-US`, or the first. */
  readonly ofLocale: (locale: string | undefined) => Language
  /** The one after this one, and after the last the first: key 9 on the phone. */
  readonly after: (code: string) => Language
}

en satisfies Record<LocaleKey, string>
nl satisfies Record<keyof typeof en, string>

/** The languages that are always there, by code. */
export const ownFiles: Readonly<Record<Known, LanguageFiles>> = {
  nl: { texts: nl, words: nlLanguage },
  en: { texts: en, words: enLanguage },
}

/** Whether the readers know it: what is said in another language is put into Dutch first. */
export function isKnown(code: string): code is Known {
  return Object.hasOwn(ownFiles, code)
}

/**
 * The languages of a practice in its order, from the files of all. `own` are the practice's own sentences, by language and key,
 * which go before those of the files.
 */
export function createLanguages(
  files: Readonly<Record<string, LanguageFiles>>,
  codes: readonly string[],
  own: Readonly<Record<string, Texts>> = {},
): Languages {
  const all = codes.flatMap((code) => (files[code] ? [createLanguage(code, files[code], own[code])] : []))
  const [first = createLanguage('nl', ownFiles.nl)] = all
  const byCode = new Map(all.map((language) => [language.code, language]))
  const of = (code: string | undefined) => byCode.get(code ?? '') ?? first
  return {
    all,
    of,
    has: (code) => byCode.has(code),
    ofLocale: (locale) => of(locale?.toLowerCase().split(/[-_]/)[0]),
    after: (code) => all[(all.findIndex((each) => each.code === code) + 1) % all.length] ?? first,
  }
}

/** Many practices speak the same: what has no sentences of its own is made once. */
const made = new WeakMap<LanguageFiles, Language>()

function createLanguage(code: string, files: LanguageFiles, own?: Texts): Language {
  const known = own ? undefined : made.get(files)
  if (known) return known
  const texts = { ...files.texts, ...own }
  const keys = new Set(Object.keys(texts).map((key) => key.replace(/_(zero|one|two|few|many|other)$/, '')))
  const plain = Object.fromEntries(Object.entries(texts).filter(([, text]) => !text.includes('$t(')))
  const language = { code, plain, words: files.words, privacy: files.privacy, translate: translator(code, texts), keys }
  if (!own) made.set(files, language)
  return language
}

function translator(code: string, texts: Texts): TFunction {
  const instance = i18next.createInstance()
  instance.init({
    lng: code,
    fallbackLng: false,
    resources: { [code]: { translation: texts } },
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    interpolation: { escapeValue: false },
  })
  return instance.getFixedT(code)
}

/** Dutch and English, as they come. */
export const dutchAndEnglish = createLanguages(ownFiles, ['nl', 'en'])
