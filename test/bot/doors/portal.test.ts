import { strict as assert } from 'node:assert'
import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { CompactEncrypt, exportJWK, exportSPKI, generateKeyPair, type JWTPayload, SignJWT } from 'jose'
import sinon from 'sinon'
import { localTimeIn } from '../../../src/bot/practice.ts'
import { StoreError } from '../../../src/bot/store/store.ts'
import { type Simulator, startSimulator } from '../../../src/tetra/simulator/simulator.ts'
import { openedIn } from '../../unsealed.ts'
import { type Bot, monday, startBot } from '../running.ts'
import { ask, saidBy } from './client.ts'

const issuer = 'https://portaal.delinde.example'
const secret = randomBytes(32)
const sessionKey = randomBytes(32)
const session = 'f3c1a7d2-of-the-test-patient'
const env = {
  PORTAL_ISSUER: issuer,
  PORTAL_SECRET: secret.toString('base64'),
  PORTAL_SESSION_KEY: sessionKey.toString('base64'),
}
const minute = 60_000

function seal(text: string, key: Uint8Array = sessionKey): Promise<string> {
  const header = { alg: 'dir', enc: 'A256GCM' }
  return new CompactEncrypt(new TextEncoder().encode(text)).setProtectedHeader(header).encrypt(key)
}

/** What a portal says of the test patient at a moment (ms); `more` says it otherwise, `undefined` leaves it out. */
async function claimsAt(now: number, more: JWTPayload = {}): Promise<JWTPayload> {
  const iat = Math.floor(now / 1000)
  const all = {
    iss: issuer,
    aud: 'praktijk',
    sub: '157376',
    iat,
    exp: iat + 120,
    jti: crypto.randomUUID(),
    session: await seal(session),
    ...more,
  }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
}

const sign = async (claims: JWTPayload, key: Uint8Array = secret) =>
  new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).sign(key)

