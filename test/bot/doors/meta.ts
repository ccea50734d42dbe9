// Meta as its Cloud API is: posts signed webhooks, takes messages, and can be told to refuse them. Held against a library of
// others in whatsapp-peer.test.ts.
import { createHmac } from 'node:crypto'
import { createServer } from 'node:http'

/** A message as it reached Meta. */
export interface Sent {
  readonly path: string
  readonly authorization: string | undefined
  readonly body: Body
}

/** What of a message the tests look at. */
export interface Body {
  readonly to?: string
  readonly recipient?: string
  readonly type?: 'text' | 'interactive'
  readonly status?: string
  readonly text?: { readonly body: string }
  readonly interactive?: {
    readonly type: string
    readonly body: { readonly text: string }
    readonly action: {
      readonly button?: string
      readonly buttons?: readonly { readonly reply: Option }[]
      readonly sections?: readonly { readonly rows: readonly Option[] }[]
    }
  }
}

export interface Option {
  readonly id: string
  readonly title: string
  readonly description?: string
}

export interface Meta {
  readonly url: string
  /** Everything taken, marks of reading too. */
  readonly sent: readonly Sent[]
  /** The messages among them. */
  readonly messages: () => readonly Body[]
  /** Resolves when so many messages have been taken since the beginning. */
  readonly until: (count: number) => Promise<void>
  /** Answers the messages to come with these errors, one each; then it takes them again. */
  readonly refuse: (...errors: readonly { readonly status: number; readonly code?: number }[]) => void
  /** How many messages came, the refused ones too. */
  readonly asked: () => number
  readonly untilAsked: (count: number) => Promise<void>
  /** Takes nothing and answers nothing, until it is released. */
  readonly hold: () => void
  readonly release: () => void
  readonly close: () => Promise<void>
}

/** Opens it on a free port of loopback. */
export async function openMeta(): Promise<Meta> {
  const sent: Sent[] = []
  let refusals: readonly { readonly status: number; readonly code?: number }[] = []
  let waiting: readonly { readonly count: number; readonly done: () => void }[] = []
  let asked = 0
  let holding = false
  let askers: typeof waiting = []
  const messages = () => sent.flatMap(({ body }) => (body.type ? [body] : []))
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(Buffer.from(chunk))
    const body = JSON.parse(Buffer.concat(chunks).toString()) as Body
    const json = (status: number, answer: object) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
    if (body.type) asked++
    for (const { done } of askers.filter(({ count }) => asked >= count)) done()
    if (holding) return
    const [refusal, ...rest] = body.type ? refusals : []
    if (refusal) {
      refusals = rest
      return void json(refusal.status, { error: { message: 'no', type: 'OAuthException', code: refusal.code } })
    }
    sent.push({ path: request.url ?? '', authorization: request.headers.authorization, body })
    if (body.status === 'read') return void json(200, { success: true })
    json(200, {
      messaging_product: 'whatsapp',
      contacts: [{ input: body.to, wa_id: body.to }],
      messages: [{ id: `wamid.out${sent.length}` }],
    })
    for (const { done } of waiting.filter(({ count }) => messages().length >= count)) done()
    waiting = waiting.filter(({ count }) => messages().length < count)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`,
    sent,
    messages,
    until: (count) =>
      messages().length >= count
        ? Promise.resolve()
        : new Promise((done) => {
            waiting = [...waiting, { count, done }]
          }),
    refuse: (...errors) => {
      refusals = errors
    },
    asked: () => asked,
    hold: () => {
      holding = true
    },
    release: () => {
      holding = false
    },
    untilAsked: (count) =>
      asked >= count
        ? Promise.resolve()
        : new Promise((done) => {
            askers = [...askers, { count, done }]
          }),
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

/** A webhook's bytes: everything beyond ASCII as `\uXXXX`, which is how Meta puts it on the wire. */
export function onTheWire(payload: object): string {
  return JSON.stringify(payload).replace(/[^\0-\x7f]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** `X-Hub-Signature-256` over those bytes. */
export function signatureOf(raw: string, secret: string): string {
  return `sha256=${createHmac('sha256', secret).update(raw).digest('hex')}`
}

/** Who writes: a number, an id of Meta's own, or both. */
export interface Writer {
  readonly wa_id?: string
  readonly user_id?: string
}

let count = 0

/** A message of any kind, `sentAt` (ms), with an id of its own unless it is given one. */
export function messageFrom({ wa_id, user_id }: Writer, sentAt: number, content: object): object {
  return {
    ...(wa_id && { from: wa_id }),
    ...(user_id && { from_user_id: user_id }),
    id: `wamid.in${++count}`,
    timestamp: String(Math.floor(sentAt / 1000)),
    ...content,
  }
}

export function textOf(body: string): object {
  return { type: 'text', text: { body } }
}

/** A button or row that was pressed. */
export function pressOf(kind: 'button_reply' | 'list_reply', { id, title, description }: Option): object {
  const reply = { id, title, ...(kind === 'list_reply' && description && { description }) }
  return {
    type: 'interactive',
    context: { from: '31201234567', id: 'wamid.q' },
    interactive: { type: kind, [kind]: reply },
  }
}

/** The envelope around what happened to one number. */
export function envelope(numberId: string, writer: Writer | undefined, value: object): object {
  const metadata = { display_phone_number: '31201234567', phone_number_id: numberId }
  const contacts = writer && [{ profile: { name: 'Zoë' }, ...writer }]
  const whole = { messaging_product: 'whatsapp', metadata, ...(contacts && { contacts }), ...value }
  return { object: 'whatsapp_business_account', entry: [{ id: '100', changes: [{ field: 'messages', value: whole }] }] }
}
