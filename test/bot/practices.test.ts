// Two practices on one installation: each patient meets their own, and nothing crosses.
import { strict as assert } from 'node:assert'
import { createHmac } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { ConfigError, readConfig } from '../../src/bot/config.ts'
import { ask, type Body } from './doors/client.ts'
import { type Bot, startBot } from './running.ts'

const base = '/v3/directline'
const tenants = { linde: '11111111-aaaa', eik: '22222222-bbbb' }
const files = {
  linde: { PRACTICE_NAME: 'De Linde', PRACTICE_PHONE: '020 111 11 11' },
  eik: { PRACTICE_NAME: 'De Eik', PRACTICE_PHONE: '020 222 22 22' },
}

async function beginAt(bot: Bot, site: string): Promise<Body> {
  const minted = await ask(bot, 'POST', `/chat/token?site=${site}`)
  const { body } = await ask(bot, 'POST', `${base}/conversations`, { token: minted.body.token, body: {} })
  return body
}

async function say(bot: Bot, { conversationId, token }: Body, text: string): Promise<string> {
  const path = `${base}/conversations/${conversationId}/activities`
  await ask(bot, 'POST', path, { token, body: { type: 'message', text, from: { id: 'x' } } })
  const { body } = await ask(bot, 'GET', path, { token })
  return body.activities.at(-1)?.text ?? ''
}

describe('two practices on one installation', () => {
  let bot: Bot
  before(async () => {
    bot = await startBot({ PRACTICES_DIR: 'practices' }, files)
  })
  after(() => bot.stop())

  it('greet and hand over each in their own name, with their own number', async () => {
    for (const [site, name, phone] of [
      ['linde', 'De Linde', '020 111 11 11'],
      ['eik', 'De Eik', '020 222 22 22'],
    ] as const) {
      const talk = await beginAt(bot, site)
      assert.match(await say(bot, talk, 'hallo'), new RegExp(name))
      assert.match(await say(bot, talk, 'medewerker'), new RegExp(phone))
    }
  })

  it('are told apart by the site only: without one, or with another, there is no token', async () => {
    for (const site of ['', 'linden', '../eik', '__proto__'])
      assert.equal((await ask(bot, 'POST', `/chat/token?site=${site}`)).status, 404, site)
    assert.equal((await ask(bot, 'POST', '/chat/token')).status, 404)
    assert.match(await (await fetch(`${bot.base}/?site=eik`)).text(), /<h1 lang="nl">De Eik<.*tel:0202222222/s)
  })

  it('cancel in their own agenda and write in their own audit', async () => {
    const talk = await beginAt(bot, 'eik')
    for (const text of ['afspraak afzeggen', '1-1-1965', '157376', 'nummer 1']) await say(bot, talk, text)
    assert.match(await say(bot, talk, 'ja'), /is afgezegd/)
    const { store } = bot.parts
    const cancelled = async (practice: string) =>
      (await store.audit(practice)).filter(({ what, outcome }) => what === 'cancel' && outcome === 'done').length
    assert.deepEqual([await cancelled('eik'), await cancelled('linde')], [1, 0])
    const other = await beginAt(bot, 'linde')
    for (const text of ['mijn afspraken', '1-1-1965']) await say(bot, other, text)
    assert.match(await say(bot, other, '157376'), /2 afspraken/)
  })

  it('have tokens that open nothing of the other, whatever is put in them', async () => {
    const [linde, eik] = [await beginAt(bot, 'linde'), await beginAt(bot, 'eik')]
    const path = `${base}/conversations/${eik.conversationId}/activities`
    assert.equal((await ask(bot, 'GET', path, { token: linde.token })).status, 403)
    const [head, body = ''] = linde.token.split('.')
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as object
    const forged = Buffer.from(JSON.stringify({ ...claims, aud: 'eik', conv: eik.conversationId })).toString(
      'base64url',
    )
    const mark = createHmac('sha256', 'guess').update(`${head}.${forged}`).digest('base64url')
    assert.equal((await ask(bot, 'GET', path, { token: `${head}.${forged}.${mark}` })).status, 403)
  })

  it('are not told apart by a conversation that only claims the other practice', async () => {
    const { conversationId, token } = await beginAt(bot, 'linde')
    const renamed = conversationId.replace('linde~', 'eik~')
    assert.equal((await ask(bot, 'GET', `${base}/conversations/${renamed}/activities`, { token })).status, 403)
  })
})

