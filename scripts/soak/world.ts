import type { AgendaProcess } from './agenda-process.ts'
import type { Person, Planned, Snapshot } from './history.ts'
import type { Killer } from './killer.ts'
import { momentOf } from './moments.ts'
import type { ReadSentences } from './sentences.ts'

/** What is around the patients of a run. `addresses` of the bot processes. */
export interface World {
  readonly seed: number
  readonly addresses: readonly string[]
  readonly read: ReadSentences
  readonly agenda: AgendaProcess
  readonly killer: Killer
  readonly people: readonly Person[]
  readonly calendars: Calendars
}

/** Each patient's appointments by moment (`MM-DD HH:MM`), those included that the practice moved or gave to them. */
export type Calendars = ReadonlyMap<number, Map<string, Snapshot>>

/** The calendars before anything happens; everybody has one. */
export function calendarsOf(people: readonly Person[], planned: readonly Planned[]): Calendars {
  const own = Map.groupBy(planned, ({ patientId }) => patientId)
  return new Map(
    people.map(({ id: patientId }) => {
      const snapshots = (own.get(patientId) ?? []).map(({ id, start, agendaId }) => ({ id, start, agendaId }))
      return [patientId, new Map(snapshots.map((each) => [momentOf(each.start), each]))]
    }),
  )
}
