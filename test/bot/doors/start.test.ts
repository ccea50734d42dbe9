import { strict as assert } from 'node:assert'
import sinon from 'sinon'
import { type Bot, startBot } from '../running.ts'
import { ask, listen, saidBy } from './client.ts'

const base = '/v3/directline'

describe('a conversation that begins in one request', () => {
  let bot: Bot
  beforeEach(async () => {
    bot = await startBot()
  })
  afterEach(async () => {
    sinon.restore()
    await bot.stop()
  })
  const start = async (body: unknown = { locale: 'nl-NL' }) => (await ask(bot, 'POST', '/chat/start', { body })).body

  it('has greeted, and goes on from there over Direct Line', async () => {
    const { conversationId, token, activities, watermark, streamUrl } = await start()
    assert.match(saidBy(activities)[0] ?? '', /^Goedemorgen\. Ik ben de digitale assistent/)
    const path = `${base}/conversations/${conversationId}/activities`
    const log = (await ask(bot, 'GET', path, { token })).body
    assert.deepEqual(log.activities, activities)
    assert.equal(log.watermark, watermark)
    const stream = await listen(streamUrl)
    await ask(bot, 'POST', path, { token, body: { type: 'message', text: 'mijn afspraken' } })
    await stream.until((all) => saidBy(all).length > 0)
    assert.match(saidBy(stream.activities())[0] ?? '', /geboortedatum/, 'nothing that was there before comes again')
    stream.socket.close()
  })

  it('greets in the language of the page, or in Dutch', async () => {
    assert.match(saidBy((await start({ locale: 'en-GB' })).activities)[0] ?? '', /^Good morning/)
    assert.match(saidBy((await start(undefined)).activities)[0] ?? '', /^Goedemorgen/)
  })

  it('is each time another conversation', async () => {
    const [one, other] = [await start(), await start()]
    assert.notEqual(one.conversationId, other.conversationId)
    const path = `${base}/conversations/${other.conversationId}/activities`
    assert.equal((await ask(bot, 'GET', path, { token: one.token })).status, 403)
  })

  it('is there without a greeting when the bot cannot speak, and greets who joins it later', async () => {
    sinon.stub(bot.parts.store, 'lease').rejects(new Error('not now'))
    sinon.stub(bot.parts.store, 'append').rejects(new Error('not now'))
    const { conversationId, token, activities, watermark } = await start()
    assert.deepEqual([activities, watermark], [[], '0'])
    sinon.restore()
    const path = `${base}/conversations/${conversationId}/activities`
    await ask(bot, 'POST', path, { token, body: { type: 'event', name: 'webchat/join', locale: 'nl-NL' } })
    assert.match(saidBy((await ask(bot, 'GET', path, { token })).body.activities)[0] ?? '', /^Goedemorgen/)
  })

  it('is refused in another shape', async () => {
    for (const body of [{ locale: 1 }, { portal: 1 }, [], '{'])
      assert.equal((await ask(bot, 'POST', '/chat/start', { body })).status, 400)
  })

  it('takes from the same share as a token, so that nobody begins conversations without end', async () => {
    await bot.stop()
    bot = await startBot({ CHATS_PER_MINUTE: '2' })
    await start()
    await ask(bot, 'POST', '/chat/token')
    const { status, headers } = await ask(bot, 'POST', '/chat/start', { body: {} })
    assert.equal(status, 429)
    assert.ok(Number(headers.get('retry-after')) > 0)
  })
})
