// A confirmed cancellation: look, cancel, look again, and tell only what is known.
import type { Cancellation } from '../dialogs/host.ts'
import type { Access, Agenda, CallOptions, Look, Snapshot } from '../tetra/agenda.ts'
import { AgendaError } from '../tetra/errors.ts'

/**
 * Cancels exactly the appointment that was shown. Never repeats a cancellation that may have arrived: after an unanswered
 * one, only an appointment that is gone counts as done. Never throws for a failing agenda.
 */
export async function cancelAppointment(
  agenda: Agenda,
  access: Access,
  snapshot: Snapshot,
  options: CallOptions,
): Promise<Cancellation> {
  const before = await lookOrNothing(agenda, access, snapshot, options)
  if (!before) return 'not-done'
  if (before.kind !== 'same') return before.kind
  const answer = await before.cancel(options)
  const after = await lookOrNothing(agenda, access, snapshot, options)
  if (after?.kind === 'gone') return 'done'
  return answer.kind === 'refused' && after ? 'not-done' : 'unknown'
}

async function lookOrNothing(
  agenda: Agenda,
  access: Access,
  snapshot: Snapshot,
  options: CallOptions,
): Promise<Look | undefined> {
  try {
    return await agenda.look(access, snapshot, options)
  } catch (error) {
    if (error instanceof AgendaError) return undefined
    throw error
  }
}
