// What stands between two cells, and whether it keeps them together.
import type { Cell } from './date-cells.ts'

/** The cell follows the one before it without a mix of marks between them. */
export function joins(cell: Cell | undefined): boolean {
  return cell !== undefined && !cell.between.odd
}

/** Nothing but a space or a mark stands before the cell. */
export function isPlainGap({ between }: Cell): boolean {
  return !between.comma && !between.filler && !between.link
}

/** A number right behind a date makes the date doubtful, unless it is a time, begins another date or stands for itself. */
export function touchesNumber(cells: readonly Cell[], at: number): boolean {
  const cell = cells[at]
  return cell?.kind === 'number' && isPlainGap(cell) && !isApart(cells, at) && cells[at + 1]?.kind !== 'month'
}

/** A long number ("157376") or a time of day ("13.12") that only happens to follow. */
export function isApart(cells: readonly Cell[], at: number): boolean {
  const cell = cells[at]
  if (cell?.kind !== 'number' || cell.between.mark.includes('-') || cell.between.mark.includes('/')) return false
  return cell.number.digits.length >= 5 || isClockLike(cells, at)
}

/** "13.12" at the end of a row of numbers. */
export function isClockLike(cells: readonly Cell[], at: number): boolean {
  const [hour, minute, after] = [cells[at], cells[at + 1], cells[at + 2]]
  if (hour?.kind !== 'number' || minute?.kind !== 'number' || hour.between.mark !== '' || minute.between.mark !== '.')
    return false
  if (after?.kind === 'number' && isPlainGap(after)) return false
  return hour.number.value <= 24 && minute.number.digits.length === 2 && minute.number.value < 60
}
