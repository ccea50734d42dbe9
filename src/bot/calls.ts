// The calls that dialogs make, carried out: the agenda is asked, the outcome audited, and only what may be known comes back.
import type { AppointmentFact, CallName, Calls, Who } from '../dialogs/host.ts'
import { type CallScene, factOf } from './call-scene.ts'
import { isBadNews } from './cancellation-task.ts'
import { identify } from './identification.ts'
import { known } from './known.ts'
import { accessOf, isEndedSession, isGood, pursue } from './saga.ts'
import type { Saga } from './store/store.ts'

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

async function list(_: null, scene: CallScene): Promise<Calls['list']['gives']> {
  const who = whoIn(scene)
  try {
    const found = await scene.parts.practice.agenda.list(accessOf(who), scene.options)
    scene.audit({ what: 'list', ...auditOf(who), outcome: String(found.length) })
    return found.map(factOf)
  } catch (error) {
    if (!who.session || !isEndedSession(error)) throw error
    scene.learn({ who: undefined })
    return 'ended'
  }
}

/** Confirms in the store, then acts; what is not certain goes on without this turn. Takes up the same cancellation again when its turn was cut off by a crash. */
async function cancel(chosen: AppointmentFact, scene: CallScene): Promise<Calls['cancel']['gives']> {
  const { agenda } = scene.parts.practice
  const { store, now } = scene.parts
  const begun = await begunBefore(chosen, scene)
  if (begun?.status === 'told') return 'told'
  const saga = begun ?? sagaOf(chosen, scene)
  if (!begun) {
    scene.audit({ what: 'cancel', ...auditOf(saga.what), outcome: 'confirmed' })
    await scene.confirm(saga)
  }
  scene.follow()
  const progress = await pursue(saga, { agenda, store, now }, scene.options)
  scene.learn({ saga: undefined })
  if (progress.kind === 'later' || progress.outcome === 'unknown') {
    // What has been sent meanwhile stands in the store: the runner begins from there.
    const kept = progress.kind === 'later' ? progress.saga : { ...((await store.saga(saga.id)) ?? saga), nextAt: now() }
    await store.advance(saga.id, kept)
    if (scene.arrival.call) scene.learn({ waiting: saga.id })
    return scene.arrival.onlyAnswers ? 'pending-call' : 'pending'
  }
  scene.learn(known(scene.state(), saga.id, progress.outcome))
  if (scene.state().who?.only && progress.outcome === 'done') scene.learn({ who: undefined })
  if (scene.arrival.call && isBadNews(progress.outcome)) scene.learn({ failed: { saga: saga.id, at: now() } })
  scene.tell({ saga: saga.id, outcome: progress.outcome, sends: progress.sends })
  scene.audit({ what: 'cancel', ...auditOf(saga.what), outcome: progress.outcome })
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
  const { patientId, session, facts, only } = whoIn(scene)
  if (only && only.id !== id) throw new Error('only the named appointment may be cancelled')
  const at = parts.now()
  // Its turn stood still, as when the machine slept: nobody waits for that any more.
  if (!isGood(arrival.arrivedAt, at)) throw new Error('the yes has become too old')
  return {
    id: crypto.randomUUID(),
    conversation: arrival.conversation,
    status: 'confirmed',
    confirmedAt: at,
    sentAt: 0,
    sends: 0,
    nextAt: at + headStartMs,
    what: {
      patientId,
      session,
      facts,
      snapshot: { id, agendaId, start },
      language: scene.state().language ?? 'nl',
      user,
      identityUntil,
      reference: arrival.reference,
    },
  }
}

/** No list and no cancellation without somebody identified: the flows ask for it, this makes sure of it. */
function whoIn(scene: CallScene): Who {
  const { who } = scene.state()
  if (!who) throw new Error('nobody is identified')
  return who
}

/** A patient, about their own data. */
function auditOf({ patientId, facts }: Pick<Who, 'patientId' | 'facts'>) {
  return { who: String(patientId), patient: String(patientId), facts }
}
