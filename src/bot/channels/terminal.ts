// A terminal: what a patient would read, or would hear on the phone, as lines.
import { type Activity, ActivityTypes } from 'botbuilder'
import type { Channel, Read, Reply } from './channel.ts'

/** A terminal that shows what is read; buttons stand in brackets under it. */
export const screen: Channel = { how: 'typed', read, write: (reply) => [line(shown(reply))] }

/** A terminal that shows what is heard. */
export const earpiece: Channel = { how: 'spoken', read, write: (reply) => [line(reply.speech.replaceAll('\n', ' '))] }

function read({ type, text }: Partial<Activity>): Read {
  return type === ActivityTypes.Message ? { kind: 'words', text: text ?? '' } : { kind: 'start' }
}

function shown({ text, choices }: Reply): string {
  return choices.length === 0 ? text : `${text}\n${choices.map((choice) => `[${choice}]`).join(' ')}`
}

function line(text: string): Partial<Activity> {
  return { type: ActivityTypes.Message, text }
}
