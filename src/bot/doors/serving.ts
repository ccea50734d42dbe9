// Files that are the same for everybody who asks: read and zipped once, and kept by browsers as long as they are right.
import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { Request, Response } from 'restify'

/** What restify calls for a path. */
export type Serving = (request: Request, response: Response) => Promise<void>

export const html = 'text/html; charset=utf-8'
export const css = 'text/css; charset=utf-8'
export const javascript = 'text/javascript; charset=utf-8'

const forGood = 'public, max-age=31536000, immutable'

/**
 * Sends the same bytes to everybody, zipped where that is understood; once to a browser that keeps them. Asked for by its
 * version (`versioned`) it need not be asked for again.
 */
export function serve(
  plain: Buffer | string,
  type: string,
  headersFor: (request: Request) => Readonly<Record<string, string>> = () => ({}),
): Serving {
  const bytes = Buffer.from(plain)
  const zipped = gzipSync(bytes, { level: 9 })
  const version = versionOf(bytes)
  const etag = `"${version}"`
  return async (request, response) => {
    const { headers, url = '' } = request
    const all = {
      'Content-Type': type,
      ETag: etag,
      'Cache-Control': url.endsWith(`v=${version}`) ? forGood : 'no-cache',
      Vary: 'Accept-Encoding',
      'X-Content-Type-Options': 'nosniff',
      ...headersFor(request),
    }
    if (headers['if-none-match']?.includes(etag)) response.sendRaw(304, '', all)
    else if (/\bgzip\b/.test(String(headers['accept-encoding'] ?? '')))
      response.sendRaw(200, zipped, { ...all, 'Content-Encoding': 'gzip' })
    else response.sendRaw(200, bytes, all)
  }
}

/** An address that changes with what is served there: a page of an earlier version still gets what there is now. */
export function versioned(path: string, plain: Buffer | string): string {
  return `${path}${path.includes('?') ? '&' : '?'}v=${versionOf(plain)}`
}

/** Puts facts in the places of a template, `{{fact}}`; a place without one is left empty. */
export function fillIn(template: string, facts: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{\{(\w+)\}\}/g, (_, fact: string) => escaped(String(facts[fact] ?? '')))
}

/** Text as it may stand in HTML, also between double quotes. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

function versionOf(plain: Buffer | string): string {
  return createHash('sha256').update(plain).digest('base64url').slice(0, 22)
}
