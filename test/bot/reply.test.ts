import { strict as assert } from 'node:assert'
import en from '../../locales/en.json' with { type: 'json' }
import nl from '../../locales/nl.json' with { type: 'json' }
import { inReply } from '../../src/bot/reply.ts'
import type { Said } from '../../src/dialogs/host.ts'
import { ownFiles } from '../../src/dialogs/languages.ts'
import { sayShort } from '../../src/dialogs/when.ts'
import { deLinde } from '../de-linde.ts'

const reply = (said: Said) => inReply(said, 'nl', '2026-11-21', deLinde)
const at = { at: { at: '2026-11-24T09:15:00' } }

describe('a neutral reply', () => {
  it('says what its question expects', () => {
    assert.equal(reply({ messages: [['identify.birth-date']], asked: 'birthDate' }).asked, 'birthDate')
    assert.equal('asked' in reply({ messages: [['menu.bye']] }), false)
  })

  it('knows what is of a patient, and what is the same for everybody', () => {
    const greeting = ['greeting', { daypart: { key: 'daypart.morning' } }] as const
    assert.equal(reply({ messages: [greeting, ['menu.what']] }).sensitive, false)
    for (const message of [
      ['identify.echo', { birthDate: { date: '1965-01-01' } }],
      ['identify.year', { first: '1926', second: '2026' }],
      ['appointments.count', { count: 2 }],
      ['cancel.stays', at],
    ] as const)
      assert.equal(reply({ messages: [['identify.known'], message] }).sensitive, true, message[0])
  })

  it('is to be heard to its end before something is changed, and when it tells what came of it', () => {
    assert.equal(reply({ messages: [['cancel.confirm', at]], asked: 'confirm' }).kind, 'confirm')
    assert.equal(reply({ messages: [['cancel.done', at], ['menu.more']], asked: 'wish' }).kind, 'result')
    assert.equal('kind' in reply({ messages: [['menu.what']], asked: 'wish' }), false)
  })

  it('has a line of speech for each message', () => {
    assert.equal(reply({ messages: [['identify.no-matter'], ['identify.surname']] }).speech.split('\n').length, 2)
  })
})

const today = '2026-11-21'
const start = '2026-11-24T09:15:00'
const when = { at: start }
const choose = ['choice.cancel-that', { at: when }] as const
const list: Said = {
  messages: [
    ['appointments.count', { count: 1 }],
    [
      'appointments.line',
      { at: when, agenda: 'Dhr. Voorbeeld' },
      { start, minutes: 10, whom: 'Dhr. Voorbeeld', choose },
    ],
    ['menu.more'],
  ],
  choices: [['choice.list'], ['choice.nothing']],
  asked: 'wish',
}

describe('a neutral reply that shows more than sentences', () => {
  it('has each sentence, and the appointment it tells of with the words that choose it', () => {
    const { text, lines } = inReply(list, 'nl', today, deLinde)
    assert.deepEqual(lines, [
      { text: 'U hebt 1 afspraak.' },
      {
        text: 'Dinsdag 24 november om 9.15 uur bij Dhr. Voorbeeld.',
        appointment: {
          start,
          minutes: 10,
          when: 'Dinsdag 24 november om 9.15 uur',
          short: 'di 24 nov 9.15 uur',
          whom: 'Dhr. Voorbeeld',
          choose: { title: 'Afzeggen', says: 'Afspraak van dinsdag 24 november om 9.15 uur afzeggen' },
        },
      },
      { text: 'Kan ik nog iets doen?' },
    ])
    assert.equal(text, lines.map((line) => line.text).join('\n'))
  })

  it('names the appointment that a yes would cancel, and none at other questions', () => {
    const about = { start, minutes: 10, whom: 'Assistent' }
    const said: Said = { messages: [['cancel.confirm', { at: when, agenda: 'Assistent' }, about]], asked: 'confirm' }
    assert.equal(inReply(said, 'en', today, deLinde).confirms?.short, 'Tue 24 Nov 9:15')
    assert.equal(inReply(list, 'en', today, deLinde).confirms, undefined)
    assert.equal(inReply({ messages: [['agenda.retry']], asked: 'confirm' }, 'en', today, deLinde).confirms, undefined)
  })

  it('says less where the page around it shows the rest: where the privacy rules are, and the other language', () => {
    const said: Said = { messages: [['greeting', { daypart: { key: 'daypart.morning' } }], ['menu.what']] }
    const { text, lines } = inReply(said, 'nl', today, deLinde)
    assert.match(text, /privacyregels.*English/s)
    assert.doesNotMatch(lines[0]?.bare ?? '', /privacyregels staan op|English/)
    assert.match(
      lines[0]?.bare ?? '',
      /^Goedemorgen\. .* Ik ben geen mens\.\nIs het spoed\? Bel 112\..*Liever een mens\?.*privacyregels/is,
    )
    assert.equal(lines[1]?.bare, undefined)
  })

  it('tells what the patient should know of an appointment, and lists none that has just been cancelled', () => {
    const about = { start, minutes: 10, whom: 'Assistent' }
    const busy: Said = {
      messages: [
        ['appointments.line-busy', { at: when, agenda: 'Assistent' }, { ...about, note: 'appointments.busy' }],
      ],
    }
    const [line] = inReply(busy, 'nl', today, deLinde).lines
    assert.equal(line?.appointment?.note, 'Deze afspraak is nu bezig.')
    assert.equal(line?.text, `Dinsdag 24 november om 9.15 uur bij Assistent. ${line?.appointment?.note}`)
    const done: Said = { messages: [['cancel.done', { at: when }, { ...about, cancelled: true }]] }
    const [told] = inReply(done, 'nl', today, deLinde).lines
    assert.deepEqual([told?.appointment, told?.cancelled?.start], [undefined, start])
  })

  it('shows no more than day and time where others may look along', () => {
    const reply = inReply(list, 'nl', today, deLinde, { discreet: true })
    assert.doesNotMatch(JSON.stringify(reply), /Voorbeeld/)
    assert.equal(reply.lines[1]?.text, 'Dinsdag 24 november om 9.15 uur.')
  })

  for (const [language, all] of Object.entries({ nl, en } as Record<string, Record<string, string>>))
    it(`has words without a doctor for every sentence that names one (${language})`, () => {
      for (const [key, sentence] of Object.entries(all))
        if (sentence.includes('{{agenda}}') && !key.endsWith('_spoken')) assert.ok(all[`${key}_discreet`], key)
        else if (key.endsWith('_discreet')) assert.doesNotMatch(sentence, /{{agenda}}/)
    })

  it('has a short form of day and time that never exceeds 24 characters, 20 within the year', () => {
    for (let day = Date.parse('2026-01-01'); day < Date.parse('2028-01-01'); day += 86_400_000)
      for (const language of ['nl', 'en'] as const) {
        const short = sayShort(`${new Date(day).toISOString().slice(0, 10)}T10:30:00`, today, ownFiles[language].words)
        assert.ok(short.length <= (short.includes('2027') ? 24 : 20), short)
      }
  })
})
