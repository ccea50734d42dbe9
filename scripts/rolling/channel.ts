// A Bot Framework channel of our own: it sends activities, and takes the answers at its address.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import nl from '../../locales/nl.json' with { type: 'json' }

export interface Channel {
  readonly activity: (conversation: string, id: string, text: string) => object
  /** The texts that came for a conversation, in order, without "een moment". */
  readonly answersTo: (conversation: string) => readonly string[]
  /** Resolves when that many have come, or after a while. */
  readonly until: (conversation: string, count: number) => Promise<void>
  readonly close: () => void
}

const patienceMs = 20_000

export async function startChannel(): Promise<Channel> {
  const texts = new Map<string, string[]>()
  let ids = 0
  const server = createServer(async (incoming, outgoing) => {
    const chunks: Buffer[] = []
    for await (const chunk of incoming) chunks.push(chunk as Buffer)
    const conversation = decodeURIComponent(/conversations\/([^/]+)\//.exec(incoming.url ?? '')?.[1] ?? '')
    const { type, text = '' } = JSON.parse(Buffer.concat(chunks).toString() || '{}') as { type?: string; text?: string }
    if (type === 'message' && text !== nl['agenda.wait'])
      texts.set(conversation, [...(texts.get(conversation) ?? []), text])
    ids += 1
    outgoing.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ id: `answer ${ids}` }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const serviceUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  const answersTo = (conversation: string) => texts.get(conversation) ?? []
  return {
    activity: (conversation, id, text) => ({
      type: 'message',
      id,
      channelId: 'test',
      serviceUrl,
      locale: 'nl-NL',
      conversation: { id: conversation },
      from: { id: `user of ${conversation}` },
      recipient: { id: 'balie' },
      text,
    }),
    answersTo,
    until: async (conversation, count) => {
      for (const until = Date.now() + patienceMs; answersTo(conversation).length < count && Date.now() < until; )
        await wait(20)
    },
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
