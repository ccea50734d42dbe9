// What was said, in words: the neutral reply that every channel shows its own way.
import type { Said } from '../dialogs/host.ts'
import type { Language } from '../dialogs/readers/hearing.ts'
import { inWords, type PracticeWords } from '../dialogs/words.ts'
import type { Reply } from './channels/channel.ts'

/** Several things said in one turn as one: all messages, and the buttons, question and ending of the last. */
export function merge(all: readonly Said[]): Said | undefined {
  const last = all.at(-1)
  if (!last) return undefined
  const ended = all.find((said) => said.end)
  return { ...last, messages: all.flatMap((said) => said.messages), ...(ended?.end && { end: ended.end }) }
}

/** Puts what was said into words. `today` is ISO on the practice's clock. */
export function inReply(said: Said, language: Language, today: string, practice: PracticeWords): Reply {
  const say = (form: 'text' | 'speech') =>
    said.messages.map((message) => inWords(message, language, form, today, practice))
  const choices = (said.choices ?? []).map((choice) => inWords(choice, language, 'text', today, practice))
  return {
    text: say('text').join('\n'),
    speech: say('speech').join(' '),
    choices,
    language,
    expectsAnswer: said.asked !== undefined,
    ...(said.end && { end: said.end }),
  }
}
