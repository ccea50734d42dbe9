import { Temporal } from 'temporal-polyfill'
import { blockTypes, doorAppointment, foundPatient, no, ok, patientAppointment } from './answers.ts'
import { type DemoPatient, demoAgendas } from './demo-practice.ts'
import type { Effect } from './log.ts'
import type { Practice } from './practice.ts'

/** The fields of a request beside Name, Key and Target. */
export type RequestFields = Readonly<Record<string, unknown>>

/** What a method works with: the practice, how this Switchboard was set up, and where to tell that something changed. */
export interface Desk {
  readonly practice: Practice
  readonly settings: MethodSettings
  readonly changed: (effect: Effect) => void
}

/** Names of fields that no public page tells, and `ignorePatientId`: answer everybody's appointments. */
export interface MethodSettings {
  readonly cancelIdField: string
  readonly patientIdField: string
  readonly ignorePatientId: boolean
}

/** Patients who can log in: any of them, by number, with this password. */
export const demoPassword = 'linde'

/** The account that the practice has for Balie; its sessions are nobody's, and may name any patient. */
export const demoAccount = { username: 'balie', password: 'balie-van-de-linde' } as const
/** Whose session it is when it is the practice's. */
export const staff = 0

/** Every method that this Switchboard knows. */
export const methods: Readonly<Record<string, (fields: RequestFields, desk: Desk) => object>> = {
  Login: ({ Session, username, password }, { practice }) => {
    if (typeof Session === 'string' && username === demoAccount.username && password === demoAccount.password) {
      practice.login(Session, staff)
      return ok('Ingelogd')
    }
    const patient = practice.patients().find(({ id }) => String(id) === username)
    if (typeof Session !== 'string' || !patient || password !== demoPassword) return no(401, 'Inloggen mislukt')
    practice.login(Session, patient.id)
    return ok('Ingelogd')
  },
  ZoekAfspraakPatient: ({ identifier }, { practice }) => {
    if (typeof identifier !== 'string' || identifier === '') return no(400, 'Geen zoekterm')
    return { zoekresultaten: meant(identifier, practice).map(foundPatient), ...ok() }
  },
  GetAfspraken: (fields, { practice, settings }) => {
    const loggedIn = sessionPatient(fields, practice)
    if (fields.Session !== undefined && loggedIn === undefined) return no(401, 'Sessie verlopen')
    const isPatient = loggedIn !== undefined && loggedIn !== staff
    const patientId = isPatient ? loggedIn : fields[settings.patientIdField]
    if (typeof patientId !== 'number') return no(401, 'Niet ingelogd')
    const gender = practice.patient(patientId)?.gender ?? 'O'
    const found = settings.ignorePatientId ? practice.appointments() : practice.appointmentsOf(patientId)
    return { Afspraken: found.map((one) => patientAppointment(one, isPatient, gender)), ...ok() }
  },
  GetAfsprakenDeurToegang: ({ start, eind, agendaIds }, { practice }) => {
    if (typeof start !== 'string' || typeof eind !== 'string' || !Array.isArray(agendaIds)) return no(400, 'Onvolledig')
    const [from, until] = [Temporal.PlainDateTime.from(start), Temporal.PlainDateTime.from(eind)]
    const found = practice
      .appointments()
      .filter((one) => agendaIds.includes(one.agendaId) && isBetween(one.start, from, until))
    return { afspraken: found.map(doorAppointment), ...ok() }
  },
  WisAfspraakById: (fields, desk) => {
    const patientId = sessionPatient(fields, desk.practice)
    if (patientId === undefined) return no(401, 'Sessie verlopen')
    const id = fields[desk.settings.cancelIdField]
    const found = typeof id === 'number' ? desk.practice.appointment(id) : undefined
    const isTheirs = patientId === staff || found?.patientId === patientId
    return found && isTheirs && cancel(found.id, desk) ? ok() : no(404, 'Afspraak niet gevonden')
  },
  GetAgendas: () => ({ agendas: demoAgendas.map(({ id, name }) => ({ Id: id, Naam: name })), ...ok() }),
  GetBlokTypes: () => ({ bloktypes: blockTypes, ...ok() }),
  StuurAlert: () => ({}),
}

/** Cancels by the token of the cancel URL; false when no appointment has it. */
export function cancelByToken(token: string, desk: Desk): boolean {
  const found = desk.practice.appointmentWithToken(token)
  return found !== undefined && cancel(found.id, desk)
}

function cancel(id: number, { practice, changed }: Desk): boolean {
  const removed = practice.remove(id)
  if (!removed) return false
  const { patientId, agendaId, start } = removed
  changed({ kind: 'cancelled', id, patientId, agendaId, start: start.toString() })
  return true
}

function sessionPatient({ Session }: RequestFields, practice: Practice): number | undefined {
  return typeof Session === 'string' ? practice.loggedIn(Session) : undefined
}

/** The real one guesses too: a BSN, a birth date in one of two forms, else a patient number. */
function meant(identifier: string, practice: Practice): readonly DemoPatient[] {
  if (isBsn(identifier)) return practice.patients().filter(({ bsn }) => bsn === identifier)
  const date = writtenDate(identifier)
  if (date) return practice.patients().filter(({ birthDate }) => birthDate === date)
  const found = practice.patient(Number(identifier))
  return found && String(found.id) === identifier ? [found] : []
}

function isBsn(text: string): boolean {
  if (!/^\d{9}$/.test(text)) return false
  const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1]
  return weights.reduce((sum, weight, i) => sum + weight * Number(text[i]), 0) % 11 === 0
}

function writtenDate(text: string): string | undefined {
  const dutch = /^(\d{2})-(\d{2})-(\d{4})$/.exec(text)
  if (dutch) return `${dutch[3]}-${dutch[2]}-${dutch[1]}`
  const plain = /^(\d{4})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.exec(text)
  return plain ? `${plain[1]}-${plain[2]}-${plain[3]}` : undefined
}

function isBetween(at: Temporal.PlainDateTime, from: Temporal.PlainDateTime, until: Temporal.PlainDateTime): boolean {
  return Temporal.PlainDateTime.compare(from, at) <= 0 && Temporal.PlainDateTime.compare(at, until) < 0
}
