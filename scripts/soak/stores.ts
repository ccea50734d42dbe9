// The store of a run: what the bot processes are told about it, and the audit it holds afterwards.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { AuditLine } from './history.ts'
import type { Options } from './options.ts'
import { type Postgres, startPostgres } from './postgres.ts'

/** A store under test. */
export interface StoreUnderTest {
  readonly env: Readonly<Record<string, string>>
  /** The audit as it stands in the store; undefined when there is none to be found. */
  readonly audit: () => readonly AuditLine[] | undefined
  /** The server, where the store is one. */
  readonly postgres?: Postgres
  readonly stop: () => Promise<void>
}

/** Makes it ready. Throws an `Error` when this bot does not know the engine. */
export async function openStore({ store }: Options, folder: string): Promise<StoreUnderTest> {
  if (store === 'sqlite')
    return { env: {}, audit: () => auditIn(join(folder, 'data', 'balie.sqlite')), stop: async () => {} }
  if (!knowsDatabaseUrl())
    throw new Error('This bot does not know DATABASE_URL yet: --store postgres has to wait for it.')
  const postgres = await startPostgres()
  return {
    env: { DATABASE_URL: postgres.url },
    postgres,
    audit: () => rowsOf(() => JSON.parse(postgres.ask(`select json_agg(row_to_json(audit)) from audit`)) ?? []),
    stop: postgres.stop,
  }
}

/** Every setting stands in `.env.example`. */
function knowsDatabaseUrl(): boolean {
  return readFileSync(new URL('../../.env.example', import.meta.url), 'utf8').includes('DATABASE_URL')
}

function auditIn(file: string): readonly AuditLine[] | undefined {
  return rowsOf(() => {
    const db = new DatabaseSync(file, { readOnly: true })
    const rows = db.prepare('SELECT * FROM audit').all()
    db.close()
    return rows
  })
}

function rowsOf(read: () => readonly Record<string, unknown>[]): readonly AuditLine[] | undefined {
  try {
    return read().map(({ at, what, who, outcome }) => ({
      at: Number(at),
      what: String(what),
      who: String(who),
      outcome: String(outcome),
    }))
  } catch {
    return undefined
  }
}
