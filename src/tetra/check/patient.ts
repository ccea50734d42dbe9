// What can only be checked with a patient: a test patient of the practice, with appointments to come.
import type { Temporal } from 'temporal-polyfill'
import type { Booking } from '../booking.ts'
import { readAgendas, readBookings, readPatients } from '../from-json.ts'
import type { OwnLogin } from '../login.ts'
import type { Requests } from '../request.ts'
import { fieldsOf, itemsOf } from './fields.ts'
import { differs, type Finding, holds, type Part, reason, tried, unknown } from './finding.ts'

/** Somebody of the practice who exists for tests. `birthDate` as `YYYY-MM-DD`. */
export interface TestPatient {
  readonly patientId: number
  readonly birthDate: string
}

/** Whether `ZoekAfspraakPatient` finds exactly this patient, by number and by birth date. */
export async function checkSearch(requests: Requests, { patientId, birthDate }: TestPatient): Promise<Part> {
  const search = (identifier: string) => tried(requests.read('ZoekAfspraakPatient', { identifier }).then(readPatients))
  const [year, month, day] = birthDate.split('-')
  const byNumber = await search(String(patientId))
  const byDate = await search(`${day}-${month}-${year}`)
  const nobody = await search('999999999999999')
  const is = (record: { patientId: number; birthDate: string | undefined }) =>
    record.patientId === patientId && record.birthDate === birthDate
  const findings: Finding[] = []
  if (!byNumber.ok) findings.push(differs('search', `By patient number: ${reason(byNumber.error)}.`))
  else if (byNumber.value.length === 1 && byNumber.value.every(is))
    findings.push(holds('search', 'By patient number it finds one record: the same number, the same birth date.'))
  else
    findings.push(
      differs(
        'search',
        `By patient number it finds ${numbered(byNumber.value.length)}, not one with that number and birth date.`,
      ),
    )
  if (!byDate.ok) findings.push(differs('search', `By birth date: ${reason(byDate.error)}.`))
  else if (byDate.value.some(is))
    findings.push(holds('search', 'By birth date (dd-mm-yyyy) the patient is among those it finds.'))
  else
    findings.push(
      differs('search', `By birth date (dd-mm-yyyy) it finds ${numbered(byDate.value.length)}, but not this patient.`),
    )
  if (nobody.ok && nobody.value.length === 0)
    findings.push(holds('search', 'A number that nobody has gives an empty list.'))
  else if (!nobody.ok && nobody.error.code === 404)
    findings.push(holds('search', 'A number that nobody has is refused with 404.'))
  else if (nobody.ok)
    findings.push(differs('search', `A number that nobody has gives ${numbered(nobody.value.length)}.`))
  else
    findings.push(
      differs('search', `A number that nobody has: ${reason(nobody.error)}; an empty list or 404 was expected.`),
    )
  return { findings }
}

function numbered(count: number): string {
  return count === 1 ? 'one record' : `${count} records`
}

/** What the lists need beside the patient. `field`: the configured one. */
export interface ListParts {
  readonly requests: Requests
  readonly login: OwnLogin | undefined
  readonly field: string
  readonly agendaIds: readonly number[]
  readonly days: number
  readonly now: Temporal.PlainDateTime
}

/** Ids of the patient's appointments by one route, or why that route is none. */
export interface Route {
  readonly name: string
  readonly bookings: readonly Booking[] | undefined
}

/** Field names that are tried when the configured one does not work; asking changes nothing. */
const candidates = ['patientId', 'PatientId', 'patientid', 'patient', 'patientNummer', 'identifier']

/** Which of the two ways to a patient's appointments work, and whether they tell the same. */
export async function checkLists(
  parts: ListParts,
  patient: TestPatient,
): Promise<Part & { readonly route: Route | undefined }> {
  const byPatient = await tryPatientFields(parts, patient)
  const byPeriod = await tryPeriod(parts, patient)
  const findings = [...byPatient.findings, ...byPeriod.findings]
  const [one, other] = [byPatient.bookings, byPeriod.bookings]
  if (one && other) findings.push(compared(one, other, parts))
  const route = one?.length
    ? { name: 'patient', bookings: one }
    : other?.length
      ? { name: 'period', bookings: other }
      : undefined
  if (!route && (one || other))
    findings.push(unknown('lists', 'The test patient has no appointments: plan two to come, and check again.'))
  return {
    findings,
    route,
    settings: {
      ...(route ? { TETRA_LIST_VIA: route.name } : {}),
      ...(one?.length && byPatient.field ? { TETRA_PATIENT_ID_FIELD: byPatient.field } : {}),
    },
  }
}

type Listed = Part & { readonly bookings?: readonly Booking[]; readonly field?: string }

