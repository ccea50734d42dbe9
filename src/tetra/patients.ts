import type { Temporal } from 'temporal-polyfill'
import type { Appointment, CallOptions, Claim, Identification } from './agenda.ts'
import type { PatientRecord } from './booking.ts'
import { AgendaError, strangerPath } from './errors.ts'
import { readPatients } from './from-json.ts'
import { birthDateIdentifier, bsnIdentifier, numberIdentifier } from './identifier.ts'
import type { Requests } from './request.ts'

type ListOf = (patientId: number, options?: CallOptions) => Promise<readonly Appointment[]>

/** What a record holds when the practice does not know somebody's birth date. */
const unknownBirthDate = '0001-01-01'

/** A patient number that no practice gives out. */
const nobody = 2_147_483_647

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

  /** Refused for somebody and for nobody must look alike; others' appointments in the answer are an alarm in either case. */
  const appointmentsOf = async (patientId: number, options?: CallOptions) => {
    try {
      return await listOf(patientId, options)
    } catch (error) {
      if (error instanceof AgendaError && error.kind === 'refused' && error.path !== strangerPath) return []
      throw error
    }
  }

  /** Asks for appointments whether or not there is a patient to ask them of: the number and kind of requests tells nothing. */
  const named = async (
    fitsStart: NonNullable<Claim['fitsStart']>,
    patientId: number | undefined,
    options?: CallOptions,
  ) => {
    const found = await appointmentsOf(patientId ?? nobody, options)
    const [only, ...others] = found.filter(({ start }) => start.since(now()).sign > 0 && fitsStart(start))
    return patientId !== undefined && others.length === 0 ? only : undefined
  }

  return async (claim: Claim, options?: CallOptions): Promise<Identification> => {
    const byDate = birthDateIdentifier(claim.birthDate)
    if (!byDate) return { kind: 'none' }
    const { patientNumber, fitsStart } = claim
    const asBsn = bsnSearch && patientNumber !== undefined ? bsnIdentifier(patientNumber) : undefined
    const byNumber = patientNumber === undefined ? undefined : numberIdentifier(patientNumber)
    const found = await search(asBsn ?? byNumber ?? byDate, options)
    const [record, ...more] = asBsn ? onlyOf(found, claim) : found.filter((each) => fits(claim, each))
    const patientId = more.length === 0 ? record?.patientId : undefined
    const only = fitsStart && (await named(fitsStart, patientId, options))
    if (more.length > 0) return { kind: 'several' }
    if (patientId === undefined || (fitsStart && !only)) return { kind: 'none' }
    return { kind: 'one', patientId, ...(only && { only }) }
  }
}

/** A BSN is one person's: an answer that holds more people was no answer to it. */
function onlyOf(found: readonly PatientRecord[], claim: Claim): readonly PatientRecord[] {
  return found.length === 1 ? found.filter((record) => fits({ ...claim, patientNumber: undefined }, record)) : []
}

/** The digits must be the same: 0157376 is not 157376. Number 0 means "the patient of this session", so nobody here. */
function fits({ birthDate, patientNumber, fitsName }: Claim, record: PatientRecord): boolean {
  if (record.birthDate !== birthDate || record.birthDate === unknownBirthDate || record.patientId <= 0) return false
  if (patientNumber !== undefined && String(record.patientId) !== patientNumber) return false
  return fitsName === undefined || fitsName(record.name)
}
