// The step by which answers and the outbox of earlier versions become answers and what they say.

/** How an engine writes what the others write otherwise in this step. */
export interface RepliesDialect {
  readonly bytes: string
  readonly counter: string
  /** Makes answers that point to what they say, without what stands there now. */
  readonly pointing: string
  /** What an answer says goes with it. */
  readonly follows: string
}

const itsKey = '(practice, channel, conversation, activity)'

/**
 * What an answer says lies in the order in which it came; what waits is found by its conversation. What waited comes last,
 * in its order; `total` is asked of nothing else.
 */
export function replies({ bytes, counter, pointing, follows }: RepliesDialect): string {
  return `
  CREATE TABLE replies (
    place ${counter}, practice TEXT NOT NULL, channel TEXT NOT NULL, conversation TEXT NOT NULL, activity TEXT NOT NULL,
    total BIGINT NOT NULL, delivered BIGINT NOT NULL, tries BIGINT NOT NULL, due BIGINT, sealed ${bytes} NOT NULL,
    sealed_reference ${bytes});
  INSERT INTO replies (practice, channel, conversation, activity, total, delivered, tries, due, sealed, sealed_reference)
    SELECT a.practice, a.channel, a.conversation, a.activity, coalesce(o.total, 0), a.delivered, coalesce(o.tries, 0), o.due,
      a.sealed, o.sealed
    FROM answers a LEFT JOIN outbox o ON o.practice = a.practice AND o.channel = a.channel
      AND o.conversation = a.conversation AND o.activity = a.activity
    WHERE a.sealed IS NOT NULL ORDER BY coalesce(o.place, 0);
  CREATE UNIQUE INDEX replies_of ON replies ${itsKey};
  ${pointing}
  DROP INDEX replies_of;
  CREATE INDEX replies_waiting ON replies (practice, channel, conversation, place) WHERE due IS NOT NULL;
  ${follows}`
}
