import { strict as assert } from 'node:assert'
import type { AddressInfo } from 'node:net'
import { createServer, type Socket } from 'node:net'
import { botFrameworkDoor } from '../../../src/bot/doors/bot-framework.ts'
import { createLimit } from '../../../src/bot/ops/limits.ts'
import { closeDoors, createDoors } from '../../../src/bot/server.ts'
import { deWilg, itsAgenda } from '../../de-wilg.ts'
import { goOnline, type Online } from '../online.ts'

const canary = 'kanarie-157376-geheim'

describe('what /api/messages refuses', () => {
  let bot: Online
  before(async () => {
    bot = await goOnline({ MESSAGES_PER_MINUTE: '1000' })
  })
  after(() => bot.end())
  afterEach(() => {
    assert.equal(bot.channel.asked(), 0, 'nothing is sent')
    assert.deepEqual(bot.keys(), [], 'no turn is taken')
    assert.ok(!bot.lines.join().includes(canary))
  })

  const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`
  const shapes: readonly (readonly [name: string, shape: unknown])[] = [
    ['nothing', ''],
    ['null', 'null'],
    ['a list', []],
    ['a list of activities', [{ type: 'message', text: canary }]],
    ['a text', JSON.stringify(canary)],
    ['a number', '1'],
    ['a huge number', '1e999'],
    ['true', 'true'],
    ['an empty object', {}],
    ['only words', { text: canary }],
    ['deep nesting', nested(30_000)],
    [
      'only a prototype',
      '{"__proto__":{"type":"message","channelId":"test","conversation":{"id":"1"},"from":{"id":"1"}}}',
    ],
    ['no type', { type: undefined }],
    ['an empty type', { type: '' }],
    ['a number as type', { type: 1 }],
    ['a list as type', { type: ['message'] }],
    ['a very long type', { type: 'x'.repeat(101) }],
    ['no channel', { channelId: undefined }],
    ['an empty channel', { channelId: '' }],
    ['an object as channel', { channelId: {} }],
    ['no conversation', { conversation: undefined }],
    ['null as conversation', { conversation: null }],
    ['a text as conversation', { conversation: 'talk' }],
    ['a conversation without id', { conversation: {} }],
    ['a number as conversation id', { conversation: { id: 1 } }],
    ['a very long conversation id', { conversation: { id: 'x'.repeat(513) } }],
    ['a conversation with an id in its prototype', '{"__proto__":{"id":"talk"}}'],
    ['nobody', { from: undefined }],
    ['a list as from', { from: [{ id: 'somebody' }] }],
    ['an empty user id', { from: { id: '' } }],
    ['a huge number as user id', { from: { id: 1e308 } }],
    ['a recipient without id', { recipient: {} }],
    ['a number as text', { text: 157376 }],
    ['an object as text', { text: { toString: canary } }],
    ['a number as activity id', { id: 7 }],
    ['an object as locale', { locale: {} }],
    ['an object as delivery mode', { deliveryMode: {} }],
    ['no service URL', { serviceUrl: undefined }],
    ['a service URL that is none', { serviceUrl: canary }],
    ['a file as service URL', { serviceUrl: 'file:///etc/passwd' }],
    ['a script as service URL', { serviceUrl: 'javascript:alert(1)' }],
    ['a text as members', { type: 'conversationUpdate', membersAdded: 'somebody' }],
    ['a member without id', { type: 'conversationUpdate', membersAdded: [{ name: canary }] }],
    ['too many members', { type: 'conversationUpdate', membersAdded: Array(101).fill({ id: 'x' }) }],
    ['a text as attachments', { attachments: 'x' }],
    ['null among the attachments', { attachments: [null] }],
    ['an object as entities', { entities: { type: 'mention' } }],
    ['null among the entities', { entities: [null] }],
    ['a text as entities', { entities: 'x' }],
    ['a number as timestamp', { timestamp: 1 }],
    ['an object as timestamp', { timestamp: {} }],
  ]
  for (const [name, shape] of shapes)
    it(`400: ${name}`, async () => {
      const whole = typeof shape === 'string' || Array.isArray(shape) || Object.keys(shape as object).length === 0
      const body =
        whole || (shape as { text?: string }).text === canary
          ? shape
          : bot.activity({ text: canary, ...(shape as object) })
      assert.deepEqual(await bot.post(body), { status: 400, body: '' })
    })

  for (const [name, body] of [
    ['half an object', `{"type":"message","text":"${canary}`],
    ['two objects', '{}{}'],
    ['a form', `text=${canary}`],
    ['XML', `<activity>${canary}</activity>`],
    ['UTF-16', Buffer.from('{"type":"message"}', 'utf16le').toString('latin1')],
    ['a single quote', "{'type':'message'}"],
  ] as const)
    it(`400: ${name} as JSON`, async () => assert.deepEqual(await bot.post(body), { status: 400, body: '' }))

  it('413: more than 64 KB that says so', async () => {
    const answer = await bot.post(bot.activity({ text: 'a'.repeat(100_000) }))
    assert.deepEqual(answer, { status: 413, body: '' })
  })

  it('413: more than 64 KB that does not say so', async () => {
    const text = JSON.stringify(bot.activity({ text: 'a'.repeat(100_000) }))
    const body = new Blob([text]).stream()
    const response = await fetch(`${bot.url()}/api/messages`, { method: 'POST', body, duplex: 'half' } as RequestInit)
    assert.deepEqual({ status: response.status, body: await response.text() }, { status: 413, body: '' })
  })

  for (const serviceUrl of [
    'https://attacker.example/',
    'http://10.0.0.1/',
    'http://169.254.169.254/latest/',
    'https://127.0.0.1.attacker.example/',
    'https://localhost@attacker.example/',
    'http://[::ffff:10.0.0.1]/',
    'http://0.0.0.0/',
    'https://smba.trafficmanager.net.attacker.example/',
  ])
    for (const deliveryMode of ['normal', 'expectReplies'])
      it(`403: replies to ${serviceUrl} (${deliveryMode})`, async () => {
        assert.deepEqual(await bot.post(bot.activity({ serviceUrl, deliveryMode, text: canary })), {
          status: 403,
          body: '',
        })
      })

  it('404 and 405, without a word, for what is not there', async () => {
    for (const [path, method] of [
      [`/${canary}`, 'GET'],
      ['/api/messages', 'GET'],
      ['/api/messages', 'PUT'],
      ['/%', 'GET'],
    ] as const) {
      const response = await fetch(`${bot.url()}${path}`, { method })
      assert.ok([400, 404, 405].includes(response.status), path)
      assert.ok((await response.text()).length <= 2, path)
    }
  })
})

