// Direct Line 3.0 in this very process: conversations, their activities and their streams, under /v3/directline.
import type { IncomingMessage } from 'node:http'
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
export function createDirectLine(door: DirectLineDoor): Record<
  'refresh' | 'start' | 'reconnect' | 'read' | 'post',
  Serve
> & {
  readonly reach: Reach
  /** The conversation of the request's token. */
  readonly admit: (request: IncomingMessage) => Promise<string>
} {
  const { practices, tokens, sockets, keyOf, baseUrlOf } = door
  const [{ store, now, secrets, conversationMs }] = practices.all
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
  const streamUrl = (request: IncomingMessage, conversation: string, after: number) =>
    baseUrlOf(request).replace('http', 'ws') + sockets.pathFor({ conversation, after })

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
      const expires = now() + conversationMs
      const begun = !pass.started && (await store.begin(keyOf(pass.conversation), { user: pass.user, locale, expires }))
      await talkOf(pass)
      const body = tokenFor(tokens, { ...pass, started: true })
      return { status: begun ? 201 : 200, body: { ...body, streamUrl: streamUrl(request, pass.conversation, 0) } }
    },
    reconnect: async (request, id) => {
      const { pass, talk } = await enterTalk(request, id)
      const after = watermarkIn(request) ?? talk.last
      const body = tokenFor(tokens, { ...pass, started: true })
      return ok({ ...body, streamUrl: streamUrl(request, id, after) })
    },
    read: async (request, id) => {
      await enterTalk(request, id)
      const after = watermarkIn(request) ?? 0
      const lines = await store.lines(keyOf(id), after, pageLines)
      return ok({ activities: lines.map(({ activity }) => activity), watermark: String(lines.at(-1)?.place ?? after) })
    },
    post: async (request, id) => {
      const { talk } = await enterTalk(request, id)
      const posted = readPosted(await readJson(request, mostBytes))
      if (isMessage(posted) && !door.messages.take(id))
        throw new Refusal('TooManyRequests', door.messages.secondsLeft())
      const from = { serviceUrl: baseUrlOf(request), network: door.networkOf(request) }
      return ok({ id: await hear({ posted, conversation: id, talk, ...from }) })
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

/** The place after which to read; `undefined` when it is not given or empty. */
function watermarkIn(request: IncomingMessage): number | undefined {
  const given = new URL(request.url ?? '/', 'http://localhost').searchParams.get('watermark') ?? ''
  if (given === '') return undefined
  if (!/^\d{1,9}$/.test(given)) throw new Refusal('BadArgument')
  return Number(given)
}
