// "Gooi het maar weg lieverd", "haal hem eraf dokter": what is said to somebody in the room or the surgery, and not to the desk.
import { plainOrders, requests, vagueOrders } from './order-words.ts'
import { bookOf, occurs } from './phrases.ts'

const requesting = bookOf(requests)
const plainly = bookOf(plainOrders)
/** How people call those they live with; a desk is called "mevrouw". */
const called = new Set(
  'schat schatje lieverd lief mam mama pap papa jongen jongens meid meisje joh mop knul darling dear love mate buddy bro honey sweetheart babe mum mummy dad daddy son guys man kind meiske jong friend liefje schatje schattie snoes moppie pop poppetje hon sweetie dearie sweetheart luv'.split(
    ' ',
  ),
)
/** So the old call whoever is at the desk, too. */
const young = new Set('kind jong jongen meid meisje meiske'.split(' '))
const throwing = new Set(
  'chuck toss junk throw shot flikker pleur kieper knikker mieter smijt donder kwak wip veeg kegel haalt gooit rid bin ditch dump wipe scrap strike scratch take remove delete drop cross gooi haal weg eraf eruit wis streep schrap verwijder mik weghalen verwijderen schrappen weggooien doorstrepen'.split(
    ' ',
  ),
)
const removing = new Set([...throwing, ...'removed gone taken removing taking vanaf kwijt'.split(' ')])
const vaguely = bookOf(vagueOrders)
const doctors = new Set('dokter doctor doc doktertje dok'.split(' '))
/** Before "dokter": then the doctor is spoken of. */
const naming = new Set('bij van met naar voor door with of to by at from for see seeing seen'.split(' '))
const owners = new Set('mijn mn my onze our de the'.split(' '))

/** "Haal hem eraf dokter": what a doctor removes is no appointment. */
function isToDoctor(words: readonly string[]): boolean {
  const isCalled = (at: number) =>
    doctors.has(words[at] ?? '') && !owners.has(words[at - 1] ?? '') && !naming.has(words[at - 1] ?? '')
  if (!words.some((_, at) => isCalled(at)) || occurs(plainly, words)) return false
  return occurs(vaguely, words) || words.some((word) => removing.has(word))
}

/** "Gooi het maar weg lieverd": somebody in the room is told to throw something away. */
export function isToSomebodyElse(words: readonly string[]): boolean {
  const isCalled = (at: number) => called.has(words[at] ?? '') && !owners.has(words[at - 1] ?? '')
  const isHome = words.some((_, at) => isCalled(at))
  if (isToDoctor(words) || (isHome && words.includes('jij') && !words.some((word) => young.has(word)))) return true
  if (!words.some((word) => throwing.has(word)) && !occurs(requesting, words)) return false
  return isHome && !occurs(plainly, words)
}
