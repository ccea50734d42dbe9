// What a sentence says of one date in the end: the last version wins, "of" keeps both, a label tells whose date it is.
import type { Cell } from './date-cells.ts'
import type { Parts } from './date-parts.ts'
import type { Piece } from './date-piece.ts'
import { isFamily } from './labels.ts'
import { isCorrection } from './tokens.ts'

/** One thing said: a whole date, or a part that changes or completes it. `of` is the piece that said it first. */
export interface Version {
  readonly readings: readonly Parts[]
  readonly whole: boolean
  readonly of: Piece
}

type Link = 'correction' | 'pause' | 'or' | 'doubt' | 'apart'

/** The versions that stand at the end of the sentence; `undefined` when it cannot be told what was taken back. */
export function standingVersions(
  pieces: readonly Piece[],
  cells: readonly Cell[],
  start: readonly Version[] = [],
): readonly Version[] | undefined {
  let standing = start
  let denied = start.length > 0
  let end = 0
  for (const piece of pieces) {
    const words = wordsBetween(cells, end, piece.from)
    end = piece.to
    if (piece.kind === 'junk') continue
    if (isDenied(words, cells, piece) && (standing.length > 0 || pieces.length > 1)) {
      denied = true
      continue
    }
    const heard = linkOf(words, cells, piece, denied)
    const link = start.length > 0 && heard === 'doubt' ? 'correction' : heard
    const next = combine(standing, piece, link)
    if (!next) return undefined
    denied = false
    standing = next
  }
  return standing
}

function combine(standing: readonly Version[], piece: Piece, link: Link): readonly Version[] | undefined {
  const whole = piece.kind === 'date'
  const last = standing.at(-1)
  const said: Version = { readings: piece.readings, whole, of: piece }
  if (!last) return [said]
  const changed = { ...last, readings: merge(last.readings, piece.readings) }
  if (whole) {
    if (link === 'or' && !last.whole) return [said, { ...said, readings: merge(piece.readings, firstSaid(last)) }]
    return last.whole && link !== 'correction' ? [...standing, said] : [...standing.slice(0, -1), said]
  }
  const corrects = link === 'correction' || link === 'pause'
  if (!last.whole) return corrects ? [...standing.slice(0, -1), changed] : [...standing, said]
  // Of "one five oh six seven eight, no nine" only a digit was corrected, not the day, the month or the year.
  if (link === 'correction' && last.of.string && piece.kind === 'bare') return undefined
  if (corrects) return isAge(last, piece, link) ? undefined : [...standing.slice(0, -1), changed]
  if (link === 'or') return [...standing, changed]
  if (link !== 'doubt' || piece.readings.some(({ year }) => !year || year.short)) return standing
  return last.readings.every((parts) => piece.readings.every((part) => isSameYear(parts, part)))
    ? [...standing.slice(0, -1), changed]
    : undefined
}

// "12 mei 72, dat is 1972"
function isSameYear({ year: one }: Parts, { year: other }: Parts): boolean {
  return one !== undefined && other !== undefined && (one.short ? other.value % 100 : other.value) === one.value
}

// "17 of 18 september": a bare number before a date is a day.
function firstSaid({ of, readings }: Version): readonly Parts[] {
  return of.kind === 'bare' ? readings.filter(({ day }) => day !== undefined) : readings
}

// "4 mei 1984, eh 42": an age as well as a year.
function isAge(last: Version, piece: Piece, link: Link): boolean {
  return link === 'pause' && piece.kind === 'bare' && last.readings.some(({ year }) => year?.short === false)
}

function merge(base: readonly Parts[], change: readonly Parts[]): readonly Parts[] {
  return base.flatMap((parts) => change.map((part) => ({ ...parts, ...part })))
}

function wordsBetween(cells: readonly Cell[], from: number, to: number): readonly string[] {
  return cells.slice(from, to).flatMap((cell) => (cell.kind === 'word' ? [cell.text] : []))
}

// Words that people put between what was wrong and what is right: "nee het moet 1984 zijn", "no I mean".
const glue: ReadonlySet<string> = new Set(
  'maar but ik i het it is was moet zijn dat that make that s doe toch niet not wel ik als in plaats van instead should be to my mijn zei said te zeggen klopt goed right jaartal geboortejaar geen ben am geboren born bijna almost hang on hold second sec tell lie excuse me scratch rather wacht effe even ho stop'.split(
    ' ',
  ),
)
const either: ReadonlySet<string> = new Set(
  'of or ofwel misschien maybe perhaps tot tm until till through to'.split(' '),
)
const denials: ReadonlySet<string> = new Set(['niet', 'not', 'geen', 'isn', 'isnt'])

function linkOf(words: readonly string[], cells: readonly Cell[], piece: Piece, denied: boolean): Link {
  // What was garbled before "sorry" does not count: "eighty sick, sorry, eighty six".
  const after = words.slice(words.findLastIndex(isCorrection) + 1)
  const direct = after.every((word) => glue.has(word) || isCorrection(word) || either.has(word))
  if (piece.kind === 'bare' && !isLastWord(cells, piece)) return 'apart'
  if (!direct && piece.kind !== 'date') return 'apart'
  if (denied || (words.some(isCorrection) && !words.some(isFamily))) return 'correction'
  if (direct && words.some((word) => either.has(word))) return 'or'
  if (piece.kind === 'date') return words.length === 1 && ['en', 'and'].includes(words[0] ?? '') ? 'or' : 'apart'
  return words.length === 0 && cells[piece.from]?.between.pause ? 'pause' : 'doubt'
}

function isLastWord(cells: readonly Cell[], piece: Piece): boolean {
  const next = cells[piece.to]
  return (
    next?.kind !== 'word' ||
    isCorrection(next.text) ||
    either.has(next.text) ||
    glue.has(next.text) ||
    denials.has(next.text)
  )
}

/** "niet 1984": said to be wrong. "Weet ik niet, 3 maart 1984" is not that. */
function isDenied(words: readonly string[], cells: readonly Cell[], piece: Piece): boolean {
  const last = words.at(-1) ?? ''
  const close = denials.has(last) || (last === 't' && words.at(-2) === 'isn')
  const knows = words.some((word) => ['weet', 'know', 'ken', 'heb', 'have', 'kan', 'can'].includes(word))
  return close && !knows && !cells[piece.from]?.between.comma
}
