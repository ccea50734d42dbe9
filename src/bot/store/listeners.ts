// Who wants to hear that a log has grown.
import type { GrowthListener } from './store.ts'

/** Listeners in this process. They are told after the call that made the log grow has gone on. */
export interface Listeners {
  /** Gives the way to stop listening. */
  readonly add: (listener: GrowthListener) => () => void
  readonly tell: GrowthListener
  readonly any: () => boolean
}

/** Nobody listens yet. */
export function createListeners(): Listeners {
  const listeners = new Set<GrowthListener>()
  return {
    add: (listener) => {
      const own: GrowthListener = (conversation, added) => listener(conversation, added)
      listeners.add(own)
      return () => void listeners.delete(own)
    },
    tell: (conversation, added) => {
      for (const listener of listeners) queueMicrotask(() => listener(conversation, added))
    },
    any: () => listeners.size > 0,
  }
}
