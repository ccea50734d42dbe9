// A reason beside an order to cancel. It is known whole or not at all: no word in it is skipped, so that nothing can take the order
// back, put it in somebody else's mouth or make it another appointment's.

import { isTold, namesOutside, pause } from './composed-reason.ts'
import { contrary } from './doubt-words.ts'
import { uncancelled } from './no-words.ts'
import { type Book, bookOf, coveredTo, covers, endsOf, findAll, occurs, occursAt, phrases } from './phrases.ts'
import {
  complaints,
  courteous,
  filling,
  helped,
  hindered,
  hindrances,
  ill,
  promises,
  tellers,
  whole,
} from './reason-clauses.ts'

/** "Dus", "so": after one of these comes what follows from what was told. */
export const concluding: ReadonlySet<string> = new Set('dus so daarom therefore hence'.split(' '))
/** "Please": between what was told and the order, or beside it. */
export const pleading: ReadonlySet<string> = new Set('please plz pls graag aub svp alstublieft alsjeblieft'.split(' '))
/** With these somebody begins to say why. */
const why = bookOf(
  phrases(`
  < want|omdat|aangezien|doordat|because|cause|cos|coz|cuz|since|as
  `),
)
/** With these a thing alone is a reason: "wegens ziekte", "because of work". */
const causing = bookOf(
  phrases(`
  < wegens|vanwege|ivm|door
  < in verband met
  < i v m
  < due|owing to
  < because|cause|cos of
  < on account of
  `),
)

const world = bookOf([
  ...tellers,
  ...hindrances,
  ...hindered,
  ...helped,
  ...ill,
  ...complaints,
  ...filling,
  ...courteous,
  ...whole,
])
const causes = bookOf([...hindered, ...helped, ...ill, ...complaints])
const clauses = bookOf([...hindrances, ...whole])
const saying = bookOf([...hindrances, ...hindered, ...helped, ...whole])
const sick = bookOf([...ill, ...complaints])
const complaining = bookOf(complaints)
const leaving = bookOf([...hindrances, ...hindered, ...helped, ...ill, ...complaints, ...whole])
const keeping = bookOf([...hindrances, ...hindered, ...ill])
const slight = new Set(
  'op in het de naar een at on the a to so zo meer echt weer really very any aan met voor going gonna go ga gaan need must be te hoef'.split(
    ' ',
  ),
)
const going = new Set('ga gaat gaan go going gonna get getting'.split(' '))
/** So many words after "ik ga" it must have been said where to. */
const goesWithin = 7
/** "Ja, ik was op vakantie": what has been keeps nobody from coming. */
const past = new Set('was waren went been geweest gehad had moest moesten ging lag zat'.split(' '))
const promising = bookOf(promises)
const negations = new Set('niet geen not no dont doesnt isnt arent'.split(' '))
const speaking = bookOf(phrases('ik|k|we|wij|i|im|ive|weve|were'))
const tellings = bookOf(tellers)
/** On the way, and well enough to come. */
const coming = phrases(`
  op weg
  moet|moeten|must get? beter|better|gezond
  weg van
  huis weg
  on my|our|the way
  fine|well|sorted|better|ok|okay|beter for|with|by|on|op|off|af|at
`)
const contraries = bookOf([...contrary, ...uncancelled, ...coming])

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

const opens = (book: Book, words: readonly string[]) => occursAt(book, words, 0)

/** The words without an opening of the book. */
function after(book: Book, words: readonly string[]): readonly string[] | undefined {
  const ends = book(words[0] ?? '').flatMap((phrase) => endsOf(phrase, words, 0))
  return ends.length > 0 ? words.slice(Math.max(...ends)) : undefined
}

/** Whether it is told of the speaker, somebody near or a known hindrance, and as a reason is. */
function begins(words: readonly string[]): boolean {
  const caused = after(causing, words)
  if (caused) return caused[0] !== 'be' && occurs(causes, caused)
  const told = after(why, words) ?? words
  return opens(tellings, told) || opens(promising, told) || opens(clauses, told)
}

/** What a reason stands beside: a plain order, one that would do for a splinter as well, or a yes alone. */
export type Beside = 'order' | 'vague' | 'yes'

/** Whether a negation stands before a word that says why, and is no part of it ("not well"). */
function isDenied(words: readonly string[]): boolean {
  const found = findAll(causes, words)
  const isInside = (at: number) => found.some(({ from, to }) => from <= at && at < to)
  const isNear = (at: number, from: number) => from > at && words.slice(at + 1, from).every((word) => slight.has(word))
  return words.some((word, at) => negations.has(word) && !isInside(at) && found.some(({ from }) => isNear(at, from)))
}

/** "Mijn dochter moet werken en ik ga met mijn zoon": whoever goes must go where they cannot come from. */
function goes(words: readonly string[]): boolean {
  const found = findAll(leaving, words)
  return words.some((word, at) => going.has(word) && !found.some(({ from, to }) => from <= at + goesWithin && to > at))
}

/** Whether what is told is enough: beside a yes no complaint and nothing that is past, beside a vague order nobody's but the speaker's absence. */
function tells(told: readonly string[], beside: Beside): boolean {
  if (beside === 'vague') return opens(speaking, told) && occurs(saying, told) && !occurs(sick, told)
  if (beside === 'yes')
    return (
      occurs(keeping, told) &&
      !occurs(complaining, told) &&
      !told.some((word, at) => past.has(word) || (word === 'were' && at > 0))
    )
  return occurs(saying, told) || occurs(sick, told)
}

/** A reason of whole clauses. Beside an order that would do for a splinter: of the speaker's own absence, or what nobody sees and is better. */
function isComposed(words: readonly string[], from: number, beside: Beside): boolean {
  if (beside !== 'vague') return isTold(words, 'clause', from)
  if (isTold(words, 'recovery', from)) return !namesOutside(words.slice(from))
  return opens(speaking, words.slice(from)) && isTold(words, 'hindrance', from)
}

/** "Ik lig met griep op bed", "because my daughter is ill". */
function isReason(all: readonly string[], from: number, beside: Beside): boolean {
  const words = all.slice(from).filter(isWord)
  if (words.length < 2 || hanging.has(words.at(-1) ?? '')) return false
  if (isComposed(all, from, beside)) return true
  if (!begins(words)) return false
  const because = after(causing, words) ?? after(why, words) ?? words
  const told = after(promising, because) ?? because
  return covers(world, told) && !occurs(contraries, words) && !isDenied(told) && !goes(told) && tells(told, beside)
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
