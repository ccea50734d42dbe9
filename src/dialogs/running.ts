// What can be seen of a conversation from outside its dialogs: what was asked, which wish runs, what is known so far.
import type { DialogContext } from 'botbuilder-dialogs'
import { cancelId } from './cancel.ts'
import type { Said } from './host.ts'
import { identifyId } from './identify.ts'
import type { IdentifyFacts } from './identify-facts.ts'
import type { MenuFacts } from './menu.ts'
import type { Asked } from './readers/hearing.ts'
import { type ConversationState, hasActed } from './state.ts'
import type { Wish } from './wish.ts'
import type { Message, MessageKey } from './words.ts'

/** What was asked last, for a reader. */
export function askedIn(state: ConversationState): { asked?: Asked } {
  return state.lastSaid?.asked ? { asked: state.lastSaid.asked } : {}
}

/** What was just said is not said again: the recovery of the question goes on instead. Facts may be asked twice. */
export function isSaid(lastSaid: Said | undefined, mention: readonly Message[]): boolean {
  const keys = lastSaid?.messages.map(([key]) => key) ?? []
  return mention.some(([key]) => key !== 'menu.hours' && keys.includes(key))
}

const saidOnce: ReadonlySet<MessageKey> = new Set([
  'common.language',
  'common.only-languages',
  'common.start-over',
  'common.take-time',
  'identify.known',
])

/** Whether it is said once more to whoever wants to hear again what was said. */
export function isSaidAgain([key]: Message): boolean {
  return !saidOnce.has(key)
}

/** What leads to a question and tells nothing of its own. */
const leadIns: ReadonlySet<MessageKey> = new Set(['identify.known', 'cancel.one-by-one', 'confirm.late'])

/** Before the question something was told that can be answered too: opening hours, what became of another appointment. */
export function isToldAside(lastSaid: Said | undefined): boolean {
  return lastSaid?.messages.slice(0, -1).some(([key]) => !leadIns.has(key)) ?? false
}

/** Only a question was said last, in its shorter form or with an example: what led up to it was said before. */
export function isShortened(lastSaid: Said | undefined): boolean {
  const [only, ...others] = lastSaid?.messages ?? []
  return others.length === 0 && /_(again|example)$/.test(only?.[0] ?? '')
}

/** The wish that is being carried out. */
export function wishIn(dc: DialogContext): Wish | undefined {
  return (dc.stack[0]?.state as { facts?: MenuFacts } | undefined)?.facts?.wish
}

/** A cancellation was talked about, and nothing has come of this one or of any before it. */
export function isUntouched(dc: DialogContext, state: ConversationState): boolean {
  return dc.activeDialog?.id === cancelId && !hasActed(state)
}

/** What somebody has said of themselves so far: a change of subject does not lose it. */
export function knownIn(dc: DialogContext): IdentifyFacts {
  const running = dc.stack.find(({ id }) => id === identifyId)?.state as { facts?: IdentifyFacts } | undefined
  const { remark: _, outcome: __, ...known } = running?.facts ?? {}
  return known
}
