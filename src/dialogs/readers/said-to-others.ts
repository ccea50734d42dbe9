// "Gooi het maar weg lieverd": what is said to somebody in the room, and not to the practice.
import { plainOrders, requests } from './order-words.ts'
import { bookOf, occurs } from './phrases.ts'

const requesting = bookOf(requests)
const plainly = bookOf(plainOrders)
/** How people call those they live with; a desk is called "mevrouw". */
const called = new Set(
  'schat schatje lieverd lief mam mama pap papa jongen jongens meid meisje joh mop knul darling dear love mate buddy bro honey sweetheart babe mum mummy dad daddy son guys man kind meiske jong friend liefje schatje schattie snoes moppie pop poppetje hon sweetie dearie sweetheart luv'.split(
    ' ',
  ),
)
const throwing = new Set(
  'chuck toss junk throw shot flikker pleur kieper knikker mieter smijt donder kwak wip veeg kegel haalt gooit rid bin ditch dump wipe scrap strike scratch take remove delete drop cross gooi haal weg eraf eruit wis streep schrap verwijder mik weghalen verwijderen schrappen weggooien doorstrepen'.split(
    ' ',
  ),
)
const owners = new Set('mijn mn my onze our de the'.split(' '))
/** "Gooi het maar weg lieverd": somebody in the room is told to throw something away. */
export function isToSomebodyElse(words: readonly string[]): boolean {
  if (!words.some((word) => throwing.has(word)) && !occurs(requesting, words)) return false
  const isCalled = (at: number) => called.has(words[at] ?? '') && !owners.has(words[at - 1] ?? '')
  return !occurs(plainly, words) && words.some((_, at) => isCalled(at))
}
