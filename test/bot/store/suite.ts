// What every engine promises, in the words of who uses the store.
import { strict as assert } from 'node:assert'
import { mostLines, type Store, StoreError, type StoreErrorKind } from '../../../src/bot/store/store.ts'
import { answerOf, conversation, hour, newsOf, now, record, sagaOf, task, turnOf } from './samples.ts'

/** Gives a store of its own to each test; whoever made it takes it away. */
export function describeStore(engine: string, fresh: () => Promise<Store>): void {
  describe(`a store on ${engine}`, () => {
    let store: Store
    beforeEach(async () => {
      store = await fresh()
    })
    afterEach(() => store.close())

    /** Commits as a turn does: with a lease. */
    const commit = async (turn: Parameters<Store['commit']>[0]) => {
      const lease = await store.lease(turn.conversation)
      return store.commit({ ...turn, fence: lease.fence }).finally(() => store.release(lease))
    }

    describe('attempts', () => {
      const until = now + hour
      it('count before they are judged, until they are dropped or their time is over', async () => {
        const first = await store.attempt('linde', ['a', 'b'], until)
        const second = await store.attempt('linde', ['b', 'a'], until)
        const third = await store.attempt('linde', ['b'], until + hour)
        assert.deepEqual([...(await store.attemptsBefore('linde', first, now)).values()], [0, 0])
        assert.deepEqual(await store.attemptsBefore('linde', third, now), new Map([['b', 2]]))
        await store.dropAttempt('linde', first)
        assert.deepEqual([...(await store.attemptsBefore('linde', second, now)).values()], [0, 0])
        assert.deepEqual(await store.attemptsBefore('linde', third, now), new Map([['b', 1]]))
        assert.deepEqual(await store.attemptsBefore('linde', third, until), new Map([['b', 0]]))
      })

      it('are tallied by practice and name, and trimmed from the oldest on', async () => {
        for (let count = 0; count < 3; count++) await store.attempt('linde', ['a'], until + count)
        await store.attempt('wilg', ['a'], until)
        assert.deepEqual(await store.tallies('linde', now), [{ name: 'a', count: 3, until }])
        assert.equal(await store.trimTally('linde', 'a', 1), 2)
        assert.deepEqual(await store.tallies('linde', now), [{ name: 'a', count: 1, until: until + 2 }])
        assert.deepEqual(await store.tallies('linde', until + 2), [])
        assert.equal((await store.tallies('wilg', now)).length, 1)
      })

      it('have a place each when many come at once', async () => {
        const all = await Promise.all(Array.from({ length: 20 }, () => store.attempt('linde', ['a', 'b'], until)))
        const before = await Promise.all(all.map((each) => store.attemptsBefore('linde', each, now)))
        for (const name of ['a', 'b'])
          assert.deepEqual(
            before.map((counts) => counts.get(name) ?? -1).sort((a, b) => a - b),
            Array.from({ length: 20 }, (_, n) => n),
          )
      })

      it('are swept when their time is over', async () => {
        await store.attempt('linde', ['a'], until)
        await store.sweep(until, 100)
        assert.deepEqual(await store.tallies('linde', 0), [])
      })
    })

    describe('counters', () => {
      it('count in a window, and begin again after it', async () => {
        assert.equal(await store.counted('linde', 'hash', now), 0)
        assert.equal(await store.count('linde', 'hash', now, hour), 1)
        assert.equal(await store.count('linde', 'hash', now + hour - 1, hour), 2)
        assert.equal(await store.counted('linde', 'hash', now + hour - 1), 2)
        assert.equal(await store.counted('linde', 'hash', now + hour), 0)
        assert.equal(await store.count('linde', 'hash', now + hour, hour), 1)
      })

      it('keep practices and names apart, and can be cleared', async () => {
        await store.count('linde', 'hash', now, hour)
        assert.equal(await store.counted('wilg', 'hash', now), 0)
        assert.equal(await store.counted('linde', 'other', now), 0)
        await store.uncount('linde', 'hash')
        assert.equal(await store.counted('linde', 'hash', now), 0)
      })

      it('lose nothing when many count at once', async () => {
        const counts = await Promise.all(Array.from({ length: 20 }, () => store.count('linde', 'hash', now, hour)))
        assert.deepEqual(
          counts.sort((a, b) => a - b),
          Array.from({ length: 20 }, (_, i) => i + 1),
        )
      })
    })

    describe('an inbox', () => {
      const came = (id: string) => ({ practice: 'linde', channel: 'whatsapp', id, what: { text: `words of ${id}` } })
      const week = 7 * 24 * hour
      const receive = (...ids: readonly string[]) => store.receive(ids.map(came), now + 30, now + week)
      const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id)

      it('takes what it has not seen, once', async () => {
        assert.deepEqual(ids(await receive('a', 'b', 'a')), ['a', 'b'])
        assert.deepEqual(ids(await receive('b', 'c')), ['c'])
        await store.forgetReceived(came('a'))
        assert.deepEqual(ids(await receive('a')), [])
      })

      it('gives back what nobody has answered in time, with its words, and counts how often', async () => {
        await receive('a', 'b')
        await store.forgetReceived(came('b'))
        assert.deepEqual(await store.claimReceived('whatsapp', now, now + 60, 9), [])
        assert.deepEqual(await store.claimReceived('whatsapp', now + 30, now + 60, 9), [{ ...came('a'), tries: 1 }])
        assert.deepEqual(await store.claimReceived('whatsapp', now + 30, now + 60, 9), [])
        assert.deepEqual(await store.claimReceived('whatsapp', now + 60, now + 90, 9), [{ ...came('a'), tries: 2 }])
      })

      it('forgets in the end that it came', async () => {
        await receive('a')
        await store.sweep(now + week - 1, 100)
        assert.deepEqual(ids(await receive('a')), [])
        await store.sweep(now + week, 100)
        assert.deepEqual(ids(await receive('a')), ['a'])
      })
    })

    describe('conversations', () => {
      const key = conversation('rose')

      it('gives back what was committed last, and counts', async () => {
        assert.equal(await store.read(key, now), undefined)
        assert.equal(await commit(turnOf(key)), 1)
        assert.equal(await commit(turnOf(key, { expectedVersion: 1, state: { said: 'lily' } })), 2)
        assert.deepEqual(await store.read(key, now), { version: 2, state: { said: 'lily' } })
      })

      it('refuses who has read an older version', async () => {
        await commit(turnOf(key))
        await commit(turnOf(key, { expectedVersion: 1 }))
        await refuses('conflict', commit(turnOf(key, { expectedVersion: 1 })))
        await refuses('conflict', commit(turnOf(key, { expectedVersion: 0 })))
        await refuses('conflict', commit(turnOf(conversation('unknown'), { expectedVersion: 3 })))
      })

      it('forgets what has expired, and begins again with a version that never was', async () => {
        await commit(turnOf(key))
        assert.equal(await store.read(key, now + hour), undefined)
        const again = turnOf(key, { at: now + hour, expires: now + 2 * hour, state: 'again' })
        assert.equal(await commit(again), 2)
        assert.deepEqual(await store.read(key, now + hour), { version: 2, state: 'again' })
      })

      it('keeps practices apart', async () => {
        await commit(turnOf(key))
        assert.equal(await store.read(conversation('rose', 'other'), now), undefined)
      })

      it('writes a turn whole or not at all', async () => {
        await commit(turnOf(key, { answered: answerOf('hello') }))
        const turn = { expectedVersion: 1, state: 'lost', audit: [record], confirmed: sagaOf('s', key) }
        await refuses('conflict', commit(turnOf(key, { ...turn, answered: answerOf('hello') })))
        await refuses('gone', commit(turnOf(key, { ...turn, log: [{ id: 'x' }] })))
        assert.deepEqual(await store.read(key, now), { version: 1, state: { said: 'tulip' } })
        assert.deepEqual(await store.audit('linde'), [])
        assert.equal(await store.saga('s'), undefined)
      })

      it('commits a turn in two steps: the yes, then its answer', async () => {
        assert.equal(await commit(turnOf(key, { confirmed: sagaOf('s', key) })), 1)
        assert.equal(await store.answered(key, 'yes'), undefined)
        const told = { saga: 's', outcome: 'done', sends: 0 } as const
        assert.equal(await commit(turnOf(key, { expectedVersion: 1, answered: answerOf('yes'), told })), 2)
        assert.equal((await store.saga('s'))?.status, 'told')
        assert.equal((await store.answered(key, 'yes'))?.delivered, 0)
      })

      it('keeps the audit in order, per practice', async () => {
        await commit(turnOf(key, { audit: [record, { ...record, at: now - 1, what: 'list' }] }))
        await commit(turnOf(conversation('rose', 'other'), { audit: [record] }))
        assert.deepEqual(await store.audit('linde'), [record, { ...record, at: now - 1, what: 'list' }])
      })
    })

    describe('the audit', () => {
      const key = conversation('rose')
      const day = 24 * hour

      it('is right when nobody touched it, for each practice by itself', async () => {
        assert.deepEqual((await store.checkAudit('linde')).records, 0)
        await commit(turnOf(key, { audit: [record, record] }))
        await commit(turnOf(conversation('rose', 'wilg'), { audit: [record] }))
        await store.note('linde', [{ ...record, what: 'read', who: 'operator somebody' }])
        const { mark, ...linde } = await store.checkAudit('linde')
        assert.deepEqual(linde, { records: 3, from: 1, upTo: 3, bad: undefined })
        assert.match(mark, /^[0-9a-f]{64}$/)
        assert.equal((await store.checkAudit('wilg')).records, 1)
      })

      it('stays right when a turn fails after its records, and when many come at once', async () => {
        await commit(turnOf(key, { audit: [record] }))
        const fails = { expectedVersion: 1, audit: [record], confirmed: sagaOf('s', key) }
        await commit(turnOf(conversation('lily'), { confirmed: sagaOf('s', key) }))
        await refuses('conflict', commit(turnOf(key, fails)))
        await Promise.all(
          Array.from({ length: 30 }, (_, n) => commit(turnOf(conversation(`${n}`), { audit: [record] }))),
        )
        assert.deepEqual((await store.checkAudit('linde')).bad, undefined)
        assert.equal((await store.audit('linde')).length, 31)
      })

      it('tells what it says of one patient', async () => {
        await store.note('linde', [record, { ...record, who: 'hash', patient: '' }, { ...record, patient: '20001' }])
        assert.deepEqual(await store.audit('linde', '157376'), [record])
      })

      it('is purged up to a day, again and again, and is right from there', async () => {
        for (let n = 0; n < 250; n += 1) await store.note('linde', [{ ...record, at: now + n * day }])
        assert.equal(await store.purgeAudit('linde', now), 0)
        assert.equal(await store.purgeAudit('linde', now + 120 * day), 120)
        assert.equal(await store.purgeAudit('linde', now + 120 * day), 0)
        assert.equal(await store.purgeAudit('linde', now + 200 * day), 80)
        const { mark: _, ...check } = await store.checkAudit('linde')
        assert.deepEqual(check, { records: 50, from: 201, upTo: 250, bad: undefined })
        assert.equal(await store.purgeAudit('linde', now + 1000 * day), 50)
        await store.note('linde', [record])
        assert.deepEqual((await store.checkAudit('linde')).records, 1)
      })
    })

    describe('keeping a talk', () => {
      it('changes who it is with and when it ends, while it has not ended', async () => {
        const key = conversation('call')
        await store.begin(key, { user: 'call', locale: undefined, expires: now + hour })
        assert.equal(await store.keep(key, { user: 'caller', locale: 'nl', expires: now + 2 * hour }, now), true)
        const { user, locale, expires } = (await store.talk(key, now + hour)) ?? {}
        assert.deepEqual([user, locale, expires], ['caller', 'nl', now + 2 * hour])
        assert.equal(await store.keep(key, { user: '', locale: undefined, expires: now }, now), true)
        assert.equal(await store.talk(key, now), undefined)
        assert.equal(await store.keep(key, { user: 'x', locale: undefined, expires: now + hour }, now), false)
        assert.equal(
          await store.keep(conversation('nobody'), { user: 'x', locale: undefined, expires: now }, now),
          false,
        )
      })
    })

    describe('forgetting', () => {
      const key = conversation('rose')
      const line = (id: string) => ({ id, text: `said in ${id}` })
      beforeEach(() => store.begin(key, { user: 'u', locale: 'nl', expires: now + hour }))

      const at = new Date(now).toISOString() as unknown as Date
      const plainOf = (id: string, timestamp = at) => ({ id, text: `plain ${id}`, timestamp })
      const left = async () => (await store.lines(key, 0, 9)).map(({ activity: { text } }) => text)
      const goodbye = (id: string, more: Partial<Parameters<Store['commit']>[0]> = {}) =>
        commit(turnOf(key, { answered: { ...answerOf(id), reference: undefined }, forget: true, ...more }))

      it('empties what was before the turn that ends the talk, with that turn; duplicates are still none', async () => {
        await store.append(key, [line('one')])
        await commit(turnOf(key, { answered: { ...answerOf('one'), reference: undefined }, log: [line('answer one')] }))
        await goodbye('two', { expectedVersion: 1, log: [line('two'), line('answer two')] })
        assert.deepEqual(await left(), ['said in two', 'said in answer two'])
        assert.deepEqual(
          (await store.lines(key, 0, 9)).map(({ place }) => place),
          [3, 4],
        )
        await store.append(key, [line('three')])
        await store.sweep(now + 120_000, 9)
        assert.deepEqual(await left(), ['said in two', 'said in answer two', 'said in three'])
        assert.equal((await store.talk(key, now))?.last, 5)
        assert.deepEqual(await store.answered(key, 'one'), { activities: [], delivered: 0 })
        assert.deepEqual((await store.answered(key, 'two'))?.activities, answerOf('two').activities)
      })

      it('leaves an outcome of the last minute in its plain form and its place, over another goodbye, until the minute is over', async () => {
        const log = [line('yes'), line('outcome')]
        const answered = { ...answerOf('yes'), reference: undefined, plain: [plainOf('outcome')] }
        const old = { ...answerOf('old'), reference: undefined, plain: [plainOf('old', new Date(now - 60_000))] }
        await commit(turnOf(key, { answered: old, log: [line('old')] }))
        await commit(turnOf(key, { expectedVersion: 1, answered, log }))
        assert.deepEqual(await left(), ['said in old', 'said in yes', 'said in outcome'])
        await goodbye('bye', { expectedVersion: 2, log: [line('bye')] })
        assert.deepEqual(await left(), ['plain outcome', 'said in bye'])
        await goodbye('thanks', { expectedVersion: 3, at: now + 1_000, log: [line('thanks')] })
        assert.deepEqual(await left(), ['plain outcome', 'said in thanks'])
        assert.deepEqual(
          (await store.lines(key, 0, 9)).map(({ place }) => place),
          [3, 5],
        )
        await store.sweep(now + 60_999, 9)
        assert.deepEqual(await left(), ['plain outcome', 'said in thanks'])
        await store.sweep(now + 61_000, 9)
        assert.deepEqual(await left(), ['said in thanks'])
      })

      it('delivers nothing more of before it, but an outcome in its plain form', async () => {
        await commit(turnOf(key, { answered: answerOf('list', 2) }))
        const plain = [{ type: 'message', text: 'plain' }]
        await commit(turnOf(key, { expectedVersion: 1, answered: { ...answerOf('yes', 2), plain } }))
        await store.delivered(key, 'yes', 1)
        for (const [n, id] of ['bye', 'thanks'].entries())
          await commit(turnOf(key, { expectedVersion: 2 + n, answered: answerOf(id), forget: true }))
        assert.deepEqual(await store.answered(key, 'list'), { activities: [], delivered: 0 })
        const due = async () => {
          const [one] = await store.claimDeliveries(now + hour, now + hour, 9)
          if (one) await store.delivered(key, one.activityId, one.activities.length)
          return one && [one.activityId, one.delivered, one.activities]
        }
        assert.deepEqual(await due(), ['yes', 0, plain])
        assert.deepEqual(await due(), ['thanks', 0, answerOf('thanks').activities])
        assert.equal(await due(), undefined)
      })

      it('keeps of a cancellation what is needed until it is told, and then nothing', async () => {
        const { what } = sagaOf('open', key)
        await commit(turnOf(key, { confirmed: sagaOf('told', key) }))
        await store.tell(newsOf('told', key))
        await commit(turnOf(key, { expectedVersion: 1, confirmed: sagaOf('open', key) }))
        await goodbye('bye', { expectedVersion: 2 })
        assert.equal(await store.saga('told'), undefined)
        assert.deepEqual((await store.saga('open'))?.what, { ...what, user: '', identityUntil: 0 })
        const plain = [{ type: 'message', text: 'plain' }]
        const told = await store.tell(newsOf('open', key, { answered: { ...answerOf('news open'), plain } }))
        assert.deepEqual(told, plain)
        assert.deepEqual((await store.answered(key, 'news open'))?.activities, plain)
      })

      it('empties what a door had accepted of the goodbye itself', async () => {
        const received = { practice: 'linde', channel: 'test', id: 'bye', what: { text: 'tulip' } }
        await store.receive([received], now, now + hour)
        await goodbye('bye')
        assert.deepEqual(await store.claimReceived('test', now + 1, now + 2, 9), [])
        assert.deepEqual(await store.receive([received], now, now + hour), [])
      })

      it('removes one conversation, and only that', async () => {
        const other = conversation('lily')
        await commit(turnOf(key, { answered: answerOf('one'), log: [line('answer one')] }))
        await commit(turnOf(other, { answered: answerOf('one') }))
        assert.equal(await store.forget(key), true)
        assert.equal(await store.forget(key), false)
        assert.equal(await store.read(key, now), undefined)
        assert.equal(await store.talk(key, now), undefined)
        assert.deepEqual(await store.lines(key, 0, 9), [])
        assert.equal(await store.answered(key, 'one'), undefined)
        assert.notEqual(await store.read(other, now), undefined)
      })

      it('removes every conversation that names a patient, in whatever way', async () => {
        const states = [
          { who: { patientId: 157376 } },
          { stack: [{ state: { facts: { patientNumber: '157376' } } }] },
          { who: { patientId: 1573760 } },
          { stack: [{ year: 157376 }] },
          null,
        ]
        for (const [n, state] of states.entries()) await commit(turnOf(conversation(`${n}`), { state }))
        for (let n = 0; n < 250; n += 1) await commit(turnOf(conversation(`many ${n}`), { state: { n } }))
        await commit(turnOf(conversation('z'), { state: { who: { patientId: 157376 } } }))
        await commit(turnOf(conversation('saga'), { confirmed: sagaOf('s', conversation('saga')) }))
        await commit(turnOf(conversation('0', 'wilg'), { state: states[0] }))
        assert.equal(await store.forgetPatient('linde', 157376), 4)
        const left = await Promise.all([0, 1, 2, 3, 4].map((n) => store.read(conversation(`${n}`), now)))
        assert.deepEqual(left.map(Boolean), [false, false, true, true, true])
        assert.notEqual(await store.read(conversation('0', 'wilg'), now), undefined)
        assert.equal((await store.saga('s'))?.status, 'confirmed')
      })
    })

    describe('forgetting a patient whose number was only said', () => {
      it('removes the conversations in whose log it stands by itself', async () => {
        const said = ['mijn nummer is 157376.', '157 376', '1573760', 'niets', undefined]
        for (const [n, text] of said.entries()) {
          const key = conversation(`${n}`)
          await store.begin(key, { user: 'u', locale: 'nl', expires: now + hour })
          const many = Array.from({ length: 60 }, (_, place) => ({ id: `${place}`, text: 'hallo' }))
          await store.append(key, [...many, { id: 'said', ...(text !== undefined && { text }) }])
          await commit(turnOf(key))
        }
        assert.equal(await store.forgetPatient('linde', 157376), 2)
        const left = await Promise.all(said.map((_, n) => store.read(conversation(`${n}`), now)))
        assert.deepEqual(left.map(Boolean), [false, false, true, true, true])
      })
    })

    describe('answers', () => {
      const key = conversation('lily')

      it('remembers what was answered, and how much of it was taken', async () => {
        const { activities } = answerOf('hello', 3)
        await commit(turnOf(key, { answered: answerOf('hello', 3) }))
        await store.delivered(key, 'hello', 2)
        assert.deepEqual(await store.answered(key, 'hello'), { activities, delivered: 2 })
        await store.delivered(key, 'hello', 1)
        assert.equal((await store.answered(key, 'hello'))?.delivered, 2)
      })

      it('leaves a fresh answer to its own turn, then gives it to one who delivers', async () => {
        await commit(turnOf(key, { answered: answerOf('hello', 2) }))
        await store.delivered(key, 'hello', 1)
        assert.deepEqual(await store.claimDeliveries(now + 14_999, now + 30_000, 10), [])
        const { activityId, activities, reference } = answerOf('hello', 2)
        const due = { conversation: key, activityId, activities, reference, delivered: 1, tries: 0 }
        assert.deepEqual(await store.claimDeliveries(now + 15_000, now + 30_000, 10), [due])
        assert.deepEqual(await store.claimDeliveries(now + 29_999, now + 60_000, 10), [])
        assert.deepEqual(await store.claimDeliveries(now + 30_000, now + 60_000, 10), [due])
      })

      it('has nothing to deliver when all is taken, nothing was said, or the log is ours', async () => {
        await commit(turnOf(key, { answered: answerOf('a', 2) }))
        await store.delivered(key, 'a', 2)
        await commit(turnOf(key, { expectedVersion: 1, answered: answerOf('b', 0) }))
        await commit(turnOf(key, { expectedVersion: 2, answered: { ...answerOf('c'), reference: undefined } }))
        assert.deepEqual(await store.claimDeliveries(now + hour, now + 2 * hour, 10), [])
      })

      it('keeps the order of a conversation, also when an earlier answer waits', async () => {
        await commit(turnOf(key, { answered: answerOf('first') }))
        await commit(turnOf(key, { expectedVersion: 1, answered: answerOf('second') }))
        await commit(turnOf(conversation('other'), { answered: answerOf('elsewhere') }))
        const claim = async (at: number) => (await store.claimDeliveries(at, at + 1, 10)).map((each) => each.activityId)
        assert.deepEqual(await claim(now + 20_000), ['first', 'elsewhere'])
        await store.postpone(key, 'first', now + 60_000)
        assert.deepEqual(await claim(now + 30_000), ['elsewhere'])
        assert.deepEqual(await claim(now + 60_000), ['first', 'elsewhere'])
        await store.delivered(key, 'first', 1)
        assert.deepEqual(await claim(now + 70_000), ['second', 'elsewhere'])
      })

      it('counts failed deliveries, and gives up when told to', async () => {
        await commit(turnOf(key, { answered: answerOf('hello') }))
        await store.postpone(key, 'hello', now + 1)
        await store.postpone(key, 'hello', now + 2)
        const [due] = await store.claimDeliveries(now + 2, now + 3, 10)
        assert.equal(due?.tries, 2)
        await store.postpone(key, 'hello', undefined)
        assert.deepEqual(await store.claimDeliveries(now + hour, now + hour, 10), [])
        assert.equal((await store.answered(key, 'hello'))?.delivered, 0)
      })

      it('gives at most as many as asked for', async () => {
        for (const id of ['a', 'b', 'c']) await commit(turnOf(conversation(id), { answered: answerOf(id) }))
        const claim = async () => (await store.claimDeliveries(now + hour, now + 2 * hour, 2)).length
        assert.deepEqual([await claim(), await claim(), await claim()], [2, 1, 0])
      })
    })

    describe('cancellations', () => {
      const key = conversation('iris')

      it('keeps what was confirmed, and how far it is', async () => {
        await commit(turnOf(key, { confirmed: sagaOf('s', key) }))
        assert.deepEqual(await store.saga('s'), sagaOf('s', key))
        const step = { status: 'sent', sentAt: now + 1, sends: 1, nextAt: now + 2 } as const
        await store.advance('s', step, 0)
        assert.deepEqual(await store.saga('s'), { ...sagaOf('s', key), ...step })
      })

      it('does not confirm the same one twice', async () => {
        await commit(turnOf(key, { confirmed: sagaOf('s', key) }))
        await refuses('conflict', commit(turnOf(key, { expectedVersion: 1, confirmed: sagaOf('s', key) })))
      })

      it('gives a due one to one caller', async () => {
        await commit(turnOf(key, { confirmed: sagaOf('s', key) }))
        assert.deepEqual(await store.claimSagas(now + 9_999, now + 20_000, 10), [])
        assert.deepEqual(await store.claimSagas(now + 10_000, now + 20_000, 10), [
          { ...sagaOf('s', key), nextAt: now + 20_000 },
        ])
        assert.deepEqual(await store.claimSagas(now + 19_999, now + 30_000, 10), [])
        assert.equal((await store.claimSagas(now + 20_000, now + 30_000, 10)).length, 1)
      })

      it('gives one that was put off before the clock was set back', async () => {
        await commit(turnOf(key, { confirmed: sagaOf('s', key) }))
        assert.equal((await store.claimSagas(now - hour, now - hour + 20_000, 10)).length, 1)
        assert.deepEqual(await store.claimSagas(now - hour, now - hour + 20_000, 10), [])
      })

      it('gives it to nobody else while it is held, however long that is', async () => {
        await commit(turnOf(key, { confirmed: sagaOf('s', key) }))
        assert.equal((await store.claimSagas(now + 10_000, now + hour, 10)).length, 1)
        assert.deepEqual(await store.claimSagas(now + 10_000, now + hour, 10), [])
      })

      it('tells an outcome once, whoever tells it first', async () => {
        await commit(turnOf(key, { confirmed: sagaOf('s', key) }))
        await store.tell(newsOf('s', key, { task }))
        await refuses('told', store.tell(newsOf('s', key, { answered: answerOf('again') })))
        const turn = {
          expectedVersion: 1,
          told: { saga: 's', outcome: 'done', sends: 0 } as const,
          answered: answerOf('yes'),
        }
        await refuses('told', commit(turnOf(key, turn)))
        await refuses('told', store.advance('s', { status: 'sent', sentAt: now, sends: 1, nextAt: now }))
        await refuses('told', store.tell(newsOf('unknown', key)))
        assert.deepEqual(await store.claimSagas(now + hour, now + hour, 10), [])
        assert.deepEqual(await store.audit('linde'), [record])
        assert.equal(await store.answered(key, 'yes'), undefined)
        assert.equal((await store.claimDeliveries(now + hour, now + hour, 10))[0]?.activityId, 'news of s')
      })

      it('takes no step, and tells nothing, for whoever does not know how often it has been sent', async () => {
        const sent = (sends: number) => ({ status: 'sent', sentAt: now, sends, nextAt: now }) as const
        await commit(turnOf(key, { confirmed: sagaOf('s', key) }))
        await store.advance('s', sent(1), 0)
        await refuses('conflict', store.advance('s', sent(1), 0))
        await refuses('conflict', store.advance('s', { ...sent(0), status: 'confirmed' }))
        await refuses('conflict', store.tell(newsOf('s', key, { told: { saga: 's', outcome: 'not-done', sends: 0 } })))
        const turn = {
          expectedVersion: 1,
          told: { saga: 's', outcome: 'not-done', sends: 0 } as const,
          answered: answerOf('yes'),
        }
        await refuses('conflict', commit(turnOf(key, turn)))
        assert.equal((await store.saga('s'))?.sends, 1)
        await store.tell(newsOf('s', key, { told: { saga: 's', outcome: 'done', sends: 1 } }))
        assert.equal((await store.saga('s'))?.outcome, 'done')
      })

      it('keeps no session and nobody to write to once it is told', async () => {
        const { what, ...rest } = sagaOf('s', key)
        const reference = { channelId: 'test' }
        await commit(turnOf(key, { confirmed: { ...rest, what: { ...what, session: 'secret', reference } } }))
        assert.equal((await store.saga('s'))?.what.session, 'secret')
        await store.tell(newsOf('s', key))
        const { patientId, snapshot, language } = what
        const kept = (await store.saga('s'))?.what
        assert.deepEqual(kept, { patientId, snapshot, language, user: '', identityUntil: 0 })
      })

      it('leaves the practice a task, until somebody closes it', async () => {
        await commit(turnOf(key, { confirmed: sagaOf('s', key) }))
        await store.tell(newsOf('s', key, { task }))
        assert.deepEqual(await store.tasks('linde', 'open'), [task])
        assert.deepEqual(await store.tasks('other', 'open'), [])
        assert.equal(await store.closeTask('other', task.id, now + 1), false)
        assert.equal(await store.closeTask('linde', task.id, now + 1), true)
        assert.equal(await store.closeTask('linde', task.id, now + 2), false)
        assert.deepEqual(await store.tasks('linde', 'open'), [])
        assert.deepEqual(await store.tasks('linde', 'all'), [{ ...task, closedAt: now + 1 }])
      })
    })

    describe('a log of our own', () => {
      const key = conversation('daisy')
      const talk = { user: 'dl_1', locale: 'nl', expires: now + hour }
      const texts = async (after = 0) => (await store.lines(key, after, 1_000)).map((each) => each.activity.text)

      it('begins once, and is gone when it has expired', async () => {
        assert.equal(await store.begin(key, talk), true)
        assert.equal(await store.begin(key, talk), false)
        assert.deepEqual(await store.talk(key, now), { ...talk, last: 0 })
        assert.equal(await store.talk(key, now + hour), undefined)
        await refuses('gone', store.append(conversation('never'), [{ id: 'a' }]))
      })

      it('keeps what was said in order, each thing once', async () => {
        await store.begin(key, { ...talk, locale: undefined })
        await store.append(key, [{ id: 'a', text: 'one' }])
        await store.append(key, [
          { id: 'a', text: 'one' },
          { id: 'b', text: 'two' },
        ])
        await commit(turnOf(key, { log: [{ id: 'c', text: 'three' }], expires: now + 2 * hour }))
        await commit(turnOf(key, { expectedVersion: 1, confirmed: sagaOf('s', key) }))
        await store.tell(newsOf('s', key, { log: [{ id: 'd', text: 'four' }], expires: now }))
        assert.deepEqual(await texts(), ['one', 'two', 'three', 'four'])
        assert.deepEqual(await texts(2), ['three', 'four'])
        assert.deepEqual(await store.talk(key, now), {
          user: 'dl_1',
          locale: undefined,
          last: 4,
          expires: now + 2 * hour,
        })
        assert.deepEqual(
          (await store.lines(key, 1, 2)).map((each) => each.place),
          [2, 3],
        )
      })

      it('lets the oldest lines go', async () => {
        await store.begin(key, talk)
        await store.append(
          key,
          Array.from({ length: mostLines + 2 }, (_, n) => ({ id: `${n}`, text: `${n}` })),
        )
        assert.deepEqual((await texts()).slice(0, 1), ['2'])
        assert.equal((await texts()).length, mostLines)
      })

      it('tells who listens that it has grown, until they stop', async () => {
        await store.begin(key, talk)
        const grown: string[] = []
        const heard = new Promise<void>((resolve) => {
          const stop = store.onGrowth(({ id }) => {
            grown.push(id)
            stop()
            resolve()
          })
        })
        await store.append(key, [{ id: 'a' }])
        await heard
        await store.append(key, [{ id: 'b' }])
        assert.deepEqual(grown, ['daisy'])
      })

      it('hands what was added to who listens, before whoever added it goes on', async () => {
        await store.begin(key, talk)
        const places: (readonly number[] | undefined)[] = []
        const stop = store.onGrowth((_, added) => places.push(added?.map(({ place }) => place)))
        await commit(turnOf(key, { log: [{ id: 'a' }, { id: 'b' }] }))
        assert.deepEqual(places, [[1, 2]])
        await store.append(key, [{ id: 'b' }, { id: 'c' }])
        await store.append(key, [{ id: 'c' }])
        stop()
        assert.deepEqual(places.filter(Boolean), [[1, 2], [3]])
      })
    })

    describe('sweeping', () => {
      const later = now + 100 * 24 * hour
      const sweepAll = async () => {
        let gone = 0
        for (let n = 0; n < 20; n += 1) gone += await store.sweep(later, 2)
        return gone
      }

      it('removes what has expired, a few at a time, and nothing else', async () => {
        const keys = ['a', 'b', 'c'].map((id) => conversation(id))
        for (const key of keys) await commit(turnOf(key, { answered: answerOf('hello') }))
        await commit(turnOf(conversation('lives'), { expires: later + 1, answered: answerOf('hello') }))
        assert.equal(await store.sweep(later, 2), 2)
        assert.equal(await store.sweep(later, 2), 1)
        assert.equal(await sweepAll(), 0)
        for (const key of keys) assert.equal(await store.answered(key, 'hello'), undefined)
        assert.notEqual(await store.answered(conversation('lives'), 'hello'), undefined)
        assert.equal((await store.claimDeliveries(later, later, 10)).length, 1)
        assert.equal((await store.read(conversation('lives'), later))?.version, 1)
      })

      it('goes by when it expires now, when a turn has made that later or sooner', async () => {
        const [longer, shorter] = [conversation('longer'), conversation('shorter')]
        const day = 24 * hour
        for (const key of [longer, shorter]) await commit(turnOf(key, { expires: now + 2 * hour }))
        await commit(turnOf(longer, { expectedVersion: 1, expires: now + day }))
        await commit(turnOf(shorter, { expectedVersion: 1, expires: now + hour }))
        // Whichever of two comes first.
        const gone = await Promise.all([store.sweep(now + hour, 10), store.sweep(now + hour, 10)])
        assert.deepEqual(gone.toSorted(), [0, 1])
        assert.equal(await store.sweep(now + 3 * hour, 10), 0)
        assert.equal((await store.read(longer, now + 3 * hour))?.version, 2)
        assert.equal(await store.sweep(now + day, 10), 1)
      })

      it('keeps a log for as long as it was said to be kept last', async () => {
        const key = conversation('long')
        await store.begin(key, { user: 'u', locale: 'nl', expires: now + hour })
        await commit(turnOf(key, { expires: now + 3 * hour, answered: answerOf('a'), log: [{ id: 'a' }] }))
        await store.sweep(now + 2 * hour, 10)
        assert.equal((await store.lines(key, 0, 10)).length, 1)
        for (let n = 0; n < 3; n += 1) await store.sweep(now + 3 * hour, 10)
        assert.equal((await store.lines(key, 0, 10)).length, 0)
        assert.equal(await store.begin(key, { user: 'u', locale: 'nl', expires: later }), true)
      })

      it('lets a turn through between its batches', async () => {
        const keys = Array.from({ length: 60 }, (_, n) => conversation(`old-${n}`))
        await Promise.all(keys.map((key) => commit(turnOf(key))))
        const order: string[] = []
        const sweeping = store.sweep(later, 1_000).then((gone) => order.push(`swept ${gone}`))
        await commit(turnOf(conversation('lives'), { expires: later + 1 })).then(() => order.push('turn'))
        await sweeping
        assert.deepEqual(order, ['turn', 'swept 60'])
      })

      it('removes a log with its lines', async () => {
        const key = conversation('long')
        await store.begin(key, { user: 'u', locale: 'nl', expires: now + hour })
        await store.append(key, [{ id: 'a' }, { id: 'b' }, { id: 'c' }])
        await sweepAll()
        assert.equal(await store.begin(key, { user: 'u', locale: 'nl', expires: later }), true)
        assert.deepEqual(await store.lines(key, 0, 10), [])
      })

      it('keeps open cancellations and tasks, and told and closed ones for a while', async () => {
        const key = conversation('iris')
        await commit(turnOf(key, { confirmed: sagaOf('told', key) }))
        await commit(turnOf(key, { expectedVersion: 1, confirmed: sagaOf('open', key) }))
        await commit(turnOf(key, { expectedVersion: 2, confirmed: sagaOf('other', key) }))
        await store.tell(newsOf('told', key, { task }))
        await store.tell(newsOf('other', key, { task: { ...task, id: 'task-2' } }))
        await store.closeTask('linde', task.id, now)
        await store.sweep(now + 6 * 24 * hour, 10)
        assert.equal((await store.saga('told'))?.status, 'told')
        assert.equal((await store.tasks('linde', 'all')).length, 2)
        await sweepAll()
        assert.equal(await store.saga('told'), undefined)
        assert.equal((await store.saga('open'))?.status, 'confirmed')
        assert.deepEqual(
          (await store.tasks('linde', 'all')).map((each) => each.id),
          ['task-2'],
        )
      })
    })

    it('gives the right to a turn, and keeps it while it is renewed', async () => {
      const lease = await store.lease(conversation('rose'))
      assert.equal(await store.renew(lease), true)
      await store.release(lease)
      const next = await store.lease(conversation('rose'))
      await store.release(next)
    })
  })
}

/** The store refuses, for this reason. */
export async function refuses(kind: StoreErrorKind, done: Promise<unknown>): Promise<void> {
  await assert.rejects(done, (error) => error instanceof StoreError && error.kind === kind)
}
