// What an attacker tries: birth dates and numbers, known or made up, never one that is right.
import { demoPatients } from '../../src/tetra/simulator/demo-practice.ts'
import type { Random } from '../soak/random.ts'

/** What is said, in order, to be taken for somebody. */
export type Guess = readonly string[]

/** A wrong guess: of a known birth date, of a known number, of an appointment, or of nothing that is known. */
export function wrongGuess(random: Random): Guess {
  const { id, birthDate, name } = random.pick(demoPatients)
  const kind = random.weighted({ number: 4, birthDate: 3, appointment: 1, nothing: 2 })
  if (kind === 'number') return [inDutch(birthDate), otherThan(String(id), () => anyNumber(random))]
  if (kind === 'birthDate') return [otherThan(inDutch(birthDate), () => anyDate(random)), String(id)]
  if (kind === 'nothing') return [anyDate(random), anyNumber(random)]
  const surname = name.split(' ').slice(2).join(' ')
  // Appointments are never at such a minute.
  return [inDutch(birthDate), 'weet ik niet', surname, `morgen om ${random.whole(8, 17)}:0${random.whole(1, 4)}`]
}

function anyNumber(random: Random): string {
  return String(random.whole(1000, 999_999))
}

function anyDate(random: Random): string {
  return `${random.whole(1, 28)}-${random.whole(1, 12)}-${random.whole(1935, 2005)}`
}

/** As it is typed: 12-3-1984. */
export function inDutch(iso: string): string {
  return iso.split('-').reverse().map(Number).join('-')
}

function otherThan(right: string, guess: () => string): string {
  const guessed = guess()
  return guessed === right ? otherThan(right, guess) : guessed
}
