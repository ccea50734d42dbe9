// Words that point at an appointment by another one: "de andere", "allebei", "geen van beide", "zeg die maar af".
import { wordsOf } from './words-of.ts'

const other = new Set('andere ander other another'.split(' '))
const every = new Set('allebei beide beiden alle allemaal alles both all every everything'.split(' '))
const excepting = new Set('behalve uitgezonderd except excluding but niet not'.split(' '))
const none = new Set('geen geeneen none neither'.split(' '))
const pointing = new Set('die deze dit dat hem it that this'.split(' '))
const nothing = new Set('nee neen nope no nah niets niks nothing'.split(' '))
const mostWords = 6
const joining = new Set('en and'.split(' '))

function has(text: string, among: ReadonlySet<string>): boolean {
  return wordsOf(text).some((word) => among.has(word))
}

/** What else can be another: "een andere dokter", "another day" is no appointment of the list. */
const elsewise = new Set(
  `dokter huisarts arts keer dag datum tijd tijdstip moment week maand vraag klacht praktijk manier reden
  doctor gp time day date question thing way reason practice surgery`.split(/\s+/),
)

/** "Nee, de andere", "the other one": another than the one just spoken of. */
export function isOther(text: string): boolean {
  return wordsOf(text).some((word, at, words) => other.has(word) && !elsewise.has(words[at + 1] ?? ''))
}

/** "Allebei", "alle drie", "de eerste en de tweede": several on purpose, not a day that happens to fit two. */
export function isEvery(text: string): boolean {
  return (
    has(text, every) ||
    wordsOf(text)
      .slice(1)
      .some((word) => joining.has(word))
  )
}

/** "Al mijn afspraken", "zeg alles maar af", with nothing excepted. */
export function isAll(text: string): boolean {
  const words = wordsOf(text)
  const all = words.some(
    (word, at) => every.has(word) || (word === 'al' && ['mijn', 'onze', 'de', 'me'].includes(words[at + 1] ?? '')),
  )
  return all && !words.some((word) => excepting.has(word))
}

const done = /\b(dat|dit|that|it|this)('s| is| was|s| waren)? (wel |dan |zo |really )?(alles|all|everything)\b/i

/** "Nee, dat is alles": no more, and not all of them. */
export function isAllThere(text: string): boolean {
  return done.test(text.slice(0, 200).replace(/[’`]/g, "'"))
}

/** "Geen van beide", "none of them". */
export function isNoneOfThem(text: string): boolean {
  return has(text, none)
}

/** "Zeg die maar af", "cancel it": what was just spoken of. */
export function isPointing(text: string): boolean {
  return has(text, pointing)
}

/** "Nee", "nee dank u", "niets": nothing more, in a few words; a sentence that merely has a "niet" in it is not. */
export function isNothingMore(text: string): boolean {
  const words = wordsOf(text)
  return nothing.has(words[0] ?? '') && words.length <= mostWords
}

/** "Dat klopt niet", "that's wrong": what was just read back is not right. */
export function isWrong(text: string): boolean {
  return /\b(klopt niet|niet (goed|juist)|verkeerd|fout|mijn eigen|wrong|not right|incorrect|my own)\b/i.test(
    text.slice(0, 100),
  )
}

const dropped =
  /^\W*((nee|no|oh|ach|och|nou|ok|oke|sorry|toch|dan)\W+)*((laat (dan |het |dit )?maar( zitten)?|vergeet het( maar)?|hoeft niet meer|never ?mind|forget it)(\W+(hoor|dan))?(\W+(dan )?(ik )?(bel|i'll (call|ring|phone))( (ik|zelf|dan|wel|even|straks|morgen|jullie|de praktijk|you|them|instead)){0,4})?|(dan )?ik bel (dan |straks |morgen )?zelf wel( even)?)\W*$/i

/** "Laat maar", "never mind", as the whole answer: what was being done need not be done. */
export function isDropped(text: string): boolean {
  return dropped.test(text.slice(0, 100))
}

const thanks = /^\W*(dank ?(je|u|jewel|uwel)?( wel)?|bedankt|thanks|thank you|tot ziens|dag|doei|bye)\b[^?]{0,20}$/i

const opened =
  '^\\W*((en|maar|dus|oh?|ok|oke|and|so|but)\\W+)*(is|was|zijn|heb|hebt|heeft|hebben|has|have|did|are) .{1,40}\\b'
const askingCancelled = new RegExp(
  `${opened}(afgezegd|geannuleerd|gecanceld|geschrapt|cancell?ed|cancel (it|that|my))\\b.{0,15}$`,
  'i',
)
const askingDone = new RegExp(
  `${opened}(gelukt|geregeld|doorgegeven|verwerkt|weg|done|gone|go through|sorted|worked?)\\b.{0,15}$`,
  'i',
)

/** "Is hij nu echt afgezegd?", "did you cancel it?" */
export function isAskingCancelled(text: string): boolean {
  return askingCancelled.test(text.slice(0, 150).replace(/[’`]/g, "'"))
}

/** "Is het gelukt?", "did it work?": what became of what was just done. */
export function isAskingDone(text: string): boolean {
  return isAskingCancelled(text) || askingDone.test(text.slice(0, 150).replace(/[’`]/g, "'"))
}

/** "Dank u wel", "bye", and hardly more. */
export function isParting(text: string): boolean {
  return thanks.test(text.slice(0, 100))
}

/** "Die van dinsdag niet": names what is not meant, last of all. */
export function isDenying(text: string): boolean {
  return /\b(niet|not)\W*$/i.test(text.slice(0, 200))
}
