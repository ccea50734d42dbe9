// What is asked, begged or told back rather than answered.
import { orderWords } from './answer-ends.ts'
import { pause } from './composed-reason.ts'
import { along } from './courtesy-words.ts'
import { requests } from './order-words.ts'
import { bookOf, covers, occurs } from './phrases.ts'
import { wordsOf } from './words-of.ts'
import { firmYes, softYes } from './yes-words.ts'

const interrogatives = new Set(
  'wat waar waarom waarvoor hoe hoezo welk welke wie wanneer what where why how which who when'.split(' '),
)
const preludes = new Set('maar en ja nee oh o nou eh ehm uh um sorry ok oke but and so well dan'.split(' '))

/** "Is die van vrijdag bij de assistent": a question by its words, whatever mark is at its end. */
export function isQuestionInWords(text: string): boolean {
  return isAskingFor(text) || isAskingWhether(text) || isChecking(text)
}

/** "Waar vind ik dat", "is dat mijn BSN?": asks something instead of answering. */
export function isQuestion(text: string): boolean {
  return isQuestionInWords(text) || /\?\s*$/.test(text.slice(-200))
}

const refusing = /\b(nee+|neen|no|nope|nah|laat maar|don't|dont|stop|toch niet)\b/i
const puzzled =
  /\b((begrijp|snap|volg) (ik )?((het|u|je|dat|dit|er|de vraag|echt|helemaal|even|eigenlijk|nog) ){0,3}(niet|niks|niets|nie)( (meer|volgen|helemaal|goed|zo|even))*|i? ?(do not|don't|dont|didn't|didnt|cannot|can't|cant) (really |quite )?(understand|follow|get (it|this|that))|(what|wat) (do |did |are |is )?(you|u|je) (ask|asking|say|mean|vraagt|vraag|zegt|bedoelt|bedoel))\b/i

/** "Ik begrijp het niet", "en welke blijft dan staan": no answer, whatever negation is in it. */
export function isPuzzled(text: string): boolean {
  const said = text.slice(0, 200).replace(/[’`]/g, "'")
  return puzzled.test(said) ? !/^\W*(nee|no|nope)\b/i.test(said) : isAskingFor(said) && !refusing.test(said)
}

function isAskingFor(text: string): boolean {
  const first = wordsOf(text).find((word) => !preludes.has(word))
  return interrogatives.has(first ?? '')
}

const waiting =
  /\b((een |'n )?(moment|ogenblik)(je|jes)?|wacht (even|eens|effe|ff)|(even|effe|eerst) (op)?(wachten|kijken|zoeken|pakken|nakijken|halen|geduld)|ik (zoek|pak|haal|kijk) (het |hem |mijn )?(even|effe|eens|nog|op|mijn|het|de)|hold on|hang on|(one|a|just a) (moment|minute|second|sec)|let me (see|look|find|check|get))\b/i

/** "Momentje, ik zoek het nummer": the answer is still to come. */
export function isWaiting(text: string): boolean {
  return waiting.test(text.slice(0, 200))
}

const verbs = new Set(
  `is was kan kun kunt kunnen mag moet moeten krijg krijgt heb hebt heeft wordt word zal zou gaat duurt doet wilt
  will can could would do does did have has are am should may must shall`.split(/\s+/),
)
const subjects = new Set(
  `ik u je jij hij zij ze het dat die dit er we wij jullie de mijn i you it that this there he she they we my the`.split(
    /\s+/,
  ),
)

/** "Krijg ik dan snel een nieuwe", "will I be able to get a new one": no question mark, but the order of a question. */
function isAskingWhether(text: string): boolean {
  const words = wordsOf(text)
  const at = words.findIndex((word) => !preludes.has(word) && word !== 'hmm' && word !== 'hm')
  return (
    words.length - at > 3 && verbs.has(words[at] ?? '') && subjects.has(words[at + 1] ?? '') && !words.includes('niet')
  )
}

const checking =
  /^\W*((maar|en|ja|oh?|ok|oke|oké|eh|sorry|wacht|but|and|so|yes|wait)\W+)*(is|was|isn't) (dat|die|het|dit|deze|that|it|this)\b/i

/** "Is dat dinsdag?", "was that the one on friday": asks whether it is, and chooses nothing. */
export function isChecking(text: string): boolean {
  return checking.test(text.slice(0, 100).replace(/[’`]/g, "'"))
}

const requesting = bookOf(requests)
const firm = bookOf(firmYes)
const prelude = bookOf([...softYes, ...along])
const pleas = new Set(['please', 'graag', 'alsjeblieft', 'alstublieft', 'pls', 'plz', 'aub'])
const polite = new Set(
  'hoor meteen direct nou heel zeer erg dank u je wel dankjewel bedankt thank thanks you yes ja die deze that this one'.split(
    ' ',
  ),
)
const begging = new Set('i beg ik smeek'.split(' '))
const asking = new Set(['dus', 'so', 'oh', 'o', 'ah'])
/** "Oh" that asks nothing. */
const agreeably = new Set(['oh go on then', 'oh do please'])

/** "Kunt u hem afzeggen": a question, unless a yes or a plea is in it. */
export function isRequest(words: readonly string[]): boolean {
  return occurs(requesting, words) && !occurs(firm, words) && !words.some((word) => pleas.has(word) || word === 'fijn')
}

/** "Dus u kunt hem afzeggen", "oké dus hij kan weg": what is told back to the bot is asked, unless there is a yes in it. */
export function isAsking(words: readonly string[]): boolean {
  const at = words.findIndex((word) => asking.has(word))
  if (words[at] === 'dus' && at === words.length - 1 && occurs(orderWords, [words[at - 1] ?? ''])) return false
  if (agreeably.has(words.slice(0, 4).join(' '))) return false
  return at >= 0 && (words[at] === 'dus' || covers(prelude, words.slice(0, at))) && !occurs(firm, words)
}

/** "Heel graag", "please! I beg you": nothing but politeness. Run on, "please I beg you" may go on to beg for the opposite. */
export function isPlea(clauses: readonly string[]): boolean {
  const paused = clauses.indexOf(pause)
  const isPolite = (word: string, at: number) =>
    word === pause || pleas.has(word) || polite.has(word) || (begging.has(word) && paused > 0 && at > paused)
  return clauses.some((word) => pleas.has(word)) && clauses.every(isPolite)
}
