import { strict as assert } from 'node:assert'
import { cancelled, follow, identified, list } from './follow.ts'
import { startTalk, type Talk } from './talk.ts'

describe('changing your mind', () => {
  let talk: Talk
  beforeEach(async () => {
    talk = await startTalk()
    await talk.hear({ kind: 'start' })
  })
  afterEach(() => talk.end())

  it('goes to the confirmation of the other one, and still asks for a yes', async () => {
    await identified(talk, 'ik wil een afspraak afzeggen')
    await follow(talk, [
      ['de eerste', 'cancel.confirm'],
      ['nee, de andere', 'cancel.confirm'],
    ])
    assert.match(talk.text(), /vrijdag 4 december/)
    await follow(talk, [['nee toch die van dinsdag', 'cancel.confirm']])
    assert.match(talk.text(), /dinsdag 24 november/)
    assert.deepEqual(cancelled(talk), [])
    await follow(talk, [['ja', 'cancel.done', 'cancel.stays', 'cancel.new-one', 'menu.more']])
    assert.deepEqual(cancelled(talk), [['2026-11-24T09:15:00', 157376]])
  })

  it('names the other one in English too', async () => {
    await follow(talk, [
      ['English', 'common.language', 'greeting', 'menu.what'],
      ['I want to cancel', 'identify.intro', 'identify.birth-date'],
      ['1 January 1965', 'identify.echo', 'identify.number'],
      ['157376', 'identify.known', ...list, 'cancel.which'],
      ['the first one', 'cancel.confirm'],
      ['no, the other one', 'cancel.confirm'],
    ])
    assert.match(talk.text(), /Friday 4 December/)
  })

  it('keeps everything when none of them is meant', async () => {
    await identified(talk, 'afspraak afzeggen')
    await follow(talk, [['geen van beide', 'cancel.kept-all', 'menu.more']])
  })

  it('hears which day somebody cannot come, though it has a "niet" in it', async () => {
    await identified(talk, 'afspraak afzeggen')
    await follow(talk, [['op vrijdag kan ik niet', 'cancel.confirm']])
    assert.match(talk.text(), /vrijdag 4 december/)
  })

  it('keeps the appointment when somebody does not know', async () => {
    await identified(talk, 'afspraak afzeggen')
    await follow(talk, [
      ['nummer 2', 'cancel.confirm'],
      ['weet ik niet', 'cancel.kept', 'menu.more'],
    ])
    assert.deepEqual(cancelled(talk), [])
  })

  it('asks for each of both on its own', async () => {
    await identified(talk, 'afspraak afzeggen')
    await follow(talk, [
      ['allebei', 'cancel.one-by-one', 'cancel.confirm'],
      ['ja', 'cancel.done', 'cancel.confirm'],
      ['nee', 'cancel.kept-one', 'menu.more'],
      ['ja', 'menu.what'],
      ['nee', 'menu.bye'],
    ])
    assert.deepEqual(cancelled(talk), [['2026-11-24T09:15:00', 157376]])
  })

  for (const [said, ...keys] of [
    ['stop', 'menu.bye'],
    ['terug', 'menu.what'],
    ['laat maar', 'cancel.kept-one', 'menu.more'],
  ] as const)
    it(`never says that nothing was changed after one of both was cancelled, nor asks about it again: "${said}"`, async () => {
      await identified(talk, 'afspraak afzeggen')
      await talk.say('allebei')
      await talk.say('ja')
      await follow(talk, [[said, ...keys]])
      assert.equal(cancelled(talk).length, 1)
    })

  it('does not let one yes count for both', async () => {
    await identified(talk, 'afspraak afzeggen')
    await talk.say('allebei')
    await Promise.all([talk.say('ja'), talk.say('ja')])
    assert.ok(cancelled(talk).length <= 2)
    await talk.say('nee')
    const starts = cancelled(talk).map(([start]) => start)
    assert.equal(new Set(starts).size, starts.length)
  })

  for (const said of ['ja de tweede', 'ja, 4 december', 'ja die van vrijdag', 'zeg vrijdag maar af'])
    it(`asks about the one that is named with the yes, when it is another: "${said}"`, async () => {
      await identified(talk, 'afspraak afzeggen')
      await talk.say('de eerste')
      await follow(talk, [[said, 'cancel.confirm']])
      assert.match(talk.text(), /vrijdag 4 december/)
      assert.deepEqual(cancelled(talk), [])
    })

  for (const said of ['de tweede', 'nee, de laatste', 'the second one'])
    it(`asks about the one that is named instead of an answer, and still needs a yes: "${said}"`, async () => {
      await identified(talk, 'afspraak afzeggen')
      await talk.say('de eerste')
      await follow(talk, [[said, 'cancel.confirm']])
      assert.match(talk.text(), /vrijdag 4 december|Friday 4 December/)
      assert.deepEqual(cancelled(talk), [])
    })

  it('goes on with the other one when asked afterwards', async () => {
    await identified(talk, 'afspraak afzeggen')
    await talk.say('de eerste')
    await talk.say('ja')
    await follow(talk, [
      ['en de andere ook', 'cancel.confirm'],
      ['ja', 'cancel.done', 'cancel.new-one', 'menu.more'],
    ])
    assert.equal(cancelled(talk).length, 2)
  })

  it('asks among those of a day when there are more than one', async () => {
    await follow(talk, [
      ['mijn afspraak van maandag 23 november afzeggen', 'identify.intro', 'identify.birth-date'],
      ['12 maart 1984', 'identify.echo', 'identify.number'],
      ['10263', 'identify.known', 'cancel.fitting', 'appointments.numbered', 'appointments.numbered', 'cancel.which'],
      ['de tweede', 'cancel.confirm'],
    ])
    assert.match(talk.text(), /11\.20 uur/)
  })

  it('is not told that nothing was changed when one of three was cancelled and the rest is dropped', async () => {
    for (const said of ['afspraak afzeggen', '12 maart 1984', '10263', 'nummer 1 en 2', 'ja', 'nee, de andere'])
      await talk.say(said)
    await follow(talk, [['laat maar', 'menu.dropped-rest', 'menu.more']])
    assert.equal(cancelled(talk).length, 1)
  })

  it('takes "die" for the one appointment that was just told', async () => {
    await identified(talk, 'wanneer is mijn volgende afspraak')
    await follow(talk, [['zeg die maar af', 'cancel.confirm']])
    assert.match(talk.text(), /dinsdag 24 november/)
  })

  it('says that nothing was changed when somebody stops at the confirmation', async () => {
    await identified(talk, 'afspraak afzeggen')
    await talk.say('de eerste')
    await follow(talk, [['stop', 'menu.bye-kept']])
    assert.deepEqual(cancelled(talk), [])
  })

  it('is not told that nothing was changed when an earlier one was cancelled in the same talk', async () => {
    await identified(talk, 'afspraak afzeggen')
    for (const said of ['de eerste', 'ja', 'afspraak afzeggen']) await talk.say(said)
    assert.match(talk.text(), /vrijdag 4 december/)
    await follow(talk, [['stop', 'menu.bye']])
    assert.equal(cancelled(talk).length, 1)
  })

  it('is told that nothing was changed when the agenda refused the only one', async () => {
    await identified(talk, 'afspraak afzeggen')
    talk.agenda.misbehave([{ method: 'cancel-url', fault: 'refused' }])
    for (const said of ['de eerste', 'ja', 'afspraak afzeggen', 'nummer 1']) await talk.say(said)
    assert.deepEqual(cancelled(talk), [])
    await follow(talk, [['stop', 'menu.bye-kept']])
  })

  it('asks which one again after "terug" at the confirmation', async () => {
    await identified(talk, 'afspraak afzeggen')
    await talk.say('de eerste')
    await follow(talk, [['terug', ...list, 'cancel.which']])
  })
})
