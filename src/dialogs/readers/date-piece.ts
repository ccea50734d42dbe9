// A place in a sentence where a date stands, or a part of one.
import type { Parts } from './date-parts.ts'

/** A place in the sentence where a date, a part of one or a bare number stands; cells `from` up to `to`. */
export interface Piece {
  readonly kind: 'date' | 'part' | 'bare' | 'junk'
  /** The ways to read it; none for junk. */
  readonly readings: readonly Parts[]
  readonly from: number
  readonly to: number
  /** Only digits, without a mark or a name that says it is a date. */
  readonly string: boolean
}

/** A piece of a kind, from one cell up to another. */
export const piece = (
  kind: Piece['kind'],
  from: number,
  to: number,
  readings: readonly Parts[] = [],
  string = false,
): Piece => ({
  kind,
  from,
  to,
  readings,
  string,
})
