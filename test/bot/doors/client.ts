// A client of Direct Line for tests: it shows what came over the wire, and hides nothing.
import { WebSocket } from 'ws'
import type { Line } from '../../../src/bot/channels/channel.ts'
import type { Bot } from '../running.ts'

export interface Shown {
  readonly id: string
  readonly type: string
  readonly text?: string
  readonly name?: string
  readonly locale?: string
  readonly replyToId?: string
  readonly channelId: string
  readonly timestamp: string
  readonly from: { readonly id: string; readonly role: string }
  readonly conversation: { readonly id: string }
  readonly channelData?: {
    readonly clientActivityID?: string
    readonly balie?: { readonly knownFor?: number; readonly lines?: readonly Line[] }
  }
}

/** Every field that an answer of Direct Line can have. */
export interface Body {
  readonly conversationId: string
  readonly token: string
  readonly expires_in: number
  readonly streamUrl: string
  readonly id: string
  readonly activities: readonly Shown[]
  readonly watermark: string
  readonly error: { readonly code: string; readonly message: string }
}

interface Asked {
  readonly token?: string | undefined
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

const base = '/v3/directline'

/** One request; a body that is a string goes as it is. */
export async function ask(bot: Bot, method: string, path: string, { token, body, headers }: Asked = {}) {
  const response = await fetch(bot.base + path, {
    method,
    headers: { ...(token && { authorization: `Bearer ${token}` }), 'content-type': 'application/json', ...headers },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  const text = await response.text()
  return { status: response.status, headers: response.headers, body: (text ? JSON.parse(text) : {}) as Body }
}

/** A conversation that has begun, and what can be done in it. */
export async function begin(bot: Bot, locale = 'nl-NL') {
  const minted = await ask(bot, 'POST', '/chat/token')
  const started = await ask(bot, 'POST', `${base}/conversations`, { token: minted.body.token, body: { locale } })
  const { conversationId, token, streamUrl } = started.body
  const path = `${base}/conversations/${conversationId}`
  return {
    conversationId,
    token,
    streamUrl,
    path,
    post: (activity: object | string) => ask(bot, 'POST', `${path}/activities`, { token, body: activity }),
    say: (text: string, clientActivityID?: string) =>
      ask(bot, 'POST', `${path}/activities`, {
        token,
        body: { type: 'message', text, ...(clientActivityID && { channelData: { clientActivityID } }) },
      }),
    read: async (watermark = '') =>
      (await ask(bot, 'GET', `${path}/activities?watermark=${watermark}`, { token })).body,
    reconnect: (watermark?: string) =>
      ask(bot, 'GET', watermark === undefined ? path : `${path}?watermark=${watermark}`, { token }),
  }
}

/** What the bot has said, each with its text. */
export function saidBy(activities: readonly Shown[]): string[] {
  return activities.filter(({ type, from }) => type === 'message' && from.role === 'bot').map(({ text = '' }) => text)
}

/** Opens a stream and gathers its frames. */
export async function listen(url: string, headers: Record<string, string> = {}) {
  const socket = new WebSocket(url, { headers })
  const frames: string[] = []
  let look = () => {}
  socket.on('message', (data) => {
    frames.push(data.toString())
    look()
  })
  const closed = new Promise<{ code: number; reason: string }>((resolve) => {
    socket.on('close', (code, reason) => resolve({ code, reason: reason.toString() }))
  })
  await new Promise<void>((resolve, reject) => {
    socket.on('open', resolve)
    socket.on('error', reject)
  })
  const sets = () => frames.filter(Boolean).map((frame) => JSON.parse(frame) as Body)
  const activities = () => sets().flatMap((set) => set.activities)
  return {
    socket,
    frames,
    closed,
    sets,
    activities,
    /** Resolves when enough has come, be it already. */
    until: (enough: (activities: readonly Shown[]) => boolean) =>
      new Promise<void>((resolve) => {
        look = () => enough(activities()) && resolve()
        look()
      }),
  }
}
