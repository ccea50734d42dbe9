// "Over drie dagen", "in two weeks": counted by chrono-node, which gets nothing but these words to read.
import { isoDate } from './calendar.ts'
import { chronoFor } from './chrono.ts'
import type { Item } from './items.ts'

const units: ReadonlySet<string> = new Set('dag dagen week weken day days weeks'.split(' '))

/** The ISO date that many days or weeks after today, or `undefined` when no such thing was said. */
export function relativeDay(items: readonly Item[], today: string): string | undefined {
  const at = items.findIndex(
    (item, i) => item.kind === 'word' && ['over', 'in'].includes(item.text) && countsDays(items, i + 1),
  )
  const [word, count, unit] = items.slice(at, at + 3)
  if (at < 0 || word?.kind !== 'word' || count?.kind !== 'number' || unit?.kind !== 'word') return undefined
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number)
  const noon = new Date(year, month - 1, day, 12)
  const [result] = chronoFor(word.text === 'over' ? 'nl' : 'en').casual.parse(
    `${word.text} ${count.value} ${unit.text}`,
    noon,
  )
  if (!result?.start.isCertain('day')) return undefined
  return isoDate(result.start.get('year') ?? 0, result.start.get('month') ?? 0, result.start.get('day') ?? 0)
}

function countsDays(items: readonly Item[], at: number): boolean {
  const [count, unit] = [items[at], items[at + 1]]
  return count?.kind === 'number' && count.value <= 99 && unit?.kind === 'word' && units.has(unit.text)
}
