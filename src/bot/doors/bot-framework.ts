// POST /api/messages: shape (400), authentication by the SDK (401), then the turn.
import { type Activity, CloudAdapter, ConfigurationBotFrameworkAuthentication, type TurnContext } from 'botbuilder'
import { AuthenticationError } from 'botframework-connector'
import type { Request, Response } from 'restify'
import { z } from 'zod'
import { readEmergency } from '../../dialogs/readers/emergency.ts'
import type { Read } from '../channels/channel.ts'
import { web } from '../channels/web.ts'
import type { Config } from '../config.ts'
import { logFailure } from '../failure.ts'
import type { Limit } from '../ops/limits.ts'
import type { Log } from '../ops/log.ts'
import { type Arrival, type TurnParts, takeTurn } from '../turn.ts'
import { QueueFull } from '../turn-queue.ts'
import { readJson } from './body.ts'

const mostBytes = 64 * 1024
const name = z.string().min(1).max(512)
const account = z.looseObject({ id: name })

/** What we rely on in an activity; everything else passes through untouched. */
const moment = z.string().max(100).nullish()
const objects = z.array(z.looseObject({})).nullish()
const fields = z.looseObject({
  type: z.string().min(1).max(100),
  id: name.optional(),
  channelId: name,
  serviceUrl: z.url({ protocol: /^https?$/ }).optional(),
  conversation: account,
  from: account,
  recipient: account.optional(),
  text: z.string().nullish(),
  locale: z.string().max(100).nullish(),
  deliveryMode: z.string().max(100).nullish(),
  membersAdded: z.array(account).max(100).nullish(),
  attachments: objects,
  entities: objects,
  timestamp: moment,
  localTimestamp: moment,
  expiration: moment,
})
const shape = fields.refine(({ serviceUrl, deliveryMode }) => serviceUrl || deliveryMode === 'expectReplies')

/** botbuilder's own machinery, entered behind its HTTP layer, which would put error texts into responses. */
class Connector extends CloudAdapter {
  /** Throws `NotGenuine` for whatever the SDK has against the token. */
  async receive(authorization: string, activity: Activity, logic: (context: TurnContext) => Promise<void>) {
    const genuine = await this.botFrameworkAuthentication
      .authenticateRequest(activity, authorization)
      .catch((cause: unknown) => Promise.reject(new NotGenuine('not authenticated', { cause })))
    return this.processActivity(genuine, activity, logic)
  }
}

class NotGenuine extends Error {}

/** What the door needs beside the turn's own parts. `deliveryMs` is how long a channel may take for one reply (default 10 s). */
export interface BotFrameworkDoor {
  readonly deliveryMs?: number
  readonly parts: TurnParts
  readonly config: Config
  readonly limit: Limit
  readonly log: Log
}

/** A handler for restify. Responses carry a status and, for expectReplies, the activities: never a text of ours. */
export function botFrameworkDoor({ parts, config, limit, log, deliveryMs = 10_000 }: BotFrameworkDoor) {
  const connector = new Connector(new ConfigurationBotFrameworkAuthentication({ ...config.bot }))
  return async (request: Request, response: Response): Promise<void> => {
    const { status, body } = await receive(request)
    if (body === undefined) response.send(status)
    else response.send(status, body)
  }

  async function receive(request: Request): Promise<{ status: number; body?: unknown }> {
    try {
      const parsed = shape.safeParse(await readJson(request, mostBytes))
      if (!parsed.success) return { status: 400 }
      const activity = revive(parsed.data as unknown as Activity)
      if (!isReplyHost(activity, config.replyHosts)) return { status: 403 }
      const answer = await connector.receive(request.headers.authorization ?? '', activity, (context) => turn(context))
      return { status: answer?.status ?? 200, body: answer?.body }
    } catch (error) {
      return { status: statusOf(error, log) }
    }
  }

  async function turn(context: TurnContext): Promise<void> {
    const { activity } = context
    const heard = web.read(activity)
    if (heard.kind === 'nothing') return
    if (!limit.take(shareOf(activity, heard))) throw new QueueFull('too many messages')
    const inline = activity.deliveryMode === 'expectReplies'
    const send = (activity: Partial<Activity>) => inTime(context.sendActivity(activity), deliveryMs)
    const atOnce = async (all: readonly Partial<Activity>[]) =>
      void (await inTime(context.sendActivities([...all]), deliveryMs))
    await takeTurn(parts, arrivalOf(activity, parts), {
      context,
      channel: web,
      signal: inline ? undefined : atOnce,
      urgent: inline ? undefined : atOnce,
      deliver: (activities) => sendInOrder(send, activities, activity.channelId, log),
    })
  }
}

