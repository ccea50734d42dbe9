// Settings -> the store they ask for, and its secrets.
import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '../config.ts'
import { createSeal, createSecrets, type Seal, type Secrets } from './seal.ts'
import { openSqlite } from './sqlite.ts'
import { type Store, StoreError } from './store.ts'

/** PostgreSQL when there is an address for it, else the embedded store. Throws `StoreError` when it cannot be used. */
export async function openStore(config: Config): Promise<{ readonly store: Store; readonly secrets: Secrets }> {
  const { storeKey, dataDir, previousKeys } = config
  const store = await openEngine(config, createSeal(storeKey ?? ownKey(dataDir), previousKeys))
  return { store, secrets: createSecrets(store.secret) }
}

/** What is sealed with the demo's own key has a file of its own, so that a first look is in nobody's way afterwards. */
async function openEngine({ databaseUrl, dataDir, storeKey }: Config, seal: Seal): Promise<Store> {
  if (!databaseUrl) return openSqlite(join(dataDir, storeKey ? 'balie.sqlite' : 'demo.sqlite'), seal)
  const { openPostgres } = await import('./postgres.ts')
  return openPostgres(databaseUrl, seal)
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
