// A Switchboard that differs in one thing: it stands before the simulator and changes what that answers.
import { createServer } from 'node:http'
import { request } from 'undici'

/** Changes an answer, given what was asked and how it would be answered. */
export type Deviation = (
  asked: Readonly<Record<string, unknown>>,
  answer: string,
) => string | { readonly status: number }

export interface Deviant {
  readonly url: string
  readonly close: () => Promise<void>
}

export async function openDeviant(target: string, deviation: Deviation): Promise<Deviant> {
  const server = createServer(async (incoming, outgoing) => {
    const chunks: Buffer[] = []
    for await (const chunk of incoming) chunks.push(Buffer.from(chunk))
    const body = Buffer.concat(chunks).toString()
    const { body: answered } = await request(target, { method: 'POST', body })
    const answer = deviation(body.startsWith('<') ? { xml: body } : JSON.parse(body), await answered.text())
    if (typeof answer === 'string') outgoing.end(answer)
    else outgoing.writeHead(answer.status).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/`,
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
