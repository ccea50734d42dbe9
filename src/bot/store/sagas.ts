// Cancellations that were confirmed, until and after their outcome is with the patient.
import type { Cancellation } from '../../dialogs/host.ts'
import { placeOfSaga } from './places.ts'
import type { Seal } from './seal.ts'
import { all, change, conversationOf, first, keyOf, type Row, type Steps, unseal } from './steps.ts'
import {
  type ConversationKey,
  newsId,
  type Saga,
  type SagaFacts,
  type SagaStatus,
  type SagaStep,
  StoreError,
  type Told,
} from './store.ts'

const columns = 'id, practice, channel, conversation, status, confirmed_at, sent_at, sends, next_at, sealed'

/** A cancellation, told or not. */
export function* readSaga(seal: Seal, id: string): Steps<Saga | undefined> {
  const row = yield* first(`SELECT ${columns}, outcome FROM sagas WHERE id = ?`, id)
  const outcome = (row?.outcome || undefined) as Cancellation | undefined
  return row && { ...sagaIn(seal, row), ...(outcome && { outcome }) }
}

/** Keeps a cancellation that was confirmed. Throws `conflict` when it was kept before. */
export function* confirmSaga(seal: Seal, saga: Saga): Steps<void> {
  const kept = yield* change(
    `INSERT INTO sagas (${columns}, outcome) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '') ON CONFLICT (id) DO NOTHING`,
    saga.id,
    ...keyOf(saga.conversation),
    saga.status,
    saga.confirmedAt,
    saga.sentAt,
    saga.sends,
    saga.nextAt,
    seal.close(saga.what, placeOfSaga(saga.id)),
  )
  if (kept === 0) throw new StoreError('conflict', 'the cancellation has been confirmed before')
}

/** Nothing is put off for so long (ms), or for longer than a caller holds it: what seems to be was, before the clock was set back. */
const farthestMs = 120_000

/** Open cancellations that are due by `now`, not to be given to another caller before `until` (ms). */
export function* claimSagas(seal: Seal, now: number, until: number, most: number): Steps<readonly Saga[]> {
  const rows = yield* all(
    `SELECT ${columns} FROM sagas WHERE status <> 'told' AND (next_at <= ? OR next_at > ?) ORDER BY next_at LIMIT ? /*pg FOR UPDATE SKIP LOCKED*/`,
    now,
    Math.max(now + farthestMs, until),
    most,
  )
  for (const { id } of rows) yield* change('UPDATE sagas SET next_at = ? WHERE id = ?', until, String(id))
  return rows.map((row) => ({ ...sagaIn(seal, row), nextAt: until }))
}

/**
 * Writes how far a cancellation is, from where it had been sent `before` times. Throws `told` when nothing is open under that id,
 * `conflict` when it was sent by somebody else: whoever stood still meanwhile must not send it once more, nor undo the count.
 */
export function* advanceSaga(id: string, step: SagaStep, before = step.sends): Steps<void> {
  const { status, sentAt, sends, nextAt } = step
  const moved = yield* change(
    `UPDATE sagas SET status = ?, sent_at = ?, sends = ?, next_at = ? WHERE id = ? AND status <> 'told' AND sends = ?`,
    status,
    sentAt,
    sends,
    nextAt,
    id,
    before,
  )
  if (moved > 0) return
  const open = yield* first(`SELECT sends FROM sagas WHERE id = ? AND status <> 'told'`, id)
  throw open ? sentElsewhere() : alreadyTold()
}

/**
 * Notes the outcome that is told with this transaction, and keeps no more than whose and which appointment it was. Gives
 * whether the talk has been forgotten since the yes. Throws `told` or `conflict`.
 */
export function* tellSaga(seal: Seal, { saga, outcome, sends }: Told, at: number): Steps<boolean> {
  const row = yield* first(`SELECT sends, sealed FROM sagas WHERE id = ? AND status <> 'told' /*pg FOR UPDATE*/`, saga)
  if (!row) throw alreadyTold()
  if (Number(row.sends) !== sends) throw sentElsewhere()
  const what = unseal<SagaFacts>(seal, row.sealed, placeOfSaga(saga))
  yield* change(
    `UPDATE sagas SET status = 'told', outcome = ?, next_at = ?, sealed = ? WHERE id = ?`,
    outcome,
    at,
    seal.close({ ...nobodys(what), session: undefined, reference: undefined }, placeOfSaga(saga)),
    saga,
  )
  return what.identityUntil === 0
}

/** Of the talk's cancellations, those that are told go; the others stay until they are, without who said yes. */
export function* forgetSagas(seal: Seal, key: ConversationKey): Steps<number> {
  const itsSagas = 'practice = ? AND channel = ? AND conversation = ?'
  const gone = yield* change(`DELETE FROM sagas WHERE ${itsSagas} AND status = 'told'`, ...keyOf(key))
  const open = yield* all(`SELECT id, sealed FROM sagas WHERE ${itsSagas} /*pg FOR UPDATE*/`, ...keyOf(key))
  for (const { id, sealed } of open) {
    const place = placeOfSaga(String(id))
    const what = nobodys(unseal<SagaFacts>(seal, sealed, place))
    yield* change('UPDATE sagas SET sealed = ? WHERE id = ?', seal.close(what, place), String(id))
  }
  return gone
}

/** Whoever said yes is not known any more. */
function nobodys(what: SagaFacts): SagaFacts {
  return { ...what, user: '', identityUntil: 0 }
}

/** When this conversation was last told an outcome by news; an answer of a turn is no news. */
export function* readLastNews(key: ConversationKey): Steps<number> {
  const row = yield* first(
    `SELECT max(s.next_at) AS at FROM sagas s JOIN answers a
       ON a.practice = s.practice AND a.channel = s.channel AND a.conversation = s.conversation AND a.activity = ? || s.id
     WHERE s.practice = ? AND s.channel = ? AND s.conversation = ? AND s.status = 'told'`,
    newsId(''),
    ...keyOf(key),
  )
  return Number(row?.at ?? 0)
}

function sagaIn(seal: Seal, row: Row): Saga {
  const id = String(row.id)
  return {
    id,
    conversation: conversationOf(row),
    status: row.status as SagaStatus,
    confirmedAt: Number(row.confirmed_at),
    sentAt: Number(row.sent_at),
    sends: Number(row.sends),
    nextAt: Number(row.next_at),
    what: unseal<SagaFacts>(seal, row.sealed, placeOfSaga(id)),
  }
}

function sentElsewhere(): StoreError {
  return new StoreError('conflict', 'the cancellation has been sent by somebody else meanwhile')
}

function alreadyTold(): StoreError {
  return new StoreError('told', 'the outcome of this cancellation has been told')
}
