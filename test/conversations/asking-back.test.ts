// Who answers a question with a question gets an answer, and then the question again.
import { strict as assert } from 'node:assert'
import { cancelled, follow, identified } from './follow.ts'
import { startTalk, type Talk } from './talk.ts'

describe('asking back', () => {
  let talk: Talk
  beforeEach(async () => {
    talk = await startTalk()
    await talk.hear({ kind: 'start' })
  })
  afterEach(() => talk.end())

  for (const said of ['spreek ik met een mens?', 'bent u een robot', 'am I talking to a real person?', 'who is this'])
    it(`says that this is no person: "${said}"`, async () => {
      await follow(talk, [[said, 'common.robot', 'menu.what']])
      assert.match(talk.text(), /geen mens|not a person/)
    })

  for (const said of ['ik wil niet met een robot praten', 'kan ik een mens spreken?', 'can I talk to a real person?'])
    it(`still knows who wants a person: "${said}"`, () =>
      follow(talk, [[said, 'handover.asked', 'handover.hours', 'menu.more']]))

  it('says so on the phone without putting anybody through', async () => {
    assert.deepEqual(await talk.say('spreek ik met een mens', 'spoken'), ['common.robot', 'menu.what'])
  })

  it('says why it asks, what becomes of it, and where to find it', () =>
    follow(talk, [
      ['afspraak afzeggen', 'identify.intro', 'identify.birth-date'],
      ['waarom wilt u dat weten?', 'identify.why', 'identify.birth-date'],
      ['is dat wel veilig?', 'common.privacy', 'identify.birth-date'],
      ['1 januari 1965', 'identify.echo', 'identify.number'],
      ['wat is dat, een patiëntnummer?', 'identify.number_example'],
      ['waar staat dat dan', 'identify.number_again'],
      [
        '157376',
        'identify.known',
        'appointments.count',
        'appointments.numbered',
        'appointments.numbered',
        'cancel.which',
      ],
    ]))

  it('explains once, and goes to a person after three times all the same', () =>
    follow(talk, [
      ['afspraak afzeggen', 'identify.intro', 'identify.birth-date'],
      ['hoe bedoelt u', 'identify.birth-date_example'],
      ['blub', 'identify.birth-date_again'],
      ['maar hoe dan', 'handover.not-understood', 'handover.hours', 'menu.more'],
    ]))

  it('takes no question at the confirmation for an answer to it', async () => {
    await identified(talk, 'afspraak afzeggen')
    await follow(talk, [
      ['de eerste', 'cancel.confirm'],
      ['bent u een computer?', 'common.robot', 'cancel.confirm'],
      ['wat moet ik dan doen?', 'cancel.confirm_example'],
      ['waarom', 'cancel.confirm_again'],
    ])
    assert.deepEqual(cancelled(talk), [])
  })

  it('waits for who says that the answer is still to come, and counts no miss', () =>
    follow(talk, [
      ['een ogenblikje hoor', 'common.take-time', 'menu.what'],
      ['afspraak afzeggen', 'identify.intro', 'identify.birth-date'],
      ['ik pak even mijn pasje', 'common.take-time', 'identify.birth-date'],
      ['herhaal', 'identify.birth-date'],
      ['1 januari 1965', 'identify.echo', 'identify.number'],
      ['momentje, ik zoek het nummer', 'common.take-time', 'identify.number'],
      [
        '157376',
        'identify.known',
        'appointments.count',
        'appointments.numbered',
        'appointments.numbered',
        'cancel.which',
      ],
    ]))

  it('cancels nothing for who asks to wait at the confirmation', async () => {
    await identified(talk, 'afspraak afzeggen')
    await talk.say('de eerste')
    await talk.say('momentje hoor')
    await talk.say('een ogenblikje')
    assert.deepEqual(cancelled(talk), [])
  })

  it('tells the list again, in a sentence of any kind, and also when only the question was said last', async () => {
    const all = ['appointments.count', 'appointments.numbered', 'appointments.numbered', 'cancel.which']
    await identified(talk, 'afspraak afzeggen')
    await follow(talk, [
      ['kunt u ze nog een keer opnoemen', ...all],
      ['blub', 'cancel.which_again'],
      ['herhaal', ...all],
    ])
  })

  it('answers in the greeting itself when it is the first thing said', async () => {
    const talk = await startTalk()
    await follow(talk, [['spreek ik met een mens?', 'greeting', 'menu.what']])
    await talk.end()
  })
})
