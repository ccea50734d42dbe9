// How long it is known who somebody is, and how long what proves it is kept.
import type { Who } from '../dialogs/host.ts'

const longestMs = 15 * 60_000
const idleMs = 5 * 60_000
/** A turn that began in time may end a little later. */
const slackMs = 60_000

/** Until when an identity holds (ms): fifteen minutes, five when idle; 0 where there is none. */
export function identityUntil(who: Who | undefined): number {
  return who ? Math.min(who.since + longestMs, who.used + idleMs) : 0
}

/** Whether an identity has come to its end. A clock that was set back makes nobody known for longer. */
export function isOver({ since, used }: Who, now: number): boolean {
  return Math.abs(now - since) > longestMs || Math.abs(now - used) > idleMs
}

/**
 * Until when a conversation's state is kept (ms), when a turn at `now` leaves it like this. The portal's session is a key to a
 * patient's appointments: it goes as soon as it may not be used any more, and the state with it.
 */
export function keptUntil(who: Who | undefined, now: number, conversationMs: number): number {
  const end = now + conversationMs
  return who?.session === undefined ? end : Math.min(end, identityUntil(who) + slackMs)
}
