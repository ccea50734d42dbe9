// The store on PostgreSQL, for one process or many.
import pg from 'pg'
import { createStore } from './engine.ts'
import { openSecret } from './mark.ts'
import { postgresError } from './postgres-error.ts'
import { createGrowth } from './postgres-growth.ts'
import { createLeases, holdLease, type LeaseTimes, sweepLeases } from './postgres-leases.ts'
import { migrate } from './postgres-migrate.ts'
import { connectionTo, createRunner } from './postgres-pool.ts'
import type { Seal } from './seal.ts'
import type { Store } from './store.ts'

/** Times in ms. `pollMs`: how often a process looks for logs that have grown; `connections`: at most, in the pool. */
export interface PostgresOptions extends LeaseTimes {
  readonly pollMs: number
  readonly connections: number
}

const usual: PostgresOptions = { leaseMs: 6_000, waitMs: 12_000, pollMs: 2_000, connections: 10 }

/**
 * Opens the store in a database and brings its tables up to date. Throws `StoreError`: `newer`, `sealed` when it was made
 * with another key, or `broken` when the database cannot be reached or used.
 */
export async function openPostgres(url: string, seal: Seal, options: Partial<PostgresOptions> = {}): Promise<Store> {
  const { leaseMs, waitMs, pollMs, connections } = { ...usual, ...options }
  const connection = connectionTo(url)
  await bringUpToDate(connection)
  const pool = new pg.Pool({ ...connection, max: connections })
  // Whoever uses a connection hears of its end; without a listener, its end would be the end of the process.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  const runner = createRunner(pool)
  const secret = await runner
    .transaction(() => openSecret(seal))
    .catch(async (error: unknown) => {
      await pool.end()
      throw error
    })
  const growth = createGrowth(connection, runner, pollMs)
  return createStore(
    {
      read: runner.run,
      write: runner.transaction,
      mark: runner.transaction,
      hold: holdLease,
      ...createLeases(runner, { leaseMs, waitMs }),
      sweeps: [sweepLeases],
      grown: growth.grown,
      onGrowth: growth.onGrowth,
      close: async () => {
        await growth.close()
        await pool.end()
      },
    },
    seal,
    secret,
  )
}

async function bringUpToDate(connection: pg.ClientConfig): Promise<void> {
  const client = new pg.Client(connection)
  client.on('error', () => {})
  try {
    await client.connect()
    await migrate(client)
  } catch (cause) {
    throw postgresError(cause)
  } finally {
    await client.end().catch(() => {})
  }
}
