// Whose appointment is meant: a doctor's name, or what somebody is in the practice.
import { distance } from './calendar-words.ts'
import type { Option } from './choice-option.ts'
import type { Item } from './items.ts'
import { tokensOf } from './tokens.ts'

const titles: ReadonlySet<string> = new Set(
  'dhr mw mevr mevrouw meneer heer dr drs dokter doctor huisarts arts gp praktijk de het der den van ter ten el la'.split(
    ' ',
  ),
)
const doctors: ReadonlySet<string> = new Set('dokter doctor huisarts dr arts gp physician'.split(' '))
const roles: readonly string[] = [
  'assist',
  'ondersteun',
  'praktijkondersteun',
  'poh',
  'verpleeg',
  'nurse',
  'fysio',
  'laborant',
  'prik',
]

/** A test of who holds an appointment, by name or by role; `undefined` when nobody was named. */
export function doctorClue(
  items: readonly Item[],
  options: readonly Option[],
): ((index: number) => boolean) | undefined {
  const words = [...new Set(items.flatMap((item) => (item.kind === 'word' ? [item.text] : [])))]
  const names = options.map(({ agendaName }) => namesIn(agendaName))
  const named = names.map((some) => some.some((name) => words.some((word) => isSame(word, name))))
  if (named.includes(true)) return (index) => named[index] === true
  const role = roles.find((stem) => words.some((word) => word.startsWith(stem)))
  if (role) return (index) => rolesIn(options[index]?.agendaName ?? '').includes(role)
  const title = words.findIndex((word) => doctors.has(word))
  if (title < 0) return undefined
  if (namesSomebody(words, title + 1)) return () => false
  return (index) => rolesIn(options[index]?.agendaName ?? '').length === 0
}

function namesIn(agendaName: string): readonly string[] {
  return tokensOf(agendaName).flatMap(({ kind, text }) =>
    kind === 'word' && text.length > 2 && !titles.has(text) ? [text] : [],
  )
}

function isSame(word: string, name: string): boolean {
  return word === name || word === `${name}s` || (name.length >= 5 && distance(word, name) <= 1)
}

function rolesIn(agendaName: string): readonly string[] {
  const words = tokensOf(agendaName).map(({ text }) => text)
  return roles.filter((stem) => words.some((word) => word.startsWith(stem)))
}

const plain: ReadonlySet<string> = new Set(
  'om op van in bij at on the die dat graag please aub is moet wil ik niet en and maar but one afspraak appointment morgen vandaag s'.split(
    ' ',
  ),
)

// "dokter Pietersen", while nobody of that name is in the list
function namesSomebody(words: readonly string[], from: number): boolean {
  const next = words.slice(from).find((word) => !titles.has(word))
  return next !== undefined && !plain.has(next) && next.length > 2 && !next.endsWith('dag') && !next.endsWith('day')
}
