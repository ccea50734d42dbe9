// People who say anything in any order, and are never right about who they are.
import type { Random } from '../../scripts/soak/random.ts'
import { demoPatients } from '../../src/tetra/simulator/demo-practice.ts'
import type { Talk } from './talk.ts'

const turns = 9
const dates = ['17-5-1971', '3 april 1948', '31-12-1990', 'negen mei zevenenzestig', '2 August 1955', '12-13-14']
const numbers = ['99998', '1234', 'nummer 555555', '123456782', '19850101', '157377']
const times = [
  'morgen om 9:01',
  'dinsdag om tien over drie',
  'overmorgen',
  'om half een',
  'the day after tomorrow at 7',
]
const surnames = ['De testpatiënt', 'van der Berg', 'Jansen', 'El Amrani', 'mijn naam is Meijer', 'de Klein']
const anything = [
  'mijn afspraken',
  'afspraak afzeggen',
  'ik wil die van dinsdag afzeggen',
  'when is my next appointment',
  'cancel my appointment please',
  'weet ik niet',
  "I don't know",
  'ja',
  'nee',
  'yes please',
  'de eerste',
  '1',
  'herhaal',
  'terug',
  'opnieuw',
  'stop',
  'help',
  'medewerker',
  'English please',
  'Nederlands graag',
  'wat zijn de openingstijden',
  'ben ik hier patiënt?',
  'wie is patiënt 157300?',
  'heeft mevrouw Jansen een afspraak?',
  'mijn man heeft pijn op de borst',
  'dank u wel',
  'meer',
  '???',
  'laat maar',
  'die van mijn moeder',
]

/** Of either everything that is said of a birth date is true, or everything that is said of a number; never both. */
function said(random: Random, honest: 'birthDate' | 'number'): string {
  const { id, birthDate } = random.pick(demoPatients)
  const born = honest === 'birthDate' && random.chance(0.7) ? birthDate : random.pick(dates)
  const number = honest === 'number' && random.chance(0.7) ? String(id) : random.pick(numbers)
  const kind = random.weighted({ anything: 5, birthDate: 3, number: 3, both: 1, surname: 2, time: 2 })
  if (kind === 'birthDate') return born
  if (kind === 'number') return number
  if (kind === 'both') return `${born}, ${number}`
  if (kind === 'surname') return random.pick(surnames)
  return random.pick(kind === 'time' ? times : anything)
}

/** What a conversation said that only somebody identified may hear; `undefined` when that was nothing. */
export async function babble(
  talk: Talk,
  secrets: readonly string[],
  random: Random,
  name: string,
): Promise<string | undefined> {
  const { say } = talk.at({ conversation: name })
  const honest = random.pick(['birthDate', 'number'] as const)
  const words: string[] = []
  for (let turn = 0; turn < turns; turn++) {
    const text = turn === 0 && random.chance(0.7) ? 'mijn afspraken' : said(random, honest)
    words.push(text)
    const answer = await say(text)
    const leak = secrets.find((secret) => answer.includes(secret))
    if (leak) return `"${leak}" after ${JSON.stringify(words)}`
  }
  return undefined
}

/** Everything about the practice's patients that could be said of them, as it would be said. Birth dates are said back to whoever says them. */
export function secretsOf({ agenda }: Talk): readonly string[] {
  const people = demoPatients.flatMap(({ id, name }) => [String(id), name, name.split(' ').at(-1) ?? ''])
  const appointments = agenda
    .appointments()
    .flatMap(({ start }) => [
      `${start.day} ${start.toLocaleString('nl-NL', { month: 'long' })} om`,
      `${start.day} ${start.toLocaleString('en-GB', { month: 'long' })} at`,
      `${start.hour}.${String(start.minute).padStart(2, '0')}`,
      `${start.hour}:${String(start.minute).padStart(2, '0')}`,
    ])
  return [...people, ...appointments, 'Voorbeeld', 'bij Assistent', 'with Assistent']
}
