// One turn: seen before?, queue, state, language, dialog, words, commit, deliver.
import type { Activity, TurnContext } from 'botbuilder'
import { type ConversationState, converse, fresh, type Heard, type Outside } from '../dialogs/conversation.ts'
import type { Answered, CallName, Calls, Said, World } from '../dialogs/host.ts'
import { readEmergency } from '../dialogs/readers/emergency.ts'
import { type How, longest } from '../dialogs/readers/hearing.ts'
import { AgendaError } from '../tetra/errors.ts'
import { carryOut } from './calls.ts'
import type { Channel } from './channels/channel.ts'
import { honestSentence, logFailure } from './failure.ts'
import { languageOf, languageOfLocale } from './language.ts'
import type { Log } from './ops/log.ts'
import type { Practice } from './practice.ts'
import { inReply, merge } from './reply.ts'
import type { Seal } from './store/seal.ts'
import type { Answer, AuditRecord, ConversationKey, Store } from './store/store.ts'
import type { TurnQueue } from './turn-queue.ts'

/** What every turn of one practice needs. `now` is ms since the epoch. */
export interface TurnParts {
  readonly practice: Practice
  readonly store: Store
  readonly seal: Seal
  readonly queue: TurnQueue
  readonly log: Log
  readonly now: () => number
  readonly conversationMs: number
}

/** Something that came in through a door, already authenticated and read by its channel. `arrivedAt` in ms. */
export interface Arrival {
  readonly conversation: ConversationKey
  readonly activityId: string
  readonly user: string
  readonly heard: Heard | { readonly kind: 'end' }
  readonly how: How
  readonly locale: string | undefined
  readonly arrivedAt: number
}

/** How a door sends what a turn says. */
export interface Delivery {
  readonly context: TurnContext
  readonly channel: Channel
  /** Typing and "een moment": go at once and are not stored. A synchronous door has none. */
  readonly signal: Send | undefined
  /** An emergency's sentence, and the apology for a turn that failed: at once too. A synchronous door says them in its answer. */
  readonly urgent: Send | undefined
  /** Sends a committed answer in order; gives how many the channel took. */
  readonly deliver: (activities: readonly Partial<Activity>[]) => Promise<number>
  /** Where the channel's log is ours: the answer as it stands there, committed with the turn. */
  readonly inLog?: (activities: readonly Partial<Activity>[]) => readonly Partial<Activity>[]
}

type Send = (activities: readonly Partial<Activity>[]) => Promise<void>

const budgetMs = 8_000
const waitAfterMs = 2_000
const identityMs = 15 * 60_000
const idleMs = 5 * 60_000
/** How many appointments at a time: who hears them can hold fewer than who reads them. */
const pageSizes: Readonly<Record<How, number>> = { typed: 5, spoken: 3, keyed: 3 }

/**
 * Takes one turn. Throws `QueueFull` when too many wait; everything else ends in an honest answer. Gives `false` when
 * not even that could be said.
 */
export async function takeTurn(parts: TurnParts, arrival: Arrival, delivery: Delivery): Promise<boolean> {
  const alarm = emergencyIn(parts, arrival, delivery.channel) ?? []
  const told = saidAtOnce(parts, delivery, alarm)
  const heard: Arrival = alarm.length > 0 ? { ...arrival, heard: { kind: 'emergency' } } : arrival
  const { practice, channel, id } = arrival.conversation
  try {
    return await parts.queue.run(JSON.stringify([practice, channel, id]), async () =>
      inOrder(parts, heard, delivery, (await told) ? [] : alarm),
    )
  } finally {
    await told
  }
}

/** Whether the channel took it at once; otherwise it goes in front of the answer. */
async function saidAtOnce({ log }: TurnParts, { urgent }: Delivery, alarm: readonly Partial<Activity>[]) {
  if (!urgent || alarm.length === 0) return false
  try {
    await urgent(alarm)
    return true
  } catch (error) {
    logFailure(log, 'emergency', error)
    return false
  }
}

