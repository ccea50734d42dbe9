// The practice's page: the files of one folder, read once, and a policy that lets it speak to nobody but us.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Request, Response } from 'restify'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** What restify calls for a path. */
export type Serving = (request: Request, response: Response) => Promise<void>

/**
 * Handlers by path: `/` is index.html, every other file of a known type is `/web/NAME`. Nothing else is served. `sites` are
 * the websites that may show the page in a frame.
 */
export function pageRoutes(folder: string, sites: readonly string[]): Record<string, Serving> {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => types[extname(name)]) : []
  const serveFile = (name: string) =>
    serve(readFileSync(join(folder, name)), types[extname(name)] ?? '', ({ headers }) => safety(headers.host, sites))
  return Object.fromEntries(names.map((name) => [name === 'index.html' ? '/' : `/web/${name}`, serveFile(name)]))
}

/** Sends the same bytes to everybody, zipped where that is understood; once to a browser that keeps them. */
export function serve(
  plain: Buffer,
  type: string,
  headersFor: (request: Request) => Readonly<Record<string, string>>,
): Serving {
  const zipped = gzipSync(plain)
  const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`
  const fixed = { 'Content-Type': type, ETag: etag, 'Cache-Control': 'no-cache', Vary: 'Accept-Encoding' }
  return async (request, response) => {
    const { headers } = request
    const all = { ...fixed, 'X-Content-Type-Options': 'nosniff', ...headersFor(request) }
    if (headers['if-none-match']?.includes(etag)) response.sendRaw(304, '', all)
    else if (/\bgzip\b/.test(String(headers['accept-encoding'] ?? '')))
      response.sendRaw(200, zipped, { ...all, 'Content-Encoding': 'gzip' })
    else response.sendRaw(200, plain, all)
  }
}

/** Some browsers do not take `'self'` to include WebSockets, so those are named. */
function safety(host = '', sites: readonly string[]): Record<string, string> {
  const sockets = /^[\w.:[\]-]+$/.test(host) ? ` ws://${host} wss://${host}` : ''
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    `connect-src 'self'${sockets}`,
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${sites.length > 0 ? sites.join(' ') : "'none'"}`,
  ]
  return { 'Content-Security-Policy': policy.join('; '), 'Referrer-Policy': 'no-referrer' }
}
