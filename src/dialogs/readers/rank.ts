// "The first one", "de tweede afspraak": a place in a list, never a day of the month.
import type { DaySaid } from './day-said.ts'
import type { Token } from './tokens.ts'

const rank = /\b(eerste|tweede|derde|vierde|vijfde|first|second|third|fourth|fifth|1 ?st|2 ?nd|3 ?rd|[1-5] ?(e|th)) /
const ranked = new RegExp(`${rank.source}(ones?|appointment|appt|booking|visit|afspraak|consult|bezoek)\\b`)

const pointed = new RegExp(`\\b(de|die|het|the|that|nummer|nr|number) (${rank.source.slice(2)}|(laatste|last)\\b)`)

/** "Nee, de derde", "the last one": a place in a list is named as such. */
export function isPlaceNamed(tokens: readonly Token[]): boolean {
  return pointed.test(`${tokens.map(({ text }) => text).join(' ')} `)
}

/** Whether the words rank an appointment ("the first one") instead of naming a day. */
export function isRanked(tokens: readonly Token[]): boolean {
  return ranked.test(tokens.map(({ text }) => text).join(' '))
}

/** What is said of a day, without a place in a list that looks like a day of the month. */
export function withoutRank(day: DaySaid | undefined, tokens: readonly Token[]): DaySaid | undefined {
  if (day?.dayOfMonth === undefined || day.month !== undefined || !isRanked(tokens)) return day
  const { dayOfMonth: _, ...rest } = day
  return Object.keys(rest).length > 0 ? rest : undefined
}