/** Goes before the queue: it is said also while a turn runs, the agenda hangs or the store is down. */
function emergencyIn({ practice, log, now }: TurnParts, { heard, conversation, locale }: Arrival, channel: Channel) {
  const kind = heard.kind === 'words' ? readEmergency(heard.text) : undefined
  if (!kind || heard.kind !== 'words') return undefined
  log.warn({ event: 'emergency', channel: conversation.channel, kind })
  const language = languageOf(fresh, heard.text, locale)
  const said: Said = { messages: [[kind === 'self-harm' ? 'emergency.self-harm' : 'emergency']] }
  return channel.write(inReply(said, language, practice.localTime(now()).slice(0, 10), practice.words))
}

async function inOrder(
  parts: TurnParts,
  arrival: Arrival,
  delivery: Delivery,
  first: readonly Partial<Activity>[],
): Promise<boolean> {
  try {
    const { activities, delivered } = await answerOnce(parts, arrival, delivery)
    await hand(parts, arrival, delivery, first, { activities: activities.slice(delivered), delivered })
    return true
  } catch (error) {
    logFailure(parts.log, 'turn', error)
    return apologise(parts, arrival, delivery, first)
  }
}

/** The answer of before, when this activity has been answered; a synchronous door gives all of it again. */
async function answerOnce(parts: TurnParts, arrival: Arrival, delivery: Delivery): Promise<Answer> {
  const started = parts.now()
  const before = await parts.store.answered(arrival.conversation, arrival.activityId)
  if (before) return delivery.signal ? before : { ...before, delivered: 0 }
  return { activities: await answer(parts, arrival, delivery, started), delivered: 0 }
}

/** Delivers what is left of a committed answer. It stands whatever fails from here on: nothing is taken back. */
async function hand(
  { store, log }: TurnParts,
  { conversation, activityId }: Arrival,
  delivery: Delivery,
  first: readonly Partial<Activity>[],
  { activities, delivered }: Answer,
): Promise<void> {
  const left = [...first, ...activities]
  if (left.length === 0) return
  try {
    const taken = await delivery.deliver(left)
    await store.delivered(conversation, activityId, delivered + Math.max(0, taken - first.length))
  } catch (error) {
    logFailure(log, 'delivery', error)
  }
}

/** Runs the dialogs and commits state, seen activity, answer and audit together; only then is there an answer. */
async function answer(
  parts: TurnParts,
  arrival: Arrival,
  delivery: Delivery,
  started: number,
): Promise<readonly Partial<Activity>[]> {
  const { practice, store, now } = parts
  const stored = await store.read(arrival.conversation, started)
  const turn = createTurn(parts, arrival, delivery, stateFrom(stored?.state), started)
  const stack =
    arrival.heard.kind === 'end'
      ? []
      : await converse(delivery.context, turn.before, arrival.heard, turn.outside).finally(turn.settle)
  const said = merge(turn.said)
  const { language = 'nl' } = turn.state()
  const today = practice.localTime(now()).slice(0, 10)
  const written = said ? delivery.channel.write(inReply(said, language, today, practice.words)) : []
  const activities = delivery.inLog?.(written) ?? written
  await store.commit({
    conversation: arrival.conversation,
    expectedVersion: stored?.version ?? 0,
    state: hasEnded(arrival, said)
      ? { ...fresh, greeted: true, language, failures: turn.state().failures }
      : { ...turn.state(), stack, ...(said && { lastSaid: said }) },
    expires: started + parts.conversationMs,
    activityId: arrival.activityId,
    answer: activities,
    audit: turn.audit,
    log: delivery.inLog && activities,
  })
  const keys = said?.messages.map(([key]) => key) ?? []
  parts.log.info({
    event: 'turn',
    channel: arrival.conversation.channel,
    heard: arrival.heard.kind,
    said: keys,
    ms: now() - started,
  })
  return activities
}

/** Either side may end it; then who it was is forgotten. */
function hasEnded({ heard }: Arrival, said: Said | undefined): boolean {
  return heard.kind === 'end' || said?.end === 'talk'
}

/** State of another version is not guessed at: the conversation starts again. */
function stateFrom(stored: unknown): ConversationState {
  const state = stored as ConversationState | undefined
  return state?.version === fresh.version ? state : fresh
}

