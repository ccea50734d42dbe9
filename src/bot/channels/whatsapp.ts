// WhatsApp: one message a turn, with reply buttons or a list within Meta's limits, and day and time in bold its own way.
import { type Activity, ActivityTypes } from 'botbuilder'
import type { Channel, Line, Listed, Read, Reply } from './channel.ts'

export const whatsapp: Channel = { how: 'typed', discreet: true, read, write }

/** Meta's limits, in characters and pieces. */
export const limits = {
  text: 4096,
  buttonsBody: 1024,
  buttons: 3,
  buttonTitle: 20,
  listBody: 4096,
  rows: 10,
  rowTitle: 24,
  rowDescription: 72,
  rowId: 200,
} as const

/** A message as Meta takes it, without whom it is for. */
export type Outgoing =
  | { readonly type: 'text'; readonly text: { readonly body: string } }
  | { readonly type: 'interactive'; readonly interactive: object }

/** Something to press: what it is called, and the id that comes back when it is pressed. */
interface Option {
  readonly id: string
  readonly title: string
  readonly description?: string
}

/** Words; what was pressed has the answer it was pressed in, and its words, in its id. */
function read({ text = '', value, attachments }: Partial<Activity>): Read {
  if (attachments?.length) return { kind: 'unreadable', text }
  if (typeof value !== 'string') return { kind: 'words', text }
  const [to = '', ...says] = value.split(' ')
  return says.length > 0 ? { kind: 'words', text: says.join(' '), to } : { kind: 'words', text }
}

/** More than one message only when Meta's limits ask for it. */
function write(reply: Reply): readonly Partial<Activity>[] {
  const options = optionsOf(reply)
  const text = reply.lines.map(formatted).join('\n')
  if (options.length === 0) return pieces(text, limits.text).map(asText)
  const areButtons =
    options.length <= limits.buttons && options.every(({ title }) => title.length <= limits.buttonTitle)
  const most = areButtons ? limits.buttonsBody : limits.listBody
  const bodies = pieces(text, most)
  const last = bodies.at(-1) ?? ''
  const interactive = areButtons ? buttons(last, options) : list(last, options, reply.openChoices ?? '')
  return [...bodies.slice(0, -1).map(asText), asActivity({ type: 'interactive', interactive }, last)]
}

function optionsOf({ id = '-', choices, lines }: Reply): readonly Option[] {
  return choices.slice(0, limits.rows).map((says) => {
    const listed = lines.find(({ appointment }) => appointment?.choose?.says === says)?.appointment
    return { id: `${id} ${says}`, ...(listed ? titledBy(listed) : { title: says }) }
  })
}

function titledBy({ short, when }: Listed): Omit<Option, 'id'> {
  return { title: short, description: when }
}

function buttons(text: string, options: readonly Option[]): object {
  const all = options.map(({ id, title }) => ({ type: 'reply', reply: { id, title } }))
  return { type: 'button', body: { text }, action: { buttons: all } }
}

function list(text: string, options: readonly Option[], button: string): object {
  return { type: 'list', body: { text }, action: { button, sections: [{ rows: options.map(shortened) }] } }
}

/** What does not fit in a title stands below it; the id says all of it. */
function shortened({ id, title, description = title }: Option): Option {
  if (title.length <= limits.rowTitle) return { id, title, ...(description !== title && { description }) }
  return {
    id,
    title: `${title.slice(0, limits.rowTitle - 1)}…`,
    description: description.slice(0, limits.rowDescription),
  }
}

/** `*bold*` in WhatsApp. */
function formatted({ text, appointment }: Line): string {
  const place = appointment ? text.toLowerCase().indexOf(appointment.when.toLowerCase()) : -1
  if (!appointment || place < 0) return text
  const end = place + appointment.when.length
  return `${text.slice(0, place)}*${text.slice(place, end)}*${text.slice(end)}`
}

/** A text in pieces of at most `most` characters, between lines where it can, the last as full as it gets. */
function pieces(text: string, most: number): readonly string[] {
  if (text.length <= most) return [text]
  const cut = text.indexOf('\n', text.length - most - 1)
  const at = cut < 0 ? text.length - most : cut + 1
  return [...pieces(text.slice(0, at).trimEnd(), most), text.slice(at)]
}

function asText(body: string): Partial<Activity> {
  return asActivity({ type: 'text', text: { body } }, body)
}

function asActivity(outgoing: Outgoing, text: string): Partial<Activity> {
  return { type: ActivityTypes.Message, text, channelData: outgoing }
}
