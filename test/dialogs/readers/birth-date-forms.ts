// Every way to write, say or key a birth date that the readers promise to understand.
import { digitWords, rank, type Tongue, words, yearPairs, yearWords } from './said-aloud.ts'

const months = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
}
const short = {
  nl: 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' '),
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'.split(' '),
}

/** A form of a date. `twoDigits`: the century is left out, so that both may fit. */
export interface Form {
  readonly text: string
  readonly twoDigits: boolean
}

const two = (n: number) => String(n).padStart(2, '0')

/** All forms of an ISO date in a language. */
export function formsOf(date: string, tongue: Tongue): readonly Form[] {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  const full = [
    ...written(year, month, day, tongue),
    ...digits(year, month, day, tongue),
    ...spoken(year, month, day, tongue),
  ]
  const cut = [...writtenShort(year, month, day, tongue), ...spokenShort(year, month, day, tongue)]
  return [...full.map((text) => ({ text, twoDigits: false })), ...cut.map((text) => ({ text, twoDigits: true }))]
}

function written(year: number, month: number, day: number, tongue: Tongue): readonly string[] {
  const name = months[tongue][month - 1] ?? ''
  const abbreviated = short[tongue][month - 1] ?? ''
  const both = [
    `${day} ${name} ${year}`,
    `${day} ${abbreviated}. ${year}`,
    `${two(day)}-${abbreviated}-${year}`,
    `${day}${name}${year}`.toUpperCase(),
    `${name} ${day}, ${year}`,
    `${year} ${name} ${day}`,
    `eh ${day} ${name} eh ${year}`,
  ]
  const own =
    tongue === 'nl'
      ? [
          `${day}e ${name} ${year}`,
          `de ${day}ste van de ${month}e ${year}`,
          `ik ben geboren op ${day} ${name} ${year}.`,
        ]
      : [`the ${day}th of ${name}, ${year}`, `${name} ${day}th ${year}`, `I was born on ${name} the ${day}th, ${year}`]
  return [...both, ...own]
}

function digits(year: number, month: number, day: number, tongue: Tongue): readonly string[] {
  const [d, m] = [two(day), two(month)]
  const both = ['-', '/', '.', ' ', ' - ', '*', ' / '].flatMap((mark) => [
    [d, m, year].join(mark),
    [day, month, year].join(mark),
  ])
  const iso = [
    `${year}-${m}-${d}`,
    `${year}/${month}/${day}`,
    `${year}${m}${d}`,
    `${d}${m}${year}`,
    `*${d}${m}${year}#`,
  ]
  const halves = [`${d}${m} ${year}`, `${d} ${m} ${Math.floor(year / 100)} ${two(year % 100)}`, `${d}-${m} ${year}`]
  const label = tongue === 'nl' ? 'geboortedatum:' : 'DOB'
  return [...both, ...iso, ...halves, `${label} ${d}${m}${year}`, `${[...`${d}${m}${year}`].join(' ')}`]
}

function spoken(year: number, month: number, day: number, tongue: Tongue): readonly string[] {
  const name = (months[tongue][month - 1] ?? '').toLowerCase()
  const [inFull, inPairs] = [yearWords(year, tongue), yearPairs(year, tongue)]
  const [d, m] = [words(day, tongue), words(month, tongue)]
  const apart = digitWords(`${two(day)}${two(month)}${year}`, tongue)
  if (tongue === 'nl') {
    const split = d.replace('ën', ' en ').replace(/([^ ])en(twintig|dertig)/, '$1 en $2')
    return [
      ...[inFull, inPairs, `${year}`, `${Math.floor(year / 100)} ${two(year % 100)}`].flatMap((y) => [
        `${d} ${name} ${y}`,
        `${split} ${name} ${y}`,
        `de ${rank(day, 'nl')} ${name} ${y}`,
        `de ${rank(day, 'nl')} van de ${rank(month, 'nl')} ${y}`,
        `${d} ${m} ${y}`,
      ]),
      apart,
    ]
  }
  return [
    ...[inFull, inPairs, `${year}`, `${Math.floor(year / 100)} ${two(year % 100)}`].flatMap((y) => [
      `the ${rank(day, 'en')} of ${name} ${y}`,
      `${name} ${rank(day, 'en')} ${y}`,
      `${name} the ${rank(day, 'en').replace('-', ' ')} ${y}`,
      `the ${rank(day, 'en')} of the ${rank(month, 'en')} ${y}`,
    ]),
    `${d} ${name} ${inFull}`,
    `${day < 10 ? `oh ${d}` : d} ${month < 10 ? `oh ${m}` : m} ${inPairs}`,
    apart,
    apart.replaceAll('zero', 'oh'),
  ]
}

function writtenShort(year: number, month: number, day: number, tongue: Tongue): readonly string[] {
  const y = two(year % 100)
  const name = months[tongue][month - 1] ?? ''
  return [
    ...['-', '/', '.', ' '].flatMap((mark) => [[two(day), two(month), y].join(mark), [day, month, y].join(mark)]),
    `${two(day)}${two(month)}${y}`,
    `${day} ${name} ${y}`,
    `${day} ${name} '${y}`,
    `${day}-${month}-'${y}`,
    `${[...`${two(day)}${two(month)}${y}`].join(' ')}`,
  ]
}

function spokenShort(year: number, month: number, day: number, tongue: Tongue): readonly string[] {
  const rest = year % 100
  const zero = tongue === 'nl' ? 'nul' : 'oh'
  const y = rest < 10 ? `${zero} ${words(rest, tongue)}` : words(rest, tongue)
  const name = (months[tongue][month - 1] ?? '').toLowerCase()
  const both = [`${words(day, tongue)} ${name} ${y}`, digitWords(`${two(day)}${two(month)}${two(rest)}`, tongue)]
  if (tongue === 'en') return [...both, `the ${rank(day, 'en')} of ${name} ${y}`]
  return [...both, `de ${rank(day, 'nl')} van de ${rank(month, 'nl')} ${y}`]
}
