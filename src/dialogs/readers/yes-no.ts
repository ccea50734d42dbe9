import { asCompared, clausesOf, fillers, wordsSaid } from './answer-words.ts'
import { pause } from './composed-reason.ts'
import { granting } from './consent-idioms.ts'
import { consent } from './consent-words.ts'
import { along } from './courtesy-words.ts'
import { content, contrary, doubt, irony } from './doubt-words.ts'
import type { Hearing } from './hearing.ts'
import { isNearYes } from './near-yes.ts'
import { bareNo, openingNo, refusal, settledNo, uncancelled } from './no-words.ts'
import { isOrder } from './order.ts'
import { plainOrders, requests, vagueOrders } from './order-words.ts'
import { type Book, bookOf, covers, endsOf, findAll, occurs, phrases } from './phrases.ts'
import { absent, assurance, needless, noOther, reasons } from './refraining-words.ts'
import { isToSomebodyElse } from './said-to-others.ts'
import { unsigned } from './signature.ts'
import { concluding, isWord, reasonIn } from './told-reason.ts'
import { isToldYes } from './told-yes.ts'
import { agreeing, firmYes, harmless, orders, softYes } from './yes-words.ts'

/** What an answer says about a question that is answered with yes or no. */
export type YesNo = 'yes' | 'no' | 'unsure'

const named = [...plainOrders, ...vagueOrders]
const refraining = [...absent, ...needless, ...noOther, ...reasons, ...assurance]
const plainYes = bookOf([...firmYes, ...softYes, ...orders, ...consent, ...granting, ...along, ...named, ...requests])
const wholeYes = bookOf([
  ...firmYes,
  ...softYes,
  ...orders,
  ...consent,
  ...granting,
  ...along,
  ...named,
  ...requests,
  ...refraining,
])
const absence = bookOf([...absent, ...needless])
const requesting = bookOf(requests)
const firm = bookOf(firmYes)
const yeses = bookOf([...firmYes, ...softYes, ...orders, ...consent, ...granting, ...named])
const assuredYes = bookOf([...softYes, ...assurance, ...along])
const plainYeses = bookOf([...firmYes, ...agreeing, ...orders, ...named])
const singleYeses = bookOf([...firmYes, ...softYes])
const plainly = bookOf(plainOrders)
const prelude = bookOf([...softYes, ...along])
/** After these "maar" begins what was meant. */
const regrets = new Set(
  'alstublieft alsjeblieft aub graag please maar jammer spijtig helaas vervelend balen sneu rot naar lastig beroerd zonde pech sorry'.split(
    ' ',
  ),
)
/** "Goedemorgen, ja graag": what is said to begin with. */
const greeting = bookOf(
  phrases(`
  hallo|hoi|hey|hi|hello|goedemorgen|goedemiddag|goedenavond|goedendag|goeiemorgen|goeiemiddag|goeiedag|goeienavond|morning|afternoon|dag_mevrouw|dag_meneer mevrouw|meneer|there|dear|love?
  good|goede morning|afternoon|evening|day|morgen|middag|avond|dag mevrouw|meneer|madam|sir?
`),
)
/** "Oh" that asks nothing. */
const agreeably = new Set(['oh go on then', 'oh do please'])
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
const pleas = new Set(['please', 'graag', 'alsjeblieft', 'alstublieft', 'pls', 'plz', 'aub'])
const polite = new Set(
  'hoor meteen direct nou heel zeer erg dank u je wel dankjewel bedankt thank thanks you yes ja die deze that this one'.split(
    ' ',
  ),
)
const begging = new Set('i beg ik smeek'.split(' '))
const comingVerbs = new Set('kom komt komen ga gaat gaan blijf blijft kan'.split(' '))
const asking = new Set(['dus', 'so', 'oh', 'o', 'ah'])
/** The order of a question, after a yes. */
const inverted = new Set('is ben zijn heb heeft hebben was am are have has moet word did en and'.split(' '))
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
/** Words that add nothing to a clause, wherever they stand in it. */
const empty = new Set(
  'hoor echt heus gewoon even effe ff eventjes gerust dus helaas jammer jammergenoeg sorry really actually just honestly simply sadly unfortunately'.split(
    ' ',
  ),
)
const orderWords = bookOf(
  phrases('cancel|afzeggen|annuleren|schrappen|afbellen|afmelden|weghalen|verwijderen|doorhalen|doorstrepen'),
)
/** More words than this answer something else. */
export const longestAnswer = 40
/** After these a sentence goes on: somebody who stops here has not finished. */
const unfinished = new Set('dus even gewoon just actually and en because er he u je you to if wouldnt'.split(' '))

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

