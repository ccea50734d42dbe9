// Settings -> the store they ask for, and its secrets.
import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '../config.ts'
import { makeFolder } from './folder.ts'
import { createSeal, createSecrets, type Seal, type Secrets } from './seal.ts'
import { openSqlite } from './sqlite.ts'
import { type Store, StoreError } from './store.ts'

/** PostgreSQL when there is an address for it, else the embedded store. Throws `StoreError` when it cannot be used. */
export async function openStore(config: Config): Promise<{ readonly store: Store; readonly secrets: Secrets }> {
  const { storeKey, dataDir, previousKeys } = config
  try {
    const store = await openEngine(config, createSeal(storeKey ?? ownKey(dataDir), previousKeys))
    return { store, secrets: createSecrets(store.secret) }
  } catch (error) {
    throw error instanceof StoreError ? named(error, config.databaseUrl ? 'DATABASE_URL' : 'DATA_DIR') : error
  }
}

/** Says which setting to look at, where the reason names none. */
function named({ kind, message, cause }: StoreError, setting: string): StoreError {
  const names = /STORE_KEY|DATABASE_URL|DATA_DIR/.test(message)
  return new StoreError(kind, names ? message : `${message} (${setting})`, { cause })
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
    makeFolder(dataDir)
    const key = randomBytes(32)
    writeFileSync(file, key.toString('base64'), { mode: 0o600 })
    chmodSync(file, 0o600)
    return key
  } catch (cause) {
    throw new StoreError('broken', 'the data folder cannot be read or written', { cause })
  }
}
