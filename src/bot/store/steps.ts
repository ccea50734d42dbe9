// What the store does, written once for every engine: steps that ask for rows and are told them.
import type { Seal } from './seal.ts'
import type { ConversationKey } from './store.ts'

/** What goes into a column. */
export type Value = string | number | null | Uint8Array

/** A row as an engine gives it; whole numbers are numbers, sealed columns are bytes. */
export type Row = Readonly<Record<string, unknown>>

/**
 * One statement that every engine understands, with `?` for its values. What stands in a comment that begins with `pg` is
 * for PostgreSQL alone: row locks, and what only several processes need.
 */
export interface Query {
  readonly sql: string
  readonly values: readonly Value[]
  /** Asked is how many rows it changes, not which. */
  readonly counts?: boolean
}

/** What came of a statement. */
export interface Reply {
  readonly rows: readonly Row[]
  /** How many rows it changed; of no account where rows were asked for. */
  readonly changed: number
}

/** Statements one after the other, each answered, ending in a result. */
export type Steps<T> = Generator<Query, T, Reply>

/** Every row. */
export function* all(sql: string, ...values: readonly Value[]): Steps<readonly Row[]> {
  return (yield { sql, values }).rows
}

/** The first row, where there is one. */
export function* first(sql: string, ...values: readonly Value[]): Steps<Row | undefined> {
  const {
    rows: [row],
  } = yield { sql, values }
  return row
}

/** Changes rows, and gives how many. Telling which would cost SQLite a table of its own each time. */
export function* change(sql: string, ...values: readonly Value[]): Steps<number> {
  return (yield { sql, values, counts: true }).changed
}

/** So many rows at most, for one of a few numbers. Where it is a value, SQLite plans the statement anew each time. */
export function limit(most: number): string {
  return `LIMIT ${Math.trunc(most)}`
}

/** A conversation's key as values, in the order of the columns. */
export function keyOf({ practice, channel, id }: ConversationKey): readonly [string, string, string] {
  return [practice, channel, id]
}

/** The conversation a row belongs to. */
export function conversationOf({ practice, channel, conversation }: Row): ConversationKey {
  return { practice: String(practice), channel: String(channel), id: String(conversation) }
}

/** Opens a row's sealed column. Throws `StoreError`. */
export function unseal<T>(seal: Seal, sealed: unknown, place: string): T {
  return seal.open(sealed as Uint8Array, place) as T
}

/** The minute in which something expires (ms): what expired before `now` has a minute of at most now's. */
export function minuteOf(expires: number): number {
  return Math.floor(expires / 60_000)
}
