// An activity of a Bot Framework channel -> the turn it becomes, and the card it leaves behind.
import {
  type Activity,
  ActivityTypes,
  type ChannelAccount,
  type ConversationAccount,
  type ConversationReference,
  TurnContext,
} from 'botbuilder'
import type { ConversationState } from '../../dialogs/state.ts'
import type { Channel, Read } from '../channels/channel.ts'
import { teams } from '../channels/teams.ts'
import { web } from '../channels/web.ts'
import { logFailure } from '../failure.ts'
import type { Arrival, TurnParts } from '../turn-parts.ts'

/** The channels with a file of their own; all others read text and suggested actions. */
export function channelOf(name: string): Channel {
  return name === 'msteams' ? teams : web
}

/** A message that is edited keeps its id; each edit is something said. */
function idOf({ id = crypto.randomUUID(), type, timestamp }: Activity): string {
  return type === ActivityTypes.MessageUpdate ? `${id} ${timestamp?.toISOString() ?? ''}` : id
}

/** Who says what, and where; `heard` is how the channel has read it. */
export function arrivalOf(
  activity: Activity,
  heard: Exclude<Read, { kind: 'nothing' }>,
  { practice, now }: TurnParts,
): Arrival {
  const locale = heard.kind === 'start' ? (heard.locale ?? activity.locale) : activity.locale
  return {
    conversation: { practice: practice.config.id, channel: activity.channelId, id: activity.conversation.id },
    activityId: idOf(activity),
    user: activity.from.id,
    heard,
    how: channelOf(activity.channelId).how,
    locale: locale ?? undefined,
    arrivedAt: now(),
    saidAt: activity.timestamp?.getTime(),
  }
}

/** Where an answer goes: by ids; a name is not needed for that, and not kept. */
export function referenceTo(activity: Activity): Partial<ConversationReference> {
  const { user, conversation, ...rest } = TurnContext.getConversationReference(activity)
  const { name: _, ...talk } = { ...conversation } as Partial<ConversationAccount>
  return { ...rest, user: { id: user?.id ?? '' } as ChannelAccount, conversation: talk as ConversationAccount }
}

/** The answer in which something was pressed, without its buttons. Read before the turn: a turn that ends the talk forgets it. */
export async function spentIn(
  { store, log, now }: TurnParts,
  { conversation, heard }: Arrival,
  { replyToId: id }: Activity,
) {
  const { spent } = channelOf(conversation.channel)
  if (!id || !spent || heard.kind !== 'words' || heard.to === undefined) return undefined
  try {
    const { saidIn } = ((await store.read(conversation, now()))?.state ?? {}) as Partial<ConversationState>
    const { activities } = (await store.answered(conversation, heard.to)) ?? { activities: [] }
    const activity = spent(activities, saidIn === heard.to ? heard.text : undefined)
    return activity && { ...activity, id }
  } catch (error) {
    logFailure(log, 'bot-framework', error)
    return undefined
  }
}
