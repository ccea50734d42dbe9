// What the models look at in a sentence: words, kinds of words, neighbours, and rows of letters in a word, which survive
// a slip of the fingers. Each is hashed to a place in a table, so that no list of features has to be kept.
import { kindOfWord } from './word-kinds.ts'
import { wordsOf } from './words-of.ts'

/** How many places the table has. */
export const places = 16384
/** Words beyond this many add nothing to what a sentence means. */
const enough = 60
/** Stands in every sentence: how often an outcome is meant, whatever is said. */
const always = '*'
/** No word says more than its first letters. */
const longestWord = 16

function placeOf(feature: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < feature.length; i += 1) hash = Math.imul(hash ^ feature.charCodeAt(i), 0x01000193)
  return (hash ^ (hash >>> 15)) & (places - 1)
}

function lettersOf(word: string): string[] {
  if (/^\d/.test(word)) return []
  const framed = `^${word.slice(0, longestWord)}$`
  return [3, 4, 5].flatMap((size) =>
    Array.from({ length: Math.max(0, framed.length - size + 1) }, (_, at) => framed.slice(at, at + size)),
  )
}

/** The places in the table of what a sentence holds, each once. */
export function placesOf(text: string): readonly number[] {
  const words = wordsOf(text).slice(0, enough)
  const kinds = words.map(kindOfWord)
  const pairs = kinds.flatMap((kind, at) => [`${kind} ${kinds[at + 1]}`, `${kind} . ${kinds[at + 2]}`])
  const ends = [`< ${kinds[0]}`, `${kinds.at(-1)} >`, `# ${Math.min(words.length, 6)}`]
  const features = [always, ...words, ...kinds, ...words.flatMap(lettersOf), ...pairs, ...ends]
  return [...new Set(features.map(placeOf))]
}
