// What the practice's page asks before it talks: a token of its own, and whose page it is.

import type { IncomingMessage } from 'node:http'
import type { Limit } from '../ops/limits.ts'
import type { Practices } from '../practices.ts'
import type { PracticeConfig } from '../settings/practice.ts'
import { mint, type Serve } from './direct-line.ts'
import { ok, Refusal } from './direct-line-answer.ts'
import type { Tokens } from './direct-line-token.ts'
import { addressOf } from './origins.ts'

/** How many tokens one address and everybody together may have, and how many proxies of ours stand in between. */
export interface TokenLimits {
  readonly perAddress: Limit
  readonly inTotal: Limit
  readonly proxies: number
}

/** POST /chat/token: a token for a conversation and a user of our making. */
export function chatToken(practices: Practices, tokens: Tokens, { perAddress, inTotal, proxies }: TokenLimits): Serve {
  return async (request) => {
    for (const [limit, key] of [
      [perAddress, addressOf(request, proxies)],
      [inTotal, ''],
    ] as const)
      if (!limit.take(key)) throw new Refusal('TooManyRequests', limit.secondsLeft())
    return mint(tokens, siteOf(request, practices).id)
  }
}

/** GET /chat/practice: what the page shows around the talk. */
export function chatPractice(practices: Practices): Serve {
  return async (request) => {
    const { name, phone, emergencyPhone, privacyUrl } = siteOf(request, practices)
    const address = /^https?:\/\//.test(privacyUrl) ? privacyUrl : `https://${privacyUrl}`
    return ok({ name, phone, emergencyPhone, privacyUrl: address, languages: ['nl', 'en'] })
  }
}

/** Whose page it is: `?site=` names the practice, and may be left out where there is only one. Throws `Refusal` `NotFound`. */
function siteOf(request: IncomingMessage, practices: Practices): PracticeConfig {
  const site = new URL(request.url ?? '/', 'http://localhost').searchParams.get('site')
  const parts = site ? practices.of(site) : practices.only
  if (!parts) throw new Refusal('NotFound')
  return parts.practice.config
}
