// What the embedded store costs a turn, all that the store does for it, in CPU microseconds of this process.
//   node scripts/bench-store.ts [TURNS]            scripts/bench-store-pair.ts compares two trees
// A process that has just started is not what a practice has: so many turns go before, and are not counted.
import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSeal } from '../src/bot/store/seal.ts'
import { openSqlite } from '../src/bot/store/sqlite.ts'
import type { ConversationKey, Store } from '../src/bot/store/store.ts'
import { now, outbox, ownLog, type Turn } from './bench-store/turns.ts'

const turns = Number(process.argv[2] ?? 5_000)
const turnsEach = 8
const warmingUp = 2_000
/** Other work on the machine makes turns look dearer; so many turns are also looked at by themselves. */
const window = 250

/** So many conversations speak at once: their turns are one after the other, or `together` wait for the disk together. */
async function measure(name: string, turn: Turn, together: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'balie-bench-'))
  const store = openSqlite(join(folder, 'store.sqlite'), createSeal(randomBytes(32)))
  store.onGrowth(() => {})
  const keys = Array.from({ length: Math.ceil((warmingUp + turns) / turnsEach) }, (_, n) => keyOf(n))
  for (const key of keys) await store.begin(key, { user: 'u', locale: 'nl', expires: now + 86_400_000 })
  const costs: number[] = []
  for (let n = -warmingUp; n < turns; n += window) {
    const cpu = process.cpuUsage()
    for (let at = n; at < n + window; at += together) {
      const all = Array.from({ length: together }, (_, i) => at + i)
      await Promise.all(all.map((each) => turn(store, keys[(each + warmingUp) % keys.length] ?? keyOf(0), each)))
    }
    const { user, system } = process.cpuUsage(cpu)
    if (n >= 0) costs.push((user + system) / window)
  }
  const mean = costs.reduce((sum, each) => sum + each, 0) / costs.length
  process.stdout.write(
    `${name}: ${Math.round(mean)} µs CPU a turn; in the quietest ${window} turns ${Math.round(Math.min(...costs))}\n`,
  )
  await sweepAll(store, name)
  await store.close()
  rmSync(folder, { recursive: true })
}

/** How fast this machine is just now: other work on it makes the figures above larger. */
function yardstick(): string {
  const cpu = process.cpuUsage()
  for (let n = 0; n < 20_000; n += 1) createHash('sha256').update('x').digest()
  const { user, system } = process.cpuUsage(cpu)
  return ((user + system) / 20_000).toFixed(1)
}

/** The longest time a sweep of 100 rows a kind keeps this process busy at a stretch. */
async function sweepAll(store: Store, name: string): Promise<void> {
  let [longest, last] = [0, performance.now()]
  const watch = () => {
    const time = performance.now()
    longest = Math.max(longest, time - last)
    last = time
    watching = setImmediate(watch)
  }
  let watching = setImmediate(watch)
  for (let left = 200; left > 0; left -= 1) await store.sweep(now + 100 * 86_400_000, 100)
  clearImmediate(watching)
  process.stdout.write(`${name}: sweeping held others up for ${longest.toFixed(1)} ms at most\n`)
}

function keyOf(n: number): ConversationKey {
  return { practice: 'linde', channel: 'test', id: `conversation-${n}` }
}

process.stdout.write(`one SHA-256: ${yardstick()} µs CPU\n`)
await measure('own log, one at a time', ownLog, 1)
await measure('own log, ten at a time', ownLog, 10)
await measure('outbox, one at a time', outbox, 1)
await measure('outbox, ten at a time', outbox, 10)
process.stdout.write(`one SHA-256: ${yardstick()} µs CPU\n`)
