// What who has the key would find in a running Balie's store: every sealed row opened, and all that is not sealed.
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { sealedColumns } from '../src/bot/store/reseal.ts'
import { createSeal } from '../src/bot/store/seal.ts'
import type { Row } from '../src/bot/store/steps.ts'
import type { Store } from '../src/bot/store/store.ts'

/** A row as it can be read: its table, its columns in the clear, what its seal holds, and the sealed bytes as they stand there. */
export interface Opened {
  readonly table: string
  readonly row: Row
  readonly holds: unknown
  readonly bytes: Buffer | undefined
}

/** All rows of the demo's store in `folder`, by a copy of this moment. */
export async function openedIn(store: Store, folder: string): Promise<readonly Opened[]> {
  const copy = join(folder, 'copy.sqlite')
  await store.copyTo?.(copy)
  const seal = createSeal(Buffer.from(readFileSync(join(folder, 'demo.key'), 'utf8'), 'base64'))
  const db = new DatabaseSync(copy, { readOnly: true })
  try {
    const tables = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'").all()
    return tables.flatMap(({ name }) => {
      const [table, rows] = [String(name), db.prepare(`SELECT * FROM ${name}`).all() as Row[]]
      return rows.flatMap(({ sealed, sealed_reference: reference, ...row }) => {
        const opened = (column: string, closed: unknown) => {
          const bytes = closed instanceof Uint8Array ? Buffer.from(closed) : undefined
          const place = sealedColumns.get(`${table}.${column}`)
          return { table, row, holds: bytes && place ? seal.open(bytes, place(row)) : undefined, bytes }
        }
        return [opened('sealed', sealed), ...(reference ? [opened('sealed_reference', reference)] : [])]
      })
    })
  } finally {
    db.close()
    rmSync(copy)
  }
}

/** The rows of these tables as one text; bytes that are not sealed are left out. */
export function asText(rows: readonly Opened[]): string {
  return rows.map(({ table, row, holds }) => JSON.stringify([table, row, holds])).join('\n')
}
