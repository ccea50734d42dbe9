// Brings a store file up to date at the start.
import type { DatabaseSync } from 'node:sqlite'
import { migrations } from './schema.ts'
import { StoreError } from './store.ts'

const migrating = migrations({
  bytes: 'BLOB',
  counter: 'INTEGER PRIMARY KEY',
  own: '',
  keepsAudit: (anchored) => `
  CREATE TRIGGER audit_unchanged BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;
  CREATE TRIGGER audit_kept BEFORE DELETE ON audit WHEN NOT ${anchored}
    BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;`,
  // What was seen of one conversation lies together, in the one tree of its table; lines lie in the order in which they came.
  // The outbox points to answers, so it moves along.
  closer: `
  CREATE TABLE closer_answers (
    practice TEXT, channel TEXT, conversation TEXT, activity TEXT, delivered BIGINT NOT NULL, expires BIGINT NOT NULL,
    news BIGINT NOT NULL, sealed BLOB, PRIMARY KEY (practice, channel, conversation, activity)) WITHOUT ROWID;
  INSERT INTO closer_answers
    SELECT practice, channel, conversation, activity, delivered, expires, activity LIKE 'news %', sealed FROM answers;
  CREATE TABLE closer_outbox (
    place INTEGER PRIMARY KEY, practice TEXT NOT NULL, channel TEXT NOT NULL, conversation TEXT NOT NULL, activity TEXT NOT NULL,
    total BIGINT NOT NULL, tries BIGINT NOT NULL, due BIGINT NOT NULL, sealed BLOB NOT NULL,
    UNIQUE (practice, channel, conversation, activity),
    FOREIGN KEY (practice, channel, conversation, activity)
      REFERENCES closer_answers (practice, channel, conversation, activity) ON DELETE CASCADE);
  INSERT INTO closer_outbox
    SELECT place, practice, channel, conversation, activity, total, tries, due, sealed FROM outbox;
  DROP TABLE outbox;
  DROP TABLE answers;
  ALTER TABLE closer_answers RENAME TO answers;
  ALTER TABLE closer_outbox RENAME TO outbox;
  CREATE TABLE closer_lines (
    practice TEXT, channel TEXT, talk TEXT, place BIGINT, activity TEXT NOT NULL, sealed BLOB NOT NULL,
    PRIMARY KEY (practice, channel, talk, place));
  INSERT INTO closer_lines SELECT practice, channel, talk, place, activity, sealed FROM lines;
  DROP TABLE lines;
  ALTER TABLE closer_lines RENAME TO lines;`,
  // Lines of one log lie far apart; what is asked of each with every turn stands in the index, where they lie together.
  known: `
  CREATE TABLE known_lines (
    practice TEXT NOT NULL, channel TEXT NOT NULL, talk TEXT NOT NULL, place BIGINT NOT NULL, activity TEXT NOT NULL,
    sealed BLOB NOT NULL);
  INSERT INTO known_lines SELECT practice, channel, talk, place, activity, sealed FROM lines ORDER BY rowid;
  DROP TABLE lines;
  ALTER TABLE known_lines RENAME TO lines;
  CREATE UNIQUE INDEX lines_known ON lines (practice, channel, talk, place, activity);`,
  // Answers are small and lie together by conversation; what they say lies in the order in which it came.
  pointing: `
  CREATE TABLE small_answers (
    practice TEXT, channel TEXT, conversation TEXT, activity TEXT, expires BIGINT NOT NULL, news BIGINT NOT NULL, place BIGINT,
    PRIMARY KEY (practice, channel, conversation, activity)) WITHOUT ROWID;
  INSERT INTO small_answers
    SELECT practice, channel, conversation, activity, a.expires, a.news, r.place
    FROM answers a LEFT JOIN replies r USING (practice, channel, conversation, activity);
  DROP TABLE outbox;
  DROP TABLE answers;
  ALTER TABLE small_answers RENAME TO answers;
  CREATE INDEX answers_news ON answers (expires) WHERE news = 1;`,
  follows: `
  CREATE TRIGGER answers_gone AFTER DELETE ON answers WHEN old.place IS NOT NULL
    BEGIN DELETE FROM replies WHERE place = old.place; END;`,
})

/** Runs the migrations that are missing, in the transaction that runs. Throws `newer`. */
export function migrate(db: DatabaseSync): void {
  const version = Number(db.prepare('PRAGMA user_version').get()?.user_version)
  const known = migrating.length
  if (version > known)
    throw new StoreError('newer', `the store was written by a newer Balie (${version}; this one knows ${known})`)
  for (const sql of migrating.slice(version)) db.exec(sql)
  db.exec(`PRAGMA user_version = ${known}`)
}
