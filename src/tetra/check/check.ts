// The conformance check: which of Balie's assumptions hold for this Switchboard, and which settings to use.
import type { Access } from '../agenda.ts'
import { type ClientOptions, createAgenda } from '../client.ts'
import { readBookings } from '../from-json.ts'
import { createHttp } from '../http.ts'
import { createLine } from '../line.ts'
import { createOwnLogin } from '../login.ts'
import { createRequests, createSendRead, type Requests } from '../request.ts'
import { createXmlList, type XmlList } from '../xml-request.ts'
import { checkCatalogue, checkConnection, checkErrors } from './basics.ts'
import { checkCancellation, checkRoute } from './cancelling.ts'
import { differs, type Finding, type Found, holds, type Part, reason, tried, unknown } from './finding.ts'
import { checkLists, checkSearch, type TestPatient } from './patient.ts'
import { besideJson, type InOwnSession, overXmlAlone } from './xml.ts'

/** What to check with. Without a patient only what needs none is checked; `session` is one of the portal's. */
export interface CheckOptions {
  readonly client: ClientOptions
  readonly patient?: TestPatient | undefined
  readonly session?: string | undefined
  /** The id of a test appointment to cancel. Without it nothing is changed. */
  readonly cancel?: number | undefined
}

/** Everything that was found, and the settings it comes down to. */
export interface Report {
  readonly findings: readonly Finding[]
  readonly settings: Found
}

/** One request at a time, and no more than one at once: a check must not be what brings a practice down. */
export async function checkSwitchboard(options: CheckOptions): Promise<Report> {
  const { client } = options
  const settings = { timeoutMs: 5_000, clock: Date.now, random: Math.random, receiver: undefined, ...client }
  const http = createHttp(settings.clock, 1)
  try {
    const line = createLine(http, { clock: settings.clock, concurrency: 1, waiting: 8, tell: () => {} })
    const xml = createXmlList(createSendRead(line, settings), { ...settings, xmlUrl: client.xmlUrl ?? client.url })
    const requests = client.version === 'xml' ? undefined : createRequests(line, settings)
    const parts = requests ? await overJson(requests, xml, options) : await overXmlAlone(xml, options.session)
    return together(parts)
  } finally {
    await http.close()
  }
}

async function overJson(requests: Requests, xml: XmlList, options: CheckOptions): Promise<readonly Part[]> {
  const { client, patient } = options
  const clock = client.clock ?? Date.now
  const connection = await checkConnection(requests, clock)
  if (!connection.ok) return [connection]
  const login = client.account && createOwnLogin(requests, client.account, { clock, tell: () => {} })
  const version: Part = { findings: [], settings: { TETRA_VERSION: client.version ?? 'json' } }
  const parts: Part[] = [version, connection, await checkCatalogue(requests, client), await checkErrors(requests)]
  if (login) parts.push(await checkLogin((work) => login.read(work)))
  if (options.session !== undefined) parts.push(await checkPortal(requests, options.session, patient))
  if (!patient) return [...parts, withoutPatient]
  parts.push(await checkSearch(requests, patient))
  const days = client.periodDays ?? 90
  const field = client.patientIdField ?? 'patientId'
  const lists = await checkLists(
    { requests, login, field, agendaIds: client.agendaIds ?? [], days, now: client.now() },
    patient,
  )
  // Lists as XML are of one patient, whatever works as JSON.
  parts.push(client.version === 'mixed' ? { findings: lists.findings } : lists)
  const bookings = lists.route?.bookings ?? []
  if (client.version === 'mixed')
    parts.push(...(await besideJson(xml, { inOwnSession: login?.read, client, patient, expected: bookings })))
  parts.push(checkRoute(client, bookings, { now: client.now(), isTested: options.cancel !== undefined }))
  if (options.cancel !== undefined) parts.push(await cancelOne(options, patient, lists.settings ?? {}))
  return parts
}

const withoutPatient: Part = {
  findings: [
    unknown('search', 'Searching, lists and cancelling need a test patient: --patient NUMBER --born YYYY-MM-DD.'),
  ],
}

/** A portal's patient is patient 0 there, or has its own number. */
async function checkPortal(requests: Requests, session: string, patient: TestPatient | undefined): Promise<Part> {
  const answer = await tried(requests.read('GetAfspraken', {}, { session }).then(readBookings))
  if (!answer.ok)
    return { findings: [differs('lists', `GetAfspraken in the portal's session: ${reason(answer.error)}.`)] }
  const owners = new Set(answer.value.map((booking) => booking.patientId ?? 0))
  owners.delete(0)
  if (patient) owners.delete(patient.patientId)
  const text = `GetAfspraken in the portal's session gives ${answer.value.length} appointments`
  const isOwn = owners.size <= (patient ? 0 : 1)
  return {
    findings: [
      isOwn
        ? holds('lists', `${text}, all of one patient.`)
        : differs('lists', `${text}, some of another patient. Balie refuses such an answer whole.`),
    ],
  }
}

async function checkLogin(inOwnSession: InOwnSession): Promise<Part> {
  const login = await tried(inOwnSession(async () => undefined))
  if (login.ok)
    return { findings: [holds('login', "The practice's account can log in, with a session that Balie makes up.")] }
  const hint = 'Check TETRA_USERNAME and TETRA_PASSWORD; an account that asks for an SMS code cannot be used.'
  return { findings: [differs('login', `Login: ${reason(login.error)}. ${hint}`)] }
}

/** With the settings that were just found, as Balie itself would do it. */
async function cancelOne({ client, cancel }: CheckOptions, patient: TestPatient, found: Found): Promise<Part> {
  const listVia = found.TETRA_LIST_VIA === 'period' ? 'period' : 'patient'
  const patientIdField = found.TETRA_PATIENT_ID_FIELD ?? client.patientIdField ?? 'patientId'
  const lists = client.version === 'mixed' ? {} : { listVia, patientIdField }
  const agenda = createAgenda(createHttp(client.clock ?? Date.now, 1), { ...client, ...lists } as ClientOptions)
  const access: Access = { kind: 'application', patientId: patient.patientId }
  try {
    return await checkCancellation(agenda, access, cancel ?? Number.NaN)
  } finally {
    await agenda.close()
  }
}

function together(parts: readonly Part[]): Report {
  return {
    findings: parts.flatMap(({ findings }) => findings),
    settings: Object.assign({}, ...parts.map(({ settings }) => settings ?? {})),
  }
}
