// Dates and times as the bot writes them, found anywhere in a text.

const months = [
  ['januari', 'january'],
  ['februari', 'february'],
  ['maart', 'march'],
  ['april'],
  ['mei', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['augustus', 'august'],
  ['september'],
  ['oktober', 'october'],
  ['november'],
  ['december'],
] as const
const numberOf = new Map<string, number>(months.flatMap((names, i) => names.map((name) => [name, i + 1] as const)))
const month = [...numberOf.keys()].join('|')

/** The pattern of an appointment's day and time, such as "dinsdag 24 november (morgen) om 9.15 uur". */
export const momentPattern = `[a-z]+ \\d{1,2} (?:${month})(?: \\d{4})?(?: \\([a-z]+\\))? (?:om|at) \\d{1,2}[.:]\\d{2}(?: uur)?`

/** The pattern of a birth date, such as "1 januari 1965". */
export const datePattern = `\\d{1,2} (?:${month}) \\d{4}`

const moment = new RegExp(`(\\d{1,2}) (${month})(?: \\d{4})?(?: \\([a-z]+\\))? (?:om|at) (\\d{1,2})[.:](\\d{2})`, 'gi')
const date = new RegExp(`(\\d{1,2}) (${month}) (\\d{4})(?!(?: \\([a-z]+\\))? (?:om|at) \\d)`, 'gi')

/** Every appointment's moment in a text, as `MM-DD HH:MM`. */
export function momentsIn(text: string): readonly string[] {
  return [...text.matchAll(moment)].map(
    ([, day = '', name = '', hours = '', minutes = '']) => `${dayOf(name, day)} ${hours.padStart(2, '0')}:${minutes}`,
  )
}

/** Every date with a year that is no appointment's, as `YYYY-MM-DD`. */
export function datesIn(text: string): readonly string[] {
  return [...text.matchAll(date)].map(([, day = '', name = '', year = '']) => `${year}-${dayOf(name, day)}`)
}

/** The moment of a start (`YYYY-MM-DDTHH:MM:SS`), as `MM-DD HH:MM`. */
export function momentOf(start: string): string {
  return `${start.slice(5, 10)} ${start.slice(11, 16)}`
}

function dayOf(name: string, day: string): string {
  return `${String(numberOf.get(name.toLowerCase())).padStart(2, '0')}-${day.padStart(2, '0')}`
}
