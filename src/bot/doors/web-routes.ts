// Everything a browser reaches: the page, what it asks before it talks, and Direct Line.
import type { Config } from '../config.ts'
import type { Reach } from '../news.ts'
import { createLimit } from '../ops/limits.ts'
import type { Practices } from '../practices.ts'
import type { Routes } from '../server.ts'
import { whereabouts } from './address.ts'
import { chatCalendar } from './calendar.ts'
import { chatDoors } from './chat.ts'
import { createDirectLine, type Serve } from './direct-line.ts'
import { answering, preflight, Refusal } from './direct-line-answer.ts'
import { createSockets, type Sockets } from './direct-line-socket.ts'
import { createStreamKeys } from './direct-line-stream-key.ts'
import { createTokens, practiceOf } from './direct-line-token.ts'
import { looksRoutes } from './looks.ts'
import { pageRoutes } from './page.ts'
import { privacyRoutes } from './privacy.ts'

const minute = 60_000
const requestsPerMinute = 600
const addressesAtOnce = 20
const base = '/v3/directline'

/** The routes, and the sockets beside them, to be attached to the server. */
export function webRoutes(practices: Practices, config: Config): { routes: Routes; sockets: Sockets; reach: Reach } {
  const [{ store, secrets, log, now }] = practices.all
  const origins = config.webOrigins
  const keyOf = (id: string) => ({ practice: practiceOf(id), channel: 'directline', id })
  const tokens = createTokens(secrets.key('direct line tokens'), now)
  const keys = createStreamKeys({ secret: secrets.key('direct line streams'), store, keyOf, now })
  const sockets = createSockets({ store, keyOf, keys, origins, log, now })
  const messages = createLimit(config.messagesPerMinute, minute, now)
  const requests = createLimit(requestsPerMinute, minute, now)
  const stranger = () => log.warn({ event: 'untrusted-proxy' })
  const { addressOf, networkOf, baseUrlOf } = whereabouts(config.trustedProxies, stranger)
  const direct = createDirectLine({ practices, tokens, sockets, keyOf, networkOf, baseUrlOf, messages, requests })
  const limits = {
    perAddress: createLimit(config.chatsPerMinute, minute, now),
    inTotal: createLimit(config.chatsPerMinute * addressesAtOnce, minute, now),
    addressOf,
  }
  const chat = chatDoors({ practices, tokens, keyOf, limits, greet: direct.greet })
  const on = (serve: Serve) => answering(origins, log, serve)
  const nothing = on(async () => {
    throw new Refusal('NotFound')
  })
  const get = {
    [`${base}/conversations/:id`]: on(direct.reconnect),
    [`${base}/conversations/:id/activities`]: on(direct.read),
    [`${base}/*`]: nothing,
  }
  const post = {
    '/chat/token': on(chat.token),
    '/chat/start': on(chat.start),
    '/chat/calendar': on(chatCalendar({ practices, store, keyOf, admit: direct.admit, now })),
    [`${base}/tokens/refresh`]: on(direct.refresh),
    [`${base}/conversations`]: on(direct.start),
    [`${base}/conversations/:id/activities`]: on(direct.post),
    [`${base}/*`]: nothing,
  }
  const options = Object.fromEntries(['/chat/*', `${base}/*`].map((path) => [path, preflight(origins)]))
  const pages = { ...pageRoutes(practices, origins), ...looksRoutes(practices), ...privacyRoutes(practices, config) }
  return { routes: { get: { ...pages, ...get }, post, options }, sockets, reach: direct.reach }
}
