// What the practice's page asks before it talks: a token of its own, and whose page it is.

import type { IncomingMessage } from 'node:http'
import type { Limit } from '../ops/limits.ts'
import type { Practices } from '../practices.ts'
import type { PracticeConfig } from '../settings/practice.ts'
import type { Whereabouts } from './address.ts'
import { mint, type Serve } from './direct-line.ts'
import { ok, Refusal } from './direct-line-answer.ts'
import type { Tokens } from './direct-line-token.ts'
import { siteOf } from './site.ts'

/** How many tokens one address and everybody together may have. */
export interface TokenLimits {
  readonly perAddress: Limit
  readonly inTotal: Limit
  readonly addressOf: Whereabouts['addressOf']
}

/** POST /chat/token: a token for a conversation and a user of our making. */
export function chatToken(
  practices: Practices,
  tokens: Tokens,
  { perAddress, inTotal, addressOf }: TokenLimits,
): Serve {
  return async (request) => {
    for (const [limit, key] of [
      [perAddress, addressOf(request)],
      [inTotal, ''],
    ] as const)
      if (!limit.take(key)) throw new Refusal('TooManyRequests', limit.secondsLeft())
    return mint(tokens, practiceOf(request, practices).id)
  }
}

/** GET /chat/practice: what the page shows around the talk. */
export function chatPractice(practices: Practices): Serve {
  return async (request) => {
    const { name, phone, emergencyPhone, privacyUrl, looks } = practiceOf(request, practices)
    const address = /^https?:\/\//.test(privacyUrl) ? privacyUrl : `https://${privacyUrl}`
    return ok({ name, phone, emergencyPhone, privacyUrl: address, languages: ['nl', 'en'], logo: Boolean(looks.logo) })
  }
}

/** Throws `Refusal` `NotFound` where no such practice is. */
function practiceOf(request: IncomingMessage, practices: Practices): PracticeConfig {
  const practice = siteOf(request, practices)
  if (!practice) throw new Refusal('NotFound')
  return practice
}
