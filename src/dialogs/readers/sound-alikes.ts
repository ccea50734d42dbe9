// English digits that are written as other words: "oh", "to", "for", "ate".
import type { Item, NumberItem } from './items.ts'
import { isCorrection } from './tokens.ts'

/** Whether a word is how English says zero. */
export const isOh = (word: string) => word === 'oh' || word === 'o'

/** What speech-to-text writes for an English digit; only believed in a row of digits. */
export const soundAlikes: ReadonlyMap<string, number> = new Map([
  ['to', 2],
  ['too', 2],
  ['for', 4],
  ['fore', 4],
  ['ate', 8],
  ['won', 1],
  ['tree', 3],
  ['niner', 9],
])

/** The items with "oh", and words that only sound like digits, as digits. */
export function withSoundAlikes(items: readonly Item[]): readonly Item[] {
  const zeros: Item[] = []
  for (const [i, item] of items.entries()) zeros.push(isSpokenZero(items, i, zeros.at(-1)) ? digitFor(item, 0) : item)
  const result: Item[] = []
  for (let i = 0; i < zeros.length; ) {
    let end = i
    while (end < zeros.length && isDigitLike(zeros[end])) end += 1
    const row = zeros.slice(i, Math.max(end, i + 1))
    const real = row.filter((item) => item.kind === 'number').length
    result.push(...(row.length >= 4 && 2 * real >= row.length ? row.map(asDigit) : row))
    i = Math.max(end, i + 1)
  }
  return result
}

function isDigitLike(item: Item | undefined): boolean {
  if (item?.kind === 'number') return !item.ordinal && item.digits.length === 1
  return item !== undefined && soundAlikes.has(item.text)
}

function asDigit(item: Item): Item {
  return item.kind === 'number' ? item : digitFor(item, soundAlikes.get(item.text) ?? 0)
}

function digitFor({ gap, at, end }: Item, value: number): NumberItem {
  return { kind: 'number', value, digits: String(value), ordinal: false, spoken: true, gap, at, end }
}

/** "oh" counts before a digit, and after a number that it continues ("one five oh"), but not in "oh, 12 May". */
function isSpokenZero(items: readonly Item[], at: number, before: Item | undefined): boolean {
  const item = items[at]
  if (item?.kind !== 'word' || !isOh(item.text)) return false
  const next = items[at + 1]
  if (next?.kind === 'word' && next.text === 'clock') return false
  if (next?.kind === 'mark' && next.text === "'") return false
  if (next?.kind === 'number') return next.digits.length === 1 || isNumber(before)
  if (next?.kind === 'word' && (isOh(next.text) || soundAlikes.has(next.text))) return true
  if (next?.kind === 'word' && isCorrection(next.text)) return false
  // "seven to oh": what sounds like a digit and follows one.
  const heard = items[at - 1]
  const isHeard = heard?.kind === 'word' && soundAlikes.has(heard.text)
  return isSpokenDigit(before) || (isHeard && isSpokenDigit(items[at - 2]))
}

function isSpokenDigit(item: Item | undefined): boolean {
  return item?.kind === 'number' && item.spoken && item.value <= 9
}

const isNumber = (item: Item | undefined) => item?.kind === 'number'
