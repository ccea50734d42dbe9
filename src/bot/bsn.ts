// A citizen service number (BSN) that somebody gave without being asked: it is taken out of whatever is kept.
import { bsnMark, isBsn } from '../dialogs/readers/bsn.ts'
import { digitRows } from '../dialogs/readers/digit-rows.ts'

/**
 * Digits with spaces, dots, dashes and what cannot be seen between them, a comma or slash only right between two; nothing is
 * looked at twice, so a long text costs no more than it is long.
 */
const rows = /\d(?:(?:[\d\s.\-_\u00AD\u00B7\u200B-\u200D\u2010-\u2015\u2060\u2212\uFEFF]|(?<=\d)[,/](?=\d))*\d)?/g
const longest = 9

/** The text without a BSN, in whatever digits or number words it was written; the readers know it by the mark that is left. */
export function withoutBsn(text: string): string {
  return withoutBsnInWords(withoutBsnInDigits(text))
}

/** The text without any nine digits, whatever stands between them, that pass the 11-test. Other digits stay as they are. */
export function withoutBsnInDigits(text: string): string {
  const plain = inAscii(text)
  let [kept, from] = ['', 0]
  for (const { 0: row, index } of plain.matchAll(rows)) {
    for (const [first, last] of bsnsIn(row)) {
      kept += text.slice(from, index + first) + bsnMark
      // A digit of two units is taken out whole.
      from = index + last + (/[\uDC00-\uDFFF]/.test(text.charAt(index + last)) ? 1 : 0)
    }
  }
  return kept + text.slice(from)
}

const otherDigit = /[\p{N}--[0-9]]/v
const otherDigits = /[\p{N}--[0-9]]/gv
const zeroWidth = '\u200B'

/** The digits of other scripts and forms as those of ASCII, at the same places. */
function inAscii(text: string): string {
  if (!otherDigit.test(text)) return text
  return text.replace(otherDigits, (sign) => (asciiOf(sign) ?? ' ').padEnd(sign.length, zeroWidth))
}

function asciiOf(sign: string): string | undefined {
  const folded = sign.normalize('NFKD')
  if (/^\d$/.test(folded)) return folded
  if (!/\p{Nd}/u.test(sign)) return undefined
  // Unicode keeps decimal digits in rows of ten, from zero on.
  let [zero, at] = [0, sign.codePointAt(0) ?? 0]
  while (/\p{Nd}/u.test(String.fromCodePoint(at - 1))) [zero, at] = [zero + 1, at - 1]
  return String(zero % 10)
}

/** Where the BSNs in a row of digits begin and end. */
function bsnsIn(row: string): readonly (readonly [number, number])[] {
  const pieces = [...row.matchAll(/\d+/g)].map(({ 0: digits, index }) => ({ digits, index }))
  const found: [number, number][] = []
  for (let at = 0; at < pieces.length; at += 1) {
    const end = endOfBsn(pieces, at)
    const [first, last] = [pieces[at], end === undefined ? undefined : pieces[end]]
    if (!first || !last || end === undefined) continue
    found.push([first.index, last.index + last.digits.length])
    at = end
  }
  return found
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

/** What number words are made of; a BSN has more of them than people say otherwise, and only then it is worth reading. */
const stems =
  /nul|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|tig|honderd|zero|\boh?\b|one|two|three|four|five|six|seven|eight|nine|ten|teen|ty|hundred|\d/gi
const fewest = 5
const languages = ['nl', 'en'] as const

/** Without the number words of a text in which they are a BSN. */
function withoutBsnInWords(text: string): string {
  if ((text.match(stems)?.length ?? 0) < fewest || !languages.some((language) => saysBsn(text, language))) return text
  const marked = text.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => (isNumber(word) ? bsnMark : word))
  return marked.replace(new RegExp(`${bsnMark}(?:[\\s.,-]+${bsnMark})+`, 'g'), bsnMark)
}

/** A reader looks no further than so many characters; each piece begins well before the last one ends. */
const pieceLength = 1_000

function saysBsn(text: string, language: 'nl' | 'en'): boolean {
  for (let from = 0; from === 0 || from < text.length - pieceLength / 2; from += pieceLength / 2) {
    const read = digitRows(text.slice(from, from + pieceLength), { language, today: '' })
    if (read.some(({ digits }) => digits.length === longest && isBsn(digits))) return true
  }
  return false
}

function isNumber(word: string): boolean {
  return languages.some((language) => digitRows(word, { language, today: '' }).length > 0)
}
