import { Temporal } from 'temporal-polyfill'
import type { Dispatcher } from 'undici'
import type { Abilities, Agenda, Appointment, Look, Snapshot } from './agenda.ts'
import { createFetchBookings, type FetchBookings } from './appointments.ts'
import type { Booking } from './booking.ts'
import { createCancelRoute } from './cancel.ts'
import { AgendaError, strangerPath } from './errors.ts'
import { createFilter, everything, type FilterSettings, needsBlockTypes } from './filter.ts'
import { readAgendas, readBlockTypes } from './from-json.ts'
import { createHttp, type Http } from './http.ts'
import { createLine } from './line.ts'
import { type Account, createOwnLogin } from './login.ts'
import { createIdentify } from './patients.ts'
import { createRequests, createSendRead, type Requests } from './request.ts'
import { keepAnHour, type Shared } from './shared.ts'
import { createXmlList } from './xml-request.ts'

/**
 * What the agenda tells of itself, without anybody's data. `line`: requests are held back because it fails, or it answers
 * again. `login`: Balie's own login. `stranger`: an answer held another patient's appointment and was refused whole.
 */
export type AgendaEvent =
  | { readonly kind: 'line'; readonly state: 'down' | 'up' }
  | { readonly kind: 'login'; readonly outcome: 'accepted' | 'refused' }
  | { readonly kind: 'stranger' }

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
  /** `json`: everything. `xml`: only lists for the portal's sessions. `mixed`: lists as XML, the rest as JSON. Default `json`. */
  readonly version?: 'json' | 'xml' | 'mixed'
  /** The API location for XML; default `url`. */
  readonly xmlUrl?: string | undefined
  /** `OntvangerEntiteit` of XML requests, the practice's code; default none. */
  readonly receiver?: string | undefined
  /** The application's token for XML; without it only a login can name a patient there. */
  readonly serverToken?: string | undefined
  /** The practice's own login for Balie. */
  readonly account?: Account | undefined
  /** By id in Balie's own session, or by the appointment's token; default `id` where there is an account. */
  readonly cancelVia?: 'id' | 'token' | undefined
  /** Which agendas and kinds of appointment are left to Balie; default all. */
  readonly filter?: FilterSettings
  /** Whether a number that could be a BSN is searched as one; default not. */
  readonly bsnSearch?: boolean
  /** How many requests the practice's server gets at once, and how many more may wait; default 4 and 200. */
  readonly concurrency?: number
  readonly waiting?: number
  /** Hears what happens to the line, the login and the answers. */
  readonly tell?: (event: AgendaEvent) => void
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
  readonly guard?: Dispatcher.DispatcherComposeInterceptor
  /** From 0 to 1; default the machine's. */
  readonly random?: () => number
}

const defaults = {
  version: 'json',
  cancelUrlMethod: 'GET',
  cancelIdField: 'id',
  patientIdField: 'patientId',
  listVia: 'patient',
  agendaIds: [],
  periodDays: 90,
  timeoutMs: 5_000,
  filter: everything,
  bsnSearch: false,
  concurrency: 4,
  waiting: 200,
  tell: () => {},
  clock: Date.now,
  random: Math.random,
} as const

/** A practice's agenda behind the Switchboard, in JSON, XML or both. Throws a `TypeError` when a URL is none. */
export function createClient(options: ClientOptions): Agenda {
  const { clock = defaults.clock, concurrency = defaults.concurrency } = options
  return createAgenda(createHttp(clock, concurrency, options.guard), options)
}

