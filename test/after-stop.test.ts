// "Stop" forgets at once: with its own commit nothing of the patient is left, not even for who has the key.
import { strict as assert } from 'node:assert'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { envelope, type Meta, messageFrom, onTheWire, openMeta, signatureOf, textOf } from './bot/doors/meta.ts'
import { goOnline, type Online } from './bot/online.ts'
import { assertFilesSilent, assertSilent, formsOf } from './canaries.ts'
import { asText, type Opened, openedIn } from './unsealed.ts'

const zoe = { wa_id: '31612345678', user_id: 'NL.1234567890' }
const words = 'roodborstje-in-de-tuin'
/** Of the test patient: what was typed, shown and sent. */
const canaries = [
  ...formsOf('1965-01-01'),
  '157376',
  'Voorbeeld',
  'november',
  '2026-11-24',
  '9.15',
  '14.40',
  '2026-12-04',
  zoe.wa_id,
  zoe.user_id,
  words,
]
/** What a practice has to keep of whose data was seen or could not be cancelled, and what says nothing of anybody. */
const keeps = new Set(['audit', 'audit_heads', 'audit_anchors', 'tasks', 'marks'])

describe('after "stop" nothing of a patient is left in the store', function () {
  this.timeout(30_000)
  let meta: Meta
  let bot: Online
  beforeEach(async () => {
    meta = await openMeta()
    bot = await goOnline({
      MESSAGES_PER_MINUTE: '1000',
      AUDIOCODES_TOKEN: 'the-token-of-the-gateway',
      WHATSAPP_ACCEPTED: 'yes',
      WHATSAPP_NUMBER_ID: '5550001',
      WHATSAPP_TOKEN: 'the token',
      WHATSAPP_APP_SECRET: 'app secret',
      WHATSAPP_VERIFY_TOKEN: 'our word',
      WHATSAPP_GRAPH_URL: `${meta.url}/`,
    })
  })
  afterEach(async () => {
    await bot.end()
    await meta.close()
  })

  const rows = async () =>
    (await openedIn(bot.running().parts.store, bot.folder)).filter(({ table }) => !keeps.has(table))
  const said = ['mijn afspraken', '1 januari 1965', '157376', words, 'afspraak afzeggen', 'nummer 1', 'ja']

  const doors: Readonly<Record<string, (text: string, n: number) => Promise<unknown>>> = {
    'the page': onThePage(() => bot),
    'a channel of Bot Framework': (text) => bot.say(text, { from: { id: 'somebody', name: 'Jan Voorbeeld' } }),
    'a channel that answers at once': (text) => bot.ask(text),
    WhatsApp: async (text) => {
      const raw = onTheWire(
        envelope('5550001', zoe, { messages: [messageFrom(zoe, bot.running().parts.now(), textOf(text))] }),
      )
      const before = meta.messages().length
      const headers = { 'x-hub-signature-256': signatureOf(raw, 'app secret') }
      assert.equal((await fetch(`${bot.url()}/whatsapp`, { method: 'POST', headers, body: raw })).status, 200)
      await meta.until(before + 1)
      await bot.running().parts.queue.idle()
    },
    'the phone': onThePhone(() => bot, '+31612345678'),
  }
  for (const [door, say] of Object.entries(doors))
    it(`of ${door}`, async () => {
      for (const [n, text] of said.entries()) await say(text, n)
      const before = await rows()
      assert.match(asText(before), /157376/, 'it was there')
      await say('stop', said.length)
      const after = await rows()
      assertSilent('the store', asText(after), canaries)
      assertFilesSilent(
        bot.folder,
        canaries.filter((each) => each.length > 6),
      )
      await bot.running().work()
      assertErased(bot, gone(before, after))
    })

  for (const [door, say] of Object.entries(doors))
    it(`nor anything of a BSN before it, of ${door}`, async () => {
      const bsn = ['123456782', '1234.56.782', '１２３ ４５６ ７８２', 'een twee drie vier vijf zes zeven acht twee']
      const talk = [
        `mijn bsn is ${bsn[0]}`,
        `mijn afspraken, bsn ${bsn[1]}`,
        '1 januari 1965',
        bsn[2] ?? '',
        '2 januari 1965',
        bsn[3] ?? '',
        '3 januari 1965',
        'weet ik niet',
        `Jansen ${bsn[1]}`,
        `${bsn[3]} Jansen`,
      ]
      for (const [n, text] of talk.entries()) {
        await say(text, n)
        const left = asText(await rows()).replaceAll(/[\s.]/g, '')
        // The practice's own number is said aloud as "een twee drie, vier vijf".
        assert.doesNotMatch(left, /123456782|１２３|drievier|zevenacht/, text)
      }
      assert.ok(bot.keys().includes('identify.failed'), 'it goes the way of every wrong number')
      assert.doesNotMatch(JSON.stringify(bot.agenda.log), /123456782/)
    })

  it('but of an answer that a channel did not take, when that tells an outcome: plainly, and then delivered so', async () => {
    for (const text of said.slice(0, -1)) await bot.say(text)
    bot.channel.refuse(...Array(20).fill(503))
    await bot.say('ja')
    await bot.say('stop')
    const after = await rows()
    assertSilent('the store', asText(after), canaries)
    assert.match(asText(after), /Het is gelukt. De afspraak is afgezegd./)
    bot.channel.refuse()
    const place = bot.channel.taken.length
    for (let n = 0; n < 3; n++) {
      bot.later(20_000)
      await bot.running().work()
    }
    assert.deepEqual(bot.channel.texts(place), ['Het is gelukt. De afspraak is afgezegd.', 'Goed. Tot ziens.'])
  })

  it('but of a cancellation under way: whose, which, and where to tell it', async () => {
    for (const text of said.slice(0, -1)) await bot.say(text, { from: { id: 'somebody', name: 'Jan Voorbeeld' } })
    bot.agenda.misbehave([
      { method: 'cancel-url', fault: 'reset-after' },
      { method: 'GetAfspraken', fault: 'http-500', after: 1, times: 2 },
    ])
    await bot.say('ja', { from: { id: 'somebody', name: 'Jan Voorbeeld' } })
    await bot.say('stop')
    const after = await rows()
    const [open, ...more] = after.filter(({ table }) => table === 'sagas')
    assert.deepEqual(
      [more, Object.keys(open?.holds as object).sort()],
      [[], ['facts', 'identityUntil', 'language', 'patientId', 'reference', 'snapshot', 'user']],
    )
    assert.doesNotMatch(JSON.stringify(open), /Voorbeeld|1965/)
    assertSilent('the rest', asText(after.filter((row) => row !== open)), canaries)
    bot.later(60_000)
    await bot.running().work()
    assertSilent('the store', asText((await rows()).filter(({ table }) => table !== 'sagas')), canaries)
  })
})

