// Where a request comes from and how it came, as far as it can be believed: what a proxy of our own says of it, and nobody else.
import type { IncomingMessage } from 'node:http'
import ipaddr from 'ipaddr.js'
import proxyaddr from 'proxy-addr'

/** Tells of which client a request is: its address, and its network. */
export interface Whereabouts {
  readonly addressOf: (request: IncomingMessage) => string
  /** IPv4 /24 or IPv6 /56: as much as one household or one office has for itself, and hardly more. */
  readonly networkOf: (request: IncomingMessage) => string
  /** Where this server is for whoever asks, such as `https://bot.example`. */
  readonly baseUrlOf: (request: IncomingMessage) => string
}

/**
 * `proxies` are addresses, ranges (10.0.0.0/8), `loopback`, `linklocal` or `uniquelocal`. Throws a `TypeError` when one is
 * none. `onStranger` hears, once, that somebody who is no proxy of ours spoke of another's address: a setting that was
 * forgotten, after which all patients would count as one, or somebody who tries it.
 */
export function whereabouts(proxies: readonly string[], onStranger: () => void): Whereabouts {
  const trust = proxyaddr.compile([...proxies])
  let noticed = false
  const addressOf = (request: IncomingMessage) => {
    const { 'x-forwarded-for': from, 'x-forwarded-proto': proto } = request.headers
    if (!noticed && (from || proto) && !trust(request.socket.remoteAddress ?? '', 0)) {
      noticed = true
      onStranger()
    }
    const told = proxyaddr(request, trust)
    return ipaddr.isValid(told) ? told : (request.socket.remoteAddress ?? '')
  }
  const baseUrlOf = ({ headers, socket }: IncomingMessage) => {
    const { host = '', origin } = headers
    const told = trust(socket.remoteAddress ?? '', 0) && headers['x-forwarded-proto'] === 'https'
    const secure = 'encrypted' in socket || told || origin === `https://${host}`
    return `${secure ? 'https' : 'http'}://${named.test(host) ? host : ''}`
  }
  return { addressOf, networkOf: (request) => networkIn(addressOf(request)), baseUrlOf }
}

const named = /^[\w.:[\]-]{1,255}$/

/** The network of an address; an IPv4 address that is written as IPv6 is IPv4. */
export function networkIn(address: string): string {
  if (!ipaddr.isValid(address)) return address
  const known = ipaddr.process(address)
  const kept = known.kind() === 'ipv4' ? 3 : 7
  const bytes = known.toByteArray().map((byte, place) => (place < kept ? byte : 0))
  return `${ipaddr.fromByteArray(bytes).toString()}/${kept * 8}`
}
