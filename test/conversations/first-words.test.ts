// The first words of a conversation, on every channel and in both languages: who speaks, and what everybody must be able to know.
import { strict as assert } from 'node:assert'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { Activity } from 'botbuilder'
import type { Channel } from '../../src/bot/channels/channel.ts'
import { inReply } from '../../src/bot/reply.ts'
import type { Message } from '../../src/dialogs/words.ts'
import { startTalk, type Talk } from './talk.ts'

const snapshotFile = new URL('./first-words.json', import.meta.url)
const snapshots = JSON.parse(readFileSync(snapshotFile, 'utf8')) as Record<string, readonly string[]>
/** `UPDATE=yes` writes them anew; look at what changed. */
const updating = process.env.UPDATE === 'yes'

const folder = new URL('../../src/bot/channels/', import.meta.url)
const facts = {
  nl: {
    assistant: /digitale assistent/,
    person: /geen mens/,
    staff: /medewerker|voor een mens/i,
    privacy: /privacyregels|Privacy: onze website/,
  },
  en: {
    assistant: /digital assistant/,
    person: /not a person/,
    staff: /staff|a person/i,
    privacy: /privacy rules|Privacy: our website/,
  },
} as const

/** Everything that can be read or heard in activities, wherever it stands. */
function wordsIn(activities: readonly Partial<Activity>[]): readonly string[] {
  return activities.map((activity) => JSON.stringify(activity))
}

const channels = await Promise.all(
  readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map(async (name) => Object.entries((await import(new URL(name, folder).href)) as Record<string, unknown>)),
)
const named = channels
  .flat()
  .filter(
    (entry): entry is [string, Channel] => typeof (entry[1] as Partial<Channel> | undefined)?.write === 'function',
  )

describe('the first words of a conversation', () => {
  let talk: Talk
  before(async () => {
    talk = await startTalk()
  })
  after(async () => {
    await talk.end()
    if (updating) writeFileSync(snapshotFile, `${JSON.stringify(snapshots, null, 2)}\n`)
  })

  for (const [name, channel] of named)
    for (const language of ['nl', 'en'] as const)
      it(`say on ${name} in ${language} who speaks, and what everybody must know`, function () {
        const { words } = talk.running().parts.practice
        const greeting: Message = ['greeting', { daypart: { key: 'daypart.morning' } }]
        const messages: readonly Message[] = [greeting, ['menu.what']]
        const said = wordsIn(
          channel.write(inReply({ messages }, language, '2026-11-21', words, { discreet: channel.discreet })),
        )
        const text = said.join('\n')
        for (const fact of Object.values(facts[language])) assert.match(text, fact)
        assert.match(text, /De Linde/)
        assert.match(text, /1\s?1\s?2|één één twee|one one two/)
        const key = `${name} ${language}`
        if (updating) snapshots[key] = said
        if (!snapshots[key]) return this.skip()
        assert.deepEqual(said, snapshots[key])
      })

  const beginnings = [
    ['somebody who says nothing yet', { kind: 'start' }],
    ['a wish', { kind: 'words', text: 'afspraak afzeggen' }],
    ['a greeting', { kind: 'words', text: 'hallo' }],
    ['nonsense', { kind: 'words', text: 'xyzzy' }],
    ['a birth date', { kind: 'words', text: '1 januari 1965' }],
    ['a yes', { kind: 'words', text: 'ja' }],
    ['a goodbye', { kind: 'words', text: 'stop' }],
    ['silence', { kind: 'silence' }],
    ['something unreadable', { kind: 'unreadable' }],
  ] as const
  for (const [what, heard] of beginnings)
    it(`come first after ${what}, and once`, async () => {
      const other = await startTalk()
      try {
        assert.equal((await other.hear(heard))[0], 'greeting')
        assert.ok(!(await other.say('mijn afspraken')).includes('greeting'))
      } finally {
        await other.end()
      }
    })
})
