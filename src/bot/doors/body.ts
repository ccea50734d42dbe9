// A request's body, at most so long, as JSON; the raw bytes first, because signatures are over those.
import type { IncomingMessage } from 'node:http'

/** Why a body is no good, as the HTTP status to answer with. */
export class BadBody extends Error {
  readonly status: 400 | 413

  constructor(status: 400 | 413) {
    super(`body refused with ${status}`)
    this.status = status
  }
}

/** The raw body; throws `BadBody` 413 as soon as it is longer than `most` bytes. */
export async function readBody(request: IncomingMessage, most: number): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > most) throw new BadBody(413)
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>()
  const parts: Buffer[] = []
  let length = 0
  // Events, because an iterator costs more than the JSON it brings; and left early it would close the connection before the 413.
  const take = (part: Buffer) => {
    length += part.length
    if (length > most) return stop(new BadBody(413))
    parts.push(part)
  }
  const stop = (error: Error) => {
    request.off('data', take)
    reject(error)
  }
  request.on('data', take)
  const cut = () => stop(new BadBody(400))
  request.once('end', () => {
    // Every request closes in the end: one that is whole needs no error, whose stack costs more than the reading.
    request.off('close', cut)
    resolve(parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts))
  })
  request.once('error', stop)
  request.once('close', cut)
  return promise
}

/** The body as JSON; throws `BadBody` 400 when it is none. An empty body is `undefined`. */
export async function readJson(request: IncomingMessage, most: number): Promise<unknown> {
  const raw = await readBody(request, most)
  if (raw.length === 0) return undefined
  try {
    return JSON.parse(raw.toString('utf8'))
  } catch {
    throw new BadBody(400)
  }
}
