import { strict as assert } from 'node:assert'
import { cancelled, follow, identified, list } from './follow.ts'
import { startTalk, type Talk } from './talk.ts'

const nonsense = 'blub blub blub'

describe('not being understood', () => {
  let talk: Talk
  beforeEach(async () => {
    talk = await startTalk()
    await talk.hear({ kind: 'start' })
  })
  afterEach(() => talk.end())

  const questions = [
    ['menu.what', []],
    ['identify.birth-date', ['afspraak afzeggen']],
    ['identify.year', ['afspraak afzeggen', '3 mei 26']],
    ['identify.number', ['afspraak afzeggen', '1 januari 1965']],
    ['identify.time', ['afspraak afzeggen', '1 januari 1965', 'weet ik niet', 'de testpatiënt']],
    ['cancel.which', ['afspraak afzeggen', '1 januari 1965', '157376']],
    ['cancel.confirm', ['afspraak afzeggen', '1 januari 1965', '157376', 'nummer 1']],
    ['menu.more', ['mijn afspraken', '1 januari 1965', '157376']],
  ] as const
  for (const [question, before] of questions)
    it(`asks shorter, then with an example, then goes to a person at ${question}`, async () => {
      for (const said of before) await talk.say(said)
      const texts: string[] = []
      for (const keys of [[`${question}_again`], [`${question}_example`]]) {
        await follow(talk, [[nonsense, ...keys]])
        texts.push(talk.text())
      }
      await follow(talk, [[nonsense, 'handover.not-understood', 'handover.hours', 'menu.more']])
      assert.equal(new Set(texts).size, 2)
      assert.deepEqual(cancelled(talk), [])
    })

  it('counts empty messages and very long ones alike', async () => {
    await follow(talk, [
      ['afspraak afzeggen', 'identify.intro', 'identify.birth-date'],
      ['', 'identify.birth-date_again'],
      ['la '.repeat(2_000), 'identify.birth-date_example'],
      ['🙈', 'handover.not-understood', 'handover.hours', 'menu.more'],
    ])
  })

  it('does not ask the same again when the same wish is said again', async () => {
    await follow(talk, [
      ['afspraak afzeggen', 'identify.intro', 'identify.birth-date'],
      ['ik wil mijn afspraak afzeggen', 'identify.birth-date_again'],
      ['afspraak afzeggen', 'identify.birth-date_example'],
    ])
  })

  it('takes a corrected year for the birth date that was just read back', async () => {
    await follow(talk, [
      ['afspraak afzeggen', 'identify.intro', 'identify.birth-date'],
      ['1 januari 1956', 'identify.echo', 'identify.number'],
      ['nee, 1965', 'identify.echo', 'identify.number'],
      ['157376', 'identify.known', ...list, 'cancel.which'],
    ])
  })

  it('asks the birth date again after a "nee", and goes on after a "ja", to what was read back', async () => {
    await follow(talk, [
      ['mijn afspraken', 'identify.intro', 'identify.birth-date'],
      ['1 januari 1956', 'identify.echo', 'identify.number'],
      ['nee', 'identify.date-wrong', 'identify.birth-date'],
      ['1 januari 1965', 'identify.echo', 'identify.number'],
      ['ja klopt', 'identify.number'],
      ['ja klopt', 'identify.number_again'],
    ])
  })

  it('keeps a number that comes before the birth date', async () => {
    await follow(talk, [
      ['afspraak afzeggen', 'identify.intro', 'identify.birth-date'],
      ['157376', 'identify.known', 'identify.birth-date-too'],
      ['1 januari 1965', 'identify.known', ...list, 'cancel.which'],
    ])
  })

  it('keeps a number that comes before the wish', async () => {
    await follow(talk, [
      ['mijn patiëntnummer is 157376', 'identify.known', 'menu.which'],
      ['mijn afspraken', 'identify.intro', 'identify.birth-date'],
      ['1 januari 1965', 'identify.known', ...list, 'menu.more'],
    ])
  })

  it('says once that an appointment is not in the list, then asks shorter', async () => {
    await identified(talk, 'afspraak afzeggen')
    await follow(talk, [
      ['die van zondag', 'cancel.not-listed', 'cancel.which'],
      ['die van zondag', 'cancel.which_again'],
    ])
  })
})
