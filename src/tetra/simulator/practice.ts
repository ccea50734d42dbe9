import { Temporal } from 'temporal-polyfill'
import { type DemoAppointment, type DemoPatient, demoAppointments, demoPatients } from './demo-practice.ts'
import { createPlanned, type Planned } from './planned.ts'

/** The practice behind the simulator: who is registered, what is planned, who is logged in. */
export interface Practice {
  readonly patients: () => readonly DemoPatient[]
  readonly patient: (id: number) => DemoPatient | undefined
  readonly appointments: () => readonly DemoAppointment[]
  readonly appointment: (id: number) => DemoAppointment | undefined
  readonly appointmentsOf: (patientId: number) => readonly DemoAppointment[]
  readonly appointmentWithToken: (token: string) => DemoAppointment | undefined
  readonly addPatient: (patient: DemoPatient) => void
  /** Plans an appointment; what is left out is a GP's ten minutes with a token. Returns its id. */
  readonly addAppointment: (appointment: NewAppointment) => number
  /** Changes what is given; false when there is no such appointment. */
  readonly change: (id: number, changes: Partial<Omit<DemoAppointment, 'id'>>) => boolean
  /** Takes it out of the agenda; undefined when it was not there. */
  readonly remove: (id: number) => DemoAppointment | undefined
  readonly login: (session: string, patientId: number) => void
  readonly logout: (session: string) => void
  readonly loggedIn: (session: string) => number | undefined
}

/** What an appointment needs at least. */
export type NewAppointment = Pick<DemoAppointment, 'patientId' | 'start'> & Partial<DemoAppointment>

/** The demo practice; `now` is its wall clock. Planned days move along with the date. */
export function createPractice(now: () => Temporal.PlainDateTime): Practice {
  const patients = new Map(demoPatients.map((patient) => [patient.id, patient]))
  const appointments = createPlanned()
  const sessions = new Map<string, number>()
  const dating = createDating(appointments)
  let lastId = 200_000

  const newId = () => {
    lastId += 1
    return lastId
  }
  const current = () => {
    dating.refresh(now(), newId)
    return appointments
  }

  return {
    patients: () => [...patients.values()],
    patient: (id) => patients.get(id),
    appointments: () => [...current().values()],
    appointment: (id) => current().get(id),
    appointmentsOf: (patientId) => current().of(patientId),
    appointmentWithToken: (token) => current().withToken(token),
    addPatient: (patient) => void patients.set(patient.id, patient),
    addAppointment: (wanted) => {
      dating.refresh(now(), newId)
      const id = wanted.id ?? newId()
      const usual = { agendaId: 10090, minutes: 10, status: '', token: `01077771_added${id}` }
      appointments.set(id, { ...usual, ...wanted, id })
      return id
    },
    change: (id, changes) => {
      dating.refresh(now(), newId)
      const found = appointments.get(id)
      if (found) appointments.set(id, { ...found, ...changes })
      return found !== undefined
    },
    remove: (id) => {
      dating.refresh(now(), newId)
      const found = appointments.get(id)
      appointments.delete(id)
      return found
    },
    login: (session, patientId) => void sessions.set(session, patientId),
    logout: (session) => void sessions.delete(session),
    loggedIn: (session) => sessions.get(session),
  }
}

/**
 * Moves the demo's appointments to a new day. One that was cancelled comes back under another id: under its own it
 * would look as if the cancellation had never been.
 */
function createDating(appointments: Planned) {
  const ids = new Map<number, number>()
  let dated: Temporal.PlainDateTime | undefined

  const put = (demo: DemoAppointment, newId: () => number) => {
    const id = ids.get(demo.id)
    const next = id === undefined ? demo.id : appointments.has(id) ? id : newId()
    ids.set(demo.id, next)
    const token = next === demo.id || demo.token === null ? demo.token : `${demo.token}${next}`
    appointments.set(next, { ...demo, id: next, token })
  }

  return {
    refresh: (now: Temporal.PlainDateTime, newId: () => number) => {
      const minute = now.round({ smallestUnit: 'minute', roundingMode: 'floor' })
      if (dated?.equals(minute)) return
      const isNewDay = !dated?.toPlainDate().equals(now.toPlainDate())
      dated = minute
      for (const demo of demoAppointments(now)) {
        if (isNewDay || isOver(appointments.get(ids.get(demo.id) ?? demo.id), demo, now)) put(demo, newId)
      }
    },
  }
}

/** The patient in the waiting room is always somebody whose appointment has just begun. */
function isOver(current: DemoAppointment | undefined, demo: DemoAppointment, now: Temporal.PlainDateTime): boolean {
  if (current?.status !== 'Aanwezig' || demo.status !== 'Aanwezig') return false
  return Temporal.PlainDateTime.compare(current.start.add({ minutes: current.minutes }), now) <= 0
}
