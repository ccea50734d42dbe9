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

/** Every word under itself and under what is left of it without one of its letters. */
function slipsOf(vocabulary: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const slips = new Map<string, string[]>()
  for (const named of vocabulary) {
    const word = named.replace('*', '')
    if (word.length < shortest) continue
    for (const slip of [word, ...oneOff(word)]) {
      const words = slips.get(slip)
      if (words) words.push(word)
      else slips.set(slip, [word])
    }
  }
  return slips
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
  let slips: ReadonlyMap<string, readonly string[]> | undefined
  return (word) => {
    if (word.length < shortest || word.length > 20 || vocabulary.has(word) || known.has(word)) return word
    if (beginsAsNamed(word, vocabulary)) return word
    slips ??= slipsOf(vocabulary)
    const near = [word, ...oneOff(word)].flatMap((slip) => slips?.get(slip) ?? [])
    return near.find((other) => other[0] === word[0] && isOneEdit(word, other)) ?? word
  }
}
