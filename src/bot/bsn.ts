// A citizen service number (BSN) that somebody gave without being asked: it is taken out of whatever is kept.
import { isBsn } from '../dialogs/readers/bsn.ts'

const censored = '•••••••••'
/** Digits with spaces, dots and dashes between them; nothing is looked at twice, so a long text costs no more than it is long. */
const rows = /\d(?:[\d\s.\-\u2010-\u2015]*\d)?/g
const longest = 9

/** The text without any nine digits, whatever stands between them, that pass the 11-test. Other digits stay as they are. */
export function withoutBsn(text: string): string {
  return text.replace(rows, censorRow)
}

function censorRow(row: string): string {
  const pieces = [...row.matchAll(/\d+/g)].map(({ 0: digits, index }) => ({ digits, index }))
  let [kept, from] = ['', 0]
  for (let at = 0; at < pieces.length; at += 1) {
    const end = endOfBsn(pieces, at)
    const [first, last] = [pieces[at], end === undefined ? undefined : pieces[end]]
    if (!first || !last || end === undefined) continue
    kept += row.slice(from, first.index) + censored
    from = last.index + last.digits.length
    at = end
  }
  return kept + row.slice(from)
}

/** The piece with which nine digits from this piece on are complete, when they are a BSN. */
function endOfBsn(pieces: readonly { readonly digits: string }[], from: number): number | undefined {
  let digits = ''
  for (let at = from; at < pieces.length && digits.length < longest; at += 1) {
    digits += pieces[at]?.digits ?? ''
    if (digits.length === longest && isBsn(digits)) return at
  }
  return undefined
}
