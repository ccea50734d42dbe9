// A practice's own website, on a port of its own: two pages, and the one line of HTML that brings the chat.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Website {
  /** As a browser writes it in `Origin`. */
  readonly origin: string
  /** Puts the chat on its pages, from the bot at this address and with these attributes. */
  readonly embed: (bot: string, attributes?: string, times?: number) => void
  /** What the website's own server gives when its page asks for a token at `/balie-token`: of whoever is logged in. */
  readonly logIn: (token: (() => Promise<string>) | undefined) => void
  readonly close: () => void
}

export async function openWebsite(language = 'nl'): Promise<Website> {
  let line = ''
  let tokenOf: (() => Promise<string>) | undefined
  const server = createServer(async (request, response) => {
    if (request.url === '/balie-token') {
      response.statusCode = request.method === 'POST' && tokenOf ? 200 : 403
      return response.end(response.statusCode === 200 ? await tokenOf?.() : '')
    }
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    // As strict as a website can be: what the chat needs is in docs/website.md.
    const bot = /src="([^"]+)\/embed/.exec(line)?.[1] ?? ''
    response.setHeader(
      'Content-Security-Policy',
      `default-src 'none'; script-src ${bot}; frame-src ${bot}; connect-src 'self'`,
    )
    return response.end(`<!doctype html><html lang="${language}"><meta name="viewport" content="width=device-width"><title>De Linde</title>
      <main><h1>Praktijk De Linde, ${request.url}</h1><a href="/contact">Contact</a></main>${line}</html>`)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    embed: (bot, attributes = '', times = 1) => {
      line = `<script src="${bot}/embed.js" ${attributes} defer></script>`.repeat(times)
    },
    logIn: (token) => {
      tokenOf = token
    },
    close: () => void server.close(),
  }
}
