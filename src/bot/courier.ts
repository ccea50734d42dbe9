// Delivers what a turn could not: in order per conversation, with back-off, until the channel takes it or it makes no sense any more.
import { logFailure } from './failure.ts'
import type { Reach } from './news.ts'
import type { Undelivered } from './store/store.ts'
import type { TurnParts } from './turn-parts.ts'

const holdMs = 30_000
const atOnce = 20
const mostTries = 10
const longestPauseMs = 10 * 60_000

/** Delivers what is due. Gives how many answers there were. `random` is from 0 to 1. */
export async function deliverDue(
  parts: TurnParts,
  reachOf: (channel: string) => Reach,
  random: () => number,
): Promise<number> {
  const { store, now, log } = parts
  const due = await store.claimDeliveries(now(), now() + holdMs, atOnce)
  await Promise.all(
    due.map((each) =>
      deliverOne(parts, reachOf, each, random).catch((error: unknown) => logFailure(log, 'courier', error)),
    ),
  )
  return due.length
}

async function deliverOne(
  { store, now }: TurnParts,
  reachOf: (channel: string) => Reach,
  each: Undelivered,
  random: () => number,
): Promise<void> {
  const { conversation, activityId, reference } = each
  const left = each.activities.slice(each.delivered)
  const taken = await reachOf(conversation.channel).deliver(conversation, { activityId, activities: left, reference })
  await store.delivered(conversation, activityId, each.delivered + taken.count)
  if (taken.count === left.length) return
  const worthIt = taken.again && each.tries + 1 < mostTries
  await store.postpone(conversation, activityId, worthIt ? now() + pauseFor(each.tries, random) : undefined)
}

/** Doubles from a second up to ten minutes, spread so that many do not come at once. */
function pauseFor(tries: number, random: () => number): number {
  return Math.min(longestPauseMs, 1_000 * 2 ** tries) * (0.5 + random())
}
