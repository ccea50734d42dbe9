// The Switchboard's version 1 as the simulator speaks it: one request, read and answered as the manual shows it.
import { XMLParser } from 'fast-xml-parser'
import { agendaName, blockOf, times } from './answers.ts'
import type { DemoAppointment } from './demo-practice.ts'
import { type RequestFields, staff } from './methods.ts'
import type { Practice } from './practice.ts'

/** An XML request: its method is the root's name, its fields what stands in it. */
export interface XmlRequest {
  readonly method: string
  readonly fields: RequestFields
}

const root = /^Tetra_Agenda_(\w+)_Verzoek$/
const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@', parseTagValue: false })

/** `unknown` when it cannot be read. */
export function readXmlRequest(body: string): XmlRequest {
  try {
    const tree: Record<string, Record<string, unknown>> = parser.parse(body, true)
    const name = Object.keys(tree).find((key) => root.test(key))
    const { Identificatie, OntvangerEntiteit, PatientId } = (name && tree[name]) || {}
    const identity = (Identificatie ?? {}) as Record<string, unknown>
    return {
      method: (name && root.exec(name)?.[1]) || 'unknown',
      fields: {
        as: identity['@xsi:type'],
        Sessie: identity.Sessie,
        Token: identity.Token,
        OntvangerEntiteit,
        PatientId,
      },
    }
  } catch {
    return { method: 'unknown', fields: {} }
  }
}

/** What the practice answers to it. */
export function answerXml(
  { method, fields }: XmlRequest,
  practice: Practice,
  known: { readonly serverToken: string; readonly receiver: string },
): string {
  if (method !== 'GetPatientAfspraken') return statusOf('OZB_Communicatie_Status_Onbekend_verzoek')
  if (fields.OntvangerEntiteit !== undefined && fields.OntvangerEntiteit !== known.receiver)
    return statusOf('OZB_Communicatie_Status_Ontvanger_onbekend')
  const patientId = patientOf(fields, practice, known.serverToken)
  if (patientId === undefined) return statusOf('OZB_Communicatie_Status_Geen_toegang')
  const found = practice.appointmentsOf(patientId)
  return statusOf(
    'OZB_Communicatie_Status_Verzoek_is_geslaagd',
    `<Afspraken>${found.map(appointment).join('')}</Afspraken>`,
  )
}

/** A patient's own session is about that patient; the practice's session and the server token name one. */
function patientOf(fields: RequestFields, practice: Practice, serverToken: string): number | undefined {
  const named = /^\d+$/.test(String(fields.PatientId)) ? Number(fields.PatientId) : undefined
  if (fields.as === 'OZB_Communicatie_Identificatie_Servertoken')
    return fields.Token === serverToken ? named : undefined
  if (fields.as !== 'OZB_Communicatie_Identificatie_GebruikerSessie') return undefined
  const loggedIn = practice.loggedIn(String(fields.Sessie))
  return loggedIn === staff ? named : loggedIn
}

const schemas = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema"'

/** A whole answer with this status, and more behind it. */
export function statusOf(status: string, more = ''): string {
  return answer(`<CommunicatieStatus>${status}</CommunicatieStatus>${more}`)
}

/** A whole answer that does not say how it went. */
export function withoutStatus(): string {
  return answer('<Afspraken />')
}

function answer(inside: string): string {
  const name = 'Tetra_Agenda_GetPatientAfspraken_Antwoord'
  return `<${name} ${schemas} Id="-1001">${inside}</${name}>`
}

function appointment(one: DemoAppointment): string {
  const { Start, Eind } = times(one)
  const block = blockOf(one)
  const kind = `${tag('Naam', block.name)}${tag('Kleur', argb(block.colour))}${tag('AfspraakDuurMinuten', block.minutes)}`
  return [
    `<Tetra_Agenda_Afspraak Id="${one.id}">`,
    tag('PatientId', one.patientId),
    tag('AgendaNaam', agendaName(one)),
    `<BlokType Id="${block.id}">${kind}</BlokType>`,
    tag('AgendaId', one.agendaId),
    tag('Start', Start),
    tag('Eind', Eind),
    ...(one.status === '' ? [] : [tag('AfspraakStatus', one.status)]),
    tag('PortaalAfspraak', one.fromPortal ?? false),
    tag('GemaaktDoorPraktijk', !one.fromPortal),
    tag('Opmerkingen', one.remarks ?? ''),
    '</Tetra_Agenda_Afspraak>',
  ].join('')
}

function tag(name: string, value: string | number | boolean): string {
  return value === '' ? `<${name} />` : `<${name}>${escaped(String(value))}</${name}>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** Solid colours are negative numbers: FFFF80 is -128. */
function argb(hex: string): number {
  return Number.parseInt(`ff${hex}`, 16) | 0
}
