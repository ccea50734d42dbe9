// Reads a patient's upcoming appointments back, in order, a page at a time.
import { FlowDialog } from './flow.ts'
import type { AppointmentFact, Calls, World } from './host.ts'
import { beginIdentify } from './identify.ts'
import type { Identified, IdentifyFacts } from './identify-facts.ts'
import { begin, call, type Move } from './moves.ts'
import { type AppointmentTime, fitsTime } from './readers/appointment-time.ts'
import type { Option } from './readers/choice-option.ts'
import { readMore } from './readers/more.ts'
import { fitsNamed, type Named } from './readers/named.ts'
import type { About, Message } from './words.ts'

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

/** How a dialog under the menu ends: with nothing more (and the one start, or the list, that was told; `done`: one was just cancelled), or with a subject to go on with. */
export type Ended =
  | { readonly next: 'more'; readonly one?: string; readonly told?: readonly Option[]; readonly done?: true }
  | { readonly next: 'person'; readonly because: Exclude<Identified, 'known'> }
  | { readonly next: 'cancel' }

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
  const then = time ? ahead.filter((each) => fitsTime(time, each.start, world.today)) : ahead
  return recall ? then.filter(({ start }) => recall.includes(start)) : fitsNamed(named, then)
}

/** What the dialogs that need a known patient learn from identification. */
export function stillKnown(result: Identified): {
  readonly known: IdentifyFacts
  readonly person: Exclude<Identified, 'known'> | undefined
} {
  return { known: {}, person: result === 'known' ? undefined : result }
}

/** Whose session of the portal has ended is asked who they are after all. */
export function learnList(list: Calls['list']['gives']): {
  readonly list?: readonly AppointmentFact[]
  readonly known?: IdentifyFacts
} {
  return list === 'ended' ? { known: { remark: 'portal-ended' } } : { list }
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

/** What can be pointed at later: "zeg die maar af", "de eerste". */
function toldOf(told: readonly AppointmentFact[]): { one: string } | { told: readonly Option[] } | undefined {
  const [first, second] = told
  if (first && !second) return { one: first.start }
  return first && { told: told.map(({ start, agendaName }) => ({ start, agendaName })) }
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

/**
 * One appointment as a line: its number in the list (if it has one), day, time, with whom, and what the patient should know.
 * `choose` are the words that choosing it for cancelling says.
 */
export function appointmentLine(
  each: AppointmentFact,
  number: number | undefined,
  world: World,
  choose: Message = ['choice.cancel-that', { at: { at: each.start } }],
): Message {
  const values = { at: { at: each.start }, agenda: { name: each.agendaName }, minutes: each.minutes }
  const line =
    number === undefined
      ? (['appointments.line', values] as const)
      : (['appointments.numbered', { ...values, number }] as const)
  const about = aboutOf(each)
  if (each.status === 'waiting') return [`${line[0]}-waiting`, line[1], { ...about, note: 'appointments.waiting' }]
  if (each.status === 'busy') return [`${line[0]}-busy`, line[1], { ...about, note: 'appointments.busy' }]
  if (!canCancel(each, world)) return [`${line[0]}-by-phone`, line[1], { ...about, note: 'appointments.by-phone' }]
  return [...line, { ...about, choose }]
}

/** The appointment that a sentence is about. */
export function aboutOf({ start, minutes, agendaName }: AppointmentFact): About {
  return { start, minutes, whom: agendaName }
}

/** What still lies ahead or is going on, in order of start. */
export function upcoming(list: readonly AppointmentFact[], world: World): readonly AppointmentFact[] {
  const ahead = list.filter((each) => each.status !== 'done' && each.status !== 'no-show' && each.end > world.nowLocal)
  return [...ahead].sort((a, b) => a.start.localeCompare(b.start))
}

/** Not started, nobody in the waiting room, early enough for the practice, and the agenda offers a way. */
export function canCancel(each: AppointmentFact, world: World): boolean {
  const latest = addHours(world.nowLocal, world.rules.cancelUntilHours)
  return each.cancellable && (each.status === 'none' || each.status === 'absent') && each.start > latest
}

/** Wall-clock arithmetic: the practice counts hours on its own clock. */
function addHours(local: string, hours: number): string {
  return new Date(Date.parse(`${local.slice(0, 19)}Z`) + hours * 3_600_000).toISOString().slice(0, 19)
}
