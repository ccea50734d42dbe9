import { strict as assert } from 'node:assert'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { backup } from '../../../src/bot/ops/backup.ts'
import { createSeal } from '../../../src/bot/store/seal.ts'
import { openSqlite } from '../../../src/bot/store/sqlite.ts'
import type { Store } from '../../../src/bot/store/store.ts'
import { conversation, turnOf } from '../store/samples.ts'

describe('npm run balie -- backup', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'balie-test-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  const seal = createSeal(Buffer.alloc(32, 1))
  const key = conversation('talk')
  const run = (store: Store, ...words: string[]) =>
    backup.run({ words, options: {} }, { store } as Parameters<typeof backup.run>[1])

  it('copies what is there while the store is used, for its owner only, and the copy opens as a store', async () => {
    const store = openSqlite(join(folder, 'store.sqlite'), seal)
    const file = join(folder, 'copy.sqlite')
    await store.commit(turnOf(key, { state: { kept: true } }))
    const [told] = await Promise.all([
      run(store, file),
      store.commit(turnOf(key, { expectedVersion: 1, state: { kept: true } })),
    ])
    await store.close()
    assert.equal(told?.code, 0)
    if (process.platform !== 'win32') assert.equal(statSync(file).mode & 0o777, 0o600)
    const copy = openSqlite(file, seal)
    try {
      assert.deepEqual((await copy.read(key, 0))?.state, { kept: true })
    } finally {
      await copy.close()
    }
  })

  it('replaces no file, and asks for a full path', async () => {
    const store = openSqlite(join(folder, 'store.sqlite'), seal)
    try {
      assert.equal((await run(store, join(folder, 'store.sqlite')))?.code, 1)
      assert.equal(await run(store, 'copy.sqlite'), undefined)
      await assert.rejects(run(store, join(folder, 'none', 'copy')), { name: 'StoreError' })
    } finally {
      await store.close()
    }
  })
})
