// Keys as Microsoft publishes them, on loopback: OpenID metadata, RSA keys with endorsements, and tokens signed with them or not.
import { constants, createHmac, createSign, generateKeyPairSync, type KeyObject, sign as signRaw } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Part = Readonly<Record<string, unknown>>

export interface KeyServer {
  /** Address of the metadata. */
  readonly metadata: string
  /** Of `kid` "ours": as the channels have; "teams": endorsed for Teams only; "strange": nobody published it. */
  readonly keys: Readonly<Record<'ours' | 'teams' | 'strange', KeyObject>>
  readonly publicPem: string
  readonly publicJwk: Part
  readonly close: () => Promise<void>
}

/** Starts one on a free port. */
export async function startKeyServer(): Promise<KeyServer> {
  const pair = () => generateKeyPairSync('rsa', { modulusLength: 2048 })
  const [ours, teams, strange] = [pair(), pair(), pair()]
  const elliptic = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const jwk = (kid: string, key: KeyObject, endorsements: readonly string[]) => ({
    ...key.export({ format: 'jwk' }),
    kid,
    use: 'sig',
    endorsements,
  })
  const keys = [
    jwk('ours', ours.publicKey, ['test', 'msteams']),
    jwk('teams', teams.publicKey, ['msteams']),
    jwk('elliptic', elliptic.publicKey, ['test']),
  ]
  const server = createServer(({ url }, response) => {
    const jwks_uri = `http://127.0.0.1:${port}/keys`
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify(url === '/keys' ? { keys } : { issuer: 'x', jwks_uri }))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    metadata: `http://127.0.0.1:${port}/.well-known/openidconfiguration`,
    keys: { ours: ours.privateKey, teams: teams.privateKey, strange: strange.privateKey },
    publicPem: ours.publicKey.export({ format: 'pem', type: 'pkcs1' }).toString(),
    publicJwk: strange.publicKey.export({ format: 'jwk' }) as Part,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** A part of a token. */
export function part(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}

/** A token whose signature is made in the way its name says, whatever the header claims. */
export function tokenOf(header: Part, payload: unknown, key: KeyObject | string, how: 'RSA' | 'PSS' | 'HMAC' = 'RSA') {
  const signed = `${part(header)}.${part(payload)}`
  return `${signed}.${signatureOf(signed, key, how).toString('base64url')}`
}

function signatureOf(signed: string, key: KeyObject | string, how: 'RSA' | 'PSS' | 'HMAC'): Buffer {
  if (how === 'HMAC') return createHmac('sha256', key).update(signed).digest()
  if (how === 'RSA') return createSign('RSA-SHA256').update(signed).sign(key)
  return signRaw('sha256', Buffer.from(signed), { key: key as KeyObject, padding: constants.RSA_PKCS1_PSS_PADDING })
}
