// restify: the doors, and whether we are alive.
import { createServer, type Server } from 'restify'

type Handler = Parameters<Server['get']>[1]

/** The routes as the doors fill them in. */
export interface Routes {
  readonly get?: Readonly<Record<string, Handler>>
  readonly post?: Readonly<Record<string, Handler>>
  readonly options?: Readonly<Record<string, Handler>>
}

/** A server with these routes. No error of restify's reaches a client as text: a status is all. */
export function createDoors({ get = {}, post = {}, options = {} }: Routes): Server {
  const server = createServer({ name: '', handleUncaughtExceptions: false })
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
