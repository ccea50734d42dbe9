import { strict as assert } from 'node:assert'
import { follow, list } from './follow.ts'
import { startTalk, type Talk } from './talk.ts'

describe('two languages', () => {
  let talk: Talk
  afterEach(() => talk.end())

  it('goes on in English in the middle, and keeps what was said', async () => {
    talk = await startTalk()
    await talk.hear({ kind: 'start' })
    await follow(talk, [
      ['ik wil afzeggen', 'identify.intro', 'identify.birth-date'],
      ['my birthday is 1 January 1965', 'identify.echo', 'identify.number'],
    ])
    assert.match(talk.text(), /What is your patient number/)
    await follow(talk, [['157376', 'identify.known', ...list, 'cancel.which']])
    assert.match(talk.text(), /Which one would you like to cancel/)
  })

  it('repeats in the language that is asked for, and repeats that without saying so again', async () => {
    talk = await startTalk()
    await talk.hear({ kind: 'start' })
    await follow(talk, [
      ['afspraak afzeggen', 'identify.intro', 'identify.birth-date'],
      ['English please', 'common.language', 'identify.intro', 'identify.birth-date'],
      ['repeat', 'identify.intro', 'identify.birth-date'],
      ['Nederlands', 'common.language', 'identify.intro', 'identify.birth-date'],
    ])
    assert.match(talk.text(), /geboortedatum/)
  })

  it('obeys a wish for a language in a sentence, and says which it has where it has another', async () => {
    talk = await startTalk()
    await talk.hear({ kind: 'start' })
    await follow(talk, [
      ['afspraak afzeggen', 'identify.intro', 'identify.birth-date'],
      ['spreekt u ook Turks?', 'common.only-languages', 'identify.birth-date'],
      ['kunt u Engels praten', 'common.language', 'identify.birth-date'],
    ])
    assert.match(talk.text(), /date of birth/)
    await follow(talk, [['can I have another language', 'common.language', 'identify.birth-date']])
    assert.match(talk.text(), /geboortedatum/)
  })

  for (const [said, text] of [
    ['hallo ik spreek niet zo goed nederlands can I cancel my appointment', /First I need to check.*date of birth/s],
    ['mijn dochter spreekt alleen Pools, ik wil haar afspraak afzeggen', /gegevens van de patiënt.*geboortedatum/s],
  ] as const)
    it(`keeps the wish that is said beside the language: "${said}"`, async () => {
      talk = await startTalk()
      await talk.say(said)
      assert.match(talk.text(), text)
    })

  it('takes Engels for the name it is when a surname is asked', async () => {
    talk = await startTalk()
    for (const said of ['afspraak afzeggen', '1 januari 1965', 'weet ik niet']) await talk.say(said)
    await follow(talk, [
      ['Engels', 'identify.time'],
      ['in het Engels graag', 'common.language', 'identify.time'],
    ])
  })

  it('starts in English for an English channel', async () => {
    talk = await startTalk({}, 'en-GB')
    await talk.hear({ kind: 'start' })
    assert.match(talk.text(), /What can I do for you/)
    await follow(talk, [["what's my next appointment", 'identify.intro', 'identify.birth-date']])
  })
})
