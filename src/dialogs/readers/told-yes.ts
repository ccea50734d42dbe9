// A yes with a reason of whole clauses before or after it: "ja, ik moet dan werken", "the rash has gone, so yes please".

import { endsOfReason, isTold, namesOutside, pause, type Telling } from './composed-reason.ts'
import { along } from './courtesy-words.ts'
import { openers } from './order-reasons.ts'
import { plainOrders, vagueOrders } from './order-words.ts'
import { bookOf, coveredTo, covers, occurs, phrases } from './phrases.ts'
import { assurance } from './refraining-words.ts'
import { concluding, isWord, pleading } from './told-reason.ts'
import { agreeing, firmYes, orders, softYes } from './yes-words.ts'

const firm = bookOf(firmYes)
const opening = bookOf([
  ...openers,
  ...along,
  ...firmYes,
  ...softYes,
  ...agreeing,
  ...assurance,
  ...phrases('apologies|excuus|excuses|sorry'),
])
/** "Mag eruit", after a reason: what may be taken out can only be the appointment. */
const permitting = phrases(`
  mag|kan|moet er? dan|dus|nu|wel|gerust? uit|eruit|weg|eraf|vervallen|geschrapt_worden|afgezegd_worden|geannuleerd_worden
  afzeggen|annuleren|schrappen dus?
  please do
`)
const consenting = bookOf([
  ...firmYes,
  ...softYes,
  ...agreeing,
  ...orders,
  ...plainOrders,
  ...vagueOrders,
  ...along,
  ...permitting,
])
const consents = bookOf([...firmYes, ...orders, ...plainOrders, ...vagueOrders, ...permitting])
const ordering = bookOf([...orders, ...vagueOrders, ...permitting])
/** "Het sneeuwt, dan ..." may be a condition. */
const conditional = new Set(['dan', 'then'])
/** "Yes and my daughter is ill too" tells of something else. */
const joining = new Set(['and', 'en'])
/** "We have a party, so cancel that": what was just told of. */
const pointing = new Set('die dat da deze dit het that this me mij'.split(' '))
const leads = new Set([...concluding, 'and', 'en', pause])

/** What follows a reason, without the "dus" that leads to it. */
const followed = (words: readonly string[]) => words.slice(words.findIndex((word) => !leads.has(word)))

/** A yes, and then nothing but why. */
function isYesThenWhy(clauses: readonly string[]): boolean {
  const words = clauses.filter(isWord)
  const opened = coveredTo(opening, words)
  if (opened.has(words.length) || covers(consenting, words)) return false
  let at = 0
  return clauses.some((word, from) => {
    if (!isWord(word)) return false
    at += 1
    if (at === 1 || !opened.has(at - 1) || joining.has(clauses[from - 1] ?? '')) return false
    return occurs(firm, clauses.slice(0, from).filter(isWord)) && isTold(clauses, 'clause', from)
  })
}

/** A reason of this kind, and then a plain yes or an order. */
function isWhyThenYes(words: readonly string[], telling: Telling): boolean {
  return endsOfReason(words, telling).some((end) => {
    const rest = words.slice(end)
    const isLed = concluding.has(rest.find(isWord) ?? '')
    if (conditional.has(words[end - 1] ?? '') || conditional.has(rest[0] ?? '')) return false
    const said = followed(rest).filter(isWord)
    if (said.length === 0 || !covers(consenting, said)) return false
    if (isLed && pleading.has(said[0] ?? '')) return true
    if (!occurs(firm, said) && said.some((word) => pointing.has(word))) return false
    return occurs(firm, said) || (occurs(consents, said) && (telling !== 'clause' || !occurs(ordering, said)))
  })
}

/** Whether a yes is given with a reason; the words come with a pause between clauses. */
export function isToldYes(words: readonly string[]): boolean {
  if (words.length < 2) return false
  if (occurs(firm, words.slice(0, 1))) return isYesThenWhy(words)
  if (isYesThenWhy(words)) return true
  if (isWhyThenYes(words, 'clause')) return true
  return !namesOutside(words) && isWhyThenYes(words, 'recovery')
}
