// One turn: an emergency first, then in order: seen before?, answer and commit (answer.ts), deliver.
import type { Activity } from 'botbuilder'
import { answerOf } from './answer.ts'
import { BrokenOff, logFailure, sorryFor } from './failure.ts'
import { keptUntil } from './identity.ts'
import { traced } from './ops/trace.ts'
import type { Answer, Lease } from './store/store.ts'
import type { Arrival, Delivery, TurnParts } from './turn-parts.ts'
import { nameOf } from './turn-queue.ts'
import { apologisedIn, stateFrom } from './turn-state.ts'
import { answerInPublic, emergencyIn, saidAtOnce, sayPlainly } from './urgent.ts'

type Activities = readonly Partial<Activity>[]

const renewMs = 2_000
const againMs = 1_000

/**
 * Takes one turn. Throws `QueueFull` when too many wait; everything else ends in an honest answer. Gives `false` when
 * not even that could be said.
 */
export async function takeTurn(parts: TurnParts, arrival: Arrival, delivery: Delivery): Promise<boolean> {
  if (arrival.heard.kind === 'public') return answerInPublic(parts, arrival, delivery)
  const alarm = emergencyIn(parts, arrival, delivery)
  const told = saidAtOnce(parts, delivery, alarm)
  const words = arrival.heard.kind === 'words' ? { words: arrival.heard } : {}
  const heard: Arrival = alarm.length > 0 ? { ...arrival, heard: { kind: 'emergency', ...words } } : arrival
  const { practice, channel } = arrival.conversation
  try {
    return await parts.queue.run(nameOf(arrival.conversation), () =>
      traced('turn', { practice, channel, heard: heard.heard.kind }, async () =>
        inOrder(parts, heard, delivery, (await told) ? [] : alarm),
      ),
    )
  } finally {
    await told
  }
}

async function inOrder(parts: TurnParts, arrival: Arrival, delivery: Delivery, first: Activities): Promise<boolean> {
  const { conversation, activityId } = arrival
  const what = nameOf(conversation, activityId)
  // A synchronous door asks again because it got no answer; the others have given theirs, or sent the apology.
  if (delivery.signal && parts.queue.isSettled(what)) return true
  try {
    await withLease(parts, arrival, async (lease) => {
      const { activities, delivered } = await answerOnce(parts, arrival, delivery, lease)
      await hand(parts, arrival, delivery, first, { activities: activities.slice(delivered), delivered })
    })
    // What stands in our own log needs no second delivery, also when the store cannot say any more that it was answered.
    if (delivery.inLog) parts.queue.settle(what)
    return true
  } catch (error) {
    logFailure(parts.log, 'turn', error)
    if (await isAnsweredElsewhere(parts, arrival, delivery)) return true
    const locale = error instanceof BrokenOff ? error.language : arrival.locale
    const sorry = sayPlainly(parts, { ...arrival, locale }, delivery, sorryFor(error, arrival))
    const apologised = await apologise(parts, delivery, [...first, ...sorry])
    if (apologised) {
      parts.queue.settle(what)
      parts.queue.excuse(nameOf(conversation))
      if (delivery.signal) void rememberExcused(parts, arrival)
    }
    return apologised
  }
}

/** Another process that was given the same has answered it: then there is nothing to be sorry for. */
async function isAnsweredElsewhere({ store }: TurnParts, arrival: Arrival, delivery: Delivery): Promise<boolean> {
  if (!delivery.signal) return false
  const found = await store.answered(arrival.conversation, arrival.activityId).catch(() => undefined)
  return found !== undefined
}

/** Nobody else takes a turn of this conversation meanwhile, in whatever process. */
async function withLease(
  { store }: TurnParts,
  { conversation }: Arrival,
  work: (lease: Lease) => Promise<void>,
): Promise<void> {
  const lease = await store.lease(conversation)
  const renewing = setInterval(() => void store.renew(lease).catch(() => {}), renewMs).unref()
  try {
    await work(lease)
  } finally {
    clearInterval(renewing)
    await store.release(lease).catch(() => {})
  }
}

/** The answer of before, when this activity has been answered; a synchronous door gives all of it again. */
async function answerOnce(parts: TurnParts, arrival: Arrival, delivery: Delivery, lease: Lease): Promise<Answer> {
  const before = await parts.store.answered(arrival.conversation, arrival.activityId)
  if (before) return delivery.signal ? before : { ...before, delivered: 0 }
  return { activities: await answerOf(parts, arrival, delivery, lease), delivered: 0 }
}

/** Delivers what is left of a committed answer. It stands whatever fails from here on: nothing is taken back. */
async function hand(
  { store, log, now }: TurnParts,
  { conversation, activityId, reference, call }: Arrival,
  delivery: Delivery,
  first: Activities,
  { activities, delivered }: Answer,
): Promise<void> {
  const left = [...first, ...activities]
  if (left.length === 0) return
  try {
    const { count, again } = await delivery.deliver(left)
    const taken = Math.max(0, count - first.length)
    // What stands in our own log, or went back in the response, has no place in the outbox.
    if (!reference && !call) return
    await store.delivered(conversation, activityId, delivered + taken)
    if (reference && taken < activities.length)
      await store.postpone(conversation, activityId, again ? now() + againMs : undefined)
  } catch (error) {
    logFailure(log, 'delivery', error)
  }
}

/**
 * Other processes, and this one when it starts again, know too that it is over, and that what is said next may answer the
 * apology, unless nothing can be written still.
 */
async function rememberExcused(parts: TurnParts, arrival: Arrival): Promise<void> {
  const { store, queue, now, conversationMs } = parts
  const { conversation, activityId } = arrival
  const note = async ({ fence }: Lease) => {
    const stored = await store.read(conversation, now())
    if (!stored) return
    const state = apologisedIn(stateFrom(stored.state))
    await store.commit({
      at: now(),
      conversation,
      fence,
      expectedVersion: stored.version,
      state,
      expires: keptUntil(state.who, now(), conversationMs),
      audit: [],
      answered: { activityId, activities: [] },
    })
  }
  await queue.run(nameOf(conversation), () => withLease(parts, arrival, note)).catch(() => {})
}

async function apologise({ log }: TurnParts, delivery: Delivery, sorry: Activities): Promise<boolean> {
  try {
    if (delivery.urgent) await delivery.urgent(sorry)
    else await delivery.deliver(sorry)
    return true
  } catch (error) {
    logFailure(log, 'delivery', error)
    return false
  }
}
