// The middle of a turn, done once: what is heard is answered by the dialogs and put into words, and all of it is committed together.
import type { Activity } from 'botbuilder'
import type { DialogInstance } from 'botbuilder-dialogs'
import { converse } from '../dialogs/conversation.ts'
import type { Said } from '../dialogs/host.ts'
import { readIntent } from '../dialogs/readers/intent.ts'
import type { ConversationState } from '../dialogs/state.ts'
import { newsFor, sayAgain, unheardIn } from './call-memory.ts'
import { noteUnheard } from './cancellation-task.ts'
import { BrokenOff } from './failure.ts'
import { withOutcomes } from './known.ts'
import { inPlaceOf, keyOf } from './outcome.ts'
import { inReply, merge, type Shown } from './reply.ts'
import { createScene, type Scene } from './scene.ts'
import { type Commit, type Lease, StoreError } from './store/store.ts'
import type { Arrival, Delivery, TurnParts } from './turn-parts.ts'
import { nameOf } from './turn-queue.ts'
import { apologisedIn, askedNow, hasEnded, stateAfter, stateFrom } from './turn-state.ts'
import { orName } from './urgent.ts'
import { createWait, type Wait } from './wait.ts'

type Activities = readonly Partial<Activity>[]

/**
 * Runs the dialogs and commits state, seen activity, answer and audit together; only then is there an answer. Throws
 * `BrokenOff` when it fails once it is known in which language it is.
 */
export async function answerOf(
  parts: TurnParts,
  arrived: Arrival,
  delivery: Delivery,
  lease: Lease,
): Promise<Activities> {
  const started = parts.now()
  const stored = await parts.store.read(arrived.conversation, started)
  const wait = createWait(delivery.signal, () =>
    delivery.channel.write(inWordsOf(parts, scene, { messages: [['agenda.wait']] }, {})),
  )
  const found = stateFrom(stored?.state)
  // The store may not have been able to keep that the turn before this one ended in an apology.
  const excused = parts.queue.takeExcuse(nameOf(arrived.conversation))
  const state = await withOutcomes(excused ? apologisedIn(found) : found, parts.store)
  const arrival = orName(arrived, state)
  const lastNewsAt = await lastNewsFor(parts, arrival, state)
  const [beginCall, heardInLog] = [wait.begin, delivery.inLog?.([])]
  const scene = createScene({ parts, arrival, lease, stored, state, started, lastNewsAt, beginCall, heardInLog })
  if (scene.heard.kind === 'here') return stayKnown(parts, arrival, delivery, scene, state)
  try {
    return await answerTo(parts, arrival, delivery, { scene, state, started, wait })
  } catch (error) {
    throw new BrokenOff(error, scene.language(), scene.follows())
  }
}

/** The scene of a turn, the state it was found in, when it began (ms), and its waiting for the agenda. */
interface Begun {
  readonly scene: Scene
  readonly state: ConversationState
  readonly started: number
  readonly wait: Wait
}

async function answerTo(
  parts: TurnParts,
  arrival: Arrival,
  delivery: Delivery,
  { scene, state, started, wait }: Begun,
): Promise<Activities> {
  const unheard = scene.outside.identityEnded ? undefined : await unheardIn(parts, arrival, state)
  if (unheard) {
    scene.outside.learn({ failed: state.failed && { ...state.failed, at: started } })
    return sayAgain(parts, arrival, scene, unheard)
  }
  if (scene.heard.kind === 'end') await noteUnheard(parts, arrival, state)
  const stack = await stackAfter(delivery, scene, wait)
  const news = await newsFor(parts, arrival, scene)
  askedNow(stack, started, parts.now())
  const said = merge(scene.said)
  const answered = await tell(parts, arrival, delivery, scene, { news, stack, said })
  explain(parts, scene)
  const keys = said?.messages.map(([key]) => key) ?? []
  const { practice, channel } = arrival.conversation
  parts.log.info({ event: 'turn', practice, channel, heard: scene.heard.kind, said: keys, ms: parts.now() - started })
  return answered
}

/** The dialogs that wait when everything heard has been answered; none for whoever has left. */
async function stackAfter({ context }: Delivery, scene: Scene, wait: Wait): Promise<readonly DialogInstance[]> {
  const { heard } = scene
  if (heard.kind === 'here' || heard.kind === 'end' || heard.kind === 'removed' || heard.kind === 'public') return []
  return converse(context, scene.before, heard, scene.outside).finally(wait.end)
}

