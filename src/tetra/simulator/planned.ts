import type { DemoAppointment } from './demo-practice.ts'

/** Appointments by id, by patient and by token: what is asked all the time is found at once among very many. */
export interface Planned {
  readonly get: (id: number) => DemoAppointment | undefined
  readonly has: (id: number) => boolean
  readonly values: () => Iterable<DemoAppointment>
  /** Those of a patient, in the order in which they were planned. */
  readonly of: (patientId: number) => readonly DemoAppointment[]
  /** The first, should several have it. */
  readonly withToken: (token: string) => DemoAppointment | undefined
  readonly set: (id: number, appointment: DemoAppointment) => void
  readonly delete: (id: number) => void
}

/** Nothing is planned yet. */
export function createPlanned(): Planned {
  const all = new Map<number, DemoAppointment>()
  const byPatient = new Map<number, Set<number>>()
  const byToken = new Map<string, Set<number>>()
  const get = (id: number) => all.get(id)
  const forget = (id: number) => {
    const { patientId, token } = all.get(id) ?? {}
    if (patientId !== undefined) byPatient.get(patientId)?.delete(id)
    if (typeof token === 'string') byToken.get(token)?.delete(id)
  }
  return {
    get,
    has: (id) => all.has(id),
    values: () => all.values(),
    of: (patientId) => [...(byPatient.get(patientId) ?? [])].flatMap((id) => all.get(id) ?? []),
    withToken: (token) => {
      const [first] = byToken.get(token) ?? []
      return first === undefined ? undefined : all.get(first)
    },
    set: (id, appointment) => {
      forget(id)
      all.set(id, appointment)
      byPatient.set(appointment.patientId, (byPatient.get(appointment.patientId) ?? new Set()).add(id))
      const { token } = appointment
      if (token !== null) byToken.set(token, (byToken.get(token) ?? new Set()).add(id))
    },
    delete: (id) => {
      forget(id)
      all.delete(id)
    },
  }
}
