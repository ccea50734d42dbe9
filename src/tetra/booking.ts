// What the Switchboard tells, as our types: every documented field. These records stay in the agenda's room.
import type { Appointment } from './agenda.ts'

/** A person whom a search found; `birthDate` as `YYYY-MM-DD`, undefined when the practice does not know it. */
export interface PatientRecord {
  readonly patientId: number
  readonly name: string
  readonly birthDate: string | undefined
}

/** `Geslacht`: `O`, `M` or `V`. */
export type Gender = 'unknown' | 'male' | 'female'

/**
 * `BlokType`, the kind of an appointment. `id` is undefined where the answer says 0: it does not tell which. `colour` as
 * `#rrggbb`; `minutes` is how long this kind is planned to take.
 */
export interface BlockType {
  readonly id: number | undefined
  readonly name: string
  readonly colour: string | undefined
  readonly minutes: number | undefined
}

/** One of the practice's agendas. */
export interface AgendaRecord {
  readonly id: number
  readonly name: string
}

/**
 * An appointment as it came. Undefined: this answer does not tell. `patientId` says whose it is (0: the patient of the
 * portal's session); `token` belongs in the cancel URL. `fromPortal`: made through a portal or the Switchboard; `byPractice`:
 * made in the practice's own system. `remarks` are the practice's words, which no patient is shown; `metas` the manual
 * names without telling what is in them.
 */
export interface Booking {
  readonly appointment: Omit<Appointment, 'cancellable'>
  readonly patientId: number | undefined
  readonly token: string | undefined
  readonly blockType: BlockType | undefined
  readonly fromPortal: boolean | undefined
  readonly byPractice: boolean | undefined
  readonly remarks: string | undefined
  readonly metas: Readonly<Record<string, unknown>>
  readonly email: string | undefined
  readonly firstName: string | undefined
  readonly lastName: string | undefined
  readonly gender: Gender
}
