// The dates and parts of dates in an answer that can belong to a birth date.
import { type Cell, cellsOf } from './date-cells.ts'
import { birthDatesOf } from './date-parts.ts'
import type { Piece } from './date-piece.ts'
import { couldBeNumber, piecesOf } from './date-pieces.ts'
import type { Hearing } from './hearing.ts'
import type { Item } from './items.ts'
import { type Label, labelAfter, labelBefore } from './labels.ts'
import { itemsOf } from './number-words.ts'
import { fold, tokensOf } from './tokens.ts'
import { readWrittenDate } from './written-date.ts'

/** An answer as its readers see it. */
export interface Heard {
  readonly text: string
  readonly items: readonly Item[]
  readonly cells: readonly Cell[]
  readonly hearing: Hearing
}

/** An answer, taken apart. */
export function hear(text: string, hearing: Hearing): Heard {
  const items = itemsOf(tokensOf(text), hearing.language)
  return { text: fold(text), items, cells: cellsOf(items, hearing), hearing }
}

/** Whoever names more dates and numbers than this is not telling a birth date. */
const mostPieces = 8

/** The pieces that can belong to a birth date: not the digits of a patient number, a telephone or a house. */
export function ownPieces(heard: Heard): readonly Piece[] {
  const pieces = piecesOf(heard.cells, heard.hearing.language === 'en')
  if (pieces.filter(({ kind }) => kind !== 'junk').length > mostPieces) return []
  return pieces.map((piece) => (isOwn(piece, heard) ? piece : { ...piece, kind: 'junk' as const, readings: [] }))
}

function isOwn(piece: Piece, heard: Heard): boolean {
  const { items, cells, hearing } = heard
  if (isNamed(piece, cells)) return !isBeforeChrist(piece, cells) && agrees(piece, heard)
  const label = labelOf(piece, items, cells)
  if (label === 'bsn' || label === 'other') return false
  const number = label === 'patientNumber' || label === 'phone'
  if (number && piece.kind === 'date' && !piece.string) return isMarked(piece, cells)
  if (label) return !number
  return hearing.asked !== 'patientNumber' || !couldBeNumber(cells, piece)
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
    .some((cell) => cell.kind === 'word' && ['christus', 'chr', 'bc', 'bce', 'ad', 'ce'].includes(cell.text))
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

/** What a piece is called, before it or after it. */
export function labelOf(piece: Piece, items: readonly Item[], cells: readonly Cell[]): Label | undefined {
  const from = cells[piece.from]?.from ?? 0
  const to = cells[piece.to - 1]?.to ?? 0
  return labelBefore(items, from) ?? labelAfter(items, to)
}
