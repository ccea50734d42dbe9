// Reads a patient's upcoming appointments back, in order, a page at a time.
import { upcoming } from './ahead.ts'
import { appointmentLine } from './appointment-line.ts'
import { FlowDialog } from './flow.ts'
import type { AppointmentFact, World } from './host.ts'
import { beginIdentify } from './identify.ts'
import type { Identified, IdentifyFacts } from './identify-facts.ts'
import { begin, call, type Move } from './moves.ts'
import { type AppointmentTime, fitsTime } from './readers/appointment-time.ts'
import { readMore } from './readers/more.ts'
import { fitsNamed, type Named } from './readers/named.ts'
import { type Ended, learnList, stillKnown, toldOf } from './under-menu.ts'
import type { Message } from './words.ts'

const id = 'appointments'

/** Which appointments are wanted, and what the agenda said. `seen` is how many have been read back. */
export interface AppointmentsFacts {
  readonly which: 'all' | 'next'
  readonly time?: AppointmentTime | undefined
  readonly named?: Named | undefined
  /** Only these (their starts): they are asked about again. */
  readonly recall?: readonly string[] | undefined
  readonly known: IdentifyFacts
  readonly list?: readonly AppointmentFact[] | undefined
  readonly seen?: number | undefined
  readonly enough?: boolean | undefined
  readonly person?: Exclude<Identified, 'known'> | undefined
}

/** The way in: reads back what fits these facts; `learn` hears how it ended. */
export function beginAppointments<F>(facts: AppointmentsFacts, learn: (result: Ended) => Partial<F>): Move<F> {
  return begin(id, facts, learn)
}

/** As a dialog of botbuilder. */
export function appointmentsDialog(): FlowDialog<AppointmentsFacts> {
  return new FlowDialog(id, appointmentsFlow)
}

/** Facts -> identify, fetch, read back a page, and ask for more. */
export function appointmentsFlow(facts: AppointmentsFacts, world: World): Move<AppointmentsFacts> {
  if (facts.person) return { do: 'finish', say: [], result: { next: 'person', because: facts.person } }
  if (!world.who) return beginIdentify({ time: facts.time, ...facts.known, wish: 'list' }, stillKnown)
  if (world.who.only) return { do: 'finish', say: [['appointments.only-one']], result: { next: 'cancel' } }
  if (!facts.list) return call<AppointmentsFacts, 'list'>('list', null, learnList)
  const wanted = wantedOf(upcoming(facts.list, world), facts, world)
  const shown = facts.which === 'next' ? wanted.slice(0, 1) : wanted
  return readBack(shown, facts, world)
}

/** What fits all that was said of them. */
function wantedOf(ahead: readonly AppointmentFact[], { time, named, recall }: AppointmentsFacts, world: World) {
  if (recall) return ahead.filter(({ start }) => recall.includes(start))
  const held = fitsNamed(named, ahead)
  return time ? held.filter((each) => fitsTime(time, each.start, world.today)) : held
}

function readBack(shown: readonly AppointmentFact[], facts: AppointmentsFacts, world: World): Move<AppointmentsFacts> {
  const { pageSize } = world.rules
  const seen = facts.seen ?? 0
  const page = shown.slice(seen, seen + pageSize)
  const say = facts.enough ? [] : [...(seen ? [] : opening(shown, facts)), ...lines(page, shown, facts, world)]
  const told = toldOf(facts.enough ? shown.slice(0, seen) : shown)
  if (facts.enough || seen + page.length >= shown.length)
    return { do: 'finish', say, result: { next: 'more', ...told } }
  return {
    do: 'ask',
    asked: 'wish',
    say,
    question: ['appointments.more', { count: shown.length - seen - page.length }],
    choices: [['choice.more'], ['choice.no']],
    read: (text, hearing) => {
      const more = readMore(text, hearing)
      return more === undefined ? undefined : more ? { seen: seen + page.length } : { enough: true }
    },
  }
}

/** How many there are in all is said only where all are meant. */
function opening(
  shown: readonly AppointmentFact[],
  { which, time, named, recall }: AppointmentsFacts,
): readonly Message[] {
  if (shown.length === 0)
    return [[time || named?.span ? 'appointments.none-then' : named ? 'cancel.not-listed' : 'appointments.none']]
  if (recall) return []
  if (which === 'next') return [['appointments.next']]
  return [[time || named ? 'cancel.fitting' : 'appointments.count', { count: shown.length }]]
}

/** Those that are asked about again are told in full: aloud a line with a number says no name. */
function lines(
  page: readonly AppointmentFact[],
  shown: readonly AppointmentFact[],
  { recall }: AppointmentsFacts,
  world: World,
): Message[] {
  const plain = recall !== undefined || shown.length === 1
  return page.map((each) => appointmentLine(each, plain ? undefined : shown.indexOf(each) + 1, world))
}
