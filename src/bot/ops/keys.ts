// `keys`: which key has sealed what, sealing anew with the newest, and making one.
import { randomBytes } from 'node:crypto'
import type { Command, OperatorParts, Told } from './command.ts'
import { record } from './operator-record.ts'

export const keys: Command = {
  name: 'keys',
  whole: true,
  forms: [
    ['keys', 'how much each key has sealed; an earlier key is needed as long as it has sealed anything'],
    ['keys rotate', 'seal with STORE_KEY what a key of STORE_KEY_PREVIOUS has sealed'],
    ['keys make', 'a new key, to be put in STORE_KEY'],
  ],
  run: async ({ words: [what, ...more] }, parts) => {
    if (more.length > 0) return undefined
    if (what === undefined) return show(parts)
    if (what === 'rotate') return rotate(parts)
    if (what === 'make') return { lines: [randomBytes(32).toString('base64')], code: 0 }
    return undefined
  },
}

/** Keys are told apart by short names that tell nothing of them. */
async function show({ store }: OperatorParts): Promise<Told> {
  const { newest, rows } = await store.sealed()
  const old = [...rows].filter(([name]) => name !== newest)
  const lines = [
    `STORE_KEY (${newest}) has sealed ${rows.get(newest) ?? 0} rows.`,
    ...old.map(([name, count]) => `An earlier key (${name}) has sealed ${count} rows: keep it, or give "keys rotate".`),
  ]
  return { lines, code: old.length > 0 ? 1 : 0, data: { newest, rows: Object.fromEntries(rows) } }
}

async function rotate(parts: OperatorParts): Promise<Told> {
  await record(parts, 'keys', 'rotate')
  const done = await parts.store.reseal()
  const after = await show(parts)
  return { ...after, lines: [`Sealed ${done} rows anew.`, ...after.lines] }
}
