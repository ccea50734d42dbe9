// Microsoft Teams, in a personal chat only: cards where there is something to press or more than a line to read.
import { type Activity, ActivityTypes, InputHints, TextFormatTypes, TurnContext } from 'botbuilder'
import type { Channel, Read, Reply } from './channel.ts'
import { cardOf, pressIn, withoutButtons } from './teams-cards.ts'

export const teams: Channel = { how: 'typed', read, write, spent }

/** Words are a message's text or what was pressed. Outside a personal chat words are `public`, and nothing else is heard. */
function read(activity: Partial<Activity>): Read {
  if (activity.conversation?.conversationType !== 'personal')
    return activity.type === ActivityTypes.Message ? { kind: 'public', text: wordsOf(activity) } : { kind: 'nothing' }
  if (activity.type === ActivityTypes.Message) return readMessage(activity)
  if (activity.type === ActivityTypes.MessageUpdate) return readChange(activity)
  if (activity.type === ActivityTypes.InstallationUpdate) return readInstallation(activity)
  const joined = activity.type === ActivityTypes.ConversationUpdate && activity.membersAdded?.length
  return joined ? begin(activity) : { kind: 'nothing' }
}

function readMessage(activity: Partial<Activity>): Read {
  const press = pressIn(activity.value)
  if (press) return { kind: 'words', text: press.says, to: press.to }
  const text = wordsOf(activity)
  if (text !== '') return { kind: 'words', text }
  return activity.attachments?.length || activity.value !== undefined ? { kind: 'unreadable' } : { kind: 'words', text }
}

/** Taking a message back or putting it back says nothing; changing it might, but not to Balie. */
function readChange(activity: Partial<Activity>): Read {
  const { eventType } = (activity.channelData ?? {}) as { eventType?: unknown }
  const isEdit = eventType === undefined || eventType === 'editMessage'
  return isEdit ? { kind: 'edited', text: wordsOf(activity) } : { kind: 'nothing' }
}

/** An upgrade of the app takes it away and puts it back: that is not somebody who leaves. */
function readInstallation(activity: Partial<Activity>): Read {
  if (activity.action === 'remove') return { kind: 'removed' }
  return activity.action?.startsWith('add') ? begin(activity) : { kind: 'nothing' }
}

function begin({ locale, entities }: Partial<Activity>): Read {
  const client = entities?.find(({ type }) => type === 'clientInfo') as { locale?: unknown } | undefined
  const known = typeof client?.locale === 'string' ? client.locale : locale
  return { kind: 'start', ...(known && { locale: known }) }
}

/** Without the mention of the bot itself, which Teams glues to the words. */
function wordsOf(activity: Partial<Activity>): string {
  const copy = { ...activity, text: activity.text ?? '' } as Activity
  const text = activity.entities?.length && activity.recipient ? TurnContext.removeRecipientMention(copy) : copy.text
  return (text ?? '').trim()
}

/** Suggested actions are not shown everywhere in Teams, and lines of a plain text run together: a card does both. */
function write(reply: Reply): readonly Partial<Activity>[] {
  const message: Partial<Activity> = {
    type: ActivityTypes.Message,
    locale: reply.locale,
    inputHint: reply.expectsAnswer ? InputHints.ExpectingInput : InputHints.AcceptingInput,
  }
  const isCard = reply.choices.length > 0 || reply.text.includes('\n')
  if (isCard) return [{ ...message, attachments: [cardOf(reply)] }]
  return [{ ...message, text: reply.text, textFormat: TextFormatTypes.Plain }]
}

/** A card that was used once is shown without its buttons. */
function spent(activities: readonly Partial<Activity>[], pressed: string | undefined): Partial<Activity> | undefined {
  const card = activities.find(({ attachments }) => attachments?.length)
  return card && { ...card, attachments: (card.attachments ?? []).map((each) => withoutButtons(each, pressed)) }
}
