// A question about an appointment that was just told is answered with that appointment, and changes nothing.
import { strict as assert } from 'node:assert'
import { cancelled, follow, identified } from './follow.ts'
import { startTalk, type Talk } from './talk.ts'

describe('asking about what was just told', () => {
  let talk: Talk
  beforeEach(async () => {
    talk = await startTalk()
    await talk.hear({ kind: 'start' })
  })
  afterEach(() => talk.end())

  for (const said of [
    'is dat bij dokter Jansen?',
    'bij wie is dat?',
    'met wie?',
    'welke dokter is dat',
    'hoe laat was dat ook alweer?',
    'en wanneer was die ook weer?',
    'with which doctor is that?',
    'who is that with',
    'what time was that again?',
    'when was it?',
  ])
    it(`tells the one once more: "${said}"`, async () => {
      await identified(talk, 'wanneer is mijn volgende afspraak')
      await follow(talk, [[said, 'appointments.line', 'menu.more']])
      assert.match(talk.text(), /24 [nN]ovember .*9.15.* Dhr. Voorbeeld/)
    })

  it('tells all of a list once more, each with whom it is', async () => {
    await identified(talk, 'mijn afspraken')
    await follow(talk, [
      ['is dat bij dokter Jansen?', 'appointments.line', 'appointments.line', 'menu.more'],
      ['bij wie zijn die?', 'appointments.line', 'appointments.line', 'menu.more'],
    ])
  })

  it('looks at another week or month than was told', async () => {
    await identified(talk, 'mijn afspraken')
    await follow(talk, [
      ['en deze week?', 'appointments.none-then', 'menu.more'],
      ['en volgende week?', 'cancel.fitting', 'appointments.line', 'menu.more'],
      ['en volgende maand?', 'cancel.fitting', 'appointments.line', 'menu.more'],
    ])
    assert.match(talk.text(), /Vrijdag 4 december/)
    await follow(talk, [
      ['and next week?', 'cancel.fitting', 'appointments.line', 'menu.more'],
      ['and in January?', 'appointments.none-then', 'menu.more'],
    ])
  })

  it('tells nothing to somebody else who goes on in the same talk', async () => {
    await identified(talk, 'mijn afspraken')
    talk.later(6 * 60_000)
    assert.deepEqual(await talk.say('bij wie is dat?'), ['identify.intro', 'identify.birth-date'])
  })

  for (const said of ['is dat bij dokter Jansen?', 'bij wie is dat', 'with which doctor is that?'])
    it(`says with whom it is at the confirmation, and takes no "oké" to that for a yes: "${said}"`, async () => {
      await identified(talk, 'afspraak afzeggen')
      await follow(talk, [
        ['de eerste', 'cancel.confirm'],
        [said, 'cancel.with', 'cancel.confirm'],
        ['oké', 'confirm.late', 'cancel.confirm'],
      ])
      assert.deepEqual(cancelled(talk), [])
      await talk.say('ja')
      assert.equal(cancelled(talk).length, 1)
    })

  it('tells nobody without a number with whom it is', async () => {
    for (const said of ['afspraak afzeggen', '1 januari 1965', 'weet ik niet', 'de testpatiënt']) await talk.say(said)
    await follow(talk, [['dinsdag kwart over negen', 'identify.known', 'cancel.confirm-said']])
    await talk.say('bij wie is dat?')
    assert.doesNotMatch(talk.text(), /Voorbeeld/)
  })

  it('tells the time of what was told, not of the next appointment', async () => {
    await identified(talk, 'heb ik vrijdag 4 december een afspraak?')
    for (const said of ['om hoe laat?', 'at what time?', 'en is dat in de ochtend?', 'is that in the morning?']) {
      await follow(talk, [[said, 'appointments.line', 'menu.more']])
      assert.match(talk.text(), /14[.:]40/)
    }
  })

  for (const said of ['en die andere?', 'what about the other one'])
    it(`tells the rest after the next one: "${said}"`, async () => {
      await identified(talk, 'wanneer is mijn volgende afspraak')
      await follow(talk, [[said, 'appointments.count', 'appointments.numbered', 'appointments.numbered', 'menu.more']])
    })

  for (const said of ['dag mevrouw', 'dag hoor', 'bye'])
    it(`says goodbye after an answer: "${said}"`, async () => {
      await identified(talk, 'mijn afspraken')
      await follow(talk, [[said, 'menu.bye']])
    })
})
