// What comes late: a message that was held up on its way, or a copy of one. What was asked since is not answered by it.
import type { ConversationState } from '../dialogs/state.ts'
import type { Arrival } from './turn-parts.ts'

/** No channel holds a message for so long; a clock that was set back for winter time is this and more. */
const clockSetBackMs = 30 * 60_000

/** Said before something that has been answered already: however late it comes, it answers nothing that was asked since. */
export function isOvertaken({ saidAt }: Arrival, before: ConversationState): boolean {
  if (saidAt === undefined || before.saidAt === undefined) return false
  return saidAt < before.saidAt && before.saidAt - saidAt < clockSetBackMs
}

/**
 * The fastest that a message of this talk has come (ms; the difference of the two clocks is in it), once this one has. Where a
 * clock was set back, the one after the first that shows it goes by the new time.
 */
export function lagAfter({ saidAt, arrivedAt }: Arrival, least: number | undefined): number | undefined {
  if (saidAt === undefined) return least
  const lag = arrivedAt - saidAt
  return least === undefined || lag - least >= clockSetBackMs ? lag : Math.min(least, lag)
}

/**
 * The latest that it can have been said, by our clock (ms). A client that tells what it showed needs no clock: what was said before
 * the last answer was shown is 0, and answers nothing in it. From the others no message comes sooner than the fastest of its talk: one
 * that was held up, with a question asked meanwhile, was no answer to that question. 0 where something said after it has been answered.
 */
export function saidBy(arrival: Arrival, before: ConversationState): number {
  const { seen, saidAt, arrivedAt } = arrival
  if (seen !== undefined && before.shown !== undefined) return seen === before.shown ? arrivedAt : 0
  if (isOvertaken(arrival, before)) return 0
  return saidAt === undefined ? arrivedAt : Math.min(arrivedAt, saidAt + (before.leastLag ?? arrivedAt - saidAt))
}

/** A copy of a yes whose turn was cut off, when what became of that yes has been told: it answers nothing that was asked since. */
export function isTakenUp({ activityId, heard }: Arrival, { saga, yesIn }: ConversationState): boolean {
  return heard.kind === 'words' && saga === undefined && yesIn?.includes(activityId) === true
}
