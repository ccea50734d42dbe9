// A language that nobody speaks: English with every word turned round and marked. Whatever is not marked came from elsewhere.
import { readFileSync } from 'node:fs'
import enTexts from '../locales/en.json' with { type: 'json' }
import enWords from '../locales/en.language.json' with { type: 'json' }
import type { Folder } from '../src/bot/settings/languages.ts'
import { embedWords, words as pageWords } from '../src/bot/web/words.js'

/** The code of the artificial languages (ISO 639-2): nothing in Balie knows it. */
export const code = 'art'

const places = /(\{\{\w+\}\}|\{\w+\}|\$t\([^)]*\)|<[^>]*>|&\w+;)/

/** "cancel" -> "lecnacq"; places to fill in, digits and marks stay. */
export function turned(text: string): string {
  return text
    .split(places)
    .map((part) => (places.test(part) ? part : part.replace(/\p{L}+(['’]\p{L}+)*/gu, turnedWord)))
    .join('')
}

function turnedWord(word: string): string {
  const backwards = [...word.toLowerCase().replace(/['’]/g, '')].reverse().join('')
  const isCapital = /^\p{Lu}/u.test(word)
  return `${isCapital ? backwards.charAt(0).toUpperCase() + backwards.slice(1) : backwards}q`
}

type Json = string | readonly Json[] | { readonly [key: string]: Json }

function turnedAll<T extends Json>(all: T): T {
  if (typeof all === 'string') return turned(all) as T
  if (Array.isArray(all)) return all.map(turnedAll) as unknown as T
  return Object.fromEntries(Object.entries(all).map(([key, each]) => [key, turnedAll(each as Json)])) as T
}

const understood = {
  yes: ['yes', 'yes please'],
  no: ['no'],
  list: ['my appointments'],
  cancel: ['cancel an appointment'],
  person: ['staff'],
  more: ['more'],
  unknown: ['no idea'],
  done: ['no thank you'],
  stop: ['stop'],
  help: ['help'],
  repeat: ['repeat'],
  slower: ['slower'],
  again: ['start over'],
  back: ['back'],
  never: ['never mind'],
  last: ['the last one'],
  both: ['both'],
  other: ['the other one'],
  hours: ['when are you open'],
  hello: ['hello'],
  thanks: ['thank you'],
  language: ['turned'],
}

/** Its three files. */
export function inventedFiles(): Record<string, string> {
  const words = {
    ...turnedAll(enWords as unknown as { readonly [key: string]: Json }),
    name: turned('Turned'),
    tag: 'art-NL',
    shortMonths: enWords.shortMonths.map((month) => `${month}q`),
    shortDays: enWords.shortDays.map((day) => `${day.slice(0, 2)}q`),
    understood: turnedAll(understood),
    emergency: turnedAll(['chest hurts']),
    selfHarm: turnedAll(['want to die']),
    page: turnedAll(pageWords.en),
    embed: turnedAll(embedWords.en),
  }
  const privacy = readFileSync(new URL('../locales/privacy.en.html', import.meta.url), 'utf8')
  return {
    [`${code}.json`]: JSON.stringify(turnedAll(enTexts)),
    [`${code}.language.json`]: JSON.stringify(words),
    [`privacy.${code}.html`]: turned(privacy),
  } satisfies Folder
}

/** The words that are not of this language, but for what the practice and its agenda are called. */
export function foreignWords(text: string, named: readonly string[] = []): readonly string[] {
  const own = new Set(named.flatMap((name) => name.match(/\p{L}+/gu) ?? []).map((word) => word.toLowerCase()))
  const all = text.match(/\p{L}+/gu) ?? []
  return all.filter((word) => !word.endsWith('q') && !own.has(word.toLowerCase()))
}
