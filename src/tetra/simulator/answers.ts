import { type DemoAppointment, type DemoPatient, demoAgendas } from './demo-practice.ts'

/** What `ReturnValue` says of a request that succeeded, with another `Melding` where the method has one of its own. */
export function ok(message = 'OK') {
  return { ReturnValue: { ResponseCode: 200, ResponseText: 'OK', Melding: message, Gelukt: true } }
}

/** A refusal, with HTTP 200 as the real one: `code` such as 401, `message` a Dutch text for people. */
export function no(code: number, message: string) {
  return { ReturnValue: { ResponseCode: code, ResponseText: 'Error', Melding: message, Gelukt: false } }
}

/** One line of `zoekresultaten`. */
export function foundPatient({ name, birthDate, id }: DemoPatient) {
  return { Naam: name, GeboorteDatum: `${birthDate}T00:00:00`, PatientId: id }
}

/** An appointment in `GetAfspraken`; `PatientId` is 0 for the patient who is logged in. */
export function patientAppointment(appointment: DemoAppointment, isLoggedIn: boolean, gender: DemoPatient['gender']) {
  return {
    Id: appointment.id,
    PatientId: isLoggedIn ? 0 : appointment.patientId,
    AgendaId: appointment.agendaId,
    AgendaNaam: agendaName(appointment),
    ...times(appointment),
    AfspraakStatus: appointment.status,
    WisAfspraakToken: appointment.token,
    Metas: {},
    BlokType: blockType(appointment),
    Email: null,
    Voornaam: null,
    Achternaam: null,
    Geslacht: isLoggedIn ? 'O' : gender,
  }
}

/** An appointment in `GetAfsprakenDeurToegang`: other fields, and another spelling of the token's. */
export function doorAppointment(appointment: DemoAppointment) {
  return {
    Id: appointment.id,
    PatientId: appointment.patientId,
    AgendaId: appointment.agendaId,
    AgendaNaam: agendaName(appointment),
    Opmerkingen: appointment.remarks ?? null,
    PortaalAfspraak: appointment.fromPortal ?? false,
    GemaaktDoorPraktijk: !appointment.fromPortal,
    ...times(appointment),
    AfspraakStatus: appointment.status,
    wisAfspraakToken: appointment.token,
    Metas: {},
    BlokType: blockType(appointment),
  }
}

/** `bloktypes` of `GetBlokTypes`: minutes times ten. */
export const blockTypes = [
  { Id: 10052, Naam: 'EC: Huisarts', Kleur: 'FFFF80', AfspraakDuurMinuten: 100 },
  { Id: 10003, Naam: 'EC: Assistent', Kleur: 'FF7F80', AfspraakDuurMinuten: 200 },
] as const

/** The name of the agenda that an appointment is in. */
export function agendaName({ agendaId, agendaName }: DemoAppointment): string {
  return agendaName ?? demoAgendas.find(({ id }) => id === agendaId)?.name ?? ''
}

/** `Start` and `Eind`. */
export function times({ start, minutes }: DemoAppointment) {
  return { Start: start.toString(), Eind: start.add({ minutes }).toString() }
}

function blockType(appointment: DemoAppointment) {
  const { name, colour, minutes } = blockOf(appointment)
  return { Id: 0, Naam: name, Kleur: colour, AfspraakDuurMinuten10: minutes * 10 }
}

/** The kind of an appointment, its own or the usual one of its agenda. */
export function blockOf({ agendaId, minutes, block }: DemoAppointment): NonNullable<DemoAppointment['block']> {
  const { Id, Naam, Kleur } = agendaId === 10088 ? blockTypes[1] : blockTypes[0]
  return block ?? { id: Id, name: Naam, colour: Kleur, minutes }
}
