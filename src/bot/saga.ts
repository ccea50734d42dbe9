// A confirmed cancellation, a step at a time: look, cancel, look again, until its outcome is known. Nothing here talks to a patient.
import type { Cancellation } from '../dialogs/host.ts'
import type { Access, Agenda, CallOptions, Look } from '../tetra/agenda.ts'
import { AgendaError } from '../tetra/errors.ts'
import type { Saga, Store } from './store/store.ts'

/** What a step needs. `now` is ms since the epoch. */
export interface SagaParts {
  readonly agenda: Agenda
  readonly store: Pick<Store, 'advance'>
  readonly now: () => number
}

/** What is known after a step: the outcome, with how often it was sent until then, or how far it is and when to look again (`nextAt`). */
export type Progress =
  | { readonly kind: 'outcome'; readonly outcome: Cancellation; readonly sends: number }
  | { readonly kind: 'later'; readonly saga: Saga }

/** A yes is good for five minutes. */
const freshMs = 5 * 60_000
/** An unanswered cancellation is sent once more, when the appointment still stands after this long. */
const resendAfterMs = 30_000
/** After this long without certainty the practice looks itself. */
const giveUpMs = 120_000
const lookEveryMs = 5_000
const mostSends = 2

/**
 * One step. Sends at most once, and only after the store knows that it will: after a crash nobody sends blindly again.
 * Tells `done` only when the appointment is gone, `not-done` only when nothing was sent or the agenda refused and it still
 * stands. Throws `StoreError`, of kind `conflict` when somebody else has sent it meanwhile; a failing agenda is not an error here.
 */
export async function pursue(saga: Saga, parts: SagaParts, options: CallOptions): Promise<Progress> {
  const access = accessOf(saga.what)
  const look = await lookOrNothing(parts.agenda, access, saga, { ...options, urgent: saga.sends > 0 })
  // A session that has ended does not come back, and nothing has been sent: more looks would not tell more.
  if (look === 'ended') return saga.sends === 0 ? known('not-done', saga) : waitOrGiveUp(saga, parts.now())
  if (look?.kind === 'gone') return known(saga.sends > 0 ? 'done' : 'gone', saga)
  if (look && saga.status === 'refused') return known(afterRefusal(look), saga)
  if (look && look.kind !== 'same' && saga.sends === 0) return known(look.kind, saga)
  if (look?.kind === 'same' && maySend(saga, parts.now())) return send(saga, access, look, parts, options)
  return waitOrGiveUp(saga, parts.now())
}

/** The portal's session, for whoever came with one; else Balie's own access to this patient's appointments. */
export function accessOf({
  patientId,
  session,
}: {
  readonly patientId: number
  readonly session?: string | undefined
}): Access {
  return session === undefined ? { kind: 'application', patientId } : { kind: 'portal', patientId, session }
}

/** Whether a yes that came in at `at` may be acted on `now` (ms). */
export function isGood(at: number, now: number): boolean {
  return passed(at, now) <= freshMs
}

function maySend(saga: Saga, now: number): boolean {
  if (!isGood(saga.confirmedAt, now) || saga.sends >= mostSends) return false
  return saga.sends === 0 || passed(saga.sentAt, now) >= resendAfterMs
}

async function send(
  saga: Saga,
  access: Access,
  look: Look & { kind: 'same' },
  parts: SagaParts,
  options: CallOptions,
): Promise<Progress> {
  const now = parts.now()
  const sent: Saga = { ...saga, status: 'sent', sentAt: now, sends: saga.sends + 1 }
  await parts.store.advance(saga.id, { ...sent, nextAt: Math.max(saga.nextAt, now + lookEveryMs) }, saga.sends)
  const answer = await look.cancel(options)
  const seen = await lookOrNothing(parts.agenda, access, saga, { ...options, urgent: true })
  const after = seen === 'ended' ? undefined : seen
  if (after?.kind === 'gone') return known('done', sent)
  if (answer.kind !== 'refused' || saga.sends > 0) return waitOrGiveUp(sent, parts.now())
  return after ? known(afterRefusal(after), sent) : waitOrGiveUp({ ...sent, status: 'refused' }, parts.now())
}

/** The agenda said no to the only request there was, and the appointment is still there: so nothing was cancelled. */
function afterRefusal({ kind }: Look): Cancellation {
  if (kind === 'gone') return 'done'
  return kind === 'changed' ? 'changed' : 'not-done'
}

/** The two minutes begin with the yes, and anew with each request: what was asked late may be answered late. */
function waitOrGiveUp(saga: Saga, now: number): Progress {
  const since = Math.max(saga.confirmedAt, saga.sentAt)
  if (passed(since, now) < giveUpMs) return { kind: 'later', saga: { ...saga, nextAt: now + lookEveryMs } }
  return known(saga.sends === 0 ? 'not-done' : 'unknown', saga)
}

/** A clock that was set back leaves times that are still to come: how long ago they were nobody knows, so it counts as long. */
function passed(since: number, now: number): number {
  return Math.abs(now - since)
}

function known(outcome: Cancellation, { sends }: Saga): Progress {
  return { kind: 'outcome', outcome, sends }
}

async function lookOrNothing(
  agenda: Agenda,
  access: Access,
  { what }: Saga,
  options: CallOptions,
): Promise<Look | 'ended' | undefined> {
  try {
    return await agenda.look(access, what.snapshot, options)
  } catch (error) {
    if (!(error instanceof AgendaError)) throw error
    return access.kind === 'portal' && isEndedSession(error) ? 'ended' : undefined
  }
}

/** Whether the agenda does not know the portal's session any more. */
export function isEndedSession(error: unknown): boolean {
  return error instanceof AgendaError && error.kind === 'refused' && (error.code === 401 || error.code === 403)
}
