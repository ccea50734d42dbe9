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

/** Handlers by path: `/` is index.html, every other file of a known type is `/web/NAME`. Nothing else is served. */
export function pageRoutes(folder: string): Record<string, (request: Request, response: Response) => Promise<void>> {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => types[extname(name)]) : []
  return Object.fromEntries(
    names.map((name) => [name === 'index.html' ? '/' : `/web/${name}`, serve(join(folder, name))]),
  )
}

function serve(file: string) {
  const plain = readFileSync(file)
  const zipped = gzipSync(plain)
  const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`
  const fixed = {
    'Content-Type': types[extname(file)] ?? '',
    ETag: etag,
    'Cache-Control': 'no-cache',
    Vary: 'Accept-Encoding',
  }
  return async ({ headers }: Request, response: Response): Promise<void> => {
    const all = { ...fixed, ...safety(headers.host ?? '') }
    if (headers['if-none-match']?.includes(etag)) response.sendRaw(304, '', all)
    else if (/\bgzip\b/.test(String(headers['accept-encoding'] ?? '')))
      response.sendRaw(200, zipped, { ...all, 'Content-Encoding': 'gzip' })
    else response.sendRaw(200, plain, all)
  }
}

/** Some browsers do not take `'self'` to include WebSockets, so those are named. */
function safety(host: string): Record<string, string> {
  const sockets = /^[\w.:[\]-]+$/.test(host) ? ` ws://${host} wss://${host}` : ''
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    `connect-src 'self'${sockets}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ]
  return {
    'Content-Security-Policy': policy.join('; '),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  }
}
