import { strict as assert } from 'node:assert'
import sinon from 'sinon'
import { StoreError } from '../../../src/bot/store/store.ts'
import { type Bot, startBot } from '../running.ts'
import { ask, begin, listen, saidBy } from './client.ts'

const join = { type: 'event', name: 'webchat/join', value: { language: 'nl' }, locale: 'nl-NL' }

describe('a conversation over Direct Line', () => {
  let bot: Bot
  before(async () => {
    bot = await startBot({ MESSAGES_PER_MINUTE: '10000', CHATS_PER_MINUTE: '10000' })
  })
  after(() => bot.stop())
  afterEach(() => sinon.restore())

  it('starts with 201, and with 200 when it had started', async () => {
    const { body: minted } = await ask(bot, 'POST', '/chat/token')
    assert.equal(minted.expires_in, 1800)
    const start = () => ask(bot, 'POST', '/v3/directline/conversations', { token: minted.token, body: { user: {} } })
    const [first, second] = [await start(), await start()]
    assert.deepEqual([first.status, second.status], [201, 200])
    assert.equal(first.body.conversationId, minted.conversationId)
    assert.match(first.body.streamUrl, /^ws:\/\/127\.0\.0\.1:\d+\/v3\/directline\/conversations\/.+\/stream\?t=/)
    assert.equal((await ask(bot, 'POST', '/v3/directline/conversations', { token: first.body.token })).status, 200)
  })

  it('greets who joins in the language they joined in', async () => {
    const talk = await begin(bot)
    await talk.post({ ...join, value: { language: 'en' } })
    const { activities } = await talk.read()
    assert.equal(activities[1]?.locale, 'en-GB')
    assert.match(saidBy(activities)[0] ?? '', /digital assistant/)
  })

  it('greets once, however often a client joins', async () => {
    const talk = await begin(bot)
    await talk.post(join)
    await talk.post(join)
    assert.equal(saidBy((await talk.read()).activities).length, 1)
  })

  it('greets in the locale of the start when the first message has none', async () => {
    const talk = await begin(bot, 'en-US')
    await talk.say('my appointments')
    assert.match(saidBy((await talk.read()).activities)[0] ?? '', /digital assistant/)
  })

  it('lets a patient identify, hear the appointments and cancel one', async () => {
    const talk = await begin(bot)
    for (const text of ['mijn afspraken', '1 januari 1965', '157376']) await talk.say(text)
    assert.match(saidBy((await talk.read()).activities).at(-1) ?? '', /2 afspraken/)
    for (const text of ['afspraak afzeggen', '1', 'ja']) await talk.say(text)
    assert.match(saidBy((await talk.read()).activities).at(-1) ?? '', /afgezegd/)
  })

  it('asks again when a yes was said, by the clock of its client, before something that has been answered', async () => {
    const talk = await begin(bot)
    const began = Date.parse('2026-11-21T12:00:00Z')
    const say = async (text: string, second: number) => {
      const clientTimestamp = new Date(began + second * 1000).toISOString()
      await talk.post({ type: 'message', text, channelData: { clientTimestamp } })
      return saidBy((await talk.read()).activities).at(-1) ?? ''
    }
    const before = ['afspraak afzeggen', '12 maart 1984', '10263', 'nummer 1']
    for (const [second, text] of before.entries()) await say(text, second)
    assert.match(await say('ja', 1), /Ja of nee\?/)
    assert.match(await say('ja', 9), /afgezegd/)
  })

  describe('from a client whose clock tells when something was said', () => {
    /** Says it so many seconds after the last, by both clocks; the client's is `behind` seconds behind, and it is `held` up so long. */
    const speaker = async () => {
      const talk = await begin(bot)
      let said = bot.clock.now
      return async (text: string, { behind = 3_600, held = 0 } = {}) => {
        said += 5_000
        bot.clock.now = Math.max(bot.clock.now, said + held * 1000)
        const clientTimestamp = new Date(said - behind * 1000).toISOString()
        await talk.post({ type: 'message', text, channelData: { clientTimestamp } })
        return saidBy((await talk.read()).activities).at(-1) ?? ''
      }
    }
    const before = ['afspraak afzeggen', '12 maart 1984', '10263']

    it('asks again when a yes was said before the question, and was held up until after it', async () => {
      const say = await speaker()
      for (const text of before) await say(text)
      // The choice takes twenty seconds to arrive; what was said meanwhile comes when it has been answered.
      assert.match(await say('nummer 1', { held: 20 }), /Ja of nee\?/)
      assert.match(await say('ja'), /Voor de zekerheid/)
      for (const text of ['wat zei u', 'pardon', 'herhaal']) await say(text)
      assert.match(await say('ja'), /afgezegd/)
    })

    it('asks again when the choice and a yes were held up alike, as by a client that tries each again after as long', async () => {
      const say = await speaker()
      for (const text of before) await say(text)
      assert.match(await say('nummer 1', { held: 30 }), /Ja of nee\?/)
      assert.match(await say('ja', { held: 30 }), /Voor de zekerheid/)
    })

    it('asks once more, and not again, when that clock is set back an hour', async () => {
      const say = await speaker()
      for (const text of [...before, 'nummer 1']) await say(text)
      assert.match(await say('ja', { behind: 7_200 }), /Voor de zekerheid/)
      assert.match(await say('ja', { behind: 7_200 }), /afgezegd/)
    })
  })

  describe('from a client that tells what it had shown when something was said', () => {
    let bot: Bot
    beforeEach(async () => {
      bot = await startBot()
    })
    afterEach(() => bot.stop())

    const toTheQuestion = ['afspraak afzeggen', '12 maart 1984', '10263', 'nummer 1']

    /** Says it, with the bot's last message (or another) on the screen, by a clock so many minutes behind. */
    const viewer = async () => {
      const talk = await begin(bot)
      const shown = async () => (await talk.read()).activities.filter(({ from }) => from.role === 'bot')
      const say = async (text: string, { seen, behind = 0 }: { seen?: string | undefined; behind?: number } = {}) => {
        const clientTimestamp = new Date(bot.clock.now - behind * 60_000).toISOString()
        const channelData = { clientTimestamp, seen: seen ?? (await shown()).at(-1)?.id }
        await talk.post({ type: 'message', text, channelData })
        return saidBy((await talk.read()).activities).at(-1) ?? ''
      }
      return { say, shown }
    }

    it('asks again when it was not the question that stood there, although no clock tells so', async () => {
      const { say, shown } = await viewer()
      for (const text of toTheQuestion.slice(0, -1)) await say(text)
      const seen = (await shown()).at(-1)?.id
      assert.match(await say('nummer 1'), /Ja of nee\?/)
      assert.match(await say('ja', { seen }), /Voor de zekerheid/)
      assert.match(await say('ja'), /afgezegd/)
    })

    it('takes a yes to the question that stood there, although its clock was set back ten minutes', async () => {
      const { say } = await viewer()
      for (const text of toTheQuestion) await say(text)
      assert.match(await say('ja', { behind: 10 }), /afgezegd/)
    })
  })

  it('shows the patient what they said, with the mark of their client, before the answer', async () => {
    const talk = await begin(bot)
    const { body } = await talk.say('hallo', 'mine-1')
    const [echo, answer] = (await talk.read()).activities
    assert.equal(echo?.id, body.id)
    assert.equal(echo?.text, 'hallo')
    assert.equal(echo?.channelData?.clientActivityID, 'mine-1')
    assert.equal(answer?.replyToId, body.id)
  })

  it('says itself who, where and when, whatever the client claims', async () => {
    const talk = await begin(bot)
    await talk.post({
      type: 'message',
      text: 'hallo',
      id: 'x',
      timestamp: '2001-01-01T00:00:00Z',
      channelId: 'webchat',
      serviceUrl: 'http://elsewhere.example',
      conversation: { id: 'another' },
      from: { id: 'somebody-else', role: 'bot' },
    })
    const [echo, answer] = (await talk.read()).activities
    assert.match(echo?.from.id ?? '', /^dl_.{20,}/)
    assert.deepEqual([echo?.from.role, answer?.from.role], ['user', 'bot'])
    assert.deepEqual([echo?.channelId, answer?.channelId], ['directline', 'directline'])
    assert.equal(echo?.conversation.id, talk.conversationId)
    assert.equal(echo?.timestamp, new Date(bot.clock.now).toISOString())
    assert.notEqual(echo?.id, 'x')
  })

  it('takes the same clientActivityID for the same message', async () => {
    const talk = await begin(bot)
    const [first, again] = [await talk.say('hallo', 'mine-2'), await talk.say('hallo', 'mine-2')]
    assert.equal(first.body.id, again.body.id)
    assert.equal((await talk.read()).activities.length, 2)
  })

  it('does not mix up two patients whose clients number alike', async () => {
    const [one, other] = [await begin(bot), await begin(bot)]
    const [first, second] = [await one.say('hallo', '1'), await other.say('hallo', '1')]
    assert.notEqual(first.body.id, second.body.id)
    assert.equal(saidBy((await other.read()).activities).length, 1)
  })

  it('gives all of a log that has not come to a watermark: that is of before a backup was put back', async () => {
    const talk = await begin(bot)
    await talk.say('hallo')
    const { activities, watermark } = await talk.read()
    assert.deepEqual(await talk.read('999'), { activities, watermark })
    const stream = await listen(String((await talk.reconnect('999')).body.streamUrl))
    await stream.until((came) => came.length === activities.length)
    stream.socket.close()
  })

  it('gives what came after the watermark, and the same watermark when nothing did', async () => {
    const talk = await begin(bot)
    await talk.post(join)
    const { watermark } = await talk.read()
    assert.deepEqual(await talk.read(watermark), { activities: [], watermark })
    await talk.say('mijn afspraken')
    const later = await talk.read(watermark)
    assert.deepEqual(
      later.activities.map(({ from }) => from.role),
      ['user', 'bot'],
    )
  })

  it('gives a long log page by page, and forgets the oldest lines of a very long one', async () => {
    const talk = await begin(bot)
    const key = { practice: 'praktijk', channel: 'directline', id: talk.conversationId }
    const lines = Array.from({ length: 620 }, (_, i) => ({ type: 'message', id: `line-${i}`, text: String(i) }))
    await bot.parts.store.append(key, lines)
    const texts: (string | undefined)[] = []
    for (let watermark = '', last: string | undefined; watermark !== last; ) {
      last = watermark
      const page = await talk.read(watermark)
      assert.ok(page.activities.length <= 100)
      texts.push(...page.activities.map(({ text }) => text))
      watermark = page.watermark
    }
    assert.equal(texts.length, 500)
    assert.deepEqual([texts[0], texts.at(-1)], ['120', '619'])
  })

  it('keeps no typing in the log, and takes no word for who joined', async () => {
    const talk = await begin(bot)
    assert.equal((await talk.post({ type: 'typing' })).status, 200)
    assert.equal((await talk.post({ type: 'conversationUpdate', membersAdded: [{ id: 'me' }] })).status, 200)
    await talk.say('mijn afspraken')
    const types = (await talk.read()).activities.map(({ type }) => type)
    assert.ok(!types.includes('typing') && !types.includes('conversationUpdate'))
  })

  it('tells the client that the talk has ended, and starts afresh after that', async () => {
    const talk = await begin(bot)
    await talk.post(join)
    await talk.say('stop')
    const ended = await talk.read()
    assert.equal(ended.activities.at(-1)?.type, 'endOfConversation')
    await talk.say('hallo')
    const again = await talk.read(ended.watermark)
    assert.match(saidBy(again.activities)[0] ?? '', /Wat kan ik voor u doen/)
  })

  it('forgets who it was when the client leaves', async () => {
    const talk = await begin(bot)
    for (const text of ['mijn afspraken', '1 januari 1965', '157376']) await talk.say(text)
    assert.equal((await talk.post({ type: 'endOfConversation' })).status, 200)
    await talk.say('mijn afspraken')
    assert.match(saidBy((await talk.read()).activities).at(-1) ?? '', /geboortedatum/)
  })

  it('keeps the emergency sentence for a client that polls', async () => {
    const talk = await begin(bot)
    await talk.post(join)
    await talk.say('ik heb pijn op de borst')
    assert.match(saidBy((await talk.read()).activities).at(-1) ?? '', /112/)
  })

  it('says so when a turn fails, and keeps that', async () => {
    const talk = await begin(bot)
    sinon.stub(bot.parts.store, 'commit').rejects(new StoreError('broken', 'disk'))
    assert.equal((await talk.say('hallo')).status, 200)
    assert.match(saidBy((await talk.read()).activities)[0] ?? '', /020 123 45 67/)
  })

  it('answers 502 when nothing could be said', async () => {
    const talk = await begin(bot)
    sinon.stub(bot.parts.store, 'commit').rejects(new StoreError('broken', 'disk'))
    const append = sinon.stub(bot.parts.store, 'append').callThrough()
    append.onFirstCall().rejects(new StoreError('broken', 'disk'))
    const { status, body } = await talk.say('hallo')
    assert.deepEqual([status, body.error.code], [502, 'BotError'])
  })

  it('keeps each answer with what it answers, also when much is said at once', async () => {
    const talk = await begin(bot)
    const said = await Promise.all(['hallo', 'mijn afspraken', 'help', 'hallo'].map((text) => talk.say(text)))
    const { activities } = await talk.read()
    const order = activities.map(({ id, replyToId }) => said.findIndex(({ body }) => body.id === (replyToId ?? id)))
    assert.deepEqual(order, order.toSorted())
    assert.deepEqual([...new Set(order)], [0, 1, 2, 3])
  })

  it('leaves no trace of a turn that was cut off: said again, it stands after what came between', async () => {
    const talk = await begin(bot)
    const commit = sinon.stub(bot.parts.store, 'commit').rejects(new StoreError('broken', 'disk'))
    const append = sinon.stub(bot.parts.store, 'append').rejects(new StoreError('broken', 'disk'))
    assert.equal((await talk.say('hallo', 'cut')).status, 502)
    commit.restore()
    append.restore()
    const { body: between } = await talk.say('hallo', 'between')
    const { body: again } = await talk.say('help', 'cut')
    const { activities } = await talk.read()
    assert.deepEqual(
      activities.map(({ id, from, replyToId }) => (from.role === 'user' ? id : replyToId)),
      [between.id, between.id, again.id, again.id],
    )
  })

  it('is not sorry for a turn that another process has answered meanwhile', async () => {
    const talk = await begin(bot)
    await talk.say('hallo', 'twice')
    const { watermark } = await talk.read()
    sinon.stub(bot.parts.store, 'lease').rejects(new StoreError('busy', 'another process keeps the conversation'))
    assert.equal((await talk.say('hallo', 'twice')).status, 200)
    assert.deepEqual((await talk.read(watermark)).activities, [])
  })

  it('says it over the socket when only the store has failed', async () => {
    const talk = await begin(bot)
    const line = await listen(talk.streamUrl)
    sinon.stub(bot.parts.store, 'commit').rejects(new StoreError('broken', 'disk'))
    const append = sinon.stub(bot.parts.store, 'append').callThrough()
    append.onFirstCall().rejects(new StoreError('broken', 'disk'))
    assert.equal((await talk.say('hallo')).status, 200)
    await line.until((all) => saidBy(all).length > 0)
    assert.match(saidBy(line.activities())[0] ?? '', /020 123 45 67/)
    line.socket.terminate()
  })

  it('answers 503 when the store cannot be reached', async () => {
    const talk = await begin(bot)
    sinon.stub(bot.parts.store, 'talk').rejects(new StoreError('broken', 'disk full at /secret/path'))
    const { status, body, headers } = await talk.say('hallo')
    assert.deepEqual([status, body.error.code], [503, 'ServiceUnavailable'])
    assert.ok(headers.get('retry-after'))
    assert.doesNotMatch(JSON.stringify(body), /disk|secret/)
  })

  it('is gone when it has expired', async () => {
    const talk = await begin(bot)
    await talk.say('hallo')
    bot.clock.now += 20 * 60_000
    const { body } = await ask(bot, 'POST', '/v3/directline/tokens/refresh', { token: talk.token })
    sinon.stub(bot.parts.store, 'talk').callsFake(async () => undefined)
    for (const [method, path] of [
      ['GET', `${talk.path}/activities`],
      ['POST', `${talk.path}/activities`],
      ['GET', talk.path],
      ['POST', '/v3/directline/conversations'],
      ['POST', '/v3/directline/tokens/refresh'],
    ] as const) {
      const answer = await ask(bot, method, path, { token: body.token, ...(method === 'POST' && { body: {} }) })
      assert.deepEqual([path, answer.status, answer.body.error.code], [path, 404, 'ConversationNotFound'])
    }
  })

  it('is removed with all that was said when its time has passed', async () => {
    const talk = await begin(bot)
    const key = { practice: 'praktijk', channel: 'directline', id: talk.conversationId }
    await talk.say('hallo')
    const { store } = bot.parts
    const after = bot.clock.now + 24 * 3_600_000
    assert.ok(await store.talk(key, after - 1))
    assert.equal(await store.talk(key, after), undefined)
    await store.sweep(after, 10_000)
    assert.deepEqual(await store.lines(key, 0, 10), [])
  })

  it('leaves nothing that was said, and no token, in the log of the program', async () => {
    const talk = await begin(bot)
    await talk.say('mijn nummer is 157376')
    const logged = bot.logged.join('')
    for (const secret of ['157376', talk.token, talk.conversationId, new URL(talk.streamUrl).search])
      assert.ok(!logged.includes(secret))
  })
})
