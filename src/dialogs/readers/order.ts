// An order to cancel with a reason in words that nobody can list ("ja ik lig met griep op bed dus zeg maar af"). What stands
// beside the order is not understood. So the order must name cancelling and be a clause of its own, the rest must be told as a
// reason is, and nothing in it may take the order back, put it in somebody else's mouth, set a condition or ask for more.
import { along } from './consent-words.ts'
import { closers, closings, openers, reasonOpenings } from './order-reasons.ts'
import { plainOrders, requests, vagueOrders } from './order-words.ts'
import { bookOf, covers, findAll, occurs, phrases } from './phrases.ts'
import { concluding, coversAll, isHarmless, isWord, pause, pleading, reasonFrom, stands } from './told-reason.ts'
import { agreeing, firmYes, softYes } from './yes-words.ts'

const nuclei = bookOf([...plainOrders, ...vagueOrders, ...requests])
const vague = bookOf(vagueOrders)
const asked = bookOf(requests)
const opening = bookOf([...openers, ...along, ...firmYes, ...softYes, ...agreeing])
const courtesy = bookOf([...closers, ...along, ...firmYes, ...softYes, ...agreeing])
const yes = bookOf(firmYes)
const soft = bookOf(softYes)
/** A reason that is a thing needs no end: "wegens ziekte annuleren". */
const causes = new Set(['wegens', 'vanwege'])
/** With these in it an order stands out in a sentence without any marks. */
const gentle = new Set(['maar', 'gerust'])
const willing = new Set([...gentle, 'like', 'want', 'wil', 'zou'])
/** "It can be cancelled", "u mag hem afzeggen": by itself it may be a question, or what somebody knows. */
const permitting = new Set('can may could must has needs mag kan kunt moet mogen kunnen moogt'.split(' '))
/** Told of these, what comes after an order may be whose order it is ("cancel it, she begged me"). */
const others = new Set('he she they hij zij ze'.split(' '))
const pointing = new Set('die dat da deze dit that this'.split(' '))
const appointments = bookOf(
  phrases('afspraak|afspraakje|consult|controle|bezoek|boeking|appointment|appt|booking|visit|slot|checkup'),
)
const speakers = new Set('ik k we wij i im ive we weve were'.split(' '))
/** After one of these nothing has been told yet ("the sign is please cancel it"). */
const hanging = new Set(
  'is are was were am be ben zijn waren has have had must moet moeten to a an the of de het een in on with voor heeft heb hebben my mijn'.split(
    ' ',
  ),
)
/** A name below a letter has no more words. */
const mostNames = 4
/** "... dus", "... so please", "... and yes": here another clause begins. */
function endsClause(words: readonly string[], order: readonly string[]): boolean {
  const told = words.findLast((word) => isWord(word) && !concluding.has(word) && !pleading.has(word) && word !== 'and')
  if (hanging.has(told ?? '')) return false
  const last = words.at(-1) ?? ''
  if (concluding.has(last) || pleading.has(last) || occurs(yes, [last])) return true
  return (
    occurs(yes, words) &&
    (last === pause || words.some((word) => causes.has(word)) || order.some((word) => gentle.has(word)))
  )
}

/** What is told before the order; nothing when that is only an opening, `undefined` when it is neither. */
function toldBefore(words: readonly string[], order: readonly string[]): readonly string[] | undefined {
  if (coversAll(opening, words)) return []
  const from = endsClause(words, order) ? reasonFrom(words, opening) : undefined
  return from === undefined ? undefined : words.slice(from)
}

/** What is told after it; nothing when that is only courtesy. */
function toldAfter(words: readonly string[], isYes: boolean): readonly string[] | undefined {
  if (coversAll(courtesy, words)) return []
  const from = reasonFrom(words, courtesy)
  if (from === undefined || (!isYes && others.has(words[from] ?? ''))) return undefined
  return words.slice(from)
}

/** Said with a yes or a plea, or an order that is meant for what it says: no echo of the question, and no "it can be cancelled". */
function isWilling(words: readonly string[], order: readonly string[]): boolean {
  if (occurs(yes, words) || occurs(soft, words.slice(0, 1)) || words.some((word) => pleading.has(word))) return true
  if (order.some((word) => permitting.has(word)) || isRequest(order)) return false
  if (order.some((word) => willing.has(word))) return true
  return !concluding.has(words[0] ?? '') && words.some((word) => concluding.has(word) || reasonOpenings.has(word))
}

const signing = bookOf(closings)
/** The words without the end of a letter and the name below it. */
export function unsigned(words: readonly string[]): readonly string[] {
  const end = findAll(signing, words).at(0)
  if (!end) return words
  const name = words.slice(end.to).filter(isWord)
  return name.length <= mostNames && isHarmless(name) ? words.slice(0, end.from) : words
}

/** "Zou u dat willen doen": by itself it may be a question. */
function isRequest(order: readonly string[]): boolean {
  return covers(asked, order)
}

/** "Haal hem maar weg": it could be a splinter as well. */
function isVague(order: readonly string[]): boolean {
  return findAll(vague, order).some(({ from, to }) => from === 0 && to === order.length)
}

/** Told of the one who speaks: no splinter, then. */
function isOfSpeaker(told: readonly string[]): boolean {
  const [first = '', second = ''] = told.filter(isWord)
  return told.length === 0 || speakers.has(reasonOpenings.has(first) ? second : first)
}

/** "I had a taxi booked so cancel that", "I get too many mails so take me off the list": what was just told of. */
function pointsBack(order: readonly string[]): boolean {
  if (order.some((word) => word === 'me' || word === 'mij')) return true
  return order.some((word, at) => pointing.has(word) && !occurs(appointments, order.slice(at + 1, at + 2)))
}

/** Whether an order to cancel is given, for whatever reason; its words come with a `pause` between clauses. */
export function isOrder(clauses: readonly string[]): boolean {
  const words = unsigned(clauses)
  return findAll(nuclei, words).some(({ from, to }) => {
    const before = toldBefore(words.slice(0, from), words.slice(from, to))
    const after = toldAfter(words.slice(to), occurs(yes, words))
    if (!before || !after) return false
    const order = words.slice(from, to)
    if (!isWilling(words, order)) return false
    if (before.length > 0 ? isVague(order) || pointsBack(order) : isVague(order) && !isOfSpeaker(after)) return false
    return stands(before) && stands(after)
  })
}
