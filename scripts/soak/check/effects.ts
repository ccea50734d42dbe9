// I1: no cancellation without a yes of five minutes at most to exactly that appointment. I2: none twice.
import type { Snapshot } from '../history.ts'
import { type Cancelled, stands, type Truth } from './agenda-truth.ts'
import type { Intent, Talk } from './talks.ts'
import { broken, type Violation } from './violation.ts'

const yesMs = 5 * 60_000
const mostSends = 2

/** What the effects say. `raced`: the practice changed the appointment between the last look and the request. */
export interface Effects {
  readonly violations: readonly Violation[]
  /** The cancellation that each yes led to. */
  readonly byIntent: ReadonlyMap<Intent, Cancelled>
  readonly raced: number
}

/** Finds the yes behind every cancellation; each yes is good for one. */
export function checkEffects(talks: readonly Talk[], truth: Truth): Effects {
  const intents = Map.groupBy(
    talks.flatMap((talk) => talk.intents),
    ({ snapshot }) => snapshot.id,
  )
  const byIntent = new Map<Intent, Cancelled>()
  const seen = new Set<number>()
  const violations: Violation[] = []
  let raced = 0
  for (const effect of truth.cancelled) {
    const candidates = likeliestFirst(
      (intents.get(effect.id) ?? []).filter((intent) => !byIntent.has(intent)),
      effect,
    )
    const intent = candidates.find((one) => isMeant(one, effect) && isFresh(one, effect))
    const before = candidates.find((one) => isFresh(one, effect) && isRaced(one, effect, truth))
    const found = intent ?? before
    if (seen.has(effect.id))
      violations.push(broken('I2', candidates[0]?.conversation, `${effect.id} was cancelled twice`))
    else if (!found) violations.push(withoutYes(effect, intents, talks))
    else {
      byIntent.set(found, effect)
      raced += intent ? 0 : 1
    }
    seen.add(effect.id)
  }
  return { violations: [...violations, ...tooManySends(talks, truth)], byIntent, raced }
}

/** A yes that got its final answer afterwards; then one that got none, the latest first; one that had it before is hardly the one. */
function likeliestFirst(intents: readonly Intent[], { effectAt }: Cancelled): readonly Intent[] {
  const rank = ({ told: [first] }: Intent) => (first === undefined ? 1 : first.at < effectAt ? 2 : 0)
  return intents.toSorted((one, other) => rank(one) - rank(other) || other.post.at - one.post.at)
}

function isMeant({ snapshot, conversation }: Intent, effect: Cancelled): boolean {
  return conversation.patientId === effect.patientId && isSame(snapshot, effect)
}

function isSame(one: Snapshot, other: Snapshot): boolean {
  return one.id === other.id && one.start === other.start && one.agendaId === other.agendaId
}

function isFresh({ post }: Intent, { effectAt }: Cancelled): boolean {
  return post.at <= effectAt && effectAt - post.at <= yesMs
}

/** Nobody outside the agenda can see a change after the last look: at that look it still stood as it was shown. */
function isRaced({ snapshot, conversation }: Intent, effect: Cancelled, truth: Truth): boolean {
  const look = truth.lookBefore(conversation.patientId, effect.entry)
  if (!look || !truth.changedBetween(effect.id, look.at, effect.effectAt)) return false
  return stands(truth.at(snapshot.id, look.at), conversation.patientId, snapshot)
}

function withoutYes(
  effect: Cancelled,
  intents: ReadonlyMap<number, readonly Intent[]>,
  talks: readonly Talk[],
): Violation {
  const named = (intents.get(effect.id) ?? [])[0]
  const what = `${effect.id} of patient ${effect.patientId}, ${effect.start}, was cancelled`
  if (!named) {
    const someone = talks.find(({ conversation }) => conversation.patientId === effect.patientId)
    return broken('I1', someone?.conversation, `${what} without a yes`)
  }
  if (named.conversation.patientId !== effect.patientId) {
    return broken('I1', named.conversation, `${what} after a yes of patient ${named.conversation.patientId}`)
  }
  if (!isSame(named.snapshot, effect))
    return broken('I1', named.conversation, `${what}, shown as ${named.snapshot.start}`)
  const late = Math.round((effect.effectAt - named.post.at) / 1000)
  return broken('I1', named.conversation, `${what} ${late} s after the yes, or for a second time on one yes`)
}

/** A cancellation is sent once, and once more after half a minute; never a third time for one yes. */
function tooManySends(talks: readonly Talk[], truth: Truth): Violation[] {
  const intents = Map.groupBy(
    talks.flatMap((talk) => talk.intents),
    ({ snapshot }) => snapshot.id,
  )
  return [...intents].flatMap(([id, all]) => {
    const sends = truth.sends(id).length
    return sends <= mostSends * all.length
      ? []
      : [broken('I2', all[0]?.conversation, `${id} was sent for cancelling ${sends} times`)]
  })
}
