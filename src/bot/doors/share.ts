// Whose share of a limit a message takes.
import { readEmergency } from '../../dialogs/readers/emergency.ts'
import type { Read } from '../channels/channel.ts'

/** The conversation's. Emergencies have one of their own: nobody has used that up by chatting. */
export function shareOf(channel: string, conversation: string, heard: Read): string {
  const alarm = 'text' in heard && readEmergency(heard.text) !== undefined
  return JSON.stringify([alarm, channel, conversation])
}
