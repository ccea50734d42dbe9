import { strict as assert } from 'node:assert'
import { cancelled, follow, type Line, list } from './follow.ts'
import { startTalk, type Talk } from './talk.ts'

describe('on the phone', () => {
  let talk: Talk
  beforeEach(async () => {
    talk = await startTalk()
    await talk.hear({ kind: 'start' }, 'spoken')
  })
  afterEach(() => talk.end())

  const follows = (...lines: readonly Line[]) => follow(talk, lines, 'spoken')

  it('cancels with keys only after the wish', async () => {
    await follows(
      ['ik wil een afspraak afzeggen', 'identify.intro', 'identify.birth-date'],
      ['01011965', 'identify.echo', 'identify.number'],
      ['157376#', 'identify.known', ...list, 'cancel.which'],
      ['1', 'cancel.confirm'],
      ['1', 'cancel.done', 'cancel.stays', 'cancel.new-one', 'menu.more'],
      ['2', 'menu.bye'],
    )
    assert.deepEqual(cancelled(talk), [['2026-11-24T09:15:00', 157376]])
  })

  it('keeps the appointment for key 2', async () => {
    await follows(
      ['afspraak afzeggen', 'identify.intro', 'identify.birth-date'],
      ['01011965', 'identify.echo', 'identify.number'],
      ['157376#', 'identify.known', ...list, 'cancel.which'],
      ['2', 'cancel.confirm'],
      ['2', 'cancel.kept', 'menu.more'],
    )
    assert.deepEqual(cancelled(talk), [])
  })

  it('tells the emergency line for key 1 at the greeting', () => follows(['1', 'emergency', 'menu.what']))

  it('goes to a person for key 0, and to English for key 9', () =>
    follows(
      ['9', 'common.language', 'greeting', 'menu.what'],
      ['*', 'greeting', 'menu.what'],
      ['0', 'handover.asked', 'handover.hours', 'menu.more'],
    ))

  it('goes to a person after three silences', () =>
    follows(
      ['afspraak afzeggen', 'identify.intro', 'identify.birth-date'],
      ['', 'identify.birth-date_again'],
      ['', 'identify.birth-date_example'],
      ['', 'handover.not-understood', 'handover.hours', 'menu.more'],
    ))

  it('counts silence and not understood together', () =>
    follows(
      ['', 'menu.what_again'],
      ['blub blub', 'menu.what_example'],
      ['', 'handover.not-understood', 'handover.hours', 'menu.more'],
    ))

  it('cancels nothing in silence', async () => {
    await follows(
      ['afspraak afzeggen', 'identify.intro', 'identify.birth-date'],
      ['01011965', 'identify.echo', 'identify.number'],
      ['157376#', 'identify.known', ...list, 'cancel.which'],
      ['de eerste', 'cancel.confirm'],
      ['', 'cancel.confirm_again'],
      ['', 'cancel.confirm_example'],
      ['', 'handover.not-understood', 'handover.hours', 'menu.more'],
    )
    assert.deepEqual(cancelled(talk), [])
  })

  it('reads two appointments at a time', () =>
    follows(
      ['welke afspraken heb ik', 'identify.intro', 'identify.birth-date'],
      ['12031984', 'identify.echo', 'identify.number'],
      [
        '10263#',
        'identify.known',
        'appointments.count',
        'appointments.numbered',
        'appointments.numbered',
        'appointments.more',
      ],
      ['ja graag', 'appointments.numbered', 'appointments.numbered-by-phone', 'menu.more'],
    ))

  it('gives the rest of the list for "meer" when choosing', () =>
    follows(
      ['afspraak afzeggen', 'identify.intro', 'identify.birth-date'],
      ['12031984', 'identify.echo', 'identify.number'],
      [
        '10263#',
        'identify.known',
        'appointments.count',
        'appointments.numbered',
        'appointments.numbered',
        'cancel.which-or-more',
      ],
      ['meer', 'appointments.numbered', 'appointments.numbered-by-phone', 'cancel.which'],
      ['de derde', 'cancel.confirm'],
    ))

  it('gives the rest of the list for a hash, and knows who has no number by a hash alone', () =>
    follows(
      ['afspraak afzeggen', 'identify.intro', 'identify.birth-date'],
      ['12031984', 'identify.echo', 'identify.number'],
      [
        '10263#',
        'identify.known',
        'appointments.count',
        'appointments.numbered',
        'appointments.numbered',
        'cancel.which-or-more',
      ],
      ['#', 'appointments.numbered', 'appointments.numbered-by-phone', 'cancel.which'],
      ['opnieuw', 'common.start-over', 'menu.what'],
      ['3', 'identify.intro', 'identify.birth-date'],
      ['12031984', 'identify.echo', 'identify.number'],
      ['#', 'identify.no-matter', 'identify.surname'],
    ))
})
