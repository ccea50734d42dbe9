import { strict as assert } from 'node:assert'
import { readdirSync, readFileSync } from 'node:fs'
import sinon from 'sinon'
import { openedIn } from '../../unsealed.ts'
import { goOnline, type Online } from '../online.ts'
import {
  envelope,
  type Meta,
  messageFrom,
  type Option,
  onTheWire,
  openMeta,
  pressOf,
  signatureOf,
  textOf,
} from './meta.ts'

const secret = 'app secret'
const zoe = { wa_id: '31612345678', user_id: 'NL.1234567890' }
const minute = 60_000

function settings({ url }: Meta): Record<string, string> {
  return {
    WHATSAPP_ACCEPTED: 'yes',
    WHATSAPP_NUMBER_ID: '5550001',
    WHATSAPP_TOKEN: 'the token',
    WHATSAPP_APP_SECRET: secret,
    WHATSAPP_VERIFY_TOKEN: 'our word',
    WHATSAPP_GRAPH_URL: `${url}/`,
    WHATSAPP_PAGE: 'https://delinde.example/chat',
  }
}

/** A patient at the other end of WhatsApp. */
function patientAt(online: Online, meta: Meta, writer: object = zoe) {
  const now = () => online.running().parts.now()
  const post = (payload: object, signature?: string) => {
    const raw = onTheWire(payload)
    const headers = { 'content-type': 'application/json', 'x-hub-signature-256': signature ?? signatureOf(raw, secret) }
    return fetch(`${online.url()}/whatsapp`, { method: 'POST', headers, body: raw }).then(({ status }) => status)
  }
  const send = (...messages: readonly object[]) => post(envelope('5550001', writer, { messages }))
  /** Sends one, waits for one answer, and gives the keys of the turn. */
  const hear = async (content: object, sentAt = now()) => {
    const [place, before] = [online.lines.length, meta.messages().length]
    assert.equal(await send(messageFrom(writer, sentAt, content)), 200)
    await meta.until(before + 1)
    return online.keys(place)
  }
  const options = (): readonly Option[] => {
    const { buttons, sections } = meta.messages().at(-1)?.interactive?.action ?? {}
    return buttons?.map(({ reply }) => reply) ?? sections?.flatMap(({ rows }) => rows) ?? []
  }
  const last = () => meta.messages().at(-1)
  const text = () => last()?.text?.body ?? last()?.interactive?.body.text ?? ''
  return {
    now,
    post,
    send,
    hear,
    options,
    last,
    text,
    say: (words: string, sentAt?: number) => hear(textOf(words), sentAt),
    press: (title: string, from = options()) => {
      const option = from.find((each) => each.title === title)
      assert.ok(option, `no ${title} in ${from.map((each) => each.title)}`)
      return hear(pressOf(option.description ? 'list_reply' : 'button_reply', option))
    },
  }
}

