// The tables, as the steps that lead to them. A step that was ever released is not changed any more: a new one follows it.
import { type RepliesDialect, replies } from './schema-replies.ts'

/** How an engine writes what the others write otherwise. */
export interface Dialect extends RepliesDialect {
  readonly bytes: string
  /** A number that counts up by itself, as a primary key. */
  readonly counter: string
  /** What this engine needs beside the tables of all. */
  readonly own: string
  /** Refuses that the audit's records are changed, or removed where no anchor (`anchored`) says that they were purged. */
  readonly keepsAudit: (anchored: string) => string
  /** How this engine gets its answers and lines where one touch of the disk writes them. */
  readonly closer: string
  /** How this engine tells which activities a log holds without reading its lines; empty where it can already. */
  readonly known: string
}

/** The migrations in order; the schema's version is how many have been run. */
export function migrations(dialect: Dialect): readonly string[] {
  return [
    conversations(dialect),
    cancellations(dialect),
    counters,
    inbox(dialect),
    audit(dialect),
    fewerPages(dialect),
    attempts(dialect),
    forgetting,
    dialect.known,
    replies(dialect),
  ]
}

function conversations({ bytes, counter }: Dialect): string {
  return `
  CREATE TABLE conversations (
    practice TEXT, channel TEXT, id TEXT, version BIGINT NOT NULL, expires BIGINT NOT NULL, sealed ${bytes} NOT NULL,
    PRIMARY KEY (practice, channel, id));
  CREATE INDEX conversations_expire ON conversations (expires);
  CREATE TABLE answers (
    practice TEXT, channel TEXT, conversation TEXT, activity TEXT, delivered BIGINT NOT NULL, expires BIGINT NOT NULL,
    sealed ${bytes} NOT NULL, PRIMARY KEY (practice, channel, conversation, activity));
  CREATE INDEX answers_expire ON answers (expires);
  CREATE TABLE audit (
    place ${counter}, practice TEXT NOT NULL, at BIGINT NOT NULL, what TEXT NOT NULL, who TEXT NOT NULL,
    behalf TEXT NOT NULL, channel TEXT NOT NULL, policy TEXT NOT NULL, facts TEXT NOT NULL, outcome TEXT NOT NULL);
  CREATE TABLE talks (
    practice TEXT, channel TEXT, id TEXT, last BIGINT NOT NULL, expires BIGINT NOT NULL, sealed ${bytes} NOT NULL,
    PRIMARY KEY (practice, channel, id));
  CREATE INDEX talks_expire ON talks (expires);
  CREATE TABLE lines (
    practice TEXT, channel TEXT, talk TEXT, place BIGINT, activity TEXT NOT NULL, sealed ${bytes} NOT NULL,
    PRIMARY KEY (practice, channel, talk, place), UNIQUE (practice, channel, talk, activity),
    FOREIGN KEY (practice, channel, talk) REFERENCES talks (practice, channel, id) ON DELETE CASCADE);`
}

/** An outbox row goes with its answer. Of a told cancellation, `next_at` is when it was told. */
function cancellations({ bytes, counter, own }: Dialect): string {
  return `
  CREATE TABLE outbox (
    place ${counter}, practice TEXT NOT NULL, channel TEXT NOT NULL, conversation TEXT NOT NULL, activity TEXT NOT NULL,
    total BIGINT NOT NULL, tries BIGINT NOT NULL, due BIGINT NOT NULL, sealed ${bytes} NOT NULL,
    UNIQUE (practice, channel, conversation, activity),
    FOREIGN KEY (practice, channel, conversation, activity)
      REFERENCES answers (practice, channel, conversation, activity) ON DELETE CASCADE);
  CREATE TABLE sagas (
    id TEXT PRIMARY KEY, practice TEXT NOT NULL, channel TEXT NOT NULL, conversation TEXT NOT NULL, status TEXT NOT NULL,
    outcome TEXT NOT NULL, confirmed_at BIGINT NOT NULL, sent_at BIGINT NOT NULL, sends BIGINT NOT NULL,
    next_at BIGINT NOT NULL, sealed ${bytes} NOT NULL);
  CREATE INDEX sagas_open ON sagas (next_at) WHERE status <> 'told';
  CREATE INDEX sagas_told ON sagas (next_at) WHERE status = 'told';
  CREATE TABLE tasks (
    practice TEXT, id TEXT, kind TEXT NOT NULL, at BIGINT NOT NULL, closed_at BIGINT NOT NULL, sealed ${bytes} NOT NULL,
    PRIMARY KEY (practice, id));
  CREATE INDEX tasks_closed ON tasks (closed_at) WHERE closed_at > 0;
  CREATE TABLE marks (name TEXT PRIMARY KEY, sealed ${bytes} NOT NULL);
  ${own}`
}