describe('who /api/messages refuses', () => {
  const app = { MicrosoftAppId: 'an-app', MicrosoftAppPassword: 'a-password', MicrosoftAppTenantId: 'a-tenant' }
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const token = (payload: object, alg = 'RS256') =>
    `${part({ alg, typ: 'JWT', kid: 'x' })}.${part(payload)}.${part({})}`
  const soon = Math.floor(Date.now() / 1000) + 600
  let bot: Online
  before(async () => {
    bot = await goOnline({ ...app, REPLY_HOSTS: '127.0.0.1' })
  })
  after(() => bot.end())

  for (const [name, authorization] of [
    ['no token', undefined],
    ['an empty one', ''],
    ['only a scheme', 'Bearer'],
    ['nonsense', 'Bearer nonsense'],
    ['three parts of nonsense', 'Bearer a.b.c'],
    ['another scheme', 'Basic YTpi'],
    ['too many words', 'Bearer a b'],
    ['an unknown issuer', `Bearer ${token({ iss: 'https://attacker.example', aud: 'an-app', exp: soon })}`],
    ['no signature', `Bearer ${token({ iss: 'https://attacker.example', aud: 'an-app', exp: soon }, 'none')}`],
    ['no issuer', `Bearer ${token({ aud: 'an-app' })}`],
    ['a list as payload', `Bearer ${part({ alg: 'RS256' })}.${part([])}.x`],
  ] as const)
    it(`401: ${name}`, async () => {
      const headers = authorization === undefined ? {} : { authorization }
      assert.deepEqual(await bot.post(bot.activity({ text: canary }), headers), { status: 401, body: '' })
      assert.deepEqual(bot.keys(), [])
      assert.ok(!bot.lines.join().includes(canary))
    })

  it('404: everybody, at a real practice without an app id', async () => {
    const real = await goOnline({ ...itsAgenda, ...deWilg, TETRA_URL: 'http://127.0.0.1:9/' })
    try {
      const { status, body } = await real.post(real.activity({ text: canary }))
      assert.equal(status, 404)
      assert.ok(body.length <= 2)
      assert.equal((await fetch(`${real.url()}/healthz`)).status, 200)
    } finally {
      await real.end()
    }
  })
})

