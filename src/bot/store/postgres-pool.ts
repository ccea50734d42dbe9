// Connections to PostgreSQL, and how the store's steps run over them.
import { setTimeout } from 'node:timers/promises'
import pg, { type ClientConfig, type Pool, type PoolClient } from 'pg'
import { isCollision, isLost, postgresError } from './postgres-error.ts'
import type { Query, Row, Steps } from './steps.ts'
import { StoreError } from './store.ts'

/** The tables live in a schema of their own. */
export const schemaName = 'balie'

const [statementMs, connectMs, resolveMs] = [5_000, 3_000, 5_000]
/** Waits (ms) before the same is tried again: about a second and a half together. */
const waits = [20, 60, 150, 400, 900]
const int8 = 20

/** What every connection has: our schema, and an end to waiting. Whole numbers come as numbers. */
export function connectionTo(url: string): ClientConfig {
  return {
    connectionString: url,
    application_name: 'balie',
    options: `-c search_path=${schemaName}`,
    statement_timeout: statementMs,
    query_timeout: statementMs + 1_000,
    idle_in_transaction_session_timeout: statementMs,
    connectionTimeoutMillis: connectMs,
    keepAlive: true,
    types: {
      getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
        oid === int8 ? Number : pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
    },
  }
}

/** Runs steps on a pool. Both throw `StoreError`. */
export interface Runner {
  /** Without a transaction: for steps that change nothing, or are one statement. */
  readonly run: <T>(steps: () => Steps<T>) => Promise<T>
  /** In one transaction, again from the start when another is in the way or the connection was lost before the commit. */
  readonly transaction: <T>(steps: () => Steps<T>) => Promise<T>
}

/** A runner of steps. */
export function createRunner(pool: Pool): Runner {
  return {
    run: (steps) =>
      again(async () => (await withClient(pool, async (client) => ({ result: await drive(client, steps()) }))).result),
    transaction: (steps) =>
      again(async () => {
        const done = await withClient(pool, (client) => transact(client, steps))
        if (!done.lost || (await wasCommitted(pool, done.id ?? ''))) return done.result
        throw done.lost
      }),
  }
}

async function again<T>(work: () => Promise<T>): Promise<T> {
  for (const wait of waits) {
    try {
      return await work()
    } catch (error) {
      if (!isCollision(error) && !isLost(error)) throw postgresError(error)
      await setTimeout(wait)
    }
  }
  return work().catch((error: unknown) => {
    throw postgresError(error)
  })
}

/** A connection that failed is not used again. */
async function withClient<T>(pool: Pool, work: (client: PoolClient) => Promise<Done<T>>): Promise<Done<T>> {
  const client = await pool.connect()
  let broken = true
  try {
    const done = await work(client)
    broken = done.lost !== undefined
    return done
  } catch (error) {
    broken = isLost(error)
    throw error
  } finally {
    client.release(broken)
  }
}

/** What steps gave. `lost`: the connection was lost over the commit of transaction `id`, which may have been made or not. */
interface Done<T> {
  readonly result: T
  readonly id?: string
  readonly lost?: unknown
}

async function transact<T>(client: PoolClient, steps: () => Steps<T>): Promise<Done<T>> {
  const begun = (await client.query('BEGIN; SELECT pg_current_xact_id()::text AS id')) as unknown as { rows: Row[] }[]
  const id = String(begun[1]?.rows[0]?.id)
  const result = await orRollback(client, drive(client, steps()))
  try {
    await client.query('COMMIT')
    return { id, result }
  } catch (lost) {
    if (isLost(lost)) return { id, result, lost }
    throw lost
  }
}

async function orRollback<T>(client: PoolClient, work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    if (!isLost(error)) await client.query('ROLLBACK')
    throw error
  }
}

/** The connection was lost over a commit: the server knows how that ended. */
async function wasCommitted(pool: Pool, id: string): Promise<boolean> {
  const until = Date.now() + resolveMs
  while (Date.now() < until) {
    const { rows } = await pool.query('SELECT pg_xact_status($1::xid8) AS status', [id]).catch(() => ({ rows: [] }))
    const status = rows[0]?.status
    if (status === 'committed') return true
    if (status === 'aborted') return false
    await setTimeout(100)
  }
  throw new StoreError('broken', 'the database went away while a change was written; whether it was is not known')
}

async function drive<T>(client: Pick<PoolClient, 'query'>, steps: Steps<T>): Promise<T> {
  let step = steps.next()
  while (!step.done) {
    const { rows, rowCount } = await client.query(prepared(step.value))
    step = steps.next({ rows, changed: rowCount ?? 0 })
  }
  return step.value
}

const known = new Map<string, { readonly name: string; readonly text: string }>()

/** Each statement gets a name, under which a connection prepares it once. */
function prepared({ sql, values }: Query) {
  const made = known.get(sql) ?? { name: `balie_${known.size}`, text: ours(sql) }
  known.set(sql, made)
  return { ...made, values: [...values] }
}

/** `?` becomes `$1`, `$2`…; what is for PostgreSQL alone comes out of its comment. */
function ours(sql: string): string {
  let place = 0
  return sql.replace(/\/\*pg (.*?)\*\//g, '$1').replace(/\?/g, () => {
    place += 1
    return `$${place}`
  })
}
