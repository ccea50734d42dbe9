// What opens a conversation on Direct Line: tokens for its requests.
import { createHmac, createSecretKey, randomBytes, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'

/** How long a token lives, in seconds. Clients refresh every 15 minutes. */
export const tokenSeconds = 1800

/** Whose conversation a token opens. `started`: it was given out after the conversation had begun. */
export interface Pass {
  readonly conversation: string
  readonly user: string
  readonly started: boolean
}

/** Signs what a client may do, and checks what it shows. */
export interface Tokens {
  readonly sign: (pass: Pass) => string
  /** `expired` when it was ours, `wrong` when it never was. */
  readonly check: (token: string) => Pass | 'expired' | 'wrong'
}

const header = Buffer.from('{"alg":"HS256","typ":"JWT"}').toString('base64url')
const longestToken = 2000
const claims = z.object({
  aud: z.string(),
  conv: z.string(),
  user: z.string(),
  started: z.boolean(),
  exp: z.number(),
})

/** Tokens of one practice each, as JWT because clients look for the `user` in it. `now` is ms since the epoch. */
export function createTokens(key: Buffer, now: () => number): Tokens {
  const ready = createSecretKey(key)
  const mark = (signed: string) => createHmac('sha256', ready).update(signed).digest()
  return {
    sign: ({ conversation, user, started }) => {
      const exp = Math.floor(now() / 1000) + tokenSeconds
      const body = JSON.stringify({ aud: practiceOf(conversation), conv: conversation, user, started, exp })
      const signed = `${header}.${Buffer.from(body).toString('base64url')}`
      return `${signed}.${mark(signed).toString('base64url')}`
    },
    check: (token) => {
      const [head, body = '', signature = '', ...more] = token.length > longestToken ? [] : token.split('.')
      if (head !== header || more.length > 0 || !isSame(Buffer.from(signature, 'base64url'), mark(`${head}.${body}`)))
        return 'wrong'
      const { aud, conv, user, started, exp } = claims.parse(JSON.parse(Buffer.from(body, 'base64url').toString()))
      if (aud !== practiceOf(conv)) return 'wrong'
      return exp * 1000 > now() ? { conversation: conv, user, started } : 'expired'
    },
  }
}

/** Compared in a time that tells nothing. */
export function isSame(one: Buffer, other: Buffer): boolean {
  return one.length === other.length && timingSafeEqual(one, other)
}

/** The practice whose conversation this is: it stands before the part that nobody can guess. */
export function practiceOf(conversation: string): string {
  return conversation.slice(0, Math.max(0, conversation.lastIndexOf('~')))
}

/** A conversation with a practice that nobody can guess, for a user that we make up. */
export function createPass(practice: string): Pass {
  return {
    conversation: `${practice}~${randomBytes(18).toString('base64url')}`,
    user: `dl_${randomBytes(18).toString('base64url')}`,
    started: false,
  }
}
