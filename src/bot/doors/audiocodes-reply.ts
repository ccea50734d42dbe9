// An answer as AudioCodes wants it: activities, each with its own way of listening.
import type { Prompt } from '../channels/phone.ts'
import { type PhoneConfig, voiceOf } from '../settings/phone.ts'
import type { CallAnswer } from './voice.ts'
import { listeningAfter, waitingMs } from './voice-listening.ts'
import { wordsFor } from './voice-words.ts'

/** What rendering needs beside the answer: names for the activities, and "een moment" in the language of the call. */
export interface Rendering {
  readonly calls: PhoneConfig
  readonly idOf: (place: number) => string
  readonly timestamp: string
  readonly moment: (language: Prompt['language']) => string
  /** The language that the gateway listens for now; when the answer's is another one, it is told. */
  readonly language: string | undefined
  readonly begins: boolean
}

type Outgoing = Readonly<Record<string, unknown>>

const momentAfterMs = 1_500

/** The activities of an answer, in order. */
export function activitiesOf({ prompts, goes }: CallAnswer, rendering: Rendering): readonly Outgoing[] {
  const spoken = prompts.at(-1)?.language
  const voice = spoken && voiceOf(rendering.calls, spoken).language
  const config = spoken && (rendering.begins || rendering.language !== voice) ? [configFor(spoken, rendering)] : []
  const said = prompts.map((prompt) => messageOf(prompt, goes, rendering.calls))
  const all = [...config, ...said, ...endOf(goes, rendering.calls)]
  return all.map((each, place) => ({ id: rendering.idOf(place), timestamp: rendering.timestamp, ...each }))
}

/** For the rest of the call: language and voice, keys, and what is said while we think. The gateway never hangs up by itself. */
function configFor(spoken: Prompt['language'], { calls, moment }: Rendering): Outgoing {
  const { language, voice } = voiceOf(calls, spoken)
  return {
    type: 'event',
    name: 'config',
    sessionParams: {
      language,
      ...(voice && { voiceName: voice }),
      sendDTMF: true,
      sendEventsToBot: ['noUserInput'],
      userNoInputRetries: 100,
      botNoInputTimeoutMS: momentAfterMs,
      botNoInputSpeech: moment(spoken),
      botNoInputGiveUpTimeoutMS: 0,
    },
  }
}

function messageOf(prompt: Prompt, goes: CallAnswer['goes'], calls: PhoneConfig): Outgoing {
  const { mostKeys, endKey, betweenKeysMs, silenceMs, pauseMs, bargeIn } = listeningAfter(prompt)
  const interrupts = bargeIn && goes === 'on'
  const row = endKey && {
    dtmfCollectMaxDigits: mostKeys,
    dtmfCollectSubmitDigit: endKey,
    dtmfCollectInterDigitTimeoutMS: betweenKeysMs,
    continuousASR: true,
    continuousASRTimeoutInMS: pauseMs,
  }
  return {
    type: 'message',
    text: wordsFor(prompt, calls),
    activityParams: {
      bargeIn: interrupts,
      bargeInOnDTMF: interrupts,
      dtmfCollect: endKey !== undefined,
      ...row,
      userNoInputTimeoutMS: goes === 'wait' ? waitingMs : silenceMs,
      ...(prompt.sensitive && { disableTtsCache: true }),
    },
  }
}

function endOf(goes: CallAnswer['goes'], { transfer, emergencyTransfer }: PhoneConfig): readonly Outgoing[] {
  if (goes === 'hang-up') return [hangup('conversation completed')]
  if (goes === 'to-person') return [transferTo(transfer, 'a person was asked for or needed')]
  return goes === 'to-emergency-line' ? [transferTo(emergencyTransfer, 'emergency')] : []
}

function hangup(hangupReason: string): Outgoing {
  return { type: 'event', name: 'hangup', activityParams: { hangupReason } }
}

function transferTo(transferTarget: string | undefined, handoverReason: string): Outgoing {
  if (!transferTarget) return hangup(handoverReason)
  return { type: 'event', name: 'transfer', activityParams: { transferTarget, handoverReason } }
}
