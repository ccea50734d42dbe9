// Which appointment, a yes to exactly that one, and then the truth about what became of it.

import { aboutOf, appointmentLine, canCancel, type Ended, learnList, stillKnown, upcoming } from './appointments.ts'
import { FlowDialog } from './flow.ts'
import type { AppointmentFact, CancellationSoFar, World } from './host.ts'
import { beginIdentify } from './identify.ts'
import type { Identified, IdentifyFacts } from './identify-facts.ts'
import { act, begin, call, type Move } from './moves.ts'
import { type AppointmentTime, fitsTime } from './readers/appointment-time.ts'
import { readChoice } from './readers/choice.ts'
import type { Hearing } from './readers/hearing.ts'
import { isMoving } from './readers/intent-rules.ts'
import { isDenying, isNoneOfThem, isOther, isPointing } from './readers/other-one.ts'
import { isPointedYes } from './readers/pointed-yes.ts'
import { isPlaceNamed } from './readers/rank.ts'
import { tokensOf } from './readers/tokens.ts'
import { isUnknown } from './readers/unknown.ts'
import { readYesNo } from './readers/yes-no.ts'
import { askWhich, chosenPatch, nextOf } from './which.ts'
import type { Message } from './words.ts'

/** The id of this dialog; a talk that stops in it is told that nothing was changed. */
export const cancelId = 'cancel'

/**
 * `time` is what was said of the appointment before the list was known; `among` are the ids that an answer left over;
 * `queue` are those still to be asked about when several were named, `done` those cancelled here.
 */
export interface CancelFacts {
  readonly known: IdentifyFacts
  /** All of them were named before the list was known. */
  readonly all?: boolean | undefined
  readonly time?: AppointmentTime | undefined
  readonly list?: readonly AppointmentFact[] | undefined
  readonly seen?: number | undefined
  readonly among?: readonly number[] | undefined
  readonly queue?: readonly AppointmentFact[] | undefined
  readonly done?: readonly AppointmentFact[] | undefined
  readonly remark?: 'one-by-one' | 'done' | 'kept' | 'not-listed' | 'moving' | undefined
  readonly chosen?: AppointmentFact | undefined
  readonly sure?: boolean | undefined
  readonly outcome?: CancellationSoFar | undefined
  readonly person?: Exclude<Identified, 'known'> | undefined
}

export function beginCancel<F>(facts: CancelFacts, learn: (result: Ended) => Partial<F>): Move<F> {
  return begin(cancelId, facts, learn)
}

export function cancelDialog(): FlowDialog<CancelFacts> {
  return new FlowDialog(cancelId, cancelFlow)
}

/** Facts -> identify, fetch, which one, are you sure, cancel, tell. */
export function cancelFlow(facts: CancelFacts, world: World): Move<CancelFacts> {
  if (facts.person) return { do: 'finish', say: [], result: { next: 'person', because: facts.person } }
  if (facts.outcome) return tell(facts.outcome, facts, world)
  if (facts.sure === false) return { do: 'finish', say: kept(facts, world), result: { next: 'more' } }
  if (!world.who) return beginIdentify({ time: facts.time, ...facts.known, wish: 'cancel' }, stillKnown)
  if (facts.chosen) return facts.sure ? cancelNow(facts.chosen, facts) : confirm(facts.chosen, facts, world)
  if (world.who.only) return choose(world.who.only, facts, world)
  if (!facts.list) return call<CancelFacts, 'list'>('list', null, (list) => withAll(learnList(list), facts, world))
  return which(upcoming(facts.list, world), facts, world)
}

/** Those that can be cancelled here, one by one, where all were meant; of one alone it is plain which. */
function withAll(learnt: Partial<CancelFacts>, { all, time }: CancelFacts, world: World): Partial<CancelFacts> {
  const queue = all && !time ? upcoming(learnt.list ?? [], world).filter((each) => canCancel(each, world)) : []
  return queue.length > 1 ? { ...learnt, ...nextOf({ ...learnt, known: {}, queue }, 'one-by-one') } : learnt
}

