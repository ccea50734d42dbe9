// Which one of several: by what it is not, and by what the others are.
import { strict as assert } from 'node:assert'
import { Temporal } from 'temporal-polyfill'
import { cancelled, follow } from './follow.ts'
import { startTalk, type Talk } from './talk.ts'

describe('pointing at one of several appointments', () => {
  let talk: Talk
  beforeEach(async () => {
    talk = await startTalk()
    for (const [start, agendaName] of [
      ['2026-11-24T09:15', 'Dr. Jansen'],
      ['2026-11-26T10:30', 'Dr. de Boer'],
      ['2026-11-26T14:00', 'Assistente Els'],
      ['2026-11-27T15:20', 'Dr. Jansen'],
    ] as const)
      talk.agenda.addAppointment({ patientId: 30412, start: Temporal.PlainDateTime.from(start), agendaName })
    for (const said of ['hallo', 'afspraak afzeggen', '23-11-1951', '30412']) await talk.say(said)
  })
  afterEach(() => talk.end())

  for (const said of ['alles behalve die van donderdag', 'allemaal maar niet die van donderdag'])
    it(`spares what is excepted: "${said}"`, async () => {
      await follow(talk, [[said, 'cancel.one-by-one', 'cancel.confirm']])
      assert.match(talk.text(), /dinsdag 24 november/)
      await follow(talk, [['ja', 'cancel.done', 'cancel.confirm']])
      assert.match(talk.text(), /vrijdag 27 november/)
      await follow(talk, [['ja', 'cancel.done', 'cancel.stays-many', 'cancel.new-one', 'menu.more']])
      assert.deepEqual(
        cancelled(talk).map(([start]) => start),
        ['2026-11-24T09:15:00', '2026-11-27T15:20:00'],
      )
    })

  it('spares what is excepted in English', async () => {
    await talk.say('English')
    await follow(talk, [['everything except Thursday please', 'cancel.one-by-one', 'cancel.confirm']])
    assert.match(talk.text(), /Tuesday 24 November/)
    await follow(talk, [['no', 'cancel.kept-one', 'cancel.confirm']])
    assert.match(talk.text(), /Friday 27 November/)
    assert.deepEqual(cancelled(talk), [])
  })

  for (const said of ['zeg alles maar af', 'ik wil al mijn afspraken afzeggen', 'cancel all my appointments'])
    it(`asks about each of them where all are meant from the start: "${said}"`, async () => {
      for (const each of ['opnieuw', said, '23-11-1951']) await talk.say(each)
      await follow(talk, [['30412', 'identify.known', 'cancel.one-by-one', 'cancel.confirm']])
      for (const each of ['nee', 'ja', 'nee', 'ja']) await talk.say(each)
      assert.deepEqual(
        cancelled(talk).map(([start]) => start),
        ['2026-11-26T10:30:00', '2026-11-27T15:20:00'],
      )
    })

  it('lists them where one is excepted before the list is known', async () => {
    for (const each of ['opnieuw', 'ik wil alles afzeggen behalve donderdag', '23-11-1951']) await talk.say(each)
    assert.ok((await talk.say('30412')).includes('cancel.which'))
  })

  for (const said of ['die van donderdag niet maar die andere', 'niet die van donderdag'])
    it(`asks among the others when some are not meant: "${said}"`, async () => {
      const numbered = ['appointments.numbered', 'appointments.numbered']
      await follow(talk, [[said, 'cancel.fitting', ...numbered, 'cancel.which']])
      assert.match(talk.text(), /1: dinsdag 24 november .*\n2: vrijdag 27 november/)
    })

  it('goes to the other one of the same day, and lists the others when all of them are meant', async () => {
    await follow(talk, [
      ['donderdagmiddag', 'cancel.confirm'],
      ['nee, die andere van donderdag', 'cancel.confirm'],
    ])
    assert.match(talk.text(), /donderdag 26 november om 10\.30 uur/)
    const three = ['appointments.numbered', 'appointments.numbered', 'appointments.numbered']
    await follow(talk, [['nee, de andere drie', 'cancel.fitting', ...three, 'cancel.which']])
  })

  it('takes the day on which somebody is away for the one that is meant', async () => {
    await follow(talk, [['vrijdag ben ik er niet', 'cancel.confirm']])
    assert.match(talk.text(), /vrijdag 27 november/)
  })
  for (const said of ['kan die van donderdag een uur later', 'ik wil die van dinsdag verzetten', 'kan het wat later'])
    it(`says that it cannot move one, instead of asking to cancel it: "${said}"`, async () => {
      await follow(talk, [[said, 'menu.no-booking', 'cancel.which']])
    })

  it('says so at the confirmation too, and takes "later" for no place in the list', async () => {
    await follow(talk, [
      ['de eerste', 'cancel.confirm'],
      ['kan het ook een uur later', 'menu.no-booking', 'cancel.confirm'],
    ])
    assert.match(talk.text(), /dinsdag 24 november/)
    for (const said of ['English', 'no', 'cancel an appointment', 'the first one']) await talk.say(said)
    await follow(talk, [['can it be an hour later?', 'menu.no-booking', 'cancel.confirm']])
    assert.match(talk.text(), /Tuesday 24 November/)
  })

  for (const said of ['nee, ik wil hem verzetten', 'kan ik niet wat later komen'])
    it(`keeps it and says where to ask for another time: "${said}"`, async () => {
      await follow(talk, [
        ['de eerste', 'cancel.confirm'],
        [said, 'cancel.kept', 'menu.no-booking', 'menu.more'],
      ])
      assert.deepEqual(cancelled(talk), [])
    })
})
