// Brings the database up to date at the start, also when several processes start at once.
import type { Client } from 'pg'
import { postgresError } from './postgres-error.ts'
import { schemaName } from './postgres-pool.ts'
import { migrations } from './schema.ts'
import { StoreError } from './store.ts'

/** Any number, as long as everybody locks the same. */
const lock = 6_220_261_122
const waitMs = 60_000

/** The steps to each version, in PostgreSQL's words. */
export const migrating = migrations({
  bytes: 'BYTEA',
  counter: 'BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY',
  own: `
  CREATE SEQUENCE fences;
  CREATE TABLE leases (
    practice TEXT, channel TEXT, id TEXT, fence BIGINT NOT NULL, until TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (practice, channel, id));
  CREATE INDEX leases_until ON leases (until);
  ALTER TABLE talks ADD COLUMN grown TIMESTAMPTZ NOT NULL DEFAULT clock_timestamp();
  CREATE INDEX talks_grown ON talks (grown);`,
  keepsAudit: (anchored) => `
  CREATE FUNCTION audit_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'DELETE' AND ${anchored} THEN RETURN old; END IF;
      RAISE EXCEPTION 'the audit is append-only';
    END $$;
  CREATE TRIGGER audit_append_only BEFORE UPDATE OR DELETE ON audit FOR EACH ROW EXECUTE FUNCTION audit_append_only();
  CREATE TRIGGER audit_kept BEFORE TRUNCATE ON audit FOR EACH STATEMENT EXECUTE FUNCTION audit_append_only();`,
  closer: `
  DROP INDEX answers_expire;
  ALTER TABLE answers ADD COLUMN news BIGINT NOT NULL DEFAULT 0;
  ALTER TABLE answers ALTER COLUMN sealed DROP NOT NULL;
  UPDATE answers SET news = 1 WHERE activity LIKE 'news %';`,
  known: '',
  pointing: `
  ALTER TABLE answers ADD COLUMN place BIGINT;
  UPDATE answers a SET place = r.place FROM replies r WHERE r.practice = a.practice AND r.channel = a.channel
    AND r.conversation = a.conversation AND r.activity = a.activity;
  DROP TABLE outbox;
  ALTER TABLE answers DROP COLUMN delivered, DROP COLUMN sealed;`,
  follows: `
  CREATE FUNCTION forget_reply() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN DELETE FROM replies WHERE place = old.place; RETURN NULL; END $$;
  CREATE TRIGGER answers_gone AFTER DELETE ON answers FOR EACH ROW WHEN (old.place IS NOT NULL)
    EXECUTE FUNCTION forget_reply();`,
})

/** Runs the migrations that are missing, one process at a time. Throws `newer`, or `broken`. */
export async function migrate(client: Client): Promise<void> {
  try {
    await client.query(`BEGIN; SET LOCAL statement_timeout = ${waitMs}; SELECT pg_advisory_xact_lock(${lock})`)
    await client.query(
      `CREATE SCHEMA IF NOT EXISTS ${schemaName}; CREATE TABLE IF NOT EXISTS schema_version (version BIGINT NOT NULL)`,
    )
    const { rows } = await client.query('SELECT version FROM schema_version')
    await bringUpToDate(client, Number(rows[0]?.version ?? 0))
    await client.query('COMMIT')
  } catch (cause) {
    await client.query('ROLLBACK').catch(() => {})
    throw postgresError(cause)
  }
}

async function bringUpToDate(client: Client, version: number): Promise<void> {
  const latest = migrating.length
  if (version > latest)
    throw new StoreError('newer', `the store was written by a newer Balie (${version}; this one knows ${latest})`)
  if (version === latest) return
  for (const sql of migrating.slice(version)) await client.query(sql)
  await client.query(`DELETE FROM schema_version; INSERT INTO schema_version VALUES (${latest})`)
}
