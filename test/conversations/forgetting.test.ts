// What is kept of a conversation, and when it is gone.
import { strict as assert } from 'node:assert'
import type { Simulator } from '../../src/tetra/simulator/simulator.ts'
import { begin, listen, type Shown, saidBy } from '../bot/doors/client.ts'
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
      for (const later of [0, 60_001]) {
        bot.clock.now += later
        await bot.work()
        const { activities } = await talk.read()
        assert.deepEqual(shown(activities), [goodbye, ...saidBy(activities), 'endOfConversation'])
        assert.equal(saidBy(activities).length, 1)
      }
    })

  const shown = (activities: readonly Shown[]) => activities.map(({ type, text }) => (type === 'message' ? text : type))
  const talkUntil = async (...more: readonly string[]) => {
    const talk = await begin(bot)
    for (const text of [...said, ...more]) await talk.say(text)
    return { talk, key: keyOf(talk.conversationId) }
  }

  it('keeps nothing of a goodbye but the goodbye', async () => {
    const { talk } = await talkUntil()
    await talk.post({ type: 'message', text: 'stop', value: 'de groeten van Jan Voorbeeld', name: '1 januari 1965' })
    const [echo] = (await talk.read()).activities
    assert.deepEqual([echo?.text, echo && 'value' in echo, echo && 'name' in echo], ['stop', false, false])
    const other = await talkUntil()
    await other.talk.say('nee dank u, Jan Voorbeeld', 'mine')
    const { activities } = await other.talk.read()
    assert.equal(activities[0]?.text, '…')
    assert.equal(activities[0]?.channelData?.clientActivityID, 'mine')
  })

  it('tells a client with an old watermark the goodbye, once, and one with the newest nothing', async () => {
    const { talk } = await talkUntil()
    const old = (await talk.read()).watermark
    await talk.say('stop')
    const set = await talk.read(old)
    assert.deepEqual(shown(set.activities), ['stop', 'Goed. Tot ziens.', 'endOfConversation'])
    assert.ok(Number(set.watermark) > Number(old))
    const next = await talk.read(set.watermark)
    assert.deepEqual([next.activities, next.watermark], [[], set.watermark])
    assert.deepEqual((await talk.read('1')).activities, set.activities)
    assert.deepEqual((await talk.read()).activities, set.activities, 'as after a reload')
    await talk.say('hallo')
    const again = await talk.read(set.watermark)
    assert.equal(again.activities[0]?.text, 'hallo')
    assert.ok(Number(again.watermark) > Number(set.watermark))
  })

  it('brings a listener the goodbye once, and nothing that it has had', async () => {
    const { talk } = await talkUntil()
    const mark = (await talk.read()).watermark
    const { body } = await talk.reconnect(mark)
    const line = await listen(body.streamUrl)
    await talk.say('stop')
    await line.until((all) => all.some(({ type }) => type === 'endOfConversation'))
    assert.deepEqual(shown(line.activities()), ['stop', 'Goed. Tot ziens.', 'endOfConversation'])
    line.socket.close()
  })

  it('still tells who has not looked yet what became of their yes, but not of which appointment', async () => {
    const { talk } = await talkUntil('afspraak afzeggen', 'nummer 1')
    const old = (await talk.read()).watermark
    await talk.say('ja')
    await talk.say('stop')
    const rest = ['stop', 'Goed. Tot ziens.', 'endOfConversation']
    const { activities } = await talk.read(old)
    assert.deepEqual(shown(activities), ['Het is gelukt. De afspraak is afgezegd.', ...rest])
    assert.doesNotMatch(JSON.stringify(activities), /Voorbeeld|november|2026-11-2[4-9]|9\.15/)
    await talk.say('dank u wel')
    assert.match(shown((await talk.read()).activities).join(), /^Het is gelukt\. De afspraak is afgezegd\.,dank u wel/)
    bot.clock.now += 60_001
    await bot.work()
    assert.doesNotMatch(shown((await talk.read()).activities).join(), /gelukt/)
  })

  it('is told of a cancellation that was under way when they left, but not of which appointment', async () => {
    const { talk, key } = await talkUntil('afspraak afzeggen', 'nummer 1')
    ;(bot.demo as Simulator).misbehave([
      { method: 'cancel-url', fault: 'reset-after' },
      { method: 'GetAfspraken', fault: 'http-500', after: 1, times: 2 },
    ])
    await talk.say('ja')
    await talk.say('stop')
    const { store } = bot.parts
    const [open] = await store.claimSagas(bot.clock.now + 60_000, bot.clock.now, 9)
    assert.deepEqual([open?.what.user, open?.what.identityUntil], ['', 0])
    bot.clock.now += 60_001
    await bot.work()
    const { activities } = await talk.read()
    assert.equal(shown(activities).at(-1), 'Het is gelukt. De afspraak is afgezegd.')
    assert.deepEqual((await store.saga(open?.id ?? ''))?.status, 'told')
    assert.deepEqual(await store.answered(key, `news ${open?.id}`), { activities: [], delivered: 0 })
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
