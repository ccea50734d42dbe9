// A yes that cannot be meant for anything but the question, beside an "oké" or "ja dank u" that can.
import { plainOrders } from './order-words.ts'
import { bookOf, occurs } from './phrases.ts'
import { wordsOf } from './words-of.ts'

const opening = new Set('ja jaa jawel jazeker joa jao yes yess yeah yep yup'.split(' '))
const plainly = new Set([
  ...opening,
  ...`hoor heur graag please pls alstublieft alsjeblieft aub doe doet maar do it go ahead afzeggen annuleer annuleren
  schrap zeg af die deze hem dat m afspraak de het mag kan can cancel that this the appointment one weg zeker sure echt wel
  gerust klopt natuurlijk tuurlijk uiteraard absolutely definitely certainly absoluut inderdaad mevrouw meneer`.split(
    /\s+/,
  ),
])
const ordering = new Set(['af', 'afzeggen', 'annuleer', 'annuleren', 'cancel'])
const orders = bookOf(plainOrders)
/** Orders that say no more than yes. */
const doing =
  /^\W*((nou|well|then|dan|toch|just)\W+)*(doe (dat |het )?(toch |dan )?maar|do it|go ahead)( (hoor|please|dan|then))?\W*$/i

/**
 * A yes that is no mere "oké", "prima" or "ja dank u" to what was told just before the question. To be asked only of what is
 * read as a yes already.
 */
export function isPlainYes(text: string): boolean {
  const words = wordsOf(text)
  if (occurs(orders, words) || doing.test(text.slice(0, 100))) return true
  return words.every((word) => plainly.has(word)) && (opening.has(words[0] ?? '') || words.some((w) => ordering.has(w)))
}
