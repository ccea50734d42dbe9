// What would you like to do? The root of every conversation: it hears a wish, begins its dialog, and asks what more.
import { beginAppointments } from './appointments.ts'
import { beginCancel } from './cancel.ts'
import { FlowDialog } from './flow.ts'
import { beginHandover, type HandoverFacts } from './handover.ts'
import type { Said } from './host.ts'
import type { IdentifyFacts } from './identify-facts.ts'
import { readWish } from './menu-answer.ts'
import type { Choice, Move } from './moves.ts'
import type { AppointmentTime } from './readers/appointment-time.ts'
import type { Option } from './readers/choice-option.ts'
import type { Named } from './readers/named.ts'
import type { Ended } from './under-menu.ts'
import type { Wish } from './wish.ts'
import type { Message } from './words.ts'

/** The id of the root dialog; conversation.ts begins it. */
export const menuId = 'menu'

/** What is wanted, and what was said along with it. `mention` is told before the next question, once. */
export interface MenuFacts {
  readonly wish?: Wish | undefined
  readonly known?: IdentifyFacts | undefined
  readonly time?: AppointmentTime | undefined
  readonly named?: Named | undefined
  /** Those told just now (their starts) are asked about again. */
  readonly recall?: readonly string[] | undefined
  /** All appointments are meant. */
  readonly all?: boolean | undefined
  readonly because?: HandoverFacts['because'] | undefined
  readonly mention?: Message | undefined
  readonly again?: boolean | undefined
  /** What it was about last, and the one appointment (its start) that was told. */
  readonly last?: Wish | undefined
  readonly one?: string | undefined
  /** The list that was told, in its order. */
  readonly told?: readonly Option[] | undefined
  /** The start of the one that was cancelled just before. */
  readonly done?: string | undefined
  /** Put through to a person. */
  readonly gone?: boolean | undefined
}

/** As a dialog of botbuilder. */
export function menuDialog(): FlowDialog<MenuFacts> {
  return new FlowDialog(menuId, menuFlow)
}

const heard: Partial<MenuFacts> = {
  wish: undefined,
  known: undefined,
  time: undefined,
  named: undefined,
  recall: undefined,
  all: undefined,
  because: undefined,
  mention: undefined,
}
const wishes: readonly Choice[] = [['choice.list'], ['choice.cancel'], ['choice.person']]

/** What is asked of somebody who has said nothing yet. */
export const firstQuestion: Said = { messages: [['menu.what']], choices: wishes, asked: 'wish' }

/** Facts -> the dialog of the wish, or the question what it is. */
export function menuFlow(facts: MenuFacts): Move<MenuFacts> {
  const known = facts.known ?? {}
  const { time, named, recall } = facts
  if (facts.gone) return { do: 'finish', say: [] }
  if (facts.wish === 'cancel') return beginCancel({ known, time, named, all: facts.all }, after(facts.wish))
  if (facts.wish === 'list') return beginAppointments({ which: 'all', known, time, named, recall }, after(facts.wish))
  if (facts.wish === 'next') return beginAppointments({ which: 'next', known, time, named }, after(facts.wish))
  if (facts.wish === 'person')
    return beginHandover<MenuFacts>({ because: facts.because ?? 'asked' }, (result) =>
      result ? { gone: true } : { ...heard, again: true },
    )
  if (facts.wish === 'bye') return { do: 'finish', say: [['menu.bye']], end: 'talk' }
  return {
    do: 'ask',
    asked: 'wish',
    say: facts.mention ? [facts.mention] : [],
    question: [facts.again ? 'menu.more' : greeted(facts) ? 'menu.which' : 'menu.what'],
    choices: facts.again ? [...wishes.slice(0, 2), ['choice.nothing']] : wishes,
    read: (text, hearing) => readWish(text, hearing, facts),
  }
}

/** The question that came with the greeting is not asked in the same words again. */
function greeted({ mention, known }: MenuFacts): boolean {
  return mention?.[0] === 'menu.hello' || mention?.[0] === 'menu.for-another' || known !== undefined
}

function after(last: Wish): (ended: Ended) => Partial<MenuFacts> {
  return (ended) => {
    if (ended.next === 'person') return { ...heard, wish: 'person', because: ended.because }
    if (ended.next === 'cancel') return { ...heard, wish: 'cancel' }
    return { ...heard, again: true, last, one: ended.one, told: ended.told, done: ended.done }
  }
}
