// How the practice's page comes to a conversation: a token for one, or one that has begun.

import type { IncomingMessage } from 'node:http'
import { z } from 'zod'
import type { Limit } from '../ops/limits.ts'
import type { Practices } from '../practices.ts'
import type { PracticeConfig } from '../settings/practice.ts'
import type { ConversationKey } from '../store/store.ts'
import type { Whereabouts } from './address.ts'
import { readJson } from './body.ts'
import { type DirectLine, type Serve, tokenFor } from './direct-line.ts'
import { ok, Refusal } from './direct-line-answer.ts'
import { createPass, type Tokens } from './direct-line-token.ts'
import { takeOver } from './portal.ts'
import { createPortal } from './portal-token.ts'
import { siteOf } from './site.ts'

/** How many tokens one address and everybody together may have. */
export interface TokenLimits {
  readonly perAddress: Limit
  readonly inTotal: Limit
  readonly addressOf: Whereabouts['addressOf']
}

/** What the page may say: its language, and the portal's token of a patient who comes from there. */
const wish = z.object({ locale: z.string().max(35).optional(), portal: z.string().min(1).max(10_000).optional() })
const mostBytes = 16 * 1024

/** What both doors are made of. */
export interface ChatDoors {
  readonly practices: Practices
  readonly tokens: Tokens
  readonly keyOf: (conversation: string) => ConversationKey
  readonly limits: TokenLimits
  readonly greet: DirectLine['greet']
}

/**
 * POST /chat/token: a token for a conversation and a user of our making. POST /chat/start: the same, and the conversation has
 * begun and the bot has greeted: all that a page needs to show in one answer. With a portal's token in the body it is for
 * somebody who is known in it; `portal` then says whether that went well.
 */
export function chatDoors({ practices, tokens, keyOf, limits, greet }: ChatDoors): Record<'token' | 'start', Serve> {
  const portals = new Map(
    practices.all.map(({ practice: { config }, now }) => [config.id, createPortal(config.portal, now)]),
  )
  const admit = async (request: IncomingMessage) => {
    takeShare(request, limits)
    const { id } = practiceOf(request, practices)
    const pass = createPass(id)
    const { locale, portal: token } = wishIn(await readJson(request, mostBytes))
    const [parts, portal] = [practices.of(id), portals.get(id)]
    if (token === undefined || !parts || !portal) return { pass, locale, handed: {} }
    const handed = await takeOver(parts, portal, token, keyOf(pass.conversation), pass.user)
    return { pass, locale, handed: { portal: handed } }
  }
  return {
    token: async (request) => {
      const { pass, handed } = await admit(request)
      return ok({ ...tokenFor(tokens, pass), ...handed })
    },
    start: async (request) => {
      const { pass, locale, handed } = await admit(request)
      return ok({ ...(await greet(request, pass, locale)), ...handed })
    },
  }
}

function takeShare(request: IncomingMessage, { perAddress, inTotal, addressOf }: TokenLimits): void {
  for (const [limit, key] of [
    [perAddress, addressOf(request)],
    [inTotal, ''],
  ] as const)
    if (!limit.take(key)) throw new Refusal('TooManyRequests', limit.secondsLeft())
}

function wishIn(body: unknown): z.infer<typeof wish> {
  const read = wish.safeParse(body ?? {})
  if (!read.success) throw new Refusal('BadArgument')
  return read.data
}

/** Throws `Refusal` `NotFound` where no such practice is. */
function practiceOf(request: IncomingMessage, practices: Practices): PracticeConfig {
  const practice = siteOf(request, practices)
  if (!practice) throw new Refusal('NotFound')
  return practice
}
