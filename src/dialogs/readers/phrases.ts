// A phrase is written as people would read it: `kan|red .. niet meer?`
//   a|b    one of these words        stem*  any word that begins so      that_is|thats  words that go together
//   a?     may be left out           ..     up to three words of any kind      ...  up to eight
//   <  >   the answer begins here, ends here
// Gaps are bounded and words are looked up by their first letters, so reading takes linear time.

interface Step {
  readonly words: readonly string[]
  /** Words that go together (`that_is`). */
  readonly rows: readonly (readonly string[])[]
  readonly stems: readonly string[]
  readonly optional: boolean
  readonly gap: number
  /** The words as a set, made when the step is first tried; most never are. */
  known?: ReadonlySet<string>
}

/** A compiled phrase, and the steps it is made of. */
export interface Phrase {
  readonly source: string
  readonly steps: readonly Step[]
  readonly starts: boolean
  readonly ends: boolean
}

/** Names for groups of words that many phrases share, written `@name` in a phrase. */
export type Groups = Readonly<Record<string, string>>

const gaps: Readonly<Record<string, number>> = { '..': 3, '...': 8 }

const none: readonly never[] = []
const nothing: readonly Phrase[] = []

function compileStep(item: string, groups: Groups): Step {
  const gap = gaps[item] ?? 0
  if (gap > 0) return { words: none, rows: none, stems: none, optional: true, gap }
  const optional = item.endsWith('?')
  const written = optional ? item.slice(0, -1) : item
  const named = written.includes('@') ? written.replace(/@(\w+)/gu, (at, name: string) => groups[name] ?? at) : written
  const all = named.split('|')
  const rows = named.includes('_')
    ? all.filter((choice) => choice.includes('_')).map((choice) => choice.split('_'))
    : none
  const choices = rows.length > 0 ? all.filter((choice) => !choice.includes('_')) : all
  if (!named.includes('*')) return { words: choices, rows, stems: none, optional, gap }
  const stems = choices.filter((choice) => choice.endsWith('*')).map((choice) => choice.slice(0, -1))
  return { words: choices.filter((choice) => !choice.endsWith('*')), rows, stems, optional, gap }
}

/** Phrases share their steps: a group of ninety words is taken apart once, not in every phrase that names it. */
type Steps = Map<string, Step>
const stepsBy = new WeakMap<Groups, Steps>()

function stepsFor(groups: Groups): Steps {
  const made = stepsBy.get(groups) ?? new Map<string, Step>()
  stepsBy.set(groups, made)
  return made
}

function stepOf(item: string, groups: Groups, made: Steps): Step {
  const step = made.get(item) ?? compileStep(item, groups)
  made.set(item, step)
  return step
}

/** A class, because thousands of these are made at the start: as objects with a getter of their own they took longer to make. */
class Line implements Phrase {
  readonly source: string
  readonly starts: boolean
  readonly ends: boolean
  readonly #groups: Groups
  readonly #made: Steps
  #steps: readonly Step[] | undefined

  constructor(source: string, groups: Groups, made: Steps) {
    this.source = source
    this.starts = source.startsWith('< ')
    this.ends = source.endsWith(' >')
    this.#groups = groups
    this.#made = made
  }

