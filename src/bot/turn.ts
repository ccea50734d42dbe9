// One turn: an emergency first, then in order: seen before?, state, language, dialog, words, commit, deliver.
import type { Activity } from 'botbuilder'
import type { DialogInstance } from 'botbuilder-dialogs'
import { type ConversationState, converse, fresh } from '../dialogs/conversation.ts'
import type { Said } from '../dialogs/host.ts'
import { type Emergency, readEmergency } from '../dialogs/readers/emergency.ts'
import { readIntent } from '../dialogs/readers/intent.ts'
import type { MessageKey } from '../dialogs/words.ts'
import { noteUnheard } from './cancellation-task.ts'
import { honestSentence, logFailure, putThrough } from './failure.ts'
import { languageOf } from './language.ts'
import { traced } from './ops/trace.ts'
import { inPlaceOf, keyOf } from './outcome.ts'
import { inReply, merge, type Shown } from './reply.ts'
import { createScene, type Scene } from './scene.ts'
import { type Answer, type Lease, newsId, StoreError } from './store/store.ts'
import type { Arrival, Delivery, TurnParts } from './turn-parts.ts'
import { createWait } from './wait.ts'

type Activities = readonly Partial<Activity>[]

const renewMs = 2_000
const againMs = 1_000

/**
 * Takes one turn. Throws `QueueFull` when too many wait; everything else ends in an honest answer. Gives `false` when
 * not even that could be said.
 */
export async function takeTurn(parts: TurnParts, arrival: Arrival, delivery: Delivery): Promise<boolean> {
  if (arrival.heard.kind === 'public') return answerInPublic(parts, arrival, delivery)
  const alarm = emergencyIn(parts, arrival, delivery)
  const told = saidAtOnce(parts, delivery, alarm)
  const heard: Arrival = alarm.length > 0 ? { ...arrival, heard: { kind: 'emergency' } } : arrival
  const { practice, channel, id } = arrival.conversation
  try {
    return await parts.queue.run(JSON.stringify([practice, channel, id]), () =>
      traced('turn', { practice, channel, heard: heard.heard.kind }, async () =>
        inOrder(parts, heard, delivery, (await told) ? [] : alarm),
      ),
    )
  } finally {
    await told
  }
}

/** Where others read along nothing is heard or kept: an emergency is answered, and where to speak alone is told. */
async function answerInPublic(parts: TurnParts, arrival: Arrival, delivery: Delivery): Promise<boolean> {
  const alarm = emergencyIn(parts, arrival, delivery)
  const answer = alarm.length > 0 ? alarm : sayPlainly(parts, arrival, delivery, { messages: [['common.public']] })
  parts.log.info({
    event: 'turn',
    practice: arrival.conversation.practice,
    channel: arrival.conversation.channel,
    heard: 'public',
    said: alarm.length > 0 ? [] : ['common.public'],
    ms: 0,
  })
  return (await delivery.deliver(answer)).count === answer.length
}

/** Goes before the queue: it is said also while a turn runs, the agenda hangs or the store is down. */
function emergencyIn(parts: TurnParts, arrival: Arrival, delivery: Delivery): Activities {
  const kind = 'text' in arrival.heard ? readEmergency(arrival.heard.text) : undefined
  if (!kind) return []
  parts.log.warn({ event: 'emergency', channel: arrival.conversation.channel, kind })
  return sayPlainly(parts, arrival, delivery, {
    messages: [[alarmKey(kind, arrival)]],
  })
}

function alarmKey(kind: Emergency, { call }: Arrival): MessageKey {
  if (kind === 'self-harm') return call?.emergencyLine ? 'emergency.self-harm-press' : 'emergency.self-harm'
  return call?.emergencyLine ? 'emergency.press' : 'emergency'
}

/** Whether the channel took it at once; otherwise it goes in front of the answer. */
async function saidAtOnce({ log }: TurnParts, { urgent }: Delivery, alarm: Activities): Promise<boolean> {
  if (!urgent || alarm.length === 0) return false
  try {
    await urgent(alarm)
    return true
  } catch (error) {
    logFailure(log, 'emergency', error)
    return false
  }
}

async function inOrder(parts: TurnParts, arrival: Arrival, delivery: Delivery, first: Activities): Promise<boolean> {
  try {
    await withLease(parts, arrival, async (lease) => {
      const { activities, delivered } = await answerOnce(parts, arrival, delivery, lease)
      await hand(parts, arrival, delivery, first, { activities: activities.slice(delivered), delivered })
    })
    return true
  } catch (error) {
    logFailure(parts.log, 'turn', error)
    return (await isAnsweredElsewhere(parts, arrival, delivery)) || apologise(parts, arrival, delivery, first)
  }
}

/** Another process that was given the same has answered it: then there is nothing to be sorry for. */
async function isAnsweredElsewhere({ store }: TurnParts, arrival: Arrival, delivery: Delivery): Promise<boolean> {
  if (!delivery.signal) return false
  const found = await store.answered(arrival.conversation, arrival.activityId).catch(() => undefined)
  return found !== undefined
}

