// What patients say, in their language; some of it in more than one way.
import type { Means, Person } from './history.ts'
import type { Random } from './random.ts'

/** Everything a patient may want to say. */
export type Saying =
  | 'list'
  | 'cancel'
  | 'stop'
  | 'yes'
  | 'no'
  | 'retry'
  | 'nothing'
  | 'unknown'
  | { readonly number: number }

const words: Readonly<Record<Exclude<Saying, object>, readonly [nl: readonly string[], en: readonly string[]]>> = {
  list: [['mijn afspraken', 'welke afspraken heb ik'], ['my appointments']],
  cancel: [['afspraak afzeggen', 'ik wil een afspraak afzeggen'], ['cancel an appointment']],
  stop: [['stop', 'stoppen'], ['stop']],
  yes: [
    ['ja', 'Ja', 'ja graag'],
    ['yes', 'yes please'],
  ],
  no: [['nee'], ['no']],
  retry: [['probeer opnieuw'], ['try again']],
  nothing: [['nee dank u'], ['no thanks']],
  unknown: [['weet ik niet'], ["I don't know"]],
}
const months = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')
const monthsEn = 'January February March April May June July August September October November December'.split(' ')

/** Puts it into words. */
export function say(saying: Saying, english: boolean, random: Random): string {
  if (typeof saying === 'object') return `${english ? 'number' : 'nummer'} ${saying.number}`
  return random.pick(words[saying][english ? 1 : 0])
}

/** What a patient means by it. */
export function meaningOf(saying: Saying): Means {
  return saying === 'yes' || saying === 'no' || saying === 'stop' ? saying : 'other'
}

/** A birth date as its owner says it. */
export function birthDateOf({ birthDate }: Person, english: boolean): string {
  const [year, month, day] = birthDate.split('-').map(Number)
  return `${day} ${(english ? monthsEn : months)[(month ?? 1) - 1]} ${year}`
}

/** Day and time of an appointment that starts then (`YYYY-MM-DDTHH:MM:SS`). */
export function startOf(start: string, english: boolean): string {
  const [month, day] = [Number(start.slice(5, 7)), Number(start.slice(8, 10))]
  const [hours, minutes] = [Number(start.slice(11, 13)), start.slice(14, 16)]
  if (english) return `${day} ${monthsEn[month - 1]} at ${hours}:${minutes}`
  return `${day} ${months[month - 1]} om ${hours}.${minutes} uur`
}
