// Answers and outbox of earlier versions become one: what an answer says, with where it must go while it waits.
import { replyIn, sealReply } from './answers.ts'
import { placeOfReference } from './places.ts'
import type { Seal } from './seal.ts'
import { all, change, conversationOf, type Steps, unseal } from './steps.ts'
import type { Answered } from './store.ts'

const itsKey = '(practice, channel, conversation, activity)'

/**
 * Everything that was said, what waits last and in its order. `total` is only asked of what waits. `counter` is a number
 * that counts up by itself, as a primary key.
 */
export function gatherReplies({ bytes, counter }: { readonly bytes: string; readonly counter: string }): string {
  return `
  CREATE TABLE replies (
    place ${counter}, practice TEXT NOT NULL, channel TEXT NOT NULL, conversation TEXT NOT NULL, activity TEXT NOT NULL,
    total BIGINT NOT NULL, delivered BIGINT NOT NULL, tries BIGINT NOT NULL, due BIGINT, sealed ${bytes} NOT NULL);
  INSERT INTO replies (practice, channel, conversation, activity, total, delivered, tries, due, sealed)
    SELECT a.practice, a.channel, a.conversation, a.activity, coalesce(o.total, 0), a.delivered, coalesce(o.tries, 0), o.due, a.sealed
    FROM answers a LEFT JOIN outbox o ON o.practice = a.practice AND o.channel = a.channel
      AND o.conversation = a.conversation AND o.activity = a.activity
    WHERE a.sealed IS NOT NULL ORDER BY coalesce(o.place, 0);
  CREATE INDEX replies_waiting ON replies (practice, channel, conversation, place) WHERE due IS NOT NULL;
  CREATE UNIQUE INDEX replies_of ON replies ${itsKey};`
}

/** What waits gets where it must go, in one seal. Throws `sealed` when the store is of another key. */
export function* joinReferences(seal: Seal): Steps<void> {
  const waiting = yield* all(
    `SELECT r.place, r.practice, r.channel, r.conversation, r.activity, r.sealed, o.sealed AS reference
     FROM outbox o JOIN replies r ON r.practice = o.practice AND r.channel = o.channel
       AND r.conversation = o.conversation AND r.activity = o.activity`,
  )
  for (const row of waiting) {
    const [key, activityId] = [conversationOf(row), String(row.activity)]
    const reference = unseal<Answered['reference']>(seal, row.reference, placeOfReference(key, activityId))
    const closed = sealReply(seal, key, { ...replyIn(seal, row.sealed, key, activityId), activityId, reference })
    yield* change('UPDATE replies SET sealed = ? WHERE place = ?', closed, Number(row.place))
  }
}

/**
 * An answer points to its reply, and takes it along when it goes. `pointing` makes the answers anew with the place of their
 * reply; `follows` is the trigger.
 */
export function pointToReplies({ pointing, follows }: { readonly pointing: string; readonly follows: string }): string {
  return `
  ${pointing}
  DROP INDEX replies_of;
  ${follows}`
}
