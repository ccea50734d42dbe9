// A birth date in any way in which people write, say or key it. Nothing is guessed: what fits two dates is ambiguous.
import { type Cell, cellsOf } from './date-cells.ts'
import { birthDatesOf, partsOf } from './date-parts.ts'
import { type Piece, piecesOf } from './date-pieces.ts'
import { standingVersions, type Version } from './date-versions.ts'
import type { Hearing } from './hearing.ts'
import { type Label, labelAfter, labelBefore } from './labels.ts'
import { type Item, itemsOf } from './number-words.ts'
import { fold, tokensOf } from './tokens.ts'
import { readWrittenDate } from './written-date.ts'

/** What was understood: one ISO date, or the dates between which only the patient can tell. */
export type BirthDate =
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'ambiguous'; readonly dates: readonly string[] }

interface Heard {
  readonly text: string
  readonly items: readonly Item[]
  readonly cells: readonly Cell[]
  readonly hearing: Hearing
}

/**
 * The birth date in an answer, or `undefined`: not on the calendar, in the future, more than 120 years ago, incomplete,
 * or no date at all. In a self-correction the last version counts.
 */
export function readBirthDate(text: string, hearing: Hearing): BirthDate | undefined {
  const heard = hear(text, hearing)
  const versions = standingVersions(ownPieces(heard), heard.cells)
  return versions && settle(joined(versions, heard), heard)
}

/** A correction of a date that was just read back, applied to it ("nee, de derde"); `undefined` when nothing was corrected. */
export function readCorrection(text: string, hearing: Hearing, date: string): BirthDate | undefined {
  const heard = hear(text, hearing)
  const of: Piece = { kind: 'date', readings: [], from: 0, to: 0, string: false }
  const before: Version = { readings: [partsOf(date)], whole: true, of }
  const versions = standingVersions(ownPieces(heard), heard.cells, [before])
  if (!versions || versions.includes(before)) return undefined
  return settle(versions, heard)
}

function hear(text: string, hearing: Hearing): Heard {
  const items = itemsOf(tokensOf(text), hearing.language)
  return { text: fold(text), items, cells: cellsOf(items, hearing), hearing }
}

/** The pieces that can belong to a birth date: not the digits of a patient number, a telephone or a house. */
function ownPieces(heard: Heard): readonly Piece[] {
  const pieces = piecesOf(heard.cells, heard.hearing.language === 'en')
  return pieces.map((piece) => (isOwn(piece, heard) ? piece : { ...piece, kind: 'junk' as const, readings: [] }))
}

function isOwn(piece: Piece, heard: Heard): boolean {
  const { items, cells, hearing } = heard
  if (isNamed(piece, cells)) return !isBeforeChrist(piece, cells) && agrees(piece, heard)
  const label = labelOf(piece, items, cells)
  if (label === 'bsn' || label === 'phone' || label === 'other') return false
  if (piece.kind === 'date' && !piece.string) return label !== 'patientNumber' || isMarked(piece, cells)
  return label ? label !== 'patientNumber' : !(piece.string && hearing.asked === 'patientNumber')
}

function isNamed(piece: Piece, cells: readonly Cell[]): boolean {
  return cells.slice(piece.from, piece.to).some(({ kind }) => kind === 'month' || kind === 'feast')
}

function isMarked(piece: Piece, cells: readonly Cell[]): boolean {
  return cells.slice(piece.from + 1, piece.to).every(({ between }) => between.mark !== '')
}

function isBeforeChrist(piece: Piece, cells: readonly Cell[]): boolean {
  return cells
    .slice(piece.to, piece.to + 3)
    .some((cell) => cell.kind === 'word' && ['christus', 'chr', 'bc', 'bce'].includes(cell.text))
}

/** Where chrono-node reads the date too, both must read the same; a difference is nobody's date. */
function agrees(piece: Piece, { text, items, cells, hearing }: Heard): boolean {
  const [parts] = piece.readings
  if (piece.kind !== 'date' || !parts?.year || parts.year.short) return true
  const from = items[cells[piece.from]?.from ?? 0]?.at ?? 0
  const end = items[(cells[piece.to - 1]?.to ?? 1) - 1]?.end ?? 0
  const written = readWrittenDate(text.slice(from, end), hearing.language)
  return (
    written === undefined ||
    birthDatesOf(parts, hearing.today).includes(written) ||
    birthDatesOf(parts, '9999-01-01').length === 0
  )
}

function labelOf(piece: Piece, items: readonly Item[], cells: readonly Cell[]): Label | undefined {
  const from = cells[piece.from]?.from ?? 0
  const to = cells[piece.to - 1]?.to ?? 0
  return labelBefore(items, from) ?? labelAfter(items, to)
}

/** "Ik ben jarig op 6 juni en ik ben van 1944": a day and a year said apart, of a birthday. */
function joined(versions: readonly Version[], { items, cells }: Heard): readonly Version[] {
  const [first, second] = versions
  if (versions.length !== 2 || !first || !second || first.whole || second.whole) return versions
  const [dayMonth, year] = [first.readings[0], second.readings.find((parts) => parts.year)]
  if (dayMonth?.day === undefined || dayMonth.month === undefined || !year?.year) return versions
  const birthday = labelOf(first.of, items, cells) === 'birthDate'
  const elsewhere = labelBefore(items, cells[second.of.from]?.from ?? 0) === 'appointment'
  return birthday && !elsewhere ? [{ ...first, whole: true, readings: [{ ...dayMonth, year: year.year }] }] : versions
}

function settle(versions: readonly Version[], { items, cells, hearing }: Heard): BirthDate | undefined {
  const whole = versions.filter(({ whole }) => whole)
  const labelled = whole.filter(({ of }) => of.to > 0 && labelOf(of, items, cells) === 'birthDate')
  const free = whole.filter(({ of }) => of.to === 0 || labelOf(of, items, cells) !== 'appointment')
  const asked = labelled.length > 0 ? labelled : free
  const dates = new Set(
    asked.flatMap(({ readings }) => readings.flatMap((parts) => birthDatesOf(parts, hearing.today))),
  )
  const [date, ...others] = [...dates].sort()
  if (date === undefined) return undefined
  return others.length === 0 ? { kind: 'date', date } : { kind: 'ambiguous', dates: [date, ...others] }
}
