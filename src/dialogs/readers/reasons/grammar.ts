// A grammar in which rules name other rules, so that whole sentences are made of small lists:
//   {who}   the words of that rule       a|b       one of these        a_b   two words that go together
//   a?      may be left out              one line  one way to say it
// No rule may begin with itself. Every rule is tried once at a word, so reading takes linear time for answers of bounded length.

/** Rules by name: each line of a rule is one way to say it. */
export type Rules = Readonly<Record<string, string>>
/** Where a rule may end when it begins at a word: indexes after its last word; none when it does not begin there. */
export type Ends = (rule: string, from: number) => readonly number[]

interface Item {
  readonly rules: readonly string[]
  readonly singles: ReadonlySet<string>
  /** Rows of words by the first of them. */
  readonly longer: ReadonlyMap<string, readonly (readonly string[])[]>
  readonly optional: boolean
}
type Line = readonly Item[]

const none: readonly number[] = []
const nothing: readonly (readonly string[])[] = []

function itemOf(written: string): Item {
  const optional = written.endsWith('?')
  const choices = (optional ? written.slice(0, -1) : written).split('|')
  const words = choices.filter((choice) => !choice.startsWith('{')).map((choice) => choice.split('_'))
  return {
    rules: choices.filter((choice) => choice.startsWith('{')).map((choice) => choice.slice(1, -1)),
    singles: new Set(words.filter(({ length }) => length === 1).flat()),
    longer: Map.groupBy(
      words.filter(({ length }) => length > 1),
      ([first = '']) => first,
    ),
    optional,
  }
}

/** The lines of a rule; a line of one item is a list, and all such lines are read as one. */
function linesOf(rule: string): readonly Line[] {
  const lines = rule.split('\n').map((line) => line.trim())
  const [lists, rest] = [
    lines.filter((line) => line && !line.includes(' ')),
    lines.filter((line) => line.includes(' ')),
  ]
  const written = lists.length > 0 ? [lists.join('|'), ...rest] : rest
  return written.map((line) => line.split(' ').map(itemOf))
}

function add(places: number[], place: number): void {
  if (!places.includes(place)) places.push(place)
}

/** Where an item may end that begins at a place, added to `next`. */
function step(item: Item, words: readonly string[], at: number, ends: Ends, next: number[]): void {
  if (item.optional) add(next, at)
  const word = words[at]
  if (word === undefined) return
  if (item.singles.has(word)) add(next, at + 1)
  for (const row of item.longer.get(word) ?? nothing) {
    if (row.every((other, further) => words[at + further] === other)) add(next, at + row.length)
  }
  for (const rule of item.rules) for (const end of ends(rule, at)) add(next, end)
}

function endsOfLine(line: Line, words: readonly string[], from: number, ends: Ends): readonly number[] {
  let reached: readonly number[] = [from]
  for (const item of line) {
    const next: number[] = []
    for (const at of reached) step(item, words, at, ends, next)
    if (next.length === 0) return none
    reached = next
  }
  return reached
}

/** The lines of every rule, and of those the ones that a word may open; each is worked out when it is first asked for. */
function indexOf(rules: Rules): (rule: string, word: string) => readonly Line[] {
  const taken = new Map<string, readonly Line[]>()
  const opened = new Map<string, Map<string, readonly Line[]>>()
  const linesFor = (rule: string) => {
    const lines = taken.get(rule) ?? linesOf(rules[rule] ?? '')
    taken.set(rule, lines)
    return lines
  }
  const opens = ({ rules: named, singles, longer }: Item, word: string) =>
    singles.has(word) || longer.has(word) || named.some((rule) => openedBy(rule, word).length > 0)
  const opensLine = (line: Line, word: string) => {
    for (const item of line) {
      if (opens(item, word)) return true
      if (!item.optional) return false
    }
    return false
  }
  const openedBy = (rule: string, word: string): readonly Line[] => {
    const page = opened.get(word) ?? new Map<string, readonly Line[]>()
    opened.set(word, page)
    const lines = page.get(rule) ?? linesFor(rule).filter((line) => opensLine(line, word))
    page.set(rule, lines)
    return lines
  }
  return openedBy
}

/** A grammar: given the words of an answer, tells where its rules end. Words that no rule names must not be given: all are remembered. */
export function grammarOf(rules: Rules): (words: readonly string[]) => Ends {
  const openedBy = indexOf(rules)
  return (words) => {
    const known = words.map(() => new Map<string, readonly number[]>())
    const ends: Ends = (rule, from) => {
      const word = words[from]
      if (word === undefined) return none
      const before = known[from]?.get(rule)
      if (before) return before
      const found: number[] = []
      for (const line of openedBy(rule, word))
        for (const end of endsOfLine(line, words, from, ends)) if (end > from) add(found, end)
      known[from]?.set(rule, found)
      return found
    }
    return ends
  }
}

/** Every word that the rules name. */
export function wordsIn(rules: Rules): ReadonlySet<string> {
  const written = Object.values(rules)
    .join(' ')
    .replaceAll(/\{[^}]*\}/gu, ' ')
  return new Set(written.split(/[\s|_?]+/u).filter(Boolean))
}
