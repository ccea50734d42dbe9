// Who wants to hear that a log has grown.
import type { ConversationKey } from './store.ts'

type Listener = (conversation: ConversationKey) => void

/** Listeners in this process. They are told after the call that made the log grow has gone on. */
export interface Listeners {
  /** Gives the way to stop listening. */
  readonly add: (listener: Listener) => () => void
  readonly tell: (conversation: ConversationKey) => void
  readonly any: () => boolean
}

/** Nobody listens yet. */
export function createListeners(): Listeners {
  const listeners = new Set<Listener>()
  return {
    add: (listener) => {
      const own: Listener = (conversation) => listener(conversation)
      listeners.add(own)
      return () => void listeners.delete(own)
    },
    tell: (conversation) => {
      for (const listener of listeners) queueMicrotask(() => listener(conversation))
    },
    any: () => listeners.size > 0,
  }
}
