// Settings -> the store they ask for, and the seal on it.
import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '../config.ts'
import { createSeal, type Seal } from './seal.ts'
import { openSqlite } from './sqlite.ts'
import { type Store, StoreError } from './store.ts'

/** PostgreSQL when there is an address for it, else the embedded store. Throws `StoreError` when it cannot be used. */
export async function openStore(config: Config): Promise<{ readonly store: Store; readonly seal: Seal }> {
  const { databaseUrl, dataDir, storeKey } = config
  const seal = createSeal(storeKey ?? ownKey(dataDir))
  if (!databaseUrl) return { store: openSqlite(join(dataDir, 'balie.sqlite'), seal), seal }
  const { openPostgres } = await import('./postgres.ts')
  return { store: await openPostgres(databaseUrl, seal), seal }
}

/** The demo's key: made once, readable by its owner only. */
function ownKey(dataDir: string): Buffer {
  const file = join(dataDir, 'demo.key')
  try {
    if (existsSync(file)) return Buffer.from(readFileSync(file, 'utf8'), 'base64')
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    const key = randomBytes(32)
    writeFileSync(file, key.toString('base64'), { mode: 0o600 })
    chmodSync(file, 0o600)
    return key
  } catch (cause) {
    throw new StoreError('broken', 'the data folder cannot be read or written', { cause })
  }
}
