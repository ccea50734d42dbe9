// Text and buttons: the web chat, and any Bot Framework client that has no file of its own.
import { type Activity, ActivityTypes, EndOfConversationCodes, InputHints, TextFormatTypes } from 'botbuilder'
import type { Channel, Read, Reply } from './channel.ts'

export const web: Channel = { how: 'typed', read, write }

/**
 * The practice's own page, and other clients of our Direct Line: they are told when the talk has ended. Beside the plain words
 * the page finds in the channel's data what it shows more clearly.
 */
export const directLine: Channel = {
  how: 'typed',
  read: (activity) => (isHere(activity) ? { kind: 'here' } : read(activity)),
  write: (reply) => [...write(reply).map((message) => ({ ...message, channelData: shownOf(reply) })), ...endOf(reply)],
  writeKnown: (knownFor) => [{ type: ActivityTypes.Event, name: 'balie/known', channelData: { balie: { knownFor } } }],
}

function isHere({ type, name }: Partial<Activity>): boolean {
  return type === ActivityTypes.Event && name === 'webchat/here'
}

function shownOf({ lines, confirms, kind, knownFor }: Reply) {
  const shown = lines.map(({ bare, text, ...rest }) => ({ text: bare ?? text, ...rest }))
  return { balie: { lines: shown, confirms, kind, knownFor } }
}

/** Words are a message's text; a button's value when it is words too. Who joins or announces themselves starts. In a group words are `public`. */
function read(activity: Partial<Activity>): Read {
  if (activity.conversation?.isGroup)
    return activity.type === ActivityTypes.Message ? { kind: 'public', text: activity.text ?? '' } : { kind: 'nothing' }
  if (activity.type === ActivityTypes.Message) return readMessage(activity)
  if (activity.type === ActivityTypes.Event && activity.name === 'webchat/join')
    return { kind: 'start', ...localeOf(activity) }
  if (activity.type === ActivityTypes.EndOfConversation) return { kind: 'end' }
  if (activity.type !== ActivityTypes.ConversationUpdate) return { kind: 'nothing' }
  const joined = activity.membersAdded?.some((member) => member.id !== activity.recipient?.id)
  return joined ? { kind: 'start', ...(activity.locale && { locale: activity.locale }) } : { kind: 'nothing' }
}

function readMessage({ text, value, attachments }: Partial<Activity>): Read {
  const words = typeof text === 'string' && text.trim() !== '' ? text : typeof value === 'string' ? value : ''
  if (words.trim() !== '') return { kind: 'words', text: words }
  return attachments?.length || value !== undefined ? { kind: 'unreadable' } : { kind: 'words', text: '' }
}

function localeOf({ value, locale }: Partial<Activity>): { locale?: string } {
  const language = (value as { language?: unknown } | undefined)?.language
  const known = typeof language === 'string' ? language : locale
  return known ? { locale: known } : {}
}

function endOf({ end }: Reply): readonly Partial<Activity>[] {
  return end === 'talk'
    ? [{ type: ActivityTypes.EndOfConversation, code: EndOfConversationCodes.CompletedSuccessfully }]
    : []
}

/** One message with suggested actions; pressing one says its words. */
function write(reply: Reply): readonly Partial<Activity>[] {
  const actions = reply.choices.map((title) => ({ type: 'imBack', title, value: title }))
  const message: Partial<Activity> = {
    type: ActivityTypes.Message,
    text: reply.text,
    textFormat: TextFormatTypes.Plain,
    speak: reply.speech,
    locale: reply.locale,
    inputHint: reply.expectsAnswer ? InputHints.ExpectingInput : InputHints.AcceptingInput,
    ...(actions.length > 0 && { suggestedActions: { actions, to: [] } }),
  }
  return [message]
}
