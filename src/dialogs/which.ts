// "Which one would you like to cancel?": the list, and what an answer to it points at.
import { canCancel } from './ahead.ts'
import { appointmentLine } from './appointment-line.ts'
import type { CancelFacts } from './cancel.ts'
import type { AppointmentFact, World } from './host.ts'
import type { Choice, Move } from './moves.ts'
import { isQuestion } from './readers/asked-back.ts'
import { readChoice } from './readers/choice.ts'
import type { Hearing } from './readers/hearing.ts'
import { isMoving } from './readers/intent-rules.ts'
import { readMore } from './readers/more.ts'
import { isAllThere, isEvery, isNoneOfThem, isNothingMore } from './readers/other-one.ts'
import type { Message } from './words.ts'

/** Asks which of `ahead` (or of those that fit what was said before) is meant; `missed` is said first. */
export function askWhich(
  ahead: readonly AppointmentFact[],
  fitting: readonly AppointmentFact[],
  missed: readonly Message[],
  facts: CancelFacts,
  world: World,
): Move<CancelFacts> {
  const list = fitting.length > 0 ? fitting : ahead
  const seen = facts.seen ?? 0
  const page = list.slice(seen, seen + world.rules.pageSize)
  const rest = list.length - seen - page.length
  const titles = page.map((each) => titleOf(each, list))
  const numbered = page.map((each, i) => appointmentLine(each, list.indexOf(each) + 1, world, titles[i]))
  const count: Message = [list.length < ahead.length ? 'cancel.fitting' : 'appointments.count', { count: list.length }]
  return {
    do: 'ask',
    asked: 'choice',
    say: facts.remark ? [['cancel.not-listed']] : [...(seen ? [] : [...missed, count]), ...numbered],
    question: [rest ? 'cancel.which-or-more' : 'cancel.which'],
    // One that cannot be cancelled here is listed, and told so when it is asked for; no button asks for it.
    choices: [
      ...titles.filter((_, i) => page[i] && canCancel(page[i], world)),
      ...(rest ? [['choice.more'] as const] : []),
    ],
    read: (text, hearing) => {
      if (isNoneOfThem(text) || isAllThere(text)) return { sure: false }
      if (isMoving(text)) return undefined
      const chosen = readWhich(text, hearing, list, facts, world)
      if (chosen) return chosen
      if (rest && (hearing.how === 'keyed' ? isHash(text) : readMore(text, hearing)))
        return { seen: seen + page.length, remark: undefined }
      if (hearing.how === 'keyed') return undefined
      return isNothingMore(text) && !namesSome(text, hearing, list) ? { sure: false } : undefined
    },
  }
}

/** "Nee, maandag bedoel ik", where all of them are on a Monday: not "nee, niets". */
function namesSome(text: string, hearing: Hearing, list: readonly AppointmentFact[]): boolean {
  const choice = readChoice(text, list, hearing)
  return choice !== undefined && choice.kind !== 'none'
}

function isHash(keys: string): boolean {
  return /^#?$/.test(keys.trim())
}

/** What choosing it says: its day and time, or its number where another one begins at the same time. */
function titleOf(each: AppointmentFact, list: readonly AppointmentFact[]): Choice {
  const alone = list.filter(({ start }) => start === each.start).length === 1
  return alone
    ? ['choice.appointment', { at: { at: each.start } }]
    : ['choice.number', { number: list.indexOf(each) + 1 }]
}

function readWhich(
  text: string,
  hearing: Hearing,
  list: readonly AppointmentFact[],
  facts: CancelFacts,
  world: World,
): Partial<CancelFacts> | undefined {
  const choice = readChoice(text, list, hearing)
  if (!choice) return undefined
  if (choice.kind === 'none') return facts.remark ? undefined : { remark: 'not-listed' }
  const named = list.filter((_, index) => (choice.kind === 'one' ? [choice.index] : choice.indexes).includes(index))
  const [chosen] = named
  const byQuestion = isQuestion(text) || undefined
  if (choice.kind === 'one') return { ...chosenPatch(chosen, world), byQuestion }
  const open = named.filter((each) => canCancel(each, world))
  if (isEvery(text) && isQuestion(text)) return { seen: 0, remark: undefined }
  if (isEvery(text) && open.length > 0) return nextOf({ ...facts, queue: open }, 'one-by-one')
  return named.length < list.length ? { among: named.map(({ id }) => id), seen: 0, remark: undefined } : undefined
}

/** What follows from a choice: the confirmation, or for one that cannot be cancelled here "Bel de praktijk". */
export function chosenPatch(chosen: AppointmentFact | undefined, world: World): Partial<CancelFacts> | undefined {
  if (!chosen) return undefined
  if (!canCancel(chosen, world)) return { chosen, sure: undefined, outcome: 'no-route' }
  return { chosen, sure: undefined, remark: undefined, byQuestion: undefined }
}

/** The next of those that were named together; what was sure of the last one is not sure of this one. */
export function nextOf({ queue = [] }: CancelFacts, remark: 'one-by-one' | 'done' | 'kept'): Partial<CancelFacts> {
  const [chosen, ...rest] = queue
  return { chosen, queue: rest, remark, sure: undefined, outcome: undefined, byQuestion: undefined }
}
