// What a patient does next, given what was said last.
import type { Means } from './history.ts'
import type { Patient } from './patient.ts'
import { birthDateOf, meaningOf, type Saying, say, startOf } from './phrases.ts'
import type { Sentence } from './sentences.ts'

/** Say something, decide about a cancellation, or leave. */
export type Move =
  | { readonly do: 'say'; readonly text: string; readonly means: Means; readonly pauseMs?: number }
  | { readonly do: 'decide'; readonly question: Sentence }
  | { readonly do: 'leave' }

/** What a patient keeps in mind: wishes still to come, and how often things went wrong. */
export interface Memory {
  readonly wishes: ('list' | 'cancel' | 'stop')[]
  questions: number
  tries: number
  wrong: number
  last: string
}

type React = (patient: Patient, memory: Memory, heard: readonly Sentence[]) => Move

const mostTries = 8
const leave: Move = { do: 'leave' }

const reactions: readonly (readonly [key: RegExp, react: React])[] = [
  [/^handover\./, () => leave],
  [/^cancel\.confirm/, (_, __, heard) => decide(heard)],
  [/^menu\.bye/, (patient, memory) => (memory.wishes.length > 0 ? nextWish(patient, memory) : leave)],
  [/^(menu\.(what|more)|greeting)/, (patient, memory) => nextWish(patient, memory)],
  [/^identify\.birth-date/, (patient) => words(birthDateOf(patient.person, patient.plan.english))],
  [/^identify\.year/, (patient) => words(patient.person.birthDate.slice(0, 4))],
  [/^identify\.number/, (patient, memory) => numberOf(patient, memory)],
  [/^identify\.surname/, ({ person }) => words(person.surname)],
  [/^identify\.time/, (patient) => words(startOf([...patient.own.values()][0]?.start ?? '', patient.plan.english))],
  [/^cancel\.which/, (patient, _, heard) => choose(patient, heard)],
  [/^appointments\.more/, (patient) => saying(patient, 'no')],
  [/^agenda\.retry/, (patient, memory) => again(memory, () => saying(patient, 'retry'))],
  [/^(common\.|unknown|agenda\.down)/, (_, memory) => again(memory, () => words(memory.last))],
]

/** The last thing said that asks for a reaction gets one; silence is met by the next wish. */
export function reactTo(heard: readonly Sentence[], patient: Patient, memory: Memory): Move {
  for (const { key } of heard.toReversed()) {
    const known = reactions.find(([pattern]) => pattern.test(key))
    if (known) return known[1](patient, memory, heard)
  }
  return again(memory, () => nextWish(patient, memory))
}

function nextWish(patient: Patient, memory: Memory): Move {
  const wish = memory.wishes.shift()
  if (wish !== undefined) return saying(patient, wish)
  memory.tries += 3
  return memory.tries > mostTries ? leave : saying(patient, 'nothing')
}

/** Somebody with another's number, or with none at hand. */
function numberOf(patient: Patient, memory: Memory): Move {
  const { plan, person } = patient
  if (plan.identity === 'no-number') return saying(patient, 'unknown')
  if (plan.identity === 'right' || (plan.identity === 'wrong-once' && memory.wrong > 0)) return words(String(person.id))
  memory.wrong += 1
  return words(String(700_000 + plan.number))
}

function choose(patient: Patient, heard: readonly Sentence[]): Move {
  const lines = heard.filter(({ key }) => key.startsWith('appointments.numbered'))
  const chosen = lines[patient.plan.choice % Math.max(1, lines.length)]
  return saying(patient, { number: Number(chosen?.values.number ?? 1) })
}

function decide(heard: readonly Sentence[]): Move {
  const question = heard.findLast(({ key }) => key.startsWith('cancel.confirm'))
  return question ? { do: 'decide', question } : leave
}

/** Patients wait a little before they try again, and give up in the end. */
function again(memory: Memory, make: () => Move): Move {
  memory.tries += 1
  if (memory.tries > mostTries) return leave
  const move = make()
  return move.do === 'say' ? { ...move, pauseMs: 500 * memory.tries } : move
}

function words(text: string): Move {
  return { do: 'say', text, means: 'other' }
}

function saying({ plan, random }: Patient, what: Saying): Move {
  return { do: 'say', text: say(what, plan.english, random), means: meaningOf(what) }
}
