// Changing the key of a store, on whatever engine: what was closed with the old one is still there, and in the end needs it no more.
import { strict as assert } from 'node:assert'
import { createSeal, type Seal } from '../../../src/bot/store/seal.ts'
import type { Store } from '../../../src/bot/store/store.ts'
import { answerOf, conversation, hour, newsOf, now, record, sagaOf, task, turnOf } from './samples.ts'
import { refuses } from './suite.ts'

const [old, fresh] = [Buffer.alloc(32, 1), Buffer.alloc(32, 9)]

/** `open` opens the same store again and again. */
export async function changesKey(open: (seal: Seal) => Promise<Store>): Promise<void> {
  const key = conversation('rose')
  const before = await open(createSeal(old))
  await before.begin(key, { user: 'u', locale: 'nl', expires: now + hour })
  const turn = { answered: answerOf('hello'), confirmed: sagaOf('s', key), log: [{ id: 'a', text: 'tulip' }] }
  await before.commit(turnOf(key, { ...turn, fence: (await before.lease(key)).fence }))
  await before.commit(
    turnOf(conversation('open'), {
      fence: (await before.lease(conversation('open'))).fence,
      confirmed: sagaOf('o', key),
    }),
  )
  await before.tell(newsOf('s', key, { task }))
  await before.note('linde', [{ ...record, at: now + hour }])
  assert.equal(await before.purgeAudit('linde', now + 1), 1)
  const known = await all(before)
  await before.close()

  const both = await open(createSeal(fresh, [old]))
  assert.deepEqual(await all(both), known)
  const { newest, rows } = await both.sealed()
  assert.equal(rows.get(newest), undefined)
  const count = [...rows.values()].reduce((sum, each) => sum + each, 0)
  assert.equal(await both.reseal(), count)
  assert.deepEqual([...(await both.sealed()).rows], [[newest, count]])
  assert.equal(await both.reseal(), 0)
  assert.deepEqual(await all(both), known)
  await both.close()

  await refuses(
    'sealed',
    Promise.resolve().then(() => open(createSeal(old))),
  )
  const after = await open(createSeal(fresh))
  assert.deepEqual(await all(after), known)
  await after.close()

  /** Everything that is sealed, and what hangs on the store's secret. */
  async function all(store: Store) {
    return {
      state: await store.read(key, now),
      answer: await store.answered(key, 'hello'),
      outbox: (await store.claimDeliveries(now + hour, now, 9)).map(({ reference }) => reference),
      talk: await store.talk(key, now),
      lines: await store.lines(key, 0, 9),
      saga: await store.saga('o'),
      tasks: await store.tasks('linde', 'all'),
      audit: await store.checkAudit('linde'),
      secret: store.secret.toString('hex'),
    }
  }
}
