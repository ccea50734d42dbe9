// A yes that names the appointment: "ja, die van donderdag", "yes, cancel the one with doctor Bakker". Whether that is the one
// asked about is for the dialog to tell, which knows it; a plain yes (`readYesNo`) never has a day in it.

import { along } from './courtesy-words.ts'
import type { Hearing } from './hearing.ts'
import { plainOrders, vagueOrders } from './order-words.ts'
import { bookOf, covers, occurs } from './phrases.ts'
import { kindOfWord } from './word-kinds.ts'
import { wordsOf } from './words-of.ts'
import { longestAnswer, readYesNo } from './yes-no.ts'
import { firmYes } from './yes-words.ts'

const kinds = new Set(['DAY', 'SOON', 'MONTH', 'NUMBER', 'TIME', 'DOCTOR'])
const beside = new Set(
  'de het the om op at on in uur oclock half kwart quarter e ste over voor past to ochtend middag morning afternoon am pm th st nd rd s of bij with van'.split(
    ' ',
  ),
)
const ordinals = new Set('e ste de th st nd rd'.split(' '))
const titles = new Set('dokter doctor dr huisarts mevrouw meneer nurse'.split(' '))
/** These are followed by where, when or with whom it is. */
const pointers = [
  /^(?:die|deze|dat|(?:de|die|deze|mijn) (?:afspraak|controle)|het (?:spreekuur|consult)) (?=van|op|om|bij|met)/u,
  /^(?:that one|(?:the|that|this|my) (?:one|appointment|visit|booking)) (?=on|at|with|for|from|of)/u,
]
/** An appointment that is named after so many words is part of a story. */
const latest = 12
const places = new Set('van op om bij met on at with for from of'.split(' '))
/** "The tuesday one", "my ten o'clock". */
const before = new Set('the that my this'.split(' '))
const after = new Set('one appointment visit booking slot oclock'.split(' '))
/** Words that set one apart from others: then which one is meant is a question. */
const apart = new Set(
  'alleen only just behalve except ook also other andere ander another niet not is was klopt past fits works stays blijft goed prima fine good okay'.split(
    ' ',
  ),
)

/** The English one: "quarter past nine". */
const minutes = new Set('quarter half five ten twenty'.split(' '))
/** What is done to an appointment; "dinsdag mag wel" may be another day for it. */
const removing = new Set(
  'weg eruit af vervallen afzeggen annuleren schrappen verwijderen weghalen doorhalen afgezegd geannuleerd geschrapt verwijderd cancel cancelled canceled go deleted'.split(
    ' ',
  ),
)
/** Verbs that cancel what follows. */
const ordering = new Set('zeg bel haal schrap annuleer cancel streep verwijder remove delete'.split(' '))
/** "Tuesday, yes please" may ask for Tuesday. */
const wishing = new Set('graag please alstublieft alsjeblieft aub'.split(' '))
const may = new Set('kan mag moet can may must should'.split(' '))
const firm = bookOf(firmYes)
const cancels = bookOf([...plainOrders, ...vagueOrders])
const plainly = bookOf([...firmYes, ...along])
/** Words that end a place only when a number or a time comes before them: else more should have followed, such as another day. */
const ending = new Set('uur oclock e ste st nd rd th ochtend middag morning afternoon am pm'.split(' '))
/** Between two places these move an appointment from one to the other; "kwart over negen", "quarter past nine" are one place. */
const moving = new Set('op to for voor naar until of over past'.split(' '))
const parts = new Set('half kwart quarter five ten twenty vijf tien twintig'.split(' '))
/** "Inderdaad, die van dinsdag" agrees; "inderdaad de afspraak van dinsdag" says what it was. */
const pronouns = new Set('die deze dat that this'.split(' '))

/** The number of words from `from` on that say where, when or with whom it is; none when they say two of them. */
function lengthAt(words: readonly string[], from: number): number {
  let to = from
  while (to < words.length && isPlace(words, to)) to += 1
  const place = words.slice(from, to)
  return place.some((word) => kinds.has(kindOfWord(word)) || titles.has(word)) && isOnePlace(place) ? to - from : 0
}

/** "Van dinsdag op woensdag", "from 9.15 to ten", "van dinsdag voor": an appointment that should be at another time. */
function isOnePlace(place: readonly string[]): boolean {
  const isTwice = (kind: string) => place.filter((word) => kindOfWord(word) === kind).length > 1
  if (isTwice('DAY') || isTwice('SOON') || isTwice('MONTH') || isTwice('TIME')) return false
  if (beside.has(place.at(-1) ?? '') && !kinds.has(kindOfWord(place.at(-1) ?? '')) && !ending.has(place.at(-1) ?? ''))
    return false
  return !place.some((word, at) => at > 0 && moving.has(word) && !parts.has(place[at - 1] ?? ''))
}

function isPlace(words: readonly string[], at: number): boolean {
  const word = words[at] ?? ''
  return beside.has(word) || kinds.has(kindOfWord(word)) || titles.has(words[at - 1] ?? '')
}

