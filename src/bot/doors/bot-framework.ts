// POST /api/messages: shape (400), authentication by the SDK (401), then the turn.
import type { Activity, TurnContext } from 'botbuilder'
import { AuthenticationError } from 'botframework-connector'
import type { Request, Response } from 'restify'
import { logFailure } from '../failure.ts'
import type { Reach } from '../news.ts'
import type { Limit } from '../ops/limits.ts'
import type { Log } from '../ops/log.ts'
import type { Practices } from '../practices.ts'
import type { ConversationKey, News } from '../store/store.ts'
import { takeTurn } from '../turn.ts'
import type { Taken, TurnParts } from '../turn-parts.ts'
import { QueueFull } from '../turn-queue.ts'
import { readJson } from './body.ts'
import { isReplyHost, readActivity } from './bot-framework-activity.ts'
import { arrivalOf, channelOf, referenceTo, spentIn } from './bot-framework-turn.ts'
import { Connector, NotGenuine } from './connector.ts'
import { takeShare } from './share.ts'

const mostBytes = 64 * 1024

/** What the door needs. `deliveryMs` is how long a channel may take for one reply (default 10 s). */
export interface BotFrameworkDoor {
  readonly deliveryMs?: number
  readonly practices: Practices
  readonly limit: Limit
  readonly log: Log
}

/** The door, and the way to its conversations when nobody has just spoken. */
export interface BotFramework {
  /** A handler for restify. Responses carry a status and, for expectReplies, the activities: never a text of ours. */
  readonly handle: (request: Request, response: Response) => Promise<void>
  readonly reachOf: (channel: string) => Reach
  readonly close: () => Promise<void>
}

/** Opens the door; nothing listens yet. */
export function botFrameworkDoor({ practices, limit, log, deliveryMs = 10_000 }: BotFrameworkDoor): BotFramework {
  const connectors = new Map(
    practices.all.filter(isOpen).map((parts) => [parts, new Connector(parts.practice.config.botFramework)] as const),
  )
  return {
    handle: async (request, response) => {
      const { status, body } = await receive(request)
      // Most answers are a status alone: restify would look for a way to write nothing.
      if (body === undefined) response.writeHead(status, { 'content-length': '0' }).end()
      else response.send(status, body)
    },
    reachOf: (channel) => ({
      channel: channelOf(channel),
      deliver: (key, { activities, reference }) => deliver(key, activities, reference),
    }),
    close: async () => void (await Promise.all([...connectors.values()].map((connector) => connector.close()))),
  }

  async function deliver(
    { practice }: ConversationKey,
    activities: readonly Partial<Activity>[],
    reference: News['answered']['reference'],
  ): Promise<Taken> {
    const parts = practices.of(practice)
    const connector = parts && connectors.get(parts)
    if (!reference || !connector) return { count: 0, again: false }
    let taken: Taken = { count: 0, again: true }
    const appId = parts.practice.config.botFramework.bot.MicrosoftAppId
    await connector.continueConversationAsync(appId, reference, async (context) => {
      const send = (activity: Partial<Activity>) => inTime(context.sendActivity(activity), deliveryMs)
      taken = await sendInOrder(send, activities, context.activity.channelId, log)
    })
    return taken
  }

  async function receive(request: Request): Promise<{ status: number; body?: unknown }> {
    try {
      const activity = readActivity(await readJson(request, mostBytes))
      if (!activity) return { status: 400 }
      const parts = practiceOf(activity, practices)
      const connector = parts && connectors.get(parts)
      if (!connector || !isReplyHost(activity, parts.practice.config.botFramework.replyHosts)) return { status: 403 }
      const { authorization = '' } = request.headers
      const answer = await connector.receive(authorization, activity, (context) => turn(parts, context))
      return { status: answer?.status ?? 200, body: answer?.body }
    } catch (error) {
      return { status: statusOf(error, log) }
    }
  }

  async function turn(parts: TurnParts, context: TurnContext): Promise<void> {
    const { activity } = context
    const channel = channelOf(activity.channelId)
    const heard = channel.read(activity)
    if (heard.kind === 'nothing') return
    if (!takeShare(limit, activity.channelId, activity.conversation.id, heard, parts.practice.words.languages))
      throw new QueueFull('too many messages')
    const inline = activity.deliveryMode === 'expectReplies'
    const send = (activity: Partial<Activity>) => inTime(context.sendActivity(activity), deliveryMs)
    const atOnce = async (all: readonly Partial<Activity>[]) =>
      void (await inTime(context.sendActivities([...all]), deliveryMs))
    const reference = inline ? undefined : referenceTo(activity)
    const arrival = { ...arrivalOf(activity, heard, parts), reference, onlyAnswers: inline }
    const spent = await spentIn(parts, arrival, activity)
    await takeTurn(parts, arrival, {
      context,
      channel,
      signal: inline ? undefined : atOnce,
      urgent: inline ? undefined : atOnce,
      deliver: (activities) => sendInOrder(send, activities, activity.channelId, log),
    })
    if (spent) await replace(context, spent)
  }

  /** What was pressed in cannot be pressed again. When that does not work, a later press is answered as an old one. */
  async function replace(context: TurnContext, spent: Partial<Activity>): Promise<void> {
    try {
      await inTime(context.updateActivity(spent), deliveryMs)
    } catch (error) {
      const { statusCode: status } = error as { statusCode?: number }
      log.warn({ event: 'delivery', channel: context.activity.channelId, status })
    }
  }
}

