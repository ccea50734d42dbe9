// While the agenda is asked: typing at once and again, "een moment" when it takes long. Signals, never stored.
import type { Activity } from 'botbuilder'

type Send = (activities: readonly Partial<Activity>[]) => Promise<void>

const waitAfterMs = 2_000
/** Teams shows typing for a few seconds only. */
const typingEveryMs = 3_000

/** The waiting of one turn for the agenda. */
export interface Wait {
  /** The agenda is asked now; only the first time in a turn counts. */
  readonly begin: () => void
  readonly end: () => void
}

/** `moment` gives the sentence when it is due, in the language of then. A door without signals gets a wait that says nothing. */
export function createWait(signal: Send | undefined, moment: () => readonly Partial<Activity>[]): Wait {
  let timer: NodeJS.Timeout | undefined
  let typing: NodeJS.Timeout | undefined
  const quietly = (activities: readonly Partial<Activity>[]) => void signal?.(activities).catch(() => {})
  return {
    begin: () => {
      if (!signal || timer) return
      quietly([{ type: 'typing' }])
      timer = setTimeout(() => quietly([...moment(), { type: 'typing' }]), waitAfterMs).unref()
      typing = setInterval(() => quietly([{ type: 'typing' }]), typingEveryMs).unref()
    },
    end: () => {
      clearTimeout(timer)
      clearInterval(typing)
    },
  }
}
