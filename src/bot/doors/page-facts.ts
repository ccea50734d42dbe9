// What stands in the page from the beginning: the practice's facts, and the page's own words in the language that was asked for.
import type { Practice } from '../practice.ts'
import type { LanguageChoice } from '../settings/languages.ts'
import { callable } from '../web/phone-numbers.js'
import { nameOf, wordsIn } from '../web/words.js'
import { privacyPath } from './privacy.ts'
import { addressFor } from './site.ts'

type Facts = Readonly<Record<string, string>>

/** All that differs from practice to practice and from language to language, so that the page is whole before anything else has come. */
export function factsOf({ config }: Practice, language: string): Facts {
  const { id, name, phone, emergencyPhone, looks, languages } = config
  return {
    practice: name,
    phone,
    dialPhone: callable(phone),
    emergency: emergencyPhone,
    dialEmergency: callable(emergencyPhone),
    otherEmergency: callable(emergencyPhone) === '112' ? 'none' : '',
    privacy: privacyPath(config),
    logo: looks.logo ? addressFor('/chat/logo', id) : '',
    ...languageFacts(languages, language),
  }
}

/** Every word of the page by its name in `words.js`, such as `word_send`; and the language that its button brings. */
function languageFacts(languages: LanguageChoice, language: string): Facts {
  const { codes } = languages
  const next = codes[(codes.indexOf(language) + 1) % codes.length] ?? language
  const words = Object.entries(ownWords(languages, language)?.words ?? wordsIn(language))
  return {
    language,
    languages: codes.join(' '),
    further: furtherOf(languages),
    next,
    nextName: ownWords(languages, next)?.name ?? nameOf(next),
    otherLanguage: codes.length > 1 ? '' : 'none',
    ...Object.fromEntries(words.map(([word, text]) => [`word_${word}`, text])),
  }
}

/** The page's words in the practice's languages that the page does not have itself, as JSON. */
function furtherOf(languages: LanguageChoice): string {
  const further = languages.codes.flatMap((code) => {
    const own = ownWords(languages, code)
    return own ? [[code, own] as const] : []
  })
  return further.length > 0 ? JSON.stringify(Object.fromEntries(further)) : ''
}

function ownWords({ files }: LanguageChoice, code: string) {
  const { name, tag, page } = files[code]?.words ?? {}
  return page && { name, tag, words: page }
}
