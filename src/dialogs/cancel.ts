// Which appointment, a yes to exactly that one, and then the truth about what became of it.

import { canCancel, upcoming } from './ahead.ts'
import { appointmentLine } from './appointment-line.ts'
import { kept, tell, told } from './cancel-outcome.ts'
import { confirm } from './confirm.ts'
import { FlowDialog } from './flow.ts'
import type { AppointmentFact, CancellationSoFar, World } from './host.ts'
import { beginIdentify } from './identify.ts'
import type { Identified, IdentifyFacts } from './identify-facts.ts'
import { act, begin, call, type Move } from './moves.ts'
import { type AppointmentTime, fitsTime } from './readers/appointment-time.ts'
import { fitsNamed, type Named } from './readers/named.ts'
import { type Ended, learnList, stillKnown } from './under-menu.ts'
import { askWhich, nextOf } from './which.ts'
import type { Message } from './words.ts'

/** The id of this dialog; a talk that stops in it is told that nothing was changed. */
export const cancelId = 'cancel'

/**
 * `time` and `named` are what was said of the appointment before the list was known; `among` are the ids that an answer left over;
 * `queue` are those still to be asked about when several were named, `done` those cancelled here.
 */
export interface CancelFacts {
  readonly known: IdentifyFacts
  /** All of them were named before the list was known. */
  readonly all?: boolean | undefined
  readonly time?: AppointmentTime | undefined
  readonly named?: Named | undefined
  readonly list?: readonly AppointmentFact[] | undefined
  readonly seen?: number | undefined
  readonly among?: readonly number[] | undefined
  readonly queue?: readonly AppointmentFact[] | undefined
  readonly done?: readonly AppointmentFact[] | undefined
  readonly remark?: 'one-by-one' | 'done' | 'kept' | 'not-listed' | 'moving' | Passing | undefined
  readonly chosen?: AppointmentFact | undefined
  /** It came up by a question ("welke is bij de assistente?"): an "oké" may be meant for the answer. */
  readonly byQuestion?: true | undefined
  readonly sure?: boolean | undefined
  readonly outcome?: CancellationSoFar | undefined
  readonly person?: Exclude<Identified, 'known'> | undefined
}

/**
 * What is said before the confirmation is asked once more: `paused` after "wacht even", `whom` after "bij wie is dat", `surely`
 * after an "oké" to either.
 */
export type Passing = 'paused' | 'whom' | 'surely'

/** The way in: `facts` are what is known of the appointment already; `learn` hears how it ended. */
export function beginCancel<F>(facts: CancelFacts, learn: (result: Ended) => Partial<F>): Move<F> {
  return begin(cancelId, facts, learn)
}

/** As a dialog of botbuilder. */
export function cancelDialog(): FlowDialog<CancelFacts> {
  return new FlowDialog(cancelId, cancelFlow)
}

/** Facts -> identify, fetch, which one, are you sure, cancel, tell. */
export function cancelFlow(facts: CancelFacts, world: World): Move<CancelFacts> {
  if (facts.person) return { do: 'finish', say: [], result: { next: 'person', because: facts.person } }
  if (facts.outcome) return tell(facts.outcome, facts, world)
  if (facts.sure === false)
    return { do: 'finish', say: kept(facts, world), result: { next: 'more', ...told(facts, world) } }
  if (!world.who) return beginIdentify({ time: facts.time, ...facts.known, wish: 'cancel' }, stillKnown)
  if (facts.chosen) return facts.sure ? cancelNow(facts.chosen, facts) : confirm(facts.chosen, facts, world)
  if (world.who.only) return choose(world.who.only, facts, world)
  if (!facts.list) return call<CancelFacts, 'list'>('list', null, (list) => withAll(learnList(list), facts, world))
  return which(upcoming(facts.list, world), facts, world)
}

/** Those that can be cancelled here, one by one, where all were meant; of one alone it is plain which. */
function withAll(learnt: Partial<CancelFacts>, { all, time, named }: CancelFacts, world: World): Partial<CancelFacts> {
  const queue =
    all && !time && !named ? upcoming(learnt.list ?? [], world).filter((each) => canCancel(each, world)) : []
  return queue.length > 1 ? { ...learnt, ...nextOf({ ...learnt, known: {}, queue }, 'one-by-one') } : learnt
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
  const { among } = facts
  const fitting = among ? ahead.filter(({ id }) => among.includes(id)) : fitsSaid(ahead, facts, world)
  const [only, ...others] = fitting.length > 0 ? fitting : ahead
  const missed = among || fitting.length > 0 ? [] : notFound(facts)
  if (only && others.length === 0 && missed.length === 0) return choose(only, facts, world)
  if (ahead.some((each) => canCancel(each, world))) return askWhich(ahead, fitting, missed, facts, world)
  const lines = ahead.map((each) => appointmentLine(each, undefined, world))
  return { do: 'finish', say: [...lines, ['cancel.none-open']], result: more }
}

/** Those that fit what was said before the list was known; none where nothing was. */
function fitsSaid(ahead: readonly AppointmentFact[], { time, named }: CancelFacts, world: World) {
  if (!time && !named) return []
  const held = fitsNamed(named, ahead)
  return time ? held.filter((each) => fitsTime(time, each.start, world.today)) : held
}

function notFound({ time, named }: CancelFacts): readonly Message[] {
  if (time || named?.span) return [['cancel.not-that-day']]
  return named ? [['cancel.not-listed']] : []
}
