// A practice's own looks: its page's style in its colours, its logo, and the one script that its website asks for.
import { readFileSync } from 'node:fs'
import { extname } from 'node:path'
import type { Practices } from '../practices.ts'
import type { LanguageChoice } from '../settings/languages.ts'
import { type Looks, logoTypes } from '../settings/looks.ts'
import { palette } from '../web/contrast.js'
import { embedWords } from '../web/words.js'
import { joined } from './joined.ts'
import { javascript, type Serving, serve } from './serving.ts'
import { perSite } from './site.ts'

const folder = new URL('../web/embed/', import.meta.url)
const sheet = readFileSync(new URL('../web/page.css', import.meta.url), 'utf8')
const placeInLoader = "JSON.parse('null')"
/** Where nothing says which of several practices it is for; `data-practice` will, on the website itself. */
const plain = { color: '#0b5f57', side: 'right' } as const
/** An SVG is a document too: opened on its own it may do nothing. */
const inert = { 'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox" }
/** Other websites load it. */
const forEverybody = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' }

/** Handlers by path, of the practice that `?site=` names. Logos are read once, when Balie starts. */
export function looksRoutes(practices: Practices): Record<string, Serving> {
  return {
    '/embed.js': perSite(practices, ({ looks, languages }) => serveLoader(looks, languages), serveLoader(plain)),
    '/chat/logo': perSite(practices, ({ looks: { logo } }) =>
      logo ? serve(readFileSync(logo), logoTypes[extname(logo)] ?? '', () => inert) : undefined,
    ),
  }
}

function serveLoader(looks: Pick<Looks, 'color' | 'side'>, languages?: LanguageChoice): Serving {
  return serve(loaderFor(looks, languages), javascript, () => forEverybody)
}

/** The loader with the practice's settings and our words in it, so that one line of HTML is enough. */
function loaderFor({ color, side }: Pick<Looks, 'color' | 'side'>, languages?: LanguageChoice): string {
  const settings = JSON.stringify({ color, side, words: wordsFor(languages) })
  // In a function of its own: it leaves no names on the website.
  return `;(() => {\n${joined(folder, 'embed')}})()\n`.replace(placeInLoader, () => settings)
}

/** Also in the languages that the page does not have itself. */
function wordsFor({ codes, files }: LanguageChoice = { codes: [], files: {}, texts: {} }): object {
  const further = codes.flatMap((code) => {
    const embed = files[code]?.words.embed
    return embed ? [[code, embed] as const] : []
  })
  return { ...embedWords, ...Object.fromEntries(further) }
}

/** The page's style in the practice's colour. */
export function sheetOf({ color }: Pick<Looks, 'color'>): string {
  const block = (scheme: 'light' | 'dark') =>
    `:root { ${Object.entries(palette(color, scheme))
      .map(([name, value]) => `${name}: ${value}`)
      .join('; ')} }`
  return `${sheet}${block('light')}\n@media (prefers-color-scheme: dark) { ${block('dark')} }\n`
}
