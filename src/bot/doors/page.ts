// The practice's page: one file with the practice's facts in it, one stylesheet, one script, and a policy that lets it speak to
// nobody but us.
import { readFileSync } from 'node:fs'
import { firstWords } from '../../dialogs/greeting.ts'
import type { Practice } from '../practice.ts'
import type { Practices } from '../practices.ts'
import type { LanguageChoice } from '../settings/languages.ts'
import type { TurnParts } from '../turn-parts.ts'
import { callable } from '../web/phone-numbers.js'
import { firstWordsOf } from './first-words.ts'
import { joined } from './joined.ts'
import { sheetOf } from './looks.ts'
import { privacyPath } from './privacy.ts'
import { fillIn, html, javascript, type Serving, serve, versioned } from './serving.ts'
import { addressFor, perSite } from './site.ts'

const folder = new URL('../web/', import.meta.url)

/** Handlers by path. `sites` are the websites that may show the page in a frame. */
export function pageRoutes(practices: Practices, sites: readonly string[]): Record<string, Serving> {
  const script = joined(folder, 'page')
  const template = readFileSync(new URL('index.html', folder), 'utf8')
  const pageOf = (practice: Practice, first: string) =>
    serve(fillIn(template, { ...factsOf(practice, script), first }), html, ({ headers }) => safety(headers.host, sites))
  return {
    '/': perSite(practices, ({ id }) => throughTheDay(practices.of(id), pageOf)),
    '/web/page.js': serve(script, javascript),
  }
}

/** The page greets by the hour: it is made when Balie starts, and again when the greeting becomes another. */
function throughTheDay(
  parts: TurnParts | undefined,
  pageOf: (practice: Practice, first: string) => Serving,
): Serving | undefined {
  if (!parts) return undefined
  const { practice, now } = parts
  const local = () => practice.localTime(now())
  const made = () => pageOf(practice, firstWordsOf(practice, local()))
  const said = () => JSON.stringify(firstWords(local()))
  let [greeting, page] = [said(), made()]
  return (request, response) => {
    const current = said()
    if (current !== greeting) [greeting, page] = [current, made()]
    return page(request, response)
  }
}

/** All that differs from practice to practice, so that the page is whole before anything else has come. */
function factsOf({ config }: Practice, script: string): Record<string, string> {
  const { id, name, phone, emergencyPhone, looks, languages } = config
  return {
    practice: name,
    phone,
    dialPhone: callable(phone),
    emergency: emergencyPhone,
    dialEmergency: callable(emergencyPhone),
    otherEmergency: callable(emergencyPhone) === '112' ? 'none' : '',
    languages: languages.codes.join(' '),
    further: furtherOf(languages),
    otherLanguage: languages.codes.length > 1 ? '' : 'none',
    privacy: privacyPath(config),
    logo: looks.logo ? addressFor('/chat/logo', id) : '',
    sheet: versioned(addressFor('/web/page.css', id), sheetOf(looks)),
    script: versioned('/web/page.js', script),
  }
}

/** The page's words in the practice's languages that the page does not have itself, as JSON. */
function furtherOf({ codes, files }: LanguageChoice): string {
  const further = codes.flatMap((code) => {
    const { name, tag, page } = files[code]?.words ?? {}
    return page ? [[code, { name, tag, words: page }] as const] : []
  })
  return further.length > 0 ? JSON.stringify(Object.fromEntries(further)) : ''
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
