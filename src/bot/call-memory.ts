// On the phone an answer may come too late to be heard: what is told then, before anything else.
import type { Activity } from 'botbuilder'
import type { ConversationState } from '../dialogs/state.ts'
import type { Scene } from './scene.ts'
import { newsId } from './store/store.ts'
import type { Arrival, TurnParts } from './turn-parts.ts'

type Activities = readonly Partial<Activity>[]

/** The last answer, when it came too late to be said. What was heard meanwhile answers nothing. */
export async function unheardIn(
  { store }: TurnParts,
  { call, conversation, heard }: Arrival,
  { saidIn }: ConversationState,
): Promise<Activities | undefined> {
  if (!call || heard.kind === 'end' || !saidIn) return undefined
  const answer = await store.answered(conversation, saidIn)
  return answer && answer.delivered < answer.activities.length ? answer.activities : undefined
}

/** Says it again as the answer to what was heard now. */
export async function sayAgain(
  parts: TurnParts,
  arrival: Arrival,
  scene: Scene,
  activities: Activities,
): Promise<Activities> {
  const { activityId, conversation } = arrival
  const state = { ...scene.state(), saidIn: activityId }
  await parts.store.commit({ ...scene.commit(state), answered: { activityId, activities } })
  const { practice, channel } = conversation
  parts.log.info({ event: 'turn', practice, channel, heard: arrival.heard.kind, said: [], ms: 0 })
  return activities
}

/** What has become of a cancellation since it was last spoken of. */
export async function newsFor(
  { store }: TurnParts,
  { call, conversation, heard }: Arrival,
  scene: Scene,
): Promise<Activities> {
  const { waiting } = scene.before
  if (!call || !waiting || heard.kind === 'end') return []
  const news = await store.answered(conversation, newsId(waiting))
  if (news) scene.outside.learn({ waiting: undefined })
  return news?.activities ?? []
}
