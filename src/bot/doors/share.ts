// Whether a message is within the limit of its conversation.
import type { Languages } from '../../dialogs/languages.ts'
import { alarmIn } from '../../dialogs/understood.ts'
import type { Read } from '../channels/channel.ts'
import type { Limit } from '../ops/limits.ts'
import { textOf } from '../urgent.ts'

/**
 * Takes the conversation's share. Where that is used up an emergency has one of its own: nobody has used that up by chatting.
 * Only then is it read whether this is one.
 */
export function takeShare(
  limit: Limit,
  channel: string,
  conversation: string,
  heard: Read,
  languages: Languages,
): boolean {
  const share = (alarm: boolean) => JSON.stringify([alarm, channel, conversation])
  if (limit.take(share(false))) return true
  return alarmIn(textOf(heard), languages) !== undefined && limit.take(share(true))
}
