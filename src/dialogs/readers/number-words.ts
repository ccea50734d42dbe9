// Numbers as people say, type or key them, in a row of items: "drie en twintig" is one number, "dubbel acht" two.
import type { Language } from './hearing.ts'
import type { Item, NumberItem, PlainItem } from './items.ts'
import { countOf } from './number-table.ts'
import { isOh, soundAlikes, withSoundAlikes } from './sound-alikes.ts'
import type { Token } from './tokens.ts'

interface Atom {
  readonly token: Token
  readonly count?: { readonly value: number; readonly ordinal: boolean; readonly open: number }
  readonly last: Token
}

interface Found {
  readonly value: number
  readonly digits?: string
  readonly ordinal: boolean
  readonly spoken: boolean
  readonly next: number
}

/** The tokens with their numbers put together. Words of both languages count; what only sounds like a number counts in English. */
export function itemsOf(tokens: readonly Token[], language: Language): readonly Item[] {
  const atoms = atomsOf(tokens, language)
  const items: Item[] = []
  for (let i = 0; i < atoms.length; ) {
    const { times, from } = repeatAt(atoms, i)
    const found = isGroupHead(atoms, i, items.at(-1)) ? readSmall(atoms, i) : readNumber(atoms, from)
    const plain = atoms[i]
    if (!plain) break
    if (!found || (times && found.value > 9)) {
      items.push(plainItem(plain.token))
      i += 1
      continue
    }
    const before = items.at(-1)
    const item = numberItem(atoms, i, found)
    for (let n = times ?? 1; n > 0; n -= 1) items.push(item)
    i = isGroupHead(atoms, i, before) ? found.next + 1 : found.next
  }
  return language === 'en' ? withSoundAlikes(items) : items
}

const repeats: ReadonlyMap<string, number> = new Map([
  ['dubbel', 2],
  ['dubbele', 2],
  ['double', 2],
  ['triple', 3],
  ['tripel', 3],
  ['driedubbel', 3],
])

/** "dubbel acht", "drie keer acht": how often the number that begins at `from` is meant. */
function repeatAt(atoms: readonly Atom[], at: number): { readonly times: number | undefined; readonly from: number } {
  const times = repeats.get(atoms[at]?.token.text ?? '')
  if (times) return { times, from: at + 1 }
  const count = atoms[at]?.token.kind === 'word' ? (atoms[at]?.count?.value ?? 0) : 0
  const counted = count >= 2 && count <= 4 && multiples.has(atoms[at + 1]?.token.text ?? '')
  return counted ? { times: count, from: at + 2 } : { times: undefined, from: at }
}

const multiples: ReadonlySet<string> = new Set(['keer', 'maal', 'times'])

function areDigits(atoms: readonly Atom[], from: number): boolean {
  return [0, 1, 2].every((at) => (atoms[from + at]?.count?.value ?? 10) < 10)
}

/** "one five seven thousand three seven six": after single digits, a thousand only parts the digits. Years do not begin so. */
function isGroupHead(atoms: readonly Atom[], at: number, before: Item | undefined): boolean {
  if (before?.kind !== 'number' || !before.spoken || before.digits.length !== 1) return false
  const head = readSmall(atoms, at)
  if (!head?.spoken || head.ordinal) return false
  return isScale(atoms[head.next], 1000) && (head.value > 2 || areDigits(atoms, head.next + 1))
}

function plainItem({ kind, text, gap, at }: Token): PlainItem {
  return { kind: kind === 'mark' ? 'mark' : 'word', text, gap, at, end: at + text.length }
}

function numberItem(atoms: readonly Atom[], from: number, found: Found): NumberItem {
  const first = atoms[from]?.token
  const last = atoms[found.next - 1]?.last
  const { value, ordinal, spoken } = found
  return {
    kind: 'number',
    value,
    digits: found.digits ?? String(value),
    ordinal,
    spoken,
    gap: first?.gap ?? false,
    at: first?.at ?? 0,
    end: (last?.at ?? 0) + (last?.text.length ?? 0),
  }
}

const suffixes: ReadonlySet<string> = new Set('e de ste sten st nd rd th'.split(' '))
const scales: ReadonlyMap<string, number> = new Map([
  ['honderd', 100],
  ['hundred', 100],
  ['duizend', 1000],
  ['thousand', 1000],
])

function atomsOf(tokens: readonly Token[], language: Language): readonly Atom[] {
  const atoms: Atom[] = []
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]
    if (!token) break
    const next = tokens[i + 1]
    if (token.kind === 'digits') {
      const ordinal = next !== undefined && isSuffix(token, next)
      atoms.push({ token, last: ordinal ? next : token, count: { value: Number(token.text), ordinal, open: 1 } })
      if (ordinal) i += 1
      continue
    }
    const scale = scales.get(token.text)
    const oh = language === 'en' && isOh(token.text) && repeats.has(tokens[i - 1]?.text ?? '')
    const word = oh ? 'zero' : token.text
    const pronoun = word === 'one' && atoms.at(-1)?.count?.ordinal === true && !counts(next, language)
    const count = scale ? { value: 1, ordinal: false, open: scale } : pronoun ? undefined : countOf(word, language)
    atoms.push(token.kind === 'word' && count ? { token, last: token, count } : { token, last: token })
  }
  return atoms
}

