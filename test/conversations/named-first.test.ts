// A doctor, a week or a month that was named before anybody knew who was speaking is still known afterwards.
import { strict as assert } from 'node:assert'
import { cancelled, identified, list } from './follow.ts'
import { startTalk, type Talk } from './talk.ts'

describe('an appointment named before the list is known', () => {
  let talk: Talk
  beforeEach(async () => {
    talk = await startTalk()
    await talk.hear({ kind: 'start' })
  })
  afterEach(() => talk.end())

  const proposed: readonly (readonly [said: string, day: RegExp])[] = [
    ['ik wil mijn afspraak bij de assistent afzeggen', /vrijdag 4 december/],
    ['ik wil mijn afspraak bij meneer Voorbeeld afzeggen', /dinsdag 24 november/],
    ['afspraak met dokter voorbeeld afzeggen graag', /dinsdag 24 november/],
    ['ik kan volgende week niet komen', /dinsdag 24 november/],
    ['mijn afspraak in december afzeggen', /vrijdag 4 december/],
    ['de afspraak van volgende maand afzeggen', /vrijdag 4 december/],
    ['afspraak van vrijdag afzeggen', /vrijdag 4 december/],
    ['cancel my appointment with the assistant', /Friday 4 December/],
    ['I need to cancel my appointment with Dr Voorbeeld', /Tuesday 24 November/],
    ['cancel my appointment next week', /Tuesday 24 November/],
    ['cancel my appointment on Friday', /Friday 4 December/],
  ]
  for (const [said, day] of proposed)
    it(`proposes the only one that fits, and cancels nothing before the yes: "${said}"`, async () => {
      await identified(talk, said)
      assert.match(talk.text(), day)
      assert.match(talk.text(), /Ja of nee\?|Yes or no\?/)
      assert.deepEqual(cancelled(talk), [])
      await talk.say('nee')
      assert.deepEqual(cancelled(talk), [])
    })

  const listed: readonly (readonly [said: string, ...keys: string[]])[] = [
    ['ik wil mijn afspraak bij dokter Jansen afzeggen', 'cancel.not-listed'],
    ['cancel my appointment with Dr Smith', 'cancel.not-listed'],
    ['mijn afspraak in maart afzeggen', 'cancel.not-that-day'],
    ['mijn afspraak bij de dokter afzeggen'],
    ['mijn afspraak bij jullie afzeggen'],
    ['mijn afspraak bij de prikdienst afzeggen'],
    ['ik ben mevrouw Voorbeeld en ik wil mijn afspraak afzeggen'],
    ['cancel my appointment with the doctor'],
  ]
  for (const [said, ...keys] of listed)
    it(`gives the whole list where none is meant by it: "${said}"`, async () => {
      await talk.say(said)
      await talk.say('1 januari 1965')
      assert.deepEqual(await talk.say('157376'), ['identify.known', ...keys, ...list, 'cancel.which'])
    })

  it('never proposes the one appointment of another doctor than was named', async () => {
    await identified(talk, 'afspraak afzeggen')
    for (const said of ['de eerste', 'ja']) await talk.say(said)
    await talk.say('ik wil mijn afspraak bij dokter Jansen afzeggen')
    assert.doesNotMatch(talk.text(), /Ja of nee\?/)
    assert.equal(cancelled(talk).length, 1)
  })

  for (const said of ['wanneer moet ik naar de assistent?', 'heb ik een afspraak bij de assistent?'])
    it(`tells those that are asked for: "${said}"`, async () => {
      await identified(talk, said)
      if (/wanneer/.test(said)) assert.match(talk.text(), /4 december/)
      assert.match(talk.text(), /Assistent/)
    })
})
