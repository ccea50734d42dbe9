// A reason beside an order to cancel. It is known whole or not at all: no word in it is skipped, so that nothing can take the order
// back, put it in somebody else's mouth or make it another appointment's.

import { isTold, namesOutside, pause } from './composed-reason.ts'
import { type Book, bookOf, coveredTo, covers, occursAt, phrases } from './phrases.ts'

/** "Dus", "so": after one of these comes what follows from what was told. */
export const concluding: ReadonlySet<string> = new Set('dus so daarom therefore hence'.split(' '))
/** "Please": between what was told and the order, or beside it. */
export const pleading: ReadonlySet<string> = new Set('please plz pls graag aub svp alstublieft alsjeblieft'.split(' '))
const speaking = bookOf(phrases('want|omdat|because|cause|cos|as|since? ik|k|we|wij|i|im|ive|weve|were'))

/** After one of these nothing has been told yet ("the sign is please cancel it"), or a condition has ("als het sneeuwt dan"). */
const hanging = new Set(
  'is are was were am be ben zijn waren has have had must moet moeten a an the of de het een with van met bij dan then voor heeft heb hebben my mijn en and'.split(
    ' ',
  ),
)

/** No pause between clauses. */
export const isWord = (word: string) => word !== pause
/** Whether phrases of the book make up the words, whatever pauses are between them. */
export const coversAll = (book: Book, words: readonly string[]) => covers(book, words.filter(isWord))

/** What a reason stands beside: a plain order, or one that would do for a splinter as well. Beside a yes alone it is read by `told-yes.ts`. */
export type Beside = 'order' | 'vague'

/** Whether that is told from a word on. Beside an order that would do for a splinter: of the speaker's own absence, or what nobody sees and is better. */
function isReason(words: readonly string[], from: number, beside: Beside): boolean {
  if (from > words.length - 2 || hanging.has(words.findLast(isWord) ?? '')) return false
  if (beside !== 'vague') return isTold(words, 'ordered', from)
  if (isTold(words, 'recovery', from)) return !namesOutside(words.slice(from))
  return occursAt(speaking, words, from) && isTold(words, 'hindrance', from)
}

/** The reason in words that have only words of `book` before it; `undefined` where none is. */
export function reasonIn(words: readonly string[], book: Book, beside: Beside): readonly string[] | undefined {
  const covered = coveredTo(book, words.filter(isWord))
  let before = 0
  for (let from = 0; from < words.length; from += 1) {
    if (!isWord(words[from] ?? '')) continue
    if (covered.has(before) && isReason(words, from, beside)) return words.slice(from)
    before += 1
  }
  return undefined
}
