// Listens on the port with several listeners, so that many who come at once are let in at once.
import { once } from 'node:events'
import type { Server as HttpServer } from 'node:http'
import { createServer, type Server } from 'node:net'

/**
 * In a round of the event loop libuv takes one new connection from each listener. A round of a busy process lasts tens of ms, so
 * with one listener a thousand patients who come back after a crash would stand before the door for a minute.
 */
const listeners = 16
/** What a system without SO_REUSEPORT says of it. */
const cannotShare = new Set(['ENOTSUP', 'ENOPROTOOPT', 'EINVAL', 'ENOSYS'])

/**
 * Listens, and gives the listeners beside the server's own: what comes in through them is the server's, closing them is not.
 * Where the system cannot share a port (SO_REUSEPORT) there are none. Rejects as `listen` fails; also when another process of
 * ours has the port, which sharing alone would not notice.
 */
export async function listen(server: HttpServer, port: number, host: string): Promise<readonly Server[]> {
  if (process.platform !== 'linux') {
    await up(server, { port, host })
    return []
  }
  if (port !== 0) await close(await up(createServer(), { port, host }))
  if (!(await isShared(server, port, host))) return []
  const shared = { port: portOf(server), host, reusePort: true }
  return Promise.all(Array.from({ length: listeners - 1 }, () => up(besides(server), shared)))
}

const reasons: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program listens there, perhaps another Balie',
  EACCES: 'this account may not; ports below 1024 are for root',
  EADDRNOTAVAIL: 'this machine has no such address',
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'there is no such host',
}

/** In plain words, for whoever installs it, why there is no listening. */
export function whyNot({ code = '' }: NodeJS.ErrnoException): string {
  return reasons[code] ?? code
}

/** Listens so that others can share the port; where the system cannot, alone, and then `false`. */
async function isShared(server: HttpServer, port: number, host: string): Promise<boolean> {
  try {
    await up(server, { port, host, reusePort: true })
    return true
  } catch (error) {
    if (!cannotShare.has((error as NodeJS.ErrnoException).code ?? '')) throw error
    await up(server, { port, host })
    return false
  }
}

/** Takes no new connections; resolves when those that it took are over. */
export async function close(server: Server): Promise<void> {
  await new Promise<void>((resolve) => server.close(() => resolve()))
}

/** As Node makes an HTTP server's connections. */
function besides(server: HttpServer): Server {
  return createServer({ allowHalfOpen: true, noDelay: true }, (socket) => server.emit('connection', socket))
}

/** Resolves when it listens; rejects when it cannot. */
export async function up<S extends Server>(server: S, where: Parameters<Server['listen']>[0]): Promise<S> {
  server.listen(where)
  await once(server, 'listening')
  return server
}

function portOf(server: Server): number {
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}
