import { strict as assert } from 'node:assert'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig } from '../../../src/bot/config.ts'
import { nameOf, pauseOf } from '../../../src/bot/lockout.ts'
import type { Operated } from '../../../src/bot/ops/command.ts'
import { operate } from '../../../src/bot/ops/operator.ts'
import { localTimeIn } from '../../../src/bot/practice.ts'
import type { AuditRecord } from '../../../src/bot/store/audit-record.ts'
import { createSeal, createSecrets } from '../../../src/bot/store/seal.ts'
import { openSqlite } from '../../../src/bot/store/sqlite.ts'
import { type Store, StoreError } from '../../../src/bot/store/store.ts'
import { answerOf, conversation, hour, now, record, turnOf } from '../store/samples.ts'

const [old, fresh] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)]
const year = 365.25 * 24 * hour

const secrets = createSecrets(Buffer.alloc(32, 3))
const { failures } = readConfig({ FAILURES_PER_NUMBER: '2' }).practices[0].identification

describe("the operator's commands", () => {
  let folder = ''
  let store: Store
  let clock = now
  const zone = 'Europe/Amsterdam'
  const tetra = 'demo' as const
  const localTime = (at: number) => localTimeIn(zone, at).toString({ smallestUnit: 'second' })
  const operated = (over: Partial<Operated> = {}): Operated => ({
    store,
    secrets,
    practices: [{ practice: 'linde', localTime, zone, failures, tetra }],
    now: () => clock,
    by: 'tester',
    auditYears: 5,
    ...over,
  })
  const give = (line: string, over?: Partial<Operated>) => operate(line.split(' '), operated(over))
  beforeEach(() => {
    clock = now
    folder = mkdtempSync(join(tmpdir(), 'balie-commands-'))
    store = openSqlite(join(folder, 'store.sqlite'), createSeal(old))
  })
  afterEach(async () => {
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const nonsense = [
    'audit',
    'audit look',
    'audit verify now',
    'audit extract',
    'audit extract --patient',
    'audit extract --patient Jansen',
    'audit purge',
    'audit purge --before yesterday',
    'audit purge --before 2020-02-30',
    'keys turn',
    'keys rotate now',
    'forget',
    'forget web',
    'forget web talk more',
    'forget --patient Jansen',
    'forget web talk --patient 5',
    'tasks --patient 5',
    'locks open',
    'locks lift',
    'locks lift mark more',
    'locks lift mark --number 5',
  ]
  for (const line of nonsense)
    it(`are not guessed at: ${line}`, async () => {
      const told = await give(line)
      assert.match(told.lines.join('\n'), /^"\w+" is not written like that\.\n\nUsage/)
      assert.equal(told.code, 2)
      assert.deepEqual(await store.audit('linde'), [])
    })

  it('ask which practice is meant where there are several, and keep to it', async () => {
    const practices = ['linde', 'wilg'].map((practice) => ({ practice, localTime, zone, failures, tetra }))
    await store.note('wilg', [record])
    for (const line of [
      'audit extract --patient 5',
      'audit purge --before 2020-01-01',
      'forget --patient 5',
      'tasks close x',
    ]) {
      const asked = await give(line, { practices })
      assert.deepEqual([asked.code, asked.lines.slice(1)], [2, ['  linde', '  wilg']])
    }
    assert.match((await give('audit verify --practice wilg', { practices })).lines.join(), /1 records/)
    assert.match((await give('audit verify --practice linde', { practices })).lines.join(), /no records/)
    assert.equal((await give('audit verify --practice esdoorn', { practices })).code, 2)
  })

  it('look at every practice where none is named, and end as the worst of them', async () => {
    const practices = ['linde', 'wilg'].map((practice) => ({ practice, localTime, zone, failures, tetra }))
    const none = await give('tasks', { practices })
    assert.deepEqual(
      [none.lines, none.code],
      [['linde:', '  There are no tasks.', 'wilg:', '  There are no tasks.'], 0],
    )
    const what = { door: 'directline', until: now }
    await store.addTask({ id: 'a', practice: 'wilg', kind: 'door-paused', at: now, closedAt: 0, what })
    const one = await give('tasks', { practices })
    assert.deepEqual([one.lines.slice(0, 3), one.code], [['linde:', '  There are no tasks.', 'wilg:'], 1])
    assert.match(one.lines[3] ?? '', /^ {2}a {2}since .* through directline/)
    const told = JSON.parse((await give('tasks --json', { practices })).lines[0] ?? '')
    assert.deepEqual([told.linde, told.wilg.length], [[], 1])
    assert.equal((await give('tasks --practice linde', { practices })).code, 0)
    assert.deepEqual((await give('locks', { practices })).code, 0)
    assert.match(
      (await give('audit verify', { practices })).lines.join(),
      /^linde:, .*no records.*,wilg:, .*no records/,
    )
    assert.equal((await give('audit verify now', { practices })).code, 2)
  })

  describe('audit', () => {
    const list: AuditRecord = { ...record, what: 'list', outcome: '2', facts: '', at: now + 1 }

    it('verify says that all is right, with the mark of the last record', async () => {
      await store.note('linde', [record, list])
      const { lines, code } = await give('audit verify')
      assert.match(lines.join('\n'), /^The audit is right: 2 records, 1 to 2\. Mark of the last: [0-9a-f]{64}$/)
      assert.equal(code, 0)
    })

    it('verify names the first record that is not right, also for a program', async () => {
      const bad = { records: 4, from: 1, upTo: 4, mark: '', bad: { place: 5, why: 'changed' } } as const
      const broken = { ...store, checkAudit: async () => bad }
      assert.deepEqual(await give('audit verify', { store: broken }), {
        lines: ['Record 5 is not as it was written.'],
        code: 1,
        data: bad,
      })
      const told = await give('audit verify --json', { store: broken })
      assert.deepEqual(JSON.parse(told.lines.join()), bad)
    })

    it('extract tells of one patient, and that it was read', async () => {
      await store.note('linde', [record, { ...record, patient: '20001', who: '20001' }, list])
      const { lines } = await give('audit extract --patient 157376')
      assert.deepEqual(lines, [
        '2026-11-21 12:00:00  cancel  done  by 157376  for self  test  policy 1 (birthDate+patientNumber)',
        '2026-11-21 12:00:00  list  2  by 157376  for self  test  policy 1',
        '2026-11-21 12:00:00  read  extract  by operator tester  for practice  operator',
      ])
      const told = JSON.parse((await give('audit extract --patient 20001 --json')).lines.join()) as AuditRecord[]
      assert.deepEqual(
        told.map(({ at, what, who }) => [at, what, who]),
        [
          [now, 'cancel', '20001'],
          [now, 'read', 'operator tester'],
        ],
      )
    })

    it('extract tells nothing when that cannot be recorded', async () => {
      const broken = { ...store, note: () => Promise.reject(new StoreError('broken', 'no')) }
      await assert.rejects(give('audit extract --patient 157376', { store: broken }), StoreError)
    })

    it('purge removes what was kept for five years, and nothing younger', async () => {
      await store.note('linde', [record, { ...record, at: now + year }])
      const early = await give('audit purge --before 2026-11-22')
      assert.deepEqual(
        [early.lines, early.code],
        [['Records are kept 5 years (AUDIT_YEARS): not later than 2021-11-21.'], 2],
      )
      clock = now + 5 * year + 24 * hour
      assert.deepEqual((await give('audit purge --before 2026-11-22')).lines, ['Removed 1 records.'])
      assert.deepEqual(
        (await store.audit('linde')).map(({ what, at, outcome }) => [what, at, outcome]),
        [
          ['cancel', now + year, 'done'],
          ['purge', clock, 'before 2026-11-22'],
        ],
      )
      assert.match((await give('audit verify')).lines.join(), /2 records, 2 to 3/)
    })
  })

  describe('keys', () => {
    it('shows which key has sealed what, and seals anew with the newest', async () => {
      await store.commit(turnOf(conversation('rose'), { answered: answerOf('hello') }))
      assert.equal((await give('keys')).code, 0)
      await store.close()
      store = openSqlite(join(folder, 'store.sqlite'), createSeal(fresh, [old]))
      const before = await give('keys')
      assert.equal(before.code, 1)
      assert.match(
        before.lines.join('\n'),
        /^STORE_KEY \(\w{8}\) has sealed 0 rows\.\nAn earlier key \(\w{8}\) has sealed 4 rows/,
      )
      const after = await give('keys rotate')
      assert.equal(after.code, 0)
      assert.match(after.lines.join('\n'), /^Sealed 4 rows anew\.\nSTORE_KEY \(\w{8}\) has sealed 4 rows\.$/)
      await store.close()
      store = openSqlite(join(folder, 'store.sqlite'), createSeal(fresh))
      assert.equal((await store.read(conversation('rose'), now))?.version, 1)
    })

    it('makes a key that the settings take, another each time', async () => {
      const made = (await Promise.all([give('keys make'), give('keys make')])).map(({ lines }) => lines.join())
      assert.notEqual(made[0], made[1])
      for (const key of made) assert.equal(Buffer.from(key, 'base64').length, 32)
    })
  })

  describe('forget', () => {
    it('forgets one conversation, or all of a patient, and the audit says so', async () => {
      const state = { who: { patientId: 157376 } }
      for (const id of ['rose', 'lily', 'iris']) await store.commit(turnOf(conversation(id), { state }))
      assert.deepEqual((await give('forget test rose')).lines, ['Forgotten.'])
      assert.equal((await give('forget test rose')).code, 1)
      assert.deepEqual((await give('forget --patient 157376')).lines, ['Forgotten: 2 conversations.'])
      assert.equal((await give('forget --patient 157376')).code, 1)
      assert.equal((await store.audit('linde', '157376')).length, 2)
    })
  })

  describe('locks', () => {
    const parts = { secrets }
    const number = nameOf(parts, 'linde', 'number', '157376')
    const birthDate = nameOf(parts, 'linde', 'birthDate', '1965-01-01')
    const door = nameOf(parts, 'linde', 'door', 'directline')
    const fail = (...names: readonly string[]) => store.attempt('linde', names, clock + hour)

    it('are shown without saying whom they are about, and lifted by their mark', async () => {
      assert.deepEqual(await give('locks'), { lines: ['Nothing is locked.'], code: 0, data: [] })
      for (const names of [[number, birthDate], [number]]) await fail(...names)
      const { lines, code } = await give('locks')
      assert.equal(code, 1)
      assert.match(
        lines.join('\n'),
        /^[0-9a-f]{12} {2}locked: a claimed patient number, 2 of 2 failures, .* until 20\d\d-/,
      )
      assert.doesNotMatch(lines.join(), /157376|1965/)
      assert.equal((await give('locks --all')).lines.length, 2)
      const [mark = ''] = lines[0]?.split(' ') ?? []
      assert.deepEqual((await give(`locks lift ${mark}`)).lines, ['Lifted: 2 failures do not count any more.'])
      assert.equal((await give('locks')).code, 0)
      assert.deepEqual(
        (await store.audit('linde')).map(({ what, who, outcome }) => [what, who, outcome]),
        [['unlock', 'operator tester', `number ${mark}`]],
      )
    })

    it('are lifted for a patient who has called', async () => {
      for (let count = 0; count < 2; count++) await fail(number, birthDate)
      assert.equal((await give('locks lift --number 157377')).code, 1)
      for (const other of ['--birth-date 01-01-1965', '--number 15x'])
        assert.equal((await give(`locks lift ${other}`)).code, 2, other)
      assert.equal((await give('locks lift --number 157376')).code, 0)
      assert.equal((await give('locks lift --birth-date 1965-01-01')).code, 0)
      assert.deepEqual(await store.tallies('linde', clock), [])
    })

    it('of a door are shown while it pauses, and it can be opened before its time', async () => {
      await fail(door)
      assert.equal((await give('locks')).code, 0)
      await store.count('linde', pauseOf('directline'), clock, hour)
      assert.match((await give('locks')).lines.join(), /^directline {2}paused: a door, 1 of 100 failures/)
      assert.equal((await give('locks lift --door directline')).code, 0)
      assert.equal(await store.counted('linde', pauseOf('directline'), clock), 0)
    })
  })

  it('tell of a door that pauses among the tasks', async () => {
    const what = { door: 'directline', until: now + hour }
    await store.addTask({ id: 'a', practice: 'linde', kind: 'door-paused', at: now, closedAt: 0, what })
    assert.match((await give('tasks')).lines.join(), /too many failed identifications through directline/)
  })
})
