import { strict as assert } from 'node:assert'
import { inReply } from '../../src/bot/reply.ts'
import type { Said } from '../../src/dialogs/host.ts'

const practice = {
  practice: 'Huisartsenpraktijk De Linde',
  phone: '020 123 45 67',
  emergencyPhone: '020 123 45 60',
  privacy: 'delinde.example/privacy',
  hours: { nl: 'werkdagen', en: 'weekdays' },
}
const reply = (said: Said) => inReply(said, 'nl', '2026-11-21', practice)
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