/** As `createClient`, over connections that are there already; closing it closes them. */
export function createAgenda(http: Http, options: ClientOptions): Agenda {
  const settings = settingsOf(options)
  const { clock, tell, now } = settings
  const line = createLine(http, { ...settings, tell: (state) => tell({ kind: 'line', state }) })
  const requests = settings.version === 'xml' ? undefined : createRequests(line, settings)
  const xml = settings.version === 'json' ? undefined : createXmlList(createSendRead(line, settings), settings)
  const login =
    requests && settings.account
      ? createOwnLogin(requests, settings.account, { clock, tell: (outcome) => tell({ kind: 'login', outcome }) })
      : undefined
  const { agendas, blockTypes } = createCatalogue(requests, clock)
  const fetchBookings = alarmed(createFetchBookings({ requests, xml, login, agendas }, settings), tell)
  const cancelRoute = createCancelRoute({ line, requests, login }, settings)
  const filterFor = async (deadline?: number) =>
    createFilter(settings.filter, needsBlockTypes(settings.filter) ? await blockTypes(deadline) : [])

  const list: Agenda['list'] = async (access, call) => {
    const found = await fetchBookings(access, call)
    const { mayShow, mayCancel } = await filterFor(call?.deadline)
    const isCancellable = (booking: Booking) => mayCancel(booking) && cancelRoute(access, booking) !== undefined
    return found
      .filter(mayShow)
      .map((booking) => ({ ...booking.appointment, cancellable: isCancellable(booking) }))
      .sort(byStart)
  }

  const look: Agenda['look'] = async (access, snapshot, call): Promise<Look> => {
    const start = Temporal.PlainDateTime.from(snapshot.start)
    // Nothing is filtered here: an appointment that may not be shown any more has not gone.
    const found = (await fetchBookings(access, call, start)).filter(({ appointment }) => appointment.id === snapshot.id)
    const [booking] = found
    if (!booking) return { kind: 'gone' }
    if (found.length > 1 || !isAsShown(booking, snapshot, start)) return { kind: 'changed' }
    const { mayCancel } = await filterFor(call?.deadline)
    const cancel = mayCancel(booking) ? cancelRoute(access, booking) : undefined
    return cancel ? { kind: 'same', cancel } : { kind: 'no-route' }
  }

  const listOf = (patientId: number, call: Parameters<typeof list>[1]) => list({ kind: 'application', patientId }, call)
  return {
    abilities: abilitiesOf(settings),
    identify: createIdentify(requests, listOf, { now, bsnSearch: settings.bsnSearch }),
    list,
    look,
    alert: async (text) => {
      if (!requests) throw new AgendaError('unable', { sent: false })
      await requests.alert(text)
    },
    close: http.close,
  }
}

function settingsOf(options: ClientOptions) {
  const { url, serverToken, receiver } = options
  return {
    ...defaults,
    ...options,
    serverToken,
    receiver,
    xmlUrl: options.xmlUrl ?? url,
    cancelVia: cancelViaOf(options),
  }
}

function cancelViaOf({ cancelVia, account }: Pick<ClientOptions, 'cancelVia' | 'account'>): 'id' | 'token' {
  return cancelVia ?? (account ? 'id' : 'token')
}

/** What these settings can do at all: XML has no documented request for searching and cancelling, and no tokens. */
export function abilitiesOf(options: Omit<ClientOptions, 'now'>): Abilities {
  const { version = 'json', account, cancelUrl } = options
  const cancelVia = cancelViaOf(options)
  const byToken = version === 'json' && cancelUrl !== undefined
  const byId = version !== 'xml' && account !== undefined
  return {
    search: version !== 'xml',
    cancel: { application: cancelVia === 'token' ? byToken : byId, portal: version !== 'xml' },
  }
}

/** What the manual asks to keep: the practice's agendas and kinds of appointment. */
function createCatalogue(requests: Requests | undefined, clock: () => number) {
  const asked = <T>(method: string, path: string, read: (json: unknown) => readonly T[]): Shared<readonly T[]> =>
    keepAnHour(async () => {
      if (!requests) throw new AgendaError('unable', { sent: false })
      const found = read(await requests.read(method, {}))
      // No agenda at all would make every appointment look gone.
      if (found.length === 0) throw new AgendaError('unreadable', { sent: true, path })
      return found
    }, clock)
  return {
    agendas: asked('GetAgendas', 'agendas', readAgendas),
    blockTypes: asked('GetBlokTypes', 'bloktypes', readBlockTypes),
  }
}

function alarmed(fetch: FetchBookings, tell: (event: AgendaEvent) => void): FetchBookings {
  return async (...asked) => {
    try {
      return await fetch(...asked)
    } catch (error) {
      if (error instanceof AgendaError && error.path === strangerPath) tell({ kind: 'stranger' })
      throw error
    }
  }
}

function isAsShown({ appointment }: Booking, { agendaId }: Snapshot, start: Temporal.PlainDateTime): boolean {
  return appointment.agendaId === agendaId && appointment.start.equals(start)
}

function byStart(a: Appointment, b: Appointment): number {
  return Temporal.PlainDateTime.compare(a.start, b.start) || a.id - b.id
}
