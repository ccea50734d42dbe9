import { strict as assert } from 'node:assert'
import { cancelled, follow, identified } from './follow.ts'
import { startTalk, type Talk } from './talk.ts'

describe('safety', () => {
  let talk: Talk
  beforeEach(async () => {
    talk = await startTalk()
    await talk.hear({ kind: 'start' })
  })
  afterEach(() => talk.end())

  const strangers = [
    ['nobody', '3 april 1977', '12345'],
    ['a wrong number', '1 januari 1965', '157377'],
    ["another patient's number", '1 januari 1965', '10263'],
    ['a child', '16 juni 2016', '61616'],
    ['a birth date as number', '1 januari 1965', '19650101'],
  ] as const
  it('answers nobody, a wrong number and a child in exactly the same words', async () => {
    const answers = new Set<string>()
    for (const [, birthDate, number] of strangers) {
      const other = await startTalk()
      await other.hear({ kind: 'start' })
      await follow(other, [
        ['mijn afspraken', 'identify.intro', 'identify.birth-date'],
        [birthDate, 'identify.echo', 'identify.number'],
        [number, 'identify.failed', 'identify.birth-date'],
      ])
      answers.add(other.text())
      await other.end()
    }
    assert.equal(answers.size, 1)
  })

  it('goes kindly to the practice after "nee" to another try', () =>
    follow(talk, [
      ['mijn afspraken', 'identify.intro', 'identify.birth-date'],
      ['1 januari 1965', 'identify.echo', 'identify.number'],
      ['157377', 'identify.failed', 'identify.birth-date'],
      ['nee', 'handover.declined', 'handover.hours', 'menu.more'],
    ]))

  it('goes to a person after three wrong numbers, and stays there with the right one', async () => {
    await follow(talk, [
      ['mijn afspraken', 'identify.intro', 'identify.birth-date'],
      ['1 januari 1965', 'identify.echo', 'identify.number'],
      ['157377', 'identify.failed', 'identify.birth-date'],
      ['ja', 'identify.birth-date'],
      ['1 januari 1965', 'identify.echo', 'identify.number'],
      ['157378', 'identify.failed', 'identify.birth-date'],
      ['1 januari 1965', 'identify.echo', 'identify.number'],
      ['157379', 'handover.identify', 'handover.hours', 'menu.more'],
    ])
    await talk.say('opnieuw')
    await talk.say('mijn afspraken')
    await follow(talk, [
      ['1 januari 1965', 'identify.echo', 'identify.number'],
      ['157376', 'handover.identify', 'handover.hours', 'menu.more'],
    ])
  })

  it('never says a patient number back', async () => {
    const said: string[] = []
    for (const words of [
      '157376',
      'mijn afspraken',
      '1 januari 1965',
      'herhaal',
      'afspraak afzeggen',
      'terug',
      'de eerste',
      'ja',
    ]) {
      await talk.say(words)
      said.push(talk.text())
    }
    assert.ok(said.every((text) => !text.includes('157376')))
  })

  it('takes a citizen service number for a wrong number, in the same words, and keeps nothing of it', async () => {
    await follow(talk, [
      ['mijn afspraken', 'identify.intro', 'identify.birth-date'],
      ['1 januari 1965', 'identify.echo', 'identify.number'],
      ['123456782', 'identify.failed', 'identify.birth-date'],
    ])
    assert.doesNotMatch(JSON.stringify(talk.agenda.log), /123456782/)
  })

  const questions = [
    [],
    ['afspraak afzeggen'],
    ['afspraak afzeggen', '1 januari 1965'],
    ['afspraak afzeggen', '1 januari 1965', 'weet ik niet'],
    ['afspraak afzeggen', '1 januari 1965', '157376'],
    ['afspraak afzeggen', '1 januari 1965', '157376', 'de eerste'],
  ] as const
  for (const before of questions)
    it(`puts an emergency before everything after ${before.length} answers`, async () => {
      for (const said of before) await talk.say(said)
      await talk.say('mijn vrouw krijgt geen lucht')
      assert.match(String(talk.signals().at(-1)?.text), /112/)
      await talk.say('ja')
      assert.deepEqual(cancelled(talk), [])
    })

  it('says who speaks after an emergency that came first', async () => {
    const other = await startTalk()
    await other.say('mijn man is bewusteloos')
    await follow(other, [['afspraak afzeggen', 'greeting', 'identify.intro', 'identify.birth-date']])
    await other.end()
  })

  it('tells somebody in the waiting room so, and does not cancel that appointment', () =>
    follow(talk, [
      ['mijn afspraken', 'identify.intro', 'identify.birth-date'],
      ['31 december 1999', 'identify.echo', 'identify.number'],
      ['48888', 'identify.known', 'appointments.count', 'appointments.line-waiting', 'menu.more'],
      ['afzeggen', 'cancel.by-phone', 'menu.more'],
    ]))

  it('says plainly that there are no appointments', () =>
    follow(talk, [
      ['mijn afspraken', 'identify.intro', 'identify.birth-date'],
      ['23 november 1951', 'identify.echo', 'identify.number'],
      ['30412', 'identify.known', 'appointments.none', 'menu.more'],
    ]))

  it('asks for a fresh yes after the other appointment was named', async () => {
    await identified(talk, 'afspraak afzeggen')
    await talk.say('de eerste')
    await talk.say('nee, de andere')
    talk.later(5 * 60_000 + 1)
    assert.ok(!(await talk.say('ja')).includes('cancel.done'))
    assert.deepEqual(cancelled(talk), [])
  })

  it('takes a yes or no right after an alarm for an answer to that, and counts no miss', async () => {
    await talk.say('afspraak afzeggen')
    await talk.say('ik wil dood')
    await follow(talk, [['ja', 'emergency.yes', 'identify.birth-date']])
    assert.match(talk.text(), /113/)
    await talk.say('mijn man heeft erge pijn op de borst')
    await follow(talk, [
      ['nee', 'emergency.no', 'identify.birth-date'],
      ['blub', 'identify.birth-date_again'],
    ])
  })

  it('cancels nothing by the yes right after an alarm', async () => {
    await identified(talk, 'afspraak afzeggen')
    for (const said of ['de eerste', 'mijn man heeft erge pijn op de borst', 'ja']) await talk.say(said)
    assert.deepEqual(cancelled(talk), [])
  })
})
