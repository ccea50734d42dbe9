// What a door has accepted and not yet answered; and for a week what it has, so that nothing is taken up twice.
import { placeOfReceived } from './places.ts'
import type { Seal } from './seal.ts'
import { all, change, type Row, type Steps, unseal } from './steps.ts'
import type { Received } from './store.ts'

const mine = 'practice = ? AND channel = ? AND id = ?'

/** Keeps those that are new, due at `due`; gives them. What is kept expires at `expires` (ms), answered or not. */
export function* receive(
  seal: Seal,
  received: readonly Received[],
  due: number,
  expires: number,
): Steps<readonly Received[]> {
  const fresh: Received[] = []
  for (const each of received) {
    const kept = yield* change(
      `INSERT INTO inbox (practice, channel, id, tries, due, expires, sealed) VALUES (?, ?, ?, 0, ?, ?, ?)
       ON CONFLICT (practice, channel, id) DO NOTHING`,
      each.practice,
      each.channel,
      each.id,
      due,
      expires,
      seal.close(each.what, placeOfReceived(each)),
    )
    if (kept > 0) fresh.push(each)
  }
  return fresh
}

/** What is due by `now`, not to be given to another caller before `until` (ms). */
export function* claimReceived(
  seal: Seal,
  channel: string,
  now: number,
  until: number,
  most: number,
): Steps<readonly Received[]> {
  const rows = yield* all(
    `SELECT practice, channel, id, tries, sealed FROM inbox WHERE channel = ? AND due <= ? AND sealed IS NOT NULL
     ORDER BY due LIMIT ? /*pg FOR UPDATE SKIP LOCKED*/`,
    channel,
    now,
    most,
  )
  for (const { practice, id } of rows)
    yield* change(
      `UPDATE inbox SET tries = tries + 1, due = ? WHERE ${mine}`,
      until,
      String(practice),
      channel,
      String(id),
    )
  return rows.map((row) => receivedIn(seal, row))
}

/** Answered: only that it came is remembered. */
export function* forgetReceived({ practice, channel, id }: Received): Steps<void> {
  yield* change(`UPDATE inbox SET sealed = NULL WHERE ${mine}`, practice, channel, id)
}

function receivedIn(seal: Seal, row: Row): Received {
  const key = { practice: String(row.practice), channel: String(row.channel), id: String(row.id) }
  return { ...key, tries: Number(row.tries) + 1, what: unseal(seal, row.sealed, placeOfReceived(key)) }
}
