// Which websites may speak to the page's doors from a browser: the one they are on, and those that the settings name.
import type { IncomingMessage } from 'node:http'

const allowedHeaders = 'authorization, content-type, x-ms-bot-agent, x-requested-with'

/** Whether a request may come from where it says: requests without an Origin do not come from another site's page. */
export function isOriginAllowed({ headers }: IncomingMessage, allowed: readonly string[]): boolean {
  const { origin, host } = headers
  if (origin === undefined || allowed.includes(origin)) return true
  return URL.canParse(origin) && new URL(origin).host === host
}

/** What tells a browser on an allowed website that it may read the answer. */
export function corsHeaders({ headers: { origin } }: IncomingMessage): Record<string, string> {
  if (origin === undefined) return {}
  return { 'Access-Control-Allow-Origin': origin, 'Access-Control-Expose-Headers': 'Retry-After', Vary: 'Origin' }
}

/** What a browser asks for before it sends anything. */
export function preflightHeaders(): Record<string, string> {
  return {
    'Access-Control-Allow-Methods': 'GET, POST',
    'Access-Control-Allow-Headers': allowedHeaders,
    'Access-Control-Max-Age': '600',
  }
}