const counters = `
  CREATE TABLE counters (
    practice TEXT, name TEXT, count BIGINT NOT NULL, until BIGINT NOT NULL, PRIMARY KEY (practice, name));
  CREATE INDEX counters_end ON counters (until);
  CREATE INDEX sagas_of ON sagas (practice, channel, conversation);`

/** Whether a record (`old`) was purged. */
const anchored = 'EXISTS (SELECT 1 FROM audit_anchors a WHERE a.practice = old.practice AND a.place >= old.place)'

/** Records of before the chain have no place in it; no version that kept them so was released. */
function audit({ bytes, keepsAudit }: Dialect): string {
  return `
  DROP TABLE audit;
  CREATE TABLE audit (
    practice TEXT, place BIGINT, at BIGINT NOT NULL, what TEXT NOT NULL, who TEXT NOT NULL, behalf TEXT NOT NULL,
    patient TEXT NOT NULL, channel TEXT NOT NULL, policy TEXT NOT NULL, facts TEXT NOT NULL, outcome TEXT NOT NULL,
    tag ${bytes} NOT NULL, PRIMARY KEY (practice, place));
  CREATE TABLE audit_heads (practice TEXT PRIMARY KEY, place BIGINT NOT NULL, link ${bytes} NOT NULL);
  CREATE TABLE audit_anchors (
    practice TEXT, place BIGINT, sealed ${bytes} NOT NULL, PRIMARY KEY (practice, place));
  ${keepsAudit(anchored)}`
}

function attempts({ counter }: Dialect): string {
  return `
  CREATE TABLE attempts (place ${counter}, practice TEXT NOT NULL, name TEXT NOT NULL, until BIGINT NOT NULL);
  CREATE INDEX attempts_of ON attempts (practice, name, place);
  CREATE INDEX attempts_end ON attempts (until);`
}

/** What was answered has no sealed words any more. */
function inbox({ bytes }: Dialect): string {
  return `
  CREATE TABLE inbox (
    practice TEXT, channel TEXT, id TEXT, tries BIGINT NOT NULL, due BIGINT NOT NULL, expires BIGINT NOT NULL,
    sealed ${bytes}, PRIMARY KEY (practice, channel, id));
  CREATE INDEX inbox_due ON inbox (channel, due) WHERE sealed IS NOT NULL;
  CREATE INDEX inbox_expire ON inbox (expires);`
}

/**
 * A turn touches few pages. When something expires is indexed by the minute, so that the index seldom changes with a turn;
 * answers go with their conversation, but for news, which may be told after it.
 */
function fewerPages({ closer }: Dialect): string {
  const byTheMinute = (table: string) => `
  DROP INDEX ${table}_expire;
  ALTER TABLE ${table} ADD COLUMN minute BIGINT NOT NULL DEFAULT 0;
  UPDATE ${table} SET minute = expires / 60000;
  CREATE INDEX ${table}_minute ON ${table} (minute);`
  return `${byTheMinute('conversations')}${byTheMinute('talks')}
  ${closer}
  CREATE INDEX answers_news ON answers (expires) WHERE news = 1;`
}

/** Of a talk that has ended: before which place its log goes, and when (ms; 0: it does not). */
const forgetting = `
  ALTER TABLE talks ADD COLUMN forget_before BIGINT NOT NULL DEFAULT 0;
  ALTER TABLE talks ADD COLUMN forget_at BIGINT NOT NULL DEFAULT 0;
  CREATE INDEX talks_forget ON talks (forget_at) WHERE forget_at > 0;`
