// A world and appointments for tables of facts -> move.
import type { AppointmentFact, FactSet, Who, World } from '../../src/dialogs/host.ts'

/** The default: by number, or by one appointment. */
export const policy: readonly FactSet[] = [
  ['birthDate', 'patientNumber'],
  ['birthDate', 'surname', 'appointmentTime'],
]

/** Saturday 21 November 2026, noon. */
export const world: World = {
  now: Date.parse('2026-11-21T12:00:00+01:00'),
  today: '2026-11-21',
  nowLocal: '2026-11-21T12:00:00',
  language: 'nl',
  who: undefined,
  rules: { cancelUntilHours: 0, policy, bsn: false, pageSize: 5, person: 'number', emergencyLine: false },
}

const who: Who = {
  patientId: 157376,
  facts: 'birthDate+patientNumber',
  since: world.now,
  used: world.now,
  user: 'test somebody',
}

/** The same world with somebody identified; `only` by naming that appointment. */
export function knownWorld(only?: AppointmentFact): World {
  return { ...world, who: { ...who, ...(only && { only }) } }
}

/** An appointment of twenty minutes; `start` as YYYY-MM-DDTHH:MM. */
export function appointment(id: number, start: string, more: Partial<AppointmentFact> = {}): AppointmentFact {
  const end = new Date(Date.parse(`${start}:00Z`) + 20 * 60_000).toISOString().slice(0, 19)
  return {
    id,
    agendaId: 10090,
    agendaName: 'Dhr. Voorbeeld',
    start: `${start}:00`,
    end,
    minutes: 20,
    status: 'none',
    cancellable: true,
    ...more,
  }
}
