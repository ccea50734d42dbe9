// Words as every reader sees them: small letters without accents, digits apart from letters, marks one by one.
import { longest } from './hearing.ts'
import { once } from './once.ts'

/** A word, a row of digits or one mark, with what stood before it. */
export interface Token {
  readonly kind: 'word' | 'digits' | 'mark'
  readonly text: string
  /** White space stood before it. */
  readonly gap: boolean
  /** Where it begins in the folded text. */
  readonly at: number
}

const accents = /\p{M}/gu
const quotes = /[‘’‚‛´`′]/g
const dashes = /[‐‑‒–—−]/g

/** The text in small letters, without accents, with plain quotes and dashes, at most `longest` characters of it. */
export const fold: (text: string) => string = once((text) => {
  const short = text
    .slice(0, longest)
    .normalize('NFKD')
    .slice(0, 2 * longest)
  return short.replace(accents, '').replace(quotes, "'").replace(dashes, '-').toLowerCase()
})

/** The tokens of a text, in one pass. */
export const tokensOf: (text: string) => readonly Token[] = once((text) => {
  const folded = fold(text)
  const tokens: Token[] = []
  let gap = false
  for (let at = 0; at < folded.length; ) {
    const kind = kindOf(folded[at] ?? '')
    if (kind === 'space') {
      gap = true
      at += 1
      continue
    }
    const end = kind === 'mark' ? at + 1 : endOf(folded, at, kind)
    tokens.push({ kind, text: folded.slice(at, end), gap, at })
    gap = false
    at = end
  }
  return tokens
})

function endOf(folded: string, from: number, kind: 'word' | 'digits'): number {
  let end = from + 1
  while (end < folded.length && kindOf(folded[end] ?? '') === kind) end += 1
  return end
}

function kindOf(char: string): Token['kind'] | 'space' {
  if (char >= '0' && char <= '9') return 'digits'
  if (char >= 'a' && char <= 'z') return 'word'
  if (/\s/.test(char)) return 'space'
  return /\p{L}/u.test(char) ? 'word' : 'mark'
}

const pauses: ReadonlySet<string> = new Set('eh ehm uh uhm um umm er erm euh euhm hm hmm mm'.split(' '))

/** A sound that people make while they think; what follows may replace what came before. */
export function isPause(word: string): boolean {
  return pauses.has(word)
}

const fillers: ReadonlySet<string> = new Set('nou ja dus zeg even well like so yes yeah ah oh o'.split(' '))

/** A sound or small word that people make while they think. */
export function isFiller(word: string): boolean {
  return fillers.has(word) || isPause(word)
}

const corrections: ReadonlySet<string> = new Set(
  'nee neen sorry wacht correctie bedoel pardon oeps fout foutje typfout typfoutje tikfout tikfoutje typo typefout vergis vergissing verschreven whoops mistake scratch verkeerd excuus herstel no nope wait correction mean oops wrong rather actually eigenlijk'.split(
    ' ',
  ),
)

/** A word with which people take back what they just said. */
export function isCorrection(word: string): boolean {
  return corrections.has(word)
}
