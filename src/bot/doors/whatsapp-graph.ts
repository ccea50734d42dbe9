// Meta's Graph API: sends a message, and says of what goes wrong whether another try makes sense.
import { Agent, request } from 'undici'
import { z } from 'zod'
import type { Outgoing } from '../channels/whatsapp.ts'
import { hostOf, onlyTo } from '../outbound.ts'
import type { WhatsAppConfig } from '../settings/whatsapp.ts'

/** Why Meta did not take a message. `silent`: no usable answer; `busy`: too much, or trouble there; the others do not pass by themselves. */
export type GraphErrorKind =
  | 'silent'
  | 'busy'
  | 'token'
  | 'permission'
  | 'window'
  | 'undeliverable'
  | 'parameter'
  | 'blocked'
  | 'other'

const kinds: Readonly<Record<number, GraphErrorKind>> = {
  4: 'busy',
  10: 'permission',
  100: 'parameter',
  190: 'token',
  200: 'permission',
  368: 'blocked',
  80007: 'busy',
  130429: 'busy',
  131000: 'busy',
  131026: 'undeliverable',
  131031: 'blocked',
  131047: 'window',
  131051: 'parameter',
  131056: 'busy',
}

/** Meta did not take it. Nothing of the message or of whom it was for is in it. */
export class GraphError extends Error {
  readonly kind: GraphErrorKind
  readonly code: number | undefined

  constructor(kind: GraphErrorKind, code?: number, options?: ErrorOptions) {
    super('WhatsApp did not take it', options)
    this.name = 'GraphError'
    this.kind = kind
    this.code = code
  }

  /** Whether the same may be taken later. */
  get isPassing(): boolean {
    return this.kind === 'silent' || this.kind === 'busy'
  }
}

/** A practice's number. Its functions throw `GraphError`. */
export interface Graph {
  /** `to`: a phone number, or Meta's own id of the user. */
  readonly send: (to: string, outgoing: Outgoing) => Promise<void>
  /** Marks a message as read and shows that an answer is being written. */
  readonly read: (wamid: string) => Promise<void>
  readonly close: () => Promise<void>
}

const answer = z.object({ error: z.object({ code: z.number() }).optional() })
const limits = { connections: 16, headersTimeout: 10_000, bodyTimeout: 10_000, maxResponseSize: 64 * 1024 }

/** Nothing is sent yet. */
export function openGraph({ graph, numberId, token }: WhatsAppConfig): Graph {
  const agent = new Agent({ ...limits, connect: { timeout: 3_000 } })
  const dispatcher = agent.compose(onlyTo([hostOf(graph)]))
  const url = `${graph}/${numberId}/messages`
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const post = async (message: object) => {
    const body = JSON.stringify({ messaging_product: 'whatsapp', ...message })
    const { status, error } = await exchange(() => request(url, { method: 'POST', headers, body, dispatcher }))
    if (status >= 500 || status === 429) throw new GraphError('busy', error?.code)
    if (status >= 300 || error) throw new GraphError(kinds[error?.code ?? 0] ?? 'other', error?.code)
  }
  return {
    send: (to, outgoing) => post({ recipient_type: 'individual', ...recipient(to), ...outgoing }),
    read: (wamid) => post({ status: 'read', message_id: wamid, typing_indicator: { type: 'text' } }),
    close: () => agent.destroy(),
  }
}

function recipient(to: string): object {
  return /^\d+$/.test(to) ? { to } : { recipient: to }
}

async function exchange(send: () => ReturnType<typeof request>) {
  try {
    const { statusCode, body } = await send()
    const read = answer.safeParse(JSON.parse((await body.text()) || '{}'))
    return { status: statusCode, error: read.data?.error }
  } catch (cause) {
    throw new GraphError('silent', undefined, { cause })
  }
}
