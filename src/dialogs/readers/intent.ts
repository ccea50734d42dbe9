import { type Command, readCommand } from './command.ts'
import { readEmergency } from './emergency.ts'
import type { Hearing } from './hearing.ts'
import { meaningOf, readItem, readWish, readWishBesideNo, readWishInsteadOfAnswer } from './intent-rules.ts'
import type { Intent, Wish } from './intents.ts'
import { readLikeness } from './likeness.ts'
import { namedLanguage } from './named-language.ts'
import { wordsOf } from './words-of.ts'
import { readYesNo } from './yes-no.ts'

const commands: Readonly<Record<Command, Intent>> = {
  stop: 'stop',
  repeat: 'repeat',
  slower: 'slower',
  help: 'help',
  person: 'human_handover',
  'start-over': 'start_over',
  back: 'back',
  dutch: 'change_language',
  english: 'change_language',
}

function readAtConfirm(text: string, hearing: Hearing): Wish | undefined {
  const said = readYesNo(text, hearing)
  if (said === 'yes') return { intent: 'affirm', because: 'yes' }
  const words = meaningOf(text)
  if (said === 'no') return readWishBesideNo(words) ?? { intent: 'deny', because: 'no' }
  return readWishInsteadOfAnswer(words, said === 'unsure')
}

function readByLikeness(text: string): Wish | undefined {
  const intent = readLikeness(text)
  return intent && intent !== 'out_of_scope' ? { intent, because: 'likeness' } : undefined
}

function readAsked(text: string, hearing: Hearing): Wish | undefined {
  if (hearing.asked === 'confirm') return readAtConfirm(text, hearing)
  const item = hearing.asked === 'choice' ? readItem(meaningOf(text)) : undefined
  if (item) return item
  const command = readCommand(text, hearing)
  if (command) return { intent: commands[command], because: `command-${command}` }
  return readWish(meaningOf(text)) ?? readByLikeness(text)
}

/**
 * What somebody wants, in whichever of the two languages; `undefined` when nothing is recognised. At a confirmation the
 * answer to it comes first, at a choice the item chosen.
 */
export function readIntent(text: string, hearing: Hearing): Wish | undefined {
  if (readEmergency(text)) return { intent: 'emergency', because: 'emergency' }
  const wish = readAsked(text, hearing)
  const language = wish?.intent === 'change_language' ? namedLanguage(wordsOf(text)) : undefined
  return wish && language ? { ...wish, language } : wish
}