/** Nobody else takes a turn of this conversation meanwhile, in whatever process. */
async function withLease(
  { store }: TurnParts,
  { conversation }: Arrival,
  work: (lease: Lease) => Promise<void>,
): Promise<void> {
  const lease = await store.lease(conversation)
  const renewing = setInterval(() => void store.renew(lease).catch(() => {}), renewMs).unref()
  try {
    await work(lease)
  } finally {
    clearInterval(renewing)
    await store.release(lease).catch(() => {})
  }
}

/** The answer of before, when this activity has been answered; a synchronous door gives all of it again. */
async function answerOnce(parts: TurnParts, arrival: Arrival, delivery: Delivery, lease: Lease): Promise<Answer> {
  const before = await parts.store.answered(arrival.conversation, arrival.activityId)
  if (before) return delivery.signal ? before : { ...before, delivered: 0 }
  return { activities: await answerOf(parts, arrival, delivery, lease), delivered: 0 }
}

/** Delivers what is left of a committed answer. It stands whatever fails from here on: nothing is taken back. */
async function hand(
  { store, log, now }: TurnParts,
  { conversation, activityId, reference, call }: Arrival,
  delivery: Delivery,
  first: Activities,
  { activities, delivered }: Answer,
): Promise<void> {
  const left = [...first, ...activities]
  if (left.length === 0) return
  try {
    const { count, again } = await delivery.deliver(left)
    const taken = Math.max(0, count - first.length)
    // What stands in our own log, or went back in the response, has no place in the outbox.
    if (!reference && !call) return
    await store.delivered(conversation, activityId, delivered + taken)
    if (reference && taken < activities.length)
      await store.postpone(conversation, activityId, again ? now() + againMs : undefined)
  } catch (error) {
    logFailure(log, 'delivery', error)
  }
}

/** Runs the dialogs and commits state, seen activity, answer and audit together; only then is there an answer. */
async function answerOf(parts: TurnParts, arrival: Arrival, delivery: Delivery, lease: Lease): Promise<Activities> {
  const started = parts.now()
  const stored = await parts.store.read(arrival.conversation, started)
  const wait = createWait(delivery.signal, () =>
    delivery.channel.write(inWordsOf(parts, scene, { messages: [['agenda.wait']] }, {})),
  )
  const state = stateFrom(stored?.state)
  const lastNewsAt = await lastNewsFor(parts, arrival, state)
  const scene = createScene({
    parts,
    arrival,
    lease,
    stored,
    state,
    started,
    lastNewsAt,
    beginCall: wait.begin,
    heardInLog: delivery.inLog?.([]),
  })
  const { heard } = arrival
  if (heard.kind === 'here') return stayKnown(parts, arrival, delivery, scene, state)
  const unheard = scene.outside.identityEnded ? undefined : await unheardIn(parts, arrival, state)
  if (unheard) {
    scene.outside.learn({ failed: state.failed && { ...state.failed, at: started } })
    return sayAgain(parts, arrival, scene, unheard)
  }
  if (heard.kind === 'end') await noteUnheard(parts, arrival, state)
  const stack =
    heard.kind === 'end' || heard.kind === 'removed' || heard.kind === 'public'
      ? []
      : await converse(delivery.context, scene.before, heard, scene.outside).finally(wait.end)
  const news = await newsFor(parts, arrival, scene)
  askedNow(stack, started, parts.now())
  const said = merge(scene.said)
  const knownFor = said?.end ? 0 : scene.knownFor()
  const shown = { id: arrival.activityId, discreet: delivery.channel.discreet, knownFor }
  const written = [...news, ...(said ? delivery.channel.write(inWordsOf(parts, scene, said, shown)) : [])]
  const forget = hasEnded(arrival, said)
  const activities = delivery.inLog?.(written, forget) ?? written
  const plain = plainlyTold(parts, scene, delivery)
  const committed = await commit(parts, scene, {
    state: stateAfter(arrival, scene, stack, said),
    // What stands in our own log is not kept twice.
    answered: {
      activityId: arrival.activityId,
      activities: delivery.inLog ? [] : written,
      plain: plain && delivery.inLog ? inPlaceOf(activities, plain) : plain,
      reference: arrival.reference,
    },
    log: delivery.inLog && activities,
    forget,
  })
  if (!committed && delivery.inLog) await parts.store.append(arrival.conversation, delivery.inLog([]))
  explain(parts, arrival, scene)
  const keys = said?.messages.map(([key]) => key) ?? []
  const { practice, channel } = arrival.conversation
  parts.log.info({ event: 'turn', practice, channel, heard: heard.kind, said: keys, ms: parts.now() - started })
  return committed ? activities : []
}

/** The outcome that this answer tells, without which appointment it was: for whoever reads it after a goodbye. */
function plainlyTold(parts: TurnParts, scene: Scene, { channel }: Delivery): Activities | undefined {
  const { told } = scene.commit()
  const said = told && { messages: [[keyOf(told.outcome, false)]] as const }
  return said && channel.write(inWordsOf(parts, scene, said, { discreet: channel.discreet }))
}

