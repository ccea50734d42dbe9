// What stands on a page, as it is said: telephone numbers, opening hours, titles.
import type { CalendarWords } from './calendar-words.ts'
import { numberInWords, speakClock } from './when.ts'

/** A telephone number digit by digit, with its own pauses: "020 123" -> "nul twee nul, één twee drie". */
export function speakDigits(number: string, words: CalendarWords): string {
  const groups = number.split(/[^\d+]+/).filter(Boolean)
  return groups.map((group) => [...group].map((each) => speakDigit(each, words)).join(' ')).join(', ')
}

function speakDigit(digit: string, words: CalendarWords): string {
  return digit === '+' ? words.plus : numberInWords(Number(digit), words)
}

/** Opening hours with their clock times in words: "van 8.00 tot 17.00 uur" -> "van acht uur tot vijf uur". */
export function speakHours(hours: string, words: CalendarWords): string {
  const [, unit = ''] = words.patterns.time.split('{minutes}')
  return hours.replace(/\b(\d{1,2})[.:](\d{2})\b/g, '{$1:$2}').replace(/\{(\d+):(\d+)\}(.*?)(?=\{|$)/gs, spoken)

  function spoken(_: string, hour: string, minutes: string, rest: string): string {
    const after = unit && rest.startsWith(unit) ? rest.slice(unit.length) : rest
    return speakClock(Number(hour), Number(minutes), words) + after
  }
}

/** The name of an agenda with its titles in full: "Dhr. Voorbeeld" -> "de heer Voorbeeld". */
export function speakName(name: string, { titles }: CalendarWords): string {
  const patterns =
    patternsBefore.get(titles) ?? Object.entries(titles).map(([written, said]) => [patternOf(written), said])
  patternsBefore.set(titles, patterns)
  return patterns.reduce((said, [pattern, spoken]) => said.replace(pattern, () => spoken), name)
}

/** A language's titles as patterns, made once. */
const patternsBefore = new WeakMap<CalendarWords['titles'], readonly (readonly [RegExp, string])[]>()

/** A title ends in a dot and may begin with a small letter; what has none is a whole name. */
function patternOf(written: string): RegExp {
  if (!written.endsWith('.')) return new RegExp(`^${RegExp.escape(written)}$`, 'g')
  const [first = '', rest] = [written.slice(0, 1), written.slice(1)]
  return new RegExp(`(?<!\\p{L})[${first.toLowerCase()}${first.toUpperCase()}]${RegExp.escape(rest)}`, 'gu')
}