describe('two practices with languages and sentences of their own', () => {
  const folder = mkdtempSync(join(tmpdir(), 'balie-practices-'))
  let bot: Bot
  before(async () => {
    mkdirSync(join(folder, 'linde'))
    mkdirSync(join(folder, 'eik'))
    writeFileSync(join(folder, 'linde', 'nl.json'), JSON.stringify({ 'menu.thanks': 'Tot uw dienst bij De Linde.' }))
    writeFileSync(join(folder, 'eik', 'en.json'), JSON.stringify({ 'menu.thanks': 'Any time, says De Eik.' }))
    bot = await startBot(
      { PRACTICES_DIR: folder },
      {
        linde: { ...files.linde, PRACTICE_LANGUAGES: 'nl', PRACTICE_TEXTS: 'linde' },
        eik: { ...files.eik, PRACTICE_LANGUAGES: 'en,nl', PRACTICE_TEXTS: 'eik' },
      },
    )
  })
  after(async () => {
    await bot.stop()
    rmSync(folder, { recursive: true })
  })

  it('say their own, and nothing of the other', async () => {
    const [linde, eik] = [await beginAt(bot, 'linde'), await beginAt(bot, 'eik')]
    await say(bot, linde, 'hallo')
    await say(bot, eik, 'hello')
    assert.match(await say(bot, linde, 'dank u wel'), /Tot uw dienst bij De Linde/)
    assert.match(await say(bot, eik, 'thank you'), /Any time, says De Eik/)
    const inDutch = await beginAt(bot, 'eik')
    await say(bot, inDutch, 'Nederlands')
    assert.match(await say(bot, inDutch, 'dank u wel'), /Graag gedaan/)
  })

  it('speak only their own languages, and say which those are', async () => {
    const [linde, eik] = [await beginAt(bot, 'linde'), await beginAt(bot, 'eik')]
    const greeting = await say(bot, linde, 'hello, I would like to cancel my appointment')
    assert.match(greeting, /^Goedemorgen/)
    assert.doesNotMatch(greeting, /English/)
    assert.match(await say(bot, linde, 'english please'), /Hier spreek ik alleen Nederlands\./)
    assert.match(await say(bot, eik, 'x'), /^Good morning.*U kunt ook in het Nederlands schrijven/s)
    const privacy = async (path: string) => {
      const response = await fetch(bot.base + path)
      return [response.status, /lang="(\w+)"/.exec(await response.text())?.[1]]
    }
    assert.deepEqual(await privacy('/privacy?site=eik'), [200, 'en'])
    assert.deepEqual(await privacy('/privacy?site=linde'), [200, 'nl'])
    assert.deepEqual(await privacy('/privacy/en?site=linde'), [404, undefined])
  })
})

describe('Bot Framework activities for two practices', () => {
  it('go to the practice of their tenant, and nowhere without one', async () => {
    const apps = Object.entries(tenants).map(([name, MicrosoftAppTenantId]) => [
      name,
      { PRACTICE_NAME: name, MicrosoftAppTenantId, MicrosoftAppId: `app ${name}`, MicrosoftAppPassword: 'x' },
    ])
    const bot = await startBot({ PRACTICES_DIR: 'practices' }, Object.fromEntries(apps))
    const post = async (tenantId?: string) => {
      const conversation = { id: 'talk', ...(tenantId && { tenantId }) }
      const activity = {
        type: 'message',
        id: '1',
        channelId: 'msteams',
        serviceUrl: 'https://smba.trafficmanager.net/',
      }
      const body = { ...activity, text: 'hallo', conversation, from: { id: 'a' }, recipient: { id: 'b' } }
      return (await ask(bot, 'POST', '/api/messages', { body })).status
    }
    try {
      assert.deepEqual([await post(tenants.eik), await post(), await post('33333333-cccc')], [401, 403, 403])
    } finally {
      await bot.stop()
    }
  })
})

