// A second patient in the same talk never gets the first one's appointments, and a regret after a cancellation gets the truth.
import { strict as assert } from 'node:assert'
import { cancelled, follow, identified, list } from './follow.ts'
import { startTalk, type Talk } from './talk.ts'

describe('somebody else in the same talk', () => {
  let talk: Talk
  beforeEach(async () => {
    talk = await startTalk()
    await talk.hear({ kind: 'start' })
  })
  afterEach(() => talk.end())

  const four = [...list, 'appointments.numbered', 'appointments.numbered-by-phone']

  it('is asked about first when a wish is for them', async () => {
    await identified(talk, 'mijn afspraken')
    await follow(talk, [
      ['en nu de afspraak van mijn vrouw afzeggen', 'identify.for-another', 'identify.birth-date'],
      ['12 maart 1984', 'identify.echo', 'identify.number'],
      ['10263', 'identify.known', ...four, 'cancel.which'],
    ])
    assert.doesNotMatch(talk.text(), /24 november|4 december/)
  })

  for (const said of ['ik bel ook voor mijn moeder', 'and now for my husband'])
    it(`is asked about first when it is said before the wish: "${said}"`, async () => {
      await identified(talk, 'mijn afspraken')
      await follow(talk, [[said, 'menu.for-another', 'menu.which']])
      await follow(talk, [['afspraak afzeggen', 'identify.for-another', 'identify.birth-date']])
      assert.doesNotMatch(talk.text(), /24 november|4 december/i)
    })

  it('is known by the birth date and number that come with the wish', async () => {
    await identified(talk, 'mijn afspraken')
    await follow(talk, [
      ['ook de afspraken van mijn vrouw, 12-3-1984, nummer 10263', 'identify.known', ...four, 'menu.more'],
      ["and my husband's appointments", 'identify.for-another', 'identify.birth-date'],
    ])
  })

  it('is known by what is said of them before the wish', async () => {
    await identified(talk, 'mijn afspraken')
    await follow(talk, [
      ['12 maart 1984', 'identify.known', 'menu.which'],
      ['10263', 'identify.known', 'menu.which'],
      ['afspraken', 'identify.known', ...four, 'menu.more'],
    ])
  })

  it('is known by a birth date alone: the first one is not asked about any more', async () => {
    await identified(talk, 'mijn afspraken')
    await follow(talk, [
      ['12 maart 1984', 'identify.known', 'menu.which'],
      ['afspraak afzeggen', 'identify.echo', 'identify.number'],
    ])
  })

  it('is not found by another number with the birth date of the first', async () => {
    await identified(talk, 'mijn afspraken')
    await follow(talk, [['zeg de afspraak van 10263 af, geboren 1-1-1965', 'identify.failed', 'identify.birth-date']])
  })

  it('is the same as before when the talk was about them from the start, and when only the own number is said again', async () => {
    await identified(talk, 'welke afspraken heeft mijn moeder')
    await follow(talk, [
      ['zeg de eerste van mijn moeder maar af', 'cancel.confirm'],
      ['nee', 'cancel.kept', 'menu.more'],
      ['welke afspraken heeft patiënt nummer 157376', ...list, 'menu.more'],
      ['opnieuw', 'common.start-over', 'menu.what'],
    ])
    await identified(talk, 'mijn afspraken')
    await follow(talk, [['de afspraak van mijn moeder afzeggen', 'identify.for-another', 'identify.birth-date']])
  })

  it('is not meant by a day of this year, whose digits could be a birth date of long ago', async () => {
    await identified(talk, 'mijn afspraken')
    const answer = await talk.say('heb ik iets op 24-11-26')
    assert.ok(answer.includes('menu.more'), answer.join())
    assert.match(talk.text(), /dinsdag 24 november/i)
  })

  for (const said of ['oh nee toch niet', 'nee wacht', 'kunt u dat terugdraaien'])
    it(`tells who regrets a cancellation that it is done, instead of goodbye: "${said}"`, async () => {
      await identified(talk, 'afspraak afzeggen')
      for (const each of ['de eerste', 'ja']) await talk.say(each)
      await follow(talk, [
        [said, 'cancel.no-undo', 'menu.more'],
        ['nee', 'menu.bye'],
      ])
      assert.equal(cancelled(talk).length, 1)
    })

  it('says goodbye for a plain no after a cancellation, and for any no where nothing was cancelled', async () => {
    await identified(talk, 'afspraak afzeggen')
    for (const each of ['de eerste', 'nee']) await talk.say(each)
    await follow(talk, [['nee toch niet', 'menu.bye']])
  })

  it('does not say twice why it asks who somebody is', async () => {
    await identified(talk, 'afspraak afzeggen')
    talk.later(6 * 60_000)
    await follow(talk, [['de eerste', 'identify.ended', 'identify.birth-date']])
  })
})
