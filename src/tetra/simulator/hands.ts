import type { ServerResponse } from 'node:http'
import type { Wire } from './wire.ts'

/** An HTTP answer as the simulator means to send it. */
export interface Answer {
  readonly status: number
  readonly type: string
  readonly body: string | Uint8Array
}

/** What a fault can do with one request. */
export interface Hands {
  /** Does what was asked, once however often it is called, and gives the answer. */
  readonly act: () => Answer
  /** How this request's wire writes what only faults answer. */
  readonly wire: Wire
  readonly send: (answer: Answer) => void
  /** Announces a whole answer and sends these bytes of it; resolves when they have left. */
  readonly begin: (answer: Answer, bytes: Uint8Array) => Promise<void>
  readonly more: (bytes: Uint8Array) => Promise<void>
  readonly finish: () => void
  /** Ends the connection in the usual way. */
  readonly close: () => void
  /** Ends it with a TCP reset. */
  readonly reset: () => void
  /** Whether the other side has gone. */
  readonly isGone: () => boolean
  /** Resolves after `ms`, or at once when the simulator closes. */
  readonly wait: (ms: number) => Promise<void>
}

/** Hands on a response that is still to be given. */
export function handsOn(response: ServerResponse, own: Pick<Hands, 'act' | 'wait' | 'wire'>): Hands {
  const write = (bytes: Uint8Array) => new Promise<void>((resolve) => response.write(bytes, () => resolve()))
  return {
    ...own,
    send: (answer) => void head(response, answer).end(answer.body),
    begin: (answer, bytes) => {
      head(response, answer)
      return write(bytes)
    },
    more: write,
    finish: () => void response.end(),
    close: () => void response.destroy(),
    reset: () => response.socket?.resetAndDestroy(),
    isGone: () => response.destroyed,
  }
}

function head(response: ServerResponse, { status, type, body }: Answer): ServerResponse {
  return response.writeHead(status, {
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    ...(status === 302 ? { location: String(body) } : {}),
  })
}
