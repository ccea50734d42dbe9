// How a conversation begins: the first words of Balie, and the first wish of the patient.
import type { DialogContext } from 'botbuilder-dialogs'
import type { Said } from './host.ts'
import { firstQuestion, type MenuFacts, menuId } from './menu.ts'
import { type AboutBalie, readAboutBalie } from './readers/about-balie.ts'
import { readCommand } from './readers/command.ts'
import type { Asked, Hearing } from './readers/hearing.ts'
import { isAll, isParting } from './readers/other-one.ts'
import { mindAnother } from './somebody-else.ts'
import type { ConversationState, Heard, Outside } from './state.ts'
import { type LanguageWanted, languageWanted } from './understood.ts'
import { mentionFor, readAlong } from './wish.ts'
import type { Message, MessageKey } from './words.ts'

/** The first words say who speaks, what it can do and where to go otherwise; only an emergency goes before them. */
export async function greet(
  dc: DialogContext,
  heard: Heard,
  state: ConversationState,
  outside: Outside,
): Promise<void> {
  if (heard.kind === 'emergency') return
  outside.learn({ greeted: true })
  const language = heard.kind === 'words' ? languageWanted(heard.text, undefined, outside) : undefined
  if (language) learnLanguage(language, outside)
  outside.say({ messages: [greetingAt(outside.world.nowLocal)] })
  if (heard.kind === 'words') mindAnother(heard.text, state, outside)
  const command = heard.kind === 'words' ? readCommand(heard.text, outside.hearing) : undefined
  // Who comes from the portal is known before the first word.
  if (command === 'stop' || command === 'start-over') outside.learn({ who: undefined })
  if (command === 'person') return begin(dc, { wish: 'person' })
  if (heard.kind === 'late') return begin(dc, { mention: ['common.late'] })
  if (language?.alone) return begin(dc, {})
  await begin(dc, heard.kind === 'words' ? wishFrom(heard.text, outside.hearing) : {})
}

/** From here on it speaks that language, where the practice does. */
export function learnLanguage({ code }: LanguageWanted, outside: Outside): void {
  if (outside.languages.has(code)) outside.learn({ language: code, chosen: true })
}

/**
 * All that is said to somebody who comes and says nothing: it depends on the hour (`nowLocal`, the practice's wall clock) and on
 * nothing of the patient.
 */
export function firstWords(nowLocal: string): Said {
  return { ...firstQuestion, messages: [greetingAt(nowLocal), ...firstQuestion.messages] }
}

function greetingAt(nowLocal: string): Message {
  return ['greeting', { daypart: { key: daypartOf(nowLocal) } }]
}

/** After goodbye: a last thank-you needs no question, anything else begins anew without another greeting. */
export async function beginAnew(dc: DialogContext, heard: Heard, outside: Outside): Promise<void> {
  if (heard.kind === 'words' && isParting(heard.text)) return outside.say({ messages: [['menu.thanks']], end: 'talk' })
  await begin(dc, heard.kind === 'words' ? wishFrom(heard.text, outside.hearing) : {})
}

function daypartOf(local: string): MessageKey {
  const hour = Number(local.slice(11, 13))
  if (hour < 6) return 'daypart.night'
  return hour < 12 ? 'daypart.morning' : hour < 18 ? 'daypart.afternoon' : 'daypart.evening'
}

/** The menu, and nothing else running. */
export async function begin(dc: DialogContext, facts: MenuFacts): Promise<void> {
  await dc.cancelAllDialogs()
  await dc.beginDialog(menuId, facts)
}

const aboutItself: Readonly<Record<Exclude<AboutBalie, 'why'>, Message>> = {
  robot: ['common.robot'],
  privacy: ['common.privacy'],
  phone: ['menu.phone'],
}
const whoYouAre: ReadonlySet<Asked | undefined> = new Set(['birthDate', 'patientNumber', 'surname', 'appointmentTime'])

/** What is told to whoever asks about Balie itself; why something is asked, only where it asks who somebody is. */
export function aboutBalie(text: string, asked: Asked | undefined): Message | undefined {
  const about = readAboutBalie(text)
  // Here "wat is het nummer" asks for the patient's own.
  if (about === 'phone' && asked === 'patientNumber') return undefined
  if (about === 'why') return whoYouAre.has(asked) ? ['identify.why'] : undefined
  return about && aboutItself[about]
}

function wishFrom(text: string, hearing: Hearing): MenuFacts {
  const about = aboutBalie(text, undefined)
  // The greeting has just said that this is no person.
  if (about) return about[0] === 'common.robot' ? {} : { mention: about }
  const heard = mentionFor(text, hearing)
  const along = readAlong(text, hearing)
  if (heard?.do === 'wish') return { wish: heard.wish, ...along, all: isAll(text) }
  const [first] = heard?.do === 'mention' ? heard.say : []
  const mention = first && first[0] !== 'menu.hello' ? { mention: first } : {}
  return { ...mention, ...(Object.keys(along.known).length > 0 && { known: along.known }) }
}
