// The outcome of a cancellation, told outside any turn, once: and a task for the practice when nobody knows it.
import type { Activity } from 'botbuilder'
import type { Cancellation } from '../dialogs/host.ts'
import type { ConversationState } from '../dialogs/state.ts'
import { alert, isBadNews, taskOf } from './cancellation-task.ts'
import type { Channel } from './channels/channel.ts'
import { logFailure } from './failure.ts'
import { inPlaceOf, keyOf } from './outcome.ts'
import type { Practices } from './practices.ts'
import { inReply } from './reply.ts'
import { pursue } from './saga.ts'
import { type ConversationKey, type News, newsId, type Saga, StoreError, type Task } from './store/store.ts'
import type { Taken, TurnParts } from './turn-parts.ts'

/** How a channel is reached when nobody has just spoken. */
export interface Reach {
  readonly channel: Channel
  /** Nothing can be sent here: what a patient does not hear in time becomes a task, unless it is good news. */
  readonly onlyAnswers?: boolean
  /** Where the log is ours: activities as they stand there. */
  readonly inLog?: (
    conversation: ConversationKey,
    id: string,
    activities: readonly Partial<Activity>[],
  ) => readonly Partial<Activity>[]
  /** Sends what has been committed to where the conversation is. */
  readonly deliver: (conversation: ConversationKey, news: News['answered']) => Promise<Taken>
}

/** What the runner needs: a way to each channel by its name, and to the practice's screens. */
export interface NewsParts {
  readonly practices: Practices
  readonly reachOf: (channel: string) => Reach
}

const holdMs = 20_000
const stepMs = 10_000
/** Enough that an outage leaves no queue: those that have been sent have two minutes. */
const atOnce = 100

/** Takes the cancellations that are due a step further and tells what came of them. Gives how many there were. */
export async function pursueDue({ practices, reachOf }: NewsParts): Promise<number> {
  const [{ store, now, log }] = practices.all
  const due = await store.claimSagas(now(), now() + holdMs, atOnce)
  await Promise.all(
    due.map(async (saga) => {
      const parts = practices.of(saga.conversation.practice)
      if (!parts) return log.error({ event: 'practice-gone', practice: saga.conversation.practice })
      try {
        const { agenda } = parts.practice
        const progress = await pursue(saga, { agenda, store, now }, { deadline: now() + stepMs })
        if (progress.kind === 'later') await store.advance(saga.id, progress.saga)
        else await tell(parts, reachOf(saga.conversation.channel), { ...saga, sends: progress.sends }, progress.outcome)
      } catch (error) {
        if (!isElsewhere(error)) logFailure(parts.log, 'saga', error)
      }
    }),
  )
  return due.length
}

/** Somebody else has told it or gone on with it, while this process stood still. */
function isElsewhere(error: unknown): boolean {
  return error instanceof StoreError && (error.kind === 'told' || error.kind === 'conflict')
}

async function tell(parts: TurnParts, reach: Reach, saga: Saga, outcome: Cancellation): Promise<void> {
  const { practice, store, now, log } = parts
  const { conversation, what } = saga
  const today = practice.localTime(now()).slice(0, 10)
  const write = (named: boolean) => {
    const said = { messages: [[keyOf(outcome, named), { at: { at: what.snapshot.start } }]] as const }
    const { channel } = reach
    return channel.write(inReply(said, what.language, today, practice.words, { discreet: channel.discreet }))
  }
  const [written, plain] = [write(await isStillThere(parts, saga)), write(false)]
  const id = newsId(saga.id)
  const kind = taskFor(outcome, reach)
  const lines = reach.inLog?.(conversation, id, written)
  const answered = {
    activityId: id,
    // What stands in our own log is not kept twice.
    activities: lines ? [] : written,
    plain: lines ? inPlaceOf(lines, plain) : plain,
    reference: what.reference,
  }
  const audit = {
    at: now(),
    what: 'cancel',
    who: String(what.patientId),
    behalf: 'self',
    patient: String(what.patientId),
    channel: conversation.channel,
    policy: practice.config.identification.version,
    facts: what.facts,
    outcome,
  } as const
  const news: News = {
    at: now(),
    conversation,
    expires: now() + parts.conversationMs,
    audit: [audit],
    answered,
    log: lines,
    told: { saga: saga.id, outcome, sends: saga.sends },
    task: kind && taskOf(kind, saga, now()),
  }
  const told = await tellOrNote(store, news)
  log.info({ event: 'cancellation', outcome })
  if (kind) await alert(parts, kind)
  if (!told) return
  const taken = await reach.deliver(conversation, { ...answered, activities: told })
  await store.delivered(conversation, id, taken.count)
}

/** What was told; nothing when the conversation has expired: there is nobody to tell any more, and the outcome is noted all the same. */
async function tellOrNote(store: TurnParts['store'], news: News): Promise<News['answered']['activities'] | undefined> {
  try {
    return await store.tell(news)
  } catch (error) {
    if (!(error instanceof StoreError && error.kind === 'gone')) throw error
    await store.tell({ ...news, log: undefined })
    return undefined
  }
}

/** Whether the one who said yes is still identified in that conversation: not after a goodbye, nor when it has been too long. */
async function isStillThere({ store, now }: TurnParts, { conversation, what }: Saga): Promise<boolean> {
  if (now() > what.identityUntil) return false
  const stored = await store.read(conversation, now())
  const who = (stored?.state as ConversationState | undefined)?.who
  return who?.patientId === what.patientId && who.user === what.user
}

/** Nobody knows; or it was not cancelled, and the one who said yes may have left without hearing it. */
function taskFor(outcome: Cancellation, { onlyAnswers }: Reach): Task['kind'] | undefined {
  if (outcome === 'unknown') return 'cancellation-unknown'
  return onlyAnswers && isBadNews(outcome) ? 'cancellation-unheard' : undefined
}
