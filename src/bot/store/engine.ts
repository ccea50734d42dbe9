// The store on whatever engine runs its steps.
import { setImmediate } from 'node:timers/promises'
import { claimDeliveries, markDelivered, postponeDelivery, readAnswer } from './answers.ts'
import { countBefore, dropAttempt, keepAttempt, readTallies, trimTally } from './attempts.ts'
import { keepAudit, readAudit } from './audit.ts'
import { createChain } from './audit-chain.ts'
import { checkAudit, purgeAudit } from './audit-check.ts'
import { countBacklog } from './backlog.ts'
import { type Committed, commitTurn, readConversation, tellNews } from './conversations.ts'
import { clearCount, countOne, readCount } from './counters.ts'
import { forgetConversation } from './forget.ts'
import { claimReceived, forgetReceived, receive } from './inbox.ts'
import { appendLines, beginTalk, keepTalk, readLines, readTalk } from './log.ts'
import { lastOf, naming, readCancelling, readKeys, readLinesAfter, saying } from './of-patient.ts'
import { countSealed, resealAll } from './reseal.ts'
import { advanceSaga, claimSagas, readLastNews, readSaga } from './sagas.ts'
import { nameOfHead, type Seal } from './seal.ts'
import { conversationOf, type Steps } from './steps.ts'
import type { Commit, ConversationKey, Lease, LogLine, Store } from './store.ts'
import { sweepAll } from './sweep.ts'
import { closeTask, keepTask, readTasks } from './tasks.ts'

/** What an engine does for the store. Its functions throw `StoreError`, and then nothing of the call has happened. */
export interface Engine extends Pick<Store, 'lease' | 'renew' | 'release' | 'onGrowth' | 'copyTo' | 'close'> {
  /** Runs steps that change nothing. */
  readonly read: <T>(steps: () => Steps<T>) => Promise<T>
  /** Runs steps in one transaction, from the start again where the engine asks for that. */
  readonly write: <T>(steps: () => Steps<T>) => Promise<T>
  /**
   * The same for what a loss of power may undo, though not the end of a process: a delivery and a sweep happen again then, an
   * attempt that was right counts as wrong. An engine need not wait for the disk.
   */
  readonly mark: <T>(steps: () => Steps<T>) => Promise<T>
  /** Holds a lease for the rest of a transaction; throws `conflict` when another has it. */
  readonly hold: (lease: Lease) => Steps<void>
  /** What this engine sweeps beside what all do, at most `most` rows at a time. */
  readonly sweeps: readonly ((most: number) => Steps<number>)[]
  /** Moves what was written to its place, where the engine puts that off: little at a time holds nobody up for long. */
  readonly settle?: () => void
  /** Takes what was forgotten off the disk too, where the engine keeps earlier versions for a while. */
  readonly tidy?: () => void
  /** A log has grown by these lines: to be told to those who listen. */
  readonly grown: (conversation: ConversationKey, added: readonly LogLine[]) => void
}

