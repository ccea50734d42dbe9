// What the practice's page asks before it talks: a token of its own, and whose page it is.

import type { IncomingMessage } from 'node:http'
import { z } from 'zod'
import type { Limit } from '../ops/limits.ts'
import type { Practices } from '../practices.ts'
import type { PracticeConfig } from '../settings/practice.ts'
import type { ConversationKey } from '../store/store.ts'
import type { Whereabouts } from './address.ts'
import { readJson } from './body.ts'
import { type Serve, tokenFor } from './direct-line.ts'
import { ok, Refusal } from './direct-line-answer.ts'
import { createPass, type Tokens } from './direct-line-token.ts'
import { takeOver } from './portal.ts'
import { createPortal } from './portal-token.ts'
import { privacyPath } from './privacy.ts'
import { siteOf } from './site.ts'

/** How many tokens one address and everybody together may have. */
export interface TokenLimits {
  readonly perAddress: Limit
  readonly inTotal: Limit
  readonly addressOf: Whereabouts['addressOf']
}

/** What the page may say: the portal's token of a patient who comes from there. */
const wish = z.object({ portal: z.string().min(1).max(10_000).optional() })
const mostBytes = 16 * 1024

/**
 * POST /chat/token: a token for a conversation and a user of our making. With a portal's token in the body, somebody who is
 * known in it; `portal` then says whether that went well.
 */
export function chatToken(
  practices: Practices,
  tokens: Tokens,
  keyOf: (conversation: string) => ConversationKey,
  { perAddress, inTotal, addressOf }: TokenLimits,
): Serve {
  const portals = new Map(
    practices.all.map(({ practice: { config }, now }) => [config.id, createPortal(config.portal, now)]),
  )
  return async (request) => {
    for (const [limit, key] of [
      [perAddress, addressOf(request)],
      [inTotal, ''],
    ] as const)
      if (!limit.take(key)) throw new Refusal('TooManyRequests', limit.secondsLeft())
    const { id } = practiceOf(request, practices)
    const pass = createPass(id)
    const token = portalIn(await readJson(request, mostBytes))
    const [parts, portal] = [practices.of(id), portals.get(id)]
    if (token === undefined || !parts || !portal) return ok(tokenFor(tokens, pass))
    const handed = await takeOver(parts, portal, token, keyOf(pass.conversation), pass.user)
    return ok({ ...tokenFor(tokens, pass), portal: handed })
  }
}

/** GET /chat/practice: what the page shows around the talk. */
export function chatPractice(practices: Practices, baseUrlOf: Whereabouts['baseUrlOf']): Serve {
  return async (request) => {
    const practice = practiceOf(request, practices)
    const { name, phone, emergencyPhone, looks } = practice
    const privacyUrl = baseUrlOf(request) + privacyPath(practice)
    return ok({
      name,
      phone,
      emergencyPhone,
      privacyUrl,
      languages: practice.languages.codes,
      logo: Boolean(looks.logo),
    })
  }
}

function portalIn(body: unknown): string | undefined {
  const read = wish.safeParse(body ?? {})
  if (!read.success) throw new Refusal('BadArgument')
  return read.data.portal
}

/** Throws `Refusal` `NotFound` where no such practice is. */
function practiceOf(request: IncomingMessage, practices: Practices): PracticeConfig {
  const practice = siteOf(request, practices)
  if (!practice) throw new Refusal('NotFound')
  return practice
}
