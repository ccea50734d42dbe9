// The practice's portal: how its word is known to be its own, for patients whom it has logged in.
import { z } from 'zod'
import { type Given, key, text, url } from './setting.ts'

/** Whose tokens are believed, and what opens the Switchboard's session in them. */
export interface PortalConfig {
  readonly issuer: string
  readonly audience: string
  /** What signs: a secret that both have (HS256), or where the portal shows its public keys (RS256). */
  readonly signed: { readonly by: 'secret'; readonly secret: Buffer } | { readonly by: 'keys'; readonly url: string }
  /** 32 bytes. */
  readonly sessionKey: Buffer
}

export const portalSettings = {
  PORTAL_ISSUER: text(''),
  PORTAL_AUDIENCE: text(''),
  PORTAL_SECRET: key.optional(),
  PORTAL_JWKS: url.optional(),
  PORTAL_SESSION_KEY: key.optional(),
}
const shape = z.object(portalSettings)

/** Half a portal is none. */
export function portalFaults(given: Given): readonly string[] {
  if (!Object.keys(portalSettings).some((name) => name in given)) return []
  const lacking = ['PORTAL_ISSUER', 'PORTAL_SESSION_KEY'].filter((name) => !(name in given))
  const ways = ['PORTAL_SECRET', 'PORTAL_JWKS'].filter((name) => name in given)
  return [
    ...lacking.map((name) => `${name} is needed beside the other PORTAL_ settings`),
    ...(ways.length === 1 ? [] : ['PORTAL_SECRET or PORTAL_JWKS is needed for a portal, one of them']),
    ...(given.PORTAL_SECRET !== undefined && given.PORTAL_SECRET === given.PORTAL_SESSION_KEY
      ? ['PORTAL_SESSION_KEY must be another key than PORTAL_SECRET']
      : []),
  ]
}

/** `undefined` where the practice has none. */
export function toPortal(given: z.infer<typeof shape>, practice: string): PortalConfig | undefined {
  const { PORTAL_SESSION_KEY: sessionKey, PORTAL_ISSUER: issuer } = given
  const signed = signedBy(given)
  if (!signed || !sessionKey) return undefined
  const audience = given.PORTAL_AUDIENCE || practice
  return { issuer, audience, signed, sessionKey: Buffer.from(sessionKey, 'base64') }
}

function signedBy({ PORTAL_SECRET, PORTAL_JWKS }: z.infer<typeof shape>): PortalConfig['signed'] | undefined {
  if (PORTAL_SECRET) return { by: 'secret', secret: Buffer.from(PORTAL_SECRET, 'base64') }
  return PORTAL_JWKS ? { by: 'keys', url: PORTAL_JWKS } : undefined
}
