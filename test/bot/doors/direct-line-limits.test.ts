import { strict as assert } from 'node:assert'
import { type Bot, startBot } from '../running.ts'
import { ask, begin } from './client.ts'

describe('bad input on Direct Line', () => {
  let bot: Bot
  before(async () => {
    bot = await startBot({ CHATS_PER_MINUTE: '10000', MESSAGES_PER_MINUTE: '10000' })
  })
  after(() => bot.stop())

  const bad: readonly [what: string, body: object | string, status: number, code: string][] = [
    ['no JSON', '{"type":', 400, 'BadArgument'],
    ['a list', '[]', 400, 'BadArgument'],
    ['a word', '"hallo"', 400, 'BadArgument'],
    ['null', 'null', 400, 'BadArgument'],
    ['nothing', '', 400, 'BadArgument'],
    ['no type', { text: 'hallo' }, 400, 'MissingProperty'],
    ['an empty type', { type: '' }, 400, 'BadArgument'],
    ['a text that is none', { type: 'message', text: { a: 1 } }, 400, 'BadArgument'],
    ['channel data that are none', { type: 'message', text: 'hallo', channelData: 'x' }, 400, 'BadArgument'],
    [
      'a mark that is too long',
      { type: 'message', channelData: { clientActivityID: 'x'.repeat(999) } },
      400,
      'BadArgument',
    ],
    ['more than 64 KB', { type: 'message', text: 'x'.repeat(65_536) }, 413, 'MessageSizeTooBig'],
  ]
  for (const [what, body, status, code] of bad) {
    it(`answers ${status} to ${what}`, async () => {
      const talk = await begin(bot)
      const answer = await talk.post(body)
      assert.deepEqual([answer.status, answer.body.error.code], [status, code])
      assert.deepEqual(Object.keys(answer.body), ['error'])
      assert.deepEqual((await talk.read()).activities, [])
    })
  }

  it('takes a text of any length that fits, and shows the beginning of it', async () => {
    const talk = await begin(bot)
    assert.equal((await talk.say('x'.repeat(60_000))).status, 200)
    assert.equal((await talk.read()).activities[0]?.text?.length, 2000)
  })

  it('answers 400 to a start or a watermark that makes no sense', async () => {
    const { body } = await ask(bot, 'POST', '/chat/token')
    for (const wrong of ['[', '3', '"x"'])
      assert.equal((await ask(bot, 'POST', '/v3/directline/conversations', { ...body, body: wrong })).status, 400)
    const talk = await begin(bot)
    for (const watermark of ['-1', 'x', '1e3', '1.5', '9'.repeat(40)]) {
      assert.equal((await talk.reconnect(watermark)).status, 400)
      assert.equal((await ask(bot, 'GET', `${talk.path}/activities?watermark=${watermark}`, talk)).status, 400)
    }
  })

  it('answers 404 to a conversation that was never begun, and to what there is not', async () => {
    const { body } = await ask(bot, 'POST', '/chat/token')
    const path = `/v3/directline/conversations/${body.conversationId}/activities`
    assert.equal((await ask(bot, 'GET', path, body)).body.error.code, 'ConversationNotFound')
    const talk = await begin(bot)
    for (const [method, where] of [
      ['POST', `${talk.path}/upload?userId=x`],
      ['POST', '/v3/directline/tokens/generate'],
      ['GET', '/v3/directline/session/getsessionid'],
    ] as const) {
      const answer = await ask(bot, method, where, { token: talk.token })
      assert.deepEqual([answer.status, answer.body.error.code], [404, 'NotFound'])
    }
  })
})

