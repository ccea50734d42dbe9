// The practice's page: the files of one folder, read once, and a policy that lets it speak to nobody but us.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Request, Response } from 'restify'
import type { PracticeConfig } from '../settings/practice.ts'

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

/** Handlers by path: every file of a known type is `/web/NAME`, but for index.html, which is `pageOf`'s. Nothing else is served. */
export function pageRoutes(folder: string): Record<string, Serving> {
  const names = readdirSync(folder).filter((name) => types[extname(name)] && name !== 'index.html')
  const serveFile = (name: string) => serve(readFileSync(join(folder, name)), types[extname(name)] ?? '', () => ({}))
  return Object.fromEntries(names.map((name) => [`/web/${name}`, serveFile(name)]))
}

/** The page itself, with a practice's name and colours in it. `sites` are the websites that may show it in a frame. */
export function pageOf(folder: string, { id, name }: PracticeConfig, sites: readonly string[]): Serving {
  const html = readFileSync(join(folder, 'index.html'), 'utf8')
    .replace('<title>Balie</title>', () => `<title>${escaped(name)}</title>`)
    .replace('/chat/colors.css', () => `/chat/colors.css?site=${encodeURIComponent(id)}`)
  return serve(Buffer.from(html), types['.html'] ?? '', ({ headers }) => safety(headers.host, sites))
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
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
