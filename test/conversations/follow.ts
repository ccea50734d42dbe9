// Tables of said -> keys, and what the simulated agenda itself says was cancelled.
import { strict as assert } from 'node:assert'
import type { How } from '../../src/dialogs/readers/hearing.ts'
import type { Talk } from './talk.ts'

/** What is said, and the keys that Balie answers with. */
export type Line = readonly [said: string, ...keys: string[]]

/** Says each line and compares what Balie means by its answer. On the phone digits are keys, and nothing is silence. */
export async function follow(talk: Talk, lines: readonly Line[], how: How = 'typed'): Promise<void> {
  for (const [said, ...keys] of lines) assert.deepEqual(await saying(talk, said, how), keys, `after "${said}"`)
}

function saying(talk: Talk, said: string, how: How): Promise<readonly string[]> {
  if (how === 'typed') return talk.say(said)
  if (said === '') return talk.hear({ kind: 'silence' }, how)
  return talk.say(said, /^[\d*#]+$/.test(said) ? 'keyed' : how)
}

/** The demo patient of both appointments says who they are. */
export async function identified(talk: Talk, wish: string): Promise<void> {
  await talk.say(wish)
  await talk.say('1 januari 1965')
  assert.ok((await talk.say('157376')).includes('identify.known'))
}

/** Start and patient of every cancelled appointment, from the agenda's own log. */
export function cancelled(talk: Talk): readonly (readonly [start: string, patientId: number])[] {
  return talk.agenda.log.flatMap(({ effect }) =>
    effect?.kind === 'cancelled' ? [[effect.start, effect.patientId] as const] : [],
  )
}

/** The keys of a list of two appointments. */
export const list = ['appointments.count', 'appointments.numbered', 'appointments.numbered']
