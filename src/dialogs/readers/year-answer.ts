// Which of two years was meant: "negentienzesentwintig", "de eerste", "26 natuurlijk, 1926", "niet 2026".
import type { Cell } from './date-cells.ts'
import { birthDatesOf, type Parts } from './date-parts.ts'
import type { Piece } from './date-piece.ts'
import { isCorrection } from './tokens.ts'

const lasts: ReadonlySet<string> = new Set(['laatste', 'last', 'latter', 'laatstgenoemde'])
const firsts: ReadonlySet<string> = new Set(['first', 'former', 'eerstgenoemde'])
const past: ReadonlySet<string> = new Set(['vorige', 'previous', 'past', 'afgelopen'])

/** The one of these dates that the pieces of an answer point at. */
export function saidYear(
  pieces: readonly Piece[],
  cells: readonly Cell[],
  dates: readonly string[],
): string | undefined {
  let meant: readonly string[] | undefined
  let open = dates
  let end = 0
  for (const piece of pieces) {
    const words = cells.slice(end, piece.from).flatMap((cell) => (cell.kind === 'word' ? [cell.text] : []))
    end = piece.to
    const some = fitting(piece, dates, pieces.length === 1)
    if (some.length !== 1) continue
    if (words.at(-1) === 'niet' || words.at(-1) === 'not') open = open.filter((date) => !some.includes(date))
    else if (!meant || words.some(isCorrection)) meant = some
    else if (meant[0] !== some[0]) return undefined
  }
  const named = meant ?? (open.length < dates.length ? open : byWord(cells, dates))
  return named.length === 1 ? named[0] : undefined
}

function fitting(piece: Piece, dates: readonly string[], only: boolean): readonly string[] {
  const ways = piece.readings.map((parts) =>
    dates.filter((date, i) => fits(parts, date, i, piece.kind !== 'bare' || only)),
  )
  const dated = ways.filter((way) => way.length > 0)
  return dated.length === 0 ? [] : [...new Set(dated.flat())]
}

function fits(parts: Parts, date: string, index: number, countable: boolean): boolean {
  const { day, month, year } = parts
  const said = Number(date.slice(0, 4))
  if (day !== undefined && month !== undefined && year)
    return birthDatesOf(parts, '9999-12-31').includes(date) || isSame(parts, date)
  if (year && !year.short) return year.value % 100 === 0 ? said - (said % 100) === year.value : said === year.value
  if (year) return said % 100 === year.value || Math.floor(said / 100) === year.value
  return month === undefined && countable && day === index + 1
}

function isSame({ day, month, year }: Parts, date: string): boolean {
  const short = year?.short ? [1900 + year.value, 2000 + year.value] : [year?.value]
  const [y, m, d] = date.split('-').map(Number)
  return short.includes(y) && month === m && day === d
}

/** "de laatste", "the former", "vorige eeuw" */
function byWord(cells: readonly Cell[], dates: readonly string[]): readonly string[] {
  const words = cells.flatMap((cell) => (cell.kind === 'word' ? [cell.text] : []))
  const century = words.findIndex((word) => word === 'eeuw' || word === 'century')
  if (century > 0)
    return [past.has(words[century - 1] ?? '') || words[century - 1] === 'last' ? dates[0] : dates.at(-1)].filter(
      isDate,
    )
  if (words.some((word) => firsts.has(word))) return dates.slice(0, 1)
  return words.some((word) => lasts.has(word)) ? dates.slice(-1) : []
}

const isDate = (date: string | undefined): date is string => date !== undefined
