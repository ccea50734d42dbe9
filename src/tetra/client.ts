import { Temporal } from 'temporal-polyfill'
import type { Dispatcher } from 'undici'
import type { Agenda, Appointment, Look, Snapshot } from './agenda.ts'
import { createFetchBookings } from './appointments.ts'
import { createCancelRoute } from './cancel.ts'
import type { Booking } from './from-json.ts'
import { createHttp } from './http.ts'
import { createIdentify } from './patients.ts'
import { createRequests } from './request.ts'

/** Where a practice's Switchboard is and how it is asked. What no public page tells has a setting and a default. */
export interface ClientOptions {
  /** The API location that the vendor hands out. */
  readonly url: string
  /** Name of this application. */
  readonly name: string
  /** Its access key. */
  readonly key: string
  /** The practice's name or AGB code. */
  readonly target: string
  /** Template of the cancel URL, with `{token}` in it; without it only a session can cancel. */
  readonly cancelUrl?: string | undefined
  /** Default `GET`. */
  readonly cancelUrlMethod?: 'GET' | 'POST'
  /** The field of `WisAfspraakById` that holds the appointment's id; default `id`. */
  readonly cancelIdField?: string
  /** The field of `GetAfspraken` that names the patient for the application's own access; default `patientId`. */
  readonly patientIdField?: string
  /** By `GetAfspraken` with the patient's id, or by `GetAfsprakenDeurToegang` over a period; default `patient`. */
  readonly listVia?: 'patient' | 'period'
  /** The agendas of a period; none: all that `GetAgendas` tells. */
  readonly agendaIds?: readonly number[]
  /** How many days after today a period holds; default 90. */
  readonly periodDays?: number
  /** Limit of one call in ms, second attempt included; default 5,000. */
  readonly timeoutMs?: number
  /** The practice's wall clock. */
  readonly now: () => Temporal.PlainDateTime
  /** Ms since the epoch; default the machine's. */
  readonly clock?: () => number
  /** Looks at each request before it is made, and throws when it may not be. */
  readonly guard?: Dispatcher.DispatcherComposeInterceptor | undefined
  /** From 0 to 1; default the machine's. */
  readonly random?: () => number
}

const defaults = {
  cancelUrlMethod: 'GET',
  cancelIdField: 'id',
  patientIdField: 'patientId',
  listVia: 'patient',
  agendaIds: [],
  periodDays: 90,
  timeoutMs: 5_000,
  clock: Date.now,
  random: Math.random,
} as const

/** A practice's agenda over the Switchboard's JSON. Throws a `TypeError` when a URL is none. */
export function createClient(options: ClientOptions): Agenda {
  const settings = { ...defaults, ...options }
  const http = createHttp(settings.clock, options.guard)
  const requests = createRequests(http, settings)
  const fetchBookings = createFetchBookings(requests, settings)
  const cancelRoute = createCancelRoute(http, requests, settings)

  const list: Agenda['list'] = async (access, call) =>
    (await fetchBookings(access, call))
      .map((booking) => ({ ...booking.appointment, cancellable: cancelRoute(access, booking) !== undefined }))
      .sort(byStart)

  return {
    identify: createIdentify(
      requests,
      (patientId, call) => list({ kind: 'application', patientId }, call),
      settings.now,
    ),
    list,
    look: async (access, snapshot, call): Promise<Look> => {
      const start = Temporal.PlainDateTime.from(snapshot.start)
      const found = (await fetchBookings(access, call, start)).filter(
        ({ appointment }) => appointment.id === snapshot.id,
      )
      const [booking] = found
      if (!booking) return { kind: 'gone' }
      if (found.length > 1 || !isAsShown(booking, snapshot, start)) return { kind: 'changed' }
      const cancel = cancelRoute(access, booking)
      return cancel ? { kind: 'same', cancel } : { kind: 'no-route' }
    },
    alert: async (text) => void (await requests.write('StuurAlert', { tekst: text })),
    close: http.close,
  }
}

function isAsShown({ appointment }: Booking, { agendaId }: Snapshot, start: Temporal.PlainDateTime): boolean {
  return appointment.agendaId === agendaId && appointment.start.equals(start)
}

function byStart(a: Appointment, b: Appointment): number {
  return Temporal.PlainDateTime.compare(a.start, b.start) || a.id - b.id
}
