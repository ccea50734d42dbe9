// The practice's page: one file with the practice's facts in it, one stylesheet, one script, and a policy that lets it speak to
// nobody but us.
import { readFileSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { firstWords } from '../../dialogs/greeting.ts'
import type { Practices } from '../practices.ts'
import type { TurnParts } from '../turn-parts.ts'
import { firstLanguage } from '../web/words.js'
import { firstWordsOf } from './first-words.ts'
import { joined } from './joined.ts'
import { factsOf } from './page-facts.ts'
import { fillIn, html, javascript, type Serving, serve, versioned } from './serving.ts'
import { perSite } from './site.ts'

const folder = new URL('../web/', import.meta.url)

/** Handlers by path. `sites` are the websites that may show the page in a frame. */
export function pageRoutes(practices: Practices, sites: readonly string[]): Record<string, Serving> {
  const script = joined(folder, 'page')
  const template = readFileSync(new URL('index.html', folder), 'utf8')
  const address = versioned('/web/page.js', script)
  const pagesOf = ({ practice, now }: TurnParts) => {
    const first = firstWordsOf(practice, practice.localTime(now()))
    const pageIn = (language: string) => {
      const page = fillIn(template, { ...factsOf(practice, language), script: address, first })
      return serve(page, html, ({ headers }) => ({ ...safety(headers.host, sites), Vary: varies }))
    }
    return new Map(practice.config.languages.codes.map((language) => [language, pageIn(language)]))
  }
  return {
    '/': perSite(practices, ({ id }) => throughTheDay(practices.of(id), pagesOf)),
    '/web/page.js': serve(script, javascript),
  }
}

const varies = 'Accept-Encoding, Accept-Language'

/** The pages, by language, greet by the hour: they are made when Balie starts, and again when the greeting becomes another. */
function throughTheDay(
  parts: TurnParts | undefined,
  pagesOf: (parts: TurnParts) => ReadonlyMap<string, Serving>,
): Serving | undefined {
  if (!parts) return undefined
  const { practice, now } = parts
  const said = () => JSON.stringify(firstWords(practice.localTime(now())))
  let [greeting, pages] = [said(), pagesOf(parts)]
  return async (request, response) => {
    const current = said()
    if (current !== greeting) [greeting, pages] = [current, pagesOf(parts)]
    await pages.get(languageFor(request, practice.config.languages.codes))?.(request, response)
  }
}

/** As the page itself finds its language; only the patient's own earlier choice is not known here. */
function languageFor({ url = '/', headers }: IncomingMessage, codes: readonly string[]): string {
  const { search } = new URL(url, 'http://localhost')
  const accepted = headers['accept-language']?.split(',').map((each) => each.split(';')[0]?.trim() ?? '') ?? []
  return firstLanguage(search, accepted, undefined, codes)
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
