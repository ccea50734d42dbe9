import { longest } from './hearing.ts'
import { once } from './once.ts'
import { fold } from './tokens.ts'

const stretched = /(\p{L})\1{2,}/gu
const word = /\p{L}+|\p{N}+(?:[:.]\p{N}+)*|\p{Extended_Pictographic}/gu

/** The words of an answer in order, folded: letters, numbers (`10:40` is one) and emoji; "don't" is `dont`, "jaaaa" `jaa`. */
export const wordsOf: (text: string) => readonly string[] = once((text) => {
  const plain = fold(text).slice(0, longest).replaceAll("'", '').replace(stretched, '$1$1')
  return plain.match(word) ?? []
})

/** The words without those that carry no meaning, and without stuttered ones ("ik ik wil" is "ik wil"). */
export function without(words: readonly string[], noise: ReadonlySet<string>): readonly string[] {
  return words.filter((said) => !noise.has(said)).filter((said, at, left) => said !== left[at - 1])
}
