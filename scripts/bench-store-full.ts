// What the size of the embedded store costs: a turn's CPU, a start, and the longest hold of a sweep.
//   node scripts/bench-store-full.ts [CONVERSATIONS] [EXPIRED CONVERSATIONS]
// Every kept row is as large as in a practice, but what is sealed in it is noise; those that are spoken in are real.
import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, mkdtempSync, openSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PerformanceObserver } from 'node:perf_hooks'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout } from 'node:timers/promises'
import { createSeal } from '../src/bot/store/seal.ts'
import { openSqlite } from '../src/bot/store/sqlite.ts'
import type { ConversationKey, Store } from '../src/bot/store/store.ts'

const many = Number(process.argv[2] ?? 200_000)
/** About 200,000 rows. */
const expired = Number(process.argv[3] ?? 11_000)
const [hour, now] = [3_600_000, Date.now()]
const linesEach = 8
const seal = createSeal(randomBytes(32))
const folder = mkdtempSync(join(tmpdir(), 'balie-full-'))
const file = join(folder, 'store.sqlite')

/** Rows of every table that turns fill, of conversations that expire at `expires` (ms). */
function fill(conversations: number, expires: number): void {
  const db = new DatabaseSync(file)
  db.exec('PRAGMA synchronous = OFF; BEGIN')
  const minute = Math.floor(expires / 60_000)
  const add = {
    conversation: db.prepare(
      'INSERT INTO conversations (practice, channel, id, version, expires, minute, sealed) VALUES (?, ?, ?, 7, ?, ?, ?)',
    ),
    answer: db.prepare(
      'INSERT INTO answers (practice, channel, conversation, activity, expires, news) VALUES (?, ?, ?, ?, ?, ?)',
    ),
    talk: db.prepare(
      'INSERT INTO talks (practice, channel, id, last, expires, minute, sealed) VALUES (?, ?, ?, ?, ?, ?, ?)',
    ),
    line: db.prepare('INSERT INTO lines (practice, channel, talk, place, activity, sealed) VALUES (?, ?, ?, ?, ?, ?)'),
    attempt: db.prepare('INSERT INTO attempts (practice, name, until) VALUES (?, ?, ?)'),
    counter: db.prepare('INSERT INTO counters (practice, name, count, until) VALUES (?, ?, 1, ?)'),
    received: db.prepare(
      'INSERT INTO inbox (practice, channel, id, tries, due, expires, sealed) VALUES (?, ?, ?, 1, 0, ?, NULL)',
    ),
  }
  for (let n = 0; n < conversations; n += 1) {
    const noise = randomBytes(1_300)
    const key = ['linde', 'directline', `linde~${noise.subarray(0, 18).toString('base64url')}`] as const
    const idOf = (what: number) => noise.subarray(what * 16, what * 16 + 16).toString('hex')
    add.conversation.run(...key, expires, minute, noise)
    add.talk.run(...key, linesEach, expires, minute, noise.subarray(0, 120))
    for (let place = 1; place <= linesEach; place += 1) add.line.run(...key, place, idOf(place), noise.subarray(0, 600))
    for (let turn = 0; turn < linesEach / 2; turn += 1) add.answer.run(...key, idOf(turn), expires, 0)
    add.answer.run(...key, `news ${idOf(20)}`, expires, 1)
    add.attempt.run('linde', `number ${idOf(30)}`, expires)
    add.counter.run('linde', `pause ${idOf(40)}`, expires)
    add.received.run('linde', 'whatsapp', idOf(50), expires)
  }
  db.exec('COMMIT; PRAGMA wal_checkpoint(TRUNCATE)')
  db.close()
  // Or the first who waits for the disk waits for all of this.
  const descriptor = openSync(file, 'r+')
  fsyncSync(descriptor)
  closeSync(descriptor)
}

