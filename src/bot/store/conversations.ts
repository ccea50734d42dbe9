// Conversations, and the turn's own transaction: state, answer, audit, log and cancellation are written together or not at all.
import type { Activity } from 'botbuilder'
import { keepAnswer } from './answers.ts'
import { keepAudit } from './audit.ts'
import type { Chain } from './audit-chain.ts'
import { forgetBefore } from './forget.ts'
import { appendLines } from './log.ts'
import { placeOfTurn } from './places.ts'
import { confirmSaga, tellSaga } from './sagas.ts'
import type { Seal } from './seal.ts'
import { change, first, keyOf, minuteOf, type Steps, unseal } from './steps.ts'
import { type Commit, type ConversationKey, type LogLine, type News, type Stored, StoreError } from './store.ts'
import { keepTask } from './tasks.ts'

/** The conversation as it was committed last; `undefined` when there is none, or it has expired by `now` (ms). */
export function* readConversation(seal: Seal, key: ConversationKey, now: number): Steps<Stored | undefined> {
  const row = yield* first(
    'SELECT version, sealed FROM conversations WHERE practice = ? AND channel = ? AND id = ? AND expires > ?',
    ...keyOf(key),
    now,
  )
  return row && { version: Number(row.version), state: unseal(seal, row.sealed, placeOfTurn(key)) }
}

/** What a turn's commit came to: the conversation's new version, and what its log has more. */
export interface Committed {
  readonly version: number
  readonly added: readonly LogLine[]
}

/** Everything a turn changes. Throws `conflict`, `told` or `gone`. */
export function* commitTurn(seal: Seal, chain: Chain, turn: Commit): Steps<Committed> {
  const version = yield* writeState(seal, turn)
  if (turn.told) yield* tellSaga(seal, turn.told, turn.at)
  if (turn.confirmed) yield* confirmSaga(seal, turn.confirmed)
  if (turn.answered) yield* keepAnswer(seal, turn, turn.answered, 'turn')
  const { log, answered, expires } = turn
  const added = log ? yield* appendLines(seal, turn.conversation, log, { expires, plain: answered?.plain }) : []
  if (turn.forget && answered) yield* forgetBefore(seal, turn.conversation, answered.activityId, turn.at)
  yield* keepAudit(chain, turn.conversation.practice, turn.audit)
  return { version, added }
}

/** What telling came to: what was told, and what the log has more. */
export interface ToldNews {
  readonly told: readonly Partial<Activity>[]
  readonly added: readonly LogLine[]
}

/** Everything that news outside a turn changes. Throws `told` or `gone`. */
export function* tellNews(seal: Seal, chain: Chain, news: News): Steps<ToldNews> {
  const forgotten = yield* tellSaga(seal, news.told, news.at)
  const { answered, log } = forgotten ? plainly(news) : news
  yield* keepAnswer(seal, news, answered, 'news')
  if (news.task) yield* keepTask(seal, news.task)
  const { expires } = news
  const added = log ? yield* appendLines(seal, news.conversation, log, { expires, plain: answered.plain }) : []
  yield* keepAudit(chain, news.conversation.practice, news.audit)
  return { told: log ?? answered.activities, added }
}

/** Without which appointment it was. */
function plainly({ answered, log }: News): Pick<News, 'answered' | 'log'> {
  const { plain } = answered
  if (!plain) return { answered, log }
  return log ? { answered, log: plain } : { answered: { ...answered, activities: plain }, log }
}

function* writeState(seal: Seal, turn: Commit): Steps<number> {
  const sealed = seal.close(turn.state, placeOfTurn(turn.conversation))
  const minute = minuteOf(turn.expires)
  const version = yield* turn.expectedVersion === 0 ? beginState(turn, sealed, minute) : nextState(turn, sealed, minute)
  if (version === undefined) throw new StoreError('conflict', 'the conversation has moved on')
  return version
}

/** A conversation that has expired but is still there begins again; its version goes on, so that no version comes twice. */
function* beginState(
  { conversation, expires, at }: Commit,
  sealed: Uint8Array,
  minute: number,
): Steps<number | undefined> {
  const row = yield* first(
    `INSERT INTO conversations (practice, channel, id, version, expires, minute, sealed) VALUES (?, ?, ?, 1, ?, ?, ?)
     ON CONFLICT (practice, channel, id) DO UPDATE
       SET version = conversations.version + 1, expires = excluded.expires, minute = excluded.minute, sealed = excluded.sealed
       WHERE conversations.expires <= ? RETURNING version`,
    ...keyOf(conversation),
    expires,
    minute,
    sealed,
    at,
  )
  return row && Number(row.version)
}

/**
 * What is kept longer stays at its earlier minute in the index of what expires: a turn has no business there, a sweep puts it
 * right. What is kept shorter moves at once.
 */
function* nextState(
  { conversation, expectedVersion, expires }: Commit,
  sealed: Uint8Array,
  minute: number,
): Steps<number | undefined> {
  const mine = [...keyOf(conversation), expectedVersion, minute] as const
  const changed =
    (yield* change(keepState, expires, sealed, ...mine)) ||
    (yield* change(shortenState, expires, minute, sealed, ...mine))
  return changed > 0 ? expectedVersion + 1 : undefined
}

const itsState = 'practice = ? AND channel = ? AND id = ? AND version = ?'
const keepState = `UPDATE conversations SET version = version + 1, expires = ?, sealed = ? WHERE ${itsState} AND minute <= ?`
const shortenState = `UPDATE conversations SET version = version + 1, expires = ?, minute = ?, sealed = ? WHERE ${itsState} AND minute > ?`
