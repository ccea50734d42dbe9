// The practice's page: one file with everything in it that it needs to be used, and a policy that lets it speak to nobody but us.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { firstWords } from '../../dialogs/greeting.ts'
import type { Practices } from '../practices.ts'
import type { TurnParts } from '../turn-parts.ts'
import { firstLanguage } from '../web/words.js'
import { firstWordsOf } from './first-words.ts'
import { joined } from './joined.ts'
import { sheetOf } from './looks.ts'
import { factsOf } from './page-facts.ts'
import { fillIn, html, type Serving, serve } from './serving.ts'
import { perSite } from './site.ts'

const folder = new URL('../web/', import.meta.url)

/** The handler by its path. `sites` are the websites that may show the page in a frame. */
export function pageRoutes(practices: Practices, sites: readonly string[]): Record<string, Serving> {
  const script = joined(folder, 'page')
  const template = readFileSync(new URL('index.html', folder), 'utf8')
  const pageIn = ({ practice, now }: TurnParts, language: string) => {
    const sheet = sheetOf(practice.config.looks)
    const first = firstWordsOf(practice, practice.localTime(now()))
    const page = fillIn(template, { ...factsOf(practice, language), code: inPlace(script, sheet), first })
    const policy = policyFor(sites, script, sheet)
    return serve(page, html, ({ headers }) => ({ ...kept, ...safety(policy, headers.host) }))
  }
  return { '/': perSite(practices, ({ id }) => throughTheDay(practices.of(id), pageIn)) }
}

/** Nobody waits for a second and a third file; and what is seen first is whole, rather than drawn three times while it comes in. */
function inPlace(script: string, sheet: string): string {
  return `<style>${sheet}</style>\n<script type="module" blocking="render">${script}</script>`
}

/** Whatever passes it on may not rewrite it: the policy knows its script to the letter. */
const kept = { 'Cache-Control': 'no-cache, no-transform', Vary: 'Accept-Encoding, Accept-Language' }

/** The pages, by language, greet by the hour: each is made when it is first asked for, and again when the greeting becomes another. */
function throughTheDay(
  parts: TurnParts | undefined,
  pageIn: (parts: TurnParts, language: string) => Serving,
): Serving | undefined {
  if (!parts) return undefined
  const { practice, now } = parts
  const pages = new Map<string, Serving>()
  let greeting = ''
  return async (request, response) => {
    const current = JSON.stringify(firstWords(practice.localTime(now())))
    if (current !== greeting) pages.clear()
    greeting = current
    const language = languageFor(request, practice.config.languages.codes)
    const page = pages.get(language) ?? pageIn(parts, language)
    pages.set(language, page)
    await page(request, response)
  }
}

/** As the page itself finds its language; only the patient's own earlier choice is not known here. */
function languageFor({ url = '/', headers }: IncomingMessage, codes: readonly string[]): string {
  const { search } = new URL(url, 'http://localhost')
  const accepted = headers['accept-language']?.split(',').map((each) => each.split(';')[0]?.trim() ?? '') ?? []
  return firstLanguage(search, accepted, undefined, codes)
}

/** No script and no style but those that stand in the page, to the letter. */
function policyFor(sites: readonly string[], script: string, sheet: string): string {
  const policy = [
    "default-src 'none'",
    `script-src ${toTheLetter(script)}`,
    `style-src ${toTheLetter(sheet)}`,
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${sites.length > 0 ? sites.join(' ') : "'none'"}`,
  ]
  return policy.join('; ')
}

function toTheLetter(code: string): string {
  return `'sha256-${createHash('sha256').update(code).digest('base64')}'`
}

/** Some browsers do not take `'self'` to include WebSockets, so those are named. */
function safety(policy: string, host = ''): Record<string, string> {
  const sockets = /^[\w.:[\]-]+$/.test(host) ? ` ws://${host} wss://${host}` : ''
  return {
    'Content-Security-Policy': `${policy}; connect-src 'self'${sockets}`,
    'Referrer-Policy': 'no-referrer',
  }
}
