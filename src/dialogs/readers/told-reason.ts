// A reason beside an order to cancel, in words that nobody can list: known for one by how it begins and by its verb, and harmless
// unless something in it takes the order back.
import { along } from './consent-words.ts'
import { contrary, doubt, settledNo, uncancelled } from './no-words.ts'
import { isVerb, reasonOpenings, reasonSubjects, spokenSubjects, unable } from './order-reasons.ts'
import { type Book, bookOf, covers, findAll, occurs, phrases } from './phrases.ts'
import { absent, needless, noOther, reasons } from './refraining-words.ts'
import { clashes, comes, contrasts, takesBack } from './taking-back.ts'

/** Between clauses: a comma, a full stop or a line. Words of an answer are handed over with these in place. */
export const pause = ','

/** "Dus", "so": after one of these comes what follows from what was told. */
export const concluding: ReadonlySet<string> = new Set('dus so daarom therefore hence'.split(' '))
/** "Please": between what was told and the order, or beside it. */
export const pleading: ReadonlySet<string> = new Set('please plz pls graag aub svp alstublieft alsjeblieft'.split(' '))

const excused = bookOf([...absent, ...needless, ...noOther, ...reasons, ...unable, ...along])
const doubts = bookOf([...takesBack, ...doubt, ...settledNo])
const arrivals = bookOf(comes)
const contraries = bookOf([...contrary, ...doubt, ...uncancelled, ...clashes])
const contrasting = bookOf(contrasts)
/** After these "want" is Dutch for "because". */
const dutchSubjects = new Set('ik k we wij hij zij ze mijn mn onze het t de er dan die dat'.split(' '))
const accounts = bookOf(phrases('< in verband met\n< on account of'))
/** "My leg's in plaster": written without its mark. */
const owners = new Set(['my', 'our', 'the'])
const turning = new Set('toch maar of liever nee no'.split(' '))
/** How far into a reason its verb may stand. */
const verbWithin = 5

/** No pause between clauses. */
export const isWord = (word: string) => word !== pause
/** Whether phrases of the book make up the words, whatever pauses are between them. */
export const coversAll = (book: Book, words: readonly string[]) => covers(book, words.filter(isWord))

/** "Ik lig met griep op bed", "because my daughter is ill": somebody or something, and a verb; or a word that says why. */
function isReason(words: readonly string[]): boolean {
  const [first = '', ...rest] = words.filter(isWord)
  if (rest.length === 0) return false
  if (first === 'as' && !reasonSubjects.has(rest[0] ?? '') && !spokenSubjects.has(rest[0] ?? '')) return false
  if (reasonOpenings.has(first) || spokenSubjects.has(first) || occurs(accounts, [first, ...rest])) return true
  if (owners.has(first) && rest.length > 1 && rest[0]?.endsWith('s')) return true
  if (first === 'het' && rest[0]?.endsWith('t')) return true
  return reasonSubjects.has(first) && rest.slice(0, verbWithin).some(isVerb)
}

/** Where a reason begins that has only words of `book` before it; `undefined` where none does. */
export function reasonFrom(words: readonly string[], book: Book): number | undefined {
  const at = words.findIndex((_, from) => isReason(words.slice(from)) && coversAll(book, words.slice(0, from)))
  return at < 0 ? undefined : at
}

/** "Ik heb griep, toch niet": the second half takes back what was ordered, and belongs to no verb before it. */
function turns(span: readonly string[]): boolean {
  return span.some((word, at) => at > 1 && turning.has(word))
}

/** What is told, with all unreadable that denies nothing. */
function masked(words: readonly string[]): readonly string[] {
  const spans = findAll(excused, words).filter(({ from, to }) => !turns(words.slice(from, to)))
  const isBecause = (at: number) => words[at] === 'want' && dutchSubjects.has(words[at + 1] ?? '')
  return words.map((word, at) => (isBecause(at) || spans.some(({ from, to }) => from <= at && at < to) ? '·' : word))
}

/** Whether what is told ends in "dus", "so" or "so please": the order follows from it. */
function concludes(words: readonly string[]): boolean {
  return concluding.has(words.filter((word) => isWord(word) && !pleading.has(word)).at(-1) ?? '')
}

/** Nothing in what is told takes the order back; somebody's coming and a contrast may only be what it follows from. */
export function stands(told: readonly string[]): boolean {
  const words = told.filter(isWord)
  const ended = words.slice(0, words.findLastIndex((word) => !concluding.has(word) && !pleading.has(word)) + 1)
  const open = masked(words)
  if (occurs(doubts, masked(ended)) || occurs(contraries, ended)) return false
  return concludes(words) || !(occurs(arrivals, open) || occurs(contrasting, words))
}

/** Whether nothing in a name below a letter is more than a name. */
export function isHarmless(name: readonly string[]): boolean {
  return !occurs(doubts, name) && !occurs(contrasting, name)
}