describe('WhatsApp', () => {
  let meta: Meta
  let online: Online
  let patient: ReturnType<typeof patientAt>
  beforeEach(async () => {
    meta = await openMeta()
    online = await goOnline(settings(meta))
    patient = patientAt(online, meta)
  })
  afterEach(async () => {
    await online.end()
    await meta.close()
  })

  const cancelled = () =>
    online.agenda.log.flatMap(({ effect }) => (effect?.kind === 'cancelled' ? [effect.start] : []))
  const identify = async (wish: string) => {
    await patient.say(wish)
    await patient.say('1 januari 1965')
    return patient.say('157376')
  }

  it('answers when Meta asks for this place, and nobody who does not know our word', async () => {
    const ask = (token: string) =>
      fetch(`${online.url()}/whatsapp?hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=${token}`)
    const known = await ask('our%20word')
    assert.deepEqual([known.status, await known.text()], [200, '1158201444'])
    const unknown = await ask('another')
    assert.deepEqual([unknown.status, await unknown.text()], [403, ''])
  })

  it('tells the operator, once, of messages to a number that no practice has', async () => {
    const payload = envelope('20123', zoe, { messages: [messageFrom(zoe, patient.now(), textOf('hallo'))] })
    for (const _ of [1, 2]) assert.equal(await patient.post(payload), 200)
    const told = online.lines.filter((line) => line.includes('unknown-number'))
    assert.equal(told.length, 1)
    assert.doesNotMatch(told.join(), /20123/)
    assert.equal(meta.messages().length, 0)
  })

  it('refuses what Meta has not signed, and keeps nothing of it', async () => {
    const payload = envelope('5550001', zoe, { messages: [messageFrom(zoe, patient.now(), textOf('hallo'))] })
    for (const wrong of ['', 'sha256=', signatureOf(onTheWire(payload), 'another'), signatureOf('{}', secret)])
      assert.equal(await patient.post(payload, wrong), 401)
    assert.equal(await patient.post({ object: 'page', entry: 3 }), 200)
    await patient.say('hallo')
    assert.equal(meta.messages().length, 1)
  })

  it('goes from greeting to a cancelled appointment by buttons, and tells no doctor or name', async () => {
    assert.deepEqual(await patient.say('goedendag'), ['greeting', 'menu.what'])
    assert.match(patient.text(), /Liever op onze website\? Ga naar https:\/\/delinde\.example\/chat/)
    assert.match(patient.text(), /Wis dit gesprek/)
    await patient.press('Afspraak afzeggen')
    await patient.say('1 januari 1965')
    assert.ok((await patient.say('157376')).includes('cancel.which'))
    assert.deepEqual(
      patient.options().map(({ title }) => title),
      ['di 24 nov 9.15 uur', 'vr 4 dec 14.40 uur'],
    )
    assert.deepEqual(await patient.press('vr 4 dec 14.40 uur'), ['cancel.confirm'])
    assert.match(patient.text(), /\*vrijdag 4 december om 14\.40 uur\*/)
    assert.deepEqual(cancelled(), [])
    assert.ok((await patient.press('Ja')).includes('cancel.done'))
    assert.deepEqual(cancelled(), ['2026-12-04T14:40:00'])
    await patient.say('nee dank u')
    assert.match(patient.text(), /wissen/)
    assert.doesNotMatch(JSON.stringify(meta.sent), /Voorbeeld|Assistent|testpati/)
  })

  it('sends one message a turn, to the number, with its token, after marking the message as read with typing', async () => {
    await patient.say('goedendag')
    assert.equal(meta.sent.length, 2)
    const [read, message] = [true, false].map((isMark) => meta.sent.find(({ body }) => 'status' in body === isMark))
    assert.deepEqual([message?.path, message?.authorization], ['/v23.0/5550001/messages', 'Bearer the token'])
    assert.equal(message?.body.to, zoe.wa_id)
    const { message_id: id, ...rest } = (read?.body ?? {}) as { message_id?: string }
    assert.match(id ?? '', /^wamid\./)
    assert.deepEqual(rest, { messaging_product: 'whatsapp', status: 'read', typing_indicator: { type: 'text' } })
  })

  it('answers a message once, however often Meta repeats it, also days later and after a restart', async () => {
    const hello = messageFrom(zoe, patient.now(), textOf('goedendag'))
    await patient.send(hello, hello)
    await meta.until(1)
    await online.restart()
    online.later(6 * 24 * 60 * minute)
    assert.equal(await patient.send(hello), 200)
    await patient.say('goedemorgen')
    assert.equal(meta.messages().length, 2)
  })

  it('does nothing any more with what was sent more than ten minutes ago, and asks for it again, once', async () => {
    await identify('afspraak afzeggen')
    await patient.say('de eerste')
    const late = patient.now() - 11 * minute
    assert.deepEqual(await patient.hear(textOf('ja'), late), ['common.late', 'cancel.confirm'])
    await patient.send(messageFrom(zoe, late, textOf('ja')), messageFrom(zoe, late, textOf('ja hoor')))
    assert.deepEqual(await patient.say('nee'), ['cancel.kept', 'menu.more'])
    assert.deepEqual(cancelled(), [])
    assert.equal(online.keys().filter((key) => key === 'common.late').length, 1)
  })

  it('answers an emergency however late it comes in', async () => {
    await patient.hear(textOf('ik heb pijn op de borst'), patient.now() - 60 * minute)
    assert.match(patient.text(), /Bel nu 112/)
  })

  it('writes to nobody whose last words are a day old', async () => {
    await patient.send(messageFrom(zoe, patient.now() - 24 * 60 * minute, textOf('goedendag')))
    await patient.say('goedendag')
    assert.equal(meta.messages().length, 1)
  })

  it('takes no yes that was sent before its question for an answer to it', async () => {
    await identify('afspraak afzeggen')
    online.later(minute)
    await patient.say('de eerste')
    assert.deepEqual(await patient.hear(textOf('ja'), patient.now() - 30_000), ['confirm.late', 'cancel.confirm'])
    assert.deepEqual(cancelled(), [])
  })

  it('takes a button of an earlier question for no answer to this one', async () => {
    await identify('afspraak afzeggen')
    await patient.say('de eerste')
    const first = patient.options()
    await patient.say('nee, de tweede')
    assert.deepEqual(await patient.press('Ja', first), ['common.old-button', 'cancel.confirm'])
    assert.deepEqual(cancelled(), [])
  })

  it('knows a patient by the id that Meta gives, and answers who has no number there', async () => {
    await patient.say('goedendag')
    const { wa_id: _, ...nameless } = zoe
    const same = patientAt(online, meta, nameless)
    assert.ok((await same.say('mijn afspraken')).includes('identify.intro'))
    assert.deepEqual([same.last()?.to, same.last()?.recipient], [undefined, zoe.user_id])
    const other = patientAt(online, meta, { wa_id: '31687654321' })
    assert.ok((await other.say('mijn afspraken')).includes('greeting'))
    assert.equal(other.last()?.to, '31687654321')
  })

  it('reads text only, and says so once for anything else', async () => {
    await patient.say('goedendag')
    const pieces = ['image', 'audio', 'document', 'location', 'contacts', 'sticker', 'order', 'unsupported', 'new']
    for (const type of pieces)
      assert.deepEqual(await patient.hear({ type, [type]: {} }), ['common.unreadable', 'menu.what'])
    assert.ok((await patient.hear({ type: 'reaction', reaction: { emoji: 'x' } })).includes('common.unreadable'))
    await patient.send(
      messageFrom(zoe, patient.now(), { type: 'reaction', reaction: {} }),
      messageFrom(zoe, patient.now(), { type: 'system', system: { body: 'changed', type: 'user_changed_number' } }),
    )
    const before = meta.messages().length
    await patient.say('medewerker')
    assert.equal(meta.messages().length, before + 1)
  })

  for (const type of ['image', 'video', 'document'])
    it(`answers an emergency that stands under a ${type}, and takes no other caption for an answer`, async () => {
      await identify('afspraak afzeggen')
      await patient.say('de eerste')
      assert.deepEqual(await patient.hear({ type, [type]: { caption: 'ja' } }), ['common.unreadable', 'cancel.confirm'])
      await patient.hear({ type, [type]: { caption: 'mijn zoon krijgt geen lucht' } })
      assert.match(patient.text(), /Bel nu 112/)
      assert.deepEqual(await patient.say('ja'), ['confirm.late', 'cancel.confirm'])
      assert.deepEqual(cancelled(), [])
    })

  it('reads batches of messages, statuses and errors, and other fields', async () => {
    const two = [
      messageFrom(zoe, patient.now(), textOf('goedendag')),
      messageFrom(zoe, patient.now(), textOf('mijn afspraken')),
    ]
    const [{ changes }] = (envelope('5550001', zoe, { messages: two }) as { entry: [{ changes: object[] }] }).entry
    const errors = [{ code: 131047, title: 'Re-engagement message' }]
    const statuses = [
      { id: 'wamid.x', status: 'failed', timestamp: '1', recipient_id: zoe.wa_id, errors },
      { id: 'wamid.y', status: 'delivered', timestamp: '1' },
    ]
    const [{ changes: others }] = (
      envelope('5550001', undefined, { statuses, errors: [{ code: 130429 }] }) as { entry: [{ changes: object[] }] }
    ).entry
    const entry = [
      { id: '1', changes: [...others, { field: 'account_update', value: { any: 1 } }] },
      { id: '2', changes },
    ]
    assert.equal(await patient.post({ object: 'whatsapp_business_account', entry }), 200)
    await meta.until(2)
    const codes = online.lines.flatMap((line) => (JSON.parse(line) as { code?: number }).code ?? [])
    assert.deepEqual(codes, [131047, 130429])
  })

  it('asks Meta again only where that can help', async () => {
    for (const [status, code, again] of [
      [400, 131056, true],
      [400, 130429, true],
      [500, 131000, true],
      [400, 4, true],
      [400, 80007, true],
      [503, undefined, true],
      [401, 190, false],
      [400, 131047, false],
      [400, 131026, false],
      [400, 100, false],
      [403, 10, false],
      [403, 368, false],
      [400, 133010, false],
    ] as const) {
      const before = [meta.asked(), meta.messages().length] as const
      meta.refuse({ status, ...(code && { code }) })
      await patient.send(messageFrom(zoe, patient.now(), textOf('help')))
      await meta.untilAsked(before[0] + 1)
      await online.running().parts.queue.idle()
      online.later(2_000)
      await online.running().work()
      assert.equal(meta.messages().length - before[1], again ? 1 : 0, String(code))
      assert.equal(meta.asked() - before[0], again ? 2 : 1, String(code))
    }
  })

  it('takes the turn of a message that was accepted by a process that did not live to take it', async () => {
    const { store, now, secrets, practice } = online.running().parts
    const what = {
      ...{ numberId: '5550001', wamid: 'wamid.lost', user: zoe.user_id, to: zoe.wa_id },
      ...{ sentAt: now(), acceptedAt: now(), done: { kind: 'text', text: 'mijn afspraken' } },
    }
    const received = { practice: practice.config.id, channel: 'whatsapp', id: secrets.hash('wamid.lost'), what }
    await store.receive([received], now() + 30_000, now() + 60 * minute)
    await online.running().work()
    assert.equal(meta.messages().length, 0)
    online.later(30_000)
    await online.running().work()
    assert.deepEqual(online.keys(), ['greeting', 'identify.intro', 'identify.birth-date'])
    online.later(60_000)
    await online.running().work()
    assert.equal(meta.messages().length, 1)
  })

  it('keeps no BSN of a message that waits for its answer, and knows later that one was given', async () => {
    for (const said of ['mijn afspraken', '1 januari 1965']) await patient.say(said)
    const { store, queue } = online.running().parts
    const forget = sinon.stub(store, 'forgetReceived').resolves()
    const waiting = async () => JSON.stringify((await openedIn(store, online.folder)).map(({ holds }) => holds))
    await patient.say('mijn bsn is 1234.56.782')
    await queue.idle()
    assert.match(await waiting(), /mijn bsn is •••••••••/)
    assert.doesNotMatch(await waiting(), /56.782/)
    forget.restore()
    // A process that does not live to take its turn: what is left of the words is enough.
    for (const said of ['1 januari 1965']) await patient.say(said)
    const hear = sinon.stub(store, 'receive').callsFake(async (...args) => {
      await hear.wrappedMethod(...args)
      return []
    })
    const place = online.lines.length
    await patient.send(messageFrom(zoe, patient.now(), textOf('een twee drie vier vijf zes zeven acht twee')))
    hear.restore()
    online.later(30_000)
    await online.running().work()
    assert.deepEqual(online.keys(place), ['identify.failed', 'identify.birth-date'])
    assert.doesNotMatch(JSON.stringify(online.agenda.log), /123456782/)
  })

  it('asks Meta to come again when the store does not take a message', async () => {
    await online.running().parts.store.close()
    assert.equal(await patient.send(messageFrom(zoe, patient.now(), textOf('hallo'))), 503)
  })

  it('gives up what Meta did not take when the day is over', async () => {
    meta.refuse({ status: 500 })
    await patient.send(messageFrom(zoe, patient.now(), textOf('goedendag')))
    await meta.untilAsked(1)
    await online.running().parts.queue.idle()
    online.later(24 * 60 * minute)
    await online.running().work()
    assert.equal(meta.asked(), 1)
  })

  it('tells a slow outcome by itself', async () => {
    await identify('afspraak afzeggen')
    await patient.say('de eerste')
    online.agenda.misbehave([
      { method: 'cancel-url', fault: 'reset-after' },
      { method: 'GetAfspraken', fault: 'http-500', after: 1, times: 2 },
    ])
    assert.ok((await patient.press('Ja')).includes('cancel.pending'))
    const before = meta.messages().length
    online.later(6_000)
    await online.running().work()
    await meta.until(before + 1)
    assert.match(patient.text(), /^Het is gelukt/)
  })

  it('leaves no number, id, name or word in the log, and none unsealed in the store', async () => {
    await identify('afspraak afzeggen')
    const files = readdirSync(online.folder).filter((name) => name.startsWith('demo.sqlite'))
    const stored = files.map((name) => readFileSync(`${online.folder}/${name}`).toString('latin1')).join()
    for (const canary of [zoe.wa_id, zoe.user_id, '1 januari', 'wamid.']) {
      assert.ok(!online.lines.join().includes(canary), `${canary} in the log`)
      assert.ok(!stored.includes(canary), `${canary} in the store`)
    }
  })

  it('is not there unless the practice turned it on', async () => {
    const off = await goOnline()
    const { status } = await fetch(`${off.url()}/whatsapp`, { method: 'POST' })
    await off.end()
    assert.equal(status, 404)
  })
})
