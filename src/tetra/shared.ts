// Work that several callers share: one login, one list of agendas. Each caller waits no longer than its own deadline.
import { AgendaError } from './errors.ts'

/** Gives what `begin` gives; while that is under way, everybody waits for the same. `deadline` in ms since the epoch. */
export type Shared<T> = (deadline?: number) => Promise<T>

/** `begin` is called when nothing is under way; its failure is everybody's. Throws `AgendaError` `late` at a deadline. */
export function shareWork<T>(begin: () => Promise<T>, clock: () => number): Shared<T> {
  let underWay: Promise<T> | undefined
  return async (deadline) => {
    underWay ??= begin().finally(() => {
      underWay = undefined
    })
    return deadline === undefined ? underWay : beforeDeadline(underWay, deadline - clock())
  }
}

const keptMs = 3_600_000

/** As `shareWork`, and keeps what came for an hour. */
export function keepAnHour<T>(begin: () => Promise<T>, clock: () => number): Shared<T> {
  let kept: { readonly value: T; readonly until: number } | undefined
  const fetch = shareWork(async () => {
    const value = await begin()
    kept = { value, until: clock() + keptMs }
    return value
  }, clock)
  return async (deadline) => (kept && clock() < kept.until ? kept.value : fetch(deadline))
}

async function beforeDeadline<T>(work: Promise<T>, left: number): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new AgendaError('late', { sent: false })), left)
  try {
    return await Promise.race([work, promise])
  } finally {
    clearTimeout(timer)
  }
}
