import type { Temporal } from 'temporal-polyfill'
import type { Appointment, CallOptions, Claim, Identification } from './agenda.ts'
import { AgendaError } from './errors.ts'
import { type PatientRecord, readPatients } from './from-json.ts'
import { birthDateIdentifier, numberIdentifier } from './identifier.ts'
import type { Requests } from './request.ts'

type ListOf = (patientId: number, options?: CallOptions) => Promise<readonly Appointment[]>

/** What a record holds when the practice does not know somebody's birth date. */
const unknownBirthDate = '0001-01-01'

/**
 * Makes `Agenda.identify`. What the search tells of other people ends here. `listOf` gives a patient's appointments,
 * `now` the practice's wall clock.
 */
export function createIdentify(requests: Requests, listOf: ListOf, now: () => Temporal.PlainDateTime) {
  const search = async (identifier: string, options?: CallOptions) => {
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
    const identifier = claim.kind === 'number' ? (numberIdentifier(claim.patientNumber) ?? byDate) : byDate
    const fitting = (await search(identifier, options)).filter((record) => fits(claim, record))
    const [record] = fitting
    if (!record) return { kind: 'none' }
    if (fitting.length > 1) return { kind: 'several' }
    if (claim.kind === 'number') return { kind: 'one', patientId: record.patientId }
    const named = (await listOf(record.patientId, options)).filter((appointment) => isNamed(claim, appointment, now()))
    const [only] = named
    return only && named.length === 1 ? { kind: 'one', patientId: record.patientId, only } : { kind: 'none' }
  }
}

/** The digits must be the same: 0157376 is not 157376. Number 0 means "the patient of this session", so nobody here. */
function fits(claim: Claim, record: PatientRecord): boolean {
  if (record.birthDate !== claim.birthDate || record.birthDate === unknownBirthDate || record.patientId <= 0)
    return false
  if (claim.kind === 'number') return String(record.patientId) === claim.patientNumber
  return claim.fitsName(record.name)
}

function isNamed(
  claim: Extract<Claim, { kind: 'appointment' }>,
  { start }: Appointment,
  now: Temporal.PlainDateTime,
): boolean {
  return start.since(now).sign > 0 && claim.fitsStart(start)
}
