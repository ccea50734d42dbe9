// Dialogs need an adapter in their context; where the door itself carries the answer, nothing is sent through it.
import { type Activity, BotAdapter, TurnContext } from 'botbuilder'

class SilentAdapter extends BotAdapter {
  override sendActivities = async () => []
  override updateActivity = async () => undefined
  override deleteActivity = async () => undefined
  override continueConversation = async () => undefined
}

const adapter = new SilentAdapter()

/** A context for a turn of a channel that is not botbuilder's. */
export function contextFor(channelId: string, conversation: string, user: string): TurnContext {
  const activity = { type: 'message', channelId, conversation: { id: conversation }, from: { id: user } }
  return new TurnContext(adapter, activity as unknown as Activity)
}
