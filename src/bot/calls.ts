// The calls that dialogs make, carried out: the agenda is asked, the outcome audited, and only what may be known comes back.
import type { ConversationState } from '../dialogs/conversation.ts'
import type { AppointmentFact, CallName, Calls, ClaimFacts } from '../dialogs/host.ts'
import { fitsStart } from '../dialogs/readers/appointment-time.ts'
import { fitsSurname } from '../dialogs/readers/fits-surname.ts'
import type { Access, Appointment, CallOptions, Claim } from '../tetra/agenda.ts'
import { pursue } from './saga.ts'
import type { AuditRecord, Saga } from './store/store.ts'
import type { Arrival, TurnParts } from './turn-parts.ts'

/** What a call may see and change of its turn. `today` is ISO on the practice's clock, `identityUntil` in ms. */
export interface CallScene {
  readonly parts: TurnParts
  readonly arrival: Arrival
  readonly state: () => ConversationState
  readonly learn: (patch: Partial<ConversationState>) => void
  readonly audit: (record: Pick<AuditRecord, 'what' | 'who' | 'policy' | 'outcome'>) => void
  /** Commits a confirmed cancellation before anything is done about it. */
  readonly confirm: (saga: Saga) => Promise<void>
  /** This turn's answer tells the outcome of a cancellation. */
  readonly tell: (told: { readonly saga: string; readonly outcome: string }) => void
  readonly user: string
  readonly identityUntil: number
  readonly today: string
  readonly options: CallOptions
}

const mostFailures = 3
const headStartMs = 20_000

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
    ? await scene.parts.practice.agenda.identify(claimOf(claim, scene.today), scene.options)
    : ({ kind: 'none' } as const)
  const before = scene.state().failures
  // After the last failure nobody is identified any more in this conversation, though the search is made all the same.
  if (found.kind !== 'one' || before >= mostFailures) {
    const failures = before + 1
    scene.learn({ failures })
    scene.audit({ what: 'identify', who: hashedUser(scene), policy, outcome: 'not-identified' })
    return failures >= mostFailures ? 'enough' : 'not-known'
  }
  const at = scene.parts.now()
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
function isOldEnough(birthDate: string, { parts, today }: CallScene): boolean {
  const year = Number(today.slice(0, 4)) - parts.practice.config.minimumAge
  return birthDate <= `${year}${today.slice(4)}`
}

async function list(_: null, scene: CallScene): Promise<readonly AppointmentFact[]> {
  const patientId = patientOf(scene)
  const found = await scene.parts.practice.agenda.list(accessOf(patientId), scene.options)
  scene.audit({ what: 'list', who: String(patientId), policy: 'own', outcome: String(found.length) })
  return found.map(factOf)
}

/** Confirms in the store, then acts; what is not certain goes on without this turn. Takes up the same cancellation again when its turn was cut off by a crash. */
async function cancel(chosen: AppointmentFact, scene: CallScene): Promise<Calls['cancel']['gives']> {
  const { agenda } = scene.parts.practice
  const { store, now } = scene.parts
  const begun = await begunBefore(chosen, scene)
  if (begun?.status === 'told') return 'told'
  const saga = begun ?? sagaOf(chosen, scene)
  if (!begun) {
    scene.audit({ what: 'cancel', who: String(saga.what.patientId), policy: 'own', outcome: 'confirmed' })
    await scene.confirm(saga)
  }
  const progress = await pursue(saga, { agenda, store, now }, scene.options)
  scene.learn({ saga: undefined })
  if (progress.kind === 'later' || progress.outcome === 'unknown') {
    await store.advance(saga.id, progress.kind === 'later' ? progress.saga : { ...saga, nextAt: now() })
    if (scene.arrival.call) scene.learn({ waiting: saga.id })
    return scene.arrival.onlyAnswers ? 'pending-call' : 'pending'
  }
  if (scene.state().who?.only && progress.outcome === 'done') scene.learn({ who: undefined })
  scene.tell({ saga: saga.id, outcome: progress.outcome })
  scene.audit({ what: 'cancel', who: String(saga.what.patientId), policy: 'own', outcome: progress.outcome })
  return progress.outcome
}

async function begunBefore({ id }: AppointmentFact, { parts, state, learn }: CallScene): Promise<Saga | undefined> {
  const { saga, who } = state()
  if (!saga) return undefined
  learn({ saga: undefined })
  const begun = await parts.store.saga(saga)
  const isThis = begun?.what.snapshot.id === id && begun.what.patientId === who?.patientId
  return isThis ? begun : undefined
}

/** The runner leaves it to this turn for longer than a turn can last. */
function sagaOf({ id, agendaId, start }: AppointmentFact, scene: CallScene): Saga {
  const { arrival, parts, user, identityUntil } = scene
  const { only } = scene.state().who ?? {}
  if (only && only.id !== id) throw new Error('only the named appointment may be cancelled')
  const at = parts.now()
  return {
    id: crypto.randomUUID(),
    conversation: arrival.conversation,
    status: 'confirmed',
    confirmedAt: at,
    sentAt: 0,
    sends: 0,
    nextAt: at + headStartMs,
    what: {
      patientId: patientOf(scene),
      snapshot: { id, agendaId, start },
      language: scene.state().language ?? 'nl',
      user,
      identityUntil,
      reference: arrival.reference,
    },
  }
}

function hashedUser({ parts, arrival }: CallScene): string {
  return parts.seal.hash(`${arrival.conversation.channel} ${arrival.user}`)
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
