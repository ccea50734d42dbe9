// Whoever exists, and whatever is known of them: does the answer show it?
import { inDutch } from './guesses.ts'
import { addressOf, openTalk, type Seen } from './talk.ts'
import type { Target } from './target.ts'

/** Cases whose answers must not differ, by what is said to be taken for somebody. `locked` is right, and too late. */
export const cases = {
  nobody: ['17-5-1971', '99998'],
  'wrong number': ['23-11-1951', '99997'],
  'birth date of another': ['23-11-1951', '48888'],
  several: ['29-2-2004', 'weet ik niet', 'Jansen', 'morgen om 9:01'],
  locked: ['12-3-1984', '10263'],
  'under sixteen': ['16-6-2016', '61616'],
} as const

export type Case = keyof typeof cases

/** Makes sure that the one in `locked` is: three wrong birth dates for the number. */
export async function lock(target: Target): Promise<void> {
  for (let nth = 1; nth <= 3; nth++) await lastOf(target, [inDutch(`1950-04-0${nth}`), cases.locked[1]], 900 + nth)
}

/** The answer to a claim in a conversation of its own, from an address of its own. */
export async function lastOf(target: Target, facts: readonly string[], place: number): Promise<Seen> {
  const { say } = await openTalk(target.base, addressOf(place))
  await say('mijn afspraken')
  let seen: Seen = { status: 0, bytes: 0, ms: 0, said: [] }
  for (const fact of facts) seen = await say(fact)
  return seen
}

/** What an answer shows, but for the time it took: status, bytes, how many activities, and each one's kind, bytes and words. */
export async function showings(target: Target): Promise<Readonly<Record<Case, string>>> {
  const shown: Partial<Record<Case, string>> = {}
  for (const [place, [name, facts]] of Object.entries(cases).entries()) {
    const { status, bytes, said } = await lastOf(target, facts, 1000 + place)
    shown[name as Case] = JSON.stringify({ status, bytes, activities: said.length, said })
  }
  return shown as Record<Case, string>
}
