// Direct Line 3.0 in this very process: conversations, their activities and their streams, under /v3/directline.
import type { IncomingMessage } from 'node:http'
import type { Activity } from 'botbuilder'
import { logFailure } from '../failure.ts'
import type { Reach } from '../news.ts'
import type { Limit } from '../ops/limits.ts'
import type { Practices } from '../practices.ts'
import type { ConversationKey, Talk } from '../store/store.ts'
import type { Whereabouts } from './address.ts'
import { readJson } from './body.ts'
import { readPosted } from './direct-line-activity.ts'
import { type Answer, ok, Refusal } from './direct-line-answer.ts'
import type { Sockets } from './direct-line-socket.ts'
import { type Pass, type Tokens, tokenSeconds } from './direct-line-token.ts'
import { createHearing, createReach, isMessage } from './direct-line-turn.ts'

const mostBytes = 64 * 1024
const pageLines = 100

/** What the door needs. */
export interface DirectLineDoor {
  readonly practices: Practices
  readonly tokens: Tokens
  readonly sockets: Sockets
  readonly keyOf: (conversation: string) => ConversationKey
  readonly networkOf: Whereabouts['networkOf']
  readonly baseUrlOf: Whereabouts['baseUrlOf']
  /** Messages in one conversation. */
  readonly messages: Limit
  /** Requests about one conversation, of whatever kind. */
  readonly requests: Limit
}

/** A request's handler; `id` is the conversation in the path. Throws `Refusal`, `BadBody`, `QueueFull` or `StoreError`. */
export type Serve = (request: IncomingMessage, id: string) => Promise<Answer>

/** What a client needs to know of a token. */
export function tokenFor(tokens: Tokens, pass: Pass) {
  return { conversationId: pass.conversation, token: tokens.sign(pass), expires_in: tokenSeconds }
}

/** The operations of Direct Line that a patient's client needs. */
export interface DirectLine extends Readonly<Record<'refresh' | 'start' | 'reconnect' | 'read' | 'post', Serve>> {
  readonly reach: Reach
  /** The conversation of the request's token. */
  readonly admit: (request: IncomingMessage) => Promise<string>
  /** Begins a conversation, joins it for the client and gives what the bot said, with where to listen for more. */
  readonly greet: (request: IncomingMessage, pass: Pass, locale: string | undefined) => Promise<Greeted>
}

/** A conversation that has begun. Without activities when the bot could not speak yet: then the client joins it itself. */
export interface Greeted extends ReturnType<typeof tokenFor>, ActivitySet {
  readonly streamUrl: string
}

/** What stands in a conversation's log after a place, and the place after which to go on. */
interface ActivitySet {
  readonly activities: readonly Partial<Activity>[]
  readonly watermark: string
}

