// The dates, and the parts of dates, that stand in a sentence: what each of them may mean, and where it stands.
import type { Cell } from './date-cells.ts'
import type { Piece } from './date-piece.ts'
import { namedPiece } from './named-dates.ts'
import { numberPieces } from './number-rows.ts'

/** All pieces, left to right. `monthFirst`: a second field above 12 makes it month first. */
export function piecesOf(cells: readonly Cell[], monthFirst: boolean): readonly Piece[] {
  const pieces: Piece[] = []
  for (let i = 0; i < cells.length; ) {
    const found = namedPiece(cells, i) ?? numberPieces(cells, i, monthFirst)
    pieces.push(...found)
    i = Math.max(i + 1, found.at(-1)?.to ?? 0)
  }
  return pieces
}

/** Numbers without a mark, a name or a year of four digits: in answer to another question they need not be a date. */
export function couldBeNumber(cells: readonly Cell[], { from, to }: Piece): boolean {
  const row = cells.slice(from, to)
  const digits = row.map((cell) => (cell.kind === 'number' ? cell.number.digits : ''))
  const bare = row.every((cell, i) => cell.kind === 'number' && (i === 0 || (!cell.between.mark && !cell.between.link)))
  return bare && (row.length === 1 || digits.join('').length <= 6)
}
