import { strict as assert } from 'node:assert'
import { cancelled, follow } from './follow.ts'
import { startTalk, type Talk } from './talk.ts'

describe('not knowing the patient number', () => {
  let talk: Talk
  beforeEach(async () => {
    talk = await startTalk()
    await talk.hear({ kind: 'start' })
  })
  afterEach(() => talk.end())

  const named = [
    ['1 januari 1965', 'de testpatiënt', 'dinsdag kwart over negen', '2026-11-24T09:15:00'],
    ['1 januari 1965', 'Testpatiënt', '4 december om 14.40', '2026-12-04T14:40:00'],
    ['12 maart 1984', 'van der Berg', 'maandag 23 november om tien over acht', '2026-11-23T08:10:00'],
    ['12 maart 1984', 'Van der Berg-Jansen', '23 november 11.20 uur', '2026-11-23T11:20:00'],
    ['12 maart 1984', 'Jansen', '30 november om tien uur', '2026-11-30T10:00:00'],
    ['29 februari 2004', 'Jansen', 'donderdag om tien over half negen', undefined],
    ['29 februari 2004', 'Jansen', 'donderdag om tien voor negen', undefined],
    ['31 december 1999', 'Meijer', 'vandaag om 11.55', undefined],
    ['23 november 1951', 'El Amrani', 'dinsdag kwart over negen', undefined],
    ['16 juni 2016', 'de Klein', '25 november om 15.30', undefined],
    ['3 april 1977', 'Niemand', 'dinsdag kwart over negen', undefined],
    ['1 januari 1965', 'de testpatiënt', 'woensdag kwart over negen', undefined],
    ['1 januari 1965', 'Bakker', 'dinsdag kwart over negen', undefined],
  ] as const
  for (const [birthDate, surname, time, start] of named) {
    it(`${start ? 'finds' : 'tells nothing about'} ${surname}, ${birthDate}, ${time}`, async () => {
      await follow(talk, [
        ['afspraak afzeggen', 'identify.intro', 'identify.birth-date'],
        [birthDate, 'identify.echo', 'identify.number'],
        ['dat weet ik niet', 'identify.no-matter', 'identify.surname'],
        [surname, 'identify.time'],
      ])
      if (!start) return follow(talk, [[time, 'identify.failed', 'identify.birth-date']])
      await follow(talk, [
        [time, 'identify.known', 'cancel.confirm-said'],
        ['ja', 'cancel.done', 'cancel.new-one', 'menu.more'],
      ])
      assert.deepEqual(
        cancelled(talk).map(([at]) => at),
        [start],
      )
    })
  }

  const alarms = () => talk.signals().filter(({ text = '' }) => /^Is het spoed\? Bel nu 112/.test(text)).length

  for (const name of ['Zwart', 'van den Brand', 'Ik heet Hart', 'mevrouw Borst'])
    it(`takes ${name} for the name it is, after what is said when it is an emergency`, async () => {
      await follow(talk, [
        ['afspraak afzeggen', 'identify.intro', 'identify.birth-date'],
        ['1 januari 1965', 'identify.echo', 'identify.number'],
        ['weet ik niet', 'identify.no-matter', 'identify.surname'],
        [name, 'identify.time'],
      ])
      assert.equal(alarms(), 1)
      // A no answers the alarm, and the question after it is asked once more.
      await follow(talk, [
        ['nee', 'emergency.no', 'identify.time'],
        ['dinsdag kwart over negen', 'identify.failed', 'identify.birth-date'],
      ])
    })

  for (const cry of ['Brand!', 'ik krijg geen lucht', 'hart doet pijn', 'ik wil dood'])
    it(`takes "${cry}" for an emergency and no name`, async () => {
      await follow(talk, [
        ['afspraak afzeggen', 'identify.intro', 'identify.birth-date'],
        ['1 januari 1965', 'identify.echo', 'identify.number'],
        ['weet ik niet', 'identify.no-matter', 'identify.surname'],
        [cry],
        ['nee', 'emergency.no', 'identify.surname'],
      ])
    })

  it('asks only for what is missing of day and time', async () => {
    await follow(talk, [
      ['afspraak afzeggen', 'identify.intro', 'identify.birth-date'],
      ['1 januari 1965', 'identify.echo', 'identify.number'],
      ['geen idee', 'identify.no-matter', 'identify.surname'],
      ['de testpatiënt', 'identify.time'],
      ['dinsdag', 'identify.clock-of'],
      ['kwart over negen', 'identify.known', 'cancel.confirm-said'],
    ])
  })

  it('takes the day and time that came with the wish', async () => {
    await follow(talk, [
      ['dinsdag om kwart over negen kan ik niet komen', 'identify.intro', 'identify.birth-date'],
      ['1 januari 1965', 'identify.echo', 'identify.number'],
      ['weet ik niet', 'identify.no-matter', 'identify.surname'],
      ['de testpatiënt', 'identify.known', 'cancel.confirm-said'],
    ])
  })

  it('shows no list, and asks anew who it is once the named appointment is cancelled', async () => {
    await follow(talk, [
      ['mijn afspraken', 'identify.intro', 'identify.birth-date'],
      ['1 januari 1965', 'identify.echo', 'identify.number'],
      ['weet ik niet', 'identify.no-matter', 'identify.surname'],
      ['de testpatiënt', 'identify.time'],
      ['24 november 9.15', 'identify.known', 'appointments.only-one', 'cancel.confirm-said'],
      ['ja', 'cancel.done', 'cancel.new-one', 'menu.more'],
      ['mijn afspraken', 'identify.intro', 'identify.birth-date'],
    ])
  })

  it('tells how to name another appointment', async () => {
    await follow(talk, [
      ['dinsdag kwart over negen afzeggen', 'identify.intro', 'identify.birth-date'],
      ['1 januari 1965', 'identify.echo', 'identify.number'],
      ['weet ik niet', 'identify.no-matter', 'identify.surname'],
      ['de testpatiënt', 'identify.known', 'cancel.confirm-said'],
      ['nee, een andere', 'cancel.kept', 'cancel.kept-only', 'menu.more'],
      ['opnieuw', 'common.start-over', 'menu.what'],
    ])
    assert.deepEqual(cancelled(talk), [])
  })

  const unknown = [
    ['birth date', ['weet ik niet']],
    ['surname', ['1 januari 1965', 'weet ik niet']],
    ['day and time', ['1 januari 1965', 'weet ik niet', 'de testpatiënt']],
  ] as const
  for (const [question, before] of unknown)
    it(`goes to the practice when the ${question} is not known either`, async () => {
      await talk.say('afspraak afzeggen')
      for (const said of before) await talk.say(said)
      await follow(talk, [['dat weet ik niet', 'handover.declined', 'handover.hours', 'menu.more']])
    })

  for (const before of [[], ['de testpatiënt']])
    it(`takes the number when it is found after all (${before.length + 1})`, async () => {
      for (const said of ['mijn afspraken', '1 januari 1965', 'die heb ik niet', ...before]) await talk.say(said)
      assert.ok((await talk.say('o wacht hier heb ik hem 157376')).includes('appointments.count'))
    })

  for (const said of ['die heb ik niet', 'heb ik niet', "I don't have that"])
    it(`hears that there is no number: "${said}"`, () =>
      follow(talk, [
        ['mijn afspraken', 'identify.intro', 'identify.birth-date'],
        ['1 januari 1965', 'identify.echo', 'identify.number'],
        [said, 'identify.no-matter', 'identify.surname'],
      ]))

  it('takes the number of who has found it, in whatever words', () =>
    follow(talk, [
      ['mijn afspraken', 'identify.intro', 'identify.birth-date'],
      ['1 januari 1965', 'identify.echo', 'identify.number'],
      ['dat moet ik even opzoeken hoor', 'common.take-time', 'identify.number'],
      [
        'ja hier heb ik hem 157376',
        'identify.known',
        'appointments.count',
        'appointments.numbered',
        'appointments.numbered',
        'menu.more',
      ],
    ]))
})
