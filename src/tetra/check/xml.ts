// The lists as XML: the same as over JSON, or all there is.
import type { Booking } from '../booking.ts'
import type { ClientOptions } from '../client.ts'
import type { XmlIdentity, XmlList } from '../xml-request.ts'
import { checkXmlErrors } from './basics.ts'
import { differs, type Finding, holds, type Part, reason, tried, unknown } from './finding.ts'
import type { TestPatient } from './patient.ts'

/** Does something in the session of the practice's own account. */
export type InOwnSession = <T>(work: (session: string) => Promise<T>) => Promise<T>

/** As whom the list is asked, and what JSON told of the same patient. */
export interface Beside {
  readonly inOwnSession: InOwnSession | undefined
  readonly client: ClientOptions
  readonly patient: TestPatient
  readonly expected: readonly Booking[]
}

/** Lists as XML must tell what JSON tells. */
export async function besideJson(xml: XmlList, beside: Beside): Promise<readonly Part[]> {
  const { inOwnSession, client, patient, expected } = beside
  const ask = (identity: XmlIdentity) => xml(identity, patient.patientId)
  const { serverToken } = client
  const asking = inOwnSession
    ? inOwnSession((session) => ask({ kind: 'session', session }))
    : ask({ kind: 'server-token', token: serverToken ?? '' })
  const answer = await tried(asking)
  const errors = await checkXmlErrors(xml)
  if (!answer.ok)
    return [
      {
        findings: [
          differs(
            'xml',
            `The list as XML: ${reason(answer.error)}. Check TETRA_XML_URL, TETRA_RECEIVER and TETRA_SERVER_TOKEN.`,
          ),
        ],
      },
      errors,
    ]
  const strangers = answer.value.filter((booking) => booking.patientId !== patient.patientId).length
  if (strangers > 0)
    return [
      { findings: [differs('xml', `The list as XML holds ${strangers} appointments that are not this patient's.`)] },
      errors,
    ]
  return [{ findings: [sameAs(expected, answer.value)] }, errors]
}

function sameAs(expected: readonly Booking[], found: readonly Booking[]): Finding {
  const ids = (bookings: readonly Booking[]) =>
    bookings
      .map(({ appointment }) => `${appointment.id} ${appointment.start}`)
      .sort()
      .join()
  if (expected.length === 0)
    return unknown(
      'xml',
      `The list as XML has ${found.length} appointments; there are none as JSON to compare them with.`,
    )
  return ids(expected) === ids(found)
    ? holds('xml', `The list as XML can be read, and tells the same ${found.length} appointments as JSON.`)
    : differs('xml', `The list as XML tells ${found.length} appointments, not the same ${expected.length} as JSON.`)
}

/** What is left when nothing is asked as JSON. `session` is one of the portal's. */
export async function overXmlAlone(xml: XmlList, session: string | undefined): Promise<readonly Part[]> {
  const errors = await checkXmlErrors(xml)
  const settings = { TETRA_VERSION: 'xml' }
  if (session === undefined)
    return [
      errors,
      {
        findings: [unknown('xml', 'The list needs a session of the portal: --session FILE, a file with it.')],
        settings,
      },
    ]
  const answer = await tried(xml({ kind: 'session', session }, undefined))
  const list = answer.ok
    ? holds('xml', `The list as XML can be read: ${answer.value.length} appointments.`)
    : differs('xml', `The list as XML: ${reason(answer.error)}. Check TETRA_URL, TETRA_XML_URL and TETRA_RECEIVER.`)
  return [errors, { findings: [list], settings }]
}
