import { strict as assert } from 'node:assert'
import en from '../../locales/en.json' with { type: 'json' }
import nl from '../../locales/nl.json' with { type: 'json' }
import { cancelled, follow, identified, list } from './follow.ts'
import { startTalk, type Talk } from './talk.ts'

describe('cancelling an appointment', () => {
  let talk: Talk
  afterEach(() => talk.end())

  it('goes from greeting to a cancelled appointment in Dutch, and shows it gone', async () => {
    talk = await startTalk()
    assert.deepEqual(await talk.hear({ kind: 'start' }), ['greeting', 'menu.what'])
    await follow(talk, [
      ['ik wil me afspraak afzeggen', 'identify.intro', 'identify.birth-date'],
      ['1 jan 65', 'identify.echo', 'identify.number'],
      ['157376', 'identify.known', ...list, 'cancel.which'],
      ['die van dinsdag', 'cancel.confirm'],
      ['ja', 'cancel.done', 'cancel.stays', 'cancel.new-one', 'menu.more'],
      ['welke afspraken heb ik nog', 'appointments.count', 'appointments.line', 'menu.more'],
      ['nee dank u', 'menu.bye'],
    ])
    assert.deepEqual(cancelled(talk), [['2026-11-24T09:15:00', 157376]])
  })

  it('does the same in English', async () => {
    talk = await startTalk({}, 'en-US')
    assert.deepEqual(await talk.hear({ kind: 'start' }), ['greeting', 'menu.what'])
    await follow(talk, [
      ['I need to cancel my appointment', 'identify.intro', 'identify.birth-date'],
      ['January 1st, 1965', 'identify.echo', 'identify.number'],
      ['one five seven three seven six', 'identify.known', ...list, 'cancel.which'],
      ['the second one', 'cancel.confirm'],
      ['yes please', 'cancel.done', 'cancel.stays', 'cancel.new-one', 'menu.more'],
      ['no thanks', 'menu.bye'],
    ])
    assert.match(talk.text(), /Goodbye/)
    assert.equal(cancelled(talk).length, 1)
  })

  for (const [locale, words, wish] of [
    ['nl-NL', nl, 'mijn afspraken'],
    ['en-GB', en, 'my appointments'],
  ] as const)
    it(`understands the button beside an appointment, after the list and in it (${locale})`, async () => {
      talk = await startTalk({}, locale)
      const day = locale === 'nl-NL' ? 'maandag 30 november om 10.00 uur' : 'Monday 30 November at 10:00'
      const press = words['choice.cancel-that'].replace('{{at}}', day)
      await follow(talk, [
        [wish, 'greeting', 'identify.intro', 'identify.birth-date'],
        ['12-3-1984', 'identify.echo', 'identify.number'],
        [
          '10263',
          'identify.known',
          'appointments.count',
          ...Array(3).fill('appointments.numbered'),
          'appointments.numbered-by-phone',
          'menu.more',
        ],
        [press, 'cancel.confirm'],
      ])
      assert.match(talk.text(), new RegExp(day))
      assert.deepEqual(talk.buttons(), [words['choice.yes'], words['choice.no']])
    })

  it('takes birth date, number and day from one sentence', async () => {
    talk = await startTalk()
    await follow(talk, [
      [
        'ik wil mijn afspraak van dinsdag afzeggen, mijn nummer is 157376 en ik ben geboren op 1 januari 1965',
        'greeting',
        'identify.known',
        'cancel.confirm',
      ],
      ['ja', 'cancel.done', 'cancel.stays', 'cancel.new-one', 'menu.more'],
    ])
  })

  it('keeps the appointment when the patient changes their mind', async () => {
    talk = await startTalk()
    await identified(talk, 'afspraak afzeggen')
    await follow(talk, [
      ['de eerste', 'cancel.confirm'],
      ['oh wacht nee toch niet', 'cancel.kept', 'menu.more'],
      ['ja', 'menu.what'],
    ])
    assert.deepEqual(cancelled(talk), [])
  })

  it('takes no doubtful answer for a yes', async () => {
    talk = await startTalk()
    await identified(talk, 'afspraak afzeggen')
    await talk.say('nummer 1')
    for (const doubtful of ['misschien', 'ja maar alleen als het moet', 'ja doe maar niet']) {
      const keys = await talk.say(doubtful)
      assert.ok(!keys.includes('cancel.done'), doubtful)
      if (!keys.some((key) => key.startsWith('cancel.confirm'))) break
    }
    assert.deepEqual(cancelled(talk), [])
  })

  it('does not take a yes that comes six minutes late, or before the question', async () => {
    talk = await startTalk()
    await identified(talk, 'afspraak afzeggen')
    await talk.say('nummer 1')
    talk.later(4 * 60_000)
    await talk.say('help')
    talk.later(4 * 60_000)
    assert.ok((await talk.say('ja')).includes('cancel.done'), 'help asked the question anew')
    await follow(talk, [['de andere ook afzeggen', 'cancel.confirm']])
    talk.later(5 * 60_000 + 1)
    const late = await talk.say('ja')
    assert.ok(!late.includes('cancel.done'))
    assert.equal(cancelled(talk).length, 1)
  })

  it('asks for a yes again after an emergency came between', async () => {
    talk = await startTalk()
    await identified(talk, 'afspraak afzeggen')
    await talk.say('nummer 1')
    assert.deepEqual(await talk.say('mijn man heeft erge pijn op de borst'), [])
    assert.match(String(talk.signals().at(-1)?.text), /112/)
    await follow(talk, [
      ['ja', 'confirm.late', 'cancel.confirm'],
      ['nee', 'cancel.kept', 'menu.more'],
    ])
  })

  it('says before the question which appointment cannot be cancelled here', async () => {
    talk = await startTalk()
    await follow(talk, [
      ['mijn afspraak afzeggen', 'greeting', 'identify.intro', 'identify.birth-date'],
      ['12-3-1984', 'identify.echo', 'identify.number'],
    ])
    const keys = await talk.say('10263')
    assert.ok(keys.includes('appointments.numbered-by-phone'))
    assert.deepEqual(await talk.say('nummer 4'), ['cancel.by-phone', 'menu.more'])
    assert.deepEqual(cancelled(talk), [])
  })

  it('tells that the appointment moved meanwhile, and cancels nothing', async () => {
    talk = await startTalk()
    await identified(talk, 'afspraak afzeggen')
    await talk.say('nummer 1')
    const [first] = talk.agenda
      .appointments()
      .filter(({ patientId, start }) => patientId === 157376 && start.toString().startsWith('2026-11-24'))
    assert.ok(first)
    talk.agenda.move(first.id, first.start.add({ hours: 1 }))
    await follow(talk, [['ja', 'cancel.changed', 'menu.more']])
    assert.deepEqual(cancelled(talk), [])
  })

  it('goes on after a restart in mid-conversation as if nothing happened', async () => {
    talk = await startTalk()
    await identified(talk, 'afspraak afzeggen')
    await talk.restart()
    await follow(talk, [['die van dinsdag', 'cancel.confirm']])
    await talk.restart()
    await follow(talk, [['ja', 'cancel.done', 'cancel.stays', 'cancel.new-one', 'menu.more']])
    assert.equal(cancelled(talk).length, 1)
  })

  it('does not cancel twice when two quick messages say yes', async () => {
    talk = await startTalk()
    await identified(talk, 'afspraak afzeggen')
    await talk.say('nummer 1')
    await Promise.all([talk.say('ja'), talk.say('ja')])
    assert.equal(cancelled(talk).length, 1)
  })
})
