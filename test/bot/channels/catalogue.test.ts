import { strict as assert } from 'node:assert'
import { createRequire } from 'node:module'
import type { Activity } from 'botbuilder'
import type { Channel, Reply } from '../../../src/bot/channels/channel.ts'
import { heardAs, phone } from '../../../src/bot/channels/phone.ts'
import { teams } from '../../../src/bot/channels/teams.ts'
import { earpiece, screen } from '../../../src/bot/channels/terminal.ts'
import { directLine, web } from '../../../src/bot/channels/web.ts'
import { limits, type Outgoing, whatsapp } from '../../../src/bot/channels/whatsapp.ts'
import type { Said } from '../../../src/dialogs/host.ts'
import { choicesOf, doctor, keys, languages, messageOf, pageOf, pressable, replyOf } from './catalogue.ts'

/** Its modules for bundlers do not load in Node; the bundle does. */
const { AdaptiveCard, SerializationContext, Versions }: typeof import('adaptivecards') = createRequire(import.meta.url)(
  'adaptivecards/dist/adaptivecards.js',
)

type Activities = readonly Partial<Activity>[]

/** How each channel shows its words, and what its limits are. */
const channels: readonly {
  readonly name: string
  readonly channel: Channel
  readonly words: (activities: Activities) => string
  readonly holds: (activities: Activities, reply: Reply) => void
}[] = [
  { name: 'web', channel: web, words: textsOf, holds: holdsWeb },
  { name: 'direct line', channel: directLine, words: textsOf, holds: holdsWeb },
  { name: 'screen', channel: screen, words: textsOf, holds: () => {} },
  { name: 'earpiece', channel: earpiece, words: textsOf, holds: () => {} },
  { name: 'the phone', channel: phone, words: wordsOnThePhone, holds: holdsPhone },
  { name: 'Teams', channel: teams, words: wordsInTeams, holds: holdsTeams },
  { name: 'WhatsApp', channel: whatsapp, words: wordsInWhatsApp, holds: holdsWhatsApp },
]

function textsOf(activities: Activities): string {
  return activities.map(({ text }) => text ?? '').join('\n')
}

function wordsOnThePhone(activities: Activities): string {
  return heardAs(activities)
    .prompts.map(({ lines }) => lines.replaceAll('\n', ' '))
    .join(' ')
}

