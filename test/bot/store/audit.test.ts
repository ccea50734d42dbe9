import { strict as assert } from 'node:assert'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { AuditCheck } from '../../../src/bot/store/audit-record.ts'
import { createSeal } from '../../../src/bot/store/seal.ts'
import { openSqlite } from '../../../src/bot/store/sqlite.ts'
import { hour, now, record } from './samples.ts'

const seal = createSeal(Buffer.alloc(32, 1))
const free = 'DROP TRIGGER audit_unchanged; DROP TRIGGER audit_kept;'
const records = 20

describe('an audit that somebody with the file has changed', () => {
  let folder = ''
  let file = ''
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'balie-audit-'))
    file = join(folder, 'store.sqlite')
    const store = openSqlite(file, seal)
    for (let n = 0; n < records; n += 1) await store.note('linde', [{ ...record, at: now + n * hour }])
    await store.close()
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  const change = (sql: string, ...values: (string | number | Uint8Array)[]) => {
    const db = new DatabaseSync(file)
    const before = sql.split(';').slice(0, -1)
    for (const each of before) db.exec(each)
    db.prepare(sql.split(';').at(-1) ?? '').run(...values)
    db.close()
  }
  const check = async (): Promise<AuditCheck> => {
    const store = openSqlite(file, seal)
    return store.checkAudit('linde').finally(store.close)
  }
  const bad = async () => {
    const { bad } = await check()
    return bad && `${bad.place} ${bad.why}`
  }

  it('cannot be changed or shortened by a program that means well', () => {
    assert.throws(() => change("UPDATE audit SET outcome = 'x'"), /append-only/)
    assert.throws(() => change('DELETE FROM audit WHERE place = 20'), /append-only/)
  })

  const columns = ['at', 'what', 'who', 'behalf', 'patient', 'channel', 'policy', 'facts', 'outcome'] as const
  for (const column of columns)
    it(`shows the first record whose ${column} is another`, async () => {
      change(`${free} UPDATE audit SET ${column} = ? WHERE place IN (7, 9)`, column === 'at' ? now : '1x')
      assert.equal(await bad(), '7 changed')
    })

  it('shows each single bit that was flipped in the mark of a record', async () => {
    const db = new DatabaseSync(file)
    db.exec(free)
    const { tag } = db.prepare('SELECT tag FROM audit WHERE place = 5').get() as { tag: Uint8Array }
    db.close()
    for (let bit = 0; bit < tag.length * 8; bit += 37) {
      const flipped = Uint8Array.from(tag)
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      change('UPDATE audit SET tag = ? WHERE place = 5', flipped)
      assert.equal(await bad(), '5 changed', `bit ${bit}`)
    }
    change('UPDATE audit SET tag = ? WHERE place = 5', tag)
    assert.equal(await bad(), undefined)
  })

  const damages = [
    ['one in the middle taken out', `${free} DELETE FROM audit WHERE place = 7`, '7 missing'],
    ['the first taken off', `${free} DELETE FROM audit WHERE place = 1`, '1 missing'],
    ['the last taken off', `${free} DELETE FROM audit WHERE place = 20`, '20 missing'],
    ['all taken out', `${free} DELETE FROM audit`, '1 missing'],
    [
      'the last taken off and the head set back',
      `${free} DELETE FROM audit WHERE place = 20; UPDATE audit_heads SET place = 19`,
      '19 head',
    ],
    ['the head taken away', 'DELETE FROM audit_heads', '1 added'],
    ['the head changed', 'UPDATE audit_heads SET link = zeroblob(32)', '20 head'],
    [
      'one added',
      'INSERT INTO audit SELECT practice, 21, at, what, who, behalf, patient, channel, policy, facts, outcome, tag FROM audit WHERE place = 20',
      '21 added',
    ],
    [
      'two swapped',
      `${free} UPDATE audit SET place = CASE place WHEN 3 THEN -4 WHEN 4 THEN -3 END WHERE place IN (3, 4); UPDATE audit SET place = -place WHERE place < 0`,
      '3 changed',
    ],
    ['the records of another practice put in', `${free} UPDATE audit SET practice = 'wilg'`, '1 missing'],
    ['an anchor of somebody else', "INSERT INTO audit_anchors VALUES ('linde', 5, zeroblob(80))", '5 anchor'],
  ] as const
  for (const [what, sql, expected] of damages)
    it(`shows ${what}`, async () => {
      change(sql)
      assert.equal(await bad(), expected)
    })

  it('is not purged, and is not written on where its head is lost', async () => {
    change(`${free} UPDATE audit SET who = 'x' WHERE place = 2`)
    change('DELETE FROM audit_heads')
    const store = openSqlite(file, seal)
    await assert.rejects(store.purgeAudit('linde', now + 10 * hour), /not right at record 1/)
    await assert.rejects(store.note('linde', [record]))
    await store.close()
  })

  it('is not taken for a purged one: the anchor holds for its own place', async () => {
    const store = openSqlite(file, seal)
    await store.purgeAudit('linde', now + 10 * hour)
    await store.close()
    assert.equal(await bad(), undefined)
    change(`${free} UPDATE audit_anchors SET place = 12; DELETE FROM audit WHERE place <= 12`)
    assert.equal(await bad(), '12 anchor')
    change('DELETE FROM audit_anchors')
    assert.equal(await bad(), '1 missing')
  })
})