describe('the settings of several practices', () => {
  /** What only repeats defaults belongs to nobody. */
  const copied = parseEnv(readFileSync(new URL('../../.env.example', import.meta.url), 'utf8')) as Record<
    string,
    string
  >
  const faultsOf = (env: Record<string, string>, each: Record<string, Record<string, string>>) => {
    try {
      readConfig({ ...env, PRACTICES_DIR: 'practices' }, each)
    } catch (error) {
      if (error instanceof ConfigError) return error.faults
      throw error
    }
    return []
  }

  it('are named after their files', () => {
    const { practices } = readConfig({ PRACTICES_DIR: 'practices' }, files)
    assert.deepEqual(
      practices.map(({ id, name }) => [id, name]),
      [
        ['linde', 'De Linde'],
        ['eik', 'De Eik'],
      ],
    )
  })

  it('share what says nothing about whose it is, and nothing else', () => {
    const own = { TETRA_TARGET: '1', PRACTICE_NAME: 'a', PRACTICE_PHONE: 'b', PRACTICE_EMERGENCY_PHONE: 'c' }
    const words = { PRACTICE_PRIVACY_URL: 'd', PRACTICE_HOURS_NL: 'e', PRACTICE_HOURS_EN: 'f' }
    const shared = { TETRA_URL: 'https://a.example', TETRA_NAME: 'n', TETRA_KEY: 'k' }
    const env = { PRACTICES_DIR: 'practices', STORE_KEY: Buffer.alloc(32).toString('base64'), ...shared }
    const each = { linde: { ...own, ...words }, eik: { ...own, ...words, TETRA_TARGET: '2' } }
    const targets = readConfig(env, each).practices.map(({ tetra }) => tetra !== 'demo' && [tetra.url, tetra.target])
    assert.deepEqual(targets, [
      ['https://a.example', '1'],
      ['https://a.example', '2'],
    ])
    assert.deepEqual(faultsOf({ ...copied, PRACTICE_PHONE: '1' }, files), [
      "PRACTICE_PHONE belongs in each practice's own file when PRACTICES_DIR is set",
    ])
  })

  it('are refused when a practice lacks one, cannot be told apart, or sets what is not its own', () => {
    const two = { linde: { ...files.linde, PORT: '80' }, eik: { ...files.eik, PRACTICE_ID: 'linde' } }
    assert.deepEqual(faultsOf({}, two), [
      'linde: PORT is no setting of a practice',
      'PRACTICE_ID must not be the same for two practices (linde, eik)',
    ])
    for (const secret of ['AUDIOCODES_TOKEN', 'JAMBONZ_SECRET']) {
      const one = (name: 'linde' | 'eik') => ({ ...files[name], [secret]: 'one secret of two practices' })
      const two = (linde: string, eik: string) => ({
        linde: { ...one('linde'), PHONE_NUMBERS: linde },
        eik: { ...one('eik'), PHONE_NUMBERS: eik },
      })
      assert.deepEqual(faultsOf({}, two('', '')), [
        `PHONE_NUMBERS is needed where practices have the same ${secret} (linde, eik)`,
      ])
      assert.deepEqual(faultsOf({}, two('0201111111', '')), [
        `PHONE_NUMBERS is needed where practices have the same ${secret} (eik)`,
      ])
      assert.deepEqual(faultsOf({}, two('0201111111,0201111112', '+31201111112')), [
        'PHONE_NUMBERS must not be the same for two practices (linde, eik)',
      ])
      assert.deepEqual(faultsOf({}, two('0201111111', 'tel 5')), [
        'eik: PHONE_NUMBERS must be numbers such as +31201234567, with commas between them',
      ])
    }
    assert.ok(faultsOf({}, { eik: { TETRA_KEY: 'k' } }).includes('eik: TETRA_URL is needed to reach a real agenda'))
    assert.deepEqual(faultsOf({}, {}), [
      'PRACTICES_DIR must be a folder that can be read, with a file for each practice, such as linde.env',
    ])
  })
})
