import { isNamePrefix } from './fits-surname.ts'
import type { Hearing } from './hearing.ts'
import { bookOf, endsOf, findAll, occurs, phrases } from './phrases.ts'
import { fold } from './tokens.ts'

const fillers = new Set(
  'spatie space streepje koppelteken minnetje dash hyphen eh ehm euh eeh uh uhm um er hm nou oh ja yes yeah well so'.split(
    ' ',
  ),
)

const lead = phrases(`
  mijn|me|mn|de|my|the|onze|our|uw|his|her achternaam|naam|familienaam|surname|name|names is|luidt|was?
  mijn|my|de|the last|family|sur name|names is?
  last|family|sur name is?
  achternaam|surname|naam|name|familienaam is?
  ik|i ben|heet|am|have
  ik sta|stond ingeschreven|genoteerd|geregistreerd|bekend? onder|als
  i am|im registered|known under|as
  gewoon|just|die|luidt
  im|iam
  het|dat|dit|die|it|that|this is|was|moet
  its|thats|this
  hier|u spreekt? met|is
  spreekt met
  ingeschreven als|onder
  zeg maar
  you can call me
  call me
  they call me
  speaking with?
  met|with|is|onder|under
  hallo|hoi|hi|hello|goedemorgen|goedemiddag|goedendag|dag
  good morning|afternoon|day
  meneer|mevrouw|mevr|mijnheer|heer|dhr|mw|mw|mr|mrs|miss|ms|mister|missis|missus|dr|drs|dokter|doctor|prof|juffrouw|mej|fam|familie|sir|madam
  de heer
  op naam van
  nee|no|sorry|wacht|wait|correctie
`)

const trail = phrases(`
  speaking|here|hier
  hoor|gewoon|just|alstublieft|alsjeblieft|aub|please|dus|mevrouw|meneer|he|zeg|dank|thanks|bedankt|sir|madam
  dank|thank u|je|you wel?
  spreekt|spreek|belt u|je|ik? mee|met_u|aan
  is mijn|de|my|the achternaam|naam|surname|name|last|family naam|name?
  is de? naam
  is the name
  heet ik
  en|and mijn|my|ik|de|i|geboren|voornaam ...
  is het|it
  geloof ik
  met|with|zonder|without een|a|an|one|two|twee|dubbel|dubbele|double|lange|korte|griekse|no|geen|the|de|dt|ck|th|ij|single|k|c|s|y|z|f|v|d|t|h|e|g|i|n|l|m|r|b|p|u|o|a|j|w|x|q ...
  spelled|spelt|gespeld|ik spel|als|as ...
  dat spel|schrijf|spelt|is je|u|men ...
  je|you schrijft|spelt|spell|write ...
`)

const silence = phrases(`
  zeg .. niet
  weet .. niet
  geen|no idee|idea|achternaam|naam|name|clue
  not telling|saying
  wil .. niet
  dont|wont .. know|say|tell|want
  waarom|why|hoezo|wat|what
  gaat .. niet|niks aan
  none of your
  < ja|yes|nee|no|ok|oke|okay|help|stop|hulp|herhaal|repeat|medewerker >
`)

const correction = phrases(`
  nee|no|sorry|wacht|wait|correctie|correction|actually|eigenlijk|oftewel
  achternaam|surname|familienaam|last_name|family_name is?
  ik bedoel
  i mean
  maar|but
`)

/** More words than this are a story, not a name. */
const most = 40

const leads = bookOf(lead)
const trails = bookOf(trail)
const silences = bookOf(silence)
const corrections = bookOf(correction)

