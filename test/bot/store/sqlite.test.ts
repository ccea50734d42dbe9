import { strict as assert } from 'node:assert'
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { dueReplies } from '../../../src/bot/store/answers.ts'
import { placeOfLine, placeOfReference, placeOfTurn } from '../../../src/bot/store/places.ts'
import { sealedColumns } from '../../../src/bot/store/reseal.ts'
import { migrations } from '../../../src/bot/store/schema.ts'
import { createSeal } from '../../../src/bot/store/seal.ts'
import { openSqlite } from '../../../src/bot/store/sqlite.ts'
import { StoreError, type StoreErrorKind } from '../../../src/bot/store/store.ts'
import { changesKey } from './keys.ts'
import { answerOf, conversation, hour, newsOf, now, record, sagaOf, task, turnOf } from './samples.ts'
import { describeStore, refuses } from './suite.ts'

const seal = createSeal(Buffer.alloc(32, 1))
let folder = ''
let file = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'balie-store-'))
  file = join(folder, 'store.sqlite')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describeStore('SQLite', async () => openSqlite(file, seal))

describe('a store file', () => {
  const key = conversation('rose')

  it('is there after a restart', async () => {
    const store = openSqlite(file, seal)
    await store.commit(turnOf(key, { confirmed: sagaOf('s', key), answered: answerOf('hello') }))
    await store.close()
    const again = openSqlite(file, seal)
    assert.equal((await again.read(key, now))?.version, 1)
    assert.deepEqual(await again.saga('s'), sagaOf('s', key))
    assert.equal((await again.claimDeliveries(now + hour, now + hour, 1)).length, 1)
    await again.close()
  })

  it('is for one process: a second one is refused', async () => {
    const store = openSqlite(file, seal)
    const program = `
      import { createSeal } from './src/bot/store/seal.ts'
      import { openSqlite } from './src/bot/store/sqlite.ts'
      try { openSqlite(process.argv[1], createSeal(Buffer.alloc(32, 1))) } catch (error) { console.log(error.kind) }`
    const flags = ['--disable-warning=ExperimentalWarning', '--input-type=module-typescript', '-e', program, file]
    assert.equal(spawnSync(process.execPath, flags, { encoding: 'utf8' }).stdout.trim(), 'locked')
    assert.equal(await store.commit(turnOf(key)), 1)
    await store.close()
  })

  it('of a newer Balie is left alone', async () => {
    await openSqlite(file, seal).close()
    change(file, 'PRAGMA user_version = 99')
    refusesToOpen(file, 'newer', /newer Balie \(99/)
  })

  for (const version of [1, 2, 3, 4, 5])
    it(`of version ${version} is brought up to date, with what it held`, async () => {
      makeOld(file, version, key)
      const store = openSqlite(file, seal)
      assert.deepEqual(await store.read(key, now), { version: 1, state: 'tulip' })
      assert.deepEqual((await store.answered(key, 'hello'))?.activities, [{ text: 'lily' }])
      assert.deepEqual((await store.lines(key, 0, 10))[0]?.activity, { id: 'a', text: 'rose' })
      assert.equal(await store.commit(turnOf(key, { expectedVersion: 1, log: [{ id: 'a' }, { id: 'b' }] })), 2)
      assert.equal((await store.talk(key, now))?.last, 2)
      const waited = []
      for (;;) {
        const [due] = await store.claimDeliveries(now + hour, now + hour, 9)
        if (!due) break
        waited.push([due.activityId, due.reference.serviceUrl, due.activities[0]?.text, due.delivered, due.tries])
        await store.delivered(key, due.activityId, 2)
      }
      const inOrder = version > 1 ? waitingOnce.map((id, n) => [id, id, id, n, n]) : []
      assert.deepEqual(waited, inOrder)
      assert.equal(await store.sweep(now + 2 * hour, 10), 1)
      assert.equal(await store.answered(key, 'hello'), undefined)
      assert.deepEqual(await store.lines(key, 0, 10), [])
      await store.close()
    })

  it('with another key is refused at the start', async () => {
    await openSqlite(file, seal).close()
    assert.throws(
      () => openSqlite(file, createSeal(Buffer.alloc(32, 2))),
      (error) => error instanceof StoreError && error.kind === 'sealed' && /another key/.test(error.message),
    )
    await openSqlite(file, seal).close()
  })

  it('can be given another key, and loses nothing', () => changesKey(async (seal) => openSqlite(file, seal)))

  it('has nothing sealed that another key would not reach', async () => {
    await openSqlite(file, seal).close()
    const db = new DatabaseSync(file)
    const columns = db
      .prepare(
        `SELECT s.name || '.' || c.name AS name FROM sqlite_schema s, pragma_table_info(s.name) c
         WHERE s.type = 'table' AND c.name LIKE 'sealed%'`,
      )
      .all()
    db.close()
    assert.deepEqual(columns.map(({ name }) => name).sort(), [...sealedColumns.keys()].sort())
  })

  it('that is no store, or damaged, is refused at the start', async () => {
    writeFileSync(file, 'These are the tulips of the practice, and no store at all.'.repeat(100))
    refusesToOpen(file, 'broken', /damaged/)
    const damaged = join(folder, 'damaged.sqlite')
    const store = openSqlite(damaged, seal)
    for (let n = 0; n < 50; n += 1) await store.commit(turnOf(conversation(`${n}`), { answered: answerOf('hello') }))
    await store.close()
    const bytes = readFileSync(damaged)
    writeFileSync(damaged, bytes.fill(0x5a, 4_096, bytes.length - 4_096))
    refusesToOpen(damaged, 'broken', /damaged/)
  })

  it('that cannot be written is refused at the start', async () => {
    await openSqlite(file, seal).close()
    chmodSync(file, 0o444)
    chmodSync(folder, 0o555)
    asNobody(() => refusesToOpen(file, 'broken', /read-only|opened/))
    asNobody(() => refusesToOpen(join(folder, 'other', 'store.sqlite'), 'broken', /read-only|opened/))
    chmodSync(folder, 0o755)
  })

  it('on a full disk takes nothing half, says so, and goes on when there is room', async function () {
    if (!mountSmallDisk(folder)) return this.skip()
    const store = openSqlite(file, seal)
    const ballast = join(folder, 'ballast')
    writeFileSync(ballast, Buffer.alloc(2_000_000))
    let version = 0
    const next = () => ({ state: 'x'.repeat(50_000 + version), audit: [record], confirmed: sagaOf(`${version}`, key) })
    const fill = async () => {
      for (;;) version = await store.commit(turnOf(key, { ...next(), expectedVersion: version }))
    }
    try {
      await assert.rejects(
        fill(),
        (error) => error instanceof StoreError && error.kind === 'broken' && /full/.test(error.message),
      )
      assert.notEqual(version, 0)
      assert.equal((await store.read(key, now))?.version, version)
      assert.equal((await store.audit('linde')).length, version)
      assert.equal(await store.saga(`${version}`), undefined)
      rmSync(ballast)
      assert.equal(await store.commit(turnOf(key, { ...next(), expectedVersion: version })), version + 1)
    } finally {
      await store.close()
      spawnSync('umount', [folder])
    }
  })

  it('holds nothing of what patients said or are, also after it has gone', async () => {
    const store = openSqlite(file, seal)
    await store.begin(key, { user: 'user-canary', locale: 'nl', expires: now + hour })
    const log = [{ id: 'a', text: 'log-canary' }]
    await store.commit(
      turnOf(key, { state: 'state-canary', answered: answerOf('x', 2), confirmed: sagaOf('s', key), log }),
    )
    await store.tell(newsOf('s', key, { task: { ...task, what: 'task-canary' } }))
    const bytes = readdirSync(folder).map((name) => readFileSync(join(folder, name)).toString('latin1'))
    for (const word of ['canary', 'orchid', '4711', 'localhost', 'test rose', '2026-11-24'])
      assert.equal(bytes.filter((each) => each.includes(word)).length, 0, word)
    await store.close()
  })

  it('sweeps few rows at a time, however many a log has, and whatever waits goes in between', async () => {
    const store = openSqlite(file, seal)
    for (let n = 0; n < 4; n += 1) {
      const old = conversation(`old-${n}`)
      await store.begin(old, { user: 'u', locale: 'nl', expires: now + hour })
      const log = Array.from({ length: 40 }, (_, line) => ({ id: `${line}`, text: 'x' }))
      const { activities } = answerOf('a')
      await store.commit(turnOf(old, { answered: { activityId: 'a', activities }, log }))
    }
    const rows = async () => [...(await store.sealed()).rows.values()].reduce((sum, each) => sum + each, 0)
    const left = [await rows()]
    let sweeping = true
    const swept = store.sweep(now + 2 * hour, 5_000).finally(() => {
      sweeping = false
    })
    while (sweeping) {
      await new Promise(setImmediate)
      left.push(await rows())
    }
    await swept
    await store.close()
    const steps = left.slice(1).map((each, n) => (left[n] ?? 0) - each)
    assert.ok(Math.max(...steps) <= 25, `${Math.max(...steps)} rows at once`)
    assert.ok((left[0] ?? 0) - (left.at(-1) ?? 0) >= 4 * 43, 'all of it has gone')
  })

  it('knows what a log holds without reading its lines', async () => {
    await openSqlite(file, seal).close()
    const db = new DatabaseSync(file)
    const plan = db
      .prepare(`EXPLAIN QUERY PLAN SELECT activity FROM lines WHERE practice = '' AND channel = '' AND talk = ''`)
      .all()
    db.close()
    assert.match(String(plan[0]?.detail), /COVERING INDEX/)
  })

  it('finds what waits without looking at what has been delivered', async () => {
    await openSqlite(file, seal).close()
    const db = new DatabaseSync(file)
    const plan = db.prepare(`EXPLAIN QUERY PLAN ${dueReplies}`).all(1, 1)
    db.close()
    const looks = plan.map(({ detail }) => String(detail)).filter((detail) => /SCAN|SEARCH/.test(detail))
    assert.equal(looks.length, 2)
    for (const detail of looks) assert.match(detail, /INDEX replies_waiting/)
  })

  it('notes a delivery without writing what was said anew', async () => {
    const store = openSqlite(file, seal)
    const activities = [{ type: 'message', text: 'x'.repeat(3_500) }]
    await store.commit(turnOf(key, { answered: { ...answerOf('long'), activities } }))
    const log = () => statSync(`${file}-wal`).size
    const [before, page] = [log(), 4_096 + 24]
    await store.delivered(key, 'long', 1)
    assert.ok((log() - before) / page <= 2, `${(log() - before) / page} pages`)
    assert.deepEqual((await store.answered(key, 'long'))?.activities, activities)
    await store.close()
  })

  it('takes what an answer said along when the answer goes', async () => {
    const store = openSqlite(file, seal)
    await store.commit(turnOf(key, { answered: answerOf('a') }))
    await store.commit(turnOf(conversation('other'), { answered: answerOf('a') }))
    await store.forget(key)
    await store.sweep(now + 2 * hour, 10)
    await store.close()
    const db = new DatabaseSync(file)
    assert.equal(db.prepare('SELECT count(*) AS rows FROM replies').get()?.rows, 0)
    db.close()
  })

  it('does not open a row in the place of another', async () => {
    const store = openSqlite(file, seal)
    await store.commit(turnOf(key))
    await store.commit(turnOf(conversation('other'), { state: 'other' }))
    await store.close()
    change(file, "UPDATE conversations SET sealed = (SELECT sealed FROM conversations WHERE id = 'other')")
    const again = openSqlite(file, seal)
    await refuses('sealed', again.read(key, now))
    await again.close()
  })

  it('refuses everything once it is closed', async () => {
    const store = openSqlite(file, seal)
    await store.close()
    await refuses('broken', store.read(key, now))
    await refuses('broken', store.commit(turnOf(key)))
  })
})

function refusesToOpen(path: string, kind: StoreErrorKind, message: RegExp): void {
  assert.throws(
    () => openSqlite(path, seal),
    (error) => error instanceof StoreError && error.kind === kind && message.test(error.message),
  )
}

/** What waited in an earlier version's outbox, in that order. */
const waitingOnce = ['z said first', 'a said later']

/** A store as an earlier version left it, with a conversation in it. */
function makeOld(path: string, version: number, key: ReturnType<typeof conversation>): void {
  const db = new DatabaseSync(path)
  const steps = migrations({
    bytes: 'BLOB',
    counter: 'INTEGER PRIMARY KEY',
    own: '',
    closer: '',
    known: '',
    pointing: '',
    follows: '',
    keepsAudit: () => '',
  })
  for (const sql of steps.slice(0, version)) db.exec(String(sql))
  const mine = [key.practice, key.channel, key.id]
  const add = (table: string, ...values: (string | number | Uint8Array)[]) =>
    db.prepare(`INSERT INTO ${table} VALUES (${values.map(() => '?').join(', ')})`).run(...values)
  add('conversations', ...mine, 1, now + hour, seal.close('tulip', placeOfTurn(key)))
  add('answers', ...mine, 'hello', 1, now + hour, seal.close([{ text: 'lily' }], placeOfTurn(key, 'hello')))
  add('talks', ...mine, 1, now + hour, seal.close({ user: 'u', locale: 'nl' }, placeOfLine(key)))
  add('lines', ...mine, 1, 'a', seal.close({ id: 'a', text: 'rose' }, placeOfLine(key, 1)))
  if (version > 1)
    for (const [n, id] of waitingOnce.entries()) {
      add('answers', ...mine, id, n, now + hour, seal.close([{ text: id }, { text: 'more' }], placeOfTurn(key, id)))
      const reference = seal.close({ serviceUrl: id }, placeOfReference(key, id))
      add('outbox', n + 1, ...mine, id, 2, n, now, reference)
    }
  db.exec(`PRAGMA user_version = ${version}`)
  db.close()
}

/** Changes a closed store's file behind its back. */
function change(path: string, sql: string): void {
  const db = new DatabaseSync(path)
  db.exec(sql)
  db.close()
}

/** Rights do not bind root: then somebody else tries. */
function asNobody(work: () => void): void {
  const root = process.getuid?.() === 0
  if (root) process.seteuid?.(65_534)
  try {
    work()
  } finally {
    if (root) process.seteuid?.(0)
  }
}

/** Four megabytes; `false` where that is not ours to do. */
function mountSmallDisk(path: string): boolean {
  const done = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', path])
  return done.status === 0
}
