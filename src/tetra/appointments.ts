import { Temporal } from 'temporal-polyfill'
import type { Access, CallOptions } from './agenda.ts'
import { AgendaError, strangerPath } from './errors.ts'
import { type Booking, readAgendaIds, readBookings } from './from-json.ts'
import type { Requests } from './request.ts'

/** Where the appointments of an identified patient come from; see `ClientOptions` for the fields. */
export interface ListSettings {
  readonly listVia: 'patient' | 'period'
  readonly patientIdField: string
  readonly agendaIds: readonly number[]
  readonly periodDays: number
  readonly now: () => Temporal.PlainDateTime
  readonly clock: () => number
}

/** Fresh appointments of whom the access is for, unordered. A period is stretched to hold the day of `including`. */
export type FetchBookings = (
  access: Access,
  options?: CallOptions,
  including?: Temporal.PlainDateTime,
) => Promise<readonly Booking[]>

/** Makes the one way to appointments. It throws `AgendaError`; with `strangerPath` when others' appointments came. */
export function createFetchBookings(requests: Requests, settings: ListSettings): FetchBookings {
  const agendaIds = cachedAgendaIds(requests, settings)

  const ofPatient = async (patientId: number, options?: CallOptions) => {
    const found = readBookings(await requests.read('GetAfspraken', { [settings.patientIdField]: patientId }, options))
    if (!found.every((booking) => isOf(booking, patientId))) {
      throw new AgendaError('refused', { sent: true, path: strangerPath })
    }
    return found
  }

  const inPeriod = async (patientId: number, options?: CallOptions, including?: Temporal.PlainDateTime) => {
    const period = periodAround(settings.now(), settings.periodDays, including)
    const fields = { ...period, agendaIds: await agendaIds(options) }
    const found = readBookings(await requests.read('GetAfsprakenDeurToegang', fields, options))
    return found.filter((booking) => isOf(booking, patientId))
  }

  return async (access, options, including) => {
    if (access.kind === 'portal') {
      return readBookings(await requests.read('GetAfspraken', {}, { ...options, session: access.session }))
    }
    return settings.listVia === 'patient'
      ? ofPatient(access.patientId, options)
      : inPeriod(access.patientId, options, including)
  }
}

/** A booking of patient 0 is a session's, which without a session may be anybody's. */
function isOf(booking: Booking, patientId: number): boolean {
  return patientId > 0 && booking.patientId === patientId
}

/** From the start of today, because an appointment under way is told too. */
function periodAround(now: Temporal.PlainDateTime, days: number, including: Temporal.PlainDateTime = now) {
  const today = now.toPlainDate()
  const day = including.toPlainDate()
  const before = Temporal.PlainDate.compare(day, today) < 0 ? day : today
  const after = Temporal.PlainDate.compare(day, today) > 0 ? day : today
  return { start: `${before}T00:00:00`, eind: `${after.add({ days: days + 1 })}T00:00:00` }
}

const agendasKeptMs = 3_600_000

/** The manual asks to keep the list of agendas: an hour here. No agenda at all would make every appointment look gone. */
function cachedAgendaIds(requests: Requests, { agendaIds, clock }: ListSettings) {
  let kept: { readonly ids: readonly number[]; readonly until: number } | undefined
  return async (options?: CallOptions): Promise<readonly number[]> => {
    if (agendaIds.length > 0) return agendaIds
    if (kept && clock() < kept.until) return kept.ids
    const ids = readAgendaIds(await requests.read('GetAgendas', {}, options))
    if (ids.length === 0) throw new AgendaError('unreadable', { sent: true, path: 'agendas' })
    kept = { ids, until: clock() + agendasKeptMs }
    return ids
  }
}
