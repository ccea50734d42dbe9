// Dates written out in full, "3 mrt. 1984" or "March 3, 1984", read by chrono-node. Of what it can, only its strict mode is
// believed, on a short piece of text, and only when day, month and year were all there.
import type { ParsedResult } from 'chrono-node/en'
import { isoDate } from './calendar.ts'
import { chronoFor } from './chrono.ts'
import type { Language } from './hearing.ts'

const longestDate = 40

/** The ISO date that a piece of text is, or `undefined` when chrono-node finds none in it, or more than one. */
export function readWrittenDate(text: string, language: Language): string | undefined {
  if (text.length > longestDate) return undefined
  return dateIn(text, chronoFor(language)) ?? dateIn(text, chronoFor(language === 'nl' ? 'en' : 'nl'))
}

function dateIn(text: string, chrono: { readonly strict: { parse(text: string): readonly ParsedResult[] } }) {
  const [result, other] = chrono.strict.parse(text)
  if (!result || other || result.end || result.text.length < text.length - 1) return undefined
  const { start } = result
  if (!start.isCertain('day') || !start.isCertain('month') || !start.isCertain('year')) return undefined
  return isoDate(start.get('year') ?? 0, start.get('month') ?? 0, start.get('day') ?? 0)
}
