import type { Hearing } from './hearing.ts'
import { bookOf, covers, type Found, findAll, occurs } from './phrases.ts'
import { wordsOf } from './words-of.ts'
import {
  along,
  bareNo,
  consent,
  doubt,
  firmYes,
  harmless,
  orders,
  refusal,
  settledNo,
  softYes,
} from './yes-no-words.ts'

/** What an answer says about a question that is answered with yes or no. */
export type YesNo = 'yes' | 'no' | 'unsure'

const wholeYes = bookOf([...firmYes, ...softYes, ...orders, ...consent, ...along])
const yeses = bookOf([...firmYes, ...softYes, ...orders, ...consent])
const singleYeses = bookOf([...firmYes, ...softYes])
const afterNo = bookOf([...firmYes, ...orders])
const doubts = bookOf(doubt)
const settled = bookOf(settledNo)
const refusals = bookOf(refusal)
const bareNoes = bookOf(bareNo)
const innocent = bookOf(harmless)
const pleas = new Set(['please', 'graag', 'alsjeblieft', 'alstublieft', 'pls', 'plz', 'aub'])
const fillers = new Set(['eh', 'ehm', 'euh', 'eeh', 'uhm', 'um', 'er'])

function readKey(text: string): YesNo | undefined {
  return new Map<string, YesNo>([
    ['1', 'yes'],
    ['2', 'no'],
  ]).get(text.trim())
}

function isWithin(inner: Found, outer: readonly Found[]): boolean {
  return outer.some(({ from, to }) => from <= inner.from && inner.to <= to)
}

/** "Nee ... doe maar": a bare no, and a yes after it. After "niet" a yes is what is being denied. */
function turnsToYes(words: readonly string[], denials: readonly Found[]): boolean {
  const from = Math.max(...denials.map(({ to }) => to))
  const lastNo = words.slice(from - 1, from)
  const after = words.slice(from)
  return occurs(bareNoes, lastNo) && (occurs(afterNo, after) || after.at(-1) === 'wel')
}

function readRefusal(words: readonly string[]): YesNo | undefined {
  const excused = findAll(innocent, words)
  const denials = findAll(refusals, words).filter((found) => !isWithin(found, excused))
  if (denials.length === 0) return undefined
  return turnsToYes(words, denials) ? 'unsure' : 'no'
}

function isYes(text: string, words: readonly string[]): boolean {
  if (/[?¿]/u.test(text) || !covers(wholeYes, words)) return false
  return occurs(yeses, words) || (words.some((word) => pleas.has(word)) && !occurs(refusals, words))
}

/**
 * Reads the answer to "shall I cancel this appointment?". Yes only when every word of it consents; a negation, a
 * condition, a question or a word not known to be harmless makes it "no" or "unsure". `undefined`: it says neither.
 */
export function readYesNo(text: string, hearing: Hearing): YesNo | undefined {
  if (hearing.how === 'keyed') return readKey(text)
  const heard = wordsOf(text)
  const words = heard.filter((word) => !fillers.has(word))
  if (words.length === 0) return undefined
  if (occurs(settled, words)) return 'no'
  if (occurs(doubts, words)) return 'unsure'
  const refusal = readRefusal(words)
  if (refusal) return refusal
  if (!fillers.has(heard.at(-1) ?? '') && isYes(text, words)) return 'yes'
  return occurs(singleYeses, words) ? 'unsure' : undefined
}