/** The words without a greeting before them, where more than a word follows: "hallo, ja" may be how a phone is answered. */
function ungreeted(words: readonly string[]): readonly string[] {
  const ends = greeting(words[0] ?? '').flatMap((phrase) => endsOf(phrase, words, 0))
  const left = words.slice(Math.max(0, ...ends))
  return left.length > 1 ? left : words
}

/** "Kunt u hem afzeggen": a question, unless a yes or a plea is in it. */
function isRequest(words: readonly string[]): boolean {
  return occurs(requesting, words) && !occurs(firm, words) && !words.some((word) => pleas.has(word) || word === 'fijn')
}

/** "Sure, no problem": it begins with a yes, and all the rest takes doubt away. */
function isAssured(words: readonly string[]): boolean {
  return occurs(singleYeses, words.slice(0, 1)) && covers(assuredYes, words)
}

/** "Dus u kunt hem afzeggen", "oké dus hij kan weg": what is told back to the bot is asked, unless there is a yes in it. */
function isAsking(words: readonly string[]): boolean {
  const at = words.findIndex((word) => asking.has(word))
  if (words[at] === 'dus' && at === words.length - 1 && occurs(orderWords, [words[at - 1] ?? ''])) return false
  if (agreeably.has(words.slice(0, 4).join(' '))) return false
  return at >= 0 && (words[at] === 'dus' || covers(prelude, words.slice(0, at))) && !occurs(firm, words)
}

/** "I can't come, cancel": beside why, a clause that is nothing but the order. */
function endsInOrder(text: string): boolean {
  const clauses = clausesOf(text)
  const last = clauses.slice(clauses.lastIndexOf(pause) + 1)
  return last.length < clauses.length && last.length === 1 && occurs(orderWords, last)
}

/** "Heel graag", "please! I beg you": nothing but politeness. Run on, "please I beg you" may go on to beg for the opposite. */
function isPlea(clauses: readonly string[]): boolean {
  const paused = clauses.indexOf(pause)
  const isPolite = (word: string, at: number) =>
    pleas.has(word) || polite.has(word) || !isWord(word) || (begging.has(word) && paused > 0 && at > paused)
  return clauses.some((word) => pleas.has(word)) && clauses.every(isPolite)
}

/** "Ja, ik lig dan in het ziekenhuis": a plain yes, and why. */
function isYesWithReason(text: string, words: readonly string[]): boolean {
  const [first = '', second = ''] = words
  if (/[?¿]/u.test(text) || inverted.has(second) || !occurs(firm, [first])) return false
  return reasonIn(words.slice(1), assuredYes, 'yes') !== undefined
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

/** Somebody who stops after such a word has not finished; "dank u" is whole. */
function isBrokenOff(heard: readonly string[]): boolean {
  const [before = '', last = ''] = [heard.at(-2), heard.at(-1)]
  if (before === 'maar' && (last === 'even' || last === 'gewoon')) return false
  if (last === 'but' || (last === 'maar' && (regrets.has(before) || heard.includes('spijt')))) return true
  if (last === 'dus' && occurs(orderWords, [before])) return false
  return fillers.has(last) || (unfinished.has(last) && !thanking.has(before))
}

/**
 * Reads the answer to "shall I cancel this appointment?". Yes only when every word of it consents; a negation, a
 * condition, a question or a word not known to be harmless makes it "no" or "unsure". `undefined`: it says neither.
 */
export function readYesNo(said: string, hearing: Hearing): YesNo | undefined {
  if (hearing.how === 'keyed') return readKey(said)
  const text = unsigned(said)
  const heard = wordsSaid(text)
  if (heard.length > longestAnswer) return undefined
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
  if (!isBrokenOff(heard) && (isYes(text, full, words) || isYesWithReason(text, words))) return 'yes'
  return occurs(singleYeses, words) ? 'unsure' : undefined
}
