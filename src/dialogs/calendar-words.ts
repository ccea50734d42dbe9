// How a language says days, clock times and numbers: all of it stands in locales/XX.language.json.

/**
 * Twelve `months`, seven `days` from Monday, `near` is today and tomorrow, `numbers` are 0 to 99, `dayparts` begin at 0, 6, 12
 * and 18 o'clock. `years` and `clock` are patterns by the first year, or minute of the hour, that they hold for.
 */
export interface CalendarWords {
  readonly months: readonly string[]
  readonly shortMonths: readonly string[]
  readonly days: readonly string[]
  readonly shortDays: readonly string[]
  readonly near: readonly string[]
  readonly dayparts: readonly string[]
  readonly numbers: readonly string[]
  /** Days of a month as they are said in a date, where that is not by their numbers. */
  readonly daysOfMonth?: readonly string[] | undefined
  readonly plus: string
  readonly years: Readonly<Record<string, string>>
  readonly clock: Readonly<Record<string, string>>
  readonly patterns: Readonly<Record<DayPattern, string>>
  /** What stands before a name on a list, as it is said. */
  readonly titles: Readonly<Record<string, string>>
}

/** The shapes in which a language writes and says days and times. */
export type DayPattern =
  | 'time'
  | 'timeAloud'
  | 'date'
  | 'day'
  | 'dayOfYear'
  | 'near'
  | 'nearAloud'
  | 'start'
  | 'startAloud'
  | 'short'
  | 'shortOfYear'

/** A pattern with its places filled in: `{hour}` by `hour`. */
export function filled(pattern: string, values: Readonly<Record<string, string | number>>): string {
  return pattern.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place))
}

/** The pattern of the highest number that is not above `n`. */
export function patternFrom(patterns: Readonly<Record<string, string>>, n: number): string | undefined {
  const from = Object.keys(patterns)
    .map(Number)
    .filter((first) => first <= n)
  return patterns[Math.max(...from)]
}
