// What people call a number or a date: "mijn nummer is", "geboren op", "bsn", "tel."
import type { Item } from './items.ts'
import { wordsOf } from './words-of.ts'

/** What a number or date is said to be. */
export type Label = 'birthDate' | 'patientNumber' | 'bsn' | 'phone' | 'appointment' | 'other'

const names: readonly (readonly [Label, string])[] = [
  ['birthDate', 'geboren geboortedatum geboorte gebdat geb geboortedag geboortejaar jarig verjaardag verjaar'],
  ['birthDate', 'born birth birthday birthdate bday dob dateofbirth'],
  ['patientNumber', 'patientnummer patientennummer patientnr patnr pnr clientnummer klantnummer dossiernummer'],
  ['patientNumber', 'inschrijfnummer inschrijvingsnummer registratienummer nummer nr num number patientnumber id'],
  ['bsn', 'bsn burgerservicenummer sofinummer sofi burgernummer citizen social'],
  [
    'phone',
    'telefoon telefoonnummer tel mobiel mobieltje nul6 gsm whatsapp phone telephone mobile cell call bel bellen',
  ],
  ['appointment', 'afspraak afspraken appointment appointments consult gepland booked controle'],
  ['other', 'huisnummer huis postcode kamer room house straat street address adres polis polisnummer kenteken'],
  ['other', 'verzekering verzekeringsnummer insurance policy order ordernummer flat code versie version ip isbn'],
]
const labels: ReadonlyMap<string, Label> = new Map(
  names.flatMap(([label, words]) => words.split(' ').map((word) => [word, label] as const)),
)
const vague: ReadonlySet<string> = new Set(['nummer', 'number', 'nr', 'num', 'id', 'code'])
const spelled: readonly (readonly [Label, string])[] = [
  ['bsn', 'b s n'],
  ['birthDate', 'd o b'],
]
const missing: ReadonlySet<string> = new Set(
  'niet not geen kwijt vergeten forgot lost don dont no zonder without'.split(' '),
)

/** The label nearest before the item at `at`, not further back than the number before it. */
export function labelBefore(items: readonly Item[], at: number): Label | undefined {
  const words = wordsBefore(items, at)
  let lacking = false
  for (let i = words.length - 1; i >= 0; i -= 1) {
    const label = labelAt(words, i)
    if (label && !lacking && !isMissing(words, i)) return label
    if (label && label !== 'appointment') lacking = false
    else if (missing.has(words[i] ?? '') && !isAbbreviation(words, i)) lacking = true
  }
  return undefined
}

const abbreviated: ReadonlySet<string> = new Set(['patient', 'patients', 'pt', 'pat', 'client', 'file', 'record'])

// "patient no. 88421": here "no" is no refusal.
function isAbbreviation(words: readonly string[], i: number): boolean {
  return words[i] === 'no' && abbreviated.has(words[i - 1] ?? '')
}

function isMissing(words: readonly string[], i: number): boolean {
  return ['geen', 'no', 'zonder', 'without'].includes(words[i - 1] ?? '')
}

function labelAt(words: readonly string[], i: number): Label | undefined {
  const word = words[i] ?? ''
  for (const [label, letters] of spelled) if (words.slice(i - 2, i + 1).join(' ') === letters) return label
  if (isAbbreviation(words, i)) return 'patientNumber'
  const before = labels.get(words[i - 1] ?? '')
  if (vague.has(word) && before && before !== 'appointment' && before !== 'birthDate') return before
  return labels.get(word)
}

const between: ReadonlySet<string> = new Set('ben ik werd is dat was mijn my het the dit that this date of'.split(' '))

/** The label right after the item before `at`: "88421 is mijn patiëntnummer". */
export function labelAfter(items: readonly Item[], at: number): Label | undefined {
  for (let i = at; i < items.length && i < at + 6; i += 1) {
    const item = items[i]
    if (!item || item.kind === 'number') return undefined
    if (item.kind === 'mark' || between.has(item.text)) continue
    const label = item.text === 'patient' ? undefined : labels.get(item.text)
    if (!label && item.text !== 'patient') return undefined
    if (label) return introducesMore(items, i + 1) ? undefined : label
  }
  return undefined
}

function introducesMore(items: readonly Item[], from: number): boolean {
  const next = items.slice(from, from + 4).find((item) => item.kind === 'number' || !passes(item))
  return next?.kind === 'number'
}

const passes = (item: Item) =>
  item.kind === 'mark' || (item.kind === 'word' && ['is', 'op', 'on', 'in', 'am'].includes(item.text))

function wordsBefore(items: readonly Item[], at: number): readonly string[] {
  const words: string[] = []
  for (let i = at - 1; i >= 0 && words.length < 14; i -= 1) {
    const item = items[i]
    if (!item || item.kind === 'number') break
    if (item.kind === 'word') words.unshift(item.text)
  }
  return words
}

const family: ReadonlySet<string> = new Set(
  'zoon dochter kind kinderen man vrouw partner buurvrouw buurman vriendin vriend tante oom schoonmoeder schoonvader neighbour neighbor friend aunt uncle moeder vader broer zus oma opa mama papa son daughter child children husband wife mother father brother sister mum mom dad grandma grandpa'.split(
    ' ',
  ),
)
const theirs: ReadonlySet<string> = new Set(['voor', 'van', 'namens', 'for', 'of'])
const mine: ReadonlySet<string> = new Set(['mijn', 'mn', 'me', 'onze', 'my', 'our'])

/** Who of the family is spoken of, by the word without its smallness ("zoontje" is a zoon). */
export function familyIn(text: string): string | undefined {
  return wordsOf(text).map(whole).find(isFamily)
}

const herOwn = /\b(haar|zijn|zn|d'?r|hun|her|his|their) (\p{L}+ )?(afspra|appointment|appt|consult|controle)/iu

/** "De afspraak van mijn vrouw", "my mother's appointment", "mijn zoon, zijn afspraak": it is theirs. */
export function isForFamily(text: string): boolean {
  const words = wordsOf(text)
  if (familyIn(text) && herOwn.test(text.slice(0, 300))) return true
  return words.some((word, at) => {
    if (!mine.has(word) || !isFamily(whole(words[at + 1] ?? ''))) return false
    const next = words[at + 2] ?? ''
    return (
      theirs.has(words[at - 1] ?? '') || ['haar', 'zijn', 'zn', 'hun'].includes(next) || isOwner(words[at + 1] ?? '')
    )
  })
}

/** "Mothers", of "mother's". */
function isOwner(word: string): boolean {
  return word.endsWith('s') && family.has(word.slice(0, -1))
}

function whole(word: string): string {
  const plain = word.replace(/(tje|je)s?$/u, '')
  return family.has(word) ? word : isOwner(word) ? word.slice(0, -1) : plain
}

/** A word for somebody else: a date beside it need not be the patient's. */
export function isFamily(word: string): boolean {
  return family.has(word)
}
