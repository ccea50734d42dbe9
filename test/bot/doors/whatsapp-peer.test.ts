// The Meta of our tests, and what we send it, held against an independent library both ways.
import { strict as assert } from 'node:assert'
import { WhatsAppAPI } from 'whatsapp-api-js'
import { ActionButtons, ActionList, Body, Button, Interactive, ListSection, Row, Text } from 'whatsapp-api-js/messages'
import type { GetParams, PostData } from 'whatsapp-api-js/types'
import type { Line, Reply } from '../../../src/bot/channels/channel.ts'
import { type Outgoing, whatsapp } from '../../../src/bot/channels/whatsapp.ts'
import { openGraph } from '../../../src/bot/doors/whatsapp-graph.ts'
import { readPayload } from '../../../src/bot/doors/whatsapp-payload.ts'
import { isSigned } from '../../../src/bot/doors/whatsapp-signature.ts'
import { envelope, type Meta, messageFrom, onTheWire, openMeta, pressOf, signatureOf, textOf } from './meta.ts'

const secret = 'a secret of the app'
const zoe = { wa_id: '31612345678', user_id: 'NL.1234567890' }
const at = Date.parse('2026-11-21T12:00:00+01:00')

const library = (fetching?: typeof fetch) =>
  new WhatsAppAPI({
    token: 'the token',
    appSecret: secret,
    webhookVerifyToken: 'our word',
    v: 'v23.0',
    ...(fetching && { ponyfill: { fetch: fetching } }),
  })

describe('what Meta posts, as a library of others reads it', () => {
  const contents = [
    ['words', textOf('Zoë — “één” 👋'), { kind: 'text', text: 'Zoë — “één” 👋' }],
    [
      'a button',
      pressOf('button_reply', { id: 'abc Ja', title: 'Ja' }),
      { kind: 'pressed', id: 'abc Ja', title: 'Ja' },
    ],
    [
      'a row',
      pressOf('list_reply', { id: 'abc dinsdag', title: 'di 24 nov', description: 'dinsdag' }),
      { kind: 'pressed', id: 'abc dinsdag', title: 'di 24 nov', description: 'dinsdag' },
    ],
    ['a picture', { type: 'image', image: { mime_type: 'image/jpeg', sha256: 'x', id: '1' } }, { kind: 'unreadable' }],
  ] as const

  for (const [name, content, done] of contents)
    it(`has the signature and the message that we find in it: ${name}`, async () => {
      const payload = envelope('5550001', zoe, { messages: [messageFrom(zoe, at, content)] })
      const raw = onTheWire(payload)
      const api = library()
      const found: unknown[] = []
      api.on.message = ({ phoneID, from, message }) => void found.push([phoneID, from, message.id, message.type])
      await api.post(JSON.parse(raw) as PostData, raw, signatureOf(raw, secret))
      assert.ok(isSigned(Buffer.from(raw), signatureOf(raw, secret), secret))
      const [message, ...more] = readPayload(JSON.parse(raw)).messages
      assert.deepEqual(more, [])
      const { type } = content as { type: string }
      assert.deepEqual(found, [['5550001', zoe.wa_id, message?.wamid, type]])
      const { kind, ...rest } = message?.done ?? {}
      const { description: _, ...expected } = { description: undefined, ...done }
      assert.deepEqual({ kind, ...rest }, expected)
      assert.deepEqual([message?.user, message?.to, message?.sentAt], [zoe.user_id, zoe.wa_id, at])
    })

  it('is signed over the escaped bytes: over the letters themselves neither of us believes it', async () => {
    const payload = envelope('5550001', zoe, { messages: [messageFrom(zoe, at, textOf('Zoë'))] })
    const raw = onTheWire(payload)
    const literal = signatureOf(JSON.stringify(payload), secret)
    assert.notEqual(literal, signatureOf(raw, secret))
    await assert.rejects(library().post(JSON.parse(raw) as PostData, raw, literal))
    assert.equal(isSigned(Buffer.from(raw), literal, secret), false)
  })

  it('agrees on the question whether this is the right place', () => {
    const ask = (token: string): GetParams => ({
      'hub.mode': 'subscribe',
      'hub.verify_token': token,
      'hub.challenge': '1158201444',
    })
    assert.equal(library().get(ask('our word')), '1158201444')
    assert.throws(() => library().get(ask('another')))
  })
})