/** Without an app id anybody could speak: then only a demo, on loopback, has this door. */
export function isOpen({ practice: { config } }: TurnParts): boolean {
  return config.tetra === 'demo' || config.botFramework.bot.MicrosoftAppId !== ''
}

/** Where there are several practices, the tenant tells; the token must then be for that practice's own app. */
function practiceOf({ conversation, channelData }: Activity, practices: Practices): TurnParts | undefined {
  const tenant: unknown = conversation.tenantId ?? channelData?.tenant?.id
  const isTheirs = ({ practice }: TurnParts) => practice.config.botFramework.bot.MicrosoftAppTenantId === tenant
  return practices.only ?? (tenant ? practices.all.find(isTheirs) : undefined)
}

/** One at a time, so that what the channel took is known when it stops taking. */
async function sendInOrder(
  send: (activity: Partial<Activity>) => Promise<unknown>,
  activities: readonly Partial<Activity>[],
  channel: string,
  log: Log,
): Promise<Taken> {
  let count = 0
  for (const activity of activities) {
    try {
      await send(activity)
      count++
    } catch (error) {
      const { statusCode: status } = error as { statusCode?: number }
      log.warn({ event: 'delivery', channel, status })
      return { count, again: isPassing(status) }
    }
  }
  return { count, again: false }
}

/** No answer at all, too many, or trouble at the channel's side (Teams: 412, 429, 502, 504): worth another try. */
function isPassing(status: number | undefined): boolean {
  return status === undefined || status === 408 || status === 412 || status === 429 || status >= 500
}

/** The SDK tries some failures again and waits without end for an answer; the conversation does not. */
async function inTime<T>(sending: Promise<T>, ms: number): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new Error('the channel takes too long')), ms)
  return Promise.race([sending, promise]).finally(() => clearTimeout(timer))
}

/** A bad token is everyday; an error of another kind (no keys to check with) is for the operator to see. */
function refuse({ cause }: NotGenuine, log: Log): 401 {
  const everyday =
    cause === undefined || cause instanceof AuthenticationError || (cause as Error).name === 'JsonWebTokenError'
  if (!everyday) logFailure(log, 'authentication', cause)
  return 401
}

function statusOf(error: unknown, log: Log): number {
  if (error instanceof NotGenuine) return refuse(error, log)
  if (error instanceof QueueFull) return 429
  const status = (error as { status?: unknown }).status
  if (status === 400 || status === 413) return status
  logFailure(log, 'bot-framework', error)
  return 500
}
