import { longest } from './hearing.ts'

const apostrophes = /['\u2018\u2019\u02bc`\u00b4]/gu
const marks = /\p{M}+/gu
const stretched = /(\p{L})\1{2,}/gu
const word = /\p{L}+|\p{N}+(?:[:.]\p{N}+)*|\p{Extended_Pictographic}/gu

/** Lower case without accents or apostrophes ("één" is "een", "don't" is "dont"), cut at `longest` characters. */
export function plain(text: string): string {
  const bare = text.slice(0, longest).replace(apostrophes, '').normalize('NFKD').slice(0, longest).replace(marks, '')
  return bare.toLowerCase().replace(stretched, '$1$1')
}

/** The words of an answer in order: letters, numbers (`10:40` is one) and emoji; none when there are none. */
export function wordsOf(text: string): readonly string[] {
  return plain(text).match(word) ?? []
}

/** The words without those that carry no meaning, and without stuttered ones ("ik ik wil" is "ik wil"). */
export function without(words: readonly string[], noise: ReadonlySet<string>): readonly string[] {
  return words.filter((said) => !noise.has(said)).filter((said, at, left) => said !== left[at - 1])
}
