// The part of the embedded store that holds conversations whose log is ours: what was said, in order, sealed line by line.

import type { DatabaseSync } from 'node:sqlite'
import type { Activity } from 'botbuilder'
import type { Seal } from './seal.ts'
import { type ConversationKey, type LogLine, mostLines, StoreError, type Talk } from './store.ts'

/** The tables of the log; a line goes when its conversation goes. */
export const logSchema = `
  CREATE TABLE talks (
    practice TEXT, channel TEXT, id TEXT, last INTEGER NOT NULL, expires INTEGER NOT NULL, sealed BLOB NOT NULL,
    PRIMARY KEY (practice, channel, id)) WITHOUT ROWID;
  CREATE INDEX talks_expire ON talks (expires);
  CREATE TABLE lines (
    practice TEXT, channel TEXT, talk TEXT, place INTEGER, activity TEXT NOT NULL, sealed BLOB NOT NULL,
    PRIMARY KEY (practice, channel, talk, place), UNIQUE (practice, channel, talk, activity),
    FOREIGN KEY (practice, channel, talk) REFERENCES talks (practice, channel, id) ON DELETE CASCADE) WITHOUT ROWID;`

/** The log's own reads and writes, to be run inside the store's transactions. Throws what SQLite throws, or `gone`. */
export function createLogTables(db: DatabaseSync, seal: Seal) {
  const statements = prepare(db)
  const rowOf = ({ practice, channel, id }: ConversationKey) => [practice, channel, id] as const
  return {
    begin: (key: ConversationKey, { user, locale, expires }: Omit<Talk, 'last'>): boolean => {
      const sealed = seal.close({ user, locale }, placeOf(key))
      return Number(statements.begin.run(...rowOf(key), expires, sealed).changes) === 1
    },
    talk: (key: ConversationKey, now: number): Talk | undefined => {
      const row = statements.talk.get(...rowOf(key), now)
      if (!row) return undefined
      const { user, locale } = seal.open(row.sealed as Uint8Array, placeOf(key)) as Pick<Talk, 'user' | 'locale'>
      return { user, locale, last: Number(row.last), expires: Number(row.expires) }
    },
    append: (key: ConversationKey, activities: readonly Partial<Activity>[], expires = 0): void => {
      const row = statements.last.get(...rowOf(key))
      if (!row) throw new StoreError('gone', 'the conversation has no log any more')
      let place = Number(row.last)
      for (const activity of activities) {
        const sealed = seal.close(activity, placeOf(key, place + 1))
        place += Number(statements.line.run(...rowOf(key), place + 1, activity.id ?? '', sealed).changes)
      }
      statements.moved.run(place, expires, ...rowOf(key))
      statements.shorten.run(...rowOf(key), place - mostLines)
    },
    lines: (key: ConversationKey, after: number, most: number): readonly LogLine[] =>
      statements.lines.all(...rowOf(key), after, most).map((row) => {
        const place = Number(row.place)
        return { place, activity: seal.open(row.sealed as Uint8Array, placeOf(key, place)) as LogLine['activity'] }
      }),
    sweep: (now: number, most: number): void => void statements.sweep.run(now, most),
  }
}

function prepare(db: DatabaseSync) {
  const mine = 'practice = ? AND channel = ?'
  return {
    begin: db.prepare(
      'INSERT OR IGNORE INTO talks (practice, channel, id, last, expires, sealed) VALUES (?, ?, ?, 0, ?, ?)',
    ),
    talk: db.prepare(`SELECT last, expires, sealed FROM talks WHERE ${mine} AND id = ? AND expires > ?`),
    last: db.prepare(`SELECT last FROM talks WHERE ${mine} AND id = ?`),
    line: db.prepare(
      'INSERT INTO lines (practice, channel, talk, place, activity, sealed) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (practice, channel, talk, activity) DO NOTHING',
    ),
    moved: db.prepare(`UPDATE talks SET last = ?, expires = max(expires, ?) WHERE ${mine} AND id = ?`),
    shorten: db.prepare(`DELETE FROM lines WHERE ${mine} AND talk = ? AND place <= ?`),
    lines: db.prepare(
      `SELECT place, sealed FROM lines WHERE ${mine} AND talk = ? AND place > ? ORDER BY place LIMIT ?`,
    ),
    sweep: db.prepare(
      'DELETE FROM talks WHERE (practice, channel, id) IN (SELECT practice, channel, id FROM talks WHERE expires <= ? LIMIT ?)',
    ),
  }
}

/** Where a sealed row belongs; different from every place of the turn's own rows. */
function placeOf({ practice, channel, id }: ConversationKey, place: number | 'talk' = 'talk'): string {
  return JSON.stringify(['log', practice, channel, id, place])
}
