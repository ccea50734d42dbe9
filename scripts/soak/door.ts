// A Direct Line client of our own: REST to say things, a WebSocket to hear, another process when one is dead.
import { setTimeout as wait } from 'node:timers/promises'
import { Agent, request } from 'undici'
import { WebSocket } from 'ws'
import type { Line } from './history.ts'
import { createPostQueue, freeTurn } from './post-queue.ts'

/** What a client does. Lines are in the order in which they came; a line that came twice is there twice. */
export interface Door {
  readonly id: () => string
  /** Which of the bot processes messages go to first, counted round. */
  readonly process: () => number
  readonly seen: readonly Line[]
  /** Begins the conversation and listens to it. */
  readonly open: () => Promise<void>
  /** Posts until a door takes it, beginning `via` processes further; gives the activity's id. Throws `Lost`. */
  readonly post: (activity: object, via?: number) => Promise<string>
  /** Posts and does not care; true when a door took it. */
  readonly postOnce: (activity: object, via?: number) => Promise<boolean>
  /** Breaks the socket; it comes back by itself with its watermark. */
  readonly drop: () => void
  /** Reads the log from its beginning; a talk that has ended is forgotten, so what was read before stays known. Throws `Lost`. */
  readonly log: () => Promise<readonly Line[]>
  /** Reads what the log has more than when it was read last; gives all that was ever read. Throws `Lost`. */
  readonly logFurther: () => Promise<readonly Line[]>
  /** What was read of the log so far; undefined when it never was. */
  readonly known: () => readonly Line[] | undefined
  /** Asks for what the socket has not brought. */
  readonly ask: () => Promise<void>
  /** Resolves when a line comes, or after `ms`. */
  readonly next: (ms: number) => Promise<void>
  readonly close: () => void
}

/** A door refused for good, or none could be reached for a long time. */
export class Lost extends Error {}

interface Wire {
  readonly id: string
  readonly type: string
  readonly text?: string
  readonly timestamp: string
  readonly from: { readonly role?: string }
  readonly conversation: { readonly id: string }
  readonly replyToId?: string
  readonly channelData?: { readonly clientActivityID?: string }
}

const base = '/v3/directline/conversations'
const patienceMs = 90_000
/** A page of a log that is not full is its last. */
const pageLines = 100
const agent = new Agent({ connections: 512, headersTimeout: 60_000, bodyTimeout: 60_000 })

/** Prepares a client. `addresses` of the bot processes, the first to try at `home`. */
export function createDoor(addresses: readonly string[], home: number): Door {
  const [seen, logged]: [Line[], Line[]] = [[], []]
  const heard = new Set<() => void>()
  let at = home
  let token = ''
  let id = ''
  // A socket that comes back without a watermark begins with what is said then: what came before would be shown after it.
  let [mark, logMark] = ['0', '0']
  let socket: WebSocket | undefined
  let closed = false
  let hasRead = false
  const queue = createPostQueue()

  const call = async (
    method: 'GET' | 'POST',
    path: string,
    body?: object,
    turn = freeTurn,
  ): Promise<Answer['body']> => {
    const until = Date.now() + patienceMs
    for (let tries = 0; ; tries += 1) {
      await turn.ready()
      const got = await ask(`${addresses[(at + turn.via) % addresses.length]}${path}`, method, token, body)
      if (got.status === 200 || got.status === 201) return got.body
      if (got.status >= 400 && got.status < 500 && got.status !== 429) throw new Lost(`HTTP ${got.status}`)
      if (Date.now() > until) throw new Lost(`no answer (${got.status})`)
      turn.failed()
      if (got.status === 0) at += 1
      await wait(got.status === 429 ? 1000 : Math.min(100 + 50 * tries, 500))
    }
  }
  const post = async (activity: object, via = 0): Promise<string> => {
    const turn = queue.enter(via)
    try {
      return String((await call('POST', `${base}/${id}/activities`, activity, turn)).id)
    } finally {
      turn.done()
    }
  }
  const take = ({ activities = [], watermark }: { activities?: readonly Wire[]; watermark?: string }) => {
    if (watermark !== undefined) mark = watermark
    // Only what stands in the log has a place there; signals pass by.
    seen.push(...activities.map((one) => ({ ...lineOf(one), lasting: watermark !== undefined })))
    for (const wake of heard) wake()
  }
  const listen = (streamUrl: unknown) => {
    const current = new WebSocket(String(streamUrl))
    socket = current
    current.on('message', (frame) => frame.toString() !== '' && take(JSON.parse(frame.toString())))
    current.on('error', () => {})
    current.on('close', () => current === socket && !closed && void reconnect())
  }
  const reconnect = async () => {
    await wait(50)
    try {
      const { streamUrl } = await call('GET', `${base}/${id}?watermark=${mark}`)
      if (!closed) listen(streamUrl)
    } catch (error) {
      if (!(error instanceof Lost)) throw error
    }
  }
  const logFrom = async (beginning: string): Promise<readonly Line[]> => {
    const before = new Set(logged.map((line) => line.id))
    for (let after = beginning; ; ) {
      const { activities, watermark } = await read(after)
      logged.push(...activities.map(lineOf).filter((line) => !before.has(line.id)))
      logMark = watermark
      hasRead = true
      if (activities.length < pageLines) return withForgotten(logged, seen)
      after = watermark
    }
  }
  const read = async (after: string) => {
    const { activities, watermark } = await call('GET', `${base}/${id}/activities?watermark=${after}`)
    return { activities: activities as readonly Wire[], watermark: String(watermark) }
  }

  return {
    id: () => id,
    process: () => at,
    seen,
    open: async () => {
      token = String((await call('POST', '/chat/token')).token)
      const begun = await call('POST', base)
      id = String(begun.conversationId)
      token = String(begun.token)
      listen(begun.streamUrl)
    },
    post,
    postOnce: async (activity, via = 0) => {
      const address = addresses[(at + via) % addresses.length]
      return (await ask(`${address}${base}/${id}/activities`, 'POST', token, activity)).status === 200
    },
    drop: () => socket?.terminate(),
    ask: async () => take(await read(mark)),
    log: () => logFrom('0'),
    logFurther: () => logFrom(logMark),
    known: () => (hasRead ? withForgotten(logged, seen) : undefined),
    next: (ms) =>
      new Promise((resolve) => {
        const done = () => {
          clearTimeout(timer)
          heard.delete(done)
          resolve()
        }
        const timer = setTimeout(done, ms)
        heard.add(done)
      }),
    close: () => {
      closed = true
      socket?.terminate()
    },
  }
}

