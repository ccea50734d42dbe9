// What a Direct Line client posts becomes an activity of ours, a line of the log, and a turn.
import { type Activity, ActivityTypes, TurnContext } from 'botbuilder'
import { directLine } from '../channels/web.ts'
import { asNoReply, DirectLineAdapter, type DirectLineParts } from '../direct-line-adapter.ts'
import type { Reach } from '../news.ts'
import type { Practices } from '../practices.ts'
import type { Talk } from '../store/store.ts'
import { takeTurn } from '../turn.ts'
import type { Arrival, Delivery } from '../turn-parts.ts'
import { keptOf, type Posted, saidAtIn, withoutWords } from './direct-line-activity.ts'
import { Refusal } from './direct-line-answer.ts'

const botId = 'balie'

type Heard = Exclude<ReturnType<typeof directLine.read>, { kind: 'nothing' }>

/** Something posted, in the conversation of its token; `serviceUrl` is where we were reached, `network` where it came from. */
export interface Posting {
  readonly posted: Posted
  readonly conversation: string
  readonly talk: Talk
  readonly serviceUrl: string
  readonly network: string
}

/** Whether this is something that a patient said. */
export function isMessage({ type }: Posted): boolean {
  return type === ActivityTypes.Message
}

/**
 * Gives what hears a posting: takes the turn, and gives the activity's id. What was posted stands in the log with its answer,
 * in one commit: so both are there or neither, and the log's order is the order of the turns, whichever process takes them.
 * Throws `Refusal` `BotError` when nothing could be said.
 */
export function createHearing(practices: Practices, parts: DirectLineParts): (posting: Posting) => Promise<string> {
  const adapter = new DirectLineAdapter(parts)
  return async (posting) => {
    const { posted, conversation } = posting
    const turns = practices.of(parts.keyOf(conversation).practice)
    if (!turns) throw new Refusal('ConversationNotFound')
    const activity = asHeard(posting, turns.practice.config.name, parts)
    const heard = directLine.read({ ...activity, ...posted } as Partial<Activity>)
    const echo = isEchoed(posted) ? [activity] : []
    if (heard.kind === 'nothing') {
      await parts.store.append(parts.keyOf(conversation), echo)
      return activity.id ?? ''
    }
    const arrival = arrivalOf(activity, heard, posting, parts)
    if (!(await takeTurn(turns, arrival, deliveryOf(adapter, activity, echo)))) throw new Refusal('BotError')
    return arrival.activityId
  }
}

/** The client's activity as it stands in the log: who, where and when are ours to say; the same mark gives the same id. */
function asHeard({ posted, conversation, talk, serviceUrl }: Posting, name: string, parts: DirectLineParts): Activity {
  const mark = posted.channelData?.clientActivityID || crypto.randomUUID()
  return {
    ...keptOf(posted),
    id: parts.idOf(`${conversation} ${mark}`),
    timestamp: new Date(parts.now()),
    channelId: 'directline',
    serviceUrl,
    conversation: { id: conversation },
    from: { id: talk.user, role: 'user' },
    recipient: { id: botId, name, role: 'bot' },
  } as unknown as Activity
}

/** Typing passes by, and who joined is not the client's to say. */
function isEchoed({ type }: Posted): boolean {
  return type !== ActivityTypes.Typing && type !== ActivityTypes.ConversationUpdate
}

function arrivalOf(
  activity: Activity,
  heard: Heard,
  { posted, talk, network }: Posting,
  { keyOf, now }: DirectLineParts,
): Arrival {
  const locale = heard.kind === 'start' ? (heard.locale ?? activity.locale) : activity.locale
  return {
    conversation: keyOf(activity.conversation.id),
    activityId: activity.id ?? '',
    user: talk.user,
    heard,
    how: directLine.how,
    locale: locale ?? talk.locale,
    arrivedAt: now(),
    saidAt: saidAtIn(posted),
    seen: posted.channelData?.seen ?? undefined,
    network,
  }
}

function deliveryOf(adapter: DirectLineAdapter, activity: Activity, echo: readonly Partial<Activity>[]): Delivery {
  const context = new TurnContext(adapter, activity)
  return {
    context,
    channel: directLine,
    signal: async (all) => adapter.sendPassing(context, all),
    urgent: (all) => adapter.keep(context, [...echo, ...adapter.stamp(context, all)]),
    inLog: (all, last = false) => [...(last ? echo.map(withoutWords) : echo), ...adapter.stamp(context, all)],
    deliver: async (all) => {
      await adapter.told(context)
      return { count: all.length, again: false }
    },
  }
}

/** The way to a conversation in which nobody has just spoken: news stands in its log, and its listener is told. */
export function createReach(practices: Practices, parts: DirectLineParts): Reach {
  const adapter = new DirectLineAdapter(parts)
  return {
    channel: directLine,
    inLog: ({ id, practice }, newsId, activities) => {
      const name = practices.of(practice)?.practice.config.name ?? ''
      return adapter.stamp(unprompted(adapter, id, newsId, name), activities).map(asNoReply)
    },
    deliver: async ({ id }, { activities }) => {
      await parts.sockets.told(id)
      return { count: activities.length, again: false }
    },
  }
}

/** A turn that nobody began. */
function unprompted(adapter: DirectLineAdapter, conversation: string, id: string, name: string): TurnContext {
  const beginning = { type: ActivityTypes.Event, id, channelId: 'directline', conversation: { id: conversation } }
  const between = { from: { id: 'patient', role: 'user' }, recipient: { id: botId, name, role: 'bot' } }
  return new TurnContext(adapter, { ...beginning, ...between, serviceUrl: '' } as unknown as Activity)
}
