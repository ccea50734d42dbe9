// A portal: what the practice's settings know of it, and the tokens that it makes.
import { randomBytes, randomUUID } from 'node:crypto'
import { CompactEncrypt, SignJWT } from 'jose'
import { monday } from './practice.ts'

const [secret, sessionKey] = [randomBytes(32), randomBytes(32)]

/** The practice's settings. */
export const portal = {
  PORTAL_ISSUER: 'https://portaal.delinde.example',
  PORTAL_SECRET: secret.toString('base64'),
  PORTAL_SESSION_KEY: sessionKey.toString('base64'),
}

/** A token for a patient who is logged in with this session of the Switchboard. */
export async function tokenFor(patient: number, session: string): Promise<string> {
  const sealed = await new CompactEncrypt(new TextEncoder().encode(session))
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
    .encrypt(sessionKey)
  return new SignJWT({ session: sealed })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer(portal.PORTAL_ISSUER)
    .setAudience('praktijk')
    .setSubject(String(patient))
    .setJti(randomUUID())
    .setIssuedAt(monday / 1000)
    .setExpirationTime(monday / 1000 + 120)
    .sign(secret)
}
