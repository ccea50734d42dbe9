import { strict as assert } from 'node:assert'
import { type Bot, startBot } from '../running.ts'
import { ask, type Body } from './client.ts'

const minute = 60_000
const base = '/v3/directline'

describe('who is quiet for a while', () => {
  let bot: Bot
  let talk: Body
  const path = () => `${base}/conversations/${talk.conversationId}/activities`
  const post = (body: object) => ask(bot, 'POST', path(), { token: talk.token, body })
  const last = async () => (await ask(bot, 'GET', path(), { token: talk.token })).body.activities.at(-1)
  const say = async (text: string) => {
    await post({ type: 'message', text })
    return last()
  }
  const stillHere = async () => {
    await post({ type: 'event', name: 'webchat/here' })
    return last()
  }

  beforeEach(async () => {
    bot = await startBot()
    const minted = await ask(bot, 'POST', '/chat/token')
    talk = (await ask(bot, 'POST', `${base}/conversations`, { token: minted.body.token, body: {} })).body
    const unknown = await say('mijn afspraken, ik ben geboren op 1 januari 1965')
    assert.equal(unknown?.channelData?.balie?.knownFor, 0)
    const known = await say('157376')
    assert.equal(known?.channelData?.balie?.knownFor, 300)
  })
  afterEach(() => bot.stop())

  it('stays known by saying so in time, without a word from the bot', async () => {
    bot.clock.now += 4.5 * minute
    const answer = await stillHere()
    assert.deepEqual([answer?.type, answer?.channelData?.balie?.knownFor], ['event', 300])
    bot.clock.now += 4.5 * minute
    assert.match((await say('mijn afspraken'))?.text ?? '', /U hebt 2 afspraken/)
  })

  for (const late of [false, true])
    it(`is asked again who they are otherwise${late ? ', and is not brought back by saying so too late' : ''}`, async () => {
      await say('afspraak afzeggen')
      bot.clock.now += 5.5 * minute
      if (late) assert.equal((await stillHere())?.channelData?.balie?.knownFor, 0)
      assert.match((await say('de eerste'))?.text ?? '', /^Het is even stil geweest. Daarom controleer ik nog een keer/)
    })

  it('is known for a quarter of an hour at most', async () => {
    for (const left of [300, 300, 300, 180]) {
      bot.clock.now += 3 * minute
      assert.equal((await stillHere())?.channelData?.balie?.knownFor, left)
    }
    bot.clock.now += 3.5 * minute
    assert.match((await say('mijn afspraken'))?.text ?? '', /Wat is uw geboortedatum/)
  })

  it('does not answer a question by it', async () => {
    await say('afspraak afzeggen')
    assert.match((await say('nummer 1'))?.text ?? '', /afzeggen\? Ja of nee\?/)
    await stillHere()
    assert.match((await say('ja'))?.text ?? '', /is afgezegd/)
  })
})
