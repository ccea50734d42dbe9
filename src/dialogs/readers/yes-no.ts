import { endsInOrder, isBrokenOff } from './answer-ends.ts'
import { asCompared, clausesOf, ungreeted, wordsSaid } from './answer-words.ts'
import { isAsking, isPlea, isRequest } from './asked-back.ts'
import { granting } from './consent-idioms.ts'
import { consent } from './consent-words.ts'
import { along } from './courtesy-words.ts'
import { content, contrary, doubt, irony } from './doubt-words.ts'
import type { Hearing } from './hearing.ts'
import { isNearYes } from './near-yes.ts'
import { bareNo, openingNo, refusal, settledNo, uncancelled } from './no-words.ts'
import { isOrder } from './order.ts'
import { plainOrders, requests, vagueOrders } from './order-words.ts'
import { type Book, bookOf, covers, findAll, occurs } from './phrases.ts'
import { absent, assurance, needless, noOther, reasons } from './refraining-words.ts'
import { isToSomebodyElse } from './said-to-others.ts'
import { unsigned } from './signature.ts'
import { concluding, isWord } from './told-reason.ts'
import { isToldYes } from './told-yes.ts'
import { agreeing, firmYes, harmless, orders, softYes } from './yes-words.ts'

/** What an answer says about a question that is answered with yes or no. */
export type YesNo = 'yes' | 'no' | 'unsure'

const named = [...plainOrders, ...vagueOrders]
const refraining = [...absent, ...needless, ...noOther, ...reasons, ...assurance]
const consenting = [...firmYes, ...softYes, ...orders, ...consent, ...granting, ...named]
const plainYes = bookOf([...consenting, ...along, ...requests])
const wholeYes = bookOf([...consenting, ...along, ...requests, ...refraining])
const absence = bookOf([...absent, ...needless])
const firm = bookOf(firmYes)
const yeses = bookOf(consenting)
const assuredYes = bookOf([...softYes, ...assurance, ...along])
const plainYeses = bookOf([...firmYes, ...agreeing, ...orders, ...named])
const singleYeses = bookOf([...firmYes, ...softYes])
const plainly = bookOf(plainOrders)
const ironic = bookOf(irony)
const afterNo = bookOf([...firmYes, ...orders])
const doubts = bookOf(doubt)
const contraries = bookOf(contrary)
const contents = bookOf(content)
const settled = bookOf(settledNo)
const refusals = bookOf(refusal)
const bareNoes = bookOf(bareNo)
const uncancelling = bookOf(uncancelled)
const assuring = bookOf([...assurance, ...granting])
const flatNo = bookOf(openingNo)
const innocent = bookOf([...harmless, ...granting, ...requests, ...refraining])
const comingVerbs = new Set('kom komt komen ga gaat gaan blijf blijft kan'.split(' '))
/** Words that add nothing to a clause, wherever they stand in it. */
const empty = new Set(
  'hoor echt heus gewoon even effe ff eventjes gerust dus helaas jammer jammergenoeg sorry really actually just honestly simply sadly unfortunately'.split(
    ' ',
  ),
)
/** What the menu's button says is a wish, however late it comes: it may have been meant for any appointment. */
const menuWishes = new Set(['afspraak afzeggen', 'cancel appointment'])
/** More words than this answer something else. */
export const longestAnswer = 40

function readKey(text: string): YesNo | undefined {
  return new Map<string, YesNo>([
    ['1', 'yes'],
    ['2', 'no'],
  ]).get(text.trim())
}

/** The words with those that deny nothing, whatever negation they hold, made unreadable. */
function mask(words: readonly string[], book: Book): readonly string[] {
  const excused = findAll(book, words)
  return words.map((word, at) => (excused.some(({ from, to }) => from <= at && at < to) ? '·' : word))
}

/** "Nee ... eigenlijk wel", and not "nee, mijn moeder komt wel". */
function endsInYes(words: readonly string[]): boolean {
  return words.at(-1) === 'wel' && !comingVerbs.has(words.at(-2) ?? '')
}

/** "Nee ... doe maar": a bare no, and a yes after it. After "niet" a yes is what is being denied. */
function turnsToYes(words: readonly string[], denials: readonly { readonly to: number }[]): boolean {
  const from = Math.max(...denials.map(({ to }) => to))
  const lastNo = words.slice(from - 1, from)
  const after = words.slice(from)
  return occurs(bareNoes, lastNo) && (occurs(afterNo, after) || endsInYes(after))
}

