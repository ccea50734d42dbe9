// What is particular to jambonz: signatures over the raw bytes, hooks and verbs. Verbs and callbacks are held to its own schemas.
import { strict as assert } from 'node:assert'
import { createRequire } from 'node:module'
import sinon from 'sinon'
import { assertCallback, callJambonz, hook, type JambonzCall, sign, type Verb } from './jambonz-gateway.ts'
import { type Exchange, openExchange, secret, wordsIn } from './telephone.ts'

/** The vendor's own check of a signature, for Express. */
type Verify = (secret: string) => (request: object, response: object, next: (error?: Error) => void) => void
const { WebhookResponse } = createRequire(import.meta.url)('@jambonz/sdk') as {
  WebhookResponse: { verifySignature: Verify }
}

describe('jambonz', () => {
  let exchange: Exchange
  beforeEach(async () => {
    exchange = await openExchange()
  })
  afterEach(async () => {
    sinon.restore()
    await exchange.close()
  })

  const payload = {
    call_sid: 'call',
    from: '+31612345678',
    to: '+31201234567',
    direction: 'inbound',
    call_status: 'ringing',
  }
  const post = async (body: string, signature?: string, path = '/voice/jambonz/call') => {
    const headers = { 'content-type': 'application/json', ...(signature && { 'jambonz-signature': signature }) }
    const response = await fetch(exchange.base + path, { method: 'POST', headers, body })
    return { status: response.status, text: await response.text() }
  }
  const gather = (call: JambonzCall): Verb => call.verbs().at(-1) as Verb
  const identified = async (wish = 'afspraak afzeggen') => {
    const call = await callJambonz(exchange)
    await call.say(wish)
    await call.press('01011965')
    await call.press('157376#')
    return call
  }

  it('has no door without a secret in the settings', async () => {
    const closed = await openExchange({ JAMBONZ_SECRET: '' })
    assert.equal((await hook(closed, '/voice/jambonz/call', payload)).status, 404)
    await closed.close()
  })

  it('takes what is signed over its raw bytes, however they are written', async () => {
    for (const body of [
      JSON.stringify(payload),
      JSON.stringify(payload, null, 2),
      '{"call_sid":"z\\u00e9 ro","from":"Zoë"}',
    ])
      assert.equal((await post(body, sign(body, exchange.clock.now))).status, 200)
  })

  it('signs as the vendor does', () => {
    const clock = sinon.useFakeTimers({ now: exchange.clock.now, toFake: ['Date'] })
    const verified = (signature: string) => {
      const next = sinon.fake()
      const headers = { 'jambonz-signature': signature }
      WebhookResponse.verifySignature(secret)({ headers, body: payload }, {}, next)
      return next.firstCall.args[0] === undefined
    }
    const body = JSON.stringify(payload)
    assert.equal(verified(sign(body, exchange.clock.now)), true)
    assert.equal(verified(sign(`${body} `, exchange.clock.now)), false)
    clock.restore()
  })

  it('refuses what is not signed, wrongly signed, signed for other bytes, or too old, without a word', async () => {
    const body = JSON.stringify(payload)
    const { now } = exchange.clock
    const good = sign(body, now)
    const [time = ''] = good.split(',')
    for (const signature of [
      undefined,
      'nonsense',
      time,
      `${time},v1=`,
      `${time},v1=${'0'.repeat(64)}`,
      good.replace(/t=\d+/, `t=${Math.floor(now / 1000) + 1}`),
      sign(body, now, 'another-secret-altogether'),
      sign(`${body} `, now),
      sign(body, now - 301_000),
      sign(body, now + 301_000),
    ])
      assert.deepEqual(await post(body, signature), { status: 401, text: '' }, signature)
    assert.equal((await post('{"call_sid":7}', sign('{"call_sid":7}', now))).status, 400)
    assert.equal((await post('nee', sign('nee', now))).status, 400)
    const big = JSON.stringify({ call_sid: 'x'.repeat(70_000) })
    assert.equal((await post(big, sign(big, now))).status, 413)
  })

  it('listens for speech and keys at once, in the language of the call', async () => {
    const call = await callJambonz(exchange)
    assert.deepEqual((gather(call) as Verb & { input: unknown }).input, ['digits', 'speech'])
    assert.equal(gather(call).recognizer?.language, 'nl-NL')
    await call.press('9')
    assert.equal(gather(call).recognizer?.language, 'en-GB')
    await call.say('my appointments')
    assert.equal(gather(call).recognizer?.language, 'en-GB')
  })

  it('collects eight keys for a birth date, and a row with a hash for a number', async () => {
    const call = await callJambonz(exchange)
    assert.deepEqual([gather(call).maxDigits, gather(call).finishOnKey], [1, undefined])
    await call.say('afspraak afzeggen')
    assert.deepEqual([gather(call).maxDigits, gather(call).finishOnKey], [8, '#'])
    await call.press('01011965')
    assert.deepEqual([gather(call).maxDigits, gather(call).finishOnKey], [9, '#'])
  })

  it('lets nobody talk through a confirmation, and keeps no sound of patient data', async () => {
    const call = await identified()
    const { bargein, dtmfBargein, say } = gather(call)
    assert.deepEqual([bargein, dtmfBargein, say?.disableTtsCache], [true, true, true])
    await call.press('1')
    assert.deepEqual(
      [gather(call).bargein, gather(call).dtmfBargein, gather(call).listenDuringPrompt],
      [false, false, false],
    )
  })

  it('says "een moment" by itself after a second and a half, in the language of the call', async () => {
    const call = await callJambonz(exchange)
    const { noResponseTimeout, actions } = gather(call).actionHookDelayAction ?? { actions: [] }
    assert.deepEqual([noResponseTimeout, actions[0]?.verb, actions[0]?.text], [1.5, 'say', 'Een moment.'])
  })

  it('answers a hook that comes again with the very same, and cancels once', async () => {
    const call = await identified()
    await call.press('1')
    await call.say('ja')
    const before = call.verbs()
    for (let time = 0; time < 3; time++) assert.deepEqual(await call.resend(), before)
    assert.equal(exchange.cancelled().length, 1)
  })

  it('comes back for the outcome when the agenda is slow', async () => {
    const call = await callJambonz(exchange)
    await call.say('mijn afspraken')
    await call.press('01011965')
    const { agenda } = exchange.parts.practice
    const stub = sinon.stub(agenda, 'identify')
    stub.callsFake(async (...args) => {
      // The first response is due at once; the simulator follows its redirect, and finds the outcome there.
      exchange.patience.ms = 60_000
      return Reflect.apply(stub.wrappedMethod, agenda, args)
    })
    exchange.patience.ms = 0
    assert.match(await call.press('157376#'), /U hebt 2 afspraken/)
  })

  it('says so when nobody answers who was put through to, and hangs up', async () => {
    const call = await callJambonz(exchange)
    await call.press('0')
    assert.deepEqual(call.state(), { to: '+31201234561' })
    assert.match(await call.noAnswer(), /^Er neemt nu niemand op/)
    assert.equal(call.state(), 'hung-up')
  })

  it('takes silence, errors and faint speech as not understood', async () => {
    for (const reason of ['timeout', 'error', 'stt-low-confidence']) {
      const call = await callJambonz(exchange)
      const result = { call_sid: call.id, reason }
      assertCallback('gather', result)
      const { body } = await hook(exchange, gather(call).actionHook ?? '', result)
      assert.match(wordsIn(body[0].say.text), /^Waar gaat het om/)
    }
  })

  it('goes on with a cancellation when the caller hangs up in the middle of it', async () => {
    const call = await identified()
    await call.press('1')
    await Promise.all([call.say('ja'), call.hangUp()])
    await exchange.parts.queue.idle()
    assert.equal(exchange.cancelled().length, 1)
  })

  it('apologises and puts through when something is wrong on our side', async () => {
    const call = await callJambonz(exchange)
    sinon.stub(exchange.parts.store, 'commit').rejects(new Error('the disk is full'))
    assert.match(await call.say('mijn afspraken'), /^Er ging bij mij iets mis\. Ik verbind u door/)
    assert.deepEqual(call.state(), { to: '+31201234561' })
  })
})
