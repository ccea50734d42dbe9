import { strict as assert } from 'node:assert'
import { cancelled, follow, identified, list } from './follow.ts'
import { startTalk, type Talk } from './talk.ts'

describe('asking something else in the middle', () => {
  let talk: Talk
  beforeEach(async () => {
    talk = await startTalk()
    await talk.hear({ kind: 'start' })
  })
  afterEach(() => talk.end())

  for (const [said, start] of [
    ['zeg de eerste af', '2026-11-24T09:15:00'],
    ['annuleer de laatste maar', '2026-12-04T14:40:00'],
  ] as const)
    it(`goes straight to the confirmation on "${said}" after a list`, async () => {
      await identified(talk, 'mijn afspraken')
      await follow(talk, [
        [said, 'cancel.confirm'],
        ['ja', 'cancel.done', 'cancel.stays', 'cancel.new-one', 'menu.more'],
      ])
      assert.deepEqual(
        cancelled(talk).map(([at]) => at),
        [start],
      )
    })

  for (const said of ['hoe laat was die ook alweer', 'welke dag was dat', 'ja welke was dat'])
    it(`tells and asks again on "${said}" at a confirmation, and cancels nothing`, async () => {
      await identified(talk, 'ik wil een afspraak afzeggen')
      await follow(talk, [
        ['de eerste', 'cancel.confirm'],
        [said, 'cancel.confirm'],
      ])
      assert.match(talk.text(), /dinsdag 24 november om 9.15 uur/)
      assert.deepEqual(cancelled(talk), [])
      await follow(talk, [['nee', 'cancel.kept', 'menu.more']])
    })

  it('greets back once, and without the full greeting', async () => {
    await follow(talk, [
      ['goedemiddag', 'menu.hello', 'menu.which'],
      ['hallo', 'menu.which_again'],
    ])
  })

  it('says that moving is for the practice, and asks on where it was', async () => {
    await follow(talk, [
      ['afspraak afzeggen', 'identify.intro', 'identify.birth-date'],
      ['ik wil hem eigenlijk verzetten', 'menu.no-booking', 'identify.birth-date'],
      ['kan ik hem verzetten', 'identify.birth-date_again'],
      ['1 januari 1965', 'identify.echo', 'identify.number'],
    ])
  })

  it('keeps the birth date when the wish changes', async () => {
    await follow(talk, [
      ['afspraak afzeggen', 'identify.intro', 'identify.birth-date'],
      ['1 januari 1965', 'identify.echo', 'identify.number'],
      ['nee ik wil alleen mijn afspraken weten', 'identify.echo', 'identify.number'],
      ['157376', 'identify.known', ...list, 'menu.more'],
    ])
  })

  const places = [[], ['afspraak afzeggen'], ['afspraak afzeggen', '1 januari 1965']] as const
  for (const before of places)
    it(`goes to a person at once after ${before.length} answers`, async () => {
      for (const said of before) await talk.say(said)
      await follow(talk, [['medewerker', 'handover.asked', 'handover.hours', 'menu.more']])
    })

  it('helps, repeats, goes back and starts over at every question', async () => {
    await follow(talk, [
      ['afspraak afzeggen', 'identify.intro', 'identify.birth-date'],
      ['help', 'common.help', 'identify.birth-date'],
      ['1 januari 1965', 'identify.echo', 'identify.number'],
      ['herhaal', 'identify.echo', 'identify.number'],
      ['help', 'common.help', 'identify.number'],
      ['weet ik niet', 'identify.no-matter', 'identify.surname'],
      ['terug', 'identify.echo', 'identify.number'],
      ['terug', 'identify.intro', 'identify.birth-date'],
      ['terug', 'menu.what'],
      ['opnieuw', 'common.start-over', 'menu.what'],
      ['stop', 'menu.bye'],
    ])
  })

  const halfway = [
    ['afspraak afzeggen'],
    ['afspraak afzeggen', '1 januari 1965'],
    ['afspraak afzeggen', '1 januari 1965', '157376'],
  ]
  for (const before of halfway)
    it(`drops it for "laat maar" after ${before.length} answers`, async () => {
      for (const said of before) await talk.say(said)
      await follow(talk, [['nee laat maar', 'menu.dropped', 'menu.more']])
    })

  it('has a last word for thanks after goodbye', async () => {
    await follow(talk, [
      ['stop', 'menu.bye'],
      ['dank u wel', 'menu.thanks'],
      ['dankjewel', 'menu.thanks'],
    ])
  })

  it('begins anew after goodbye without another greeting', async () => {
    await follow(talk, [
      ['stop', 'menu.bye'],
      ['toch nog mijn afspraken', 'identify.intro', 'identify.birth-date'],
    ])
  })

  it('does not take a sentence with "niet" in it for goodbye', () =>
    follow(talk, [
      ['dat is bij ons thuis niet zo', 'menu.what_again'],
      ['nee dank u', 'menu.bye'],
    ]))

  it('cancels nothing for "ja" to "kan ik nog iets doen"', async () => {
    await identified(talk, 'mijn afspraken')
    await follow(talk, [
      ['ja', 'menu.what'],
      ['nee', 'menu.bye'],
    ])
    assert.ok(talk.agenda.log.every(({ effect }) => effect?.kind !== 'cancelled'))
  })
})