describe('a patient who comes from the portal', () => {
  let bot: Bot
  let agenda: Simulator | undefined
  const start = async (more: Record<string, string> = {}) => {
    agenda = await startSimulator({ now: () => localTimeIn('Europe/Amsterdam', monday) })
    agenda.login(session, 157376)
    bot = await startBot({ ...env, ...more }, {}, agenda)
  }
  afterEach(async () => {
    sinon.restore()
    await bot.stop()
    await agenda?.close()
    agenda = undefined
  })

  const hand = async (token: string, path = '/chat/token') =>
    (await ask(bot, 'POST', path, { body: { portal: token } })).body as unknown as {
      readonly token: string
      readonly portal: string
    }
  const outcomes = () => bot.logged.flatMap((line) => (line.includes('"portal"') ? [JSON.parse(line).outcome] : []))

  /** A conversation with a token of `/chat/token`: says each, and gives all that the bot said. */
  const talk = async (token: string, ...words: readonly string[]) => {
    const started = await ask(bot, 'POST', '/v3/directline/conversations', { token, body: { locale: 'nl-NL' } })
    const path = `/v3/directline/conversations/${started.body.conversationId}/activities`
    for (const text of words) await ask(bot, 'POST', path, { token, body: { type: 'message', text } })
    return saidBy((await ask(bot, 'GET', path, { token })).body.activities)
  }
  const asked = (method: string) => agenda?.log.filter((entry) => entry.method === method) ?? []

  it('is known by the token that the example in docs/portal.md makes', async () => {
    await start()
    const link = await linkFromTheExample(bot)
    assert.match(link, /^https:\/\/balie\.delinde\.example\/#portal=[\w-]+\.[\w-]+\.[\w-]+$/)
    const { token, portal } = await hand(link.slice(link.indexOf('=') + 1))
    assert.equal(portal, 'known')
    const said = await talk(token, 'mijn afspraken')
    assert.match(said.join('\n'), /U hebt 2 afspraken/)
    assert.doesNotMatch(said.join('\n'), /geboortedatum|patiëntnummer/)
  })

  it("has appointments listed and cancelled with the Switchboard's own session, and is written down as such", async () => {
    await start()
    const { token } = await hand(await sign(await claimsAt(bot.clock.now)))
    const said = await talk(token, 'ik wil mijn afspraak afzeggen', 'de eerste', 'ja')
    assert.match(said.at(-1) ?? '', /is afgezegd/)
    assert.equal(asked('ZoekAfspraakPatient').length, 0)
    assert.deepEqual(new Set(asked('GetAfspraken').map(({ fields }) => fields.Session)), new Set([session]))
    assert.deepEqual(
      asked('WisAfspraakById').map(({ fields }) => fields.Session),
      [session],
    )
    const audit = await bot.parts.store.audit('praktijk')
    assert.deepEqual(
      audit.map(({ what, who, facts, outcome }) => [what, who, facts, outcome]),
      [
        ['identify', '157376', 'portalSession', 'identified'],
        ['list', '157376', 'portalSession', '3'],
        ['cancel', '157376', 'portalSession', 'confirmed'],
        ['cancel', '157376', 'portalSession', 'done'],
      ],
    )
  })

  it('is asked who they are after "stop", after five silent minutes, and in another conversation', async () => {
    await start()
    const { token } = await hand(await sign(await claimsAt(bot.clock.now)))
    assert.match((await talk(token, 'stop', 'mijn afspraken')).at(-1) ?? '', /geboortedatum/)
    const { token: other } = await hand(await sign(await claimsAt(bot.clock.now)))
    bot.clock.now += 5 * minute + 1
    assert.match((await talk(other, 'mijn afspraken')).at(-1) ?? '', /geboortedatum/)
    const { body } = await ask(bot, 'POST', '/chat/token', { body: {} })
    assert.match((await talk(body.token, 'mijn afspraken')).at(-1) ?? '', /geboortedatum/)
  })

  it('is asked who they are when the session has ended at the Switchboard', async () => {
    await start()
    const { token } = await hand(await sign(await claimsAt(bot.clock.now)))
    agenda?.logout(session)
    assert.match(
      (await talk(token, 'mijn afspraken')).at(-1) ?? '',
      /niet meer ingelogd bij het portaal.*\n.*geboortedatum/,
    )
  })

  it('hears at once that nothing was cancelled when the session ends between the question and the yes', async () => {
    await start()
    const { token } = await hand(await sign(await claimsAt(bot.clock.now)))
    const started = await ask(bot, 'POST', '/v3/directline/conversations', { token })
    const path = `/v3/directline/conversations/${started.body.conversationId}/activities`
    const say = async (text: string) => {
      await ask(bot, 'POST', path, { token, body: { type: 'message', text } })
      return saidBy((await ask(bot, 'GET', path, { token })).body.activities).at(-1) ?? ''
    }
    for (const text of ['ik wil mijn afspraak afzeggen', 'de eerste']) await say(text)
    agenda?.logout(session)
    assert.match(await say('ja'), /Het is niet gelukt\. Ik heb de afspraak van .* niet afgezegd\. Bel de praktijk/)
    assert.equal(asked('WisAfspraakById').length, 0)
    bot.clock.now += 10 * minute
    await bot.work()
    assert.doesNotMatch(await say('mijn afspraken'), /november|december/)
    const audit = await bot.parts.store.audit('praktijk')
    assert.deepEqual(
      audit.filter(({ what }) => what === 'cancel').map(({ outcome }) => outcome),
      ['confirmed', 'not-done'],
    )
  })

  it('leaves no session in the store once the cancellation is told', async () => {
    await start()
    const { token } = await hand(await sign(await claimsAt(bot.clock.now)))
    await talk(token, 'ik wil mijn afspraak afzeggen', 'de eerste', 'ja')
    const rows = await openedIn(bot.parts.store, bot.folder)
    const sagas = rows.filter(({ table }) => table === 'sagas')
    assert.equal(sagas.length, 1)
    assert.doesNotMatch(JSON.stringify(sagas.map(({ holds }) => holds)), /of-the-test-patient/)
  })

  it('leaves no session in the store once it may not be used any more, and goes on as anybody else', async () => {
    await start()
    const held = async () => JSON.stringify((await openedIn(bot.parts.store, bot.folder)).map(({ holds }) => holds))
    const { token } = await hand(await sign(await claimsAt(bot.clock.now)))
    const { token: silent } = await hand(await sign(await claimsAt(bot.clock.now)))
    assert.match((await talk(token, 'mijn afspraken')).at(-1) ?? '', /U hebt 2 afspraken/)
    assert.match(await held(), /of-the-test-patient/)
    bot.clock.now += 6 * minute + 1
    await bot.work()
    assert.doesNotMatch(await held(), /of-the-test-patient/)
    for (const each of [token, silent]) assert.match((await talk(each, 'mijn afspraken')).at(-1) ?? '', /geboortedatum/)
  })

  it('leaves no session in the store either when the last that was said ended in an apology', async () => {
    await start()
    const { token } = await hand(await sign(await claimsAt(bot.clock.now)))
    const failing = sinon.stub(bot.parts.store, 'commit').onFirstCall().rejects(new StoreError('broken', 'restarting'))
    failing.callThrough()
    assert.match((await talk(token, 'mijn afspraken')).join(), /ging bij mij iets mis/)
    await bot.parts.queue.idle()
    bot.clock.now += 6 * minute + 1
    await bot.work()
    const held = (await openedIn(bot.parts.store, bot.folder)).map(({ holds }) => holds)
    assert.ok(!JSON.stringify(held).includes(session))
  })

  it('leaves no session in the store either when a page that is still open says so too late', async () => {
    await start()
    const { token } = await hand(await sign(await claimsAt(bot.clock.now)))
    const { body } = await ask(bot, 'POST', '/v3/directline/conversations', { token, body: {} })
    const path = `/v3/directline/conversations/${body.conversationId}/activities`
    bot.clock.now += 5.5 * minute
    await ask(bot, 'POST', path, { token, body: { type: 'event', name: 'webchat/here' } })
    bot.clock.now += minute
    await bot.work()
    const held = (await openedIn(bot.parts.store, bot.folder)).map(({ holds }) => holds)
    assert.ok(!JSON.stringify(held).includes(session))
  })

  const forged: readonly (readonly [what: string, outcome: string, token: (now: number) => Promise<string>])[] = [
    ['without a signature', 'signature', async (now) => `${unsigned({ alg: 'none' }, await claimsAt(now))}.`],
    ['signed by somebody else', 'signature', async (now) => sign(await claimsAt(now), randomBytes(32))],
    [
      'with another patient put into it',
      'signature',
      async (now) => {
        const [head, , mark] = (await sign(await claimsAt(now))).split('.')
        const body = Buffer.from(JSON.stringify(await claimsAt(now, { sub: '10263' }))).toString('base64url')
        return `${head}.${body}.${mark}`
      },
    ],
    [
      'signed with another hash than agreed',
      'signature',
      async (now) => new SignJWT(await claimsAt(now)).setProtectedHeader({ alg: 'HS512' }).sign(randomBytes(64)),
    ],
    ['of another portal', 'claims', async (now) => sign(await claimsAt(now, { iss: 'https://elders.example' }))],
    ['for another practice', 'claims', async (now) => sign(await claimsAt(now, { aud: 'wilg' }))],
    ['past its time', 'expired', async (now) => sign(await claimsAt(now - 3 * minute))],
    [
      'from the day before, good for a year',
      'expired',
      async (now) => sign(await claimsAt(now - 24 * 60 * minute, { exp: Math.floor(now / 1000) + 31_536_000 })),
    ],
    ['from tomorrow', 'claims', async (now) => sign(await claimsAt(now + 24 * 60 * minute))],
    ...(['iss', 'aud', 'sub', 'iat', 'exp', 'jti'] as const).map(
      (claim) =>
        [
          `without ${claim}`,
          'claims',
          async (now: number) => sign(await claimsAt(now, { [claim]: undefined })),
        ] as const,
    ),
    ['without a session', 'shape', async (now) => sign(await claimsAt(now, { session: undefined }))],
    ['with a session in the clear', 'shape', async (now) => sign(await claimsAt(now, { session }))],
    [
      'with a session sealed for somebody else',
      'shape',
      async (now) => sign(await claimsAt(now, { session: await seal(session, randomBytes(32)) })),
    ],
    ['with an empty session', 'shape', async (now) => sign(await claimsAt(now, { session: await seal('') }))],
    ['with patient number 0', 'shape', async (now) => sign(await claimsAt(now, { sub: '0' }))],
    ['with a name for a number', 'shape', async (now) => sign(await claimsAt(now, { sub: 'testpatient' }))],
    ['with a jti that is too short', 'shape', async (now) => sign(await claimsAt(now, { jti: '1' }))],
    ['that is no token', 'shape', async () => 'tulip'],
    ['that is far too long', 'shape', async () => 'a'.repeat(9_000)],
  ]
  it(`is nobody with a token that is not to be believed (${forged.length} of them), and can be asked all the same`, async () => {
    await start()
    for (const [what, outcome, make] of forged) {
      const { token, portal } = await hand(await make(bot.clock.now))
      assert.deepEqual([portal, outcomes().at(-1)], ['unknown', outcome], what)
      assert.match((await talk(token, 'mijn afspraken')).at(-1) ?? '', /geboortedatum/, what)
    }
    assert.deepEqual(asked('GetAfspraken'), [])
  })

  it('is known by a token once, also when it comes twice at the same moment', async () => {
    await start()
    const token = await sign(await claimsAt(bot.clock.now))
    const both = await Promise.all([hand(token), hand(token)])
    assert.deepEqual(both.map(({ portal }) => portal).sort(), ['known', 'unknown'])
    bot.clock.now += minute
    assert.equal((await hand(token)).portal, 'unknown')
    assert.deepEqual(outcomes().sort(), ['known', 'used', 'used'])
  })

  it('leaves neither token nor session in the log', async () => {
    await start({ LOG_LEVEL: 'trace' })
    const token = await sign(await claimsAt(bot.clock.now))
    const handed = await hand(token)
    await talk(handed.token, 'mijn afspraken')
    await hand(token)
    const log = bot.logged.join('')
    for (const part of [...token.split('.'), session]) assert.ok(!log.includes(part))
  })

  it('is 400 in another shape than text', async () => {
    await start()
    for (const portal of [1, {}, [], '', null])
      assert.equal((await ask(bot, 'POST', '/chat/token', { body: { portal } })).status, 400)
  })

  it('is nobody where the practice has no portal', async () => {
    bot = await startBot()
    assert.equal((await hand(await sign(await claimsAt(bot.clock.now)))).portal, 'unknown')
    assert.deepEqual(outcomes(), ['no-portal'])
  })

  it('is known to the practice whose portal it was, and to no other', async () => {
    const wilg = { ...env, PRACTICE_NAME: 'De Wilg', PORTAL_SECRET: randomBytes(32).toString('base64') }
    bot = await startBot({ PRACTICES_DIR: 'practices' }, { praktijk: env, wilg })
    const token = await sign(await claimsAt(bot.clock.now))
    assert.equal((await hand(token, '/chat/token?site=wilg')).portal, 'unknown')
    assert.equal((await hand(token, '/chat/token?site=praktijk')).portal, 'known')
  })

  describe('with keys that the portal shows', () => {
    let shown: Server
    let address: string
    let keys: Awaited<ReturnType<typeof generateKeyPair>>
    const rs = (claims: JWTPayload, kid = 'spring') =>
      new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid }).sign(keys.privateKey)
    beforeEach(async () => {
      keys = await generateKeyPair('RS256', { extractable: true })
      const jwk = { ...(await exportJWK(keys.publicKey)), kid: 'spring', alg: 'RS256', use: 'sig' }
      shown = createServer((_, response) => void response.end(JSON.stringify({ keys: [jwk] })))
      await new Promise<void>((resolve) => shown.listen(0, '127.0.0.1', resolve))
      address = `http://127.0.0.1:${(shown.address() as AddressInfo).port}/keys`
      await start({ PORTAL_SECRET: '', PORTAL_JWKS: address })
    })
    afterEach(() => {
      shown.closeAllConnections()
      shown.close()
    })

    it('is known by one of them', async () => {
      assert.equal((await hand(await rs(await claimsAt(bot.clock.now)))).portal, 'known')
    })

    it('is nobody with another key, or with the public key used as a secret', async () => {
      const claims = await claimsAt(bot.clock.now)
      const pem = new TextEncoder().encode(await exportSPKI(keys.publicKey))
      const other = await generateKeyPair('RS256')
      const tokens = [
        await sign(claims, pem),
        await sign(claims),
        await rs(claims, 'autumn'),
        await new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'spring' }).sign(other.privateKey),
      ]
      for (const token of tokens) assert.equal((await hand(token)).portal, 'unknown')
      assert.deepEqual(outcomes(), ['signature', 'signature', 'signature', 'signature'])
    })

    it('is nobody while they cannot be had', async () => {
      shown.closeAllConnections()
      await new Promise((resolve) => shown.close(resolve))
      assert.equal((await hand(await rs(await claimsAt(bot.clock.now)))).portal, 'unknown')
      assert.deepEqual(outcomes(), ['keys'])
    })
  })
})

/** Takes the example out of the documentation and runs it, as a portal would. */
async function linkFromTheExample(bot: Bot): Promise<string> {
  const [, code = ''] = /```js\n(.*?)```/s.exec(readFileSync('docs/portal.md', 'utf8')) ?? []
  assert.ok(code.split('\n').filter(Boolean).length <= 20, 'no longer than twenty lines')
  const file = `.cache/portal-example-${process.pid}.mjs`
  mkdirSync('.cache', { recursive: true })
  writeFileSync(file, code)
  const before = { ...process.env }
  Object.assign(process.env, env, { PORTAL_AUDIENCE: 'praktijk', BALIE_URL: 'https://balie.delinde.example' })
  sinon.useFakeTimers({ now: bot.clock.now, toFake: ['Date'] })
  try {
    const { linkToBalie } = await import(`../../../${file}`)
    return await linkToBalie(157376, session)
  } finally {
    sinon.restore()
    process.env = before
    rmSync(file)
  }
}

function unsigned(header: object, claims: object): string {
  return [header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')
}
