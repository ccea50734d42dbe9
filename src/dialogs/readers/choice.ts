// Which of the listed appointments is meant: by number, place, day, date, part of the day, time or doctor, or a mix of them.
import { type Clue, cluesIn } from './choice-clues.ts'
import type { Option } from './choice-option.ts'
import type { Hearing } from './hearing.ts'
import { saidVersions } from './said-versions.ts'
import { type Token, tokensOf } from './tokens.ts'

/** What was chosen: one, several (also when a day fits two), or `none`: something that is not in the list. */
export type Choice =
  | { readonly kind: 'one'; readonly index: number }
  | { readonly kind: 'several'; readonly indexes: readonly number[] }
  | { readonly kind: 'none' }

// More versions or alternatives than this are no choice, and cost time.
const mostParts = 8

const everything: ReadonlySet<string> = new Set('allebei beide beiden both alle allemaal alles all every'.split(' '))
const nothing: ReadonlySet<string> = new Set(['geen', 'none', 'neither', 'geeneen', 'niks', 'nothing'])

/** The choice in an answer, or `undefined` when it names nothing to choose by. */
export function readChoice(text: string, options: readonly Option[], hearing: Hearing): Choice | undefined {
  const tokens = tokensOf(text)
  const parts = saidVersions(tokens).slice(-mostParts)
  let denied: readonly number[] | undefined
  for (const part of parts.toReversed()) {
    const chosen = readPart(part.tokens, options, hearing)
    if (!chosen) continue
    if (!part.denied) return toChoice(chosen.filter((index) => !denied?.includes(index)))
    denied = [...(denied ?? []), ...chosen]
  }
  if (!denied) return undefined
  const rest = options.map((_, index) => index).filter((index) => !denied.includes(index))
  if (rest.length === 0) return parts.length === 1 ? { kind: 'none' } : undefined
  return rest.length < options.length ? toChoice(rest) : undefined
}

function readPart(
  tokens: readonly Token[],
  options: readonly Option[],
  hearing: Hearing,
): readonly number[] | undefined {
  const words = new Set(tokens.map(({ text }) => text))
  if ([...nothing].some((word) => words.has(word))) return []
  const clues = alternatives(tokens).map((part) => cluesIn(part, options, hearing))
  const said = clues.filter((clue) => clue.length > 0)
  if (said.length === 0)
    return [...everything].some((word) => words.has(word)) ? options.map((_, index) => index) : undefined
  if (said.length > 1 && isSameSort(said)) return union(said.map((some) => narrow(some, options)))
  return narrow(said.flat(), options)
}

/** "dinsdag en donderdag", "de eerste of de tweede" */
function alternatives(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]]
  tokens.forEach((token, i) => {
    const listed = token.text === ',' && tokens[i - 1]?.kind === 'digits' && tokens[i + 1]?.kind === 'digits'
    const either = token.text === 'of' && tokens[i + 1]?.text !== 'the'
    const joins = listed || either || ['en', 'and', '&', 'or'].includes(token.text)
    if (joins && parts.length < mostParts) parts.push([])
    else parts.at(-1)?.push(token)
  })
  return parts
}

function isSameSort(clues: readonly (readonly Clue[])[]): boolean {
  const sorts = clues.map((some) =>
    some
      .map(({ sort }) => sort)
      .sort()
      .join(),
  )
  return new Set(sorts).size === 1 || clues.every((some) => some.some(({ sort }) => sort === 'place'))
}

/** What fits every clue; a place ("de laatste") counts among what fits the others, or else in the whole list. */
function narrow(clues: readonly Clue[], options: readonly Option[]): readonly number[] {
  let some: readonly number[] = options.map((_, index) => index)
  for (const { sort, fits } of clues) if (sort !== 'place') some = some.filter(fits)
  for (const { sort, fits, pick } of clues) if (sort === 'place') some = pick?.(some) ?? some.filter(fits)
  return some
}

function union(sets: readonly (readonly number[])[]): readonly number[] {
  return sets.some((set) => set.length === 0) ? [] : [...new Set(sets.flat())].sort((a, b) => a - b)
}

function toChoice(indexes: readonly number[]): Choice {
  const [index, ...others] = indexes
  if (index === undefined) return { kind: 'none' }
  return others.length === 0 ? { kind: 'one', index } : { kind: 'several', indexes }
}
