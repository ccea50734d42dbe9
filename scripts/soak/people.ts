// Invented patients and their appointments: the same for the same seed, for the agenda as for who plays them.
import type { Person, Planned } from './history.ts'
import { createRandom, type Random } from './random.ts'

/** Everybody of a run. */
export interface Population {
  readonly people: readonly Person[]
  readonly planned: readonly Planned[]
}

const firstNumber = 300_001
const firstId = 500_001
const syllables = 'ba de fi go lu ma ne pi ro su ta ve wi zo ka'.split(' ')
const dayMinutes = 14 * 60
const days = 95

/** `today` is ISO on the practice's clock. No two appointments have the same moment, so that each belongs to one patient. */
export function populate(seed: number, count: number, today: string): Population {
  const random = createRandom(seed, 1)
  const people = Array.from({ length: count }, (_, i) => personOf(i, random))
  const moments = momentsFrom(today, random)
  let id = firstId
  const planned = people.flatMap(({ id: patientId }) =>
    Array.from({ length: random.whole(1, 4) }, (): Planned => {
      id += 1
      const agendaId = random.pick([10088, 10090])
      return { id, patientId, agendaId, start: moments(), token: `wis-${id}-${Math.floor(random.next() * 1e9)}` }
    }),
  )
  return { people, planned }
}

function personOf(i: number, random: Random): Person {
  const surname = surnameOf(i)
  const [year, month, day] = [random.whole(1935, 2005), random.whole(1, 12), random.whole(13, 28)]
  const birthDate = `${year}-${String(month).padStart(2, '0')}-${day}`
  return { id: firstNumber + i, name: `${random.pick(['Dhr.', 'Mw.'])} X. ${surname}`, surname, birthDate }
}

/** Five syllables at least, so that it is nobody's and no word of any sentence. */
function surnameOf(i: number): string {
  let rest = i
  let name = ''
  while (rest > 0 || name.length < 8) {
    name += syllables[rest % syllables.length]
    rest = Math.floor(rest / syllables.length)
  }
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}rink`
}

/** Every minute of the coming days once, in a shuffled order; in a run of very many people they begin anew. */
function momentsFrom(today: string, random: Random): () => string {
  const slots = days * dayMinutes
  const step = 2 * random.whole(10_000, 20_000) * 3 * 5 * 7 * 19 + 1
  let used = 0
  return () => {
    const slot = (used * step) % slots
    used += 1
    const day = new Date(Date.parse(`${today}T00:00:00Z`) + (2 + Math.floor(slot / dayMinutes)) * 86_400_000)
    const minute = 7 * 60 + (slot % dayMinutes)
    const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}:00`
    return `${day.toISOString().slice(0, 10)}T${time}`
  }
}
