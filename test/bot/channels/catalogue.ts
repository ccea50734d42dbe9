// Everything that Balie can say, with the longest words that its places are ever filled with.
import en from '../../../locales/en.json' with { type: 'json' }
import nl from '../../../locales/nl.json' with { type: 'json' }
import type { Reply } from '../../../src/bot/channels/channel.ts'
import { inReply } from '../../../src/bot/reply.ts'
import type { Said } from '../../../src/dialogs/host.ts'
import { dutchAndEnglish } from '../../../src/dialogs/languages.ts'
import type { Language } from '../../../src/dialogs/readers/hearing.ts'
import type { About, Message, MessageKey, Value } from '../../../src/dialogs/words.ts'

export const languages = ['nl', 'en'] as const

/** No sentence may name her on a channel that others can see. */
export const doctor = 'Mw. dr. A.B. van der Berg-Jansen van Rozendaal'

const practice = {
  practice: 'Huisartsenpraktijk en Gezondheidscentrum De Linde aan de Oude Haven',
  phone: '020 123 45 67',
  emergencyPhone: '020 123 45 60',
  privacy: 'www.huisartsenpraktijk-de-linde.example/patienten/privacy_en_cookies',
  page: 'https://www.huisartsenpraktijk-de-linde.example/afspraken',
  hours: { nl: 'werkdagen van 8.00 tot 17.00 uur', en: 'weekdays from 8:00 to 17:00' },
  languages: dutchAndEnglish,
}
/** In the longest words: a Wednesday in September of another year. */
export const start = '2027-09-29T10:30:00'
const today = '2026-11-21'

const filled: Readonly<Record<string, Value>> = {
  at: { at: start },
  agenda: doctor,
  wish: 'U wilt een afspraak afzeggen.',
  birthDate: { date: '1965-09-30' },
  first: '1926',
  second: '2026',
  count: 12,
  number: 12,
  minutes: 120,
  daypart: { key: 'daypart.afternoon' },
  text: '1926',
  languages: 'Nederlands, English',
}

/** Every sentence that is said to a patient, by key; forms of another kind come by themselves. */
export const keys: readonly MessageKey[] = [
  ...new Set(Object.keys(nl).map((key) => key.replace(/_(spoken|discreet|bare|one|other)$/g, ''))),
].filter((key): key is MessageKey => !/^(choice|daypart|task|calendar)\.|_(spoken|discreet)$/.test(key))

/** What one appointment is, with the words that choose it. */
export function aboutAt(at: string, choose: Message): About {
  return { start: at, minutes: 10, whom: doctor, choose }
}

/** A message with all its places filled. */
export function messageOf(key: MessageKey): Message {
  const sentences = Object.entries({ ...nl, ...en }).filter(([each]) => each.startsWith(key))
  const places = sentences.flatMap(([, sentence]) => [...sentence.matchAll(/{{(\w+)}}/g)].map(([, name = '']) => name))
  const values = Object.fromEntries(places.flatMap((name) => (name in filled ? [[name, filled[name]]] : [])))
  const isAbout = key.startsWith('appointments.line') || key.startsWith('appointments.numbered')
  const about = isAbout ? aboutAt(start, ['choice.cancel-that', { at: { at: start } }]) : undefined
  return [key, values as Record<string, Value>, about]
}

/** What was said, as the channel gets it. */
export function replyOf(said: Said, language: Language, discreet?: boolean): Reply {
  return inReply(said, language, today, practice, { id: 'f'.repeat(64), discreet })
}

/** The replies with something to press, as long as they come: the greeting, a page of appointments, a confirmation. */
export const pressable: Readonly<Record<string, Said>> = {
  'the greeting': {
    messages: [messageOf('greeting'), ['menu.what']],
    choices: [['choice.list'], ['choice.cancel'], ['choice.person']],
    asked: 'wish',
  },
  'a page of appointments to choose from': {
    messages: [['identify.known'], messageOf('appointments.count'), ...pageOf(5), ['cancel.which-or-more']],
    choices: [...choicesOf(pageOf(5)), ['choice.more']],
    asked: 'choice',
  },
  'a page of appointments to read': {
    messages: [['identify.known'], messageOf('appointments.count'), ...pageOf(5), messageOf('appointments.more')],
    choices: [['choice.more'], ['choice.no']],
    asked: 'wish',
  },
  'a confirmation': {
    messages: [messageOf('cancel.confirm')],
    choices: [['choice.yes'], ['choice.no']],
    asked: 'confirm',
  },
  'an agenda that is down': {
    messages: [['agenda.down'], ['agenda.retry']],
    choices: [['choice.retry'], ['choice.stop']],
    asked: 'confirm',
  },
  'what more': {
    messages: [messageOf('cancel.done'), messageOf('cancel.stays-many'), ['cancel.new-one'], ['menu.more']],
    choices: [['choice.list'], ['choice.cancel'], ['choice.nothing']],
    asked: 'wish',
  },
  'a number': {
    messages: [messageOf('identify.echo'), ['identify.number']],
    choices: [['choice.unknown']],
    asked: 'patientNumber',
  },
}

/** So many appointments on different days, each longer than the last. */
export function pageOf(count: number): readonly Message[] {
  return Array.from({ length: count }, (_, i) => {
    const at = `2027-09-${10 + i}T10:30:00`
    const values = { at: { at }, agenda: doctor, number: i + 1, minutes: 10 }
    return ['appointments.numbered-by-phone', values, aboutAt(at, ['choice.appointment', { at: { at } }])] as const
  })
}

/** The buttons that choose one of a page. */
export function choicesOf(page: readonly Message[]): NonNullable<Said['choices']> {
  return page.flatMap(([, , about]) => {
    const [key, values] = about?.choose ?? []
    return key && values ? [[key, values] as const] : []
  })
}
