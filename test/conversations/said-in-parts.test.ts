// Nothing that somebody says of themselves is lost: said in parts, in another order, or beside something else.
import { strict as assert } from 'node:assert'
import { follow, list } from './follow.ts'
import { startTalk, type Talk } from './talk.ts'

describe('saying who you are in parts', () => {
  let talk: Talk
  beforeEach(async () => {
    talk = await startTalk()
    await talk.hear({ kind: 'start' })
  })
  afterEach(() => talk.end())

  const four = [...list, 'appointments.numbered', 'appointments.numbered-by-phone']

  it('asks for the year where only a day of birth was said', () =>
    follow(talk, [
      ['afspraak afzeggen', 'identify.intro', 'identify.birth-date'],
      ['twaalf maart', 'identify.birth-year'],
      ['blub', 'identify.birth-year_again'],
      ['ik ben van vierentachtig', 'identify.echo', 'identify.number'],
      ['10263', 'identify.known', ...four, 'cancel.which'],
    ]))

  it('keeps a number that comes between the day and the year, and another day that is said instead', async () => {
    await follow(talk, [
      ['afspraak afzeggen', 'identify.intro', 'identify.birth-date'],
      ['11 maart', 'identify.birth-year'],
      ['10263', 'identify.known', 'identify.birth-year'],
      ['nee, 12 maart', 'identify.birth-year'],
      ['1984', 'identify.known', ...four, 'cancel.which'],
    ])
  })

  it('asks which century where the year fits two', () =>
    follow(talk, [
      ['afspraak afzeggen', 'identify.intro', 'identify.birth-date'],
      ['5 mei', 'identify.birth-year'],
      ['24', 'identify.year'],
      ['1924', 'identify.echo', 'identify.number'],
    ]))

  it('takes the year first, and the whole date instead of the year', () =>
    follow(talk, [
      ['afspraak afzeggen', 'identify.intro', 'identify.birth-date'],
      ['1 januari', 'identify.birth-year'],
      ['ik ben van 84, twaalf maart', 'identify.echo', 'identify.number'],
    ]))

  it('takes it all from one line in capitals, and a day beside a birth date', async () => {
    await follow(talk, [
      [
        'GEBOORTEDATUM 12-3-84 PATIENTNUMMER 10263 AFSPRAAK OVERMORGEN AFZEGGEN',
        'identify.known',
        'cancel.fitting',
        'appointments.numbered',
        'appointments.numbered',
        'cancel.which',
      ],
    ])
    assert.match(talk.text(), /23 november/)
  })

  it('knows that the number is not at hand in many words', () =>
    follow(talk, [
      ['afspraak afzeggen', 'identify.intro', 'identify.birth-date'],
      ['12 maart 1984', 'identify.echo', 'identify.number'],
      ['ik heb mijn pasje niet bij me', 'identify.no-matter', 'identify.surname'],
    ]))

  it('keeps what came along with something that is not done here', async () => {
    await follow(talk, [
      ['ik heb een recept nodig, geboren 1-1-1965, nummer 157376', 'menu.not-mine', 'menu.more'],
      ['mijn afspraken', 'identify.known', ...list, 'menu.more'],
    ])
  })

  it('takes number, birth date and a misspelt day from one hurried line', async () => {
    await follow(talk, [['afspraak dinsdg afzeggen 157376 1-1-65 snel aub', 'identify.known', 'cancel.confirm']])
    assert.match(talk.text(), /dinsdag 24 november om 9\.15 uur/)
  })
})
