import { strict as assert } from 'node:assert'
import { type Bot, startBot } from '../running.ts'
import { begin } from './client.ts'

const token = 'a-token-for-the-tests'

async function figures(bot: Bot): Promise<string> {
  const response = await fetch(`${bot.base}/metrics`, { headers: { authorization: `Bearer ${token}` } })
  assert.equal(response.status, 200)
  assert.match(response.headers.get('content-type') ?? '', /^text\/plain/)
  return response.text()
}

describe('GET /metrics', () => {
  let bot: Bot
  beforeEach(async () => {
    bot = await startBot({ METRICS_TOKEN: token })
  })
  afterEach(() => bot.stop())

  it('counts turns, questions to the agenda, identifications and cancellations', async () => {
    const talk = await begin(bot)
    for (const text of ['afspraak afzeggen', '1-1-1965', '157376', 'nummer 1', 'ja']) await talk.say(text)
    const found = await figures(bot)
    const practice = 'practice="praktijk"'
    for (const line of [
      `balie_turn_seconds_count{${practice},channel="directline",heard="words"} 5`,
      `balie_identifications_total{${practice},channel="directline",outcome="identified"} 1`,
      `balie_cancellations_total{${practice},channel="directline",outcome="confirmed"} 1`,
      `balie_cancellations_total{${practice},channel="directline",outcome="done"} 1`,
      `balie_agenda_call_seconds_count{${practice},call="cancel",outcome="ok"} 1`,
      'balie_backlog{what="cancellations"} 0',
      'balie_sockets 0',
    ])
      assert.ok(found.includes(`${line}\n`), line)
    assert.match(found, /balie_store_seconds_count\{call="commit",outcome="ok"\} \d+\n/)
  })

  it('counts who was not identified and an agenda that fails', async () => {
    const talk = await begin(bot)
    for (const text of ['mijn afspraken', '1-1-1965', '999999']) await talk.say(text)
    assert.match(await figures(bot), /balie_identifications_total\{[^}]*outcome="not-identified"\} 1\n/)
  })

  it('has no patient in it', async () => {
    const talk = await begin(bot)
    for (const text of ['kanarie wil afzeggen', '1-1-1965', '157376', 'nummer 1', 'ja']) await talk.say(text)
    const found = await figures(bot)
    for (const secret of ['kanarie', '157376', '1965', 'testpati', '115901', 'Voorbeeld', talk.conversationId])
      assert.ok(!found.includes(secret), secret)
  })

  it('is there for nobody else', async () => {
    for (const authorization of ['', 'Bearer', 'Bearer x', `Basic ${token}`, `bearer ${token}`]) {
      const response = await fetch(`${bot.base}/metrics`, { headers: { authorization } })
      assert.deepEqual([response.status, await response.text()], [404, ''])
    }
    const without = await startBot()
    try {
      for (const authorization of ['Bearer undefined', 'Bearer ', `Bearer ${token}`])
        assert.equal((await fetch(`${without.base}/metrics`, { headers: { authorization } })).status, 404)
    } finally {
      await without.stop()
    }
  })
})

describe('without a store', () => {
  let bot: Bot
  beforeEach(async () => {
    bot = await startBot({ METRICS_TOKEN: token })
    const talk = await begin(bot)
    await bot.parts.store.close()
    await talk.say('mijn afspraken')
  })
  afterEach(() => bot.stop().catch(() => {}))

  it('GET /readyz says no', async () => {
    const response = await fetch(`${bot.base}/readyz`)
    assert.deepEqual([response.status, await response.json()], [503, { ok: false }])
  })

  it('GET /metrics tells all but what waits there', async () => {
    const found = await figures(bot)
    assert.match(found, /\nbalie_failures_total\{/)
    assert.doesNotMatch(found, /\nbalie_backlog\{/)
  })
})

describe('GET /readyz', () => {
  it('says yes when turns can be taken', async () => {
    const bot = await startBot()
    assert.equal((await fetch(`${bot.base}/readyz`)).status, 200)
    await bot.stop()
  })
})
