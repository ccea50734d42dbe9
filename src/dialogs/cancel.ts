// Which appointment, a yes to exactly that one, and then the truth about what became of it.

import { appointmentLine, canCancel, type Ended, upcoming } from './appointments.ts'
import { begin, call, FlowDialog, type Move } from './flow.ts'
import type { AppointmentFact, CancellationSoFar, World } from './host.ts'
import { beginIdentify, type IdentifyFacts } from './identify.ts'
import { type AppointmentTime, fitsTime } from './readers/appointment-time.ts'
import { readChoice } from './readers/choice.ts'
import { readMore } from './readers/more.ts'
import { readYesNo } from './readers/yes-no.ts'
import type { Message } from './words.ts'

const id = 'cancel'

/** `time` is what was said of the appointment before the list was known; `both`: several were named, one goes first. */
export interface CancelFacts {
  readonly known: IdentifyFacts
  readonly time?: AppointmentTime | undefined
  readonly list?: readonly AppointmentFact[] | undefined
  readonly seen?: number | undefined
  readonly both?: boolean | undefined
  readonly chosen?: AppointmentFact | undefined
  readonly sure?: boolean | undefined
  readonly unsure?: boolean | undefined
  readonly outcome?: CancellationSoFar | undefined
  readonly person?: boolean | undefined
}

export function beginCancel<F>(facts: CancelFacts, learn: (result: Ended) => Partial<F>): Move<F> {
  return begin(id, facts, learn)
}

export function cancelDialog(): FlowDialog<CancelFacts> {
  return new FlowDialog(id, cancelFlow)
}

/** Facts -> identify, fetch, which one, are you sure, cancel, tell. */
export function cancelFlow(facts: CancelFacts, world: World): Move<CancelFacts> {
  if (facts.person) return { do: 'finish', say: [], result: { next: 'person' } }
  if (facts.outcome) return tell(facts.outcome, facts, world)
  if (facts.sure === false) return { do: 'finish', say: [['cancel.kept']], result: { next: 'more' } }
  if (!world.who) return beginIdentify(facts.known, (result) => ({ known: {}, person: result === 'person' }))
  if (facts.chosen) return facts.sure ? cancelNow(facts.chosen) : confirm(facts.chosen, world)
  if (world.who.only) return choose(world.who.only, world)
  if (!facts.list) return call('list', null, (list) => ({ list }))
  return which(upcoming(facts.list, world), facts, world)
}

function cancelNow(chosen: AppointmentFact): Move<CancelFacts> {
  return call('cancel', chosen, (outcome) => ({ outcome }))
}

/** One that cannot be cancelled here is told so now, never after the yes. */
function choose(chosen: AppointmentFact, world: World): Move<CancelFacts> {
  if (canCancel(chosen, world)) return confirm(chosen, world)
  return { do: 'finish', say: [['cancel.by-phone', { at: { at: chosen.start } }]], result: { next: 'more' } }
}

function which(ahead: readonly AppointmentFact[], facts: CancelFacts, world: World): Move<CancelFacts> {
  const open = ahead.filter((each) => canCancel(each, world))
  if (ahead.length === 0) return { do: 'finish', say: [['appointments.none']], result: { next: 'more' } }
  const named = ahead.filter((each) => facts.time && fitsTime(facts.time, each.start, world.today))
  const [only] = named.length ? named : ahead
  if (only && (named.length === 1 || ahead.length === 1)) return choose(only, world)
  if (open.length === 0)
    return {
      do: 'finish',
      say: [...ahead.map((each) => appointmentLine(each, undefined, world)), ['cancel.none-open']],
      result: { next: 'more' },
    }
  const missed: Message[] = facts.time && named.length === 0 ? [['cancel.not-that-day']] : []
  return askWhich(named.length ? named : ahead, missed, facts, world)
}

function askWhich(
  list: readonly AppointmentFact[],
  first: readonly Message[],
  facts: CancelFacts,
  world: World,
): Move<CancelFacts> {
  const seen = facts.seen ?? 0
  const page = list.slice(seen, seen + world.rules.pageSize)
  const rest = list.length - seen - page.length
  const numbered = page.map((each) => appointmentLine(each, list.indexOf(each) + 1, world))
  const intro: Message[] = facts.both
    ? [['cancel.one-by-one']]
    : seen
      ? numbered
      : [...first, ['appointments.count', { count: list.length }], ...numbered]
  return {
    do: 'ask',
    asked: 'choice',
    say: intro,
    question: [rest ? 'cancel.which-or-more' : 'cancel.which'],
    choices: [
      ...page.map((each) => ['choice.appointment', { at: { at: each.start } }] as const),
      ...(rest ? [['choice.more'] as const] : []),
    ],
    read: (text, hearing) => {
      const choice = readChoice(text, list, hearing)
      if (choice?.kind === 'one') return chosenPatch(list[choice.index], world)
      if (choice?.kind === 'several') return { both: true }
      if (rest && readMore(text, hearing)) return { seen: seen + page.length }
      return undefined
    },
  }
}

function chosenPatch(chosen: AppointmentFact | undefined, world: World): Partial<CancelFacts> | undefined {
  if (!chosen) return undefined
  return canCancel(chosen, world) ? { chosen, both: undefined } : { chosen, outcome: 'no-route' }
}

/** A yes counts only as the answer to this very question; hesitation asks again, anything else keeps the appointment. */
function confirm(chosen: AppointmentFact, world: World): Move<CancelFacts> {
  const values = { at: { at: chosen.start }, agenda: chosen.agendaName }
  return {
    do: 'ask',
    asked: 'confirm',
    fresh: true,
    question: [world.who?.only ? 'cancel.confirm-said' : 'cancel.confirm', values],
    choices: [['choice.yes'], ['choice.no']],
    read: (text, hearing) => {
      const answer = readYesNo(text, hearing)
      if (answer === 'yes') return { chosen, sure: true }
      if (answer === 'no') return { chosen, sure: false }
      return undefined
    },
  }
}

function tell(outcome: CancellationSoFar, facts: CancelFacts, world: World): Move<CancelFacts> {
  const chosen = facts.chosen
  const values = chosen ? { at: { at: chosen.start } } : {}
  if (outcome === 'told') return { do: 'finish', say: [], result: { next: 'more' } }
  const told: Record<Exclude<CancellationSoFar, 'told'>, Message> = {
    done: ['cancel.done', values],
    gone: ['cancel.gone', values],
    changed: ['cancel.changed'],
    'not-done': ['cancel.not-done', values],
    'no-route': ['cancel.by-phone', values],
    unknown: ['cancel.unknown'],
    pending: ['cancel.pending'],
  }
  const say = [told[outcome], ...(outcome === 'done' ? [...stays(facts, world), ['cancel.new-one'] as const] : [])]
  return { do: 'finish', say, result: { next: 'more' } }
}

/** What stays: the next one by name, or how many. */
function stays(facts: CancelFacts, world: World): Message[] {
  const others = upcoming(facts.list ?? [], world).filter((each) => each.id !== facts.chosen?.id)
  const [first] = others
  if (!first) return []
  if (others.length === 1) return [['cancel.stays', { at: { at: first.start } }]]
  return [['cancel.stays-many', { count: others.length }]]
}
