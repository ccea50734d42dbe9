// What each patient is going to do: decided by the seed alone, before anything is said.
import { createRandom } from './random.ts'

/** What a patient does at the question whether to cancel. */
export type AtQuestion =
  | 'yes'
  | 'no'
  | 'five-yeses'
  | 'yes-then-no'
  | 'yes-then-stop'
  | 'no-then-yes'
  | 'yes-then-vanish'
  | 'vanish'
  | 'late-yes'

/** A patient's plan. Wishes come one after the other; `copies`: how often each message is posted at once. */
export interface Plan {
  readonly number: number
  readonly person: number
  readonly english: boolean
  readonly joins: boolean
  readonly wishes: readonly ('list' | 'cancel' | 'stop')[]
  readonly identity: 'right' | 'wrong-once' | 'stranger' | 'no-number'
  readonly atQuestion: readonly AtQuestion[]
  readonly practice: 'moves' | 'reuses' | 'removes' | undefined
  readonly copies: number
  /** Messages overtake each other: an earlier one comes again beside a later, and what is said at once comes in any order. */
  readonly overtakes: boolean
  /** After which message the socket breaks and comes back; the patient leaves for good after `leavesAt`. */
  readonly dropsAt: number | undefined
  readonly leavesAt: number | undefined
  readonly choice: number
}

/** How many patients there are for so many conversations: some come back. */
export function peopleFor(conversations: number): number {
  return Math.ceil(conversations * 0.85)
}

const questions: Readonly<Record<Exclude<AtQuestion, 'late-yes'>, number>> = {
  yes: 55,
  no: 8,
  'five-yeses': 9,
  'yes-then-no': 7,
  'yes-then-stop': 7,
  'no-then-yes': 4,
  'yes-then-vanish': 6,
  vanish: 4,
}

/** Where all that has gone wrong somewhere is to be tried often, not as often as people do it. */
const hastily: typeof questions = { ...questions, yes: 31, 'five-yeses': 17, 'yes-then-no': 17, 'yes-then-stop': 17 }

/** The plan of a conversation. `late`: some may take more than five minutes over their yes; `harsh`: most are hasty. */
export function planOf(
  seed: number,
  number: number,
  conversations: number,
  { late, harsh }: { readonly late: boolean; readonly harsh: boolean },
): Plan {
  const random = createRandom(seed, 1000 + number)
  const people = peopleFor(conversations)
  const goal = random.weighted({
    cancel: 62,
    list: 8,
    'list cancel': 14,
    'cancel cancel': 8,
    'list stop list': 5,
    'cancel stop cancel': 3,
  })
  const unlikely = <T>(probability: number, make: () => T) => (random.chance(probability) ? make() : undefined)
  const atQuestion = () => (late && random.chance(0.003) ? 'late-yes' : random.weighted(harsh ? hastily : questions))
  return {
    number,
    person: number <= people ? number - 1 : random.whole(0, people - 1),
    english: random.chance(0.15),
    joins: random.chance(0.5),
    wishes: goal.split(' ') as Plan['wishes'],
    identity: random.weighted({ right: 84, 'wrong-once': 6, stranger: 4, 'no-number': 6 }),
    atQuestion: [atQuestion(), atQuestion()],
    practice: unlikely(0.06, () => random.pick(['moves', 'reuses', 'removes'] as const)),
    copies: random.chance(0.15) ? random.whole(2, 5) : 1,
    overtakes: random.chance(0.1),
    dropsAt: unlikely(0.12, () => random.whole(1, 5)),
    leavesAt: unlikely(0.06, () => random.whole(1, 4)),
    choice: random.whole(0, 9),
  }
}
