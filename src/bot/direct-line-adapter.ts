// botbuilder's way out on Direct Line: what is sent becomes lines of our own log, and frames on the listener's socket.
import { type Activity, ActivityTypes, BotAdapter, type ResourceResponse, TurnContext } from 'botbuilder'
import type { Sockets } from './doors/direct-line-socket.ts'
import type { ConversationKey, Store } from './store/store.ts'

/** What the adapter needs. `now` is ms since the epoch. */
export interface DirectLineParts {
  readonly store: Store
  readonly sockets: Sockets
  readonly keyOf: (conversation: string) => ConversationKey
  /** The same for the same value: what is said again gets the id it had. */
  readonly idOf: (value: string) => string
  readonly now: () => number
}

/** Sends without HTTP: everything stays in this process. Nothing that was said is changed or removed. */
export class DirectLineAdapter extends BotAdapter {
  readonly #parts: DirectLineParts

  constructor(parts: DirectLineParts) {
    super()
    this.#parts = parts
  }

  /** Puts activities in the log; typing and the like go to the listener only. When the log fails, the listener still hears it. */
  override async sendActivities(context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    const stamped = this.stamp(context, activities)
    const [passing, lasting] = [stamped.filter(isPassing), stamped.filter((each) => !isPassing(each))]
    if (passing.length > 0) this.sendPassing(context, passing)
    if (lasting.length > 0) await this.keep(context, lasting)
    return stamped.map(({ id = '' }) => ({ id }))
  }

  /** Sends to the listener only, if there is one. What it is said to is not in the log yet, and clients would wait for that. */
  sendPassing(context: TurnContext, activities: readonly Partial<Activity>[]): void {
    this.#parts.sockets.send(context.activity.conversation.id, this.stamp(context, activities).map(asNoReply))
  }

  /** Waits until what the log has more is on its way to the listener, which the store has told. */
  async told(context: TurnContext): Promise<void> {
    await this.#parts.sockets.told(context.activity.conversation.id)
  }

  /** Activities as they stand in the log: from the bot, to the user, as an answer to what the turn began with. */
  stamp({ activity: heard }: TurnContext, activities: readonly Partial<Activity>[]): Partial<Activity>[] {
    const reference = TurnContext.getConversationReference(heard)
    const timestamp = new Date(this.#parts.now())
    return activities.map((activity, place) => {
      const id = activity.id ?? this.#parts.idOf(JSON.stringify([heard.id, place, activity.type, activity.text]))
      return TurnContext.applyConversationReference({ ...activity, id, timestamp }, reference)
    })
  }

  /** Puts activities in the log as they are. When the log fails, the listener still hears them; throws when there is none. */
  async keep(context: TurnContext, lasting: readonly Partial<Activity>[]): Promise<void> {
    const { store, sockets, keyOf } = this.#parts
    const { id: conversation } = context.activity.conversation
    try {
      await store.append(keyOf(conversation), lasting)
    } catch (error) {
      if (!sockets.send(conversation, lasting)) throw error
      return
    }
    await sockets.told(conversation)
  }

  override updateActivity = async () => undefined
  override deleteActivity = async () => undefined
  override continueConversation = async () => undefined
}

/** Clients hold a reply back until they have seen what it replies to. */
export function asNoReply({ replyToId: _, ...activity }: Partial<Activity>): Partial<Activity> {
  return activity
}

function isPassing({ type }: Partial<Activity>): boolean {
  return type === ActivityTypes.Typing
}