describe('too much for one conversation', () => {
  it('429 after the last message of a minute; the minute after it goes on, and others are not held up', async () => {
    const bot = await goOnline({ MESSAGES_PER_MINUTE: '3' })
    const status = async (more: object) => (await bot.post(bot.activity(more))).status
    try {
      for (let count = 0; count < 3; count++) assert.equal(await status({ text: 'hallo' }), 200)
      assert.deepEqual(await bot.post(bot.activity({ text: canary })), { status: 429, body: '' })
      assert.equal(await status({ text: 'hallo', conversation: { id: 'another' } }), 200)
      bot.later(60_000)
      assert.equal(await status({ text: 'hallo' }), 200)
      assert.ok(!bot.lines.join().includes(canary))
    } finally {
      await bot.end()
    }
  })

  it('still gives the emergency number, in answer to a share of its own', async () => {
    const bot = await goOnline({ MESSAGES_PER_MINUTE: '2' })
    try {
      for (let count = 0; count < 3; count++) await bot.say('hallo')
      const place = bot.channel.taken.length
      await bot.say('ik heb erge pijn op de borst')
      assert.match(bot.channel.texts(place)[0] ?? '', /112/)
      await bot.say('ik heb erge pijn op de borst')
      assert.equal((await bot.post(bot.activity({ text: 'ik heb erge pijn op de borst' }))).status, 429)
    } finally {
      await bot.end()
    }
  })

  it('429 when too many messages wait behind a turn that hangs', async () => {
    const bot = await goOnline({ MESSAGES_PER_MINUTE: '1000' })
    try {
      await bot.say('afspraak afzeggen')
      await bot.say('1-1-1965')
      bot.agenda.misbehave([{ method: '*', fault: 'latency', ms: 60_000 }])
      const hanging = bot.post(bot.activity({ text: '157376' }))
      await bot.channel.until(({ type }) => type === 'typing')
      const all = Array.from({ length: 25 }, () => bot.post(bot.activity({ text: canary })))
      assert.deepEqual(await Promise.race(all), { status: 429, body: '' })
      await bot.agenda.close()
      const statuses = (await Promise.all([...all, hanging])).map(({ status }) => status)
      assert.deepEqual([statuses.filter((s) => s === 429).length, statuses.filter((s) => s === 200).length], [6, 20])
    } finally {
      await bot.end()
    }
  })

  it('goes on when a channel takes a reply and never answers', async () => {
    const bot = await goOnline()
    const held: Socket[] = []
    const silent = createServer((socket) => void held.push(socket))
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
    const { practices, parts } = bot.running()
    const limit = createLimit(100, 60_000, parts.now)
    const door = botFrameworkDoor({ practices, limit, log: parts.log, deliveryMs: 20 })
    const doors = createDoors({ post: { '/api/messages': door.handle } })
    await new Promise<void>((resolve) => doors.listen(0, '127.0.0.1', resolve))
    try {
      const serviceUrl = `http://127.0.0.1:${(silent.address() as AddressInfo).port}/`
      const { port } = doors.address() as unknown as AddressInfo
      const body = JSON.stringify(bot.activity({ text: 'hallo', serviceUrl }))
      const response = await fetch(`http://127.0.0.1:${port}/api/messages`, { method: 'POST', body })
      assert.equal(response.status, 200)
    } finally {
      await closeDoors(doors, [], async () => {})
      for (const socket of held) socket.destroy()
      silent.close()
      await bot.end()
    }
  })
})

describe('what leaves the program', () => {
  it('is never what was said: not in the log, not in a response', async () => {
    const bot = await goOnline()
    const secrets = [canary, '157376', '1965', '115901', 'testpati', '09:15', '9.15', 'Voorbeeld', '01077771']
    try {
      const bodies: string[] = []
      const send = async (more: object) => bodies.push((await bot.post(bot.activity(more))).body)
      for (const text of [canary, 'afspraak afzeggen', '1-1-1965', '157376', 'nummer 1', 'ja', `112 ${canary}`])
        await send({ text })
      await send({ text: canary, from: { id: canary, name: canary }, channelData: { canary }, value: { canary } })
      bot.agenda.misbehave([{ method: '*', fault: 'html', times: 9 }])
      await send({ text: 'mijn afspraken' })
      await bot.running().parts.store.close()
      await send({ text: canary })
      assert.deepEqual(
        bodies.filter((body) => body !== ''),
        [],
      )
      const log = bot.lines.map((line) => line.replace(/"time":"[^"]*"/, '')).join('\n')
      assert.match(log, /"event":"failure"/)
      for (const secret of secrets) assert.ok(!log.includes(secret), `${secret} is in the log`)
    } finally {
      await bot.end()
    }
  })
})

describe('GET /healthz', () => {
  it('says that it is alive', async () => {
    const bot = await goOnline()
    try {
      const response = await fetch(`${bot.url()}/healthz`)
      assert.deepEqual([response.status, await response.json()], [200, { ok: true }])
    } finally {
      await bot.end()
    }
  })
})
