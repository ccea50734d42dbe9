// "Wacht even": somebody who needs a moment before the answer, and the first words after that moment.
import { wordsOf } from './words-of.ts'

const asking = new Set(
  `wacht wachten moment momentje ogenblik ogenblikje seconde secondje sec minuut minuutje geduld
  wait hold hang bear moment minute second`.split(/\s+/),
)
const around = new Set(
  `even effe ff eens eventjes een nog maar hoor alstublieft alsjeblieft aub sorry oh o eh ehm uh um ja oke ok okay
  blijf hangen a an 1 one just please on with me yes yeah give me so`.split(/\s+/),
)

/** "Wacht even", "ja momentje hoor", "hold on please", and not a word beside it: neither a yes nor a no. */
export function isPausing(text: string): boolean {
  const words = wordsOf(text)
  return words.some((word) => asking.has(word)) && words.every((word) => asking.has(word) || around.has(word))
}

const back =
  /^\W*((ja|ok|oke|oké|zo|yes|okay|so|sorry|hallo|hello|right)\W+)*((daar|hier) ben ik( weer)?|ik ben (er )?(weer|terug)( er)?|ben er weer|i('m| am) back( now)?|here i am|back again)\W*$/i

/** "Ik ben er weer", "I'm back": says only that the moment is over. */
export function isBack(text: string): boolean {
  return back.test(text.slice(0, 100).replace(/[’`]/g, "'"))
}

const plain = new Set('ja jaa jawel jazeker yes yeah yep yup'.split(' '))
const plainly = new Set(
  `ja jaa jawel jazeker yes yeah yep yup hoor graag please alstublieft aub doe maar do it afzeggen zeg af die deze hem
  afspraak de mag cancel that this the appointment weg`.split(/\s+/),
)

/**
 * A yes that is no mere "oké" or "ja dank u" to what was said in passing before the question. To be asked only of what is read
 * as a yes already.
 */
export function isPlainYes(text: string): boolean {
  const words = wordsOf(text)
  return words.every((word) => plainly.has(word)) && (plain.has(words[0] ?? '') || words.some(isOrder))
}

function isOrder(word: string): boolean {
  return word === 'af' || word === 'afzeggen' || word === 'cancel'
}
