// Writes that come at the same time share one transaction, and so one wait for the disk; each is told when that is over.
import type { Steps } from './steps.ts'

/** A write that waits for its transaction. */
interface Waiting {
  readonly steps: () => Steps<unknown>
  readonly done: (result: unknown) => void
  readonly failed: (error: unknown) => void
}

/** Writes in the order in which they were asked for. */
export interface Writer {
  /** Resolves when it is on the disk; rejects when it, and it alone, has not happened. */
  readonly write: <T>(steps: () => Steps<T>) => Promise<T>
  /** Writes at once what waits. */
  readonly finish: () => void
}

/** So many in one transaction at most: whoever comes next is not held up by more. */
const mostTogether = 50
/** Taken here, so that a test that fakes time does not stop the disk. */
const soon = setImmediate

/** `inTransaction` does all of a work or nothing, and then throws; `run` runs steps in it. */
export function createWriter(inTransaction: <T>(work: () => T) => T, run: <T>(steps: Steps<T>) => T): Writer {
  let waiting: Waiting[] = []
  const flush = () => {
    const now = waiting.slice(0, mostTogether)
    waiting = waiting.slice(mostTogether)
    if (waiting.length > 0) soon(flush)
    if (now.length > 0) writeTogether(now)
  }
  /** When one of several cannot be written, none was: then each is tried by itself. */
  const writeTogether = (all: readonly Waiting[]) => {
    try {
      const results = inTransaction(() => all.map(({ steps }) => run(steps())))
      for (const [n, { done }] of all.entries()) done(results[n])
    } catch (error) {
      if (all.length === 1) all[0]?.failed(error)
      else for (const one of all) writeTogether([one])
    }
  }
  return {
    write: <T>(steps: () => Steps<T>) =>
      new Promise<T>((resolve, reject) => {
        if (waiting.length === 0) soon(flush)
        waiting.push({ steps, done: (result) => resolve(result as T), failed: reject })
      }),
    finish: () => {
      while (waiting.length > 0) flush()
    },
  }
}
