// Which fields an answer really has, beside those that the manual names.
import { type Finding, holds, unknown } from './finding.ts'

const documented = [
  'Id',
  'PatientId',
  'AgendaId',
  'AgendaNaam',
  'Start',
  'Eind',
  'AfspraakStatus',
  'WisAfspraakToken',
  'Metas',
  'BlokType',
  'Email',
  'Voornaam',
  'Achternaam',
  'Geslacht',
  'PortaalAfspraak',
  'GemaaktDoorPraktijk',
  'Opmerkingen',
]
/** Without these Balie cannot do its work, or reads something less well. */
const wanted = ['AgendaNaam', 'AfspraakStatus', 'BlokType']

/** The items of a list in an answer, whatever the case of its name. */
export function itemsOf(answer: unknown, name: string): readonly Readonly<Record<string, unknown>>[] {
  const found = entriesOf(answer).find(([key]) => key.toLowerCase() === name)?.[1]
  return Array.isArray(found) ? found.filter((item) => typeof item === 'object' && item !== null) : []
}

/** How a list's name is written in an answer. */
export function writtenAs(answer: unknown, name: string): string | undefined {
  return entriesOf(answer).find(([key]) => key.toLowerCase() === name)?.[0]
}

/** About the names of fields in these appointments; their values are nobody's business. */
export function fieldsOf(items: readonly Readonly<Record<string, unknown>>[]): readonly Finding[] {
  const names = [...new Set(items.flatMap((item) => Object.keys(item)))]
  const known = new Set(documented.map((name) => name.toLowerCase()))
  const others = names.filter((name) => !known.has(name.toLowerCase()))
  const cased = names.filter((name) => known.has(name.toLowerCase()) && !documented.includes(name))
  const missing = wanted.filter((name) => !names.some((each) => each.toLowerCase() === name.toLowerCase()))
  return [
    holds('fields', `All of ${items.length} appointments can be read, with every value as the manual has it.`),
    ...(cased.length > 0
      ? [holds('fields', `Written in another case, and read all the same: ${cased.join(', ')}.`)]
      : []),
    ...(others.length > 0
      ? [unknown('fields', `Not in the manual, and ignored: ${others.map(plain).join(', ')}.`)]
      : []),
    ...(missing.length > 0
      ? [unknown('fields', `In the manual, but not in any of these: ${missing.join(', ')}.`)]
      : []),
  ]
}

/** A name, not a value that somebody put in a name's place. */
function plain(name: string): string {
  return /^[A-Za-z_]\w{0,39}$/.test(name) ? name : '(a strange name)'
}

function entriesOf(answer: unknown): readonly (readonly [string, unknown])[] {
  return typeof answer === 'object' && answer !== null ? Object.entries(answer) : []
}
