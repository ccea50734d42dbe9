// What is particular to AudioCodes' Bot API: the wire itself.
import { strict as assert } from 'node:assert'
import sinon from 'sinon'
import { type AudioCodesCall, callAudioCodes, request } from './audiocodes-gateway.ts'
import { type Exchange, openExchange, token, wordsIn } from './telephone.ts'

describe('AudioCodes', () => {
  let exchange: Exchange
  beforeEach(async () => {
    exchange = await openExchange()
  })
  afterEach(async () => {
    sinon.restore()
    await exchange.close()
  })

  const botUrl = () => `${exchange.base}/voice/audiocodes`
  const create = (conversation: string, url = botUrl()) => request(url, 'POST', { conversation, bot: 'Balie' })
  /** Says who the demo patient is. */
  const identified = async (wish = 'afspraak afzeggen'): Promise<AudioCodesCall> => {
    const call = await callAudioCodes(exchange)
    await call.say(wish)
    await call.press('01011965')
    await call.press('157376#')
    return call
  }
  /** Holds the agenda's answers until they are let go. */
  const holdAgenda = (method: 'identify' | 'look') => {
    const { agenda } = exchange.parts.practice
    const gate = Promise.withResolvers<void>()
    const stub = sinon.stub(agenda, method)
    stub.callsFake((async (...args: never[]) => {
      await gate.promise
      return Reflect.apply(stub.wrappedMethod, agenda, args)
    }) as never)
    exchange.patience.ms = 1
    return () => {
      exchange.patience.ms = 60_000
      gate.resolve()
    }
  }
  const connections = () =>
    new Promise<number>((resolve) => exchange.server.server.getConnections((_, count) => resolve(count)))
  const texts = (call: AudioCodesCall) => call.answer().flatMap(({ text }) => (text ? [wordsIn(text)] : []))

  it('has no door without a token in the settings', async () => {
    const closed = await openExchange({ AUDIOCODES_TOKEN: '' })
    assert.equal((await request(`${closed.base}/voice/audiocodes`, 'GET')).status, 404)
    await closed.close()
  })

  it('is validated, with and without a final slash', async () => {
    const valid = { status: 200, body: { type: 'ac-bot-api', success: true } }
    assert.deepEqual(await request(botUrl(), 'GET'), valid)
    assert.deepEqual(await request(`${botUrl()}/`, 'GET'), valid)
  })

  it('refuses every request with another token, or none, without a word', async () => {
    for (const token of ['a-token-for-tests-onlx', 'x', ''])
      for (const [path, method] of [
        ['', 'GET'],
        ['', 'POST'],
        ['/conversation/a/activities', 'POST'],
        ['/conversation/a/refresh', 'POST'],
        ['/conversation/a/disconnect', 'POST'],
      ] as const)
        assert.deepEqual(await request(botUrl() + path, method, undefined, token), { status: 401, body: {} })
  })

  it('gives URLs that lead back here from either form of its own', async () => {
    for (const url of [botUrl(), `${botUrl()}/`]) {
      const { body } = await create(crypto.randomUUID(), url)
      assert.ok(!body.refreshURL.startsWith('/') && !body.refreshURL.includes('://'))
      assert.equal((await request(new URL(body.refreshURL, url).href, 'POST', {})).status, 200)
    }
  })

  it('refuses a call that exists, one that does not, and what is no request', async () => {
    const id = crypto.randomUUID()
    assert.equal((await create(id)).status, 200)
    assert.equal((await create(id)).status, 409)
    const at = (call: string, what = 'activities') => `${botUrl()}/conversation/${call}/${what}`
    assert.equal((await request(at('nobody'), 'POST', { conversation: 'nobody', activities: [] })).status, 404)
    assert.equal((await request(at('nobody', 'refresh'), 'POST', { conversation: 'nobody' })).status, 404)
    assert.equal((await request(at(id), 'POST', { conversation: 'other', activities: [] })).status, 400)
    assert.equal((await request(at(id), 'POST', { activities: 'none' })).status, 400)
    assert.equal((await request(botUrl(), 'POST', {})).status, 400)
    assert.equal((await request(botUrl(), 'POST', { conversation: 'x'.repeat(70_000) })).status, 413)
  })

  it('keeps a call that is refreshed, and forgets one that is not, or that has been disconnected', async () => {
    const call = await callAudioCodes(exchange)
    for (let minute = 0; minute < 5; minute++) {
      exchange.clock.now += 89_000
      assert.equal(await call.refresh(), 200)
    }
    assert.match(await call.say('mijn afspraken'), /geboortedatum/)
    exchange.clock.now += 121_000
    assert.equal((await call.post([])).status, 404)
    const other = await callAudioCodes(exchange)
    await other.hangUp()
    await other.hangUp()
    assert.equal((await other.post([{ type: 'message', text: 'hallo' }])).status, 404)
  })

  it('is refreshed while the caller talks', async () => {
    const call = await callAudioCodes(exchange)
    const [words, status] = await Promise.all([call.say('mijn afspraken'), call.refresh()])
    assert.match(words, /geboortedatum/)
    assert.equal(status, 200)
  })

  it('sets the call up once, for keys, silence and slowness, and again when the language changes', async () => {
    const call = await callAudioCodes(exchange)
    const { sendDTMF, sendEventsToBot, botNoInputTimeoutMS, botNoInputSpeech, language } = call.session()
    assert.deepEqual(
      { sendDTMF, sendEventsToBot, botNoInputTimeoutMS, botNoInputSpeech, language },
      {
        sendDTMF: true,
        sendEventsToBot: ['noUserInput'],
        botNoInputTimeoutMS: 1500,
        botNoInputSpeech: 'Een moment.',
        language: 'nl-NL',
      },
    )
    await call.say('mijn afspraken')
    assert.deepEqual(
      call.answer().map(({ type }) => type),
      ['message'],
    )
    await call.press('9')
    assert.deepEqual([call.session().language, call.session().botNoInputSpeech], ['en-GB', 'One moment.'])
  })

  it('greets in English where the gateway is set up for English', async () => {
    const call = await callAudioCodes(exchange, { language: 'en-US' })
    assert.match(call.words(), /^Good morning, .*How can I help you\?$/)
    assert.equal(call.session().language, 'en-GB')
  })

  it('collects eight keys for a birth date, and a row with a hash for a number, without hurry', async () => {
    const call = await callAudioCodes(exchange)
    assert.equal(call.during().dtmfCollect, false)
    await call.say('afspraak afzeggen')
    const { dtmfCollect, dtmfCollectMaxDigits, dtmfCollectSubmitDigit, dtmfCollectInterDigitTimeoutMS } = call.during()
    assert.deepEqual([dtmfCollect, dtmfCollectMaxDigits, dtmfCollectSubmitDigit], [true, 8, '#'])
    assert.ok((dtmfCollectInterDigitTimeoutMS ?? 0) >= 4000)
    await call.press('01011965')
    assert.equal(call.during().dtmfCollectMaxDigits, 9)
  })

  it('lets nobody talk through a confirmation or a result, and keeps no sound of patient data', async () => {
    const call = await callAudioCodes(exchange)
    const params = () => [call.during().bargeIn, call.during().bargeInOnDTMF, call.during().disableTtsCache ?? false]
    assert.deepEqual(params(), [true, true, false])
    await call.say('afspraak afzeggen')
    assert.deepEqual(params(), [true, true, false])
    await call.press('01011965')
    assert.deepEqual(params(), [true, true, true])
    await call.press('157376#')
    assert.deepEqual(params(), [true, true, true])
    await call.press('1')
    assert.deepEqual(params(), [false, false, true])
    await call.say('ja')
    assert.match(call.words(), /^De afspraak is afgezegd/)
    assert.deepEqual(params().slice(0, 2), [false, false])
  })

  it('speaks more slowly once asked to, and goes on so', async () => {
    const call = await callAudioCodes(exchange)
    await call.say('kunt u wat langzamer praten')
    assert.match(call.answer().at(-1)?.text ?? '', /<prosody rate="80%">/)
    await call.say('mijn afspraken')
    assert.match(call.answer().at(-1)?.text ?? '', /<prosody rate="80%">/)
  })

  it('says it in plain words to voices that do not understand SSML', async () => {
    const plain = await openExchange({ PHONE_SSML: 'no' })
    const id = crypto.randomUUID()
    await request(`${plain.base}/voice/audiocodes`, 'POST', { conversation: id })
    const activities = [{ id: 'a', type: 'event', name: 'start', language: 'nl-NL' }]
    const { body } = await request(`${plain.base}/voice/audiocodes/conversation/${id}/activities`, 'POST', {
      conversation: id,
      activities,
    })
    assert.match(body.activities.at(-1).text, /^Goedemorgen, Huisartsenpraktijk De Linde\. Dit is/)
    await plain.close()
  })

  it('answers an activity that comes again with the very same, and cancels once', async () => {
    const call = await identified()
    await call.say('de eerste')
    await call.say('ja')
    const before = call.answer()
    const ids = (all: typeof before) => all.map(({ id, text }) => [id, text])
    for (let time = 0; time < 3; time++) assert.deepEqual(ids(await call.resend()), ids(before))
    assert.equal(exchange.cancelled().length, 1)
  })

  it('answers nothing to events that ask nothing', async () => {
    const call = await callAudioCodes(exchange)
    const { status, body } = await call.post([
      { id: 'x', type: 'event', name: 'playFinished' },
      { id: 'y', type: 'typing' },
    ])
    assert.deepEqual([status, body], [200, {}])
  })

  it('answers in one response to several activities in a request', async () => {
    const call = await callAudioCodes(exchange)
    const { body } = await call.post([
      { id: 'x', type: 'message', text: 'mijn afspraken', language: 'nl-NL' },
      { id: 'y', type: 'event', name: 'DTMF', value: '01011965', language: 'nl-NL' },
    ])
    const words = (body.activities ?? []).map(({ text = '' }) => wordsIn(text))
    assert.match(words[0] ?? '', /geboortedatum/)
    assert.match(words[1] ?? '', /^Eén januari/)
  })

  it('says that it takes longer when the agenda is slow, and gives the outcome at the next event', async () => {
    const call = await callAudioCodes(exchange)
    await call.say('mijn afspraken')
    await call.press('01011965')
    const letGo = holdAgenda('identify')
    assert.match(await call.press('157376#'), /^Het duurt iets langer\. Blijft u aan de lijn\.$/)
    assert.ok((call.during().userNoInputTimeoutMS ?? 0) <= 2000)
    assert.match(await call.silence(), /^Het duurt iets langer/)
    letGo()
    await exchange.parts.queue.idle()
    assert.match(await call.silence(), /^Dank u\. U hebt 2 afspraken/)
    assert.match(await call.say('nee'), /Tot ziens/)
  })

  it('lets no word said meanwhile answer a question that nobody has heard', async () => {
    const call = await identified()
    await call.say('de eerste')
    const letGo = holdAgenda('look')
    assert.match(await call.say('ja'), /^Het duurt iets langer/)
    assert.match(await call.say('nee toch maar niet'), /^Het duurt iets langer/)
    letGo()
    await exchange.parts.queue.idle()
    assert.match(await call.say('hallo?'), /^De afspraak is afgezegd/)
    assert.equal(exchange.cancelled().length, 1)
  })

  it('takes no answer to a question that the gateway did not wait for', async () => {
    const call = await identified()
    const { agenda } = exchange.parts.practice
    const gate = Promise.withResolvers<void>()
    const stub = sinon.stub(agenda, 'list')
    stub.callsFake(async (...args) => {
      await gate.promise
      return Reflect.apply(stub.wrappedMethod, agenda, args)
    })
    await call.say('opnieuw')
    for (const said of ['afspraak afzeggen', '1 januari 1965']) await call.say(said)
    const leaving = new AbortController()
    const activities = [{ id: 'x', type: 'message', text: '157376', language: 'nl-NL' }]
    const asking = fetch(`${botUrl()}/conversation/${call.id}/activities`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ conversation: call.id, activities }),
      signal: leaving.signal,
    })
    while (stub.callCount === 0) await new Promise((resolve) => setImmediate(resolve))
    leaving.abort()
    await assert.rejects(asking)
    while ((await connections()) > 1) await new Promise((resolve) => setImmediate(resolve))
    gate.resolve()
    await exchange.parts.queue.idle()
    assert.match(await call.say('de eerste'), /^Dank u\. U hebt 2 afspraken/)
  })

  it('tells of an emergency at once, also while the agenda hangs', async () => {
    const call = await callAudioCodes(exchange)
    await call.say('mijn afspraken')
    await call.press('01011965')
    const letGo = holdAgenda('identify')
    await call.press('157376#')
    assert.match(await call.say('mijn man is bewusteloos'), /^Is het spoed\? Toets nu 1 voor de spoedlijn/)
    letGo()
    await exchange.parts.queue.idle()
  })

  it('goes on with a cancellation when the caller hangs up in the middle of it', async () => {
    const call = await identified()
    await call.say('de eerste')
    const letGo = holdAgenda('look')
    await call.say('ja')
    await call.hangUp()
    letGo()
    await exchange.parts.queue.idle()
    assert.deepEqual(exchange.cancelled(), ['2026-11-26T09:15:00'])
    assert.deepEqual(await exchange.parts.store.tasks('praktijk', 'open'), [])
  })

  for (const [title, isHeard, kinds] of [
    ['makes a task of a failed cancellation that came too late to be told', false, ['cancellation-unheard']],
    ['makes no task of one that came late and was heard at the next event', true, []],
  ] as const)
    it(title, async () => {
      const call = await identified()
      await call.say('de eerste')
      exchange.agenda.misbehave([{ method: 'cancel-url', fault: 'refused', times: 99 }])
      const letGo = holdAgenda('look')
      assert.match(await call.say('ja'), /^Het duurt iets langer/)
      letGo()
      await exchange.parts.queue.idle()
      exchange.clock.now += 10_000
      if (isHeard) assert.match(await call.silence(), /^Het is niet gelukt/)
      exchange.clock.now += 10_000
      await call.hangUp()
      const tasks = await exchange.parts.store.tasks('praktijk', 'open')
      assert.deepEqual(
        tasks.map(({ kind }) => kind),
        kinds,
      )
    })

  it('tells the outcome at the next word when it comes while the caller is still there', async () => {
    const call = await identified()
    await call.say('de eerste')
    exchange.agenda.misbehave([
      { method: 'cancel-url', fault: 'reset-after' },
      { method: 'GetAfspraken', fault: 'http-500', after: 1, times: 9 },
    ])
    assert.match(await call.say('ja'), /geen antwoord/)
    exchange.agenda.misbehave([])
    exchange.clock.now += 6_000
    await exchange.work()
    await call.say('nee dank u')
    assert.match(texts(call)[0] ?? '', /^Het is gelukt\. De afspraak is afgezegd\.$/)
    assert.match(texts(call)[1] ?? '', /Tot ziens/)
    assert.equal(exchange.cancelled().length, 1)
  })

  it('apologises and puts through when something is wrong on our side: never a status that ends the call', async () => {
    const call = await callAudioCodes(exchange)
    sinon.stub(exchange.parts.store, 'commit').rejects(new Error('the disk is full'))
    assert.match(await call.say('mijn afspraken'), /^Er ging bij mij iets mis\. Ik verbind u door/)
    assert.deepEqual(call.state(), { to: 'tel:+31201234561' })
  })

  it('takes and answers a call while the store is down', async () => {
    for (const method of ['begin', 'talk', 'keep', 'read', 'commit', 'answered'] as const)
      sinon.stub(exchange.parts.store, method).rejects(new Error('no store'))
    const call = await callAudioCodes(exchange)
    assert.match(call.words(), /^Er ging bij mij iets mis/)
  })

  it('says when somebody answers, outside those hours', async () => {
    exchange.clock.now += 12 * 3_600_000
    const call = await callAudioCodes(exchange)
    assert.match(
      await call.press('0'),
      /^De praktijk is nu gesloten\. Zij is open op werkdagen van acht uur tot vijf uur\./,
    )
    assert.equal(call.state(), 'on')
    await call.press('1')
    assert.deepEqual(call.state(), { to: 'sip:spoed@practice.example' })
  })

  it('gives the numbers, digit by digit, where nothing can be put through', async () => {
    const alone = await openExchange({ PHONE_TRANSFER: '', PHONE_EMERGENCY_TRANSFER: '' })
    const call = await callAudioCodes(alone)
    assert.match(await call.press('0'), /Bel de praktijk op nul twee nul, één twee drie, vier vijf, zes zeven\./)
    const other = await callAudioCodes(alone)
    assert.match(await other.press('1'), /één één twee.* nul twee nul, één twee drie, vier vijf, zes nul\./)
    await alone.close()
  })

  it('believes no caller id, and counts by it all the same', async () => {
    const talks = sinon.spy(exchange.parts.store, 'keep')
    const call = await callAudioCodes(exchange, { caller: '+31600000001' })
    assert.match(talks.firstCall.args[1].user, /^caller [0-9a-f]{64}$/)
    assert.match(await call.say('mijn afspraken'), /geboortedatum/)
    await callAudioCodes(exchange, { caller: '' })
    assert.equal(talks.callCount, 1)
  })

  it('locks a number after too many failures, and nobody else who withholds theirs', async () => {
    const strict = await openExchange({
      FAILURES_PER_USER: '1',
      FAILURES_PER_BIRTH_DATE: '99',
      FAILURES_PER_NUMBER: '99',
    })
    const claim = async (caller: string, number: string) => {
      const call = await callAudioCodes(strict, { caller })
      for (const said of ['mijn afspraken', '1 januari 1965']) await call.say(said)
      return call.say(number)
    }
    for (const caller of ['+31600000001', '+266696687']) {
      await claim(caller, '9 9 9 9 9')
      const answer = await claim(caller, '1 5 7 3 7 6')
      if (caller === '+31600000001') assert.doesNotMatch(answer, /Dank u/, caller)
      else assert.match(answer, /Dank u/, caller)
    }
    await strict.close()
  }).timeout(30_000)

  it('logs no word, number or name', async () => {
    const call = await identified('mijn afspraken')
    await call.hangUp()
    const log = exchange.logged.join('\n')
    assert.doesNotMatch(log, /31612345678|157376|1965|testpati|Voorbeeld/)
  })
})
