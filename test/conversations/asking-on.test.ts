// After an answer people go on where they were: "en morgen?", "n", "nee doei".
import { strict as assert } from 'node:assert'
import { follow, identified } from './follow.ts'
import { startTalk, type Talk } from './talk.ts'

describe('going on after an answer', () => {
  let talk: Talk
  beforeEach(async () => {
    talk = await startTalk()
    await talk.hear({ kind: 'start' })
  })
  afterEach(() => talk.end())

  it('looks at another day, and never says that those of a day are all there are', async () => {
    await identified(talk, 'mijn afspraken')
    await follow(talk, [
      ['en dinsdag?', 'cancel.fitting', 'appointments.line', 'menu.more'],
      ['en morgen?', 'appointments.none-then', 'menu.more'],
      ['die van vrijdag 4 december', 'cancel.fitting', 'appointments.line', 'menu.more'],
      ['zeg die maar af', 'cancel.confirm'],
    ])
    assert.match(talk.text(), /vrijdag 4 december/)
  })

  it('still says that it cannot move the one of a day', async () => {
    await identified(talk, 'mijn afspraken')
    await follow(talk, [['kan die van dinsdag een uur later', 'menu.no-booking', 'menu.more']])
  })

  it('takes "dinsdag een afspraak" for a Tuesday, not for the first of the month', async () => {
    await identified(talk, 'ik heb dinsdag een afspraak en die wil ik afzeggen')
    assert.match(talk.text(), /Wilt u de afspraak van dinsdag 24 november/)
  })

  it('takes a day that somebody is not sure of for no day', async () => {
    await identified(talk, 'ik heb dinsdag of donderdag een afspraak en die wil ik afzeggen')
    assert.match(talk.text(), /U hebt 2 afspraken/)
    assert.doesNotMatch(talk.text(), /Op dat moment/)
  })

  for (const said of ['n', 'nee', 'nee doei', 'nee dank u'])
    it(`says goodbye for "${said}"`, async () => {
      await identified(talk, 'mijn afspraken')
      await follow(talk, [[said, 'menu.bye']])
    })

  it('leaves with nothing changed for "nee doei" in the middle', async () => {
    await identified(talk, 'afspraak afzeggen')
    await follow(talk, [['nee doei', 'menu.bye-kept']])
  })

  for (const said of ['ik kom tien minuten later', 'ik ben te laat voor mijn afspraak', "I'm running late"])
    it(`sends who comes late to the practice: "${said}"`, () => follow(talk, [[said, 'menu.not-mine', 'menu.more']]))

  for (const said of ['ik heb mijn afspraak gemist', 'I missed my appointment'])
    it(`sends who missed one to the practice: "${said}"`, () => follow(talk, [[said, 'menu.not-mine', 'menu.more']]))

  it('hears that somebody will be away', () =>
    follow(talk, [
      ['ik moet op 24 november komen maar dan ben ik op vakantie', 'identify.intro', 'identify.birth-date'],
    ]))

  it('takes a question about the price of staying away for no wish to cancel', () =>
    follow(talk, [['wat kost het als ik niet kom', 'menu.not-mine', 'menu.more']]))

  it('tells when it is to who does not want to cancel but to know how late', async () => {
    await identified(talk, 'ik wil niet afzeggen, ik wil alleen weten hoe laat')
    assert.match(talk.text(), /Dit is uw volgende afspraak/)
  })

  it('cancels for who asks whether it is too late to', () =>
    follow(talk, [['ben ik te laat om af te zeggen?', 'identify.intro', 'identify.birth-date']]))

  it('understands "nie"', async () => {
    await identified(talk, 'ik kan nie komen dinsdag')
    assert.match(talk.text(), /Wilt u de afspraak van dinsdag 24 november .*afzeggen/)
  })
})
