// The embedded store: one file, one process. Every commit is on the disk before a turn's answer leaves.
import { closeSync, openSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync, type StatementSync } from 'node:sqlite'
import { createStore } from './engine.ts'
import { makeFolder } from './folder.ts'
import { createListeners } from './listeners.ts'
import { openSecret } from './mark.ts'
import type { Seal } from './seal.ts'
import { sqliteError } from './sqlite-error.ts'
import { migrate } from './sqlite-migrate.ts'
import { createWriter } from './sqlite-writer.ts'
import type { Query, Reply, Row, Steps } from './steps.ts'
import { type Lease, type Store, StoreError } from './store.ts'

/**
 * Opens (or makes) the store file. Throws `StoreError`: `locked` when another process has it, `newer`, `sealed` when it was
 * made with another key, or `broken`.
 */
export function openSqlite(file: string, seal: Seal): Store {
  const { db, secret } = open(file, seal)
  const statements = createStatements(db)
  const listeners = createListeners()
  const writer = createWriter(
    (work, lasting) =>
      lasting ? transaction(db, statements, work) : unsynced(db, () => transaction(db, statements, work)),
    (steps) => run(statements, steps),
  )
  return createStore(
    {
      read: async (steps) => guarded(() => run(statements, steps())),
      write: writer.write,
      mark: writer.mark,
      hold: function* () {},
      lease: async (conversation): Promise<Lease> => ({ conversation, fence: 0 }),
      renew: async () => true,
      release: async () => {},
      sweeps: [],
      settle: () => guarded(() => db.exec('PRAGMA wal_checkpoint(PASSIVE)')),
      // The write-ahead log holds pages as they were before, until it begins anew.
      tidy: () => guarded(() => db.exec('PRAGMA wal_checkpoint(TRUNCATE)')),
      grown: listeners.tell,
      onGrowth: listeners.add,
      copyTo: (file) => copy(db, file),
      close: async () => {
        writer.finish()
        if (db.isOpen) db.close()
      },
    },
    seal,
    secret,
  )
}

/**
 * Made before anything is in it, so that nobody else can ever read it. Turns wait meanwhile, about a second for 100 MB: the
 * copy is of one moment. Half a copy is none, and is taken away.
 */
async function copy(db: DatabaseSync, file: string): Promise<void> {
  try {
    closeSync(openSync(file, 'wx', 0o600))
  } catch (cause) {
    throw new StoreError('broken', 'the copy cannot be made there: look at its folder and the rights on it', { cause })
  }
  try {
    db.prepare('VACUUM INTO ?').run(file)
  } catch (cause) {
    rmSync(file, { force: true })
    throw sqliteError(cause)
  }
}

function open(file: string, seal: Seal): { readonly db: DatabaseSync; readonly secret: Buffer } {
  let db: DatabaseSync | undefined
  try {
    makeFolder(dirname(file))
    db = new DatabaseSync(file)
    return { db, secret: prepare(db, seal) }
  } catch (cause) {
    if (db?.isOpen) db.close()
    throw sqliteError(cause)
  }
}

/** The lock is taken with the first transaction and kept. It writes the version each time: a disk that cannot be written shows now. */
function prepare(db: DatabaseSync, seal: Seal): Buffer {
  db.exec(
    'PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA cache_size = -16000;',
  )
  const damage = db.prepare('PRAGMA quick_check(1)').get()?.quick_check
  if (damage !== 'ok') throw new StoreError('broken', 'the store file is damaged')
  const statements = createStatements(db)
  return transaction(db, statements, () => {
    migrate(db)
    return run(statements, openSecret(seal))
  })
}

type Statements = (sql: string) => StatementSync

/** Every statement is prepared once. */
function createStatements(db: DatabaseSync): Statements {
  const prepared = new Map<string, StatementSync>()
  return (sql) => {
    const known = prepared.get(sql)
    if (known) return known
    const made = db.prepare(sql)
    prepared.set(sql, made)
    return made
  }
}

function run<T>(statements: Statements, steps: Steps<T>): T {
  let step = steps.next()
  while (!step.done) {
    step = steps.next(answer(statements, step.value))
  }
  return step.value
}

function answer(statements: Statements, { sql, values, counts }: Query): Reply {
  const statement = statements(sql)
  if (counts) return { rows: [], changed: Number(statement.run(...values).changes) }
  return { rows: statement.all(...values) as readonly Row[], changed: 0 }
}

function transaction<T>(db: DatabaseSync, statements: Statements, work: () => T): T {
  return guarded(() => {
    try {
      statements('BEGIN IMMEDIATE').run()
      const result = work()
      statements('COMMIT').run()
      return result
    } catch (cause) {
      if (db.isOpen && db.isTransaction) db.exec('ROLLBACK')
      throw cause
    }
  })
}

/**
 * What is written does not wait for the disk: it is there with the next transaction that does, or with the next checkpoint.
 * It stays in order, so a loss of power takes the last of it and nothing else.
 */
function unsynced<T>(db: DatabaseSync, work: () => T): T {
  db.exec('PRAGMA synchronous = NORMAL')
  try {
    return work()
  } finally {
    if (db.isOpen) db.exec('PRAGMA synchronous = FULL')
  }
}

function guarded<T>(work: () => T): T {
  try {
    return work()
  } catch (cause) {
    throw sqliteError(cause)
  }
}
