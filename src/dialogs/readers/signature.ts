// The end of a letter ("Met vriendelijke groet, J. Smits") says nothing of what was asked. What stands below it must look like a
// name: anything else there may be the point of the letter ("Groet, met tegenzin").
import { doubt } from './doubt-words.ts'
import { longest } from './hearing.ts'
import { refusal } from './no-words.ts'
import { bookOf, occurs } from './phrases.ts'
import { wordsOf } from './words-of.ts'

const closing =
  /(?:met )?(?:vriendelijke|hartelijke) groet(?:en)?|mvg|groet(?:en|jes)?|(?:kind|best|warm) (?:regards|wishes)|regards|(?:yours )?(?:sincerely|faithfully)|yours truly/u
const name = /(?:\p{Lu}(?:\.\s?\p{Lu})*\.?(?=[\s,.]|$)|(?:\p{Lu}[\p{Ll}'’]+-?){1,3}|van|de|der|den|ten|ter|van 't)/u
const signed = new RegExp(`(?<=[.,;!\\n]\\s{0,3})(?:${closing.source})[\\s,.!]*(?<name>.*)$`, 'isu')
const named = new RegExp(`^(?:${name.source}[\\s,.]*){0,5}$`, 'u')

const refusing = bookOf([...refusal, ...doubt])

const isName = (text: string) => named.test(text) && !occurs(refusing, wordsOf(text))

/** The text without the end of a letter and the name below it. */
export function unsigned(text: string): string {
  const end = signed.exec(text.slice(0, longest))
  return end && isName(end.groups?.name ?? '') ? text.slice(0, end.index) : text
}
