// What the models look at in a sentence: words, kinds of words, neighbours, and rows of letters in a word, which survive
// a slip of the fingers. Each is hashed to a place in a table, so that no list of features has to be kept.
import { once } from './once.ts'
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

/** FNV-1a over the feature, or over so much of it: rows of letters are not cut out to be hashed. */
function placeOf(feature: string, from = 0, to = feature.length): number {
  let hash = 0x811c9dc5
  for (let i = from; i < to; i += 1) hash = Math.imul(hash ^ feature.charCodeAt(i), 0x01000193)
  return (hash ^ (hash >>> 15)) & (places - 1)
}

const rowSizes = [3, 4, 5]

function addLetters(found: Set<number>, word: string): void {
  if (/^\d/.test(word)) return
  const framed = `^${word.slice(0, longestWord)}$`
  for (const size of rowSizes)
    for (let at = 0; at + size <= framed.length; at += 1) found.add(placeOf(framed, at, at + size))
}

/** The places in the table of what a sentence holds, each once. */
export const placesOf: (text: string) => readonly number[] = once((text) => {
  const words = wordsOf(text).slice(0, enough)
  const kinds = words.map(kindOfWord)
  const found = new Set<number>([placeOf(always)])
  for (const word of words) found.add(placeOf(word))
  for (const kind of kinds) found.add(placeOf(kind))
  for (const word of words) addLetters(found, word)
  for (const [at, kind] of kinds.entries()) {
    found.add(placeOf(`${kind} ${kinds[at + 1]}`))
    found.add(placeOf(`${kind} . ${kinds[at + 2]}`))
  }
  for (const end of [`< ${kinds[0]}`, `${kinds.at(-1)} >`, `# ${Math.min(words.length, 6)}`]) found.add(placeOf(end))
  return [...found]
})
