// What was said, in words: the neutral reply that every channel shows its own way.
import type { CalendarWords } from '../dialogs/calendar-words.ts'
import type { Said } from '../dialogs/host.ts'
import { sayShort } from '../dialogs/when.ts'
import { type About, hasForm, inWords, type Message, type MessageKey, type PracticeWords } from '../dialogs/words.ts'
import type { Line, Listed, Reply } from './channels/channel.ts'

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
  'cancel.pending-problem',
  'cancel.pending-problem-call',
])

/**
 * How it is shown: the answer's name, whether the channel shows no more than day and time of an appointment, and for how many
 * seconds it is still known who the patient is.
 */
export interface Shown {
  readonly id?: string
  readonly discreet?: boolean | undefined
  readonly knownFor?: number | undefined
}

/**
 * Puts what was said into words. `today` is ISO on the practice's clock. Lines and speech are made when a channel asks for
 * them: most show or say only one of the two.
 */
export function inReply(
  said: Said,
  language: string,
  today: string,
  practice: PracticeWords,
  { id, discreet = false, knownFor }: Shown = {},
): Reply {
  const form = discreet ? 'discreet' : 'text'
  const { words } = practice.languages.of(language)
  const read = (message: Message) => inWords(message, language, form, today, practice)
  const listed = (about: About) => listedFrom(about, words, today, discreet, read)
  const messages = discreet && practice.page ? withPage(said.messages) : said.messages
  const bare = (message: Message) =>
    !discreet && hasForm(message, language, 'bare', practice)
      ? inWords(message, language, 'bare', today, practice)
      : undefined
  const texts = messages.map(read)
  const text = texts.join('\n')
  const [, , about] = said.messages.at(-1) ?? []
  const kind = kindOf(said)
  return {
    ...(id !== undefined && { id }),
    text,
    get lines() {
      return messages.map((message, at) => lineFrom(message, texts[at] ?? '', bare(message), listed))
    },
    get speech() {
      if (discreet) return text
      return said.messages.map((message) => inWords(message, language, 'speech', today, practice)).join('\n')
    },
    choices: (said.choices ?? []).map(read),
    ...(said.choices?.length && { openChoices: read(['choice.open']) }),
    language,
    locale: words.tag,
    expectsAnswer: said.asked !== undefined,
    sensitive: said.messages.some(isOfPatient),
    ...(said.asked && { asked: said.asked }),
    ...(kind && { kind }),
    ...(said.asked === 'confirm' && about && { confirms: listed(about) }),
    ...(knownFor !== undefined && { knownFor }),
    ...(said.end && { end: said.end }),
  }
}

/** Where others may look along, the greeting also tells where nobody does. */
function withPage(messages: readonly Message[]): readonly Message[] {
  return messages.flatMap((message) => (message[0] === 'greeting' ? [message, ['greeting.page'] as const] : [message]))
}

function lineFrom(
  [, , about]: Message,
  text: string,
  bare: string | undefined,
  listed: (about: About) => Listed,
): Line {
  return {
    text,
    ...(bare !== undefined && { bare }),
    ...(about && { [about.cancelled ? 'cancelled' : 'appointment']: listed(about) }),
  }
}

function listedFrom(
  { start, minutes, whom, note, choose }: About,
  words: CalendarWords,
  today: string,
  discreet: boolean,
  read: (message: Message) => string,
): Listed {
  return {
    start,
    minutes,
    when: read(['choice.appointment', { at: { at: start } }]),
    short: sayShort(start, today, words),
    ...(!discreet && { whom }),
    ...(note && { note: read([note]) }),
    ...(choose && { choose: { title: read(['choice.cancel-it']), says: read(choose) } }),
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
