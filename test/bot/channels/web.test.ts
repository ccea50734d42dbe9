import { strict as assert } from 'node:assert'
import type { Activity } from 'botbuilder'
import type { Reply } from '../../../src/bot/channels/channel.ts'
import { web } from '../../../src/bot/channels/web.ts'

const reply: Reply = {
  text: 'Lees dit.',
  lines: [{ text: 'Lees dit.' }],
  speech: 'Hoor dit.',
  choices: [],
  language: 'nl',
  locale: 'nl-NL',
  expectsAnswer: true,
  sensitive: false,
}

describe('the web channel', () => {
  const read: readonly (readonly [name: string, activity: object, kind: string])[] = [
    ['words', { type: 'message', text: 'hallo' }, 'words'],
    ['no words', { type: 'message' }, 'words'],
    ['a pressed button', { type: 'message', value: 'Ja' }, 'words'],
    ['the value of a card', { type: 'message', value: { yes: true } }, 'unreadable'],
    ['a picture', { type: 'message', text: ' ', attachments: [{ contentType: 'image/png' }] }, 'unreadable'],
    ['a picture with words', { type: 'message', text: 'dit', attachments: [{ contentType: 'image/png' }] }, 'words'],
    [
      'somebody who joins',
      { type: 'conversationUpdate', membersAdded: [{ id: 'me' }], recipient: { id: 'bot' } },
      'start',
    ],
    [
      'the bot that joins',
      { type: 'conversationUpdate', membersAdded: [{ id: 'bot' }], recipient: { id: 'bot' } },
      'nothing',
    ],
    ['somebody who leaves', { type: 'conversationUpdate', membersRemoved: [{ id: 'me' }] }, 'nothing'],
    ['a page that opens', { type: 'event', name: 'webchat/join' }, 'start'],
    ['another event', { type: 'event', name: 'other', value: 'ja' }, 'nothing'],
    ['typing', { type: 'typing' }, 'nothing'],
    ['words in a group', { type: 'message', text: 'mijn afspraken', conversation: { isGroup: true } }, 'public'],
    [
      'somebody who joins a group',
      { type: 'conversationUpdate', membersAdded: [{ id: 'me' }], conversation: { isGroup: true } },
      'nothing',
    ],
    ['a kind of its own', { type: 'constructor', text: 'ja' }, 'nothing'],
  ]
  for (const [name, activity, kind] of read)
    it(`takes ${name} for ${kind}`, () => assert.equal(web.read(activity as Partial<Activity>).kind, kind))

  it('shows buttons that say their own words', () => {
    const [message, ...more] = web.write({ ...reply, choices: ['Ja', 'Nee'] })
    assert.deepEqual(more, [])
    assert.deepEqual(message?.suggestedActions?.actions, [
      { type: 'imBack', title: 'Ja', value: 'Ja' },
      { type: 'imBack', title: 'Nee', value: 'Nee' },
    ])
  })

  it('has a text to read and one to hear, in their language', () => {
    const [message] = web.write({ ...reply, language: 'en', locale: 'en-GB' })
    assert.deepEqual([message?.text, message?.speak, message?.locale], ['Lees dit.', 'Hoor dit.', 'en-GB'])
    assert.equal(message?.suggestedActions, undefined)
  })
})
