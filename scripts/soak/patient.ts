// A patient at work, and how they say something.
import type { Door } from './door.ts'
import type { Line, Means, Person, Post, Snapshot } from './history.ts'
import type { Plan } from './plan.ts'
import type { Random } from './random.ts'
import type { ReadSentences, Sentence } from './sentences.ts'
import type { World } from './world.ts'

/** Somebody at work: what they know and can do. */
export interface Patient {
  readonly plan: Plan
  readonly person: Person
  readonly random: Random
  readonly door: Door
  readonly world: World
  readonly read: ReadSentences
  /** Their appointments by moment (`MM-DD HH:MM`), those they were moved to included. */
  readonly own: Map<string, Snapshot>
  readonly posts: Post[]
  /** How questions were answered, and what came out of order. */
  readonly acts: string[]
  readonly counts: { copies: number; reordered: number }
  /** Says something once the turn allows; gives what was answered to it. */
  readonly say: (text: string, means: Means, confirms?: Snapshot) => Promise<readonly Sentence[]>
}

/** When something is said, and what was shown last then: half of the clients tell that, as the practice's page does. */
export function saidNow({ plan, door }: Pick<Patient, 'plan' | 'door'>): Pick<Post, 'at' | 'shown'> {
  const isShown = ({ from, type, lasting }: Line) => from === 'bot' && type === 'message' && lasting === true
  const last = plan.number % 2 === 0 ? door.seen.findLast(isShown) : undefined
  return { at: Date.now(), ...(last && { shown: last.id }) }
}

/** A message as a client posts it; `at`: when it was said (ms). */
export function activityOf(
  { english }: Plan,
  { key, text, at, shown }: Pick<Post, 'key' | 'text' | 'at' | 'shown'>,
): object {
  return {
    type: 'message',
    text,
    locale: english ? 'en-GB' : 'nl-NL',
    channelData: { clientActivityID: key, clientTimestamp: new Date(at).toISOString(), ...(shown && { seen: shown }) },
  }
}
