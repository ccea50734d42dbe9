// restify: the doors, and whether we are alive.
import { IncomingMessage, ServerResponse } from 'node:http'
import { type Server as Listener, Socket } from 'node:net'
import helmet from 'helmet'
import { createServer, type Server } from 'restify'
import { close } from './ops/listener.ts'

type Handler = Parameters<Server['get']>[1]

/** The routes as the doors fill them in. */
export interface Routes {
  readonly get?: Readonly<Record<string, Handler>>
  readonly post?: Readonly<Record<string, Handler>>
  readonly options?: Readonly<Record<string, Handler>>
}

mendWriteHead()

/**
 * restify, when it is imported, replaces `writeHead` for the whole process by one that gives nothing back; Node's contract
 * is the response itself. So this mends when it is imported too, before any other server of this process answers.
 */
function mendWriteHead(): void {
  const { prototype } = ServerResponse
  const { writeHead } = prototype
  prototype.writeHead = function mended(this: ServerResponse, ...args: unknown[]) {
    Reflect.apply(writeHead, this, args)
    return this
  } as typeof writeHead
}

/**
 * On every response, whoever makes it. What is shown in a browser loosens the policy for itself (`page.ts`); whether it may be
 * framed stands there too, as `frame-ancestors`. Other names of the practice's domain may not speak TLS.
 */
const headers = fixed(
  helmet({
    contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
    strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: false },
    xFrameOptions: false,
  }),
)

/** None of them depends on the request, so helmet is asked once. */
function fixed(middleware: ReturnType<typeof helmet>): readonly (readonly [name: string, value: string])[] {
  const request = new IncomingMessage(new Socket())
  const response = new ServerResponse(request)
  middleware(request, response, () => {})
  return Object.entries(response.getHeaders()).map(([name, value]) => [name, String(value)])
}

/** A server with these routes. No error of restify's reaches a client as text: a status is all. */
export function createDoors({ get = {}, post = {}, options = {} }: Routes): Server {
  const server = createServer({ name: '', handleUncaughtExceptions: false })
  server.pre((_request, response, next) => {
    for (const [name, value] of headers) response.setHeader(name, value)
    next()
  })
  server.on('restifyError', (_request, _response, error, done) => {
    error.toJSON = () => ({})
    error.toString = () => ''
    done()
  })
  server.get('/healthz', async (_request, response) => void response.send(200, { ok: true }))
  for (const [path, handler] of Object.entries(get)) server.get(path, handler)
  for (const [path, handler] of Object.entries(post)) server.post(path, handler)
  for (const [path, handler] of Object.entries(options)) server.opts(path, handler)
  return server
}

const graceMs = 1_000

/** Takes no new connections, also through the listeners `besides`, waits for `work`, then for the responses that are on their way; what is still open then is cut. */
export async function closeDoors(
  server: Server,
  besides: readonly Listener[],
  work: () => Promise<void>,
): Promise<void> {
  const closed = Promise.all([server.server, ...besides].map(close))
  await work()
  const idling = setInterval(() => server.server.closeIdleConnections(), 10)
  const cutting = setTimeout(() => server.server.closeAllConnections(), graceMs)
  await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, graceMs * 2).unref())])
  clearInterval(idling)
  clearTimeout(cutting)
}
