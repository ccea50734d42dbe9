// The one request that the manual documents in XML for our job: a patient's appointments.
import { XMLBuilder } from 'fast-xml-parser'
import type { Booking } from './booking.ts'
import { AgendaError } from './errors.ts'
import { readXmlBookings } from './from-xml.ts'
import { bodyOf, type RequestOptions, type SendRead } from './request.ts'

/** As whom: a session that a login has bound, or the application's server token. */
export type XmlIdentity =
  | { readonly kind: 'session'; readonly session: string }
  | { readonly kind: 'server-token'; readonly token: string }

/** `xmlUrl` is the API location; `receiver` is `OntvangerEntiteit`, the practice's code; without it none is named. */
export interface XmlSettings {
  readonly xmlUrl: string
  readonly receiver: string | undefined
}

/** Appointments over XML: of the session's own patient, or of the one who is named. Throws `AgendaError`. */
export type XmlList = (
  identity: XmlIdentity,
  patientId: number | undefined,
  options?: RequestOptions,
) => Promise<readonly Booking[]>

/** Lists of appointments over XML. */
export function createXmlList(send: SendRead, settings: XmlSettings): XmlList {
  const url = new URL(settings.xmlUrl)
  return async (identity, patientId, options) => {
    const text = writeListRequest(identity, settings.receiver, patientId)
    const body = { type: 'text/xml; charset=utf-8', text } as const
    return readXmlBookings(bodyOf(await send({ method: 'POST', url, body }, options)))
  }
}

const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', processEntities: true })

/** Whatever XML cannot hold, or a reader would turn into something else. */
const unwritable = /[^\x21-\x7e]/

/** A `Tetra_Agenda_GetPatientAfspraken_Verzoek` as in the manual. Throws `AgendaError` when the session cannot be written. */
export function writeListRequest(identity: XmlIdentity, receiver?: string, patientId?: number): string {
  const secret = identity.kind === 'session' ? identity.session : identity.token
  if (secret === '' || unwritable.test(secret)) throw new AgendaError('refused', { sent: false, path: 'session' })
  return builder.build({
    Tetra_Agenda_GetPatientAfspraken_Verzoek: {
      '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      '@xmlns:xsd': 'http://www.w3.org/2001/XMLSchema',
      '@Id': '-1000',
      Identificatie:
        identity.kind === 'session'
          ? { '@xsi:type': 'OZB_Communicatie_Identificatie_GebruikerSessie', '@Id': '-1001', Sessie: secret }
          : { '@xsi:type': 'OZB_Communicatie_Identificatie_Servertoken', '@Id': '-1001', Token: secret },
      ...(receiver === undefined ? {} : { OntvangerEntiteit: receiver }),
      ...(patientId === undefined ? {} : { PatientId: patientId }),
    },
  })
}
