// A bot's text -> which sentences of the locales it consists of, whatever their wording is today.
import { readFileSync } from 'node:fs'
import { datePattern, momentPattern } from './moments.ts'

/** A sentence by its key, with what stood in its places. */
export interface Sentence {
  readonly key: string
  readonly values: Readonly<Record<string, string>>
}

/** The sentences of a text, in order; a line that is none of them has key `unknown`. */
export type ReadSentences = (text: string) => readonly Sentence[]

/** Sentences by key, as in `locales/*.json`. */
export type Locale = Readonly<Record<string, string>>

interface Template {
  readonly key: string
  readonly lines: number
  readonly pattern: RegExp
}

const places: Readonly<Record<string, string>> = {
  at: momentPattern,
  birthDate: datePattern,
  phone: '[\\d ]+',
  emergencyPhone: '[\\d ]+',
  number: '\\d+',
  count: '\\d+',
  rest: '\\d+',
  also: '.*',
  first: '\\d{4}',
  second: '\\d{4}',
}

/** Makes the reader of these locales. Buttons and words of the day are no sentences, nor is what is only spoken. */
export function createSentences(locales: readonly Locale[]): ReadSentences {
  const templates = locales
    .flatMap((locale) => Object.entries(locale))
    .filter(([key]) => !/^(choice|daypart)\.|_(spoken|discreet)$/.test(key))
    .map(([key, words]) => templateOf(key, words))
    .sort((one, other) => other.weight - one.weight)
  return (text) => {
    const lines = text.split('\n')
    const found: Sentence[] = []
    for (let i = 0; i < lines.length; ) {
      const { sentence, used } = readAt(templates, lines, i)
      found.push(sentence)
      i += used
    }
    return found
  }
}

/** The reader of the project's own locales. */
export function ownSentences(): ReadSentences {
  return createSentences(
    ['nl', 'en'].map((name) =>
      JSON.parse(readFileSync(new URL(`../../locales/${name}.json`, import.meta.url), 'utf8')),
    ),
  )
}

function readAt(templates: readonly Template[], lines: readonly string[], from: number) {
  for (const { key, lines: used, pattern } of templates) {
    const values = pattern.exec(lines.slice(from, from + used).join('\n'))
    if (values) return { sentence: { key, values: { ...values.groups } }, used }
  }
  return { sentence: { key: 'unknown', values: {} }, used: 1 }
}

/** The more of a template is literal, the sooner it is tried. */
function templateOf(key: string, words: string): Template & { weight: number } {
  const seen = new Set<string>()
  const pieces = words.split(/\{\{(\w+)\}\}/)
  const source = pieces.map((piece, i) => (i % 2 === 0 ? escaped(piece) : placeFor(piece, seen))).join('')
  const literal = pieces.filter((_, i) => i % 2 === 0).join('')
  return {
    key,
    lines: words.split('\n').length,
    pattern: new RegExp(`^${source}$`, 'i'),
    weight: literal.length,
  }
}

function placeFor(name: string, seen: Set<string>): string {
  const pattern = places[name] ?? '.+?'
  if (seen.has(name)) return `(?:${pattern})`
  seen.add(name)
  return `(?<${name}>${pattern})`
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
