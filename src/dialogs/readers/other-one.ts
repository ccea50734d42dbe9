// Words that point at an appointment by another one: "de andere", "allebei", "geen van beide", "zeg die maar af".
import { wordsOf } from './words-of.ts'

const other = new Set('andere ander other another'.split(' '))
const every = new Set('allebei beide beiden alle allemaal alles both all every everything'.split(' '))
const none = new Set('geen geeneen none neither'.split(' '))
const pointing = new Set('die deze dit dat hem it that this'.split(' '))
const joining = new Set('en and'.split(' '))

function has(text: string, among: ReadonlySet<string>): boolean {
  return wordsOf(text).some((word) => among.has(word))
}

/** "Nee, de andere", "the other one": another than the one just spoken of. */
export function isOther(text: string): boolean {
  return has(text, other)
}

/** "Allebei", "alle drie", "de eerste en de tweede": several on purpose, not a day that happens to fit two. */
export function isEvery(text: string): boolean {
  return (
    has(text, every) ||
    wordsOf(text)
      .slice(1)
      .some((word) => joining.has(word))
  )
}

/** "Geen van beide", "none of them". */
export function isNoneOfThem(text: string): boolean {
  return has(text, none)
}

/** "Zeg die maar af", "cancel it": what was just spoken of. */
export function isPointing(text: string): boolean {
  return has(text, pointing)
}
