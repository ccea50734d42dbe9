// Where Balie listens, how many it lets in, and what it logs.
import proxyaddr from 'proxy-addr'
import { z } from 'zod'
import { list, text, whole } from './setting.ts'

/** Where Balie listens, how much it takes, and what it tells of itself. */
export interface ListeningConfig {
  readonly host: string
  readonly port: number
  /** Addresses and ranges of our own proxies: only these are believed about where a request comes from. */
  readonly trustedProxies: readonly string[]
  /** Messages of one conversation. */
  readonly messagesPerMinute: number
  /** How long requests are still taken after a polite stop, while /readyz says that others should be asked (ms). */
  readonly stopWaitMs: number
  readonly logLevel: string
  /** Hosts that spans may be sent to, by whatever OpenTelemetry SDK the installation registers. */
  readonly traceHosts: readonly string[]
  /** Who knows it may read the figures at /metrics; without it there are none. */
  readonly metricsToken: string | undefined
}

export const listeningSettings = {
  HOST: text('127.0.0.1'),
  PORT: whole(3978, 0, 65535),
  TRUSTED_PROXIES: list.refine(
    areProxies,
    'must be addresses or ranges such as 10.0.0.0/8, or loopback, linklocal or uniquelocal, with commas between them',
  ),
  MESSAGES_PER_MINUTE: whole(20, 1, 100_000),
  STOP_WAIT_SECONDS: whole(0, 0, 10),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'], 'must be trace, debug, info, warn, error or silent')
    .optional(),
  TRACE_HOSTS: list.refine(
    (all) => all.every(isHost),
    'must be host names without https:// and port, with commas between them',
  ),
  METRICS_TOKEN: z.string().min(16, 'must be 16 characters or more').optional(),
}
const shape = z.object(listeningSettings)

/** `demo`: there is no real practice, and little to log. */
export function toListening(given: z.infer<typeof shape>, demo: boolean): ListeningConfig {
  return {
    host: given.HOST,
    port: given.PORT,
    trustedProxies: given.TRUSTED_PROXIES,
    messagesPerMinute: given.MESSAGES_PER_MINUTE,
    stopWaitMs: given.STOP_WAIT_SECONDS * 1000,
    traceHosts: given.TRACE_HOSTS,
    metricsToken: given.METRICS_TOKEN,
    logLevel: given.LOG_LEVEL ?? (demo ? 'warn' : 'info'),
  }
}

function areProxies(all: readonly string[]): boolean {
  try {
    proxyaddr.compile([...all])
    return true
  } catch {
    return false
  }
}

function isHost(value: string): boolean {
  return URL.canParse(`https://${value}`) && new URL(`https://${value}`).hostname === value
}
