// I6: after its end an identity serves for nothing: no appointment is named, no yes is taken.
import { momentsIn } from '../moments.ts'
import { isIdentified } from '../outcomes.ts'
import type { Cancelled } from './agenda-truth.ts'
import type { Intent, Talk } from './talks.ts'
import { broken, type Violation } from './violation.ts'

const identityMs = 15 * 60_000
const idleMs = 5 * 60_000
/** A turn that began in time may end a little later. */
const turnMs = 20_000

/** Follows who is known through a talk. */
export function checkIdentity(talk: Talk, byIntent: ReadonlyMap<Intent, Cancelled>): Violation[] {
  const { conversation, spoken, intents } = talk
  const violations: Violation[] = []
  let since: number | undefined
  let used = 0
  spoken.forEach(({ line, sentences }, place) => {
    const grace = line.from === 'bot' ? turnMs : 0
    if (since !== undefined && (line.at - since > identityMs + grace || line.at - used > idleMs + grace))
      since = undefined
    if (line.from === 'patient') used = line.at
    const intent = intents.find((one) => one.place === place && byIntent.has(one))
    if (intent && since === undefined)
      violations.push(
        broken('I6', conversation, `a yes for ${intent.snapshot.id} was taken while nobody was identified`),
      )
    if (isIdentified(sentences)) since = line.at
    if (since === undefined && line.from === 'bot' && momentsIn(line.text).length > 0)
      violations.push(broken('I6', conversation, 'an appointment was named while nobody was identified'))
    if (sentences.some(({ key }) => key === 'menu.bye' || key === 'common.start-over')) since = undefined
  })
  return violations
}
