// How the outcome of a cancellation is told: with its day and time to who said yes, and plainly when that is not known any more.
import type { Activity } from 'botbuilder'
import type { Cancellation } from '../dialogs/host.ts'
import type { MessageKey } from '../dialogs/words.ts'

/** After identity has ended an outcome is told without day, time or doctor: then it is not `named`. */
export function keyOf(outcome: Cancellation, named: boolean): MessageKey {
  if (outcome === 'unknown') return 'cancel.unknown'
  if (outcome === 'changed') return 'cancel.changed'
  if (outcome === 'no-route') return named ? 'cancel.by-phone' : 'news.not-done-plain'
  return named ? `news.${outcome}` : `news.${outcome}-plain`
}

/** The plain form of an outcome as a line of our own log, in the place of the line that tells it (the last that the bot says). */
export function inPlaceOf(
  lines: readonly Partial<Activity>[],
  plain: readonly Partial<Activity>[],
): readonly Partial<Activity>[] {
  const line = lines.findLast(({ type, from }) => type === 'message' && from?.role === 'bot')
  if (!line) return []
  const { id, timestamp, channelId, serviceUrl, conversation, from, recipient } = line
  const between = { channelId, serviceUrl, conversation, from, recipient } as Partial<Activity>
  return plain.slice(0, 1).map((each) => ({ ...each, ...between, id, timestamp }) as Partial<Activity>)
}