/** What a turn came to, before it is in words. */
interface Outcome {
  readonly news: Activities
  readonly stack: readonly DialogInstance[]
  readonly said: Said | undefined
}

/** Puts it into words and commits it. Nothing is left to be said when the same has been told outside the turn meanwhile. */
async function tell(
  parts: TurnParts,
  arrival: Arrival,
  { channel, inLog }: Delivery,
  scene: Scene,
  { news, stack, said }: Outcome,
): Promise<Activities> {
  const { activityId, conversation, reference } = arrival
  const shown = { id: activityId, discreet: channel.discreet, knownFor: said?.end ? 0 : scene.knownFor() }
  const written = [...news, ...(said ? channel.write(inWordsOf(parts, scene, said, shown)) : [])]
  const forget = hasEnded(arrival, said)
  const activities = inLog?.(written, forget) ?? written
  const told = plainlyTold(parts, scene, channel)
  const plain = told && inLog ? inPlaceOf(activities, told) : told
  const committed = await commit(parts, scene, stateAfter(arrival, scene, stack, said, activities), {
    // What stands in our own log is not kept twice.
    answered: { activityId, activities: inLog ? [] : written, plain, reference },
    log: inLog && activities,
    forget,
  })
  if (committed) return activities
  if (inLog) await parts.store.append(conversation, inLog([]))
  return []
}

/** The outcome that this answer tells, without which appointment it was: for whoever reads it after a goodbye. */
function plainlyTold(parts: TurnParts, scene: Scene, channel: Delivery['channel']): Activities | undefined {
  const told = scene.told()
  const said = told && { messages: [[keyOf(told.outcome, false)]] as const }
  return said && channel.write(inWordsOf(parts, scene, said, { discreet: channel.discreet }))
}

/** Who they are is kept a while longer, as if they had spoken; an identity that has ended is not brought back. */
async function stayKnown(
  parts: TurnParts,
  { activityId, reference }: Arrival,
  { channel, inLog }: Delivery,
  scene: Scene,
  found: ConversationState,
): Promise<Activities> {
  const written = channel.writeKnown?.(scene.knownFor()) ?? []
  const activities = inLog?.(written) ?? written
  await commit(parts, scene, scene.outside.identityEnded ? found : scene.state(), {
    answered: { activityId, activities, reference },
    log: inLog && activities,
  })
  return activities
}

/** When something was last told that a yes may be meant for (ms). Never-ending while the question itself has not been delivered. */
async function lastNewsFor(
  { store }: TurnParts,
  { conversation, reference }: Arrival,
  state: ConversationState,
): Promise<number> {
  if (state.lastSaid?.asked !== 'confirm') return 0
  const question = reference && state.saidIn ? await store.answered(conversation, state.saidIn) : undefined
  if (question && question.delivered < question.activities.length) return Number.POSITIVE_INFINITY
  return store.lastNewsAt(conversation)
}

/** At level debug: which rule understood what was said, to which question. No words. */
function explain({ log }: TurnParts, { heard, before, outside }: Scene): void {
  if (!log.explain || heard.kind !== 'words') return
  const asked = before.lastSaid?.asked
  const because = readIntent(heard.text, { ...outside.hearing, ...(asked && { asked }) })?.because
  log.explain({ event: 'understood', asked, because })
}

/** `false` when the outcome that this answer tells has been told outside the turn meanwhile: it is not told twice. */
async function commit(
  { store }: TurnParts,
  scene: Scene,
  state: ConversationState,
  rest: Pick<Commit, 'answered' | 'log' | 'forget'>,
): Promise<boolean> {
  try {
    await store.commit({ ...scene.commit(state), ...rest })
    return true
  } catch (error) {
    if (error instanceof StoreError && error.kind === 'told') return false
    throw error
  }
}

function inWordsOf({ practice, now }: TurnParts, scene: Scene, said: Said, shown: Shown) {
  const reply = inReply(said, scene.language(), practice.localTime(now()).slice(0, 10), practice.words, shown)
  return scene.state().slow ? { ...reply, slow: true } : reply
}
