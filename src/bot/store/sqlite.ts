// The embedded store: one file, one process. Every commit is on the disk before a turn's answer leaves.
import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Seal } from './seal.ts'
import { createLogTables, logSchema } from './sqlite-log.ts'
import {
  type Answer,
  type AuditRecord,
  type Commit,
  type ConversationKey,
  type Store,
  type Stored,
  StoreError,
} from './store.ts'

const schemaVersion = 1
const schema = `
  CREATE TABLE conversations (
    practice TEXT, channel TEXT, id TEXT, version INTEGER NOT NULL, expires INTEGER NOT NULL, sealed BLOB NOT NULL,
    PRIMARY KEY (practice, channel, id)) WITHOUT ROWID;
  CREATE INDEX conversations_expire ON conversations (expires);
  CREATE TABLE answers (
    practice TEXT, channel TEXT, conversation TEXT, activity TEXT, delivered INTEGER NOT NULL, expires INTEGER NOT NULL, sealed BLOB NOT NULL,
    PRIMARY KEY (practice, channel, conversation, activity)) WITHOUT ROWID;
  CREATE INDEX answers_expire ON answers (expires);
  CREATE TABLE audit (
    place INTEGER PRIMARY KEY AUTOINCREMENT, practice TEXT NOT NULL, at INTEGER NOT NULL, what TEXT NOT NULL, who TEXT NOT NULL,
    channel TEXT NOT NULL, policy TEXT NOT NULL, outcome TEXT NOT NULL);
  ${logSchema}
  PRAGMA user_version = ${schemaVersion};`

/** Opens (or makes) the store file. Throws `StoreError`: `locked` when another process has it, `newer`, or `broken`. */
export function openSqlite(file: string, seal: Seal): Store {
  const db = open(file)
  const statements = prepare(db)
  const log = createLogTables(db, seal)
  return {
    read: async (key, now) => guarded(() => read(statements, seal, key, now)),
    answered: async (key, activityId) => guarded(() => answered(statements, seal, key, activityId)),
    commit: async (turn) =>
      transaction(db, () => {
        commit(statements, seal, turn)
        if (turn.log) log.append(turn.conversation, turn.log, turn.expires)
      }),
    delivered: async (key, activityId, count) =>
      guarded(() => void statements.delivered.run(count, key.practice, key.channel, key.id, activityId)),
    begin: async (key, talk) => guarded(() => log.begin(key, talk)),
    talk: async (key, now) => guarded(() => log.talk(key, now)),
    append: async (key, activities) => transaction(db, () => log.append(key, activities)),
    lines: async (key, after, most) => guarded(() => log.lines(key, after, most)),
    audit: async (practice) => guarded(() => statements.audit.all(practice) as unknown as readonly AuditRecord[]),
    sweep: async (now, most) =>
      transaction(db, () => {
        statements.sweepAnswers.run(now, most)
        log.sweep(now, most)
        return Number(statements.sweep.run(now, most).changes)
      }),
    close: async () => {
      if (db.isOpen) db.close()
    },
  }
}

function open(file: string): DatabaseSync {
  let db: DatabaseSync | undefined
  try {
    if (!existsSync(dirname(file))) mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
    db = new DatabaseSync(file)
    db.exec(
      'PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;',
    )
    migrate(db)
    return db
  } catch (cause) {
    db?.close()
    throw storeError(cause)
  }
}

function migrate(db: DatabaseSync): void {
  const version = Number(db.prepare('PRAGMA user_version').get()?.user_version)
  if (version > schemaVersion)
    throw new StoreError(
      'newer',
      `the store was written by a newer Balie (${version}; this one knows ${schemaVersion})`,
    )
  if (version === 0) transaction(db, () => db.exec(schema))
}