/** The mutable middle of a turn: what is learned, said and audited while the dialogs run. */
function createTurn(
  parts: TurnParts,
  arrival: Arrival,
  delivery: Delivery,
  stored: ConversationState,
  started: number,
) {
  const { practice, now } = parts
  const text = arrival.heard.kind === 'words' ? arrival.heard.text.slice(0, longest) : undefined
  const identityEnded = stored.who !== undefined && isIdentityOver(stored, arrival, started)
  let state: ConversationState = {
    ...stored,
    language: languageOf(stored, text, arrival.locale),
    who: identityEnded ? undefined : stored.who && { ...stored.who, used: started },
    // What was said to the one who was identified is not said again to whoever speaks now.
    lastSaid: identityEnded ? undefined : stored.lastSaid,
  }
  const said: Said[] = []
  const audit: AuditRecord[] = []
  const wait = createWait(parts, delivery, () => state)
  const learn = (patch: Partial<ConversationState>) => {
    state = { ...state, ...patch }
  }
  const today = () => practice.localTime(now()).slice(0, 10)
  const call = async <N extends CallName>(name: N, input: Calls[N]['with']): Promise<Answered<N>> => {
    wait.begin()
    const asked = now()
    try {
      const gives = await carryOut(name, input, {
        practice,
        state: () => state,
        learn,
        audit: (record) => audit.push({ ...record, at: now(), channel: arrival.conversation.channel }),
        hashedUser: parts.seal.hash(`${arrival.conversation.channel} ${arrival.user}`),
        user: userOf(arrival),
        today: today(),
        now,
        options: { deadline: started + budgetMs },
      })
      return { ok: true, gives }
    } catch (error) {
      if (!(error instanceof AgendaError)) throw error
      parts.log.warn({ event: 'agenda', call: name, kind: error.kind, path: error.path, ms: now() - asked })
      return { ok: false }
    }
  }
  const outside: Outside = {
    get world(): World {
      return worldOf(parts, state, arrival.how, started)
    },
    heard: { text, arrivedAt: arrival.arrivedAt },
    get hearing() {
      return { language: state.language ?? 'nl', today: today(), how: arrival.how }
    },
    say: (each) => said.push(each),
    call,
    identityEnded,
    learn,
  }
  return { before: state, outside, said, audit, state: () => state, settle: wait.end }
}

function worldOf({ practice, now }: TurnParts, state: ConversationState, how: How, started: number): World {
  const local = practice.localTime(now())
  const { cancelUntilHours, withoutNumber } = practice.config
  return {
    now: Math.max(now(), started),
    today: local.slice(0, 10),
    nowLocal: local,
    language: state.language ?? languageOfLocale(undefined),
    who: state.who,
    rules: { cancelUntilHours, withoutNumber, pageSize: pageSizes[how] },
  }
}

/** Fifteen minutes, five when idle, and only for the user and channel it was. */
function isIdentityOver({ who }: ConversationState, arrival: Arrival, now: number): boolean {
  if (!who) return false
  return now - who.since > identityMs || now - who.used > idleMs || who.user !== userOf(arrival)
}

function userOf({ conversation, user }: Arrival): string {
  return `${conversation.channel} ${user}`
}

/** Typing when the agenda is asked, "een moment" when it takes long: signals, sent at once and never stored. */
function createWait({ practice, now }: TurnParts, { signal, channel }: Delivery, state: () => ConversationState) {
  let timer: NodeJS.Timeout | undefined
  const say = () => {
    const { language = 'nl' } = state()
    return channel.write(
      inReply({ messages: [['agenda.wait']] }, language, practice.localTime(now()).slice(0, 10), practice.words),
    )
  }
  const quietly = (activities: readonly Partial<Activity>[]) => void signal?.(activities).catch(() => {})
  return {
    begin: () => {
      if (!signal || timer) return
      quietly([{ type: 'typing' }])
      timer = setTimeout(() => quietly(say()), waitAfterMs).unref()
    },
    end: () => clearTimeout(timer),
  }
}

async function apologise(
  parts: TurnParts,
  arrival: Arrival,
  delivery: Delivery,
  first: readonly Partial<Activity>[],
): Promise<boolean> {
  const { practice, now } = parts
  const text = arrival.heard.kind === 'words' ? arrival.heard.text : undefined
  const language = languageOf(fresh, text, arrival.locale)
  const sorry = delivery.channel.write(
    inReply(honestSentence, language, practice.localTime(now()).slice(0, 10), practice.words),
  )
  try {
    await (delivery.urgent ?? delivery.deliver)([...first, ...sorry])
    return true
  } catch (error) {
    logFailure(parts.log, 'delivery', error)
    return false
  }
}
