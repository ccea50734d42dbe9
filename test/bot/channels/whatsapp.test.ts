import { strict as assert } from 'node:assert'
import type { Activity } from 'botbuilder'
import type { Line, Reply } from '../../../src/bot/channels/channel.ts'
import { limits, whatsapp } from '../../../src/bot/channels/whatsapp.ts'
import { languages, messageOf, replyOf } from './catalogue.ts'

type Sent = {
  readonly type: string
  readonly text?: { readonly body: string }
  readonly interactive?: { readonly type: string; readonly body: { readonly text: string }; readonly action: Action }
}
type Action = {
  readonly buttons?: readonly { readonly reply: { readonly id: string; readonly title: string } }[]
  readonly sections?: readonly { readonly rows: readonly { readonly id: string; readonly title: string }[] }[]
}

const sent = (reply: Reply): readonly Sent[] => whatsapp.write(reply).map(({ channelData }) => channelData as Sent)
const kindOf = ({ type, interactive }: Sent) => interactive?.type ?? type
const bodyOf = ({ text, interactive }: Sent) => text?.body ?? interactive?.body.text ?? ''

/** Real sentences, again and again, until they are just so long; lines as the catalogue has them. */
function linesOf(language: 'nl' | 'en', length: number): readonly Line[] {
  const { text } = replyOf({ messages: [messageOf('appointments.none'), messageOf('common.help')] }, language, true)
  const sentences = text.split('\n')
  const lines: string[] = []
  while (lines.join('\n').length < length) lines.push(sentences[lines.length % sentences.length] ?? '')
  const last = lines.pop() ?? ''
  const left = length - lines.join('\n').length - 1
  return [...lines, last.padEnd(left, '.').slice(0, left)].map((each) => ({ text: each }))
}

function replyWith(language: 'nl' | 'en', length: number, choices: readonly string[] = []): Reply {
  const lines = linesOf(language, length)
  return { ...replyOf({ messages: [], choices: [['choice.yes']] }, language, true), lines, choices }
}

for (const language of languages)
  describe(`the limits of WhatsApp (${language})`, () => {
    const words = (key: 'choice.yes' | 'choice.no' | 'choice.more' | 'choice.list') =>
      replyOf({ messages: [[key]] }, language, true).text
    const [yes, no, more, list] = [words('choice.yes'), words('choice.no'), words('choice.more'), words('choice.list')]

    for (const [length, pieces] of [
      [limits.text - 1, 1],
      [limits.text, 1],
      [limits.text + 1, 2],
      [2 * limits.text + 10, 3],
    ] as const)
      it(`a text of ${length} characters is ${pieces}`, () => {
        const all = sent(replyWith(language, length))
        assert.deepEqual(all.map(kindOf), Array(pieces).fill('text'))
        assert.ok(all.every((each) => bodyOf(each).length <= limits.text))
        assert.equal(all.map(bodyOf).join('\n').length, length)
      })

    for (const [length, kinds] of [
      [limits.buttonsBody, ['button']],
      [limits.buttonsBody + 1, ['text', 'button']],
    ] as const)
      it(`${length} characters with buttons are ${kinds.join(' and ')}`, () => {
        const all = sent(replyWith(language, length, [yes, no]))
        assert.deepEqual(all.map(kindOf), kinds)
        assert.ok(bodyOf(all.at(-1) as Sent).length <= limits.buttonsBody)
        assert.equal(all.map(bodyOf).join('\n').length, length)
      })

    for (const [length, kinds] of [
      [limits.listBody, ['list']],
      [limits.listBody + 1, ['text', 'list']],
    ] as const)
      it(`${length} characters with a list are ${kinds.join(' and ')}`, () => {
        assert.deepEqual(sent(replyWith(language, length, [yes, no, more, list])).map(kindOf), kinds)
      })

    it('three choices are buttons, four are a list', () => {
      assert.deepEqual(sent(replyWith(language, 100, [yes, no, more])).map(kindOf), ['button'])
      assert.deepEqual(sent(replyWith(language, 100, [yes, no, more, list])).map(kindOf), ['list'])
    })

    it('a title of twenty characters is a button, of twenty-one it is a row', () => {
      const title = list.padEnd(limits.buttonTitle, '.')
      assert.deepEqual(sent(replyWith(language, 100, [title])).map(kindOf), ['button'])
      assert.deepEqual(sent(replyWith(language, 100, [`${title}.`])).map(kindOf), ['list'])
    })

    it('a title of twenty-four characters stands in a row, a longer one is shortened and says all its words', () => {
      const rows = (title: string) =>
        sent(replyWith(language, 100, [title, yes, no, more]))[0]?.interactive?.action.sections?.[0]?.rows ?? []
      const title = list.padEnd(limits.rowTitle, '.')
      assert.equal(rows(title)[0]?.title, title)
      const [long] = rows(`${title}and more`)
      assert.equal(long?.title.length, limits.rowTitle)
      const activity: Partial<Activity> = { type: 'message', text: long?.title ?? '', value: long?.id }
      assert.equal((whatsapp.read(activity) as { text: string }).text, `${title}and more`)
    })

    it('ten rows are a list, of eleven choices the first ten can be pressed', () => {
      for (const [count, rows] of [
        [10, 10],
        [11, 10],
      ]) {
        const choices = Array.from({ length: count ?? 0 }, (_, i) => `${more} ${i}`)
        assert.equal(sent(replyWith(language, 100, choices))[0]?.interactive?.action.sections?.[0]?.rows.length, rows)
      }
    })
  })

describe('what is said on WhatsApp', () => {
  it('is what was pressed, with the answer it was pressed in', () => {
    const [message] = sent({ ...replyWith('nl', 50, ['Ja, graag', 'Nee']), id: 'abc' })
    const [button] = message?.interactive?.action.buttons ?? []
    const press: Partial<Activity> = { type: 'message', text: 'Ja, graag', value: button?.reply.id }
    assert.deepEqual(whatsapp.read(press), { kind: 'words', text: 'Ja, graag', to: 'abc' })
  })

  it('is its words when the id is none of ours', () => {
    assert.deepEqual(whatsapp.read({ type: 'message', text: 'Ja', value: 'YES' }), { kind: 'words', text: 'Ja' })
  })
})
