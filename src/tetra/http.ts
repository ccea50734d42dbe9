import { Agent, type Dispatcher, errors } from 'undici'
import { AgendaError } from './errors.ts'
import { sendWhole, type Whole } from './whole.ts'

/** One HTTP request. `deadline` in ms since the epoch covers all of it: waiting for a connection, sending, reading. */
export interface Exchange {
  readonly method: 'GET' | 'POST'
  readonly url: URL
  readonly body?: { readonly type: 'application/json' | 'text/xml; charset=utf-8'; readonly text: string }
  readonly deadline: number
}

/** A pool of connections to the configured hosts. */
export interface Http {
  /** Sends exactly once. Throws `AgendaError` (unreachable, late, or unreadable above 1 MB). */
  readonly send: (exchange: Exchange) => Promise<Whole>
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
      let sent = false
      const sending = sendWhole(guarded, requestOf(exchange), () => {
        sent = true
      })
      const limit = setTimeout(() => sending.giveUp(new AgendaError('late', { sent, waitedMs: left })), left)
      try {
        return await sending.answer
      } catch (error) {
        throw error instanceof AgendaError ? error : explained(error, sent)
      } finally {
        clearTimeout(limit)
      }
    },
  }
}

function requestOf({ method, url, body }: Exchange): Dispatcher.DispatchOptions {
  return {
    origin: url.origin,
    path: `${url.pathname}${url.search}`,
    method,
    headers: body ? { 'content-type': body.type } : {},
    body: body?.text ?? null,
  }
}

function explained(error: unknown, sent: boolean): AgendaError {
  if (error instanceof errors.ResponseExceededMaxSizeError) {
    return new AgendaError('unreadable', { sent, path: 'size', cause: error })
  }
  if (error instanceof errors.HTTPParserError)
    return new AgendaError('unreadable', { sent, path: 'http', cause: error })
  return new AgendaError('unreachable', { sent, cause: error })
}
