// What is kept of a conversation, and when it is gone.
import { strict as assert } from 'node:assert'
import { begin, saidBy } from '../bot/doors/client.ts'
import { type Bot, startBot } from '../bot/running.ts'

const hours = 3_600_000
const said = ['mijn afspraken', '1 januari 1965', '157376']

describe('a conversation that is over', function () {
  this.timeout(20_000)
  let bot: Bot
  beforeEach(async () => {
    bot = await startBot({ MESSAGES_PER_MINUTE: '1000' })
  })
  afterEach(() => bot.stop())

  const keyOf = (id: string) => ({ practice: 'praktijk', channel: 'directline', id })

  for (const goodbye of ['stop', 'nee dank u, tot ziens'])
    it(`is forgotten at once after "${goodbye}"`, async () => {
      const talk = await begin(bot)
      for (const text of said) await talk.say(text)
      const { store } = bot.parts
      const key = keyOf(talk.conversationId)
      assert.match(JSON.stringify(await store.read(key, bot.clock.now)), /"patientId":157376/)
      assert.ok((await store.lines(key, 0, 99)).length > 5)
      await talk.say(goodbye, 'the last')
      assert.doesNotMatch(JSON.stringify(await store.read(key, bot.clock.now)), /157376|1965|2026/)
      // Who looks every few seconds must not miss the goodbye: what was said stays readable for a minute.
      bot.clock.now += 60_001
      await bot.work()
      const { activities } = await talk.read()
      assert.deepEqual(
        activities.map(({ type, text }) => (type === 'message' ? text : type)),
        [goodbye, ...saidBy(activities), 'endOfConversation'],
      )
      assert.equal(saidBy(activities).length, 1)
    })

  it('says nothing more to a late copy of an earlier message, or of the goodbye', async () => {
    const talk = await begin(bot)
    await talk.say('mijn afspraken', 'early')
    await talk.say('stop', 'the last')
    const before = saidBy((await talk.read()).activities).length
    await talk.say('mijn afspraken', 'early')
    await talk.say('stop', 'the last')
    assert.equal(saidBy((await talk.read()).activities).length, before)
  })

  it('has expired after a day, and is swept away whole', async () => {
    const talk = await begin(bot)
    for (const text of said) await talk.say(text)
    const key = keyOf(talk.conversationId)
    bot.clock.now += 24 * hours + 1
    const { store } = bot.parts
    assert.equal(await store.read(key, bot.clock.now), undefined)
    assert.equal(await store.talk(key, bot.clock.now), undefined)
    await bot.work()
    assert.deepEqual(await store.lines(key, 0, 99), [])
    assert.equal(await store.read(key, 0), undefined)
  })

  it('keeps no citizen service number of what was typed, and goes on as with any wrong number', async () => {
    const talk = await begin(bot)
    for (const text of ['mijn afspraken', '1 januari 1965', 'mijn bsn is 123 456 782']) await talk.say(text)
    const { activities } = await talk.read()
    assert.ok(activities.some(({ text }) => text === 'mijn bsn is •••••••••'))
    assert.match(saidBy(activities).at(-1) ?? '', /niet verder helpen/)
    assert.doesNotMatch(JSON.stringify(activities), /123 456 782/)
  })
})
