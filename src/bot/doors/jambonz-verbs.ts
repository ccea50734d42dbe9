// An answer as jambonz wants it: verbs, one after the other; what they lead to is posted to the hook they name.
import type { Prompt } from '../channels/phone.ts'
import { type PhoneConfig, voiceOf } from '../settings/phone.ts'
import type { CallAnswer } from './voice.ts'
import { listeningAfter } from './voice-listening.ts'
import { wordsFor } from './voice-words.ts'

/** What rendering needs beside the answer. Hooks are paths on this host; `language` is what the call speaks where no prompt says. */
export interface Rendering {
  readonly calls: PhoneConfig
  readonly language: Prompt['language']
  readonly hookOf: (what: 'turn' | 'dialled', language: Prompt['language']) => string
  /** "Een moment", and an apology, in a language. */
  readonly moment: (language: Prompt['language']) => string
  readonly sorry: (language: Prompt['language']) => string
}

type Verb = Readonly<Record<string, unknown>>

const momentAfter = 1.5
const giveUpAfter = 20

/** The verbs of an answer. */
export function verbsOf({ prompts, goes }: CallAnswer, rendering: Rendering): readonly Verb[] {
  const language = prompts.at(-1)?.language ?? rendering.language
  if (goes === 'on') {
    const before = prompts.slice(0, -1).map((prompt) => ({ verb: 'say', ...sayOf(prompt, rendering) }))
    return [...before, gatherAfter(prompts.at(-1), language, rendering)]
  }
  const said = prompts.map((prompt) => ({ verb: 'say', ...sayOf(prompt, rendering) }))
  return [...said, ...endOf(goes, language, rendering)]
}

function endOf(goes: CallAnswer['goes'], language: Prompt['language'], rendering: Rendering): readonly Verb[] {
  const { calls, hookOf } = rendering
  const target =
    goes === 'to-person' ? calls.transfer : goes === 'to-emergency-line' ? calls.emergencyTransfer : undefined
  if (goes === 'wait') return [{ verb: 'redirect', actionHook: hookOf('turn', language) }]
  if (!target) return [{ verb: 'hangup' }]
  return [{ verb: 'dial', target: [targetOf(target)], timeout: 40, actionHook: hookOf('dialled', language) }]
}

function targetOf(address: string): Verb {
  const number = /^tel:(.+)$/.exec(address)?.[1]
  return number ? { type: 'phone', number } : { type: 'sip', sipUri: address }
}

function sayOf(prompt: Prompt, { calls }: Rendering): Verb {
  const { language, voice } = voiceOf(calls, prompt.language)
  return {
    text: wordsFor(prompt, calls),
    synthesizer: { vendor: calls.vendors.speech, language, ...(voice && { voice }) },
    ...(prompt.sensitive && { disableTtsCache: true }),
  }
}

function gatherAfter(prompt: Prompt | undefined, spoken: Prompt['language'], rendering: Rendering): Verb {
  const { mostKeys, endKey, betweenKeysMs, silenceMs, pauseMs, bargeIn } = listeningAfter(prompt)
  const { calls, hookOf } = rendering
  return {
    verb: 'gather',
    actionHook: hookOf('turn', spoken),
    input: ['digits', 'speech'],
    minDigits: endKey ? 0 : 1,
    maxDigits: mostKeys,
    ...(endKey && { finishOnKey: endKey }),
    interDigitTimeout: betweenKeysMs / 1000,
    timeout: silenceMs / 1000,
    speechTimeout: pauseMs / 1000,
    bargein: bargeIn,
    dtmfBargein: bargeIn,
    listenDuringPrompt: bargeIn,
    recognizer: { vendor: calls.vendors.recognition, language: voiceOf(calls, spoken).language },
    ...(prompt && { say: sayOf(prompt, rendering) }),
    actionHookDelayAction: delayAction(spoken, rendering),
  }
}

/** While we think: "een moment", once. Should nothing come at all, the caller is not left in silence. */
function delayAction(spoken: Prompt['language'], { calls, moment, sorry }: Rendering): Verb {
  const synthesizer = { vendor: calls.vendors.speech, language: voiceOf(calls, spoken).language }
  return {
    enabled: true,
    noResponseTimeout: momentAfter,
    noResponseGiveUpTimeout: giveUpAfter,
    retries: 1,
    actions: [{ verb: 'say', text: moment(spoken), synthesizer }],
    giveUpActions: [{ verb: 'say', text: sorry(spoken), synthesizer }, { verb: 'hangup' }],
  }
}
