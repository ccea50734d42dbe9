// What of a conversation goes into a turn, and what is left of it afterwards.
import { type Activity, ActivityTypes } from 'botbuilder'
import type { DialogInstance } from 'botbuilder-dialogs'
import type { Said } from '../dialogs/host.ts'
import { type ConversationState, fresh } from '../dialogs/state.ts'
import type { Scene } from './scene.ts'
import type { Arrival } from './turn-parts.ts'

/** The state that the turn commits. `said` is what was said in it, merged, and `shown` how; `stack` the dialogs that wait now. */
export function stateAfter(
  arrival: Arrival,
  scene: Scene,
  stack: readonly DialogInstance[],
  said: Said | undefined,
  shown: readonly Partial<Activity>[],
): ConversationState {
  // How often somebody failed to say who they are is not undone by removing Balie and adding it again.
  if (arrival.heard.kind === 'removed') return { ...fresh, failures: scene.state().failures }
  if (hasEnded(arrival, said))
    return { ...farewell(scene), ...yesesAfter(arrival, scene), ...(said && { saidIn: arrival.activityId }) }
  return {
    ...scene.state(),
    ...yesesAfter(arrival, scene),
    stack,
    ...(said && { lastSaid: said, saidIn: arrival.activityId, shown: lastMessageIn(shown) }),
  }
}

function lastMessageIn(shown: readonly Partial<Activity>[]): string | undefined {
  return shown.findLast(({ type }) => type === ActivityTypes.Message)?.id
}

/** Either side may end it; then who it was is forgotten. */
export function hasEnded({ heard }: Arrival, said: Said | undefined): boolean {
  return heard.kind === 'end' || heard.kind === 'removed' || said?.end === 'talk'
}

/** What is answered with this commit is known by its answer from now on. */
function yesesAfter({ activityId }: Arrival, scene: Scene): Pick<ConversationState, 'yesIn'> {
  const left = scene.state().yesIn?.filter((yes) => yes !== activityId)
  return { yesIn: left?.length ? left : undefined }
}

function farewell(scene: Scene): ConversationState {
  return { ...fresh, greeted: true, language: scene.language(), failures: scene.state().failures }
}

/** State of another version is not guessed at: the conversation starts again. */
export function stateFrom(stored: unknown): ConversationState {
  const state = stored as ConversationState | undefined
  return state?.version === fresh.version ? state : fresh
}

/** After an apology a question still open is no longer fresh: a yes may answer "probeer het nog een keer", so it is asked for again. */
export function apologisedIn(state: ConversationState): ConversationState {
  const running = state.stack.at(-1)
  if (!running) return state
  return { ...state, stack: [...state.stack.slice(0, -1), { ...running, state: { ...running.state, askedAt: 0 } }] }
}

/** A question is asked when its answer is committed, not when it was thought of: what came in between answers something else. */
export function askedNow(stack: readonly DialogInstance[], started: number, now: number): void {
  const running = stack.at(-1)
  if (running && running.state.askedAt >= started) running.state = { ...running.state, askedAt: now }
}