  get steps(): readonly Step[] {
    this.#steps ??= this.source
      .split(' ')
      .filter((item) => item !== '<' && item !== '>')
      .map((item) => stepOf(item, this.#groups, this.#made))
    return this.#steps
  }
}

const ungrouped: Groups = {}

/** Reads phrases, one on a line; empty lines are skipped. What they are made of is worked out when they are first used. */
export function phrases(lines: string, groups: Groups = ungrouped): readonly Phrase[] {
  const made = stepsFor(groups)
  return lines.split('\n').flatMap((line) => {
    const source = line.trim()
    return source ? [new Line(source, groups, made)] : []
  })
}

function fits(step: Step, word: string): boolean {
  step.known ??= new Set(step.words)
  if (step.known.has(word)) return true
  for (const stem of step.stems) if (word.startsWith(stem)) return true
  return false
}

/** Whether words that go together stand in the words from `from` on. */
function standsAt(row: readonly string[], words: readonly string[], from: number): boolean {
  return row.every((word, at) => words[from + at] === word)
}

function endsAfter(phrase: Phrase, words: readonly string[], from: number, at = 0): number[] {
  const step = phrase.steps[at]
  if (!step) return phrase.ends && from < words.length ? [] : [from]
  const skipped = step.optional ? endsAfter(phrase, words, from, at + 1) : []
  if (step.gap > 0) {
    const lengths = Array.from({ length: step.gap }, (_, length) => from + length + 1)
    return skipped.concat(
      ...lengths.filter((to) => to <= words.length).map((to) => endsAfter(phrase, words, to, at + 1)),
    )
  }
  const word = words[from]
  if (word === undefined) return skipped
  let ends = fits(step, word) ? skipped.concat(endsAfter(phrase, words, from + 1, at + 1)) : skipped
  for (const row of step.rows)
    if (standsAt(row, words, from)) ends = ends.concat(endsAfter(phrase, words, from + row.length, at + 1))
  return ends
}

/** Where the phrase, begun at `from`, may end (the index after its last word); none when it does not begin there. */
export function endsOf(phrase: Phrase, words: readonly string[], from: number): readonly number[] {
  return phrase.starts && from > 0 ? [] : endsAfter(phrase, words, from).filter((end) => end > from)
}

function occursFrom(phrase: Phrase, words: readonly string[], from: number, at = 0): boolean {
  const step = phrase.steps[at]
  if (!step) return !phrase.ends || from === words.length
  if (step.gap > 0) {
    for (let to = from; to <= Math.min(from + step.gap, words.length); to += 1) {
      if (occursFrom(phrase, words, to, at + 1)) return true
    }
    return false
  }
  const word = words[from]
  if (word !== undefined && fits(step, word) && occursFrom(phrase, words, from + 1, at + 1)) return true
  for (const row of step.rows)
    if (standsAt(row, words, from) && occursFrom(phrase, words, from + row.length, at + 1)) return true
  return step.optional && occursFrom(phrase, words, from, at + 1)
}

function openings(phrase: Phrase): readonly Step[] {
  const firm = phrase.steps.findIndex(({ optional }) => !optional)
  return phrase.steps.slice(0, firm < 0 ? phrase.steps.length : firm + 1)
}

/** A book of phrases: gives those that may begin with a word. */
export type Book = (word: string) => readonly Phrase[]

/** A phrase is filed once under a key: all its own keys come one after the other. */
function file(pages: Map<string, Phrase[]>, key: string, phrase: Phrase): void {
  const page = pages.get(key)
  if (!page) pages.set(key, [phrase])
  else if (page.at(-1) !== phrase) page.push(phrase)
}

/** Files phrases under the words, or the first three letters of the words, that they may begin with; when first opened. */
export function bookOf(all: readonly Phrase[]): Book {
  let book: Book | undefined
  return (word) => {
    book ??= fileAll(all)
    return book(word)
  }
}

function fileAll(all: readonly Phrase[]): Book {
  const byWord = new Map<string, Phrase[]>()
  const byStem = new Map<string, Phrase[]>()
  for (const phrase of all) {
    for (const { words, rows, stems } of openings(phrase)) {
      for (const word of words) file(byWord, word, phrase)
      for (const [word = ''] of rows) file(byWord, word, phrase)
      for (const stem of stems) file(byStem, stem.slice(0, 3), phrase)
    }
  }
  const merged = new Map<string, readonly Phrase[]>()
  return (word) => {
    const page = byWord.get(word) ?? nothing
    const stems = byStem.size > 0 ? byStem.get(word.slice(0, 3)) : undefined
    if (!stems) return page
    if (page === nothing) return stems
    const both = merged.get(word) ?? [...page, ...stems]
    merged.set(word, both)
    return both
  }
}

/** A phrase that was found, and the words it took: from `from` up to, not including, `to`. */
export interface Found {
  readonly phrase: Phrase
  readonly from: number
  readonly to: number
}

/** Whether the phrase occurs in the words from `from` on; quicker than asking where it ends. */
export function beginsAt(phrase: Phrase, words: readonly string[], from: number): boolean {
  return (from === 0 || !phrase.starts) && occursFrom(phrase, words, from)
}

/** Whether a phrase of the book occurs in the words. */
export function occurs(book: Book, words: readonly string[]): boolean {
  for (let from = 0; from < words.length; from += 1) if (occursAt(book, words, from)) return true
  return false
}

/** Whether a phrase of the book occurs in the words from `from` on. Every reader asks this of every word: no function is made for it. */
export function occursAt(book: Book, words: readonly string[], from: number): boolean {
  for (const phrase of book(words[from] ?? '')) if (beginsAt(phrase, words, from)) return true
  return false
}

/** Every phrase of the book that occurs in the words, in order of where it begins. */
export function findAll(book: Book, words: readonly string[]): readonly Found[] {
  return words.flatMap((word, from) =>
    book(word).flatMap((phrase) => {
      const ends = endsOf(phrase, words, from)
      return ends.length > 0 ? [{ phrase, from, to: Math.max(...ends) }] : []
    }),
  )
}

/** How many words from the first on phrases of the book, one after the other, can make up: 0 is always among them. */
export function coveredTo(book: Book, words: readonly string[]): ReadonlySet<number> {
  const reached = new Set([0])
  words.forEach((word, from) => {
    if (!reached.has(from)) return
    for (const phrase of book(word)) for (const end of endsOf(phrase, words, from)) reached.add(end)
  })
  return reached
}

/** Whether phrases of the book, one after the other, make up the words from the first to the last. */
export function covers(book: Book, words: readonly string[]): boolean {
  return coveredTo(book, words).has(words.length)
}

/** All words that the phrases name, and beginnings of words with a star (`bloed*`), for a speller. */
export function vocabularyOf(all: readonly Phrase[]): ReadonlySet<string> {
  const vocabulary = new Set<string>()
  for (const { words, rows, stems } of new Set(all.flatMap(({ steps }) => steps))) {
    for (const stem of stems) vocabulary.add(`${stem}*`)
    for (const word of words) vocabulary.add(word)
    for (const word of rows.flat()) vocabulary.add(word)
  }
  return vocabulary
}
