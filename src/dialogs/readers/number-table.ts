// The number words of both languages, written out by rule; only what people spell wrongly is listed by hand.
import type { Language } from './hearing.ts'

/** What one word counts. `open` is what may still be added: 100 after "negentienhonderd", 1000 after "tweeduizend". */
export interface NumberWord {
  readonly value: number
  readonly ordinal: boolean
  readonly open: number
}

const dutchUnits = 'nul een twee drie vier vijf zes zeven acht negen'.split(' ')
const dutchTeens = 'tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(' ')
const dutchTens = 'twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' ')
const dutchFirsts = 'nulde eerste tweede derde vierde vijfde zesde zevende achtste negende'.split(' ')
const englishUnits = 'zero one two three four five six seven eight nine'.split(' ')
const englishTeens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const englishTens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const englishFirsts = 'zeroth first second third fourth fifth sixth seventh eighth ninth'.split(' ')

const dutchSlips: Readonly<Record<string, string>> = {
  achtien: 'achttien',
  viertien: 'veertien',
  zeuven: 'zeven',
  seven: 'zeven',
  zeuve: 'zeven',
  vief: 'vijf',
  vijff: 'vijf',
  agt: 'acht',
  twie: 'twee',
  drei: 'drie',
  zeuventig: 'zeventig',
  seventig: 'zeventig',
  tagtig: 'tachtig',
  tachentig: 'tachtig',
  nege: 'negen',
  zeve: 'zeven',
  twede: 'tweede',
  achste: 'achtste',
}
const englishSlips: Readonly<Record<string, string>> = {
  nought: 'zero',
  fourty: 'forty',
  fourtieth: 'fortieth',
  ninteen: 'nineteen',
  ninty: 'ninety',
  eigth: 'eighth',
  nineth: 'ninth',
  twelth: 'twelfth',
  twelveth: 'twelfth',
  fith: 'fifth',
  forth: 'fourth',
}

type Counted = Map<string, { readonly value: number; readonly ordinal: boolean }>

function dutchTable(): Counted {
  const table: Counted = new Map()
  const put = putInto(table)
  // "den twaalfden juli", as old people write.
  const putFirst = (word: string, value: number) => {
    put(word, value, true)
    put(`${word}n`, value, true)
  }
  for (const [i, word] of dutchUnits.entries()) put(word, i)
  for (const [i, word] of dutchFirsts.entries()) putFirst(word, i)
  for (const [i, word] of dutchTeens.entries()) {
    put(word, 10 + i)
    putFirst(`${word}de`, 10 + i)
  }
  for (const [t, tens] of dutchTens.entries()) {
    put(tens, 10 * (t + 2))
    putFirst(`${tens}ste`, 10 * (t + 2))
    for (const [unit, word] of dutchUnits.entries()) {
      if (unit === 0) continue
      // "tweentwintig" is what remains of "tweeëntwintig" where the trema takes its letter along,
      // "negendertig" of a hurried "negenendertig".
      const short = /[ei]e$/.test(word) ? [`${word}n${tens}`] : []
      const broad = Object.entries(dutchSlips).flatMap(([slip, right]) => (right === word ? [`${slip}en${tens}`] : []))
      for (const joined of [`${word}en${tens}`, `${word}${tens}`, ...short, ...broad]) {
        put(joined, 10 * (t + 2) + unit)
        putFirst(`${joined}ste`, 10 * (t + 2) + unit)
      }
    }
  }
  return withSlips(table, dutchSlips)
}

function englishTable(): Counted {
  const table: Counted = new Map()
  const put = putInto(table)
  for (const [i, word] of englishUnits.entries()) put(word, i)
  for (const [i, word] of englishFirsts.entries()) put(word, i, true)
  for (const [i, word] of englishTeens.entries()) {
    put(word, 10 + i)
    put(`${word}th`, 10 + i, true)
  }
  put('twelfth', 12, true)
  for (const [t, tens] of englishTens.entries()) {
    put(tens, 10 * (t + 2))
    put(`${tens.slice(0, -1)}ieth`, 10 * (t + 2), true)
    for (const [i, unit] of englishUnits.entries()) if (i > 0) put(tens + unit, 10 * (t + 2) + i)
    for (const [i, first] of englishFirsts.entries()) if (i > 0) put(tens + first, 10 * (t + 2) + i, true)
  }
  return withSlips(table, englishSlips)
}

function putInto(table: Counted) {
  return (word: string, value: number, ordinal = false) => {
    table.set(word, { value, ordinal })
  }
}

function withSlips(table: Counted, slips: Readonly<Record<string, string>>): Counted {
  for (const [slip, word] of Object.entries(slips)) {
    const counted = table.get(word)
    if (counted) table.set(slip, counted)
  }
  return table
}

const dutch = dutchTable()
const english = englishTable()

// Words that count in one language and mean something else in the other ("ten eerste", "elf", "forth").
const onlyIn: ReadonlyMap<string, Language> = new Map([
  ['ten', 'en'],
  ['forth', 'en'],
  ['second', 'en'],
  ['elf', 'nl'],
  ['nege', 'nl'],
])

/** What a single (folded) word counts, in either language; `undefined` when it is no number word. */
export function countOf(word: string, language: Language): NumberWord | undefined {
  if ((onlyIn.get(word) ?? language) !== language) return undefined
  const small = dutch.get(word) ?? english.get(word)
  return small ? { ...small, open: 1 } : dutchCompound(word)
}

const yearStarts = ['achttien', 'achtien', 'negentien', 'twintig']

// "negentienhonderdvijfenzestig", "tweeduizendvier", "honderdzevenenvijftigduizend", "negentienvijfenzestig"
function dutchCompound(word: string): NumberWord | undefined {
  for (const [scale, size] of [
    ['duizend', 1000],
    ['honderd', 100],
  ] as const) {
    const at = word.indexOf(scale)
    if (at >= 0) return scaled(word.slice(0, at), size, word.slice(at + scale.length))
  }
  const start = yearStarts.find((head) => word.startsWith(head))
  const rest = start && dutch.get(word.slice(start.length))
  if (!rest || rest.ordinal || rest.value < 10) return undefined
  return { value: 100 * (dutch.get(start)?.value ?? 0) + rest.value, ordinal: false, open: 1 }
}

function scaled(head: string, size: number, tail: string): NumberWord | undefined {
  const times = head === '' ? 1 : partOf(head)
  const rest = tail === '' ? 0 : partOf(tail.startsWith('en') && tail !== 'en' ? tail.slice(2) : tail)
  if (times === undefined || rest === undefined || rest >= size || times >= 1000) return undefined
  return { value: times * size + rest, ordinal: false, open: tail === '' ? size : 1 }
}

function partOf(word: string): number | undefined {
  const counted = dutch.get(word)
  if (counted) return counted.ordinal ? undefined : counted.value
  return word.includes('honderd') ? dutchCompound(word)?.value : undefined
}