/** A talk that has ended is forgotten at once: what was shown before stands where it stood. Signals were never in the log. */
export function withForgotten(logged: readonly Line[], seen: readonly Line[]): readonly Line[] {
  const all = apart(logged, seen)
  if (!all.some(({ type }) => type === 'endOfConversation')) return all
  let place = 0
  const handled = new Set<string>()
  for (const line of seen) {
    if (handled.has(line.id)) continue
    handled.add(line.id)
    const known = all.findIndex(({ id }) => id === line.id)
    // What was shown without having been written may have been taken anew, later: it stands there, and leads nobody there.
    if (known >= 0) place = line.lasting === false ? place : known + 1
    else if (line.from === 'patient' ? line.type === 'message' : line.replyTo !== undefined || line.lasting)
      all.splice(place++, 0, line)
  }
  return all
}

/**
 * What stood in the log, was forgotten with a goodbye and came again after it, is another message there: it and its answers get
 * a name of their own.
 */
function apart(logged: readonly Line[], seen: readonly Line[]): Line[] {
  const end = logged.findIndex(({ type }) => type === 'endOfConversation')
  const shown = new Map(seen.filter(({ lasting }) => lasting === true).map(({ id, at }) => [id, at]))
  const anew = new Set(
    logged
      .slice(end + 1)
      .flatMap(({ id, from, at }) => (end >= 0 && from === 'patient' && (shown.get(id) ?? at) !== at ? id : [])),
  )
  const again = (id: string) => (anew.has(id) ? `${id} again` : id)
  return logged.map((line, place) => {
    if (place <= end) return line
    return { ...line, id: again(line.id), ...(line.replyTo !== undefined && { replyTo: again(line.replyTo) }) }
  })
}

interface Answer {
  readonly status: number
  readonly body: Record<string, unknown>
}

/** Status 0: nobody there, or the connection broke. */
async function ask(url: string, method: 'GET' | 'POST', token: string, body?: object): Promise<Answer> {
  try {
    const answer = await request(url, {
      dispatcher: agent,
      method,
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      body: method === 'POST' ? JSON.stringify(body ?? {}) : null,
    })
    const text = await answer.body.text()
    return { status: answer.statusCode, body: answer.statusCode < 300 ? JSON.parse(text) : {} }
  } catch {
    return { status: 0, body: {} }
  }
}

function lineOf({ id, type, text = '', timestamp, from, conversation, replyToId, channelData }: Wire): Line {
  const key = channelData?.clientActivityID
  return {
    id,
    from: from.role === 'user' ? 'patient' : 'bot',
    type,
    text,
    at: Date.parse(timestamp),
    conversation: conversation.id,
    ...(replyToId !== undefined && { replyTo: replyToId }),
    ...(key !== undefined && { key }),
  }
}
