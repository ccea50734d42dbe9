import type { Temporal } from 'temporal-polyfill'
import type { Appointment, CallOptions, Claim, Identification } from './agenda.ts'
import type { PatientRecord } from './booking.ts'
import { AgendaError } from './errors.ts'
import { readPatients } from './from-json.ts'
import { birthDateIdentifier, bsnIdentifier, numberIdentifier } from './identifier.ts'
import type { Requests } from './request.ts'

type ListOf = (patientId: number, options?: CallOptions) => Promise<readonly Appointment[]>

/** What a record holds when the practice does not know somebody's birth date. */
const unknownBirthDate = '0001-01-01'

/** `now` is the practice's wall clock; `bsnSearch`: whether a number that could be a BSN is searched as one. */
export interface IdentifySettings {
  readonly now: () => Temporal.PlainDateTime
  readonly bsnSearch: boolean
}

/**
 * Makes `Agenda.identify`. What the search tells of other people ends here. `listOf` gives a patient's appointments; without
 * `requests` nobody can be found.
 */
export function createIdentify(requests: Requests | undefined, listOf: ListOf, { now, bsnSearch }: IdentifySettings) {
  const search = async (identifier: string, options?: CallOptions) => {
    if (!requests) throw new AgendaError('unable', { sent: false })
    try {
      return readPatients(await requests.read('ZoekAfspraakPatient', { identifier }, options))
    } catch (error) {
      // "Not found" said as a refusal must look like an empty answer, or it would tell who is a patient here.
      if (error instanceof AgendaError && error.code === 404) return []
      throw error
    }
  }

  return async (claim: Claim, options?: CallOptions): Promise<Identification> => {
    const byDate = birthDateIdentifier(claim.birthDate)
    if (!byDate) return { kind: 'none' }
    const asBsn = bsnSearch && claim.kind === 'number' ? bsnIdentifier(claim.patientNumber) : undefined
    const byNumber = claim.kind === 'number' ? numberIdentifier(claim.patientNumber) : undefined
    const found = await search(asBsn ?? byNumber ?? byDate, options)
    const fitting = asBsn ? onlyOf(found, claim) : found.filter((record) => fits(claim, record))
    const [record] = fitting
    if (!record) return { kind: 'none' }
    if (fitting.length > 1) return { kind: 'several' }
    if (claim.kind === 'number') return { kind: 'one', patientId: record.patientId }
    const named = (await listOf(record.patientId, options)).filter((appointment) => isNamed(claim, appointment, now()))
    const [only] = named
    return only && named.length === 1 ? { kind: 'one', patientId: record.patientId, only } : { kind: 'none' }
  }
}

/** A BSN is one person's: an answer that holds more people was no answer to it. */
function onlyOf(found: readonly PatientRecord[], { birthDate }: Claim): readonly PatientRecord[] {
  return found.length === 1 ? found.filter((record) => isBornOn(birthDate, record)) : []
}

/** The digits must be the same: 0157376 is not 157376. */
function fits(claim: Claim, record: PatientRecord): boolean {
  if (!isBornOn(claim.birthDate, record)) return false
  if (claim.kind === 'number') return String(record.patientId) === claim.patientNumber
  return claim.fitsName(record.name)
}

/** Number 0 means "the patient of this session", so nobody here. */
function isBornOn(birthDate: string, record: PatientRecord): boolean {
  return record.birthDate === birthDate && record.birthDate !== unknownBirthDate && record.patientId > 0
}

function isNamed(
  claim: Extract<Claim, { kind: 'appointment' }>,
  { start }: Appointment,
  now: Temporal.PlainDateTime,
): boolean {
  return start.since(now).sign > 0 && claim.fitsStart(start)
}