/** "Nee, ik vroeg alleen wanneer hij was": it begins with a no, and no yes comes after it. */
function isFlatNo(words: readonly string[]): boolean {
  return occurs(flatNo, words) && !occurs(afterNo, words.slice(1)) && !endsInYes(words)
}

function readRefusal(words: readonly string[]): YesNo | undefined {
  const denials = findAll(refusals, words)
  if (denials.length === 0) return undefined
  return turnsToYes(words, denials) ? 'unsure' : 'no'
}

/**
 * Every word consents. Where a clause that excuses its negation, or a reason, is among them, "zeker" and "prima" may belong to
 * that: then only a plain yes or an order counts.
 */
function isYes(text: string, full: readonly string[], words: readonly string[]): boolean {
  if (/[?¿]/u.test(text) || isAsking(full)) return false
  if (full[0] === 'nou' && full[1] === 'ja' && !occurs(yeses, full.slice(2))) return false
  if (covers(plainYes, words) || covers(plainYes, full))
    return occurs(yeses, full) || occurs(yeses, words) || isPlea(clausesOf(text))
  if (!(covers(wholeYes, words) || covers(wholeYes, full))) return false
  return occurs(plainYeses, full) || occurs(plainYeses, words) || isAssured(words) || endsInOrder(text)
}

/** "Sure, no problem": it begins with a yes, and all the rest takes doubt away. */
function isAssured(words: readonly string[]): boolean {
  return occurs(singleYeses, words.slice(0, 1)) && covers(assuredYes, words)
}

/** "(No,) I won't be there, so please do": the no told why, and what follows from it is a yes. */
function isAbsentSoYes(words: readonly string[]): boolean {
  const at = words.findIndex((word) => concluding.has(word))
  if (at < 1 || !covers(absence, words.slice(0, at))) return false
  const then = words.slice(at + 1)
  return covers(plainYes, then) && occurs(plainYeses, then)
}

/** "Ja ik heb koorts dus zeg maar af"; after a no ("nee ik kom niet, zeg maar af") it is asked again. */
function readOrder(text: string, heard: readonly string[]): YesNo | undefined {
  if (/[?¿]/u.test(text) || isBrokenOff(heard)) return undefined
  const clauses = clausesOf(text)
  if (isOrder(clauses)) return 'yes'
  const rest = clauses.slice(1).filter((word) => word !== 'hoor')
  if (!occurs(bareNoes, clauses.slice(0, 1))) return undefined
  if (isAbsentSoYes(rest.filter(isWord))) return 'yes'
  if (!isOrder(rest)) return undefined
  return rest.some((word) => concluding.has(word)) ? 'yes' : 'unsure'
}

/**
 * Reads the answer to "shall I cancel this appointment?". Yes only when every word of it consents; a negation, a
 * condition, a question or a word not known to be harmless makes it "no" or "unsure". `undefined`: it says neither.
 */
export function readYesNo(said: string, hearing: Hearing): YesNo | undefined {
  if (hearing.how === 'keyed') return readKey(said)
  const text = unsigned(said)
  const heard = wordsSaid(text)
  if (heard.length > longestAnswer || menuWishes.has(heard.join(' '))) return undefined
  const full = ungreeted(asCompared(heard))
  if (full.length === 0) return undefined
  const answer = readAnswer(text, heard, full)
  return answer === 'yes' && isNearYes(full) ? 'unsure' : answer
}

function readAnswer(text: string, heard: readonly string[], full: readonly string[]): YesNo | undefined {
  if (occurs(ironic, full) || isToSomebodyElse(full)) return 'unsure'
  if (!(/[?¿]/u.test(text) || isBrokenOff(heard)) && isToldYes(clausesOf(text))) return 'yes'
  const order = readOrder(text, heard)
  if (order) return order
  const words = full.filter((word) => !empty.has(word))
  if (occurs(uncancelling, mask(words, assuring))) return 'no'
  const open = mask(words, innocent)
  if (occurs(settled, open)) return 'no'
  if (occurs(doubts, open) && !isFlatNo(open)) return 'unsure'
  const refusal = readRefusal(open)
  if (refusal) return occurs(firm, words.slice(0, 1)) && occurs(plainly, full) ? 'unsure' : refusal
  if (occurs(contraries, words)) return 'unsure'
  if (occurs(contents, words) && !occurs(firm, words.slice(0, 1))) return 'unsure'
  if (isRequest(words)) return 'unsure'
  if (!isBrokenOff(heard) && isYes(text, full, words)) return 'yes'
  return occurs(singleYeses, words) ? 'unsure' : undefined
}