/** On the phone: the last answer, when it came too late to be said. What was heard meanwhile answers nothing. */
async function unheardIn(
  { store }: TurnParts,
  { call, conversation, heard }: Arrival,
  { saidIn }: ConversationState,
): Promise<Activities | undefined> {
  if (!call || heard.kind === 'end' || !saidIn) return undefined
  const answer = await store.answered(conversation, saidIn)
  return answer && answer.delivered < answer.activities.length ? answer.activities : undefined
}

async function sayAgain(parts: TurnParts, arrival: Arrival, scene: Scene, activities: Activities): Promise<Activities> {
  const { activityId, conversation } = arrival
  const state = { ...scene.state(), saidIn: activityId }
  await parts.store.commit({ ...scene.commit(), state, answered: { activityId, activities } })
  const { practice, channel } = conversation
  parts.log.info({ event: 'turn', practice, channel, heard: arrival.heard.kind, said: [], ms: 0 })
  return activities
}

/** On the phone: what has become of a cancellation since it was last spoken of. */
async function newsFor(
  { store }: TurnParts,
  { call, conversation, heard }: Arrival,
  scene: Scene,
): Promise<Activities> {
  const { waiting } = scene.before
  if (!call || !waiting || heard.kind === 'end') return []
  const news = await store.answered(conversation, newsId(waiting))
  if (news) scene.outside.learn({ waiting: undefined })
  return news?.activities ?? []
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
  await commit(parts, scene, {
    state: scene.outside.identityEnded ? found : scene.state(),
    answered: { activityId, activities, reference },
    log: inLog && activities,
  })
  return activities
}

/** A question is asked when its answer is committed, not when it was thought of: what came in between answers something else. */
function askedNow(stack: readonly DialogInstance[], started: number, now: number): void {
  const running = stack.at(-1)
  if (running && running.state.askedAt >= started) running.state = { ...running.state, askedAt: now }
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
function explain({ log }: TurnParts, { heard }: Arrival, { before, outside }: Scene): void {
  if (!log.explain || heard.kind !== 'words') return
  const asked = before.lastSaid?.asked
  const because = readIntent(heard.text, { ...outside.hearing, ...(asked && { asked }) })?.because
  log.explain({ event: 'understood', asked, because })
}

/** `false` when the outcome that this answer tells has been told outside the turn meanwhile: it is not told twice. */
async function commit(
  { store }: TurnParts,
  scene: Scene,
  rest: Pick<Parameters<typeof store.commit>[0], 'state' | 'answered' | 'log' | 'forget'>,
): Promise<boolean> {
  try {
    await store.commit({ ...scene.commit(), ...rest })
    return true
  } catch (error) {
    if (error instanceof StoreError && error.kind === 'told') return false
    throw error
  }
}

function stateAfter(
  arrival: Arrival,
  scene: Scene,
  stack: readonly DialogInstance[],
  said: Said | undefined,
): ConversationState {
  // How often somebody failed to say who they are is not undone by removing Balie and adding it again.
  if (arrival.heard.kind === 'removed') return { ...fresh, failures: scene.state().failures }
  if (hasEnded(arrival, said)) return { ...farewell(scene), ...(said && { saidIn: arrival.activityId }) }
  return { ...scene.state(), stack, ...(said && { lastSaid: said, saidIn: arrival.activityId }) }
}

/** Either side may end it; then who it was is forgotten. */
function hasEnded({ heard }: Arrival, said: Said | undefined): boolean {
  return heard.kind === 'end' || heard.kind === 'removed' || said?.end === 'talk'
}

function farewell(scene: Scene): ConversationState {
  return { ...fresh, greeted: true, language: scene.language(), failures: scene.state().failures }
}

/** State of another version is not guessed at: the conversation starts again. */
function stateFrom(stored: unknown): ConversationState {
  const state = stored as ConversationState | undefined
  return state?.version === fresh.version ? state : fresh
}

function inWordsOf({ practice, now }: TurnParts, scene: Scene, said: Said, shown: Shown) {
  const reply = inReply(said, scene.language(), practice.localTime(now()).slice(0, 10), practice.words, shown)
  return scene.state().slow ? { ...reply, slow: true } : reply
}

/** Without any state: in the language of the words themselves or of the channel. */
function sayPlainly(
  { practice, now }: TurnParts,
  { heard, locale }: Arrival,
  { channel }: Delivery,
  said: Said,
): Activities {
  const language = languageOf(fresh, 'text' in heard ? heard.text : undefined, locale)
  const today = practice.localTime(now()).slice(0, 10)
  return channel.write(inReply(said, language, today, practice.words, { discreet: channel.discreet }))
}

async function apologise(parts: TurnParts, arrival: Arrival, delivery: Delivery, first: Activities): Promise<boolean> {
  const sentence = arrival.call?.person === 'transfer' ? putThrough : honestSentence
  const sorry = [...first, ...sayPlainly(parts, arrival, delivery, sentence)]
  try {
    if (delivery.urgent) await delivery.urgent(sorry)
    else await delivery.deliver(sorry)
    return true
  } catch (error) {
    logFailure(parts.log, 'delivery', error)
    return false
  }
}
