// What a call of the dialogs is carried out in: the turn around it, as far as a call may see and change it.

import type { AppointmentFact } from '../dialogs/host.ts'
import type { ConversationState } from '../dialogs/state.ts'
import type { Appointment, CallOptions } from '../tetra/agenda.ts'
import type { AuditRecord } from './store/audit-record.ts'
import type { Saga, Told } from './store/store.ts'
import type { Arrival, TurnParts } from './turn-parts.ts'

/** What a call may see and change of its turn. `today` is ISO on the practice's clock, `identityUntil` in ms. */
export interface CallScene {
  readonly parts: TurnParts
  readonly arrival: Arrival
  readonly state: () => ConversationState
  readonly learn: (patch: Partial<ConversationState>) => void
  readonly audit: (record: Pick<AuditRecord, 'what' | 'who' | 'patient' | 'facts' | 'outcome'>) => void
  /** Commits a confirmed cancellation before anything is done about it. */
  readonly confirm: (saga: Saga) => Promise<void>
  /** From here on the outcome of a cancellation is told whatever becomes of this turn. */
  readonly follow: () => void
  /** This turn's answer tells the outcome of a cancellation. */
  readonly tell: (told: Told) => void
  readonly user: string
  readonly identityUntil: number
  readonly today: string
  readonly options: CallOptions
}

/** An appointment as the dialogs keep it. */
export function factOf(appointment: Appointment): AppointmentFact {
  return { ...appointment, start: written(appointment.start), end: written(appointment.end) }
}

/** `YYYY-MM-DDTHH:MM:SS`, put together here: a list is full of these, and Temporal takes ten times as long. */
function written({ year, month, day, hour, minute, second }: Appointment['start']): string {
  const [years, ...rest] = [year, month, day, hour, minute, second].map((part) => String(part).padStart(2, '0'))
  const [months, days, hours, minutes, seconds] = rest
  return `${years?.padStart(4, '0')}-${months}-${days}T${hours}:${minutes}:${seconds}`
}