describe('too much on Direct Line', () => {
  let bot: Bot
  beforeEach(async () => {
    bot = await startBot({ CHATS_PER_MINUTE: '3', MESSAGES_PER_MINUTE: '2', TRUSTED_PROXIES: 'loopback' })
  })
  afterEach(() => bot.stop())

  it('answers 429 to a third message in a minute, and takes it later', async () => {
    const [talk, other] = [await begin(bot), await begin(bot)]
    for (const text of ['een', 'twee']) assert.equal((await talk.say(text)).status, 200)
    const { status, body, headers } = await talk.say('drie')
    assert.deepEqual([status, body.error.code, headers.get('retry-after')], [429, 'TooManyRequests', '60'])
    assert.equal((await other.say('een')).status, 200)
    bot.clock.now += 60_000
    assert.equal((await talk.say('drie')).status, 200)
  })

  it('answers 429 to an address that wants too many conversations', async () => {
    const from = (address: string) => ask(bot, 'POST', '/chat/token', { headers: { 'x-forwarded-for': address } })
    for (let i = 0; i < 3; i++) assert.equal((await from('spoofed, 192.0.2.1')).status, 200)
    const refused = await from('another, 192.0.2.1')
    assert.deepEqual([refused.status, refused.headers.get('retry-after')], [429, '60'])
    assert.equal((await from('192.0.2.2')).status, 200)
  })

  it('answers 429 when everybody together wants too many conversations', async () => {
    const from = (address: string) => ask(bot, 'POST', '/chat/token', { headers: { 'x-forwarded-for': address } })
    const all = await Promise.all(Array.from({ length: 61 }, (_, i) => from(`192.0.2.${i}`)))
    assert.equal(all.filter(({ status }) => status === 429).length, 1)
  })

  it('answers 429 to a client that asks without end', async () => {
    const { path, token } = await begin(bot)
    const all: number[] = []
    for (let i = 0; i < 601; i++) all.push((await ask(bot, 'GET', `${path}/activities`, { token })).status)
    assert.equal(all.at(-1), 429)
  })
})

describe('another website', () => {
  const [ours, theirs] = ['https://practice.example', 'https://elsewhere.example']
  let bot: Bot
  before(async () => {
    bot = await startBot({ WEB_ORIGINS: ours })
  })
  after(() => bot.stop())

  const asked = { 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' }

  it('may speak to the bot when the settings name it', async () => {
    const before = await ask(bot, 'OPTIONS', '/v3/directline/conversations', { headers: { origin: ours, ...asked } })
    assert.equal(before.status, 204)
    assert.equal(before.headers.get('access-control-allow-origin'), ours)
    const allowed = before.headers.get('access-control-allow-headers') ?? ''
    for (const name of ['authorization', 'content-type', 'x-ms-bot-agent', 'x-requested-with'])
      assert.ok(allowed.includes(name))
    const { status, headers } = await ask(bot, 'POST', '/chat/token', { headers: { origin: ours } })
    assert.deepEqual([status, headers.get('access-control-allow-origin')], [200, ours])
  })

  it('may see why it was refused, when the settings name it', async () => {
    const { status, headers } = await ask(bot, 'POST', '/v3/directline/conversations', { headers: { origin: ours } })
    assert.deepEqual([status, headers.get('access-control-allow-origin')], [401, ours])
  })

  it('gets nothing otherwise', async () => {
    const { token, path: talk } = await begin(bot)
    for (const origin of [theirs, 'null', 'not a website', `${ours}.elsewhere.example`]) {
      for (const [method, path] of [
        ['POST', '/chat/token'],
        ['POST', '/chat/start'],
        ['POST', '/chat/calendar'],
        ['POST', '/v3/directline/conversations'],
        ['POST', '/v3/directline/tokens/refresh'],
        ['POST', `${talk}/activities`],
        ['GET', `${talk}/activities`],
        ['GET', talk],
      ] as const) {
        const { status, body, headers } = await ask(bot, method, path, { token, headers: { origin } })
        assert.deepEqual([status, body.error.code], [403, 'OriginNotAllowed'])
        assert.equal(headers.get('access-control-allow-origin'), null)
      }
      const before = await ask(bot, 'OPTIONS', '/chat/token', { headers: { origin, ...asked } })
      assert.deepEqual([before.status, before.headers.get('access-control-allow-origin')], [403, null])
    }
  })

  it('is not another website when it is the one the bot serves', async () => {
    assert.equal((await ask(bot, 'POST', '/chat/token', { headers: { origin: bot.base } })).status, 200)
  })
})