describe('what we send Meta, as a library of others sends it', () => {
  let meta: Meta
  beforeEach(async () => {
    meta = await openMeta()
  })
  afterEach(() => meta.close())

  const line = (text: string, choose?: string): Line => {
    const listed = {
      start: '2026-11-24T09:15:00',
      minutes: 10,
      when: 'dinsdag 24 november',
      short: 'di 24 nov 9.15 uur',
    }
    return { text, ...(choose && { appointment: { ...listed, choose: { title: 'Afzeggen', says: choose } } }) }
  }
  const reply = (lines: readonly Line[], choices: readonly string[] = []): Reply => ({
    id: 'abc',
    text: '',
    lines,
    speech: '',
    choices,
    openChoices: 'Maak een keuze',
    language: 'nl',
    locale: 'nl-NL',
    expectsAnswer: true,
    sensitive: false,
  })
  const row = (id: string, title: string, description?: string) => new Row(`abc ${id}`, title, description)

  const cases = [
    ['words', reply([line('Zoë, goedendag.')]), new Text('Zoë, goedendag.')],
    [
      'buttons',
      reply([line('Ja of nee?')], ['Ja', 'Nee']),
      new Interactive(
        new ActionButtons(new Button('abc Ja', 'Ja'), new Button('abc Nee', 'Nee')),
        new Body('Ja of nee?'),
      ),
    ],
    [
      'a list',
      reply(
        [line('1: dinsdag 24 november.', 'dinsdag 24 november'), line('Welke?')],
        ['dinsdag 24 november', 'A', 'B', 'C'],
      ),
      new Interactive(
        new ActionList(
          'Maak een keuze',
          new ListSection(
            undefined,
            row('dinsdag 24 november', 'di 24 nov 9.15 uur', 'dinsdag 24 november'),
            row('A', 'A'),
            row('B', 'B'),
            row('C', 'C'),
          ),
        ),
        new Body('1: *dinsdag 24 november*.\nWelke?'),
      ),
    ],
  ] as const

  for (const [name, neutral, message] of cases)
    for (const to of [zoe.wa_id, zoe.user_id])
      it(`is the same JSON to the same address: ${name}, to ${to}`, async () => {
        const graph = openGraph({
          ...{ numberId: '5550001', token: 'the token', appSecret: secret, verifyToken: '', page: undefined },
          graph: `${meta.url}/v23.0`,
        })
        for (const { channelData } of whatsapp.write(neutral)) await graph.send(to, channelData as Outgoing)
        await graph.close()
        const theirs: { url: string; authorization: string | null; body: unknown }[] = []
        const api = library(async (url, init) => {
          const authorization = new Headers(init?.headers).get('authorization')
          theirs.push({ url: String(url), authorization, body: JSON.parse(String(init?.body)) })
          return Response.json({ messaging_product: 'whatsapp', contacts: [], messages: [{ id: 'wamid.1' }] })
        })
        await api.sendMessage(
          '5550001',
          (to === zoe.wa_id ? { phone: to } : { bsuid: to }) as { bsuid: string },
          message,
        )
        const [ours, ...more] = meta.sent
        assert.deepEqual(more, [])
        assert.deepEqual(ours?.body, theirs[0]?.body)
        assert.equal(`https://graph.facebook.com${ours?.path}`, theirs[0]?.url)
        assert.equal(ours?.authorization, theirs[0]?.authorization)
      })

  it('marks as read with typing in the same words', async () => {
    const graph = openGraph({
      ...{ numberId: '5550001', token: 'the token', appSecret: secret, verifyToken: '', page: undefined },
      graph: `${meta.url}/v23.0`,
    })
    await graph.read('wamid.in')
    await graph.close()
    const theirs: unknown[] = []
    const api = library(async (_, init) => {
      theirs.push(JSON.parse(String(init?.body)))
      return Response.json({ success: true })
    })
    await api.markAsRead('5550001', 'wamid.in', 'text')
    assert.deepEqual(
      meta.sent.map(({ body }) => body),
      theirs,
    )
  })
})