/** Whoever wanted another time is told where that is asked; somebody without a number can name another appointment only from the start. */
function kept({ chosen, done, remark }: CancelFacts, world: World): readonly Message[] {
  if (remark === 'moving') return [[done ? 'cancel.kept-one' : 'cancel.kept'], ['menu.no-booking']]
  const one: Message = [done || world.acted ? 'cancel.kept-one' : 'cancel.kept']
  if (world.who?.only) return [one, ['cancel.kept-only']]
  if (chosen || done) return [one]
  return [[world.acted ? 'menu.dropped-rest' : 'cancel.kept-all']]
}

function cancelNow(chosen: AppointmentFact, facts: CancelFacts): Move<CancelFacts> {
  return act<CancelFacts, 'cancel'>('cancel', chosen, (outcome) => {
    if (outcome !== 'done' || !facts.queue?.length) return { outcome }
    return { ...nextOf(facts, 'done'), done: [...(facts.done ?? []), chosen] }
  })
}

/** One that cannot be cancelled here is told so now, never after the yes. */
function choose(chosen: AppointmentFact, facts: CancelFacts, world: World): Move<CancelFacts> {
  if (canCancel(chosen, world)) return confirm(chosen, facts, world)
  return { do: 'finish', say: [['cancel.by-phone', { at: { at: chosen.start } }]], result: { next: 'more' } }
}

function which(ahead: readonly AppointmentFact[], facts: CancelFacts, world: World): Move<CancelFacts> {
  const more = { next: 'more' }
  if (ahead.length === 0) return { do: 'finish', say: [['appointments.none']], result: more }
  const { among, time } = facts
  const fitting = ahead.filter((each) =>
    among ? among.includes(each.id) : time && fitsTime(time, each.start, world.today),
  )
  const [only, ...others] = fitting.length > 0 ? fitting : ahead
  const missed: Message[] = time && !among && fitting.length === 0 ? [['cancel.not-that-day']] : []
  if (only && others.length === 0 && missed.length === 0) return choose(only, facts, world)
  if (ahead.some((each) => canCancel(each, world))) return askWhich(ahead, fitting, missed, facts, world)
  const lines = ahead.map((each) => appointmentLine(each, undefined, world))
  return { do: 'finish', say: [...lines, ['cancel.none-open']], result: more }
}

/** A yes counts only as the answer to this very question; hesitation asks again, "weet ik niet" keeps the appointment. */
function confirm(chosen: AppointmentFact, facts: CancelFacts, world: World): Move<CancelFacts> {
  const values = { at: { at: chosen.start }, agenda: { name: chosen.agendaName } }
  return {
    do: 'ask',
    asked: 'confirm',
    fresh: true,
    say: beforeConfirm(facts),
    question: [world.who?.only ? 'cancel.confirm-said' : 'cancel.confirm', values, aboutOf(chosen)],
    choices: [['choice.yes'], ['choice.no']],
    read: (text, hearing) => {
      const answer = readYesNo(text, hearing)
      if (answer === 'yes' || isYesToThis(text, hearing, chosen, facts, world)) return { chosen, sure: true }
      const another = readAnother(text, hearing, chosen, facts, world)
      if (another) return another
      if (answer !== 'no' && !isUnknown(text)) return undefined
      if (isMoving(text)) return { chosen, sure: false, remark: 'moving' }
      return facts.queue?.length ? nextOf(facts, 'kept') : { chosen, sure: false }
    },
  }
}

/** "Ja, die van donderdag mag weg", where the one asked about is the only one of that day. */
function isYesToThis(
  text: string,
  hearing: Hearing,
  chosen: AppointmentFact,
  facts: CancelFacts,
  world: World,
): boolean {
  if (!isPointedYes(text, hearing)) return false
  const list = facts.list ? upcoming(facts.list, world) : [chosen]
  const choice = readChoice(text, list, hearing)
  return choice?.kind === 'one' && list[choice.index]?.id === chosen.id
}