/** Where an appointment is named, and the words for it. */
function pointerAt(words: readonly string[], from: number): number {
  const rest = words.slice(from).join(' ')
  const opened = pointers.map((form) => form.exec(rest)?.[0].trim().split(' ').length ?? 0).find((length) => length > 0)
  if (opened && places.has(words[from + opened] ?? '')) {
    const length = lengthAt(words, from + opened + 1)
    return length > 0 ? opened + 1 + length : 0
  }
  if (!before.has(words[from] ?? '')) return 0
  const end = words.findIndex((word, at) => at > from + 1 && after.has(word))
  const named = end < 0 ? [] : words.slice(from + 1, end)
  return named.length > 0 && lengthAt(words, from + 1) >= named.length ? named.length + 2 : 0
}

/** "Dinsdag de 24e", "the 24th": an appointment by its day, and nothing to point with. */
function dayAt(words: readonly string[], from: number): number {
  const [first = '', second = '', third = ''] = words.slice(from, from + 3)
  const isDay = kindOfWord(first) === 'DAY'
  const isDate = (first === 'de' || first === 'the') && /^\d+$/u.test(second) && ordinals.has(third)
  const isNamed = /^\d+$/u.test(first) && kindOfWord(second) === 'MONTH'
  return isDay || isDate || isNamed ? lengthAt(words, from) : 0
}

/** "Dinsdag, ja", "de 24e kan weg", "klopt, dinsdag bij dokter Bakker, haal maar weg". */
function isYesToDay(words: readonly string[], hearing: Hearing): boolean {
  const from = words[0] === 'klopt' || occurs(firm, words.slice(0, 1)) ? 1 : 0
  const length = dayAt(words, from)
  const after = words.slice(from + length)
  if (length === 0 || after.length === 0) return false
  const isRemoved =
    after.some((word) => removing.has(word)) && (from > 0 || may.has(after[0] ?? '') || occurs(firm, after.slice(-1)))
  if (!isRemoved && after.some((word) => wishing.has(word))) return false
  if (from === 0 && occurs(firm, after.slice(0, 1))) return readYesNo(after.join(' '), hearing) === 'yes'
  const rest = from === 0 ? ['die', ...after] : [...words.slice(0, from), ...after]
  return isRemoved && readYesNo(rest.join(' '), hearing) === 'yes'
}

/** "Die bij Jansen": a name with a capital, after "bij" or "with", is a doctor's. */
function withDoctors(words: readonly string[], text: string): readonly string[] {
  const names = new Set(
    wordsOf([...text.matchAll(/\b(?:bij|with) (\p{Lu}\p{Ll}+)/gu)].map(([, name]) => name).join(' ')),
  )
  const isName = (at: number) => names.has(words[at] ?? '') && (words[at - 1] === 'bij' || words[at - 1] === 'with')
  return words.flatMap((word, at) => (isName(at) ? ['dokter', word] : [word]))
}

/** "Zeg dinsdag maar af", "yes, cancel Tuesday": an order with a day for the appointment. */
function isOrderWithDay(words: readonly string[], hearing: Hearing): boolean {
  const at = words.findIndex(
    (word, from) => from <= latest && ordering.has(words[from - 1] ?? '') && kindOfWord(word) === 'DAY',
  )
  if (at < 0) return false
  const length = dayAt(words, at)
  return readYesNo([...words.slice(0, at), 'hem', ...words.slice(at + length)].join(' '), hearing) === 'yes'
}

/** Says which one of several, or what is so of it. */
function setsApart(words: readonly string[]): boolean {
  return words.some((word, at) => apart.has(word) && !(word === 'past' && minutes.has(words[at - 1] ?? '')))
}

/** Whether a yes is given to an appointment that is named; which one that is must still be compared with the one asked about. */
export function isPointedYes(text: string, hearing: Hearing): boolean {
  const words = withDoctors(wordsOf(text), text)
  if (hearing.how === 'keyed' || /[?¿]/u.test(text) || words.length > longestAnswer) return false
  if (setsApart(words[0] === 'klopt' ? words.slice(1) : words)) return false
  if (isYesToDay(words, hearing) || isOrderWithDay(words, hearing)) return true
  const at = words.findIndex((_, from) => from <= latest && pointerAt(words, from) > 0)
  if (at < 0) return false
  const pointed = words[at] ?? ''
  const pointer = /^(?:die|deze|dat|de|het|mijn)$/u.test(pointed) ? ['die'] : ['that', 'one']
  const [before, after] = [words.slice(0, at), words.slice(at + pointerAt(words, at))]
  if (before.length + after.length === 0 || !isGiven(before, pointer, after, pronouns.has(pointed))) return false
  return readYesNo([...before, ...pointer, ...after].join(' '), hearing) === 'yes'
}

/**
 * A plain yes before it, or an order to cancel it. "Go ahead with my appointment", "I confirm the one on tuesday" and "graag de
 * afspraak van dinsdag" want it to be, although the same said of "that" is a yes.
 */
function isGiven(
  before: readonly string[],
  pointer: readonly string[],
  after: readonly string[],
  isPronoun: boolean,
): boolean {
  if (occurs(cancels, [...before, ...pointer, ...after])) return true
  const agrees = isPronoun && before[0] === 'inderdaad'
  const opened = agrees ? before.slice(1) : before
  return (agrees || occurs(firm, before.slice(0, 1))) && covers(plainly, opened) && covers(plainly, after)
}
