// An order to cancel with a reason beside it ("ja ik lig met griep op bed dus zeg maar af"). The order must name cancelling and be a
// clause of its own; all that is said beside it must be an opening, a courtesy or a reason that is known whole.
import { along } from './courtesy-words.ts'
import { closers, openers } from './order-reasons.ts'
import { plainOrders, requests, vagueOrders } from './order-words.ts'
import { bookOf, covers, findAll, occurs, phrases } from './phrases.ts'
import { type Beside, concluding, coversAll, isWord, pleading, reasonIn } from './told-reason.ts'
import { agreeing, firmYes, softYes } from './yes-words.ts'

const nuclei = bookOf([...plainOrders, ...vagueOrders, ...requests])
const vague = bookOf(vagueOrders)
const asked = bookOf(requests)
const opening = bookOf([...openers, ...along, ...firmYes, ...softYes, ...agreeing])
const courtesy = bookOf([...closers, ...along, ...firmYes, ...softYes, ...agreeing])
const yes = bookOf(firmYes)
const soft = bookOf(softYes)
const gentle = new Set(['maar', 'gerust'])
const willing = new Set([...gentle, 'like', 'want', 'wil', 'zou'])
/** "It can be cancelled", "u mag hem afzeggen": by itself it may be a question, or what somebody knows. */
const permitting = new Set('can may could must has needs mag kan kunt moet mogen kunnen moogt'.split(' '))
const reasoning = new Set('want omdat because cause cos since as wegens vanwege due'.split(' '))
/** Told of these, what comes after an order may be whose order it is ("cancel it, she begged me"). */
const others = new Set('he she they hij zij ze'.split(' '))
const pointing = new Set('die dat da deze dit that this'.split(' '))
const appointments = bookOf(
  phrases('afspraak|afspraakje|consult|controle|bezoek|boeking|appointment|appt|booking|visit|slot|checkup'),
)
/** What stands before an order, without the "dus", "so please" or "and yes" that leads to it. */
function told(words: readonly string[]): readonly string[] {
  const leads = (word: string) =>
    !isWord(word) || concluding.has(word) || pleading.has(word) || word === 'and' || occurs(yes, [word])
  return words.slice(0, words.findLastIndex((word) => !leads(word)) + 1)
}

/** The reason before the order; nothing when that is only an opening, `undefined` when it is neither. */
function toldBefore(words: readonly string[], beside: Beside): readonly string[] | undefined {
  if (coversAll(opening, words)) return []
  return reasonIn(told(words), opening, beside)
}

/** The reason after it; nothing when that is only courtesy. */
function toldAfter(words: readonly string[], beside: Beside): readonly string[] | undefined {
  return coversAll(courtesy, words) ? [] : reasonIn(words, courtesy, beside)
}

/** Said with a yes or a plea, or an order that is meant for what it says: no echo of the question, and no "it can be cancelled". */
function isWilling(words: readonly string[], order: readonly string[]): boolean {
  if (occurs(yes, words)) return true
  if (covers(asked, order)) return false
  if (words.some((word) => pleading.has(word))) return true
  if (order.some((word) => permitting.has(word)))
    return occurs(soft, words.slice(0, 1)) && !words.some((word) => concluding.has(word))
  if (occurs(soft, words.slice(0, 1)) || order.some((word) => willing.has(word))) return true
  return !concluding.has(words[0] ?? '') && words.some((word) => concluding.has(word) || reasoning.has(word))
}

/** "Haal hem maar weg": it could be a splinter as well. */
function isVague(order: readonly string[]): boolean {
  return findAll(vague, order).some(({ from, to }) => from === 0 && to === order.length)
}

/** "I have a holiday so cancel that", "so take me off the list": what was just told of. */
function pointsBack(order: readonly string[]): boolean {
  if (order.some((word) => word === 'me' || word === 'mij')) return true
  return order.some((word, at) => pointing.has(word) && !occurs(appointments, order.slice(at + 1, at + 2)))
}

/** Whether an order to cancel is given, for whatever reason; its words come with a `pause` between clauses. */
export function isOrder(words: readonly string[]): boolean {
  const places = new Map(findAll(nuclei, words).map(({ from, to }) => [`${from} ${to}`, { from, to }]))
  return [...places.values()].some(({ from, to }) => {
    const order = words.slice(from, to)
    if (!isWilling(words, order)) return false
    const beside = isVague(order) ? 'vague' : 'order'
    const before = toldBefore(words.slice(0, from), beside)
    const after = before && toldAfter(words.slice(to), beside)
    if (!before || !after) return false
    if (others.has(after[0] ?? '') && !occurs(yes, words)) return false
    return before.length === 0 || !pointsBack(order)
  })
}
