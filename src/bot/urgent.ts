// What is said before and beside the turns: an emergency at once, and where others read along only where to speak alone.
import type { Activity } from 'botbuilder'
import type { Said } from '../dialogs/host.ts'
import type { Emergency } from '../dialogs/readers/emergency.ts'
import { isBareName } from '../dialogs/readers/surname.ts'
import { type ConversationState, fresh } from '../dialogs/state.ts'
import { alarmIn } from '../dialogs/understood.ts'
import type { MessageKey } from '../dialogs/words.ts'
import { logFailure } from './failure.ts'
import { languageOf } from './language.ts'
import { inReply } from './reply.ts'
import type { Arrival, Delivery, TurnParts } from './turn-parts.ts'

type Activities = readonly Partial<Activity>[]

/** Where others read along nothing is heard or kept: an emergency is answered, and where to speak alone is told. */
export async function answerInPublic(parts: TurnParts, arrival: Arrival, delivery: Delivery): Promise<boolean> {
  const alarm = emergencyIn(parts, arrival, delivery)
  const answer = alarm.length > 0 ? alarm : sayPlainly(parts, arrival, delivery, { messages: [['common.public']] })
  parts.log.info({
    event: 'turn',
    practice: arrival.conversation.practice,
    channel: arrival.conversation.channel,
    heard: 'public',
    said: alarm.length > 0 ? [] : ['common.public'],
    ms: 0,
  })
  return (await delivery.deliver(answer)).count === answer.length
}

/** What may be an alarm, whatever else it can be. */
export function textOf(heard: object): string {
  return 'text' in heard && typeof heard.text === 'string' ? heard.text : ''
}

/** Goes before the queue: it is said also while a turn runs, the agenda hangs or the store is down. */
export function emergencyIn(parts: TurnParts, arrival: Arrival, delivery: Delivery): Activities {
  const alarm = alarmIn(textOf(arrival.heard), parts.practice.words.languages)
  if (!alarm) return []
  const { kind, code } = alarm
  const { practice, channel } = arrival.conversation
  parts.log.warn({ event: 'emergency', practice, channel, kind })
  return sayPlainly(parts, code ? { ...arrival, locale: code } : arrival, delivery, {
    messages: [[alarmKey(kind, arrival)]],
  })
}

function alarmKey(kind: Emergency, { call }: Arrival): MessageKey {
  if (kind === 'self-harm') return call?.emergencyLine ? 'emergency.self-harm-press' : 'emergency.self-harm'
  return call?.emergencyLine ? 'emergency.press' : 'emergency'
}

/**
 * Mr Brand and Ms Zwart are called what others cry out. Where a surname was asked for and one name is all that was said, it has
 * had its alarm and is the answer too: without that they could never say who they are.
 */
export function orName(arrival: Arrival, { lastSaid }: ConversationState): Arrival {
  const { heard, how } = arrival
  if (heard.kind !== 'emergency' || lastSaid?.asked !== 'surname') return arrival
  const { words } = heard
  if (!words || !isBareName(words.text, { language: 'nl', today: '', how })) return arrival
  return { ...arrival, heard: { ...words, alarming: true } }
}

/** Whether the channel took it at once; otherwise it goes in front of the answer. */
export async function saidAtOnce({ log }: TurnParts, { urgent }: Delivery, alarm: Activities): Promise<boolean> {
  if (!urgent || alarm.length === 0) return false
  try {
    await urgent(alarm)
    return true
  } catch (error) {
    logFailure(log, 'emergency', error)
    return false
  }
}

/** Without any state: in the language of the words themselves or of the channel. */
export function sayPlainly(
  { practice, now }: TurnParts,
  { heard, locale }: Arrival,
  { channel }: Delivery,
  said: Said,
): Activities {
  const language = languageOf(practice.words.languages, fresh, textOf(heard) || undefined, locale)
  const today = practice.localTime(now()).slice(0, 10)
  return channel.write(inReply(said, language, today, practice.words, { discreet: channel.discreet }))
}
