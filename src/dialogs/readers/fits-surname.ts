import { longest } from './hearing.ts'
import { fold } from './tokens.ts'

const titles = new Set(
  'dhr mw mevr mej hr heer mevrouw meneer mijnheer mr mrs ms miss dr drs ing ir prof fam familie de-heer jr sr'.split(
    ' ',
  ),
)
const prefixes = new Set(
  "van de den der het 't t te ten ter in op aan uit voor von zu el al la le du des di da dos das del della bin ben ibn abu 's s vd vant v d".split(
    ' ',
  ),
)

/** Whether a word stands before a surname but is none: "van", "den", "'t". */
export function isNamePrefix(word: string): boolean {
  return prefixes.has(word)
}

interface Part {
  readonly prefix: string
  readonly core: string
}

/** A record's name, taken apart: the first letters of the given names, and the surname or the two of a double name. */
interface RecordName {
  readonly initials: string
  readonly parts: readonly Part[]
}

/** Prefixes that are heard and written for one another. */
const alike: readonly (readonly string[])[] = [
  ['vande', 'vanden', 'vander', 'vd'],
  ['vant', 'vanhet'],
  ['van', 'v'],
  ['t', 'het'],
]

/** Letters that are no Latin letter with an accent, as people type them without. */
const plainLetters: ReadonlyMap<string, string> = new Map(
  Object.entries({ ı: 'i', ø: 'o', ł: 'l', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe' }),
)

function lettersOf(word: string): string {
  return word.replace(/[^\p{L}]/gu, '').replace(/[^a-z]/gu, (letter) => plainLetters.get(letter) ?? letter)
}

function partOf(text: string): Part {
  const words = text.split(/[\s]+/u).filter(Boolean)
  const first = words.findIndex((word, at) => !prefixes.has(word) || at === words.length - 1)
  const at = Math.max(first, 0)
  return { prefix: lettersOf(words.slice(0, at).join('')), core: lettersOf(words.slice(at).join('')) }
}

function isInitials(word: string): boolean {
  return /^\p{L}$/u.test(word) || /^(\p{L}{1,3}\.)+(-?(\p{L}{1,3}\.)+)*$/u.test(word)
}

function takeApart(recordName: string): RecordName {
  const [before = '', after = ''] = recordName.split(',')
  const words = `${after} ${before}`
    .trim()
    .split(/\s+/u)
    .filter((word) => !titles.has(lettersOf(word)))
  const first = words.findIndex((word) => !isInitials(word))
  const surname = first < 0 ? [] : words.slice(first)
  const initials = lettersOf(
    words
      .slice(0, Math.max(first, 0))
      .map((word) => word.replace(/(\p{L})\p{L}*/gu, '$1'))
      .join(''),
  )
  return {
    initials,
    parts: surname
      .join(' ')
      .replace(/'s-/gu, "'s ")
      .split(/\s*-\s*/u)
      .map(partOf)
      .filter(({ core }) => core.length > 1),
  }
}

const sounds: readonly (readonly [RegExp, string])[] = [
  [/^y(?=[aeou])/u, 'j'],
  [/qu/gu, 'kw'],
  [/eij|eyi|ij|ey|ei|ay|ai|y/gu, 'Y'],
  [/uY|ui/gu, 'U'],
  [/auw|ouw|au|ou/gu, 'O'],
  [/ae/gu, 'aa'],
  [/^s[gkh]/u, 'sch'],
  [/^mc/u, 'mac'],
  [/sch$/u, 's'],
  [/ssch/gu, 'ss'],
  [/sch/gu, 'S'],
  [/ph/gu, 'f'],
  [/ch/gu, 'G'],
  [/gh/gu, 'g'],
  [/ck(?=[aeiou])/gu, 'kk'],
  [/ck|q/gu, 'k'],
  [/c(?=[eiY])/gu, 's'],
  [/c/gu, 'k'],
  [/x/gu, 'ks'],
  [/th|dt/gu, 't'],
  [/z/gu, 's'],
  [/v/gu, 'f'],
  [/d$/u, 't'],
  // A consonant written twice is one sound, but between vowels it keeps the first one short: Bakker is not Baker.
  [/([^aeiou])\1+(?![aeiouY])/gu, '$1'],
  [/(?<=[aeiou]{2}|[^aeiou])([^aeiou])\1+/gu, '$1'],
]

/** How a name sounds in Dutch: names that are spelt alike or sound alike get the same. */
function soundOf(name: string): string {
  return sounds.reduce((sound, [from, to]) => sound.replace(from, to), name)
}

/** What may be left of "van den" or "van 't" when "van" is left out. */
const shorter = new Set(['t', 'het', 'den', 'der', 'de'])

function soundLike(prefix: string): readonly string[] {
  return alike.find((names) => names.includes(prefix)) ?? [prefix]
}

function spellingsOf({ prefix, core }: Part): readonly string[] {
  if (!prefix) return [core]
  const shortened = [...shorter].filter((name) => prefix.startsWith('van') && prefix.slice(3) === name)
  const others = [...soundLike(prefix), ...shortened.flatMap(soundLike)]
  return [core, ...others.map((name) => name + core)]
}

/** A final n is seldom spoken, so it may be missing from what was heard; it is never added. */
function withoutSilentN(form: string): string {
  return form.length > 4 ? form.replace(/en$/u, 'e') : form
}

function formsOf(parts: readonly Part[]): ReadonlySet<string> {
  const single = parts.map(spellingsOf)
  const [first, second] = single
  const pairs = first && second ? first.flatMap((a) => second.flatMap((b) => [a + b, b + a])) : []
  const all = [...(parts.length > 2 ? [] : single.flat()), ...pairs].map(soundOf)
  return new Set(all.flatMap((form) => [form, withoutSilentN(form)]))
}

function isGivenName(word: string, initials: string): boolean {
  const letter = word[0] === 'k' ? 'c' : word[0]
  return letter !== undefined && initials.replaceAll('k', 'c').includes(letter) && !prefixes.has(word)
}

/** Umlauts as they are written without them: "Müller" is also "Mueller". */
function writtenOut(name: string): string {
  return name.replace(/[äöü]/giu, (letter) => `${fold(letter)}e`)
}

/**
 * Whether the surname somebody gave is that of a record such as "Mw. A.B. van der Berg-Jansen". Prefixes may be left out
 * but not invented, either half of a double name will do, and spellings that sound the same fit; a name that is merely near does not.
 * A given name or initials before it must fit the record's initials.
 */
export function fitsSurname(spoken: string, recordName: string): boolean {
  const short = recordName
    .slice(0, longest)
    .normalize('NFC')
    .replace(/\bv\.\s?d\.?\s/giu, 'vd ')
  const records = [short, writtenOut(short)].map((name) => takeApart(fold(name)))
  const words = fold(spoken)
    .replace(/[^\p{L}'\s]/gu, ' ')
    .split(/\s+/u)
    .map((word) => word.replace(/^'+|'+$/gu, ''))
    .filter(Boolean)
  return records.some(({ initials, parts }) => {
    const forms = formsOf(parts)
    return [0, 1, 2, 3].some((given) => {
      if (given >= words.length || !words.slice(0, given).every((word) => isGivenName(word, initials))) return false
      return forms.has(soundOf(lettersOf(words.slice(given).join(''))))
    })
  })
}
