// The line to a practice: few requests at once, none while the agenda is down, and an early no instead of a long wait.
import {
  BrokenCircuitError,
  BulkheadRejectedError,
  bulkhead,
  type CircuitBreakerPolicy,
  CircuitState,
  ConsecutiveBreaker,
  circuitBreaker,
  handleWhen,
} from 'cockatiel'
import { AgendaError } from './errors.ts'
import type { Exchange, Http } from './http.ts'
import type { Whole } from './whole.ts'

/**
 * `concurrency`: how many requests the practice's server gets at once; `waiting`: how many more may wait for their turn.
 * `tell` hears that requests are held back because the agenda fails (`down`), and that it answers again (`up`).
 */
export interface LineSettings {
  readonly concurrency: number
  readonly waiting: number
  readonly clock: () => number
  readonly tell: (state: 'down' | 'up') => void
}

/** One request. `urgent`: the outcome of something that was sent depends on it, so it goes out even while the agenda is down or slow. */
export interface LineExchange extends Exchange {
  readonly urgent?: boolean | undefined
}

/** Sends once, or not at all. Throws `AgendaError`: as `Http.send`, `unreachable` for HTTP 5xx and 408, or `shed`. */
export type Line = (exchange: LineExchange) => Promise<Whole>

/** After so many failures in a row nothing more is sent; so long after that, one request may try. */
const failuresInRow = 5
const heldBackMs = 2_000
/** How long others wait for that one before they are turned away. */
const trialMs = 500
/** No answer within less time than this proves nothing about the agenda. */
const patienceMs = 1_000

/** One line for all of a practice's requests; each host has a circuit breaker of its own. */
export function createLine(http: Http, settings: LineSettings): Line {
  const { concurrency, waiting, clock } = settings
  const queue = bulkhead(concurrency, waiting)
  const pace = createPace(concurrency)
  const breakers = new Map<string, CircuitBreakerPolicy>()
  const breakerOf = ({ origin }: URL) => {
    const breaker = breakers.get(origin) ?? createBreaker(settings)
    breakers.set(origin, breaker)
    return breaker
  }
  const perform = async (exchange: LineExchange) => {
    const begun = clock()
    try {
      return answered(await http.send(exchange))
    } finally {
      pace.note(clock() - begun)
    }
  }
  return async (exchange) => {
    const left = exchange.deadline - clock()
    const isLong = queue.executionSlots <= 0 && pace.wait(waiting - queue.queueSlots) > left
    if (isLong && !exchange.urgent) throw shed()
    return inTurn(queue, left, async () => {
      const breaker = breakerOf(exchange.url)
      if (exchange.urgent && breaker.state !== CircuitState.Closed) return perform(exchange)
      return unlessDown(breaker, () => perform(exchange))
    })
  }
}

/** Who still waits at the deadline is told so, and is not sent afterwards. */
async function inTurn<T>(queue: ReturnType<typeof bulkhead>, left: number, work: () => Promise<T>): Promise<T> {
  const late = () => new AgendaError('late', { sent: false })
  const { promise, reject } = Promise.withResolvers<never>()
  let isOver = false
  const timer = setTimeout(() => {
    isOver = true
    reject(late())
  }, left)
  const turn = queue.execute(() => {
    clearTimeout(timer)
    if (isOver) throw late()
    return work()
  })
  try {
    return await Promise.race([turn, promise])
  } catch (error) {
    throw error instanceof BulkheadRejectedError ? shed() : error
  } finally {
    clearTimeout(timer)
  }
}

/** While one request tries whether the agenda is back, others wait for it a moment, because it usually is. */
async function unlessDown<T>(breaker: CircuitBreakerPolicy, work: () => Promise<T>): Promise<T> {
  if (breaker.state === CircuitState.HalfOpen) await trialOf(breaker)
  if (breaker.state === CircuitState.HalfOpen) throw shed()
  try {
    return await breaker.execute(work)
  } catch (error) {
    throw error instanceof BrokenCircuitError ? shed() : error
  }
}

function trialOf(breaker: CircuitBreakerPolicy): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer)
      listener.dispose()
      resolve()
    }
    const timer = setTimeout(done, trialMs)
    const listener = breaker.onStateChange(done)
  })
}

function createBreaker({ tell }: LineSettings): CircuitBreakerPolicy {
  const isFailure = (error: Error): boolean => {
    if (!(error instanceof AgendaError)) return false
    if (error.kind === 'unreachable') return true
    return error.kind === 'late' && (breaker.state === CircuitState.HalfOpen || (error.waitedMs ?? 0) >= patienceMs)
  }
  const breaker = circuitBreaker(handleWhen(isFailure), {
    halfOpenAfter: heldBackMs,
    breaker: new ConsecutiveBreaker(failuresInRow),
  })
  breaker.onBreak(() => tell('down'))
  breaker.onReset(() => tell('up'))
  return breaker
}

/** HTTP 5xx is something that went wrong on the way to the practice; so is 408, which says nothing of what became of it. */
function answered(reply: Whole): Whole {
  if (reply.status >= 500 || reply.status === 408)
    throw new AgendaError('unreachable', { sent: true, status: reply.status })
  return reply
}

function shed(): AgendaError {
  return new AgendaError('shed', { sent: false })
}

/** How long requests take of late, as a moving average in ms, and so how long the next in the queue will wait. */
function createPace(concurrency: number) {
  let usual = 0
  return {
    note: (ms: number) => {
      usual += (ms - usual) / 3
    },
    wait: (queued: number) => (usual * (queued + 1)) / concurrency,
  }
}