// "the second one" ends in a pronoun; "the first of the first one nine six five" does not.
function counts(token: Token | undefined, language: Language): boolean {
  return token !== undefined && (token.kind === 'digits' || countOf(token.text, language) !== undefined)
}

function isSuffix(digits: Token, { text, gap }: Token): boolean {
  return digits.text.length <= 2 && suffixes.has(text) && !(gap && text === 'de')
}

const isScale = (atom: Atom | undefined, size: number) => atom !== undefined && scales.get(atom.token.text) === size

function readNumber(atoms: readonly Atom[], from: number): Found | undefined {
  const hundreds = readHundreds(atoms, from)
  if (!hundreds) return undefined
  if (hundreds.ordinal || hundreds.value > 999 || !isScale(atoms[hundreds.next], 1000)) return hundreds
  return plus(atoms, { ...said(hundreds.value * 1000), next: hundreds.next + 1 }, 1000)
}

function readHundreds(atoms: readonly Atom[], from: number): Found | undefined {
  const scale = scales.get(atoms[from]?.token.text ?? '')
  if (scale) return plus(atoms, { ...said(scale), next: from + 1 }, scale)
  const small = readSmall(atoms, from)
  const open = atoms[from]?.count?.open ?? 1
  if (!small || small.ordinal) return small
  if (open > 1) return plus(atoms, small, open)
  if (small.value === 0 || small.value > 99 || !isScale(atoms[small.next], 100)) return small
  return plus(atoms, { ...said(small.value * 100), next: small.next + 1 }, 100)
}

const said = (value: number) => ({ value, ordinal: false, spoken: true })

/** What comes after "negentienhonderd", "two thousand and", "twee duizend": added when it is smaller. */
function plus(atoms: readonly Atom[], sum: Found, open: number): Found {
  const joined = ['en', 'and'].includes(atoms[sum.next]?.token.text ?? '')
  const at = joined ? sum.next + 1 : sum.next
  const zero = isZero(atoms[at])
  const rest = open === 1000 && !zero ? readHundreds(atoms, at) : readSmall(atoms, zero ? at + 1 : at)
  if (!rest || rest.ordinal || rest.value === 0 || rest.value >= (zero ? 10 : open)) return sum
  return { ...said(sum.value + rest.value), next: rest.next }
}

function isZero(atom: Atom | undefined): boolean {
  return atom?.token.kind === 'word' && (atom.count?.value === 0 || isOh(atom.token.text))
}

function readSmall(atoms: readonly Atom[], from: number): Found | undefined {
  const atom = atoms[from]
  if (!atom?.count || scales.get(atom.token.text)) return undefined
  const { value, ordinal } = atom.count
  if (atom.token.kind === 'digits') return { value, digits: atom.token.text, ordinal, spoken: false, next: from + 1 }
  return joinedTens(atoms, from, value, ordinal) ?? { value, ordinal, spoken: true, next: from + 1 }
}

/** "vijf en zestig", "vijf-en-zestig"; "sixty five", "twenty-first". */
function joinedTens(atoms: readonly Atom[], from: number, value: number, ordinal: boolean): Found | undefined {
  if (ordinal) return undefined
  const at = afterHyphen(atoms, from + 1)
  const dutch = value >= 1 && value <= 9 && atoms[at]?.token.text === 'en'
  const english = value >= 20 && value <= 90 && value % 10 === 0 && !isDutchTens(atoms[from])
  if (!dutch && !english) return undefined
  const next = dutch ? afterHyphen(atoms, at + 1) : at
  const other = atoms[next]
  const sound = english && other && next === atoms.length - 1 ? soundAlikes.get(other.token.text) : undefined
  if (sound) return { value: value + sound, ordinal: false, spoken: true, next: next + 1 }
  if (!other?.count || other.token.kind !== 'word' || scales.get(other.token.text)) return undefined
  const { value: more } = other.count
  const fits = dutch ? more >= 20 && more <= 90 && more % 10 === 0 : more >= 1 && more <= 9
  return fits ? { value: value + more, ordinal: other.count.ordinal, spoken: true, next: next + 1 } : undefined
}

const isDutchTens = (atom: Atom | undefined) => atom?.token.text.endsWith('ig') === true

function afterHyphen(atoms: readonly Atom[], at: number): number {
  return atoms[at]?.token.text === '-' ? at + 1 : at
}