/** A store on this engine. */
export function createStore(engine: Engine, seal: Seal, secret: Buffer): Store {
  const chain = createChain(secret)
  const auditing = { ...engine, chain, seal }
  const { read, write, mark, lease, renew, release, onGrowth, close } = engine
  const grown = (key: ConversationKey, added: readonly LogLine[]) => {
    if (added.length > 0) engine.grown(key, added)
  }
  function* heldTurn(turn: Commit): Steps<Committed> {
    yield* engine.hold(turn)
    return yield* commitTurn(seal, chain, turn)
  }
  return {
    lease,
    renew,
    release,
    onGrowth,
    close,
    ...(engine.copyTo && { copyTo: engine.copyTo }),
    read: (key, now) => read(() => readConversation(seal, key, now)),
    answered: (key, activityId) => read(() => readAnswer(seal, key, activityId)),
    commit: async (turn) => {
      const { version, added } = await write(() => heldTurn(turn))
      grown(turn.conversation, added)
      return version
    },
    delivered: (key, activityId, count) => mark(() => markDelivered(key, activityId, count)),
    postpone: (key, activityId, nextAt) => mark(() => postponeDelivery(key, activityId, nextAt)),
    claimDeliveries: (now, until, most) => mark(() => claimDeliveries(seal, now, until, most)),
    receive: (received, due, expires) => write(() => receive(seal, received, due, expires)),
    claimReceived: (channel, now, until, most) => mark(() => claimReceived(seal, channel, now, until, most)),
    forgetReceived: (received) => mark(() => forgetReceived(received)),
    saga: (id) => read(() => readSaga(seal, id)),
    claimSagas: (now, until, most) => mark(() => claimSagas(seal, now, until, most)),
    advance: (id, step, before) => write(() => advanceSaga(id, step, before)),
    lastNewsAt: (key) => read(() => readLastNews(key)),
    tell: async (news) => {
      const { told, added } = await write(() => tellNews(seal, chain, news))
      grown(news.conversation, added)
      return told
    },
    tasks: (practice, scope) => read(() => readTasks(seal, practice, scope)),
    addTask: (task) => write(() => keepTask(seal, task)),
    closeTask: (practice, id, now) => write(() => closeTask(practice, id, now)),
    count: (practice, name, now, windowMs) => write(() => countOne(practice, name, now, windowMs)),
    counted: (practice, name, now) => read(() => readCount(practice, name, now)),
    uncount: (practice, name) => write(() => clearCount(practice, name)),
    attempt: (practice, names, until) => write(() => keepAttempt(practice, names, until)),
    attemptsBefore: (practice, attempt, now) => read(() => countBefore(practice, attempt, now)),
    dropAttempt: (practice, attempt) => mark(() => dropAttempt(practice, attempt)),
    tallies: (practice, now) => read(() => readTallies(practice, now)),
    trimTally: (practice, name, keep) => write(() => trimTally(practice, name, keep)),
    begin: (key, talk) => write(() => beginTalk(seal, key, talk)),
    keep: (key, talk, now) => write(() => keepTalk(seal, key, talk, now)),
    talk: (key, now) => read(() => readTalk(seal, key, now)),
    append: async (key, activities) => grown(key, await write(() => appendLines(seal, key, activities))),
    lines: (key, after, most) => read(() => readLines(seal, key, after, most)),
    audit: async (practice, patient) => {
      const all = await read(() => readAudit(practice, 0, farthest, farthest))
      return all.map(({ record }) => record).filter((record) => patient === undefined || record.patient === patient)
    },
    note: (practice, records) => write(() => keepAudit(chain, practice, records)),
    checkAudit: (practice) => checkAudit(auditing, practice),
    purgeAudit: (practice, before) => purgeAudit(auditing, practice, before),
    secret,
    forget: (key) => write(() => forgetConversation(seal, key)),
    forgetPatient: (practice, patientId) => forgetPatient(engine, seal, practice, patientId),
    sealed: async () => ({ newest: nameOfHead(seal.head), rows: await read(countSealed) }),
    reseal: () => resealAll(engine, seal),
    backlog: () => read(countBacklog),
    sweep: (now, most) => sweepAll(engine, now, most),
  }
}

const pageOfKeys = 100
const farthest = Number.MAX_SAFE_INTEGER

/** A page of conversations at a time; between two, whatever waits goes first. */
async function forgetPatient({ read, write }: Engine, seal: Seal, practice: string, patientId: number) {
  const found = [...(await read(() => readCancelling(seal, practice, patientId)))]
  let page = await read(() => readKeys(practice, undefined, pageOfKeys))
  while (page.length > 0) {
    found.push(...naming(seal, page, patientId))
    const [last] = page.slice(-1).map(conversationOf)
    await setImmediate()
    page = await read(() => readKeys(practice, last, pageOfKeys))
  }
  let lines = await read(() => readLinesAfter(practice, undefined, pageOfKeys))
  while (lines.length > 0) {
    found.push(...saying(seal, lines, patientId))
    const last = lastOf(lines)
    await setImmediate()
    lines = await read(() => readLinesAfter(practice, last, pageOfKeys))
  }
  let forgotten = 0
  for (const key of found) if (await write(() => forgetConversation(seal, key))) forgotten += 1
  return forgotten
}
