// What the embedded store costs a turn in several source trees, in CPU microseconds: their turns alternate in one process, a
// hundred at a time, so that other work on the machine falls on all of them alike.
//   node scripts/bench-store-pair.ts TURNS TREE TREE ...       each a folder with src/bot/store in it
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ConversationKey, Store } from '../src/bot/store/store.ts'
import { now, outbox, ownLog, type Turn } from './bench-store/turns.ts'

const turns = Number(process.argv[2] ?? 5_000)
const trees = process.argv.slice(3)
const [warmingUp, window, turnsEach] = [1_000, 100, 8]

interface Side {
  readonly tree: string
  readonly store: Store
  readonly folder: string
  readonly costs: number[]
}

const keys = Array.from(
  { length: Math.ceil((warmingUp + turns) / turnsEach) },
  (): ConversationKey => ({ practice: 'linde', channel: 'test', id: randomBytes(18).toString('base64url') }),
)

async function open(tree: string): Promise<Side> {
  const part = (name: string) => import(pathToFileURL(resolve(tree, 'src/bot/store', name)).href)
  const [{ createSeal }, { openSqlite }] = await Promise.all([part('seal.ts'), part('sqlite.ts')])
  const folder = mkdtempSync(join(tmpdir(), 'balie-pair-'))
  const store: Store = openSqlite(join(folder, 'store.sqlite'), createSeal(randomBytes(32)))
  store.onGrowth(() => {})
  for (const key of keys) await store.begin(key, { user: 'u', locale: 'nl', expires: now + 86_400_000 })
  return { tree, store, folder, costs: [] }
}

/** A window's turns on one side: one after the other, or so many together. */
async function take({ store, costs }: Side, turn: Turn, from: number, together: number): Promise<void> {
  const cpu = process.cpuUsage()
  for (let at = from; at < from + window; at += together) {
    const all = Array.from({ length: together }, (_, n) => at + n)
    await Promise.all(all.map((n) => turn(store, keys[n % keys.length] as ConversationKey, n)))
  }
  const { user, system } = process.cpuUsage(cpu)
  if (from >= warmingUp) costs.push((user + system) / window)
}

async function compare(name: string, turn: Turn, together: number): Promise<void> {
  const sides: Side[] = []
  for (const tree of trees) sides.push(await open(tree))
  for (let from = 0; from < warmingUp + turns; from += window)
    for (const side of (from / window) % 2 === 0 ? sides : sides.toReversed()) await take(side, turn, from, together)
  for (const { tree, store, folder, costs } of sides) {
    const median = costs.sort((one, other) => one - other)[Math.floor(costs.length / 2)] ?? 0
    process.stdout.write(`${name}: ${Math.round(median)} µs CPU a turn (median of windows), ${tree}\n`)
    await store.close()
    rmSync(folder, { recursive: true })
  }
}

for (const [name, turn] of [
  ['own log', ownLog],
  ['outbox', outbox],
] as const)
  for (const together of [1, 10]) await compare(`${name}, ${together} at a time`, turn, together)
