// A patient whom the practice's portal has logged in: its signed word, good for a few minutes and once.
import {
  compactDecrypt,
  createRemoteJWKSet,
  errors,
  type JWTPayload,
  type JWTVerifyGetKey,
  type JWTVerifyOptions,
  jwtVerify,
} from 'jose'
import { z } from 'zod'
import type { PortalConfig } from '../settings/portal.ts'

/** Whom the portal means, and their session of the Switchboard: a secret. */
export interface PortalPatient {
  readonly patientId: number
  readonly session: string
  /** The token's own name, by which a second use is noticed. */
  readonly id: string
}

/** Why a token is not believed: no portal here, not its signature, too old, not meant for us, not its shape, or its keys cannot be had. */
export type Disbelief = 'no-portal' | 'signature' | 'expired' | 'claims' | 'shape' | 'keys'

/** Reads a token; a word when it is not to be believed. */
export type Portal = (token: string) => Promise<PortalPatient | Disbelief>

const longestToken = 6_000
const oldest = '5 minutes'
/** How far the portal's clock may be off, in seconds. */
const clockTolerance = 30
/** How long a token's name must be remembered, for longer than any token is good, in ms. */
export const rememberMs = 15 * 60_000

const claims = z.object({
  sub: z.string().regex(/^[1-9]\d{0,8}$/),
  jti: z.string().min(8).max(200),
  session: z.string().max(4_000),
})

/** Reads the tokens of one practice's portal. `now` is ms since the epoch. */
export function createPortal(config: PortalConfig | undefined, now: () => number): Portal {
  if (!config) return async () => 'no-portal'
  const verify = verifier(config)
  const checks: JWTVerifyOptions = {
    issuer: config.issuer,
    audience: config.audience,
    requiredClaims: ['exp', 'iat', 'jti', 'sub'],
    maxTokenAge: oldest,
    clockTolerance,
  }
  return async (token) => {
    if (token.length > longestToken) return 'shape'
    try {
      return await patientIn(await verify(token, { ...checks, currentDate: new Date(now()) }), config.sessionKey)
    } catch (error) {
      return disbeliefOf(error)
    }
  }
}

type Verify = (token: string, checks: JWTVerifyOptions) => Promise<JWTPayload>

/** One way of signing is allowed, so that a public key can never be taken for a secret. */
function verifier({ signed }: PortalConfig): Verify {
  if (signed.by === 'secret')
    return async (token, checks) =>
      (await jwtVerify(token, signed.secret, { ...checks, algorithms: ['HS256'] })).payload
  const keys: JWTVerifyGetKey = createRemoteJWKSet(new URL(signed.url), { timeoutDuration: 3_000 })
  return async (token, checks) => (await jwtVerify(token, keys, { ...checks, algorithms: ['RS256'] })).payload
}

async function patientIn(payload: JWTPayload, sessionKey: Buffer): Promise<PortalPatient | Disbelief> {
  const read = claims.safeParse(payload)
  if (!read.success) return 'shape'
  const { sub, jti, session: sealed } = read.data
  const { plaintext } = await compactDecrypt(sealed, sessionKey, {
    keyManagementAlgorithms: ['dir'],
    contentEncryptionAlgorithms: ['A256GCM'],
  })
  const session = new TextDecoder().decode(plaintext)
  return session === '' || session.length > 1_000 ? 'shape' : { patientId: Number(sub), session, id: jti }
}

/** What jose says when the address of the keys does not answer, or answers no keys. */
const unfetched = new Set(['ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID', 'ERR_JOSE_GENERIC'])

/** Only by its kind: the error's text may quote the token. */
function disbeliefOf(error: unknown): Disbelief {
  if (error instanceof errors.JWTExpired) return 'expired'
  if (error instanceof errors.JWTClaimValidationFailed) return 'claims'
  if (error instanceof errors.JWSSignatureVerificationFailed || error instanceof errors.JWKSNoMatchingKey)
    return 'signature'
  if (error instanceof errors.JOSEAlgNotAllowed) return 'signature'
  return error instanceof errors.JOSEError && !unfetched.has(error.code) ? 'shape' : 'keys'
}
