// The files of a language that the readers do not know: what must stand in them, and all that is wrong when it does not.
import { z } from 'zod'
import { type LanguageFiles, type LanguageWords, ownFiles, type Texts } from '../../dialogs/languages.ts'
import { readYesNo } from '../../dialogs/readers/yes-no.ts'
import { meanings } from '../../dialogs/understood.ts'
import { sayShort } from '../../dialogs/when.ts'
import { embedWords, words as pageWords } from '../web/words.js'
import type { Folder } from './languages.ts'
import { isTexts, missingFrom, parsed, placesIn } from './texts.ts'

const dutch: Texts = ownFiles.nl.texts
const some = z.array(z.string().min(1)).min(1)
const exactly = (n: number) => z.array(z.string().min(1)).length(n, `must be ${n} words`)
const pattern = (...places: readonly string[]) =>
  z.string().refine((text) => places.every((place) => text.includes(`{${place}}`)), {
    error: `must have ${places.map((place) => `{${place}}`).join(', ')} in it`,
  })
const byNumber = z.record(z.string().regex(/^\d+$/, 'must be a number'), z.string().min(1))
const date = ['weekday', 'day', 'month'] as const
/** Where all of it is missing, each part is told. */
const parts = <T extends z.ZodRawShape>(shape: T) => z.strictObject(shape).prefault({} as never)
const labels = (names: object) => parts(Object.fromEntries(Object.keys(names).map((name) => [name, z.string()])))

const shape = z.strictObject({
  name: z.string().min(1),
  tag: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a language tag such as nl-NL'),
  months: exactly(12),
  shortMonths: exactly(12),
  days: exactly(7),
  shortDays: exactly(7),
  near: exactly(2),
  plus: z.string().min(1),
  dayparts: exactly(4),
  numbers: exactly(100),
  ordinals: exactly(10),
  daysOfMonth: exactly(31).optional(),
  years: byNumber,
  clock: byNumber.refine((clock) => '0' in clock, 'must have a pattern for 0'),
  patterns: parts({
    time: pattern('hour', 'minutes'),
    timeAloud: pattern('daypart', 'clock'),
    date: pattern('day', 'month', 'year'),
    day: pattern(...date),
    dayOfYear: pattern(...date, 'year'),
    near: pattern('said', 'near'),
    nearAloud: pattern('said', 'near'),
    start: pattern('day', 'time'),
    startAloud: pattern('day', 'time'),
    short: pattern(...date, 'time'),
    shortOfYear: pattern(...date, 'year', 'time'),
  }),
  titles: z.record(z.string(), z.string().min(1)),
  understood: parts({
    ...Object.fromEntries(meanings.map((meaning) => [meaning, some])),
    language: some,
  }),
  emergency: some,
  selfHarm: some,
  page: labels(pageWords.nl),
  embed: labels(embedWords.nl),
})

/** All that is wrong with a language's files, a line each, each with the file's name. */
export function languageFaults(code: string, folder: Folder): readonly string[] {
  const [textsName, wordsName, privacyName] = [`${code}.json`, `${code}.language.json`, `privacy.${code}.html`]
  const texts = parsed(folder[textsName])
  const words = parsed(folder[wordsName])
  const read = shape.safeParse(words, { error: ({ input }) => (input === undefined ? 'is missing' : undefined) })
  const issues = read.success ? [] : read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  return [
    ...(isTexts(texts) ? sentenceFaults(texts, code) : ['must be an object of sentences by key']).map(
      (fault) => `${textsName}: ${fault}`,
    ),
    ...(words === undefined ? ['is missing, or is no JSON'] : issues).map((fault) => `${wordsName}: ${fault}`),
    ...(read.success ? meaningFaults(read.data as unknown as LanguageWords) : []).map(
      (fault) => `${wordsName}: ${fault}`,
    ),
    ...(folder[privacyName] === undefined ? [`${privacyName}: is missing`] : []),
  ]
}

/** The files of a language without faults. */
export function readLanguage(code: string, folder: Folder): LanguageFiles {
  return {
    texts: parsed(folder[`${code}.json`]) as Texts,
    words: parsed(folder[`${code}.language.json`]) as LanguageWords,
    privacy: folder[`privacy.${code}.html`],
  }
}

function sentenceFaults(texts: Texts, code: string): readonly string[] {
  const needed = neededKeys(code)
  const missing = [...needed.keys()].filter((key) => !(key in texts)).map((key) => `${key} is missing`)
  const faults = Object.entries(texts).flatMap(([key, text]) => {
    const like = needed.get(key)
    return like === undefined ? [`${key} is no sentence of Balie`] : missingFrom(key, text, dutch[like] ?? '')
  })
  return [...missing, ...faults, ...longButtons(texts)]
}

/** Every key of a language, and the Dutch one that it is like: where Dutch counts one and more, it counts in its own way. */
function neededKeys(code: string): ReadonlyMap<string, string> {
  const isKnownHere = Intl.PluralRules.supportedLocalesOf(code).length > 0
  const counts = isKnownHere ? new Intl.PluralRules(code).resolvedOptions().pluralCategories : ['one', 'other']
  return new Map(
    Object.keys(dutch).flatMap((key) => {
      const counted = /^(.*)_other$/.exec(key)?.[1]
      if (counted !== undefined) return counts.map((count) => [`${counted}_${count}`, key] as const)
      return key.endsWith('_one') ? [] : [[key, key] as const]
    }),
  )
}

/** One answer means one thing, and never yes where the readers hear a no. */
function meaningFaults(words: LanguageWords): readonly string[] {
  const { yes = [], no = [], ...others } = words.understood ?? {}
  const hearing = { language: 'nl', today: '2000-01-01' } as const
  const contrary = [
    ...yes
      .filter((said) => readYesNo(said, hearing) === 'no')
      .map((said) => `understood.yes: "${said}" is heard as a no`),
    ...no
      .filter((said) => readYesNo(said, hearing) === 'yes')
      .map((said) => `understood.no: "${said}" is heard as a yes`),
  ]
  const doubles = yes
    .filter((said) => no.includes(said) || Object.values(others).some((all) => all.includes(said)))
    .map((said) => `understood.yes: "${said}" means something else too`)
  return [...contrary, ...doubles, ...longDates(words)]
}

const mostOnButton = 20

/** WhatsApp takes no longer ones. */
function longButtons(texts: Texts): readonly string[] {
  return Object.entries(texts)
    .filter(([key, text]) => key.startsWith('choice.') && placesIn(text).length === 0 && text.length > mostOnButton)
    .map(([key]) => `${key} may have ${mostOnButton} characters`)
}

const mostInShort = 24

/** Buttons and lists of WhatsApp take no more. */
function longDates(words: LanguageWords): readonly string[] {
  const starts = words.months.flatMap((_, month) =>
    words.days.map((__, day) => `2000-${String(month + 1).padStart(2, '0')}-${20 + day}T10:30:00`),
  )
  const longest = Math.max(...starts.map((start) => sayShort(start, '1999-01-01', words).length))
  if (longest <= mostInShort) return []
  return [`patterns.shortOfYear: a day and time may have ${mostInShort} characters`]
}