function prepare(db: DatabaseSync) {
  const mine = 'practice = ? AND channel = ?'
  return {
    read: db.prepare(`SELECT version, expires, sealed FROM conversations WHERE ${mine} AND id = ?`),
    forget: db.prepare(`DELETE FROM conversations WHERE ${mine} AND id = ?`),
    answered: db.prepare(`SELECT delivered, sealed FROM answers WHERE ${mine} AND conversation = ? AND activity = ?`),
    version: db.prepare(`SELECT version FROM conversations WHERE ${mine} AND id = ?`),
    write: db.prepare(
      'REPLACE INTO conversations (practice, channel, id, version, expires, sealed) VALUES (?, ?, ?, ?, ?, ?)',
    ),
    answer: db.prepare(
      'INSERT INTO answers (practice, channel, conversation, activity, delivered, expires, sealed) VALUES (?, ?, ?, ?, 0, ?, ?)',
    ),
    delivered: db.prepare(`UPDATE answers SET delivered = ? WHERE ${mine} AND conversation = ? AND activity = ?`),
    record: db.prepare(
      'INSERT INTO audit (practice, at, what, who, channel, policy, outcome) VALUES (?, ?, ?, ?, ?, ?, ?)',
    ),
    audit: db.prepare('SELECT at, what, who, channel, policy, outcome FROM audit WHERE practice = ? ORDER BY place'),
    sweep: db.prepare(
      'DELETE FROM conversations WHERE (practice, channel, id) IN (SELECT practice, channel, id FROM conversations WHERE expires <= ? LIMIT ?)',
    ),
    sweepAnswers: db.prepare(
      'DELETE FROM answers WHERE (practice, channel, conversation, activity) IN (SELECT practice, channel, conversation, activity FROM answers WHERE expires <= ? LIMIT ?)',
    ),
  }
}

type Statements = ReturnType<typeof prepare>

/** An expired conversation goes as soon as somebody looks, so that its version cannot be taken for a new one's. */
function read(statements: Statements, seal: Seal, key: ConversationKey, now: number): Stored | undefined {
  const place = [key.practice, key.channel, key.id] as const
  const row = statements.read.get(...place)
  if (!row) return undefined
  if (Number(row.expires) > now)
    return { version: Number(row.version), state: seal.open(row.sealed as Uint8Array, placeOf(key)) }
  statements.forget.run(...place)
  return undefined
}

function answered(statements: Statements, seal: Seal, key: ConversationKey, activityId: string): Answer | undefined {
  const row = statements.answered.get(key.practice, key.channel, key.id, activityId)
  if (!row) return undefined
  return {
    activities: seal.open(row.sealed as Uint8Array, placeOf(key, activityId)) as Answer['activities'],
    delivered: Number(row.delivered),
  }
}

function commit(statements: Statements, seal: Seal, turn: Commit): void {
  const { practice, channel, id } = turn.conversation
  const version = Number(statements.version.get(practice, channel, id)?.version ?? 0)
  if (version !== turn.expectedVersion) throw new StoreError('conflict', 'the conversation has moved on')
  statements.write.run(
    practice,
    channel,
    id,
    version + 1,
    turn.expires,
    seal.close(turn.state, placeOf(turn.conversation)),
  )
  statements.answer.run(
    practice,
    channel,
    id,
    turn.activityId,
    turn.expires,
    seal.close(turn.answer, placeOf(turn.conversation, turn.activityId)),
  )
  for (const each of turn.audit)
    statements.record.run(practice, each.at, each.what, each.who, each.channel, each.policy, each.outcome)
}

function placeOf({ practice, channel, id }: ConversationKey, activityId = ''): string {
  return JSON.stringify([practice, channel, id, activityId])
}

function transaction<T>(db: DatabaseSync, work: () => T): T {
  try {
    db.exec('BEGIN IMMEDIATE')
    const result = work()
    db.exec('COMMIT')
    return result
  } catch (cause) {
    if (db.isOpen && db.isTransaction) db.exec('ROLLBACK')
    throw storeError(cause)
  }
}

function guarded<T>(work: () => T): T {
  try {
    return work()
  } catch (cause) {
    throw storeError(cause)
  }
}

function storeError(cause: unknown): StoreError {
  if (cause instanceof StoreError) return cause
  const code = (cause as { errcode?: number }).errcode
  if (code === 5 || code === 261) return new StoreError('locked', 'the store is in use by another process', { cause })
  return new StoreError('broken', 'the store cannot be read or written', { cause })
}
