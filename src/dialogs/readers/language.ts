import type { Language } from './hearing.ts'
import { wordsOf } from './words-of.ts'

// Common words that only one of the two languages has. Words both use, or that people borrow ("ok", "sorry", "help",
// "stop", "is", "in", "was", "die", "week"), names of days, numbers and what may be a surname are left out.
const dutch: ReadonlySet<string> = new Set(
  `ik jij je u uw mij mijn wij jullie een niet geen en of maar want dat dit deze wat wie waar wanneer waarom hoe welke
  heb heeft hebt hebben ben bent zijn wil wilt willen kan kunt kunnen moet moeten mag ga gaat gaan kom komen komt zou zal worden wordt
  doe doet doen weet weten zeg zeggen graag alstublieft alsjeblieft bedankt dank hallo goedemorgen goedemiddag goedenavond goedendag hoi
  afspraak afspraken afzeggen annuleren verzetten maken huisarts dokter assistente medewerker spreken praten bellen
  ja nee jazeker prima goed wel nog ook even hoor naar voor met bij aan uit op om te er hier daar heel veel meer dat dan deze zij hij hem haar hun ons onze mij me mevrouw meneer pijn borst hoofdpijn eerste tweede derde laatste alle allemaal hoeveel tussen zonder tegen maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart augustus oktober geef zet waar zit kost praktijk gaat vanmiddag middag ochtend avond eerder later verkeerde bedoel bedoelde twee drie vier vijf zeven acht negen tien niets iets iemand
  morgen vandaag overmorgen volgende eerste geboren geboortedatum patientnummer nummer achternaam naam laat uur herhaal herhalen langzamer
  begrijp snap versta verstond misschien klopt toch laten staan haal mens verder uitleg opnieuw terug`.split(/\s+/u),
)

const english: ReadonlySet<string> = new Set(
  `i im ive id you your youre my mine we our they them it its the a an not dont doesnt didnt cant cannot wont isnt arent no yes yeah
  and or but because that this these what who where when why how which have has had am are be been want wants would could can should
  need like make made go going come coming do does did know say speak talk tell show see get give take leave keep please thanks thank hello
  good morning afternoon evening appointment appointments cancel reschedule book doctor receptionist someone person human
  sure fine well still also for with from to of on at by out here there very much if then than said made myself he she her his first second third monday tuesday wednesday thursday friday saturday sunday january february march october change language switch respond where chest pain breathe think wait now never one two three four five six seven eight nine ten practice hang up off time day back calling called register swallowed some new other any all said say more nothing something
  tomorrow today next first born birth date number surname name late oclock again repeat slower understand maybe right wrong
  to my me`.split(/\s+/u),
)

const both: ReadonlySet<string> = new Set(
  'of me am we had go want are on made date well here at by been a no late more next like fine do name i human cancel check repeat yes hello the'.split(
    ' ',
  ),
)

function count(words: readonly string[], own: ReadonlySet<string>): number {
  return words.filter((word) => own.has(word) && !both.has(word)).length
}

/** Dutch or English when that is clearly what somebody speaks, by at least three words and most of them; whatever was spoken before. */
export function clearLanguage(text: string): Language | undefined {
  const words = [...new Set(wordsOf(text))]
  const [inDutch, inEnglish] = [count(words, dutch), count(words, english)]
  const most = Math.max(inDutch, inEnglish)
  if (most < 3 || 2 * most <= words.length || inDutch === inEnglish) return undefined
  return inDutch > inEnglish ? 'nl' : 'en'
}

/**
 * The language somebody speaks or writes: the current one, unless at least two words belong to the other only and
 * clearly outnumber those of the current one. Names, numbers and borrowed words never switch.
 */
export function readLanguage(text: string, current: Language): Language {
  const words = [...new Set(wordsOf(text))]
  const [own, other] = current === 'nl' ? [dutch, english] : [english, dutch]
  const [stay, leave] = [count(words, own), count(words, other)]
  if (leave < 2 || leave <= 2 * stay) return current
  return current === 'nl' ? 'en' : 'nl'
}
