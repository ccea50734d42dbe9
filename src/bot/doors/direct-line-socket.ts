// Direct Line over a WebSocket: a client reads a conversation's log from its watermark on, as it grows.
import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Activity } from 'botbuilder'
import { type WebSocket, WebSocketServer } from 'ws'
import { logFailure } from '../failure.ts'
import type { Log } from '../ops/log.ts'
import type { ConversationKey, LogLine, Store } from '../store/store.ts'
import type { StreamKeys, StreamStart } from './direct-line-stream-key.ts'
import { isOriginAllowed } from './origins.ts'

const tickMs = 30_000
const pageLines = 50
const mostBuffered = 256 * 1024
const mostSockets = 10_000
const path = /^\/v3\/directline\/conversations\/([\w.~-]{1,100})\/stream\?t=([\w.-]{1,100})$/

/** The streams that listen to conversations in this process: one a conversation, the latest. */
export interface Sockets {
  /** Path and query at which this stream can be opened, once and soon. */
  readonly pathFor: (start: StreamStart) => string
  /** Sends the listener what is new in the log, where `added` is not it from the store; resolves when that is on its way. */
  readonly wake: (conversation: string, added?: readonly LogLine[]) => Promise<void>
  /** Resolves when what the listener was woken for is on its way. */
  readonly told: (conversation: string) => Promise<void>
  /** Sends what is not in the log; `false` when nobody listens. */
  readonly send: (conversation: string, activities: readonly Partial<Activity>[]) => boolean
  /** How many listen now. */
  readonly count: () => number
  readonly attach: (server: Server) => void
  readonly close: () => void
}

/** What the sockets need. `now` is ms since the epoch. */
export interface SocketParts {
  readonly store: Store
  readonly keyOf: (conversation: string) => ConversationKey
  readonly keys: StreamKeys
  readonly origins: readonly string[]
  readonly log: Log
  readonly now: () => number
}

/** One listener. `sent` is the last place it has got, `until` when the conversation may have expired (ms). */
interface Line {
  readonly socket: WebSocket
  readonly conversation: string
  sent: number
  until: number
  answers: boolean
  work: Promise<void>
}

/** Nobody listens before `attach`; `close` ends every stream. */
export function createSockets(parts: SocketParts): Sockets {
  const server = new WebSocketServer({
    noServer: true,
    maxPayload: 1024,
    perMessageDeflate: false,
    clientTracking: false,
  })
  const lines = new Map<string, Line>()
  const ticking = setInterval(() => {
    for (const line of lines.values()) tick(parts, line)
  }, tickMs).unref()

  const wake = (conversation: string, added?: readonly LogLine[]): Promise<void> => {
    const line = lines.get(conversation)
    if (!line) return Promise.resolve()
    line.work = line.work
      .then(() => pull(parts, line, added))
      .catch((error) => {
        logFailure(parts.log, 'stream', error)
        line.socket.terminate()
      })
    return line.work
  }

  const open = (socket: WebSocket, { conversation, after }: StreamStart, until: number) => {
    lines.get(conversation)?.socket.close(1008, 'collision')
    const line: Line = { socket, conversation, sent: after, until, answers: true, work: Promise.resolve() }
    lines.set(conversation, line)
    const alive = () => {
      line.answers = true
    }
    socket.on('message', alive).on('pong', alive)
    socket.on('error', () => socket.terminate())
    socket.on('close', () => lines.get(conversation) === line && lines.delete(conversation))
    void wake(conversation)
  }

  const upgrade = async (request: IncomingMessage, raw: Duplex, head: Buffer): Promise<void> => {
    raw.on('error', () => raw.destroy())
    if (lines.size >= mostSockets) return refuse(raw, '503 Service Unavailable')
    const [, conversation, key = ''] = path.exec(request.url ?? '') ?? []
    if (!conversation) return refuse(raw, '404 Not Found')
    const start = isOriginAllowed(request, parts.origins) ? await parts.keys.redeem(conversation, key) : undefined
    if (!start) return refuse(raw, '403 Forbidden')
    const talk = await parts.store.talk(parts.keyOf(conversation), parts.now())
    if (!talk) return refuse(raw, '404 Not Found')
    server.handleUpgrade(request, raw, head, (socket) => open(socket, start, talk.expires))
  }

  return {
    pathFor: (start) => `/v3/directline/conversations/${start.conversation}/stream?t=${parts.keys.issue(start)}`,
    wake,
    told: async (conversation) => lines.get(conversation)?.work,
    send: (conversation, activities) => {
      const line = lines.get(conversation)
      return line !== undefined && push(line, JSON.stringify({ activities }))
    },
    count: () => lines.size,
    attach: (http) =>
      void http.on('upgrade', (request, raw, head) =>
        upgrade(request, raw, head).catch((error) => {
          logFailure(parts.log, 'stream', error)
          refuse(raw, '503 Service Unavailable')
        }),
      ),
    close: () => {
      clearInterval(ticking)
      for (const { socket } of lines.values()) {
        socket.close(1001, 'restart')
        socket.terminate()
      }
    },
  }
}

/** Frame by frame from where the listener is; one at a time per listener, so that nothing comes twice or out of order. */
async function pull({ store, keyOf }: SocketParts, line: Line, added?: readonly LogLine[]): Promise<void> {
  if (added && isNext(line, added)) return void pushLines(line, added)
  for (;;) {
    const found = await store.lines(keyOf(line.conversation), line.sent, pageLines)
    if (found.length === 0 || !pushLines(line, found) || found.length < pageLines) return
  }
}

/** Whether these lines follow what the listener has, so that the store need not be asked. */
function isNext({ sent }: Line, [first]: readonly LogLine[]): boolean {
  return first?.place === sent + 1
}

function pushLines(line: Line, found: readonly LogLine[]): boolean {
  line.sent = found.at(-1)?.place ?? line.sent
  const activities = found.map(({ activity }) => activity)
  return push(line, JSON.stringify({ activities, watermark: String(line.sent) }))
}

/** A listener that does not read is cut off; it can come back with its watermark. */
function push({ socket }: Line, frame: string): boolean {
  if (socket.readyState !== socket.OPEN) return false
  if (socket.bufferedAmount > mostBuffered) {
    socket.terminate()
    return false
  }
  socket.send(frame)
  return true
}

/** An empty frame for the proxies on the way, a ping to hear that somebody is there, and a look at whether it is over. */
function tick({ store, keyOf, log, now }: SocketParts, line: Line): void {
  const reachable = line.answers && push(line, '')
  if (!reachable) line.socket.terminate()
  line.answers = false
  if (reachable) line.socket.ping()
  if (line.until > now()) return
  store
    .talk(keyOf(line.conversation), now())
    .then((talk) => {
      if (talk) line.until = talk.expires
      else line.socket.close(1000, 'expired')
    })
    .catch((error) => logFailure(log, 'stream', error))
}

function refuse(raw: Duplex, status: string): void {
  raw.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}
