// A citizen service number (BSN), by its 11-test. It is recognised only to be left alone.

/** What stands in a text in the place of a BSN that was taken out. */
export const bsnMark = '•••••••••'

const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1]

/** Whether nine digits (eight, with the leading zero left out) pass the 11-test of a BSN. */
export function isBsn(digits: string): boolean {
  if (digits.length < 8 || digits.length > 9 || Number(digits) === 0) return false
  const padded = digits.padStart(9, '0')
  return weights.reduce((sum, weight, i) => sum + weight * Number(padded[i]), 0) % 11 === 0
}
