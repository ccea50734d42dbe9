// What Balie says on the phone, prompt by prompt: each is one answer as a caller hears it, at its longest.

import { ssmlOf } from '../../src/bot/channels/ssml.ts'
import { dutchAndEnglish } from '../../src/dialogs/languages.ts'
import { inWords, type Message, type PracticeWords } from '../../src/dialogs/words.ts'

/** A prompt by what it is, and its messages. */
export type SpokenPrompt = readonly [name: string, ...messages: readonly Message[]]

const first = { at: { at: '2026-11-24T09:35:00' }, agenda: { name: 'Dhr. Voorbeeld' } }
const second = { at: { at: '2026-12-28T14:40:00' }, agenda: { name: 'Mw. van der Berg' } }
const cancel = { wish: { key: 'menu.echo-cancel' } } as const
const born = { birthDate: { date: '1927-09-27' } }
const numbered = (number: number): Message => ['appointments.numbered', { ...(number % 2 ? first : second), number }]
const list: readonly Message[] = [['identify.known'], ['appointments.count', { count: 4 }], numbered(1), numbered(2)]

/** The practice of the demo, whose names are as long as they come. */
export const practice: PracticeWords = {
  practice: 'Huisartsenpraktijk De Linde',
  phone: '020 123 45 67',
  emergencyPhone: '020 123 45 60',
  privacy: 'delinde.example/privacy',
  hours: { nl: 'werkdagen van 8.00 tot 17.00 uur', en: 'on weekdays from 8:00 to 17:00' },
  languages: dutchAndEnglish,
}

export const prompts: readonly SpokenPrompt[] = [
  ['the greeting', ['greeting', { daypart: { key: 'daypart.afternoon' } }], ['menu.what']],
  ['what would you like? with keys', ['menu.what_example']],
  ['birth date', ['identify.intro', cancel], ['identify.birth-date']],
  ['birth date, with keys', ['identify.birth-date_example']],
  ['which century', ['identify.year', { first: { year: 1927 }, second: { year: 2027 } }]],
  ['birth date read back, patient number', ['identify.echo', born], ['identify.number']],
  ['patient number, with keys', ['identify.number_example']],
  ['surname', ['identify.echo', born], ['identify.no-matter'], ['identify.surname']],
  ['not found, birth date again', ['identify.failed'], ['identify.birth-date']],
  ['appointments, two of four, more?', ...list, ['appointments.more', { count: 2 }]],
  ['which one to cancel, two of four', ...list, ['cancel.which-or-more']],
  ['which one, with keys', ['cancel.which-or-more_example']],
  ['the confirmation', ['cancel.confirm', second]],
  ['the confirmation, the only appointment', ['identify.known'], ['cancel.confirm', second]],
  ['the confirmation again', ['cancel.confirm_again', second]],
  ['the confirmation, with keys', ['cancel.confirm_example', second]],
  ['cancelled', ['cancel.done', first], ['cancel.stays', second], ['cancel.new-one'], ['menu.more']],
  ['kept', ['cancel.kept'], ['menu.more']],
  ['not cancelled', ['cancel.not-done', first], ['menu.more']],
  ['outcome not known yet', ['cancel.pending-call'], ['menu.more']],
  ['outcome not known', ['cancel.unknown'], ['menu.more']],
  ['agenda down', ['agenda.down'], ['agenda.retry']],
  ['one moment', ['agenda.wait']],
  ['it takes longer', ['agenda.wait-longer']],
  ['put through', ['handover.why-not-understood'], ['handover.transfer']],
  ['closed', ['handover.closed'], ['menu.more']],
  ['a person, by number', ['handover.not-understood'], ['handover.hours'], ['menu.more']],
  ['emergency', ['emergency.press']],
  ['emergency, by number', ['emergency']],
  ['emergency, self-harm', ['emergency.self-harm-press']],
  ['help', ['common.help'], ['menu.what']],
  ['something went wrong', ['common.problem-transfer']],
]

/** A prompt as SSML, on Saturday 21 November 2026. */
export function ssmlFor([, ...messages]: SpokenPrompt, language: 'nl' | 'en', slow = false): string {
  const lines = messages.map((message) => inWords(message, language, 'speech', '2026-11-21', practice))
  return ssmlOf(lines.join('\n'), { nl: 'nl-NL', en: 'en-GB' }[language], slow)
}
