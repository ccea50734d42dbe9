// What stands on a page, as it is said: telephone numbers, opening hours, titles.
import type { Language } from './readers/hearing.ts'
import { numberInWords, speakClock } from './when.ts'

/** A telephone number digit by digit, with its own pauses: "020 123" -> "nul twee nul, één twee drie". */
export function speakDigits(number: string, language: Language): string {
  const groups = number.split(/[^\d+]+/).filter(Boolean)
  return groups.map((group) => [...group].map((each) => speakDigit(each, language)).join(' ')).join(', ')
}

function speakDigit(digit: string, language: Language): string {
  return digit === '+' ? 'plus' : numberInWords(Number(digit), language).replace(/^een$/, 'één')
}

/** Opening hours with their clock times in words: "van 8.00 tot 17.00 uur" -> "van acht uur tot vijf uur". */
export function speakHours(hours: string, language: Language): string {
  return hours.replace(/\b(\d{1,2})[.:](\d{2})\b( uur\b)?/g, (_, hour: string, minutes: string) =>
    speakClock(Number(hour), Number(minutes), language),
  )
}

const titles: readonly (readonly [written: RegExp, said: Readonly<Record<Language, string>>])[] = [
  [/\b(Dhr|dhr)\./g, { nl: 'de heer', en: 'Mister' }],
  [/\b([Mm]w|[Mm]evr)\./g, { nl: 'mevrouw', en: 'Mrs' }],
  [/\b([Dd]rs?)\./g, { nl: 'dokter', en: 'Doctor' }],
  [/^Assistent$/g, { nl: 'de assistent', en: 'the assistant' }],
  [/^Assistente$/g, { nl: 'de assistente', en: 'the assistant' }],
]

/** The name of an agenda with its titles in full: "Dhr. Voorbeeld" -> "de heer Voorbeeld". */
export function speakName(name: string, language: Language): string {
  return titles.reduce((said, [written, spoken]) => said.replace(written, spoken[language]), name)
}