/** Whose share of the limit this is. Emergencies have one of their own: nobody has used that up by chatting. */
function shareOf({ channelId, conversation }: Activity, heard: Read): string {
  const alarm = heard.kind === 'words' && readEmergency(heard.text) !== undefined
  return JSON.stringify([alarm, channelId, conversation.id])
}

function arrivalOf(activity: Activity, { practice, now }: TurnParts): Arrival {
  const heard = web.read(activity)
  const locale = heard.kind === 'start' ? (heard.locale ?? activity.locale) : activity.locale
  return {
    conversation: { practice: practice.config.id, channel: activity.channelId, id: activity.conversation.id },
    activityId: activity.id ?? crypto.randomUUID(),
    user: activity.from.id,
    heard: heard.kind === 'nothing' ? { kind: 'unreadable' } : heard,
    how: web.how,
    locale: locale ?? undefined,
    arrivedAt: now(),
  }
}

/** One at a time, so that what the channel took is known when it stops taking. */
async function sendInOrder(
  send: (activity: Partial<Activity>) => Promise<unknown>,
  activities: readonly Partial<Activity>[],
  channel: string,
  log: Log,
): Promise<number> {
  let taken = 0
  for (const activity of activities) {
    try {
      await send(activity)
      taken++
    } catch (error) {
      log.warn({ event: 'delivery', channel, status: (error as { statusCode?: number }).statusCode })
      return taken
    }
  }
  return taken
}

/** The SDK tries some failures again and waits without end for an answer; the conversation does not. */
async function inTime<T>(sending: Promise<T>, ms: number): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new Error('the channel takes too long')), ms)
  return Promise.race([sending, promise]).finally(() => clearTimeout(timer))
}

/** Replies go only to hosts that the settings allow; https, except on this machine. An inline reply goes nowhere else. */
function isReplyHost(activity: Activity, allowed: readonly string[]): boolean {
  if (activity.deliveryMode === 'expectReplies' && !activity.serviceUrl) {
    activity.serviceUrl = 'http://127.0.0.1/'
    return true
  }
  if (!activity.serviceUrl) return false
  const { hostname, protocol } = new URL(activity.serviceUrl)
  const local = ['127.0.0.1', '[::1]', 'localhost'].includes(hostname)
  if (protocol !== 'https:' && !local) return false
  return allowed.some((host) =>
    host.startsWith('.') ? hostname.endsWith(host) : hostname.replace(/^\[|\]$/g, '') === host,
  )
}

/** Dates arrive as text; the SDK works with Date, as its own HTTP layer would have made them. */
function revive(activity: Activity): Activity {
  for (const field of ['timestamp', 'localTimestamp', 'expiration'] as const) {
    const value = activity[field] as unknown
    if (typeof value !== 'string') continue
    const date = new Date(value)
    if (Number.isNaN(date.getTime())) delete (activity as Partial<Activity>)[field]
    else activity[field] = date
  }
  return activity
}

/** A bad token is everyday; an error of another kind (no keys to check with) is for the operator to see. */
function refuse({ cause }: NotGenuine, log: Log): 401 {
  const everyday = cause instanceof AuthenticationError || (cause as Error).name === 'JsonWebTokenError'
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
