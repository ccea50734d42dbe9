// The calls that dialogs make, carried out: the agenda is asked, the outcome audited, and only what may be known comes back.
import type { ConversationState } from '../dialogs/conversation.ts'
import type { AppointmentFact, CallName, Calls, ClaimFacts } from '../dialogs/host.ts'
import { fitsStart } from '../dialogs/readers/appointment-time.ts'
import { fitsSurname } from '../dialogs/readers/fits-surname.ts'
import type { Access, Appointment, CallOptions, Claim } from '../tetra/agenda.ts'
import type { Practice } from './practice.ts'
import { cancelAppointment } from './saga.ts'
import type { AuditRecord } from './store/store.ts'

/** What a call may see and change of its turn. `today` is ISO on the practice's clock, `now` ms since the epoch. */
export interface CallScene {
  readonly practice: Practice
  readonly state: () => ConversationState
  readonly learn: (patch: Partial<ConversationState>) => void
  readonly audit: (record: Pick<AuditRecord, 'what' | 'who' | 'policy' | 'outcome'>) => void
  /** The channel user as it may be audited while nobody is identified: a keyed hash. */
  readonly hashedUser: string
  readonly user: string
  readonly today: string
  readonly now: () => number
  readonly options: CallOptions
}

const mostFailures = 3

/** Carries out one call. Throws `AgendaError` when the agenda gives no usable answer (a cancellation never does). */
export async function carryOut<N extends CallName>(
  name: N,
  input: Calls[N]['with'],
  scene: CallScene,
): Promise<Calls[N]['gives']> {
  const carry: { [K in CallName]: (input: Calls[K]['with'], scene: CallScene) => Promise<Calls[K]['gives']> } = {
    identify,
    list,
    cancel,
  }
  return carry[name](input, scene)
}

async function identify(claim: ClaimFacts, scene: CallScene): Promise<Calls['identify']['gives']> {
  const policy = claim.kind === 'number' ? 'birthDate+patientNumber' : 'birthDate+surname+appointmentTime'
  const found = isOldEnough(claim.birthDate, scene)
    ? await scene.practice.agenda.identify(claimOf(claim, scene.today), scene.options)
    : ({ kind: 'none' } as const)
  const before = scene.state().failures
  // After the last failure nobody is identified any more in this conversation, though the search is made all the same.
  if (found.kind !== 'one' || before >= mostFailures) {
    const failures = before + 1
    scene.learn({ failures })
    scene.audit({ what: 'identify', who: scene.hashedUser, policy, outcome: 'not-identified' })
    return failures >= mostFailures ? 'enough' : 'not-known'
  }
  const at = scene.now()
  const only = found.only && { only: factOf(found.only) }
  scene.learn({ who: { patientId: found.patientId, since: at, used: at, user: scene.user, ...only } })
  scene.audit({ what: 'identify', who: String(found.patientId), policy, outcome: 'identified' })
  return 'known'
}

function claimOf(claim: ClaimFacts, today: string): Claim {
  if (claim.kind === 'number') return claim
  return {
    kind: 'appointment',
    birthDate: claim.birthDate,
    fitsName: (recordName) => fitsSurname(claim.surname, recordName),
    fitsStart: (start) => fitsStart(claim.time, start.toString(), today),
  }
}

/** Decided from the claimed date, before any search, so that the answer tells nothing about who exists. */
function isOldEnough(birthDate: string, { practice, today }: CallScene): boolean {
  const year = Number(today.slice(0, 4)) - practice.config.minimumAge
  return birthDate <= `${year}${today.slice(4)}`
}

async function list(_: null, scene: CallScene): Promise<readonly AppointmentFact[]> {
  const patientId = patientOf(scene)
  const found = await scene.practice.agenda.list(accessOf(patientId), scene.options)
  scene.audit({ what: 'list', who: String(patientId), policy: 'own', outcome: String(found.length) })
  return found.map(factOf)
}

async function cancel(chosen: AppointmentFact, scene: CallScene): Promise<Calls['cancel']['gives']> {
  const patientId = patientOf(scene)
  const { only } = scene.state().who ?? {}
  if (only && only.id !== chosen.id) throw new Error('only the named appointment may be cancelled')
  const outcome = await cancelAppointment(scene.practice.agenda, accessOf(patientId), chosen, scene.options)
  scene.audit({ what: 'cancel', who: String(patientId), policy: 'own', outcome })
  if (only && outcome === 'done') scene.learn({ who: undefined })
  return outcome
}

/** No list and no cancellation without somebody identified: the flows ask for it, this makes sure of it. */
function patientOf(scene: CallScene): number {
  const { who } = scene.state()
  if (!who) throw new Error('nobody is identified')
  return who.patientId
}

function accessOf(patientId: number): Access {
  return { kind: 'application', patientId }
}

function factOf(appointment: Appointment): AppointmentFact {
  const [start, end] = [appointment.start, appointment.end].map((at) => at.toString({ smallestUnit: 'second' }))
  return { ...appointment, start: start ?? '', end: end ?? '' }
}
