// The words of an answer to a yes-or-no question as they are compared: spelled, contracted, without sounds of thinking.

import { isReasonWord, pause } from './composed-reason.ts'
import { granting } from './consent-idioms.ts'
import { consent } from './consent-words.ts'
import { contract } from './contractions.ts'
import { along } from './courtesy-words.ts'
import { contrary, doubt } from './doubt-words.ts'
import { refusal, settledNo } from './no-words.ts'
import { once } from './once.ts'
import { closers } from './order-reasons.ts'
import { plainOrders, vagueOrders } from './order-words.ts'
import { bookOf, endsOf, phrases, vocabularyOf } from './phrases.ts'
import { absent, assurance, needless, noOther, reasons } from './refraining-words.ts'
import { spellerFor } from './spelling.ts'
import { spoken, unstuttered } from './spoken-forms.ts'
import { wordsOf } from './words-of.ts'
import { firmYes, orders, softYes } from './yes-words.ts'

/** Sounds that people make while they think. */
export const fillers: ReadonlySet<string> = new Set(['eh', 'ehm', 'euh', 'eeh', 'uhm', 'um', 'erm'])
/** Words as long as "alstublieft" are read with a slip of the fingers in them; short ones ("ja", "niet") never. */
const shortest = 7
const nearCancel = new Set(
  'cancer cancels cancers cancelt cancellen cancelen canceled canceling cancelling gecanceld afleggen afwegen'.split(
    ' ',
  ),
)
let speller: ReturnType<typeof spellerFor> | undefined
/** Made when the first long word is read: its words are nearly all there are. */
const spellLong = (word: string): string => {
  speller ??= spellerFor(
    vocabularyOf([
      ...[...firmYes, ...softYes, ...orders, ...consent, ...granting, ...along],
      ...[...absent, ...needless, ...noOther, ...reasons, ...assurance],
      ...[...plainOrders, ...vagueOrders, ...closers],
      ...[...refusal, ...doubt, ...settledNo, ...contrary],
    ]),
    /** Words of their own, and no slips of "afzeggen" and "vervallen". */
    new Set(
      'excusez gelezen afleggen afwegen afzetten afzeilen afleiden vervullen vervalsen vervelen vervellen aftellen schrapen conform content concert convent curtain'.split(
        ' ',
      ),
    ),
  )
  return speller(word)
}
/** The words for cancelling are known by fewer letters: there is little else they can be. */
const spellOrder = spellerFor(new Set('cancel cancelled annuleer annuleren afzeggen schrappen'.split(' ')), nearCancel)

/** A word of which reasons are made is no slip of another. */
function spellAny(word: string): string {
  const near = spellLong(word)
  return near === word || isReasonWord(word) ? word : near
}

const spell = (word: string) => spellOrder(word.length < shortest ? word : spellAny(word))
/** "Jaaa", "yesss", "yeahhh": one yes. "Jaja" and "jahaha" are something else. */
const drawn: readonly (readonly [RegExp, string])[] = [
  [/^j+a+(h+a*)?$/u, 'ja'],
  [/^y+e+s+h?$/u, 'yes'],
  [/^y+e+a+h*$/u, 'yeah'],
  [/^n+e+h?e*h?$/u, 'nee'],
  [/^ma+r$/u, 'maar'],
]

/** No word that is spelled one letter at a time has more of them. */
const longestSpelled = 20

/** The words; letters spelled one by one, or with dots between them, are one word ("y e s", "a.u.b."). */
export function wordsSaid(text: string): readonly string[] {
  const plain = text.replaceAll(/(?<!\p{L})(\p{L})\.(?=\p{L}(?!\p{L}))/gu, '$1').replaceAll('%', ' procent')
  const words = wordsOf(plain)
  const isSpelled = words.length > 1 && words.length <= longestSpelled && words.every((word) => /^\p{L}$/u.test(word))
  const whole = isSpelled ? [words.join('')] : words
  return whole.map((word) => drawn.find(([form]) => form.test(word))?.[1] ?? word)
}

/** Words that were said, as they are compared. */
export function asCompared(heard: readonly string[]): readonly string[] {
  return unstuttered(contract(heard.filter((word) => !fillers.has(word)).map(spoken))).map(spell)
}

/** The words, with a `pause` where a mark or a line ends a clause. */
export const clausesOf: (text: string) => readonly string[] = once((text) => {
  const clauses = text
    .split(/[,;:!()\n]|\.(?=\s)/u)
    .map((clause) => asCompared(wordsSaid(clause)))
    .filter((words) => words.length > 0)
  return clauses.flatMap((words, at) => (at > 0 ? [pause, ...words] : words))
})

/** "Goedemorgen, ja graag": what is said to begin with. */
const greeting = bookOf(
  phrases(`
  hallo|hoi|hey|hi|hello|goedemorgen|goedemiddag|goedenavond|goedendag|goeiemorgen|goeiemiddag|goeiedag|goeienavond|morning|afternoon|dag_mevrouw|dag_meneer mevrouw|meneer|there|dear|love?
  good|goede morning|afternoon|evening|day|morgen|middag|avond|dag mevrouw|meneer|madam|sir?
`),
)

/** The words without a greeting before them, where more than a word follows: "hallo, ja" may be how a phone is answered. */
export function ungreeted(words: readonly string[]): readonly string[] {
  const ends = greeting(words[0] ?? '').flatMap((phrase) => endsOf(phrase, words, 0))
  const left = words.slice(Math.max(0, ...ends))
  return left.length > 1 ? left : words
}
