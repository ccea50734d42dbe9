import { Temporal } from 'temporal-polyfill'
import type { Access, CallOptions } from './agenda.ts'
import type { AgendaRecord, Booking } from './booking.ts'
import { AgendaError, strangerPath } from './errors.ts'
import { readBookings } from './from-json.ts'
import type { OwnLogin } from './login.ts'
import type { Requests } from './request.ts'
import type { Shared } from './shared.ts'
import type { XmlList } from './xml-request.ts'

/** Where the appointments of an identified patient come from; see `ClientOptions` for the fields. */
export interface ListSettings {
  readonly listVia: 'patient' | 'period'
  readonly patientIdField: string
  readonly agendaIds: readonly number[]
  readonly periodDays: number
  readonly serverToken: string | undefined
  readonly now: () => Temporal.PlainDateTime
}

/** `requests` is missing where only XML is spoken, `xml` where lists come as JSON. */
export interface ListParts {
  readonly requests: Requests | undefined
  readonly xml: XmlList | undefined
  readonly login: OwnLogin | undefined
  readonly agendas: Shared<readonly AgendaRecord[]>
}

/** Fresh appointments of whom the access is for, unordered. A period is stretched to hold the day of `including`. */
export type FetchBookings = (
  access: Access,
  options?: CallOptions,
  including?: Temporal.PlainDateTime,
) => Promise<readonly Booking[]>

/** Makes the one way to appointments. It throws `AgendaError`; with `strangerPath` when others' appointments came. */
export function createFetchBookings(parts: ListParts, settings: ListSettings): FetchBookings {
  const ofPatient = createOfPatient(parts, settings)
  const inPeriod = createInPeriod(parts, settings)
  const { requests, xml } = parts

  return async (access, options, including) => {
    if (access.kind === 'application') {
      const { patientId } = access
      return settings.listVia === 'patient' ? ofPatient(patientId, options) : inPeriod(patientId, options, including)
    }
    const { session, patientId } = access
    if (xml) return ofSession(await xml({ kind: 'session', session }, undefined, options), patientId)
    if (!requests) throw new AgendaError('unable', { sent: false })
    return ofSession(readBookings(await requests.read('GetAfspraken', {}, { ...options, session })), patientId)
  }
}

type OfPatient = (patientId: number, options?: CallOptions) => Promise<readonly Booking[]>

/** One patient's appointments, asked by number: in Balie's own session where it has one, else as the application. */
function createOfPatient({ requests, xml, login }: ListParts, settings: ListSettings): OfPatient {
  const { serverToken, patientIdField } = settings
  const ask = async (patientId: number, session?: string, options?: CallOptions): Promise<readonly Booking[]> => {
    if (xml && session !== undefined) return xml({ kind: 'session', session }, patientId, options)
    if (xml && serverToken !== undefined) return xml({ kind: 'server-token', token: serverToken }, patientId, options)
    if (xml || !requests) throw new AgendaError('unable', { sent: false })
    return readBookings(await requests.read('GetAfspraken', { [patientIdField]: patientId }, { ...options, session }))
  }
  return async (patientId, options) => {
    const found = login
      ? await login.read((session) => ask(patientId, session, options), options?.deadline)
      : await ask(patientId, undefined, options)
    if (!found.every((booking) => isOf(booking, patientId))) throw stranger()
    return found
  }
}

/** Everybody's appointments of some agendas, of which only this patient's leave this function. */
function createInPeriod({ requests, agendas }: ListParts, settings: ListSettings) {
  return async (patientId: number, options?: CallOptions, including?: Temporal.PlainDateTime) => {
    if (!requests) throw new AgendaError('unable', { sent: false })
    const agendaIds =
      settings.agendaIds.length > 0 ? settings.agendaIds : (await agendas(options?.deadline)).map(({ id }) => id)
    const ask: AskPeriod = async ({ from, until }) => {
      const fields = { start: `${from}T00:00:00`, eind: `${until}T00:00:00`, agendaIds }
      const found = readBookings(await requests.read('GetAfsprakenDeurToegang', fields, options))
      return found.filter((booking) => isOf(booking, patientId))
    }
    return inPieces(periodAround(settings.now(), settings.periodDays, including), ask)
  }
}

/** Days: from the first, up to the last, which does not count any more. */
interface Period {
  readonly from: Temporal.PlainDate
  readonly until: Temporal.PlainDate
}

type AskPeriod = (period: Period) => Promise<readonly Booking[]>

/** A period whose answer is larger than may come in is asked for in two halves, one after the other. */
async function inPieces(period: Period, ask: AskPeriod): Promise<readonly Booking[]> {
  const days = period.from.until(period.until).total('days')
  try {
    return await ask(period)
  } catch (error) {
    if (!(error instanceof AgendaError && error.path === 'size') || days < 2) throw error
  }
  const middle = period.from.add({ days: Math.floor(days / 2) })
  const first = await inPieces({ from: period.from, until: middle }, ask)
  const second = await inPieces({ from: middle, until: period.until }, ask)
  // Nobody says whether an appointment on the border belongs to both.
  const seen = new Set(first.map(({ appointment }) => appointment.id))
  return [...first, ...second.filter(({ appointment }) => !seen.has(appointment.id))]
}

/** From the start of today, because an appointment under way is told too. */
function periodAround(now: Temporal.PlainDateTime, days: number, including: Temporal.PlainDateTime = now): Period {
  const today = now.toPlainDate()
  const day = including.toPlainDate()
  const before = Temporal.PlainDate.compare(day, today) < 0 ? day : today
  const after = Temporal.PlainDate.compare(day, today) > 0 ? day : today
  return { from: before, until: after.add({ days: days + 1 }) }
}

/** A booking of patient 0 is a session's, which without a session may be anybody's. */
function isOf(booking: Booking, patientId: number): boolean {
  return patientId > 0 && booking.patientId === patientId
}

/** A portal's patient is patient 0, or has the number that the portal told; anybody else's voids the whole answer. */
function ofSession(found: readonly Booking[], patientId: number): readonly Booking[] {
  if (found.some(({ patientId: owner = 0 }) => owner !== 0 && owner !== patientId)) throw stranger()
  return found
}

function stranger(): AgendaError {
  return new AgendaError('refused', { sent: true, path: strangerPath })
}
