import { strict as assert } from 'node:assert'
import { createHmac } from 'node:crypto'
import { type Bot, startBot } from '../running.ts'
import { ask, begin } from './client.ts'

const refresh = '/v3/directline/tokens/refresh'

function claimsOf(token: string): Record<string, unknown> {
  return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())
}

function forged(token: string, header: object, claims: object, key = 'guess'): string {
  const parts = [header, { ...claimsOf(token), ...claims }]
  const signed = parts.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')
  return `${signed}.${createHmac('sha256', key).update(signed).digest('base64url')}`
}

describe('a token of Direct Line', () => {
  let bot: Bot
  before(async () => {
    bot = await startBot({ CHATS_PER_MINUTE: '10000' })
  })
  after(() => bot.stop())

  it('is for one conversation and one user whom nobody can guess', async () => {
    const all = await Promise.all(Array.from({ length: 20 }, () => ask(bot, 'POST', '/chat/token')))
    const [users, ids] = [all.map(({ body }) => claimsOf(body.token).user), all.map(({ body }) => body.conversationId)]
    assert.equal(new Set([...users, ...ids]).size, 40)
    for (const user of users) assert.match(String(user), /^dl_[\w-]{24}$/)
  })

  it('is needed: without one the answer is 401', async () => {
    const { path } = await begin(bot)
    for (const authorization of [undefined, '', 'Basic abc', 'Bearer', 'Bearer ']) {
      const headers = authorization === undefined ? {} : { authorization }
      const { status, body } = await ask(bot, 'GET', `${path}/activities`, { headers })
      assert.deepEqual([status, body.error.code], [401, 'AuthorizationMissing'])
    }
  })

  it('is refused when it is not ours or not whole', async () => {
    const { token, path } = await begin(bot)
    const [head, body, mark] = token.split('.')
    const wrong = [
      'abc',
      '..',
      `${head}.${body}.`,
      `${head}.${body}`,
      `${token}.x`,
      `${head}.${body}.${'A'.repeat(43)}`,
      `${head}.${body}x.${mark}`,
      token.slice(0, -2),
      forged(token, { alg: 'HS256', typ: 'JWT' }, { exp: 9e9 }),
      forged(token, { alg: 'none', typ: 'JWT' }, {}),
      `${Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url')}.${body}.`,
      'x'.repeat(5000),
    ]
    for (const each of wrong) {
      const answer = await ask(bot, 'GET', `${path}/activities`, { token: each })
      assert.deepEqual([answer.status, answer.body.error.code], [403, 'BadToken'], each.slice(0, 80))
    }
  })

  it('opens no conversation but its own', async () => {
    const [mine, theirs] = [await begin(bot), await begin(bot)]
    await theirs.say('hallo')
    const { token } = mine
    const activity = { type: 'message', text: 'hallo' }
    const tries = [
      ask(bot, 'GET', `${theirs.path}/activities`, { token }),
      ask(bot, 'POST', `${theirs.path}/activities`, { token, body: activity }),
      ask(bot, 'GET', theirs.path, { token }),
    ]
    for (const { status, body } of await Promise.all(tries))
      assert.deepEqual([status, body.error.code], [403, 'BadToken'])
    assert.equal((await theirs.read()).activities.length, 2)
  })

  it('is refused after half an hour, and cannot be refreshed then', async () => {
    const { token, path } = await begin(bot)
    bot.clock.now += 1799_000
    assert.equal((await ask(bot, 'GET', `${path}/activities`, { token })).status, 200)
    bot.clock.now += 1_000
    for (const [method, where] of [
      ['GET', `${path}/activities`],
      ['POST', refresh],
    ] as const) {
      const { status, body } = await ask(bot, method, where, { token })
      assert.deepEqual([status, body.error.code], [403, 'TokenExpired'])
    }
  })

  it('is good for another half an hour each time it is refreshed', async () => {
    const { token, path, conversationId } = await begin(bot)
    let current = token
    for (let times = 0; times < 4; times++) {
      bot.clock.now += 900_000
      const { status, body } = await ask(bot, 'POST', refresh, { token: current })
      assert.deepEqual([status, body.conversationId, body.expires_in], [200, conversationId, 1800])
      assert.equal(claimsOf(body.token).user, claimsOf(token).user)
      current = body.token
    }
    assert.equal((await ask(bot, 'GET', `${path}/activities`, { token: current })).status, 200)
    assert.equal((await ask(bot, 'GET', `${path}/activities`, { token })).status, 403)
  })

  it('can be refreshed before the conversation starts', async () => {
    const { body } = await ask(bot, 'POST', '/chat/token')
    const again = await ask(bot, 'POST', refresh, { token: body.token })
    assert.equal((await ask(bot, 'POST', '/v3/directline/conversations', { token: again.body.token })).status, 201)
  })
})