/** Direct Line for all practices; each conversation is its practice's. */
export function createDirectLine(door: DirectLineDoor): DirectLine {
  const { practices, tokens, sockets, keyOf, baseUrlOf } = door
  const [{ store, now, log, secrets, conversationMs }] = practices.all
  const idOf = (value: string) => secrets.hash(value).slice(0, 32)
  const lines = { store, sockets, keyOf, idOf, now }
  const hear = createHearing(practices, lines)

  const enter = (request: IncomingMessage): Pass => {
    const pass = tokens.check(tokenIn(request))
    if (pass === 'wrong') throw new Refusal('BadToken')
    if (pass === 'expired') throw new Refusal('TokenExpired')
    if (!door.requests.take(pass.conversation)) throw new Refusal('TooManyRequests', door.requests.secondsLeft())
    return pass
  }
  const talkOf = async ({ conversation }: Pass): Promise<Talk> => {
    const talk = await store.talk(keyOf(conversation), now())
    if (!talk) throw new Refusal('ConversationNotFound')
    return talk
  }
  const enterTalk = async (request: IncomingMessage, id: string) => {
    const pass = enter(request)
    if (pass.conversation !== id) throw new Refusal('BadToken')
    return { pass, talk: await talkOf(pass) }
  }
  const ticketFor = (request: IncomingMessage, pass: Pass, after: number) => ({
    ...tokenFor(tokens, { ...pass, started: true }),
    streamUrl: baseUrlOf(request).replace('http', 'ws') + sockets.pathFor({ conversation: pass.conversation, after }),
  })
  const begin = ({ conversation, user }: Pass, locale: string | undefined) =>
    store.begin(keyOf(conversation), { user, locale, expires: now() + conversationMs })
  const linesOf = async (id: string, after: number): Promise<ActivitySet> => {
    const lines = await store.lines(keyOf(id), after, pageLines)
    return { activities: lines.map(({ activity }) => activity), watermark: String(lines.at(-1)?.place ?? after) }
  }
  const whence = (request: IncomingMessage) => ({
    serviceUrl: baseUrlOf(request),
    network: door.networkOf(request),
  })
  const join = async (request: IncomingMessage, pass: Pass, locale: string | undefined): Promise<ActivitySet> => {
    const posted = { type: 'event', name: 'webchat/join', locale }
    const posting = { posted, conversation: pass.conversation, talk: await talkOf(pass), ...whence(request) }
    // The conversation is there; who came from the portal has no second token to try again with.
    await hear(posting).catch((error: unknown) => logFailure(log, 'join', error))
    return linesOf(pass.conversation, 0)
  }

  return {
    reach: createReach(practices, lines),
    admit: async (request) => {
      const pass = enter(request)
      await talkOf(pass)
      return pass.conversation
    },
    refresh: async (request) => {
      const pass = enter(request)
      if (pass.started) await talkOf(pass)
      return ok(tokenFor(tokens, pass))
    },
    start: async (request) => {
      const pass = enter(request)
      const locale = localeIn(await readJson(request, mostBytes))
      const begun = !pass.started && (await begin(pass, locale))
      await talkOf(pass)
      return { status: begun ? 201 : 200, body: ticketFor(request, pass, 0) }
    },
    greet: async (request, pass, locale) => {
      await begin(pass, locale)
      const { activities, watermark } = await join(request, pass, locale)
      return { ...ticketFor(request, pass, Number(watermark)), activities, watermark }
    },
    reconnect: async (request, id) => {
      const { pass, talk } = await enterTalk(request, id)
      return ok(ticketFor(request, pass, placeIn(request, talk) ?? talk.last))
    },
    read: async (request, id) => {
      const { talk } = await enterTalk(request, id)
      return ok(await linesOf(id, placeIn(request, talk) ?? 0))
    },
    post: async (request, id) => {
      const { talk } = await enterTalk(request, id)
      const posted = readPosted(await readJson(request, mostBytes))
      if (isMessage(posted) && !door.messages.take(id))
        throw new Refusal('TooManyRequests', door.messages.secondsLeft())
      return ok({ id: await hear({ posted, conversation: id, talk, ...whence(request) }) })
    },
  }
}

function tokenIn({ headers: { authorization } }: IncomingMessage): string {
  const [, token] = /^Bearer +(\S+)$/i.exec(authorization ?? '') ?? []
  if (!token) throw new Refusal('AuthorizationMissing')
  return token
}

function localeIn(body: unknown): string | undefined {
  if (body !== undefined && (typeof body !== 'object' || body === null)) throw new Refusal('BadArgument')
  const locale = (body as { locale?: unknown } | undefined)?.locale
  return typeof locale === 'string' ? locale.slice(0, 35) : undefined
}

/**
 * The place after which to read; `undefined` when it is not given or empty. A place to which the log has not come is of before a
 * backup was put back: then all of it, because nothing that is said from now on may be missed.
 */
function placeIn(request: IncomingMessage, { last }: Talk): number | undefined {
  const given = new URL(request.url ?? '/', 'http://localhost').searchParams.get('watermark') ?? ''
  if (given === '') return undefined
  if (!/^\d{1,9}$/.test(given)) throw new Refusal('BadArgument')
  return Number(given) > last ? 0 : Number(given)
}
