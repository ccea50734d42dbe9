// How an answer ends: with a word after which more should have come, or with an order that stands alone.
import { clausesOf, fillers } from './answer-words.ts'
import { pause } from './composed-reason.ts'
import { bookOf, occurs, phrases } from './phrases.ts'

/** Words that order and are an echo of the question when nothing is with them. */
export const orderWords = bookOf(
  phrases('cancel|afzeggen|annuleren|schrappen|afbellen|afmelden|weghalen|verwijderen|doorhalen|doorstrepen'),
)
/** After these "maar" begins what was meant. */
const regrets = new Set(
  'alstublieft alsjeblieft aub graag please maar jammer spijtig helaas vervelend balen sneu rot naar lastig beroerd zonde pech sorry'.split(
    ' ',
  ),
)
/** "Thank you", "very kind of you": here "you" ends what is said. */
const thanking = new Set([
  'heb',
  'hebt',
  'krijg',
  'doe',
  'doet',
  'thank',
  'thanks',
  'dank',
  'bedankt',
  'bless',
  'beg',
  'smeek',
  'of',
  'van',
])
/** After these a sentence goes on: somebody who stops here has not finished. */
const unfinished = new Set('dus even gewoon just actually and en because er he u je you to if wouldnt'.split(' '))

/** Somebody who stops after such a word has not finished; "dank u" is whole. */
export function isBrokenOff(heard: readonly string[]): boolean {
  const [before = '', last = ''] = [heard.at(-2), heard.at(-1)]
  if (before === 'maar' && (last === 'even' || last === 'gewoon')) return false
  if (last === 'but' || (last === 'maar' && (regrets.has(before) || heard.includes('spijt')))) return true
  if (last === 'dus' && occurs(orderWords, [before])) return false
  return fillers.has(last) || (unfinished.has(last) && !thanking.has(before))
}

/** "I can't come, cancel": beside why, a clause that is nothing but the order. */
export function endsInOrder(text: string): boolean {
  const clauses = clausesOf(text)
  const last = clauses.slice(clauses.lastIndexOf(pause) + 1)
  return last.length < clauses.length && last.length === 1 && occurs(orderWords, last)
}
