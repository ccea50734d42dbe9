// What Balie asks of a practice's agenda: types only. The JSON client and the simulator stand behind it.
import type { Temporal } from 'temporal-polyfill'

/**
 * How long a call may take: an absolute time in ms since the epoch. Without it the agenda's own limit (5 s) holds.
 * `urgent`: the outcome of a cancellation that was sent depends on this look, so the agenda is asked even while it seems down.
 */
export interface CallOptions {
  readonly deadline?: number
  readonly urgent?: boolean
}

/** What the configured Switchboard can do at all: find who somebody is, and cancel with this kind of access. */
export interface Abilities {
  readonly search: boolean
  readonly cancel: { readonly application: boolean; readonly portal: boolean }
}

/**
 * What somebody says of themselves; every fact that is given has to fit. `fitsName` and `fitsStart` compare what was said
 * with a record's name ("Mw. A.B. van der Berg-Jansen") and with an appointment's start, so that no record has to leave the
 * agenda's room to be compared. With `fitsStart` the claim names one appointment.
 */
export interface Claim {
  readonly birthDate: string
  readonly patientNumber?: string | undefined
  readonly fitsName?: ((recordName: string) => boolean) | undefined
  readonly fitsStart?: ((start: Temporal.PlainDateTime) => boolean) | undefined
}

/**
 * The only thing the agenda tells about who exists: exactly one record fits the claim, or not. `only` is the one appointment
 * that a claim with `fitsStart` names. No list of people can be said in it.
 */
export type Identification =
  | { readonly kind: 'none' }
  | { readonly kind: 'several' }
  | { readonly kind: 'one'; readonly patientId: number; readonly only?: Appointment }

/**
 * As whom the agenda is asked. `application`: Balie itself, for one identified patient. `portal`: a patient who is logged in
 * at the practice's portal as `patientId`, with the Switchboard's session; listed by `GetAfspraken`, cancelled by
 * `WisAfspraakById`. An appointment of anybody else voids the whole answer, in either. A session that has ended gives `AgendaError` `refused` with code 401 or 403. A session is a secret: sealed where it is kept.
 */
export type Access =
  | { readonly kind: 'application'; readonly patientId: number }
  | { readonly kind: 'portal'; readonly patientId: number; readonly session: string }

/** `AfspraakStatus`: none yet, not present, in the waiting room, finished, did not come, with the doctor. */
export type Status = 'none' | 'absent' | 'waiting' | 'done' | 'no-show' | 'busy'

/** An appointment as the practice has it. `start` and `end` are the practice's wall clock; `minutes` is its length. */
export interface Appointment {
  readonly id: number
  readonly agendaId: number
  readonly agendaName: string
  readonly start: Temporal.PlainDateTime
  readonly end: Temporal.PlainDateTime
  readonly minutes: number
  readonly status: Status
  /** Whether this access has a way to cancel it (by id for a session, else by the token of the cancel URL). */
  readonly cancellable: boolean
}

/** What was shown when the patient said yes; `start` as `YYYY-MM-DDTHH:MM:SS`, local to the practice. */
export interface Snapshot {
  readonly id: number
  readonly agendaId: number
  readonly start: string
}

/**
 * What the agenda says to a cancellation. `accepted`: it says yes. `refused`: it says no, or nothing left this machine.
 * `unanswered`: it left, and nobody knows what became of it. Each is a claim that only the next look can prove.
 */
export type CancelAnswer =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'refused' }
  | { readonly kind: 'unanswered' }

/**
 * What a look finds of a snapshot. `same`: as it was shown, with the way to cancel it, which (with its token) lives in the
 * closure only and is never data. `no-route`: as it was shown, but this access cannot cancel it. `changed`: another start or
 * agenda. `gone`: this patient has no such appointment; it may have become somebody else's.
 */
export type Look =
  | { readonly kind: 'same'; readonly cancel: (options?: CallOptions) => Promise<CancelAnswer> }
  | { readonly kind: 'no-route' }
  | { readonly kind: 'changed' }
  | { readonly kind: 'gone' }

/** A practice's agenda. Every function throws `AgendaError` when the agenda gives no usable answer. */
export interface Agenda {
  readonly abilities: Abilities
  readonly identify: (claim: Claim, options?: CallOptions) => Promise<Identification>
  /** All appointments of this patient that the agenda knows, in order of start, past ones too. */
  readonly list: (access: Access, options?: CallOptions) => Promise<readonly Appointment[]>
  readonly look: (access: Access, snapshot: Snapshot, options?: CallOptions) => Promise<Look>
  /** Shows a text to the practice's logged-in users (`StuurAlert`, experimental says the manual). */
  readonly alert: (text: string) => Promise<void>
  readonly close: () => Promise<void>
}
