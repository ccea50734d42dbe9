// Nothing but a goodbye: words that may be kept of somebody who wants to be forgotten.
import { wordsOf } from './words-of.ts'

const words: ReadonlySet<string> = new Set(
  `stop stoppen quit exit einde klaar done doei doeg dag hoi bye goodbye later tot ziens
  nee neen no nope niets niks nothing else anders meer more ok oke okay prima goed fine thats that is all alles het dit this
  dank dankje dankjewel dankuwel bedankt thanks thank thx je u you wel jewel uwel hartelijk very much heel erg veel
  graag hoor fijn fijne prettige nice a have nog dag day avond evening weekend en and ik i wil want to`.split(/\s+/),
)

const longest = 100

/** Whether it is short, and every word is one that people part with: no name, number or anything else of somebody can be in it. */
export function isBareGoodbye(text: string): boolean {
  return text.length <= longest && wordsOf(text).every((word) => words.has(word))
}
