// What Meta posts to the webhook -> what happened in it. Whatever we do not know is left out, never refused: Meta would repeat it.
import { z } from 'zod'

/** What somebody did. `pressed`: a button or row, with the id we gave it. `caption`: words beside a picture, a film or a document. */
export type Done =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'pressed'; readonly id: string; readonly title: string }
  | { readonly kind: 'unreadable'; readonly caption?: string }

/** A message to one of our numbers. `user` is who it is from as Meta knows them for good, `to` where an answer goes; `sentAt` in ms. */
export interface Incoming {
  readonly numberId: string
  readonly wamid: string
  readonly user: string
  readonly to: string
  readonly sentAt: number
  readonly done: Done
}

/** What one post holds: messages, and the codes of what went wrong with ours. */
export interface Payload {
  readonly messages: readonly Incoming[]
  readonly failures: readonly number[]
}

const some = z.string().min(1).max(512)
const pressed = z.object({ id: z.string().max(512), title: z.string().max(512) })
const media = z.object({ caption: z.string().optional() }).optional().catch(undefined)
const contact = z.object({ wa_id: some.optional(), user_id: some.optional() })
const message = z.object({
  from: some.optional(),
  from_user_id: some.optional(),
  id: some,
  timestamp: z.coerce.number().int().positive(),
  type: z.string(),
  text: z.object({ body: z.string() }).optional(),
  interactive: z.object({ button_reply: pressed.optional(), list_reply: pressed.optional() }).optional(),
  button: z.object({ text: z.string() }).optional(),
  reaction: z.object({ emoji: z.string().optional() }).optional(),
  image: media,
  video: media,
  document: media,
})
const fault = z.object({ code: z.number() })
const array = z.array(z.unknown()).default([])
const body = z.object({
  object: z.literal('whatsapp_business_account'),
  entry: z.array(z.object({ changes: z.array(z.object({ field: z.string(), value: z.unknown() })) })),
})
const value = z.object({
  metadata: z.object({ phone_number_id: some }),
  contacts: array,
  messages: array,
  statuses: array,
  errors: array,
})

/** Everything that happened, in order. Nothing when the body is not of this kind. */
export function readPayload(json: unknown): Payload {
  const { entry = [] } = body.safeParse(json).data ?? {}
  const values = entry.flatMap(({ changes }) =>
    changes.flatMap((change) => (change.field === 'messages' ? (value.safeParse(change.value).data ?? []) : [])),
  )
  return { messages: values.flatMap(messagesIn), failures: values.flatMap(failuresIn) }
}

function messagesIn({ metadata, contacts, messages }: z.infer<typeof value>): readonly Incoming[] {
  const known = contacts.flatMap((each) => contact.safeParse(each).data ?? [])
  return messages.flatMap((each) => {
    const read = message.safeParse(each).data
    const done = read && doneIn(read)
    const who = read && whoIn(read, known)
    if (!done || !who) return []
    return { numberId: metadata.phone_number_id, wamid: read.id, ...who, sentAt: read.timestamp * 1000, done }
  })
}

/** A number may be missing, an id of Meta's own may too: the id is who it is, the number where an answer goes. */
function whoIn(
  { from, from_user_id }: z.infer<typeof message>,
  contacts: readonly z.infer<typeof contact>[],
): Pick<Incoming, 'user' | 'to'> | undefined {
  const named = from ?? from_user_id
  const theirs = contacts.find(({ wa_id, user_id }) => named && [wa_id, user_id].some((id) => id && id === named))
  const alone = !named && contacts.length === 1 ? contacts[0] : undefined
  const { wa_id = from, user_id = from_user_id } = theirs ?? alone ?? {}
  const [user, to] = [user_id ?? wa_id, wa_id ?? user_id]
  return user && to ? { user, to } : undefined
}

/** `undefined`: nothing that asks for an answer. */
function doneIn(read: z.infer<typeof message>): Done | undefined {
  const { type, text, interactive, button, reaction, image, video, document } = read
  if (type === 'text') return text && { kind: 'text', text: text.body }
  const press = interactive?.button_reply ?? interactive?.list_reply
  if (press) return { kind: 'pressed', ...press }
  if (type === 'button' && button) return { kind: 'text', text: button.text }
  // The number of a patient has changed, or a reaction was taken back.
  if (type === 'system' || (type === 'reaction' && !reaction?.emoji)) return undefined
  const { caption } = image ?? video ?? document ?? {}
  return { kind: 'unreadable', ...(caption && { caption }) }
}

function failuresIn({ statuses, errors }: z.infer<typeof value>): readonly number[] {
  const failed = z.object({ status: z.literal('failed'), errors: z.array(fault).default([]) })
  const ofStatuses = statuses.flatMap((each) => failed.safeParse(each).data?.errors ?? [])
  return [...ofStatuses, ...errors.flatMap((each) => fault.safeParse(each).data ?? [])].map(({ code }) => code)
}
