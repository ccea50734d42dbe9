// What the dialogs under the menu share: how they end, and what they learn of who is known and of the list.
import type { AppointmentFact, Calls } from './host.ts'
import type { Identified, IdentifyFacts } from './identify-facts.ts'
import type { Option } from './readers/choice-option.ts'

/** How a dialog under the menu ends: with nothing more (and the one start, or the list, that was told; `done`: the start of the one just cancelled), or with a subject to go on with. */
export type Ended =
  | { readonly next: 'more'; readonly one?: string; readonly told?: readonly Option[]; readonly done?: string }
  | { readonly next: 'person'; readonly because: Exclude<Identified, 'known'> }
  | { readonly next: 'cancel' }

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

/** What can be pointed at later: "zeg die maar af", "de eerste". */
export function toldOf(told: readonly AppointmentFact[]): { one: string } | { told: readonly Option[] } | undefined {
  const [first, second] = told
  if (first && !second) return { one: first.start }
  return first && { told: told.map(({ start, agendaName }) => ({ start, agendaName })) }
}
