// chrono-node's parsers of the two languages, loaded when a date is first read: a start is a third quicker without.
// biome-ignore lint/style/noRestrictedImports: it loads a library's code, once; what is read stays a function of the words
import { createRequire } from 'node:module'
import type * as English from 'chrono-node/en'
import type * as Dutch from 'chrono-node/nl'
import type { Language } from './hearing.ts'

const load = createRequire(import.meta.url)
const loaded = new Map<Language, typeof English | typeof Dutch>()

/** The parsers for a language. */
export function chronoFor(language: Language): typeof English | typeof Dutch {
  const parsers = loaded.get(language) ?? (load(`chrono-node/${language}`) as typeof English | typeof Dutch)
  loaded.set(language, parsers)
  return parsers
}
