// Changing the key: which key has sealed what, and sealing anew what an earlier one has.
import { setImmediate } from 'node:timers/promises'
import type { Engine } from './engine.ts'
import {
  placeOfAnchor,
  placeOfLine,
  placeOfMark,
  placeOfReceived,
  placeOfReference,
  placeOfSaga,
  placeOfTask,
  placeOfTurn,
} from './places.ts'
import { headBytes, nameOfHead, type Seal } from './seal.ts'
import { all, change, first, type Row, type Steps, unseal, type Value } from './steps.ts'
import type { ConversationKey } from './store.ts'

/** A sealed column of a table (`sealed`, unless it says so): the columns of the table's key, and where a row's seal belongs. */
interface Sealed {
  readonly table: string
  readonly column?: string
  readonly key: readonly string[]
  readonly placeOf: (row: Row) => string
}

const replies = { table: 'replies', key: ['place', 'practice', 'channel', 'conversation', 'activity'] }

const sealed: readonly Sealed[] = [
  { table: 'conversations', key: ['practice', 'channel', 'id'], placeOf: (row) => placeOfTurn(keyIn(row, 'id')) },
  { ...replies, placeOf: (row) => placeOfTurn(keyIn(row, 'conversation'), String(row.activity)) },
  {
    ...replies,
    column: 'sealed_reference',
    placeOf: (row) => placeOfReference(keyIn(row, 'conversation'), String(row.activity)),
  },
  { table: 'talks', key: ['practice', 'channel', 'id'], placeOf: (row) => placeOfLine(keyIn(row, 'id')) },
  {
    table: 'lines',
    key: ['practice', 'channel', 'talk', 'place'],
    placeOf: (row) => placeOfLine(keyIn(row, 'talk'), Number(row.place)),
  },
  { table: 'sagas', key: ['id'], placeOf: (row) => placeOfSaga(String(row.id)) },
  { table: 'tasks', key: ['practice', 'id'], placeOf: (row) => placeOfTask(String(row.practice), String(row.id)) },
  {
    table: 'inbox',
    key: ['practice', 'channel', 'id'],
    placeOf: (row) => placeOfReceived(keyIn(row, 'id')),
  },
  {
    table: 'audit_anchors',
    key: ['practice', 'place'],
    placeOf: (row) => placeOfAnchor(String(row.practice), Number(row.place)),
  },
  { table: 'marks', key: ['name'], placeOf: (row) => placeOfMark(String(row.name)) },
]

/** Every sealed column, as `table.column`, and where the seal in one of its rows belongs. */
export const sealedColumns: ReadonlyMap<string, (row: Row) => string> = new Map(
  sealed.map(({ table, column = 'sealed', placeOf }) => [`${table}.${column}`, placeOf]),
)

const batch = 25
const headOf = (column: string) => `substr(${column}, 1, ${headBytes})`

/** How many seals each key has closed, by the key's short name. */
export function* countSealed(): Steps<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>()
  for (const { table, column = 'sealed' } of sealed) {
    const rows = yield* all(
      `SELECT ${headOf(column)} AS head, count(*) AS rows FROM ${table} WHERE ${column} IS NOT NULL GROUP BY 1`,
    )
    for (const { head, rows: some } of rows) {
      const name = nameOfHead(head as Uint8Array)
      counts.set(name, (counts.get(name) ?? 0) + Number(some))
    }
  }
  return counts
}

/** Seals anew what another than the newest key has sealed, a few rows at a time. Gives how many there were. */
export async function resealAll({ read, write }: Engine, seal: Seal): Promise<number> {
  let done = 0
  for (const each of sealed) {
    const old = await read(() => oldIn(each, seal))
    for (let from = 0; from < old.length; from += batch) {
      const some = old.slice(from, from + batch)
      done += await write(() => resealSome(each, seal, some))
      await setImmediate()
    }
  }
  return done
}

function oldIn({ table, column = 'sealed', key }: Sealed, seal: Seal) {
  return all(`SELECT ${key.join(', ')} FROM ${table} WHERE ${headOf(column)} <> ?`, seal.head)
}

/** A row may have gone meanwhile, or been sealed anew by a turn. */
function* resealSome(
  { table, column = 'sealed', key, placeOf }: Sealed,
  seal: Seal,
  rows: readonly Row[],
): Steps<number> {
  const mine = key.map((column) => `${column} = ?`).join(' AND ')
  let done = 0
  for (const row of rows) {
    const values = key.map((column) => row[column] as Value)
    const found = yield* first(`SELECT ${column} AS sealed FROM ${table} WHERE ${mine} /*pg FOR UPDATE*/`, ...values)
    if (!found?.sealed || nameOfHead(found.sealed as Uint8Array) === nameOfHead(seal.head)) continue
    const place = placeOf(row)
    const anew = seal.close(unseal(seal, found.sealed, place), place)
    yield* change(`UPDATE ${table} SET ${column} = ? WHERE ${mine}`, anew, ...values)
    done += 1
  }
  return done
}

function keyIn(row: Row, id: string): ConversationKey {
  return { practice: String(row.practice), channel: String(row.channel), id: String(row[id]) }
}
