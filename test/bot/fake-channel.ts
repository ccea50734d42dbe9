// A channel as Bot Framework's are: takes the bot's replies over HTTP, and can be told to refuse them.
import { createServer } from 'node:http'
import type { Activity } from 'botbuilder'

/** One reply as it arrived, with the path it was sent to; `PUT` when it replaces an earlier one. */
export interface Taken {
  readonly method: string
  readonly path: string
  readonly activity: Partial<Activity>
}

export interface FakeChannel {
  /** Its service URL. */
  readonly url: string
  /** Everything taken, oldest first. */
  readonly taken: readonly Taken[]
  /** How many requests came, the refused ones too. */
  readonly asked: () => number
  /** The texts of the messages taken from `place` on. */
  readonly texts: (place?: number) => readonly string[]
  /** Answers the requests to come with these statuses, one each; after that it takes everything. */
  readonly refuse: (...statuses: readonly number[]) => void
  /** Resolves when something taken fits, also when it was taken before. */
  readonly until: (fits: (activity: Partial<Activity>) => boolean) => Promise<Partial<Activity>>
  readonly close: () => Promise<void>
}

/** Opens one on a free port of loopback. */
export async function openChannel(): Promise<FakeChannel> {
  const taken: Taken[] = []
  let refusals: readonly number[] = []
  let waiting: readonly { fits: (activity: Partial<Activity>) => boolean; found: (it: Partial<Activity>) => void }[] =
    []
  let asked = 0
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(Buffer.from(chunk))
    asked++
    const [status, ...rest] = refusals
    refusals = rest
    if (status) return void response.writeHead(status).end()
    const activity = JSON.parse(Buffer.concat(chunks).toString()) as Partial<Activity>
    taken.push({ method: request.method ?? '', path: request.url ?? '', activity })
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"id":"taken"}')
    for (const { found } of waiting.filter(({ fits }) => fits(activity))) found(activity)
    waiting = waiting.filter(({ fits }) => !fits(activity))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : 0
  return {
    url: `http://127.0.0.1:${port}/`,
    taken,
    asked: () => asked,
    texts: (place = 0) =>
      taken.slice(place).flatMap(({ activity: { type, text } }) => (type === 'message' ? [text ?? ''] : [])),
    refuse: (...statuses) => {
      refusals = statuses
    },
    until: (fits) => {
      const before = taken.find(({ activity }) => fits(activity))
      if (before) return Promise.resolve(before.activity)
      return new Promise((found) => {
        waiting = [...waiting, { fits, found }]
      })
    },
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
