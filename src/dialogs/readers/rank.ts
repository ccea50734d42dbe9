// "The first one", "de tweede afspraak": a place in a list, never a day of the month.
import type { DaySaid } from './day-said.ts'
import type { Token } from './tokens.ts'

const ranks: ReadonlySet<string> = new Set(
  'eerste tweede derde vierde vijfde first second third fourth fifth 1st 2nd 3rd 4th 5th 1e 2e 3e 4e 5e'.split(' '),
)
const ranked: ReadonlySet<string> = new Set(
  'one ones appointment appt booking visit afspraak consult bezoek'.split(' '),
)

/** Whether the words rank an appointment ("the first one") instead of naming a day. */
export function isRanked(tokens: readonly Token[]): boolean {
  const words = tokens.reduce<string[]>((all, { text, gap }) => {
    const isTail = !gap && /\d$/.test(all.at(-1) ?? '') && /^[a-z]+$/.test(text)
    return isTail ? [...all.slice(0, -1), `${all.at(-1)}${text}`] : [...all, text]
  }, [])
  return words.some((word, at) => ranked.has(word) && ranks.has(words[at - 1] ?? ''))
}

/** What is said of a day, without a place in a list that looks like a day of the month. */
export function withoutRank(day: DaySaid | undefined, tokens: readonly Token[]): DaySaid | undefined {
  if (day?.dayOfMonth === undefined || day.month !== undefined || !isRanked(tokens)) return day
  const { dayOfMonth: _, ...rest } = day
  return Object.keys(rest).length > 0 ? rest : undefined
}
