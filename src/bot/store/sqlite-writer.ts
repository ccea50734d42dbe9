// Writes that come at the same time share one transaction, and so one wait for the disk; each is told when that is over.
import type { Steps } from './steps.ts'

/** A write that waits for its transaction. */
interface Waiting {
  readonly steps: () => Steps<unknown>
  readonly lasting: boolean
  readonly done: (result: unknown) => void
  readonly failed: (error: unknown) => void
}

/** Writes in the order in which they were asked for. */
export interface Writer {
  /** Resolves when it is on the disk; rejects when it, and it alone, has not happened. */
  readonly write: <T>(steps: () => Steps<T>) => Promise<T>
  /** The same without a wait for the disk: it outlives the process, but a loss of power may undo it. */
  readonly mark: <T>(steps: () => Steps<T>) => Promise<T>
  /** Writes at once what waits. */
  readonly finish: () => void
}

/** So many in one transaction at most: whoever comes next is not held up by more. */
const mostTogether = 50
/** Taken here, so that a test that fakes time does not stop the disk. */
const soon = setImmediate

/** `inTransaction` does all of a work or nothing, and then throws; when it is `lasting` it is on the disk. `run` runs steps in it. */
export function createWriter(
  inTransaction: <T>(work: () => T, lasting: boolean) => T,
  run: <T>(steps: Steps<T>) => T,
): Writer {
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
      const results = inTransaction(
        () => all.map(({ steps }) => run(steps())),
        all.some(({ lasting }) => lasting),
      )
      for (const [n, { done }] of all.entries()) done(results[n])
    } catch (error) {
      if (all.length === 1) all[0]?.failed(error)
      else for (const one of all) writeTogether([one])
    }
  }
  const add = <T>(steps: () => Steps<T>, lasting: boolean) =>
    new Promise<T>((resolve, reject) => {
      if (waiting.length === 0) soon(flush)
      waiting.push({ steps, lasting, done: (result) => resolve(result as T), failed: reject })
    })
  return {
    write: (steps) => add(steps, true),
    mark: (steps) => add(steps, false),
    finish: () => {
      while (waiting.length > 0) flush()
    },
  }
}
