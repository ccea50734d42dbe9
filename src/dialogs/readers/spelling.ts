const shortest = 5

function oneOff(word: string): string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))
}

function isOneEdit(a: string, b: string): boolean {
  let from = 0
  while (from < a.length && a[from] === b[from]) from++
  const [restA, restB] = [a.slice(from), b.slice(from)]
  if (restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)) return true
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2)
}

/** The words that begin with a letter, each under itself and under what is left of it without one of its letters. */
function slipsOf(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const slips = new Map<string, string[]>()
  for (const word of words) {
    for (const slip of [word, ...oneOff(word)]) {
      const known = slips.get(slip)
      if (known) known.push(word)
      else slips.set(slip, [word])
    }
  }
  return slips
}

/** The slips of a vocabulary by first letter, each letter's when it is first needed. */
function slipsByLetter(vocabulary: ReadonlySet<string>): (letter: string) => ReadonlyMap<string, readonly string[]> {
  let words: Map<string, string[]> | undefined
  const slips = new Map<string, ReadonlyMap<string, readonly string[]>>()
  return (letter) => {
    const plain = () => [...vocabulary].map((word) => word.replace('*', '')).filter((word) => word.length >= shortest)
    words ??= Map.groupBy(plain(), (word) => word[0] ?? '')
    const own = slips.get(letter) ?? slipsOf(words.get(letter) ?? [])
    if (words.has(letter)) slips.set(letter, own)
    return own
  }
}

function beginsAsNamed(word: string, vocabulary: ReadonlySet<string>): boolean {
  for (let end = 3; end <= word.length; end += 1) if (vocabulary.has(`${word.slice(0, end)}*`)) return true
  return false
}

/**
 * A speller for a vocabulary: gives the word that is one slip of the fingers away (a letter
 * dropped, doubled, wrong or swapped, never the first one), or the word itself. Words of fewer than five letters and `known` words are left alone.
 */
export function spellerFor(vocabulary: ReadonlySet<string>, known: ReadonlySet<string>): (word: string) => string {
  const slipsWith = slipsByLetter(vocabulary)
  return (word) => {
    if (word.length < shortest || word.length > 20 || vocabulary.has(word) || known.has(word)) return word
    if (beginsAsNamed(word, vocabulary)) return word
    const slips = slipsWith(word[0] ?? '')
    const near = [word, ...oneOff(word)].flatMap((slip) => slips.get(slip) ?? [])
    return near.find((other) => isOneEdit(word, other)) ?? word
  }
}