/** The configured field first; the first that gives this patient's appointments, and nobody else's, is it. */
async function tryPatientFields(parts: ListParts, patient: TestPatient): Promise<Listed> {
  const names = [parts.field, ...candidates.filter((name) => name !== parts.field)]
  const refusals: Finding[] = []
  let empty: Listed | undefined
  for (const field of names) {
    const tested = await tryPatientField(parts, patient, field)
    if (tested.bookings?.length) return { ...tested, findings: [...refusals, ...tested.findings] }
    if (tested.bookings) empty ??= tested
    else if (field === parts.field) refusals.push(...tested.findings)
  }
  if (empty) return empty
  return {
    findings: [
      ...refusals,
      differs(
        'lists',
        `GetAfspraken works with none of these fields: ${names.join(', ')}. Use TETRA_LIST_VIA=period, or ask the vendor.`,
      ),
    ],
  }
}

async function tryPatientField(
  { requests, login }: ListParts,
  { patientId }: TestPatient,
  field: string,
): Promise<Listed> {
  const ask = (session?: string) => requests.read('GetAfspraken', { [field]: patientId }, { session })
  const answer = await tried(login ? login.read(ask) : ask())
  const bookings = answer.ok ? await tried(Promise.resolve(answer.value).then(readBookings)) : answer
  if (!answer.ok || !bookings.ok)
    return { findings: bookings.ok ? [] : [differs('lists', `GetAfspraken with ${field}: ${reason(bookings.error)}.`)] }
  const others = bookings.value.filter((booking) => booking.patientId !== patientId)
  if (others.length > 0) {
    const zero = others.every((booking) => booking.patientId === 0) ? ' (all of patient 0)' : ''
    return {
      findings: [
        differs(
          'lists',
          `GetAfspraken with ${field} gives ${others.length} appointments that are not this patient's${zero}. Balie refuses such an answer whole.`,
        ),
      ],
    }
  }
  if (bookings.value.length === 0)
    return { field, bookings: [], findings: [unknown('lists', `GetAfspraken with ${field} gives an empty list.`)] }
  const found = holds(
    'lists',
    `GetAfspraken with ${field} gives ${bookings.value.length} appointments, all of this patient.`,
  )
  return { field, bookings: bookings.value, findings: [found, ...fieldsOf(itemsOf(answer.value, 'afspraken'))] }
}

async function tryPeriod({ requests, agendaIds, now, days }: ListParts, { patientId }: TestPatient): Promise<Listed> {
  const agendas = agendaIds.length > 0 ? { ok: true as const, value: agendaIds } : await tried(idsOf(requests))
  if (!agendas.ok)
    return { findings: [differs('lists', `GetAfsprakenDeurToegang needs agendas, but ${reason(agendas.error)}.`)] }
  const today = now.toPlainDate()
  const fields = {
    start: `${today}T00:00:00`,
    eind: `${today.add({ days: days + 1 })}T00:00:00`,
    agendaIds: agendas.value,
  }
  const answer = await tried(requests.read('GetAfsprakenDeurToegang', fields).then(readBookings))
  if (!answer.ok && answer.error.path === 'size')
    return {
      findings: [
        unknown('lists', `GetAfsprakenDeurToegang gives more than 1 MB for ${days} days; Balie asks for it in pieces.`),
      ],
    }
  if (!answer.ok)
    return { findings: [unknown('lists', `GetAfsprakenDeurToegang does not work here: ${reason(answer.error)}.`)] }
  const own = answer.value.filter((booking) => booking.patientId === patientId)
  const text = `GetAfsprakenDeurToegang gives ${answer.value.length} appointments in ${days} days, ${own.length} of them of this patient.`
  return { bookings: own, findings: [own.length > 0 ? holds('lists', text) : unknown('lists', text)] }
}

async function idsOf(requests: Requests): Promise<readonly number[]> {
  return readAgendas(await requests.read('GetAgendas', {})).map(({ id }) => id)
}

/** Only what lies in the period can be in both. */
function compared(one: readonly Booking[], other: readonly Booking[], { now, days }: ListParts): Finding {
  const [from, until] = [`${now.toPlainDate()}`, `${now.toPlainDate().add({ days: days + 1 })}`]
  const ids = (bookings: readonly Booking[]) =>
    bookings
      .filter(({ appointment: { start } }) => start.toString() >= from && start.toString() < until)
      .map(({ appointment: { id } }) => id)
      .sort((a, b) => a - b)
      .join()
  return ids(one) === ids(other)
    ? holds('lists', 'Both ways tell the same appointments to come.')
    : differs(
        'lists',
        'The two ways do not tell the same appointments to come: look at the agendas in TETRA_AGENDA_IDS.',
      )
}
