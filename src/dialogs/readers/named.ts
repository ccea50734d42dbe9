// What is said of an appointment beside its day and time, before any list is known: with whom it is, or in which week or month.
import { daysAfter, isoDate } from './calendar.ts'
import type { Option } from './choice-option.ts'
import { clockTimesIn } from './clock-time.ts'
import { dayIn } from './day-said.ts'
import { doctorClue } from './doctor-said.ts'
import type { Hearing } from './hearing.ts'
import { itemsOf } from './number-words.ts'
import { tokensOf } from './tokens.ts'
import { wordsOf } from './words-of.ts'

/**
 * `whom` are the words for who holds it, `titled` when they are a doctor's title and a name; `span` is the first and the last
 * ISO date of a week or a month.
 */
export interface Named {
  readonly whom?: string
  readonly titled?: true
  readonly span?: readonly [string, string]
}

/** `undefined` when nothing of the kind is said. */
export function readNamed(text: string, hearing: Hearing): Named | undefined {
  const whom = whomIn(wordsOf(text))
  const span = readSpan(text, hearing)
  return whom || span ? { ...whom, ...(span && { span }) } : undefined
}

/** "Deze week", "volgende maand", "in december", and no day in it. */
export function readSpan(text: string, hearing: Hearing): readonly [string, string] | undefined {
  if (/\b(geboren|born)\b/i.test(text)) return undefined
  const items = itemsOf(tokensOf(text), hearing.language)
  const day = dayIn(items, clockTimesIn(items, hearing.language), hearing)
  if (!day || day.date !== undefined || day.weekday !== undefined || day.dayOfMonth !== undefined) return undefined
  return day.week ?? (day.month === undefined ? undefined : monthAhead(day.month, hearing.today))
}

function monthAhead(month: number, today: string): readonly [string, string] | undefined {
  const year = Number(today.slice(0, 4)) + (month < Number(today.slice(5, 7)) ? 1 : 0)
  const first = isoDate(year, month, 1)
  const next = month === 12 ? isoDate(year + 1, 1, 1) : isoDate(year, month + 1, 1)
  return first && next ? [first, daysAfter(next, -1)] : undefined
}

/**
 * Those that fit all that was named. A name that nobody in the list has says nothing, unless it was a doctor's: then none
 * fits.
 */
export function fitsNamed<O extends Option>(named: Named | undefined, options: readonly O[]): readonly O[] {
  if (!named) return options
  const { whom = '', titled, span } = named
  const holds = doctorClue(itemsOf(tokensOf(whom), 'nl'), options)
  const held = holds ? options.filter((_, index) => holds(index)) : options
  const some = held.length > 0 || titled ? held : options
  return span ? some.filter(({ start }) => start.slice(0, 10) >= span[0] && start.slice(0, 10) <= span[1]) : some
}

const doctors = new Set('dokter doctor dr huisarts'.split(' '))
const courtesies = new Set('meneer mijnheer mevrouw mevr mw dhr heer mr mrs ms miss'.split(' '))
const beside = new Set('bij met naar with see'.split(' '))
const small = new Set('de den der het een van ter ten el la the a my mijn m n'.split(' '))
/** What follows "bij de dokter" and is no name. */
const noNames = new Set(
  `afzeggen afzegge afbellen afmelden annuleren annuleer cancellen cancelen cancel cancelled canceled verzetten verplaatsen
  wijzigen schrappen verwijderen vervallen doorhalen zeggen zeg af weg om op in aan voor naar uit tot te die dat dit deze
  niet nie niks kan kunnen kon ga gaat gaan kom komt komen wil wilt willen moet moeten mag heb hebt heeft had was is zijn
  staat stond en of maar want omdat als dan ook nog even eens graag aub alstublieft alsjeblieft hoor toch morgen vandaag
  vanmiddag vanochtend overmorgen volgende komende week maand afspraak afspraken appointment appointments praktijk jullie u
  je jou mij me hem haar hun ons on at for to this that next tomorrow today please and or but because i you it us
  door zegt zei vindt belt belde denkt spreken bezoeken says said heeft geboren born nummer number now nu straks wanneer hoe when what bezoek spreekuur consult`.split(
    /\s+/,
  ),
)

function isName(word: string | undefined): word is string {
  return (
    word !== undefined &&
    /^\p{L}{3,}$/u.test(word) &&
    !noNames.has(word) &&
    !/(dag|day)s?$/.test(word) &&
    !doctors.has(word)
  )
}

/** The first word that is no article or "van der". */
function nameAfter(words: readonly string[], at: number): string | undefined {
  const name = words.slice(at + 1, at + 5).find((word) => !small.has(word))
  return isName(name) ? name : undefined
}

function whomIn(words: readonly string[]): Pick<Named, 'whom' | 'titled'> | undefined {
  const doctor = words.findIndex((word, at) => doctors.has(word) && nameAfter(words, at) !== undefined)
  if (doctor >= 0) return { whom: `dokter ${nameAfter(words, doctor)}`, titled: true }
  for (const [at, word] of words.entries()) {
    if (!beside.has(word)) continue
    const rest = words.slice(at + 1).filter((each) => !courtesies.has(each))
    const name = nameAfter(['', ...rest], 0)
    if (name) return { whom: name }
  }
  return undefined
}
