// Who would rather not say who they are hears why it is asked, and can still say it.
import { strict as assert } from 'node:assert'
import { follow, list } from './follow.ts'
import { startTalk, type Talk } from './talk.ts'

const why = ['identify.why', 'identify.or-call']

describe('not wanting to say who you are', () => {
  let talk: Talk
  beforeEach(async () => {
    talk = await startTalk()
    await talk.hear({ kind: 'start' })
  })
  afterEach(() => talk.end())

  for (const said of [
    'nee',
    'nee dank u',
    'dat zeg ik liever niet',
    'dat wil ik niet zeggen',
    'liever niet',
    'dat gaat u niks aan',
    'dat is privé',
    'ik wil geen geboortedatum geven',
    'moet dat echt?',
    'do I have to?',
    'weet ik niet',
    'no',
    "I'd rather not say",
    "I don't want to tell you that",
    "that's private",
    "I don't know",
  ])
    it(`says why the birth date is asked, and goes on: "${said}"`, async () => {
      await follow(talk, [
        ['afspraak afzeggen', 'identify.intro', 'identify.birth-date'],
        [said, ...why, 'identify.birth-date'],
      ])
      assert.match(talk.text(), /020 123 45 67/)
      await follow(talk, [['1 januari 1965', 'identify.echo', 'identify.number']])
    })

  for (const said of ['dat zeg ik liever niet', 'die geef ik niet', "I won't tell you", 'I would rather not give that'])
    it(`says why the number is asked, and goes on: "${said}"`, () =>
      follow(talk, [
        ['afspraak afzeggen', 'identify.intro', 'identify.birth-date'],
        ['1 januari 1965', 'identify.echo', 'identify.number'],
        [said, ...why, 'identify.number'],
        ['157376', 'identify.known', ...list, 'cancel.which'],
      ]))

  it('takes a no to the number for one to the date, until the date has been agreed to', () =>
    follow(talk, [
      ['afspraak afzeggen', 'identify.intro', 'identify.birth-date'],
      ['1 januari 1965', 'identify.echo', 'identify.number'],
      ['nee', 'identify.date-wrong', 'identify.birth-date'],
      ['1 januari 1965', 'identify.echo', 'identify.number'],
      ['ja', 'identify.number'],
      ['nee', ...why, 'identify.number'],
      ['nee', 'identify.no-matter', 'identify.surname'],
    ]))

  it('does not ask a third time', () =>
    follow(talk, [
      ['afspraak afzeggen', 'identify.intro', 'identify.birth-date'],
      ['nee', ...why, 'identify.birth-date'],
      ['dat wil ik niet zeggen', 'handover.declined', 'handover.hours', 'menu.more'],
    ]))

  it('counts it as no failure to understand', () =>
    follow(talk, [
      ['afspraak afzeggen', 'identify.intro', 'identify.birth-date'],
      ['blub', 'identify.birth-date_again'],
      ['blub', 'identify.birth-date_example'],
      ['dat zeg ik liever niet', ...why, 'identify.birth-date'],
      ['blub', 'identify.birth-date_again'],
    ]))

  it('asks for a year, and offers a person on the phone, in the same way', async () => {
    await follow(
      talk,
      [
        ['afspraak afzeggen', 'identify.intro', 'identify.birth-date'],
        ['nee', ...why, 'identify.birth-date'],
        ['zestien maart zesentwintig', 'identify.year'],
        ['dat zeg ik niet', ...why, 'identify.year'],
      ],
      'spoken',
    )
  })
})
