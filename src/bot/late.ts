// What comes late: a message that was held up on its way, or a copy of one. What was asked since is not answered by it.
import type { ConversationState } from '../dialogs/state.ts'
import type { Arrival } from './turn-parts.ts'

/** No channel repeats a message for so long; a clock that was set back for winter time is this and more. */
const clockSetBackMs = 30 * 60_000

/** Said before something that has been answered already: however late it comes, it answers nothing that was asked since. */
export function isOvertaken({ saidAt }: Arrival, before: ConversationState): boolean {
  if (saidAt === undefined || before.saidAt === undefined) return false
  return saidAt < before.saidAt && before.saidAt - saidAt < clockSetBackMs
}

/** A copy of a yes whose turn was cut off, when what became of that yes has been told: it answers nothing that was asked since. */
export function isTakenUp({ activityId, heard }: Arrival, { saga, yesIn }: ConversationState): boolean {
  return heard.kind === 'words' && saga === undefined && yesIn?.includes(activityId) === true
}
