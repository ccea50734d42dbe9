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

const opening =
  /^\W*((oh?|ja|ok|oke|oké|sorry|eh|yes|yeah|so|zeg)\W+)*(wacht|wachten|(een )?moment(je)?|(een )?ogenblik(je)?|hold on|hang on|wait|(one|just a|a) (sec|second|moment|minute))(\W+(even|effe|eventjes|ff|eens|hoor|hé|he|love|dear|a (sec|second|moment|minute)|please|alstublieft|alsjeblieft|aub))*\W+/i

/** What comes after "wacht even": who calls, who is at the door, or the answer itself; `undefined` where no moment is asked for. */
export function afterWaiting(text: string): string | undefined {
  const said = text.slice(0, 300)
  const before = opening.exec(said)?.[0]
  return before === undefined ? undefined : said.slice(before.length)
}

const back =
  /^\W*((ja|ok|oke|oké|zo|yes|okay|so|sorry|hallo|hello|right)\W+)*((daar|hier) ben ik( weer)?|ik ben (er )?(weer|terug)( er)?|ben er weer|i('m| am) back( now)?|here i am|back again)\W*$/i

/** "Ik ben er weer", "I'm back": says only that the moment is over. */
export function isBack(text: string): boolean {
  return back.test(text.slice(0, 100).replace(/[’`]/g, "'"))
}
