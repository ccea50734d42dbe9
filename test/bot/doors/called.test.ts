// Two practices on one gateway: the number that is called says whose patients call.
import { strict as assert } from 'node:assert'
import { isSameNumber } from '../../../src/bot/settings/phone.ts'
import { type Bot, startBot } from '../running.ts'
import { request } from './audiocodes-gateway.ts'
import { hook } from './jambonz-gateway.ts'
import { secret, token } from './telephone.ts'

const gateway = { AUDIOCODES_TOKEN: token, JAMBONZ_SECRET: secret }
const files = {
  linde: { ...gateway, PRACTICE_NAME: 'De Linde', PRACTICE_PHONE: '020 111 11 11', PHONE_NUMBERS: '+31201111112' },
  eik: { ...gateway, PRACTICE_NAME: 'De Eik', PRACTICE_PHONE: '020 222 22 22', PHONE_NUMBERS: '0202222223, 101' },
}

describe('two practices on one gateway', () => {
  let bot: Bot
  before(async () => {
    bot = await startBot({ PRACTICES_DIR: 'practices' }, files)
  })
  after(() => bot.stop())

  const called = [
    ['+31201111112', 'De Linde'],
    ['0201111112', 'De Linde'],
    ['sip:+31202222223@trunk.example', 'De Eik'],
    ['0031202222223', 'De Eik'],
    ['101', 'De Eik'],
  ] as const

  for (const [number, name] of called)
    it(`are told apart by the number that AudioCodes was called at: ${number}`, async () => {
      const call = crypto.randomUUID()
      const at = `${bot.base}/voice/audiocodes`
      assert.equal((await request(at, 'POST', { conversation: call })).status, 200)
      const post = (activity: object) =>
        request(`${at}/conversation/${call}/activities`, 'POST', {
          conversation: call,
          activities: [{ id: crypto.randomUUID(), ...activity }],
        })
      const start = { type: 'event', name: 'start', parameters: { callee: number, caller: '+31612345678' } }
      assert.match(JSON.stringify((await post(start)).body), new RegExp(name))
      const asked = await post({ type: 'message', text: 'ik wil een afspraak afzeggen', parameters: { confidence: 1 } })
      assert.match(JSON.stringify(asked.body), /geboortedatum/, 'the call goes on where it began')
      const talks = await Promise.all(
        ['linde', 'eik'].map((practice) =>
          bot.parts.store.talk({ practice, channel: 'audiocodes', id: call }, bot.clock.now),
        ),
      )
      assert.deepEqual(
        talks.map((talk) => talk !== undefined),
        [name === 'De Linde', name === 'De Eik'],
      )
      assert.equal((await request(`${at}/conversation/${call}/refresh`, 'POST', {})).status, 200)
      assert.equal((await request(`${at}/conversation/${call}/disconnect`, 'POST', {})).status, 200)
      assert.equal((await post({ type: 'message', text: 'ja' })).status, 404, 'the call is over')
    })

  for (const [number, name] of called)
    it(`are told apart by the number that jambonz was called at: ${number}`, async () => {
      const call = { call_sid: crypto.randomUUID(), from: '+31612345678', to: number }
      const { status, body } = await hook(bot, '/voice/jambonz/call', call)
      assert.equal(status, 200)
      assert.match(JSON.stringify(body), new RegExp(name))
      const { actionHook } = (body as { actionHook?: string }[]).find((verb) => verb.actionHook) ?? {}
      const alternatives = [{ transcript: 'ik wil een afspraak afzeggen', confidence: 1 }]
      const asked = await hook(bot, actionHook ?? '', { ...call, reason: 'speechDetected', speech: { alternatives } })
      assert.match(JSON.stringify(asked.body), /geboortedatum/)
    })

  it('answer no call to a number of neither, and tell the operator', async () => {
    const call = crypto.randomUUID()
    const at = `${bot.base}/voice/audiocodes`
    await request(at, 'POST', { conversation: call })
    const start = { id: 'a', type: 'event', name: 'start', parameters: { callee: '+31203333333' } }
    const posted = { conversation: call, activities: [start] }
    assert.equal((await request(`${at}/conversation/${call}/activities`, 'POST', posted)).status, 404)
    const to = { call_sid: call, from: '+31612345678', to: '+31203333333' }
    assert.equal((await hook(bot, '/voice/jambonz/call', to)).status, 404)
    assert.equal((await hook(bot, '/voice/jambonz/call', { ...to, to: undefined })).status, 404)
    const told = bot.logged.filter((line) => line.includes('unknown-number'))
    assert.deepEqual(
      told.map((line) => (JSON.parse(line) as { channel: string }).channel),
      ['audiocodes', 'jambonz', 'jambonz'],
    )
    assert.ok(!told.some((line) => line.includes('3333')))
  })
})

describe('a number', () => {
  it('is the same however it is written, but for a line within a building', () => {
    const same = (one: string, other: string) => isSameNumber(one, other) && isSameNumber(other, one)
    assert.ok(same('+31201234567', '0201234567') && same('0031201234567', '+31201234567') && same('101', '101'))
    assert.ok(!same('+31201234567', '0201234568') && !same('101', '1101') && !same('', '') && !same('', '+3120'))
    assert.ok(!same('+31201234567', '234567'), 'the end of a number is not that number')
  })
})
