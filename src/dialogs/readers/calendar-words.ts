// Names of months, weekdays and feasts in both languages, as written, shortened and misspelt.

const months: readonly (readonly string[])[] = [
  ['januari', 'january', 'jan', 'januar'],
  ['februari', 'february', 'feb', 'febr', 'feber'],
  ['maart', 'march', 'mrt', 'mar', 'mrch', 'mars', 'marz', 'maerz'],
  ['april', 'apr'],
  ['mei', 'may', 'meij', 'mey', 'mai', 'meii', 'mie', 'maj'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['augustus', 'august', 'aug', 'agu'],
  ['september', 'sep', 'sept'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec', 'dez'],
]

const exact: ReadonlyMap<string, number> = new Map(
  months.flatMap((names, i) => names.map((name) => [name, i + 1] as const)),
)
const full = [...exact].filter(([name]) => name.length > 3 && name !== 'feber' && name !== 'febr')

/** The month (1 to 12) that a folded word names, or `undefined`. */
export function monthOf(word: string): number | undefined {
  return exact.get(word)
}

/** The month that a misspelt word most likely names, or `undefined` when none or two are as near. */
export function nearMonth(word: string): number | undefined {
  if (word.length > 12 || (word.length < 4 && !/^j[a-z]{2}$/u.test(word))) return undefined
  let best = 3
  const nearest = new Set<number>()
  for (const [name, month] of full) {
    const most = Math.min(best, word.length < 4 ? 1 : slips(word, name))
    if (most === 0 || Math.abs(word.length - name.length) > most) continue
    if (strangers(word, name) > most) continue
    const off = distance(word, name)
    if (off > most) continue
    if (off < best) nearest.clear()
    best = off
    nearest.add(month)
  }
  return nearest.size === 1 ? [...nearest][0] : undefined
}

// Letters that the name does not have: a quick no for most words.
function strangers(word: string, name: string): number {
  let count = 0
  for (const letter of word) if (!name.includes(letter)) count += 1
  return count
}

function slips(word: string, name: string): number {
  if (word[0] !== name[0]) return name.length > 5 ? 1 : 0
  return name.length > 6 || (name.length === 5 && word.at(-1) === name.at(-1)) ? 2 : 1
}

/** How many insertions, deletions, replacements and swaps of neighbours lie between two short words; 3 when it is more than 2 letters. */
export function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let least = Math.min((above[j] ?? 9) + 1, (row[j - 1] ?? 9) + 1, (above[j - 1] ?? 9) + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 9) + 1)
      row.push(least)
    }
    before = above
    above = row
  }
  return above[b.length] ?? 9
}

const weekdays: readonly (readonly string[])[] = [
  ['maandag', 'monday', 'ma', 'mon', 'maandags', 'mondays'],
  ['dinsdag', 'tuesday', 'di', 'tue', 'tues', 'dinsdags', 'tuesdays'],
  ['woensdag', 'wednesday', 'wo', 'wed', 'woensdags', 'wednesdays'],
  ['donderdag', 'thursday', 'do', 'thu', 'thur', 'thurs', 'donderdags', 'thursdays'],
  ['vrijdag', 'friday', 'vr', 'vrij', 'fri', 'vrijdags', 'fridays'],
  ['zaterdag', 'saturday', 'za', 'zat', 'sat', 'zaterdags', 'saturdays'],
  ['zondag', 'sunday', 'zo', 'zon', 'sun', 'zondags', 'sundays'],
]
const weekdayNames: ReadonlyMap<string, number> = new Map(
  weekdays.flatMap((names, i) => names.map((name) => [name, i + 1] as const)),
)

/** The weekday (Monday is 1, Sunday 7) that a folded word names, also in "dinsdagmiddag", or `undefined`. */
export function weekdayNamed(word: string): number | undefined {
  return weekdayNames.get(word) ?? weekdayNames.get(headOf(word)) ?? nearWeekday(word)
}

const wholeDays = [...weekdayNames].filter(([name]) => /(dag|day)$/u.test(name))

/** "Dondrdag", "wednsday": a weekday with one slip of the fingers after its first letter. */
function nearWeekday(word: string): number | undefined {
  if (word.length < 5 || word.length > 10) return undefined
  return wholeDays.find(
    ([name]) =>
      name[0] === word[0] &&
      Math.abs(name.length - word.length) < 2 &&
      strangers(word, name) < 2 &&
      distance(word, name) === 1,
  )?.[1]
}

/** A part of the day. */
export type PartOfDay = 'morning' | 'afternoon' | 'evening' | 'night'

const dayParts: ReadonlyMap<string, PartOfDay> = new Map([
  ...words('ochtend ochtends ochtendje morgens voormiddag morning mornings', 'morning'),
  ...words('middag middags namiddag namiddags afternoon afternoons', 'afternoon'),
  ...words('avond avonds evening evenings tonight', 'evening'),
  ...words('nacht nachts night', 'night'),
])

function words(list: string, part: PartOfDay): readonly (readonly [string, PartOfDay])[] {
  return list.split(' ').map((word) => [word, part] as const)
}

/** The part of the day that a folded word names, also in "dinsdagmiddag" and "vanavond", or `undefined`. */
export function partOfDayNamed(word: string): PartOfDay | undefined {
  return (
    dayParts.get(word) ??
    dayParts.get(word.slice(headOf(word).length)) ??
    dayParts.get(word.replace(/^(van|morgen)/, ''))
  )
}

// "dinsdag" of "dinsdagmiddag"
function headOf(word: string): string {
  const at = word.indexOf('dag')
  const head = at > 0 ? word.slice(0, at + 3) : ''
  return weekdayNames.has(head) ? head : ''
}

/** A feast with a fixed place on the calendar. */
export interface Feast {
  readonly words: readonly string[]
  readonly month: number
  readonly day: number
}

const feast = (words: string, month: number, day: number): Feast => ({ words: words.split(' '), month, day })

/** Feasts by which people name their birthday, numbers in digits. */
export const feasts: readonly Feast[] = [
  feast("new year ' s eve", 12, 31),
  feast("new year ' s day", 1, 1),
  feast("valentine ' s day", 2, 14),
  feast('oud en nieuw', 12, 31),
  feast('1 kerst dag', 12, 25),
  feast('2 kerst dag', 12, 26),
  feast('new years eve', 12, 31),
  feast('new years day', 1, 1),
  feast('valentines day', 2, 14),
  feast('1 kerstdag', 12, 25),
  feast('2 kerstdag', 12, 26),
  feast('christmas eve', 12, 24),
  feast('christmas day', 12, 25),
  feast('boxing day', 12, 26),
  feast('sint maarten', 11, 11),
  feast('3 koningen', 1, 6),
  feast('leap day', 2, 29),
  feast('driekoningen', 1, 6),
  feast('oudejaarsdag', 12, 31),
  feast('oudjaarsdag', 12, 31),
  feast('oudejaarsavond', 12, 31),
  feast('oudjaar', 12, 31),
  feast('nieuwjaarsdag', 1, 1),
  feast('nieuwjaar', 1, 1),
  feast('kerstavond', 12, 24),
  feast('valentijnsdag', 2, 14),
  feast('bevrijdingsdag', 5, 5),
  feast('dodenherdenking', 5, 4),
  feast('dierendag', 10, 4),
  feast('pakjesavond', 12, 5),
  feast('halloween', 10, 31),
  feast('schrikkeldag', 2, 29),
]
