// What was said, in words: the neutral reply that every channel shows its own way.
import type { Said } from '../dialogs/host.ts'
import type { Language } from '../dialogs/readers/hearing.ts'
import { inWords, type Message, type MessageKey, type PracticeWords } from '../dialogs/words.ts'
import type { Reply } from './channels/channel.ts'

/** Several things said in one turn as one: all messages, and the buttons, question and ending of the last. */
export function merge(all: readonly Said[]): Said | undefined {
  const last = all.at(-1)
  if (!last) return undefined
  const ended = all.find((said) => said.end)
  return { ...last, messages: all.flatMap((said) => said.messages), ...(ended?.end && { end: ended.end }) }
}

/** What became of a cancellation: nobody should miss a word of it. */
const results: ReadonlySet<MessageKey> = new Set([
  'cancel.done',
  'cancel.gone',
  'cancel.changed',
  'cancel.not-done',
  'cancel.unknown',
  'cancel.pending',
  'cancel.pending-call',
])

/** Puts what was said into words. `today` is ISO on the practice's clock. */
export function inReply(said: Said, language: Language, today: string, practice: PracticeWords): Reply {
  const say = (form: 'text' | 'speech') =>
    said.messages.map((message) => inWords(message, language, form, today, practice))
  const choices = (said.choices ?? []).map((choice) => inWords(choice, language, 'text', today, practice))
  const kind = kindOf(said)
  return {
    text: say('text').join('\n'),
    speech: say('speech').join('\n'),
    choices,
    language,
    expectsAnswer: said.asked !== undefined,
    sensitive: said.messages.some(isOfPatient),
    ...(said.asked && { asked: said.asked }),
    ...(kind && { kind }),
    ...(said.end && { end: said.end }),
  }
}

function kindOf({ asked, messages }: Said): Reply['kind'] {
  if (messages.some(([key]) => results.has(key))) return 'result'
  return asked === 'confirm' ? 'confirm' : undefined
}

/** Whatever is filled in is of the patient, but for words of our own. */
function isOfPatient([, values = {}]: Message): boolean {
  return Object.values(values).some((value) => typeof value !== 'object' || !('key' in value))
}
