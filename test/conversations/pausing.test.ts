// Who asks for a moment at the question that cancels gets it, and nothing happens meanwhile.
import { strict as assert } from 'node:assert'
import { cancelled as cancelledIn, follow } from './follow.ts'
import { startTalk, type Talk } from './talk.ts'

describe('asking for a moment before the yes', () => {
  let talk: Talk
  beforeEach(async () => {
    talk = await startTalk()
    await talk.hear({ kind: 'start' })
    for (const said of ['afspraak afzeggen', '1 januari 1965', '157376', 'de eerste']) await talk.say(said)
  })
  afterEach(() => talk.end())
  const cancelled = () => cancelledIn(talk).length

  for (const said of [
    'wacht even',
    'wacht',
    'momentje',
    'ja momentje',
    'oké wacht even hoor',
    'ik pak even mijn agenda',
    'nog even wachten',
    'hold on',
    'wait',
    'just a second please',
    'ok hold on',
    'let me check my diary',
  ])
    it(`keeps the question open: "${said}"`, async () => {
      await follow(talk, [[said, 'common.take-time', 'cancel.confirm']])
      assert.equal(cancelled(), 0)
      await talk.say('ja')
      assert.equal(cancelled(), 1)
    })

  for (const said of ['oké', 'ok', 'ja dank u', 'yes thanks', 'goed', 'fine', 'zeker', 'right', 'ok ga door'])
    it(`asks again after what may be meant for "neemt u de tijd": "${said}"`, async () => {
      await follow(talk, [
        ['wacht even', 'common.take-time', 'cancel.confirm'],
        [said, 'confirm.late', 'cancel.confirm'],
      ])
      assert.equal(cancelled(), 0)
      await follow(talk, [['ja', 'cancel.done', 'cancel.stays', 'cancel.new-one', 'menu.more']])
    })

  for (const said of [
    'hm',
    'ja even',
    'ja even kijken',
    'ja ga maar verder',
    'nou ja',
    'eh',
    'ja ik kijk nog',
    'wacht even',
    'zo',
    'momentje',
    'so',
  ])
    it(`takes no filler for a yes: "${said}"`, async () => {
      await talk.say('wacht even')
      assert.equal((await talk.say(said)).at(-1)?.startsWith('cancel.confirm'), true)
      assert.equal(cancelled(), 0)
    })

  for (const said of ['ik ben er weer', "ok I'm back", 'ja hier ben ik weer', 'yes I am back'])
    it(`asks once more of who is back: "${said}"`, async () => {
      await follow(talk, [
        ['momentje', 'common.take-time', 'cancel.confirm'],
        [said, 'confirm.late', 'cancel.confirm'],
        ['nee', 'cancel.kept', 'menu.more'],
      ])
    })

  it('takes no yes after five minutes, waiting or not', async () => {
    await talk.say('wacht even')
    talk.later(5 * 60_000 + 1)
    await follow(talk, [['ja', 'identify.ended', 'identify.birth-date']])
    assert.equal(cancelled(), 0)
  })

  for (const said of ['oh wacht nee toch niet', 'nee wacht even', 'wacht nee', 'wait no'])
    it(`still keeps the appointment: "${said}"`, () => follow(talk, [[said, 'cancel.kept', 'menu.more']]))

  it('takes two keys for what they say', async () => {
    await talk.say('wacht even', 'spoken')
    await talk.say('1', 'keyed')
    assert.equal(cancelled(), 1)
  })
})
