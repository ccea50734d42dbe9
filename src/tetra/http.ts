import { Agent, DecoratorHandler, type Dispatcher, errors } from 'undici'
import { AgendaError } from './errors.ts'

/** One HTTP request. `deadline` in ms since the epoch covers all of it: waiting for a connection, sending, reading. */
export interface Exchange {
  readonly method: 'GET' | 'POST'
  readonly url: URL
  readonly body?: { readonly type: 'application/json' | 'text/xml; charset=utf-8'; readonly text: string }
  readonly deadline: number
}

/** What came back, whatever its status. */
export interface Reply {
  readonly status: number
  readonly bytes: Uint8Array
}

/** A pool of connections to the configured hosts. */
export interface Http {
  /** Sends exactly once. Throws `AgendaError` (unreachable, late, or unreadable above 1 MB). */
  readonly send: (exchange: Exchange) => Promise<Reply>
  /** Drops what is under way and lets go of all connections. */
  readonly close: () => Promise<void>
}

/** No more of an answer is taken in. */
export const maxAnswerBytes = 1024 * 1024

/** A host that takes no connection must not hold up the ones that come after it recovered. */
const connectTimeoutMs = 3_000

/**
 * `clock` gives ms since the epoch; `connections` is how many one host gets, kept open between requests. HTTP/2 stays off:
 * its client may send a refused stream again by itself. What `guard` throws is as if the host could not be reached.
 */
export function createHttp(
  clock: () => number,
  connections: number,
  guard: Dispatcher.DispatcherComposeInterceptor = (dispatch) => dispatch,
): Http {
  const agent = new Agent({
    connections,
    allowH2: false,
    maxResponseSize: maxAnswerBytes,
    connect: { timeout: connectTimeoutMs },
  })
  const guarded = agent.compose(guard)
  return {
    close: () => agent.destroy(),
    send: async (exchange) => {
      const left = exchange.deadline - clock()
      if (left <= 0) throw new AgendaError('late', { sent: false })
      const departure: Departure = { seen: false }
      const abort = new AbortController()
      const limit = timeLimit(left, () => {
        const error = new AgendaError('late', { sent: departure.seen, waitedMs: left })
        abort.abort(error)
        return error
      })
      try {
        return await Promise.race([perform(watched(guarded, departure), exchange, abort.signal), limit.passed])
      } catch (error) {
        throw error instanceof AgendaError ? error : explained(error, departure.seen)
      } finally {
        limit.clear()
      }
    },
  }
}

async function perform(dispatcher: Dispatcher, { method, url, body }: Exchange, signal: AbortSignal): Promise<Reply> {
  const answer = await dispatcher.request({
    origin: url.origin,
    path: `${url.pathname}${url.search}`,
    method,
    signal,
    headers: body ? { 'content-type': body.type } : {},
    body: body?.text ?? null,
  })
  return { status: answer.statusCode, bytes: await answer.body.bytes() }
}

interface Departure {
  seen: boolean
}

/** undici tells a handler just before it writes to the socket: until then nothing can have left. */
function watched(agent: Dispatcher, departure: Departure): Dispatcher {
  return agent.compose((dispatch) => (options, handler) => dispatch(options, new Watch(handler, departure)))
}

class Watch extends DecoratorHandler {
  readonly #handler: Dispatcher.DispatchHandler
  readonly #departure: Departure

  constructor(handler: Dispatcher.DispatchHandler, departure: Departure) {
    super(handler)
    this.#handler = handler
    this.#departure = departure
  }

  onRequestStart(controller: Dispatcher.DispatchController, context: unknown): void {
    this.#departure.seen = true
    this.#handler.onRequestStart?.(controller, context)
  }
}

/** Needed beside the abort signal, which undici hears only once a request has a connection. */
function timeLimit(ms: number, fail: () => AgendaError) {
  const { promise, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(fail()), ms)
  return { passed: promise, clear: () => clearTimeout(timer) }
}

function explained(error: unknown, sent: boolean): AgendaError {
  if (error instanceof errors.ResponseExceededMaxSizeError) {
    return new AgendaError('unreadable', { sent, path: 'size', cause: error })
  }
  if (error instanceof errors.HTTPParserError)
    return new AgendaError('unreadable', { sent, path: 'http', cause: error })
  return new AgendaError('unreachable', { sent, cause: error })
}
