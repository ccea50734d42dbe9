// Adaptive Cards 1.4 with Action.Submit only: what every Teams client shows. Rich text, because it knows no Markdown that a
// practice's name could be taken for.
import type { Attachment } from 'botbuilder'
import type { Line, Listed, Reply } from './channel.ts'

const contentType = 'application/vnd.microsoft.card.adaptive'

type Element = Readonly<Record<string, unknown>>

/** What pressing a button says, and the answer it was pressed in. */
export interface Press {
  readonly to: string
  readonly says: string
}

/** An answer as a card: its sentences, a button beside each appointment that can be chosen, and the other choices below. */
export function cardOf({ id = '', text, lines, choices, language }: Reply): Attachment {
  const submit = (title: string, says: string) => button(title, { to: id, says })
  const body = lines.map((line) => (line.appointment ? appointmentRow(line, line.appointment, submit) : sentence(line)))
  const offered = lines.flatMap(({ appointment }) => appointment?.choose?.says ?? [])
  const actions = choices.filter((choice) => !offered.includes(choice)).map((choice) => submit(choice, choice))
  return attach({
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.4',
    lang: language,
    fallbackText: text,
    body,
    ...(actions.length > 0 && { actions }),
  })
}

/** The same card with nothing left to press, and what was pressed, where that counted: Teams itself does not show it. */
export function withoutButtons({ content }: Attachment, pressed: string | undefined): Attachment {
  const { actions: _, body, ...rest } = content as { actions?: unknown; body: readonly Element[] }
  const words = richText([{ type: 'TextRun', text: `› ${pressed}`, isSubtle: true }])
  const chosen = pressed === undefined ? [] : [{ ...words, horizontalAlignment: 'Right' }]
  return attach({ ...rest, body: [...body.map(withoutButton), ...chosen] })
}

/** What was pressed, as `button` put it there; `undefined` when the value is not ours. */
export function pressIn(value: unknown): Press | undefined {
  const { to, says } = ((value as { balie?: unknown } | undefined | null)?.balie ?? {}) as Partial<Press>
  return typeof to === 'string' && typeof says === 'string' ? { to, says } : undefined
}

function button(title: string, balie: Press): Element {
  return { type: 'Action.Submit', title, data: { balie } }
}

/** One paragraph per line; a card has no line breaks of its own. */
function sentence({ text }: Line): Element {
  const items = text.split('\n').map((paragraph) => richText([{ type: 'TextRun', text: paragraph }]))
  return items.length === 1 && items[0] ? items[0] : { type: 'Container', items }
}

function appointmentRow(
  { text }: Line,
  { when, choose }: Listed,
  submit: (title: string, says: string) => Element,
): Element {
  const words = {
    type: 'Column',
    width: 'stretch',
    verticalContentAlignment: 'Center',
    items: [richText(bold(text, when))],
  }
  if (!choose) return { type: 'ColumnSet', separator: true, spacing: 'Medium', columns: [words] }
  const press = { type: 'ActionSet', actions: [submit(choose.title, choose.says)] }
  const right = { type: 'Column', width: 'auto', verticalContentAlignment: 'Center', items: [press] }
  return { type: 'ColumnSet', separator: true, spacing: 'Medium', columns: [words, right] }
}

/** Day and time stand out in the sentence that has them. */
function bold(text: string, when: string): readonly Element[] {
  const place = text.toLowerCase().indexOf(when.toLowerCase())
  if (place < 0) return [{ type: 'TextRun', text }]
  const [before, after] = [text.slice(0, place), text.slice(place + when.length)]
  const runs = [{ text: before }, { text: text.slice(place, place + when.length), weight: 'Bolder' }, { text: after }]
  return runs.filter((run) => run.text !== '').map((run) => ({ type: 'TextRun', ...run }))
}

function richText(inlines: readonly Element[]): Element {
  return { type: 'RichTextBlock', inlines }
}

function withoutButton(element: Element): Element {
  const { columns } = element as { columns?: readonly { items: readonly Element[] }[] }
  if (!columns) return element
  return { ...element, columns: columns.filter(({ items }) => items.every(({ type }) => type !== 'ActionSet')) }
}

function attach(content: Element): Attachment {
  return { contentType, content }
}
