// A reverse proxy as it stands before several processes: it asks each whether it is ready, sends a request to one that is, and to
// the next one when the first could not be reached. What changes something is never sent twice.
import { Agent, createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'

export interface Balancer {
  readonly address: string
  /** Answers of 500 and more that clients got, by status and path; 502 is ours: nobody could be reached, or one broke off. */
  readonly failures: ReadonlyMap<string, number>
  readonly close: () => Promise<void>
}

const everyMs = 200

interface Backend {
  readonly port: number
  ready: boolean
}

/** Listens before the processes at these ports. */
export async function startBalancer(ports: readonly number[]): Promise<Balancer> {
  const backends: readonly Backend[] = ports.map((port) => ({ port, ready: true }))
  const agent = new Agent({ keepAlive: true, maxSockets: 256 })
  const failures = new Map<string, number>()
  let next = 0
  const inTurn = () => {
    next += 1
    const from = next % backends.length
    const all = [...backends.slice(from), ...backends.slice(0, from)]
    return all.filter(({ ready }) => ready)
  }
  const note = (status: number, { method = '', url = '' }: IncomingMessage) => {
    if (status < 500) return
    const what = `${status} ${method} ${url.replace(/[\w~.-]{20,}/g, ':id').replace(/\?.*/, '')}`
    failures.set(what, (failures.get(what) ?? 0) + 1)
  }

  const handle = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const chunks: Buffer[] = []
    for await (const chunk of incoming) chunks.push(chunk as Buffer)
    const body = Buffer.concat(chunks)
    for (const backend of inTurn()) {
      const status = await pass(backend, incoming, body, outgoing, agent)
      if (status === 'not reached') continue
      return note(status, incoming)
    }
    note(502, incoming)
    outgoing.writeHead(502).end()
  }
  const server: Server = createServer((incoming, outgoing) => {
    handle(incoming, outgoing).catch(() => outgoing.destroy())
  })
  server.on('upgrade', (incoming: IncomingMessage, socket: Socket, head: Buffer) => {
    const [backend] = inTurn()
    if (backend) tunnel(backend, incoming, socket, head)
    else socket.destroy()
  })
  const looking = setInterval(() => {
    for (const backend of backends) void look(backend)
  }, everyMs)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    failures,
    close: async () => {
      clearInterval(looking)
      agent.destroy()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

async function look(backend: Backend): Promise<void> {
  try {
    const { status } = await fetch(`http://127.0.0.1:${backend.port}/readyz`, { signal: AbortSignal.timeout(2_000) })
    backend.ready = status === 200
  } catch {
    backend.ready = false
  }
}

/** Gives the status that the client got; `not reached`: nothing was sent. */
function pass(
  { port }: Backend,
  { method, url, headers }: IncomingMessage,
  body: Buffer,
  outgoing: ServerResponse,
  agent: Agent,
): Promise<number | 'not reached'> {
  return new Promise((resolve) => {
    const onward = request({ host: '127.0.0.1', port, method, path: url, headers, agent }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(outgoing)
      answer.on('end', () => resolve(answer.statusCode ?? 502))
      answer.on('error', () => resolve(502))
    })
    onward.on('error', (error: NodeJS.ErrnoException) => {
      const mayAgain = error.code === 'ECONNREFUSED' || method === 'GET'
      if (mayAgain && !outgoing.headersSent) return resolve('not reached')
      if (!outgoing.headersSent) outgoing.writeHead(502)
      outgoing.end()
      resolve(502)
    })
    onward.end(body)
  })
}

function tunnel({ port }: Backend, { method, url, rawHeaders }: IncomingMessage, client: Socket, head: Buffer): void {
  const bot = connect(port, '127.0.0.1', () => {
    const lines = rawHeaders.map((part, i) => (i % 2 ? `${part}\r\n` : `${part}: `)).join('')
    bot.write(`${method} ${url} HTTP/1.1\r\n${lines}\r\n`)
    bot.write(head)
    bot.pipe(client)
    client.pipe(bot)
  })
  const end = () => {
    bot.destroy()
    client.destroy()
  }
  for (const socket of [bot, client]) socket.on('error', end).on('close', end)
}
