// Files that are the same for everybody who asks: read and zipped once, and kept by browsers as long as they are right.
import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { Request, Response } from 'restify'

/** What restify calls for a path. */
export type Serving = (request: Request, response: Response) => Promise<void>

export const html = 'text/html; charset=utf-8'
export const css = 'text/css; charset=utf-8'
export const javascript = 'text/javascript; charset=utf-8'

/** Sends the same bytes to everybody, zipped where that is understood; once to a browser that keeps them. */
export function serve(
  plain: Buffer | string,
  type: string,
  headersFor: (request: Request) => Readonly<Record<string, string>> = () => ({}),
): Serving {
  const bytes = Buffer.from(plain)
  const zipped = gzipSync(bytes, { level: 9 })
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`
  return async (request, response) => {
    const { headers } = request
    const all = {
      'Content-Type': type,
      ETag: etag,
      'Cache-Control': 'no-cache',
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

/** Puts facts in the places of a template, `{{fact}}`, and what is code already in `{{{fact}}}`; a place without one is left empty. */
export function fillIn(template: string, facts: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{\{\{(\w+)\}\}\}|\{\{(\w+)\}\}/g, (_, code: string = '', fact: string = '') =>
    code ? String(facts[code] ?? '') : escaped(String(facts[fact] ?? '')),
  )
}

/** Text as it may stand in HTML, also between double quotes. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
