// What comes late: a message that was held up on its way, or a copy of one. What was asked since is not answered by it.
import type { ConversationState, Lag } from '../dialogs/state.ts'
import type { Arrival } from './turn-parts.ts'

/** No channel repeats a message for so long; a clock that was set back for winter time is this and more. */
const clockSetBackMs = 30 * 60_000

/** Said before something that has been answered already: however late it comes, it answers nothing that was asked since. */
export function isOvertaken({ saidAt }: Arrival, before: ConversationState): boolean {
  if (saidAt === undefined || before.saidAt === undefined) return false
  return saidAt < before.saidAt && before.saidAt - saidAt < clockSetBackMs
}

/** Two messages said further apart than this, with lags closer than this, were not held up together: the clocks differ so much now. */
const steadyMs = 2_000

/** The talk's lag once this has come. A clock that was set back shows in two messages: what was held up came sooner or later than that. */
export function lagAfter({ saidAt, arrivedAt }: Arrival, before: Lag | undefined): Lag | undefined {
  if (saidAt === undefined) return before
  const last = arrivedAt - saidAt
  if (!before) return { least: last, last, saidAt }
  const isSteady = saidAt - before.saidAt > steadyMs && Math.abs(last - before.last) < steadyMs
  return { least: isSteady ? last : Math.min(before.least, last), last, saidAt }
}

/**
 * The latest that it can have been said, by our clock (ms): no message comes sooner than the fastest of its talk. One that was held
 * up, with a question asked meanwhile, was no answer to that question. 0 where something said after it has been answered.
 */
export function saidBy(arrival: Arrival, before: ConversationState): number {
  if (isOvertaken(arrival, before)) return 0
  const { saidAt, arrivedAt } = arrival
  const lag = lagAfter(arrival, before.lag)
  return saidAt === undefined || !lag ? arrivedAt : Math.min(arrivedAt, saidAt + lag.least)
}

/** A copy of a yes whose turn was cut off, when what became of that yes has been told: it answers nothing that was asked since. */
export function isTakenUp({ activityId, heard }: Arrival, { saga, yesIn }: ConversationState): boolean {
  return heard.kind === 'words' && saga === undefined && yesIn?.includes(activityId) === true
}