function namesOf(text: string): readonly string[] {
  const words =
    fold(text)
      .replace(/[.,;:!?"()/_-]+/gu, ' ')
      .match(/[\p{L}']+/gu) ?? []
  return words.filter((word) => !fillers.has(word))
}

const doubled = new Set(['dubbel', 'dubbele', 'double', 'twee'])

/** "J A N S E N": a run of three single letters or more, put together. */
function spelledOut(words: readonly string[]): string | undefined {
  const letters = words.map((word, at) => (doubled.has(words[at - 1] ?? '') && word.length === 1 ? word + word : word))
  const runs = letters
    .filter((word) => !doubled.has(word))
    .map((word) => (/^(\p{L})\1?$|^ij$/u.test(word) ? word : ' '))
    .join('')
    .split(' ')
  const longest = runs.reduce((best, run) => (run.length > best.length ? run : best), '')
  return longest.length > 2 ? longest : undefined
}

/** What follows the last "nee", "sorry" or "maar": "niet Jansen maar Bakker", "Jansen, nee, Bakker". */
function corrected(words: readonly string[]): readonly string[] {
  const bare = words.map((word) => word.replaceAll("'", ''))
  const last = findAll(corrections, bare).at(-1)
  const after = last ? words.slice(last.to) : []
  return after.length > 0 ? after : words
}

function withoutLead(words: readonly string[]): readonly string[] {
  const bare = words.map((word) => word.replaceAll("'", ''))
  const ends = leads(bare[0] ?? '').flatMap((phrase) => endsOf(phrase, bare, 0))
  const to = Math.max(0, ...ends)
  return to > 0 && to < words.length ? withoutLead(words.slice(to)) : words
}

function withoutTrail(words: readonly string[]): readonly string[] {
  const bare = words.map((word) => word.replaceAll("'", ''))
  const reachesEnd = (word: string, at: number) =>
    at > 0 && trails(word).some((phrase) => endsOf(phrase, bare, at).includes(bare.length))
  const from = bare.findIndex(reachesEnd)
  return from > 0 ? withoutTrail(words.slice(0, from)) : words
}

/** "Jansen, P.": the initials after a name go. */
function withoutInitials(words: readonly string[]): readonly string[] {
  const last = words.findLastIndex((word) => word.length > 1)
  return last < 0 ? words : words.slice(0, last + 1)
}

/** "Bakker, P. Bakker", "de Vries, Anna de Vries": a name that is said twice, the second time in full. */
function onceOnly(words: readonly string[]): readonly string[] {
  const said = words.join(' ')
  const sizes = Array.from({ length: Math.floor(words.length / 2) }, (_, at) => at + 1)
  const size = sizes.find((some) => said.endsWith(` ${words.slice(0, some).join(' ')}`))
  return size === undefined ? words : words.slice(size)
}

/** "not Jansen, Bakker": what is denied goes, when something else is left. */
function withoutDenied(text: string): string {
  const parts = text.split(',')
  const left = parts.filter((part) => !/^\s*(not|niet|geen)\s/iu.test(part))
  return left.length > 0 ? left.join(',') : text
}

/** "Yilmaz, Turan" and "Berg, van den": what follows the comma is said before the name, when it is a name too. */
function inSpokenOrder(text: string): string {
  const [name = '', after, ...more] = text.split(',')
  const words = namesOf(after ?? '')
  const isName = words.length === 1 && !trails(words[0] ?? '').length && (words[0] ?? '').length > 1
  if (more.length > 0 || after === undefined || !(isName || (words.length > 0 && words.every(isNamePrefix))))
    return text
  const said = withoutLead(namesOf(name))
  return said.length === 1 && !occurs(corrections, [...said, ...words]) ? `${after} ${said[0]}` : text
}

/**
 * The surname in an answer to "what is your surname?", in small letters without accents, with its prefixes and perhaps a
 * first name before it; `undefined` when no name is given.
 */
export function readSurname(text: string, _hearing: Hearing): string | undefined {
  const words = namesOf(inSpokenOrder(withoutDenied(text)))
  if (words.length === 0 || words.length > most || occurs(silences, words)) return undefined
  const said = withoutTrail(withoutLead(corrected(words)))
  const spelled = spelledOut(said) ?? (said.some((word) => word.length > 2) ? undefined : spelledOut(words))
  if (spelled) return spelled
  const names = onceOnly(withoutInitials(said))
  if (names.length > 6 || names.every((name) => isNamePrefix(name))) return undefined
  return names.join(' ')
}

/** Whether an answer to that question is one name and nothing else: "Brand", "ik heet van den Brand". A cry is none. */
export function isBareName(text: string, hearing: Hearing): boolean {
  if (/[!?]/u.test(text)) return false
  const names = readSurname(text, hearing)?.split(' ') ?? []
  return names.filter((name) => !isNamePrefix(name)).length === 1
}
