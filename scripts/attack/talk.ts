// A conversation as an attacker holds it: over Direct Line, from an address of their choice, with everything that can be seen.
import { Agent, request } from 'undici'

/** All that a message showed: the status and bytes of its own answer, how long that took (ms), and what the bot said. */
export interface Seen {
  readonly status: number
  readonly bytes: number
  readonly ms: number
  readonly said: readonly Said[]
}

/** One activity of the bot; `bytes` is its JSON. */
export interface Said {
  readonly type: string
  readonly text: string
  readonly bytes: number
}

export interface Talk {
  /** Says something and looks at what came back. */
  readonly say: (text: string) => Promise<Seen>
  /** Says something; only the time until it is answered is of interest (ms). */
  readonly time: (text: string) => Promise<number>
}

const api = '/v3/directline/conversations'
const line = new Agent({ connections: 512, pipelining: 1 })

/** Begins a conversation from `address`, which our own proxy would tell. */
export async function openTalk(base: string, address: string): Promise<Talk> {
  const ask = async (method: 'GET' | 'POST', path: string, token?: string, body?: object) => {
    const headers = { 'content-type': 'application/json', 'x-forwarded-for': address }
    const began = performance.now()
    const answer = await request(base + path, {
      dispatcher: line,
      method,
      headers: token === undefined ? headers : { ...headers, authorization: `Bearer ${token}` },
      ...(method === 'POST' && { body: JSON.stringify(body ?? {}) }),
    })
    const text = await answer.body.text()
    return { status: answer.statusCode, text, ms: performance.now() - began }
  }
  const { token } = JSON.parse((await ask('POST', '/chat/token')).text) as { token: string }
  const { conversationId } = JSON.parse((await ask('POST', api, token)).text) as { conversationId: string }
  const path = `${api}/${conversationId}/activities`
  let watermark = ''
  const post = (text: string) => ask('POST', path, token, { type: 'message', text })
  return {
    say: async (text) => {
      const { status, text: body, ms } = await post(text)
      const read = await ask('GET', `${path}?watermark=${watermark}`, token)
      const set = JSON.parse(read.text) as { watermark: string; activities: readonly Activity[] }
      watermark = set.watermark
      return { status, bytes: body.length, ms, said: set.activities.filter(isBots).map(saidIn) }
    },
    time: async (text) => (await post(text)).ms,
  }
}

interface Activity {
  readonly type: string
  readonly text?: string
  readonly from: { readonly role: string }
}

function isBots({ from }: Activity): boolean {
  return from.role === 'bot'
}

function saidIn(activity: Activity): Said {
  return { type: activity.type, text: activity.text ?? '', bytes: JSON.stringify(activity).length }
}

/** Some address, none like another for long. */
export function addressOf(n: number): string {
  return `198.${18 + (n % 2)}.${(n >> 1) % 256}.${(n >> 9) % 256}`
}
