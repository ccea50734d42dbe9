// An accepted message -> the turn it becomes: who says what, when, and how the answer goes back.
import { type Activity, ActivityTypes } from 'botbuilder'
import type { Languages } from '../../dialogs/languages.ts'
import { longest } from '../../dialogs/readers/hearing.ts'
import { alarmIn } from '../../dialogs/understood.ts'
import { withoutBsn } from '../bsn.ts'
import type { Read } from '../channels/channel.ts'
import { whatsapp } from '../channels/whatsapp.ts'
import { contextFor } from '../silent-adapter.ts'
import type { Arrival, Delivery, Send, TurnParts } from '../turn-parts.ts'
import { textOf } from '../urgent.ts'
import { type Line, referenceTo, windowMs } from './whatsapp-line.ts'
import type { Incoming } from './whatsapp-payload.ts'

/** A message in the inbox, with when it came in (ms). */
export interface Accepted extends Incoming {
  readonly acceptedAt: number
}

/** As it is kept until it is answered: as much as is read of it. What was pressed is words of ours. */
export function withoutBsnIn(message: Accepted): Accepted {
  const { done } = message
  const kept = (text: string) => withoutBsn(text.slice(0, longest))
  if (done.kind === 'text') return { ...message, done: { ...done, text: kept(done.text) } }
  if (done.kind === 'unreadable' && done.caption) return { ...message, done: { ...done, caption: kept(done.caption) } }
  return message
}

/** What was sent longer ago (ms) gets no late action: the patient is asked to say it again. */
const lateMs = 10 * 60_000
/** Meta's clock counts whole seconds, and may differ from ours by another. */
const clockMs = 2_000

/** Nobody may be written to any more, and nothing may be done either. */
export function isTooLate({ sentAt }: Accepted, now: number): boolean {
  return now - sentAt >= windowMs
}

/** As the channel reads it. */
export function activityOf({ done }: Accepted): Partial<Activity> {
  const type = ActivityTypes.Message
  if (done.kind === 'text') return { type, text: done.text }
  if (done.kind === 'pressed') return { type, text: done.title, value: done.id }
  return { type, text: done.caption ?? '', attachments: [{ contentType: 'unknown' }] }
}

/** `id` names the message without telling it. A yes that was on its way when its question was asked is no answer to it. */
export function arrivalOf({ practice, secrets, now }: TurnParts, message: Accepted, id: string, read: Read): Arrival {
  const user = secrets.hash(`whatsapp ${message.user}`)
  return {
    conversation: { practice: practice.config.id, channel: 'whatsapp', id: user },
    activityId: id,
    user,
    heard: heardIn(message, read, now(), practice.words.languages),
    how: whatsapp.how,
    locale: undefined,
    arrivedAt: Math.min(message.acceptedAt, message.sentAt + clockMs),
    saidAt: message.sentAt,
    reference: referenceTo(message.to, message.sentAt, user),
  }
}

/** An emergency is answered however late it is. */
function heardIn({ sentAt }: Accepted, read: Read, now: number, languages: Languages): Arrival['heard'] {
  const isLate = now - sentAt > lateMs && !alarmIn(textOf(read), languages)
  if (isLate) return { kind: 'late' }
  return read.kind === 'words' || read.kind === 'unreadable' ? read : { kind: 'unreadable' }
}

/** Typing shows from the moment a message is marked as read. What is said in between and the answer keep their order. */
export function deliveryOf(line: Line, { conversation, user, reference }: Arrival): Delivery {
  let last: Promise<unknown> = Promise.resolve()
  const inOrder = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work)
    last = next.catch(() => {})
    return next
  }
  const urgent: Send = async (all) => {
    const { count } = await line.send(all, reference)
    if (count < all.length) throw new Error('not taken')
  }
  return {
    context: contextFor('whatsapp', conversation.id, user),
    channel: whatsapp,
    signal: (all) => inOrder(() => urgent(all.filter(({ type }) => type !== ActivityTypes.Typing))),
    urgent,
    deliver: (all) => inOrder(() => line.send(all, reference)),
  }
}
