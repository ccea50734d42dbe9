// Tokens that were not made by a channel for this bot, against real keys on loopback: none of them is answered.
import { strict as assert } from 'node:assert'
import sinon from 'sinon'
import type { Config } from '../../../src/bot/config.ts'
import { type KeyServer, type Part, part, startKeyServer, tokenOf } from '../key-server.ts'
import { goOnline, type Online } from '../online.ts'

const app = { MicrosoftAppId: 'our-app', MicrosoftAppPassword: 'a-password', MicrosoftAppTenantId: 'a-tenant' }
const channelIssuer = 'https://api.botframework.com'
const emulatorIssuer = 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/'
const emulatorIssuer2 = 'https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0'
const canary = 'kanarie-geheim'
const genuine = { type: 'message', id: '1', channelId: 'test', conversation: { id: 'talk' }, from: { id: 'somebody' } }
const inSeconds = (more: number) => Math.floor(Date.now() / 1000) + more

type Make = (keys: KeyServer) => string

describe('a token that is not genuine', function () {
  this.timeout(20_000)
  let keys: KeyServer
  let bot: Online
  const noise = sinon.createSandbox()
  before(async () => {
    keys = await startKeyServer()
    bot = await goOnline({ ...app, REPLY_HOSTS: '127.0.0.1', MESSAGES_PER_MINUTE: '100000' }, (config) =>
      withKeysAt(keys.metadata, config),
    )
    noise.stub(console, 'error')
  })
  after(async () => {
    noise.restore()
    await bot.end()
    await keys.close()
  })

  const header = { alg: 'RS256', typ: 'JWT', kid: 'ours' }
  const claims = (more: Part = {}): Part => ({
    iss: channelIssuer,
    aud: app.MicrosoftAppId,
    serviceurl: bot.channel.url,
    nbf: inSeconds(-60),
    exp: inSeconds(600),
    ...more,
  })
  const emulator = (more: Part = {}) =>
    claims({ iss: emulatorIssuer, ver: '1.0', appid: app.MicrosoftAppId, serviceurl: undefined, ...more })
  const signed =
    (more: Part = {}, head: Part = {}): Make =>
    ({ keys: { ours } }) =>
      tokenOf({ ...header, ...head }, claims(more), ours)
  const strangely =
    (head: Part = {}): Make =>
    ({ keys: { strange } }) =>
      tokenOf({ ...header, ...head }, claims(), strange)
  const pieces =
    (make: (parts: string[]) => readonly string[]): Make =>
    (keys) =>
      make(signed()(keys).split('.')).join('.')
  const ask = (token: string, more: object = {}) => {
    const body = bot.activity({ text: canary, deliveryMode: 'expectReplies', ...more })
    return bot.post(body, { authorization: `Bearer ${token}` })
  }

  it('stands beside one that is, which is answered', async () => {
    const { status, body } = await ask(signed()(keys))
    assert.equal(status, 200)
    assert.match(body, /"activities":\[/)
    const teams = tokenOf({ ...header, kid: 'teams' }, claims(), keys.keys.teams)
    const personal = { channelId: 'msteams', conversation: { id: 'x', conversationType: 'personal' } }
    assert.equal((await ask(teams, personal)).status, 200)
    assert.equal((await ask(tokenOf(header, emulator(), keys.keys.ours))).status, 200)
  })

  const forged: Readonly<Record<string, Make>> = {
    'of another issuer': signed({ iss: 'https://attacker.example' }),
    'of an issuer that only begins alike': signed({ iss: `${channelIssuer}.attacker.example` }),
    'of an issuer with a slash': signed({ iss: `${channelIssuer}/` }),
    'of the government issuer': signed({ iss: 'https://api.botframework.us' }),
    'without issuer': signed({ iss: undefined }),
    'with a list of issuers': signed({ iss: [channelIssuer] }),
    'with null as issuer': signed({ iss: null }),
    'for another app': signed({ aud: 'another-app' }),
    'for no app': signed({ aud: undefined }),
    'for an empty app': signed({ aud: '' }),
    'for several other apps': signed({ aud: ['another-app', 'third-app'] }),
    'for our app in other letters': signed({ aud: 'OUR-APP' }),
    'for our app and more': signed({ aud: 'our-app,another-app' }),
    'without a signature, alg none': () => `${part({ alg: 'none', typ: 'JWT' })}.${part(claims())}.`,
    'without a signature, alg None and our key id': () => `${part({ ...header, alg: 'None' })}.${part(claims())}.`,
    'alg none, yet signed': signed({}, { alg: 'none' }),
    'HMAC with the public key as secret': ({ publicPem }) =>
      tokenOf({ ...header, alg: 'HS256' }, claims(), publicPem, 'HMAC'),
    'HMAC with the modulus as secret': ({ keys: { ours } }) =>
      tokenOf({ ...header, alg: 'HS256' }, claims(), String(ours.export({ format: 'jwk' }).n), 'HMAC'),
    'HMAC with an empty secret': () => tokenOf({ ...header, alg: 'HS256' }, claims(), '', 'HMAC'),
    'HMAC under the name RS256': ({ publicPem }) => tokenOf(header, claims(), publicPem, 'HMAC'),
    'PSS, which channels do not use': ({ keys: { ours } }) =>
      tokenOf({ ...header, alg: 'PS256' }, claims(), ours, 'PSS'),
    'PSS under the name RS256': ({ keys: { ours } }) => tokenOf(header, claims(), ours, 'PSS'),
    'without an algorithm': signed({}, { alg: undefined }),
    'with an algorithm that is none': signed({}, { alg: 'RS1' }),
    expired: signed({ exp: inSeconds(-600), nbf: inSeconds(-900) }),
    'expired long ago': signed({ exp: 1, nbf: 0 }),
    'with an expiry in words': signed({ exp: 'tomorrow' }),
    'not valid yet': signed({ nbf: inSeconds(600), exp: inSeconds(900) }),
    'with a beginning in words': signed({ nbf: 'today' }),
    'signed by another, under our key id': strangely(),
    'signed by another, with their key in the header': ({ publicJwk, keys: { strange } }) =>
      tokenOf({ ...header, jwk: publicJwk }, claims(), strange),
    'signed by another, with the address of their keys': strangely({ jku: 'https://attacker.example/keys' }),
    'signed by another, with the address of their certificate': strangely({ x5u: 'https://attacker.example/x' }),
    'signed by another, with their certificate': strangely({ x5c: ['MIIB'] }),
    'with an unknown key id': signed({}, { kid: 'strange' }),
    'without a key id': signed({}, { kid: undefined }),
    'with null as key id': signed({}, { kid: null }),
    'with a list as key id': signed({}, { kid: ['ours'] }),
    'with a path as key id': signed({}, { kid: '../../../../dev/null' }),
    'with a prototype as key id': signed({}, { kid: '__proto__' }),
    'with the id of a key that is not RSA': signed({}, { kid: 'elliptic' }),
    'with a key endorsed for another channel': ({ keys: { teams } }) =>
      tokenOf({ ...header, kid: 'teams' }, claims(), teams),
    'for another service URL': signed({ serviceurl: 'https://smba.trafficmanager.net/emea/' }),
    'for a service URL that begins alike': (keys) => signed({ serviceurl: bot.channel.url.slice(0, -1) })(keys),
    'for no service URL': signed({ serviceurl: undefined }),
    'of the emulator, for another app id': ({ keys: { ours } }) => tokenOf(header, emulator({ appid: 'other' }), ours),
    'of the emulator, without app id': ({ keys: { ours } }) => tokenOf(header, emulator({ appid: undefined }), ours),
    'of the emulator, without version': ({ keys: { ours } }) => tokenOf(header, emulator({ ver: undefined }), ours),
    'of the emulator, of a version that never was': ({ keys: { ours } }) =>
      tokenOf(header, emulator({ ver: '9.0' }), ours),
    'of the emulator, version 2, for another app': ({ keys: { ours } }) =>
      tokenOf(header, emulator({ iss: emulatorIssuer2, ver: '2.0', azp: 'other' }), ours),
    'of the emulator, signed by another': ({ keys: { strange } }) => tokenOf(header, emulator(), strange),
    'of the emulator, expired': ({ keys: { ours } }) => tokenOf(header, emulator({ exp: inSeconds(-600) }), ours),
    'of another bot': ({ keys: { ours } }) => tokenOf(header, emulator({ appid: 'another-bot' }), ours),
    'of another bot, version 2': ({ keys: { ours } }) =>
      tokenOf(header, emulator({ iss: emulatorIssuer2, ver: '2.0', azp: 'another-bot' }), ours),
    'changed after it was signed': pieces(([head = '', , mark = '']) => [head, part(claims({ extra: 1 })), mark]),
    'with another header than was signed': pieces(([, body = '', mark = '']) => [
      part({ ...header, extra: 1 }),
      body,
      mark,
    ]),
    'with half a signature': pieces(([head = '', body = '', mark = '']) => [head, body, mark.slice(0, 100)]),
    'with an empty signature': pieces(([head = '', body = '']) => [head, body, '']),
    'without its signature': pieces(([head = '', body = '']) => [head, body]),
    'with one bit of its signature flipped': pieces(([head = '', body = '', mark = '']) => [
      head,
      body,
      `${mark.startsWith('A') ? 'B' : 'A'}${mark.slice(1)}`,
    ]),
    'with four parts': pieces((parts) => [...parts, 'x']),
    'with five parts, as if encrypted': pieces((parts) => [...parts, 'x', 'y']),
    'with a text as payload': ({ keys: { ours } }) => tokenOf(header, 'admin', ours),
    'with a list as payload': ({ keys: { ours } }) => tokenOf(header, [claims()], ours),
    'with nothing as payload': ({ keys: { ours } }) => tokenOf(header, {}, ours),
  }

  for (const [name, make] of Object.entries(forged))
    it(`401: ${name}`, async () => {
      const place = bot.lines.length
      assert.deepEqual(await ask(make(keys)), { status: 401, body: '' })
      assert.deepEqual(bot.keys(place), [])
      assert.ok(!bot.lines.slice(place).join().includes(canary))
    })

  const carried: Readonly<Record<string, (token: string) => string>> = {
    'in another scheme': (token) => `Basic ${token}`,
    'without a scheme': (token) => token,
    'with something behind it': (token) => `Bearer ${token} x`,
    twice: (token) => `Bearer ${token}, Bearer ${token}`,
    'in quotes': (token) => `Bearer "${token}"`,
  }
  for (const [name, carry] of Object.entries(carried))
    it(`401: genuine, but ${name}`, async () => {
      const body = bot.activity({ text: canary, deliveryMode: 'expectReplies' })
      assert.deepEqual(await bot.post(body, { authorization: carry(signed()(keys)) }), { status: 401, body: '' })
    })

  it('401: genuine for one channel, in an activity of another that the SDK checks by other rules', async () => {
    for (const token of [signed()(keys), tokenOf(header, emulator(), keys.keys.ours)])
      assert.deepEqual(await ask(token, { channelId: 'AseChannel' }), { status: 401, body: '' })
  })

  it('401 or 431: more of it than anybody needs', async () => {
    const { status, body } = await ask('x'.repeat(12_000))
    assert.deepEqual([status, body], [401, ''])
    assert.equal((await ask('x'.repeat(20_000))).status, 431)
  })

  const shapes = [
    {},
    null,
    [],
    'x',
    { type: 'message' },
    ...[{ type: 7 }, { conversation: 'talk' }, { from: {} }, { text: {} }].map((wrong) => ({ ...genuine, ...wrong })),
  ]
  for (const shape of shapes)
    it(`400: a genuine token with ${JSON.stringify(shape)}`, async () => {
      const authorization = `Bearer ${signed()(keys)}`
      assert.deepEqual(await bot.post(JSON.stringify(shape), { authorization }), { status: 400, body: '' })
    })

  it('says nothing of tokens in the log', () => {
    const lines = bot.lines.join('\n')
    assert.doesNotMatch(lines, /eyJ|attacker|our-app|Bearer/)
  })
})

/** The SDK's own settings for where keys come from; none of ours leads there. */
function withKeysAt(metadata: string, config: Config): Config {
  const [practice] = config.practices
  const bot = {
    ...practice.botFramework.bot,
    ToBotFromChannelOpenIdMetadataUrl: metadata,
    ToBotFromEmulatorOpenIdMetadataUrl: metadata,
    ToBotFromChannelTokenIssuer: channelIssuer,
    ToChannelFromBotLoginUrl: 'https://login.invalid/x',
    ToChannelFromBotOAuthScope: channelIssuer,
  }
  return { ...config, practices: [{ ...practice, botFramework: { ...practice.botFramework, bot } }] }
}