/** Bytes that stood in the store before and do not stand there now. */
function gone(before: readonly Opened[], after: readonly Opened[]): readonly Buffer[] {
  const left = new Set(after.flatMap(({ bytes }) => bytes?.toString('latin1') ?? []))
  return before.flatMap(({ bytes }) => (bytes && !left.has(bytes.toString('latin1')) ? bytes : []))
}

/** Not even as sealed bytes in the file or in what is written before it. */
function assertErased({ folder }: Online, bytes: readonly Buffer[]): void {
  assert.ok(bytes.length > 2)
  for (const file of ['demo.sqlite', 'demo.sqlite-wal']) {
    const all = readFileSync(join(folder, file))
    assert.equal(bytes.filter((each) => all.includes(each)).length, 0, file)
  }
}

/** Over Direct Line, in one conversation. */
function onThePage(bot: () => Online) {
  let [token, path] = ['', '']
  const post = async (where: string, body: object = {}) => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
    const response = await fetch(`${bot().url()}${where}`, { method: 'POST', headers, body: JSON.stringify(body) })
    return (await response.json()) as { token: string; conversationId: string }
  }
  return async (text: string, n: number) => {
    if (n === 0) {
      token = ''
      token = (await post('/chat/token')).token
      path = `/v3/directline/conversations/${(await post('/v3/directline/conversations')).conversationId}/activities`
    }
    await post(path, { type: 'message', text, value: { words } })
  }
}

/** A call through AudioCodes. */
function onThePhone(bot: () => Online, caller: string) {
  const conversation = 'call-1'
  const post = async (path: string, body: object) => {
    const headers = { authorization: 'Bearer the-token-of-the-gateway', 'content-type': 'application/json' }
    const url = `${bot().url()}/voice/audiocodes${path}`
    assert.equal((await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })).status, 200)
  }
  const hear = (activity: object, n: number) =>
    post(`/conversation/${conversation}/activities`, {
      conversation,
      activities: [{ id: `activity ${n}`, language: 'nl-NL', ...activity }],
    })
  return async (text: string, n: number) => {
    if (n === 0) {
      await post('', { conversation })
      await hear({ type: 'event', name: 'start', parameters: { caller } }, -1)
    }
    await hear({ type: 'message', text, parameters: { confidence: 0.9 } }, n)
  }
}
