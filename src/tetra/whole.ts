// One HTTP request and its whole answer, without a stream in between: answers are small, and a stream costs more than they do.
import type { Dispatcher } from 'undici'

/** What came back, whatever its status. */
export interface Whole {
  readonly status: number
  readonly bytes: Uint8Array
}

/** A request on its way. */
export interface Sending {
  /** Throws what the dispatcher throws, or what it was given up with. */
  readonly answer: Promise<Whole>
  /** Gives it up, wherever it is; what has not left yet never leaves. */
  readonly giveUp: (error: Error) => void
}

/** `departed` is told just before something is written to the socket: until then nothing can have left. */
export function sendWhole(
  dispatcher: Dispatcher,
  request: Dispatcher.DispatchOptions,
  departed: () => void = () => {},
): Sending {
  const { promise: answer, resolve, reject } = Promise.withResolvers<Whole>()
  const parts: Buffer[] = []
  let [status, controller, given]: [number, Dispatcher.DispatchController?, Error?] = [0]
  const handler: Dispatcher.DispatchHandler = {
    onRequestStart: (started) => {
      controller = started
      if (given) started.abort(given)
      else departed()
    },
    onResponseStart: (_, code) => {
      status = code
    },
    onResponseData: (_, part) => void parts.push(part),
    onResponseEnd: () => resolve({ status, bytes: parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts) }),
    onResponseError: (_, error) => reject(error),
  }
  try {
    dispatcher.dispatch(request, handler)
  } catch (error) {
    reject(error)
  }
  const giveUp = (error: Error) => {
    given = error
    reject(error)
    controller?.abort(error)
  }
  return { answer, giveUp }
}
