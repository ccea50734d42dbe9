import { strict as assert } from 'node:assert'
import { once } from 'node:events'
import { connect } from 'node:net'
import sinon from 'sinon'
import { type Bot, startBot } from '../running.ts'
import { ask, begin, listen, saidBy } from './client.ts'

const tick = 30_000

/** The status with which a stream is refused; `undefined` when it opens. */
async function refusalOf(url: string, headers: Record<string, string> = {}): Promise<string | undefined> {
  try {
    const { socket } = await listen(url, headers)
    socket.terminate()
    return undefined
  } catch (error) {
    return /\d{3}/.exec((error as Error).message)?.[0]
  }
}

describe('a stream of Direct Line', () => {
  let bot: Bot
  let time: sinon.SinonFakeTimers
  before(async () => {
    time = sinon.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    bot = await startBot({ CHATS_PER_MINUTE: '10000' })
  })
  after(async () => {
    await bot.stop()
    time.restore()
  })

  it('shows what the patient said, then what the bot answers, with a watermark', async () => {
    const talk = await begin(bot)
    const line = await listen(talk.streamUrl)
    const { body } = await talk.say('hallo', 'mine')
    await line.until((all) => saidBy(all).length === 1)
    const [set] = line.sets()
    assert.deepEqual([set?.activities[0]?.id, set?.activities[1]?.replyToId, set?.watermark], [body.id, body.id, '2'])
    line.socket.terminate()
  })

  it('is handed what the turn put in the log: the store is not asked for it', async () => {
    const talk = await begin(bot)
    const line = await listen(talk.streamUrl)
    await talk.say('hallo')
    await line.until((all) => saidBy(all).length === 1)
    const asked = sinon.spy(bot.parts.store, 'lines')
    await talk.say('mijn afspraken')
    await line.until((all) => saidBy(all).length === 2)
    asked.restore()
    assert.equal(asked.callCount, 0)
    line.socket.terminate()
  })

  it('shows what was said before it opened', async () => {
    const talk = await begin(bot)
    await talk.say('hallo')
    const line = await listen(talk.streamUrl)
    await line.until((all) => saidBy(all).length === 1)
    line.socket.terminate()
  })

  it('goes on from the watermark after a lost line', async () => {
    const talk = await begin(bot)
    const first = await listen(talk.streamUrl)
    await talk.say('hallo')
    await first.until((all) => saidBy(all).length === 1)
    first.socket.terminate()
    await talk.say('mijn afspraken')
    const again = await talk.reconnect(first.sets().at(-1)?.watermark)
    assert.equal(again.body.conversationId, talk.conversationId)
    const second = await listen(again.body.streamUrl)
    await second.until((all) => saidBy(all).length === 1)
    assert.equal(second.activities()[0]?.text, 'mijn afspraken')
    second.socket.terminate()
  })

  it('shows only what comes when it is asked for without a watermark', async () => {
    const talk = await begin(bot)
    await talk.say('hallo')
    const line = await listen((await talk.reconnect()).body.streamUrl)
    await talk.say('mijn afspraken')
    await line.until((all) => saidBy(all).length === 1)
    assert.equal(line.activities()[0]?.text, 'mijn afspraken')
    line.socket.terminate()
  })

  it('shows typing, without a watermark, and typing is not in the log', async () => {
    const talk = await begin(bot)
    const line = await listen(talk.streamUrl)
    for (const text of ['mijn afspraken', '1 januari 1965', '157376']) await talk.say(text)
    await line.until((all) => saidBy(all).length === 3)
    const typing = line.sets().find((set) => set.activities[0]?.type === 'typing')
    assert.ok(typing)
    assert.equal(typing.watermark, undefined)
    assert.ok((await talk.read()).activities.every(({ type }) => type !== 'typing'))
    line.socket.terminate()
  })

  it('can be opened once', async () => {
    const talk = await begin(bot)
    assert.deepEqual([await refusalOf(talk.streamUrl), await refusalOf(talk.streamUrl)], [undefined, '403'])
  })

  it('can be opened for a minute', async () => {
    const [early, late] = [await begin(bot), await begin(bot)]
    bot.clock.now += 59_999
    assert.equal(await refusalOf(early.streamUrl), undefined)
    bot.clock.now += 1
    assert.equal(await refusalOf(late.streamUrl), '403')
    assert.equal(await refusalOf((await late.reconnect('0')).body.streamUrl), undefined)
  })

  it('cannot be opened by a guess, for another conversation, elsewhere or from a foreign website', async () => {
    const [mine, theirs] = [await begin(bot), await begin(bot)]
    const key = new URL(mine.streamUrl).search
    assert.equal(await refusalOf(theirs.streamUrl.replace(/\?.*/, key)), '403')
    assert.equal(await refusalOf(theirs.streamUrl.replace(/t=.*/, 't=guess')), '403')
    assert.equal(await refusalOf(theirs.streamUrl.replace('/stream', '/other')), '404')
    assert.equal(await refusalOf(theirs.streamUrl, { origin: 'https://elsewhere.example' }), '403')
    assert.equal(await refusalOf(theirs.streamUrl, { origin: bot.base }), undefined)
  })

  it('is one per conversation: the newest', async () => {
    const talk = await begin(bot)
    const first = await listen(talk.streamUrl)
    const second = await listen((await talk.reconnect('0')).body.streamUrl)
    assert.deepEqual((await first.closed).reason, 'collision')
    await talk.say('hallo')
    await second.until((all) => saidBy(all).length === 1)
    second.socket.terminate()
  })

  it('gets an empty frame every half minute, and takes one', async () => {
    const talk = await begin(bot)
    const line = await listen(talk.streamUrl)
    const got = once(line.socket, 'message')
    time.tick(tick)
    await got
    assert.deepEqual(line.frames, [''])
    line.socket.send('')
    await talk.say('hallo')
    await line.until((all) => saidBy(all).length === 1)
    line.socket.terminate()
  })

  it('is cut off when the client sends more than a sign of life', async () => {
    const line = await listen((await begin(bot)).streamUrl)
    line.socket.send('x'.repeat(2000))
    assert.equal((await line.closed).code, 1009)
  })

  it('is cut off when the client never reads', async () => {
    const talk = await begin(bot)
    const { port, pathname, search } = new URL(talk.streamUrl)
    const raw = connect(Number(port), '127.0.0.1')
    const key = Buffer.alloc(16).toString('base64')
    raw.write(
      `GET ${pathname}${search} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
        `Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${key}\r\n\r\n`,
    )
    await once(raw, 'data')
    raw.pause()
    await talk.say('hallo')
    time.tick(tick)
    time.tick(tick)
    const gone = once(raw, 'close')
    raw.on('error', () => {}).resume()
    await gone
  })

  it('closes when the conversation has expired', async () => {
    const line = await listen((await begin(bot)).streamUrl)
    bot.clock.now += 24 * 3_600_000
    time.tick(tick)
    assert.equal((await line.closed).reason, 'expired')
  })

  it('closes when the bot stops', async () => {
    const other = await startBot()
    const line = await listen((await begin(other)).streamUrl)
    await other.stop()
    await line.closed
  })

  it('has the address by which the client came', async () => {
    const { body } = await ask(bot, 'POST', '/chat/token')
    const headers = { origin: bot.base.replace('http:', 'https:') }
    const started = await ask(bot, 'POST', '/v3/directline/conversations', { token: body.token, headers })
    assert.match(started.body.streamUrl, /^wss:\/\/127\.0\.0\.1:/)
  })
})
