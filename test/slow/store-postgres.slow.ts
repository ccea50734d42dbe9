import { strict as assert } from 'node:assert'
import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import pg from 'pg'
import { placeOfReference, placeOfTurn } from '../../src/bot/store/places.ts'
import { openPostgres } from '../../src/bot/store/postgres.ts'
import { migrating } from '../../src/bot/store/postgres-migrate.ts'
import { createSeal } from '../../src/bot/store/seal.ts'
import type { Store } from '../../src/bot/store/store.ts'
import { changesKey } from '../bot/store/keys.ts'
import { answerOf, conversation, hour, newsOf, now, record, sagaOf, task, turnOf } from '../bot/store/samples.ts'
import { describeStore, refuses } from '../bot/store/suite.ts'
import { findPostgres, type PostgresServer, startPostgres } from '../postgres.ts'

const seal = createSeal(Buffer.alloc(32, 1))
const cut = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
  WHERE application_name = 'balie' AND datname = current_database()`
const quick = { leaseMs: 2_000, waitMs: 150, pollMs: 50 }

if (findPostgres()) describe('with a server', withServer)
else process.stdout.write('skipped: the store on PostgreSQL, because PostgreSQL is not installed\n')

function withServer(this: Mocha.Suite): void {
  this.timeout(180_000)
  let server: PostgresServer
  before(async () => {
    server = await startPostgres()
  })
  after(() => server?.stop())

  describeStore('PostgreSQL', () => openPostgres(server.database(randomUUID()), seal))

  describe('a store of several processes', () => {
    const key = conversation('rose')
    let url = ''
    let one: Store
    let other: Store
    beforeEach(async () => {
      url = server.database(randomUUID())
      ;[one, other] = await Promise.all([openPostgres(url, seal, quick), openPostgres(url, seal, quick)])
    })
    afterEach(() => Promise.all([one.close(), other.close()]))

    it('lets one process at a time take a conversation, and the next when it is released', async () => {
      const lease = await one.lease(key)
      await refuses('busy', other.lease(key))
      await other.release(await other.lease(conversation('lily')))
      await one.release(lease)
      const next = await other.lease(key)
      assert.ok(next.fence > lease.fence)
      assert.equal(await one.renew(lease), false)
      await one.release(lease)
      await refuses('busy', one.lease(key))
    })

    it('keeps a renewed lease, and refuses what an earlier holder still commits', async () => {
      const lease = await one.lease(key)
      await refuses('busy', other.lease(key))
      assert.equal(await one.renew(lease), true)
      await refuses('busy', other.lease(key))
      const next = await untilFree(() => other.lease(key))
      await refuses('conflict', one.commit(turnOf(key, { fence: lease.fence, audit: [record] })))
      assert.equal(await other.commit(turnOf(key, { fence: next.fence })), 1)
      assert.deepEqual(await one.audit('linde'), [])
    })

    it('takes the commit of a lapsed lease that nobody else has taken', async () => {
      const { fence } = await one.lease(key)
      await lapse(url)
      assert.equal(await one.commit(turnOf(key, { fence })), 1)
    })

    it('gives the conversation of a killed process to another within ten seconds', async () => {
      const child = await startProcess(url, 'await store.lease(key); console.log("held")')
      child.kill('SIGKILL')
      await once(child, 'exit')
      const began = performance.now()
      const patient = await openPostgres(url, seal)
      await patient.lease(key)
      const waited = performance.now() - began
      await patient.close()
      assert.ok(waited > 1_000 && waited < 10_000, `${waited} ms`)
    })

    it('gives what is due to one process only', async () => {
      const ids = Array.from({ length: 40 }, (_, n) => `${n}`)
      for (const id of ids) {
        const { fence } = await one.lease(conversation(id))
        const confirmed = sagaOf(id, conversation(id))
        await one.commit(turnOf(conversation(id), { fence, answered: answerOf(id), confirmed }))
      }
      const rounds = Array.from({ length: 20 }, (_, n) => (n % 2 ? one : other))
      const due = now + 20_000
      const sagas = await Promise.all(rounds.map((store) => store.claimSagas(due, due + hour, 5)))
      const answers = await Promise.all(rounds.map((store) => store.claimDeliveries(due, due + hour, 5)))
      assert.deepEqual(sorted(sagas.flat().map((each) => each.id)), sorted(ids))
      assert.deepEqual(sorted(answers.flat().map((each) => each.activityId)), sorted(ids))
    })

    it('tells an outcome once when all tell it together', async () => {
      const { fence } = await one.lease(key)
      await one.begin(key, { user: 'u', locale: 'nl', expires: now + hour })
      await one.commit(turnOf(key, { fence, confirmed: sagaOf('s', key) }))
      const told = { saga: 's', outcome: 'done', sends: 0 } as const
      const log = [{ id: 'a', text: 'done' }]
      const turn = turnOf(key, { fence, expectedVersion: 1, answered: answerOf('yes'), told, log })
      const all = await Promise.allSettled([
        one.commit(turn),
        ...[one, other, one, other].map((store, n) =>
          store.tell(newsOf('s', key, { answered: answerOf(`${n}`), log })),
        ),
      ])
      assert.equal(all.filter(({ status }) => status === 'fulfilled').length, 1)
      assert.equal((await other.lines(key, 0, 10)).length, 1)
    })

    it('keeps a log in order when all add to it together', async () => {
      await one.begin(key, { user: 'u', locale: 'nl', expires: now + hour })
      const ids = Array.from({ length: 30 }, (_, n) => `${n}`)
      await Promise.all(ids.map((id, n) => (n % 2 ? one : other).append(key, [{ id }, { id: '0' }])))
      const lines = await one.lines(key, 0, 100)
      assert.deepEqual(
        lines.map(({ place }) => place),
        ids.map((_, n) => n + 1),
      )
      assert.deepEqual(sorted(lines.map(({ activity }) => activity.id ?? '')), sorted(ids))
    })

    it('wakes another process when a log has grown', async () => {
      const far = await openPostgres(url, seal, { pollMs: hour })
      let woken: unknown
      void nextGrowth(far).then((grown) => {
        woken = grown
      })
      await one.begin(key, { user: 'u', locale: 'nl', expires: now + hour })
      // It is open before it listens.
      for (let n = 0; !woken; n += 1) await one.append(key, [{ id: `a${n}` }])
      assert.deepEqual(woken, key)
      await far.close()
    })

    it('finds out by itself what a killed process did not tell', async () => {
      await one.begin(key, { user: 'u', locale: 'nl', expires: now + hour })
      const grown = nextGrowth(other)
      await sql(url, 'UPDATE talks SET last = last + 1, grown = clock_timestamp()')
      assert.deepEqual(await grown, key)
    })

    it('goes on after the server was restarted', async () => {
      const { fence } = await one.lease(key)
      for (const how of ['fast', 'immediate'] as const) {
        server.restart(how)
        const stored = await one.read(key, now)
        await one.commit(turnOf(key, { fence, expectedVersion: stored?.version ?? 0 }))
      }
      assert.equal((await other.read(key, now))?.version, 2)
    })

    it('is woken again after its listening connection was cut', async () => {
      const far = await openPostgres(url, seal, { pollMs: hour })
      await one.begin(key, { user: 'u', locale: 'nl', expires: now + hour })
      await sql(url, cut)
      const grown = nextGrowth(far)
      const saying = setInterval(() => one.append(key, [{ id: randomUUID() }]).catch(() => {}), 100)
      assert.deepEqual(await grown, key)
      clearInterval(saying)
      await far.close()
    })

    it('chains the records of all processes, whoever comes when', async () => {
      const third = await startProcess(
        url,
        `for (let n = 0; n < 100; n += 1) await store.note('linde', [${JSON.stringify(record)}]); console.log("done")`,
      )
      const notes = Array.from({ length: 100 }, (_, n) => (n % 2 ? one : other).note('linde', [record, record]))
      await Promise.all(notes)
      third.kill()
      const { bad, records } = await one.checkAudit('linde')
      assert.deepEqual([bad, records], [undefined, 300])
    })

    it('commits each turn once when connections are cut all the time', async () => {
      const { fence } = await one.lease(key)
      for (let n = 0; n < 30; n += 1) {
        const turn = turnOf(key, { fence, expectedVersion: n, audit: [{ ...record, at: n }] })
        const [version] = await Promise.all([one.commit(turn), sql(url, cut)])
        assert.equal(version, n + 1)
      }
      assert.equal((await one.audit('linde')).length, 30)
    })

    it('holds nothing of what patients said or are', async () => {
      const { fence } = await one.lease(key)
      await one.begin(key, { user: 'user-canary', locale: 'nl', expires: now + hour })
      const log = [{ id: 'a', text: 'log-canary' }]
      const more = { fence, answered: answerOf('x'), confirmed: sagaOf('s', key), log }
      await one.commit(turnOf(key, { state: 'state-canary', ...more }))
      await one.tell(newsOf('s', key, { task: { ...task, what: 'task-canary' } }))
      const tables = ['conversations', 'answers', 'replies', 'sagas', 'tasks', 'talks', 'lines', 'marks', 'leases']
      const rows = await Promise.all(tables.map((table) => sql(url, `SELECT * FROM ${table}`)))
      const bytes = rows
        .flat()
        .flatMap(Object.values)
        .map((each) => (Buffer.isBuffer(each) ? each.toString('latin1') : `${each}`))
      for (const word of ['canary', 'orchid', '4711', 'localhost', 'test rose', '2026-11-24'])
        assert.equal(bytes.filter((each) => each.includes(word)).length, 0, word)
    })

    it('does more at once than it has connections', async () => {
      const small = await openPostgres(url, seal, { ...quick, connections: 1 })
      await Promise.all(Array.from({ length: 20 }, (_, n) => small.begin(conversation(`${n}`), talkUntil(now + hour))))
      await small.close()
    })
  })

  describe('a database', () => {
    it('is made ready once when several processes start at once', async () => {
      const url = server.database(randomUUID())
      const all = await Promise.all(Array.from({ length: 4 }, () => startProcess(url, 'console.log("ready")')))
      for (const child of all) child.kill()
      const store = await openPostgres(url, seal)
      assert.deepEqual(await store.tasks('linde', 'all'), [])
      await store.close()
    })

    it('of an earlier version delivers what waited in it, in its order', async () => {
      const url = server.database(randomUUID())
      await makeOld(url, 9)
      const store = await openPostgres(url, seal)
      const waited = []
      for (;;) {
        const [due] = await store.claimDeliveries(now + hour, now + hour, 9)
        if (!due) break
        waited.push([due.activityId, due.reference.serviceUrl, due.activities[0]?.text, due.delivered, due.tries])
        await store.delivered(due.conversation, due.activityId, 2)
      }
      assert.deepEqual(
        waited,
        waitingOnce.map((id, n) => [id, id, id, n, n]),
      )
      assert.deepEqual((await store.answered(conversation('rose'), 'taken'))?.activities, [{ text: 'lily' }])
      assert.equal(await store.forget(conversation('rose')), true)
      assert.deepEqual(await sql(url, 'SELECT place FROM replies'), [])
      await store.close()
    })

    it('can be given another key, and loses nothing', () => {
      const url = server.database(randomUUID())
      return changesKey((seal) => openPostgres(url, seal))
    })

    it('keeps its audit: no record is changed, removed or swept away', async () => {
      const url = server.database(randomUUID())
      const store = await openPostgres(url, seal)
      await store.note('linde', [record, record, record])
      for (const text of ["UPDATE audit SET who = 'x'", 'DELETE FROM audit', 'TRUNCATE audit'])
        await assert.rejects(sql(url, text), /append-only/)
      await sql(url, "ALTER TABLE audit DISABLE TRIGGER ALL; UPDATE audit SET who = 'x' WHERE place = 2")
      assert.deepEqual((await store.checkAudit('linde')).bad, { place: 2, why: 'changed' })
      await store.close()
    })

    it('of a newer Balie, or with another key, is refused', async () => {
      const url = server.database(randomUUID())
      await openPostgres(url, seal).then((store) => store.close())
      await refuses('sealed', openPostgres(url, createSeal(Buffer.alloc(32, 2))))
      await sql(url, 'UPDATE schema_version SET version = 99')
      await refuses('newer', openPostgres(url, seal))
    })

    it('that is not there is refused with a clear message', async () => {
      await assert.rejects(openPostgres('postgresql://balie@127.0.0.1:1/none', seal), /cannot be reached/)
      await assert.rejects(openPostgres(server.url.replace(/[^/]*$/, 'none'), seal), /is not there/)
    })

    it('that may only be read is refused, and does nothing half in flight', async () => {
      const name = randomUUID()
      const url = server.database(name)
      const store = await openPostgres(url, seal)
      const readOnly = `${url}?options=-c%20search_path%3Dbalie%20-c%20default_transaction_read_only%3Don`
      await assert.rejects(openPostgres(readOnly, seal), /read-only/)
      await store.close()
    })
  })
}

/** What waited in an earlier version's outbox, in that order. */
const waitingOnce = ['z said first', 'a said later']

/** A database as an earlier version left it: an answer that was taken, and two that wait. */
async function makeOld(url: string, version: number): Promise<void> {
  const key = conversation('rose')
  const client = new pg.Client({ connectionString: url, options: '-c search_path=balie' })
  await client.connect()
  await client.query('CREATE SCHEMA balie; CREATE TABLE schema_version (version BIGINT NOT NULL)')
  for (const step of migrating.slice(0, version)) await client.query(String(step))
  await client.query('INSERT INTO schema_version VALUES ($1)', [version])
  const [mine, answer] = ['practice, channel, conversation, activity', 'delivered, expires, sealed']
  const keep = (id: string, delivered: number, ...said: readonly string[]) => {
    const sealed = seal.close(
      said.map((text) => ({ text })),
      placeOfTurn(key, id),
    )
    const values = [key.practice, key.channel, key.id, id, delivered, now + hour, sealed]
    return client.query(`INSERT INTO answers (${mine}, ${answer}) VALUES ($1, $2, $3, $4, $5, $6, $7)`, values)
  }
  await keep('taken', 1, 'lily')
  for (const [n, id] of waitingOnce.entries()) {
    await keep(id, n, id, 'more')
    const values = [key.practice, key.channel, key.id, id, n, now]
    const reference = seal.close({ serviceUrl: id }, placeOfReference(key, id))
    const columns = `${mine}, total, tries, due, sealed`
    await client.query(`INSERT INTO outbox (${columns}) VALUES ($1, $2, $3, $4, 2, $5, $6, $7)`, [...values, reference])
  }
  await client.end()
}

function talkUntil(expires: number) {
  return { user: 'u', locale: 'nl', expires }
}

function sorted(ids: readonly string[]): readonly string[] {
  return [...ids].sort()
}

/** The first log that is said to have grown. */
function nextGrowth(store: Store): Promise<unknown> {
  return new Promise((resolve) => {
    const stop = store.onGrowth((conversation) => {
      stop()
      resolve(conversation)
    })
  })
}

/** Asks again while another process has the conversation. */
async function untilFree<T>(ask: () => Promise<T>): Promise<T> {
  for (let n = 0; n < 100; n += 1) {
    try {
      return await ask()
    } catch (error) {
      if (n === 99) throw error
    }
  }
  throw new Error('never free')
}

/** Lets every lease lapse. */
async function lapse(url: string): Promise<void> {
  await sql(url, "UPDATE leases SET until = clock_timestamp() - interval '1 second'")
}

/** Runs one statement beside the store. */
async function sql(url: string, text: string): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url, options: '-c search_path=balie' })
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}

/** A process of its own with the store open, after it has said something. */
async function startProcess(url: string, program: string): Promise<ChildProcess> {
  const source = `
    import { openPostgres } from './src/bot/store/postgres.ts'
    import { createSeal } from './src/bot/store/seal.ts'
    const key = { practice: 'linde', channel: 'test', id: 'rose' }
    const store = await openPostgres(process.argv[1], createSeal(Buffer.alloc(32, 1)))
    ${program}
    setInterval(() => {}, 1_000)`
  const flags = ['--disable-warning=ExperimentalWarning', '--input-type=module-typescript', '-e', source, url]
  const child = spawn(process.execPath, flags, { stdio: ['ignore', 'pipe', 'inherit'] })
  await Promise.race([once(child.stdout, 'data'), once(child, 'exit').then(() => assert.fail('the process ended'))])
  return child
}