/** Turns of a few conversations, as on Direct Line; CPU microseconds each, of the quieter half. */
async function turnCost(store: Store, round: string): Promise<number> {
  const [conversations, turns, window] = [100, 12, 100]
  const keys = Array.from(
    { length: conversations },
    (_, n): ConversationKey => ({ practice: 'linde', channel: 'directline', id: `linde~${round}-${n}` }),
  )
  for (const key of keys) await store.begin(key, { user: 'u', locale: 'nl', expires: now + hour })
  const costs: number[] = []
  for (let turn = 0; turn < turns; turn += 1) {
    const cpu = process.cpuUsage()
    for (const key of keys) await speak(store, key, `${round}-${turn}`)
    const { user, system } = process.cpuUsage(cpu)
    if (turn >= turns / 3) costs.push((user + system) / window)
  }
  return Math.round(costs.sort((one, other) => one - other)[Math.floor(costs.length / 4)] ?? 0)
}

async function speak(store: Store, conversation: ConversationKey, id: string): Promise<void> {
  await store.talk(conversation, now)
  await store.answered(conversation, id)
  const stored = await store.read(conversation, now)
  const log = [`${id}-heard`, `${id}-said`].map((each) => ({ id: each, text: 'y'.repeat(500) }))
  await store.commit({
    at: now,
    conversation,
    fence: 0,
    expectedVersion: stored?.version ?? 0,
    state: { facts: 'x'.repeat(1_200) },
    expires: now + hour,
    audit: [],
    answered: { activityId: id, activities: [] },
    log,
  })
}

/**
 * Sweeps all that has expired; the longest that nothing else could run, in ms by the clock and by the CPU, and the longest
 * collection of garbage in that time. What is noted meanwhile is no garbage itself.
 */
async function sweepAll(store: Store): Promise<string> {
  const clocks = new Float64Array(2_000_000)
  let [holds, longestCpu, collecting] = [0, 0, 0]
  const collections = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) collecting = Math.max(collecting, duration)
  })
  collections.observe({ entryTypes: ['gc'] })
  let [clock, cpu] = [performance.now(), process.cpuUsage()]
  const watch = () => {
    const { user, system } = process.cpuUsage(cpu)
    clocks[holds] = performance.now() - clock
    longestCpu = Math.max(longestCpu, (user + system) / 1000)
    holds += 1
    clock = performance.now()
    cpu = process.cpuUsage()
    watching = setImmediate(watch)
  }
  let watching = setImmediate(watch)
  const began = performance.now()
  let gone = 0
  for (let rows = 1; rows > 0; gone += rows) rows = await store.sweep(now, 5_000)
  clearImmediate(watching)
  const seconds = Math.round((performance.now() - began) / 1000)
  // Collections are told of a moment later.
  await setTimeout(100)
  collections.disconnect()
  const sorted = clocks.subarray(0, holds).sort()
  const [longest, rare] = [sorted.at(-1), sorted[Math.floor(holds * 0.999)]].map((ms = 0) => ms.toFixed(1))
  return `${gone} conversations in ${seconds} s; longest hold ${longest} ms by the clock (99.9 % within ${rare}), ${longestCpu.toFixed(1)} ms CPU; longest collection of garbage ${collecting.toFixed(1)} ms`
}

const say = (line: string) => process.stdout.write(`${line}\n`)
const opened = () => {
  const began = process.cpuUsage()
  const store = openSqlite(file, seal)
  const { user, system } = process.cpuUsage(began)
  return { store, ms: Math.round((user + system) / 1000) }
}

let { store, ms } = opened()
await turnCost(store, 'warm')
await turnCost(store, 'warmer')
const empty = await turnCost(store, 'empty')
await store.close()
fill(many, now + hour)
;({ store, ms } = opened())
const full = await turnCost(store, 'full')
say(
  `a turn: ${empty} µs CPU in an empty store, ${full} µs beside ${many} conversations (${Math.round(statSync(file).size / 2 ** 20)} MB)`,
)
say(`opening it: ${ms} ms CPU`)
await store.close()
rmSync(file)
openSqlite(file, seal).close()
fill(expired, now - hour)
;({ store } = opened())
say(
  `sweeping ${expired} expired conversations with ${expired * (linesEach + linesEach / 2 + 6)} rows: ${await sweepAll(store)}`,
)
await store.close()
rmSync(folder, { recursive: true })