function beforeConfirm({ remark, done }: CancelFacts): readonly Message[] {
  const last = done?.at(-1)
  if (remark === 'done' && last) return [cancelled(last)]
  if (remark === 'one-by-one') return [['cancel.one-by-one']]
  return remark === 'kept' ? [['cancel.kept-one']] : []
}

/**
 * "Nee, die van maandag", "ja, de tweede", "de andere": to the confirmation of that one. A number alone may be an answer
 * of its own: no.
 */
function readAnother(
  text: string,
  hearing: Hearing,
  chosen: AppointmentFact,
  facts: CancelFacts,
  world: World,
): Partial<CancelFacts> | undefined {
  if (!facts.list || hearing.how === 'keyed' || isNoneOfThem(text) || isDenying(text) || isMoving(text))
    return undefined
  const said = [...(facts.done ?? []), chosen].map(({ id }) => id)
  const list = upcoming(facts.list, world)
  const others = list.filter(({ id }) => !said.includes(id))
  if (isOther(text)) return others.length > 0 ? toOthers(namedIn(text, others, hearing), world) : undefined
  const isNamed = isPointing(text) || isPlaceNamed(tokensOf(text))
  if (readYesNo(text, hearing) === undefined && !isNamed) return undefined
  const choice = readChoice(text, list, hearing)
  const named = choice?.kind === 'one' ? list[choice.index] : undefined
  return named && others.includes(named) ? { ...chosenPatch(named, world), queue: undefined } : undefined
}

/** "De andere van zaterdag": those of the others that fit, or all of them. */
function namedIn(text: string, others: readonly AppointmentFact[], hearing: Hearing): readonly AppointmentFact[] {
  const choice = readChoice(text, others, hearing)
  if (!choice || choice.kind === 'none') return others
  return others.filter((_, index) => (choice.kind === 'one' ? [choice.index] : choice.indexes).includes(index))
}

function toOthers(others: readonly AppointmentFact[], world: World): Partial<CancelFacts> | undefined {
  const [only, ...more] = others
  if (more.length === 0) return { ...chosenPatch(only, world), queue: undefined }
  return {
    chosen: undefined,
    sure: undefined,
    queue: undefined,
    remark: undefined,
    seen: 0,
    among: others.map(({ id }) => id),
  }
}

function tell(outcome: CancellationSoFar, facts: CancelFacts, world: World): Move<CancelFacts> {
  const chosen = facts.chosen
  const values = chosen ? { at: { at: chosen.start } } : {}
  if (outcome === 'told') return { do: 'finish', say: [], result: { next: 'more' } }
  const told: Record<Exclude<CancellationSoFar, 'told'>, Message> = {
    done: chosen ? cancelled(chosen) : ['cancel.done', values],
    gone: ['cancel.gone', values],
    changed: ['cancel.changed'],
    'not-done': ['cancel.not-done', values],
    'no-route': ['cancel.by-phone', values],
    unknown: ['cancel.unknown'],
    pending: ['cancel.pending'],
    'pending-call': ['cancel.pending-call'],
  }
  const say = [told[outcome], ...(outcome === 'done' ? [...stays(facts, world), ['cancel.new-one'] as const] : [])]
  return { do: 'finish', say, result: { next: 'more', ...(outcome === 'done' && { done: true }) } }
}

function cancelled(one: AppointmentFact): Message {
  return ['cancel.done', { at: { at: one.start } }, { ...aboutOf(one), cancelled: true }]
}

/** What stays: the next one by name, or how many. */
function stays(facts: CancelFacts, world: World): Message[] {
  const gone = [...(facts.done ?? []), facts.chosen].map((each) => each?.id)
  const others = upcoming(facts.list ?? [], world).filter(({ id }) => !gone.includes(id))
  const [first] = others
  if (!first) return []
  if (others.length === 1) return [['cancel.stays', { at: { at: first.start } }]]
  return [['cancel.stays-many', { count: others.length }]]
}
