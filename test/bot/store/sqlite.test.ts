import { strict as assert } from 'node:assert'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { createSeal } from '../../../src/bot/store/seal.ts'
import { openSqlite } from '../../../src/bot/store/sqlite.ts'
import { type Commit, type Store, StoreError } from '../../../src/bot/store/store.ts'

const hour = 3_600_000
const conversation = { practice: 'de-linde', channel: 'web', id: 'talk' }
const secret = { birthDate: '1965-01-01-kanarie', patientNumber: '157376-kanarie', said: 'kanarie: ja' }
const seal = createSeal(Buffer.alloc(32, 7))

describe('the store', () => {
  let folder: string
  let file: string
  let store: Store
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'balie-test-'))
    file = join(folder, 'balie.sqlite')
    store = openSqlite(file, seal)
  })
  afterEach(async () => {
    await store.close()
    rmSync(folder, { recursive: true })
  })

  const turn = (more: Partial<Commit> = {}): Commit => ({
    conversation,
    expectedVersion: 0,
    state: secret,
    expires: hour,
    activityId: 'first',
    answer: [{ type: 'message', text: 'kanarie: uw afspraak' }],
    audit: [],
    ...more,
  })
  const reopen = async (other = seal) => {
    await store.close()
    store = openSqlite(file, other)
  }
  /** Changes the file behind the store's back. */
  const tamper = async (sql: string, ...values: readonly (string | number | Uint8Array)[]) => {
    await store.close()
    const db = new DatabaseSync(file)
    db.prepare(sql).run(...values)
    db.close()
    store = openSqlite(file, seal)
  }

  it('gives back what was committed, also to the next process', async () => {
    await store.commit(turn())
    await store.delivered(conversation, 'first', 1)
    await reopen()
    assert.deepEqual(await store.read(conversation, 0), { version: 1, state: secret })
    assert.deepEqual(await store.answered(conversation, 'first'), {
      activities: [{ type: 'message', text: 'kanarie: uw afspraak' }],
      delivered: 1,
    })
    assert.equal(await store.answered(conversation, 'second'), undefined)
  })

  it('keeps conversations of other practices, channels and ids apart', async () => {
    await store.commit(turn())
    for (const other of [{ practice: 'de-wilg' }, { channel: 'phone' }, { id: 'talk2' }, { id: '' }]) {
      assert.equal(await store.read({ ...conversation, ...other }, 0), undefined)
      assert.equal(await store.answered({ ...conversation, ...other }, 'first'), undefined)
    }
  })

  it('leaves nothing readable on the disk, while it runs and afterwards', async () => {
    await store.commit(turn())
    await store.commit(turn({ expectedVersion: 1, activityId: 'second' }))
    const raw = () =>
      readdirSync(folder)
        .map((name) => readFileSync(join(folder, name), 'latin1'))
        .join()
    assert.ok(raw().includes('talk'), 'the search itself works')
    assert.doesNotMatch(raw(), /kanarie|birthDate|1965/)
    await store.close()
    assert.doesNotMatch(raw(), /kanarie|birthDate|1965/)
  })

  it('opens nothing with another key', async () => {
    await store.commit(turn())
    await reopen(createSeal(Buffer.alloc(32, 8)))
    await assert.rejects(store.read(conversation, 0), isKind('sealed'))
    await assert.rejects(store.answered(conversation, 'first'), isKind('sealed'))
  })

  it('notices every flipped bit of a row', async () => {
    await store.commit(turn())
    await store.close()
    const db = new DatabaseSync(file)
    const sealed = db.prepare('SELECT sealed FROM conversations').get()?.sealed as Uint8Array
    db.close()
    for (const place of [0, 1, 12, 13, 28, 29, sealed.length - 1]) {
      const changed = Uint8Array.from(sealed, (byte, i) => (i === place ? byte ^ 1 : byte))
      await tamper('UPDATE conversations SET sealed = ?', changed)
      await assert.rejects(store.read(conversation, 0), isKind('sealed'), `byte ${place}`)
    }
    for (const length of [0, 1, 12, 28, sealed.length - 1]) {
      await tamper('UPDATE conversations SET sealed = ?', sealed.slice(0, length))
      await assert.rejects(store.read(conversation, 0), isKind('sealed'), `${length} bytes`)
    }
  })

  it("does not take a row for another conversation's, or a state for an answer", async () => {
    const other = { ...conversation, id: 'other' }
    await store.commit(turn())
    await store.commit(turn({ conversation: other, state: { other: true } }))
    await tamper(
      "UPDATE conversations SET sealed = (SELECT sealed FROM conversations WHERE id = 'talk') WHERE id = 'other'",
    )
    await assert.rejects(store.read(other, 0), isKind('sealed'))
    await tamper(
      "UPDATE answers SET sealed = (SELECT sealed FROM answers WHERE conversation = 'talk') WHERE conversation = 'other'",
    )
    await assert.rejects(store.answered(other, 'first'), isKind('sealed'))
    await tamper("UPDATE conversations SET practice = 'de-wilg' WHERE id = 'talk'")
    await assert.rejects(store.read({ ...conversation, practice: 'de-wilg' }, 0), isKind('sealed'))
    await tamper(
      "UPDATE conversations SET sealed = (SELECT sealed FROM answers WHERE conversation = 'talk') WHERE id = 'other'",
    )
    await assert.rejects(store.read(other, 0), isKind('sealed'))
  })

  it('knows nothing any more of what has expired', async () => {
    await store.commit(turn({ expires: hour }))
    assert.equal((await store.read(conversation, hour - 1))?.version, 1)
    assert.equal(await store.read(conversation, hour), undefined)
    await store.commit(turn({ activityId: 'second', expires: 3 * hour }))
    assert.equal((await store.read(conversation, 2 * hour))?.version, 1)
  })

  it('sweeps what has expired in small portions, and nothing else', async () => {
    for (let count = 0; count < 7; count++)
      await store.commit(turn({ conversation: { ...conversation, id: `old ${count}` }, expires: hour }))
    await store.commit(turn({ expires: 2 * hour }))
    const swept: number[] = []
    for (let count = 0; count < 4; count++) swept.push(await store.sweep(hour, 3))
    assert.deepEqual(swept, [3, 3, 1, 0])
    assert.equal(await store.answered({ ...conversation, id: 'old 0' }, 'first'), undefined)
    assert.equal((await store.read(conversation, hour))?.version, 1)
    assert.ok(await store.answered(conversation, 'first'))
  })

  it('refuses a turn that started from what is no longer so, and keeps nothing of it', async () => {
    await store.commit(turn())
    const audit = [{ at: 1, what: 'cancel', who: '157376', channel: 'web', policy: 'own', outcome: 'done' }] as const
    for (const expectedVersion of [0, 2])
      await assert.rejects(
        store.commit(turn({ expectedVersion, activityId: 'second', state: 'late', audit })),
        isKind('conflict'),
      )
    assert.deepEqual(await store.read(conversation, 0), { version: 1, state: secret })
    assert.equal(await store.answered(conversation, 'second'), undefined)
    assert.deepEqual(await store.audit('de-linde'), [])
  })

  it('refuses a second answer to the same activity, and keeps nothing of it', async () => {
    await store.commit(turn())
    await assert.rejects(store.commit(turn({ expectedVersion: 1, state: 'late' })), StoreError)
    assert.deepEqual(await store.read(conversation, 0), { version: 1, state: secret })
  })

  it('writes the audit of a practice in order', async () => {
    const record = { what: 'list', who: '157376', channel: 'web', policy: 'own', outcome: '2' } as const
    await store.commit(
      turn({
        audit: [
          { ...record, at: 2 },
          { ...record, at: 1 },
        ],
      }),
    )
    await store.commit(turn({ expectedVersion: 1, activityId: 'second', audit: [{ ...record, at: 3 }] }))
    assert.deepEqual(
      (await store.audit('de-linde')).map(({ at }) => at),
      [2, 1, 3],
    )
    assert.deepEqual(await store.audit('de-wilg'), [])
  })

  it('refuses a second opener with a clear error, in this process and in another', async () => {
    const attempt = () => openSqlite(file, seal)
    assert.throws(attempt, isKind('locked'))
    await store.commit(turn())
    await reopen()
    assert.throws(attempt, isKind('locked'))
    const program = `import { DatabaseSync } from 'node:sqlite'; new DatabaseSync(process.argv[1]).exec('SELECT * FROM answers')`
    const { stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program, file], { encoding: 'utf8' })
    assert.match(stderr, /locked/)
  })

  it('refuses a store of a newer program, and lets go of it', async () => {
    await tamper('CREATE TABLE later (id)')
    await store.close()
    setVersion(99)
    assert.throws(() => openSqlite(file, seal), isKind('newer'))
    setVersion(1)
    store = openSqlite(file, seal)
  })

  it('says that a file is no store', async () => {
    await store.close()
    for (const content of ['kanarie', 'x'.repeat(10_000)]) {
      const other = join(folder, 'other.sqlite')
      writeFileSync(other, content)
      assert.throws(() => openSqlite(other, seal), isKind('broken'))
    }
  })

  it('says that a folder cannot be used', () => {
    writeFileSync(join(folder, 'file'), '')
    assert.throws(() => openSqlite(join(folder, 'file', 'balie.sqlite'), seal), isKind('broken'))
    assert.throws(() => openSqlite(folder, seal), isKind('broken'))
    if (process.platform === 'linux')
      assert.throws(() => openSqlite('/proc/self/balie.sqlite', seal), isKind('broken'), 'a folder that takes no files')
  })

  it('says so, whatever it is asked, when it has been closed or damaged', async () => {
    await store.commit(turn())
    await store.close()
    await store.close()
    await assert.rejects(store.read(conversation, 0), isKind('broken'))
    await assert.rejects(store.answered(conversation, 'first'), isKind('broken'))
    await assert.rejects(store.commit(turn()), isKind('broken'))
    await assert.rejects(store.delivered(conversation, 'first', 1), isKind('broken'))
    await assert.rejects(store.audit('de-linde'), isKind('broken'))
    await assert.rejects(store.sweep(0, 1), isKind('broken'))
  })

  it('tells nothing of its contents or its place in an error', async () => {
    await store.commit(turn())
    const errors = await Promise.all(
      [store.commit(turn()), reopen(createSeal(Buffer.alloc(32, 8))).then(() => store.read(conversation, 0))].map(
        (each) =>
          each.then(
            () => undefined,
            (error: Error) => error.message,
          ),
      ),
    )
    assert.doesNotMatch(errors.join(), /kanarie|1965|talk|balie-test/)
    assert.ok(errors.every((each) => each !== undefined))
  })

  function setVersion(version: number): void {
    const db = new DatabaseSync(file)
    db.exec(`PRAGMA user_version = ${version}`)
    db.close()
  }
})

function isKind(kind: StoreError['kind']): (error: unknown) => boolean {
  return (error) => error instanceof StoreError && error.kind === kind
}