/** Nothing that only the eye understands, and no longer than anybody listens. */
function holdsPhone(activities: Activities): void {
  for (const { lines } of heardAs(activities).prompts) {
    assert.ok(lines.length <= 4_000)
    assert.doesNotMatch(lines, /[*_#[\]<>]|\d\.\d\d uur/)
  }
}

function wordsInTeams(activities: Activities): string {
  return activities
    .map(({ text, attachments = [] }) => text ?? attachments.map(({ content }) => wordsIn(content)).join('\n'))
    .join('\n')
}

/** Runs of text in a card, a block a line. */
function wordsIn(element: unknown): string {
  if (Array.isArray(element)) return element.map(wordsIn).filter(Boolean).join('\n')
  const { body, items, columns, inlines } = (element ?? {}) as Record<string, readonly { text?: string }[]>
  if (inlines) return inlines.map(({ text = '' }) => text).join('')
  return wordsIn(body ?? items ?? columns ?? [])
}

function wordsInWhatsApp(activities: Activities): string {
  return activities.map((each) => bodyOf(each).replaceAll('*', '')).join('\n')
}

type Whats = { text?: { body: string }; interactive?: { type: string; body: { text: string }; action: Action } }
type Option = { readonly id: string; readonly title: string; readonly description?: string }
type Action = {
  button?: string
  buttons?: readonly { reply: Option }[]
  sections?: readonly { rows: readonly Option[] }[]
}

function bodyOf({ channelData }: Partial<Activity>): string {
  const { text, interactive } = channelData as Whats
  return text?.body ?? interactive?.body.text ?? ''
}

function holdsWeb(activities: Activities): void {
  for (const { text = '', suggestedActions } of activities) {
    assert.ok(text.length <= 2000)
    assert.ok((suggestedActions?.actions.length ?? 0) <= 100)
  }
}

const teamsBytes = 28 * 1024
const teamsActions = 6

function holdsTeams(activities: Activities): void {
  for (const activity of activities) {
    assert.ok(Buffer.byteLength(JSON.stringify(activity), 'utf16le') <= teamsBytes)
    for (const { content } of activity.attachments ?? []) {
      assert.equal((content as { version: string }).version, '1.4')
      assert.ok(((content as { actions?: unknown[] }).actions?.length ?? 0) <= teamsActions)
      const kinds = [...JSON.stringify(content).matchAll(/"type":"(Action\.\w+)"/g)].map(([, kind]) => kind)
      assert.ok(kinds.every((kind) => kind === 'Action.Submit'))
      assert.deepEqual(faultsIn(content), [])
    }
  }
}

/** What the parser of Microsoft's own renderer has against a card; its pattern for `lang` remembers the card before (a global one). */
function faultsIn(content: unknown): readonly string[] {
  const context = new SerializationContext(Versions.v1_4)
  const { lang, ...rest } = content as { lang: string }
  assert.match(lang, /^(nl|en)$/)
  new AdaptiveCard().parse(rest, context)
  return Array.from({ length: context.eventCount }, (_, i) => context.getEventAt(i).message)
}

function holdsWhatsApp(activities: Activities): void {
  assert.ok(activities.length <= 2)
  for (const { channelData } of activities) {
    const { type } = channelData as Outgoing
    const { interactive } = channelData as Whats
    const most = type === 'text' ? limits.text : interactive?.type === 'button' ? limits.buttonsBody : limits.listBody
    const body = bodyOf({ channelData })
    assert.ok(body.length > 0 && body.length <= most, `${body.length} of ${most}`)
    if (interactive) holdsActions(interactive.action)
  }
}

function holdsActions({ button, buttons = [], sections = [] }: Action): void {
  const rows = sections.flatMap((section) => section.rows)
  const all = [...buttons.map(({ reply }) => reply), ...rows]
  assert.ok(buttons.length <= limits.buttons && rows.length <= limits.rows && all.length > 0)
  assert.equal(new Set(all.map(({ id }) => id)).size, all.length)
  assert.equal(new Set(all.map(({ title }) => title)).size, all.length)
  for (const { title } of buttons.map(({ reply }) => reply)) assert.ok(title.length <= limits.buttonTitle, title)
  for (const { title, description = 'x' } of rows)
    assert.ok(title.length <= limits.rowTitle && description.length <= limits.rowDescription && description.length > 0)
  for (const { id, title } of all) {
    assert.ok(id.length <= limits.rowId && id.trim() === id, id)
    assert.ok(title.length > 0)
  }
  if (sections.length > 0) assert.ok(button && button.length <= limits.buttonTitle)
}

const isSpoken = ({ channel }: { channel: Channel }) => channel.how !== 'typed'

for (const each of channels)
  describe(`everything that can be said, on ${each.name}`, () => {
    const { channel, words, holds } = each
    const render = (said: Said, language: 'nl' | 'en') => {
      const reply = replyOf(said, language, channel.discreet)
      const activities = channel.write(reply)
      return { reply, activities, shown: words(activities) }
    }

    for (const language of languages) {
      it(`is there in full, and within the limits (${language})`, () => {
        assert.ok(keys.length > 90)
        for (const key of keys) {
          const { reply, activities, shown } = render({ messages: [messageOf(key)] }, language)
          const sentence = isSpoken(each) ? reply.speech : reply.text
          assert.equal(shown.trim(), sentence, key)
          assert.doesNotMatch(shown, /{{|}}|undefined|\*\*|\]\(|^#/, key)
          holds(activities, reply)
        }
      })

      for (const [name, said] of Object.entries(pressable))
        it(`has what can be pressed: ${name} (${language})`, () => {
          const { reply, activities, shown } = render(said, language)
          for (const { text } of isSpoken(each) ? [] : reply.lines)
            for (const line of text.split('\n')) assert.ok(shown.includes(line), `${line} in ${shown}`)
          holds(activities, reply)
        })

      it(`holds its limits with more appointments than are ever on a page (${language})`, () => {
        for (const count of [9, 10, 11, 12]) {
          const page = pageOf(count)
          const choices = choicesOf(page)
          const { reply, activities } = render(
            { messages: [...page, ['cancel.which']], choices, asked: 'choice' },
            language,
          )
          holds(activities, reply)
        }
      })
    }

    if (channel.discreet)
      it('names no doctor', () => {
        for (const said of [...keys.map((key) => ({ messages: [messageOf(key)] })), ...Object.values(pressable)])
          for (const language of languages)
            assert.ok(!JSON.stringify(render(said, language).activities).includes(doctor))
      })
  })
