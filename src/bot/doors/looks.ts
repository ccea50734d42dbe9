// A practice's own looks: its colours as a stylesheet, its logo, and the one script that its website asks for.
import { readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { type Looks, logoTypes } from '../settings/looks.ts'
import { palette } from '../web/contrast.js'
import { embedWords } from '../web/words.js'
import { type Serving, serve } from './page.ts'

const loader = new URL('../web/embed/embed.js', import.meta.url)
const placeInLoader = "JSON.parse('null')"
/** An SVG is a document too: opened on its own it may do nothing. */
const inert = { 'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox" }
/** Other websites load it. */
const forEverybody = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' }

/** Handlers by path. The logo is read once, when Balie starts. */
export function looksRoutes(looks: Looks): Record<string, Serving> {
  const logo = looks.logo && {
    '/chat/logo': serve(readFileSync(looks.logo), logoTypes[extname(looks.logo)] ?? '', () => inert),
  }
  return {
    '/embed.js': serve(Buffer.from(loaderFor(looks)), 'text/javascript; charset=utf-8', () => forEverybody),
    '/chat/colors.css': serve(Buffer.from(stylesheet(looks.color)), 'text/css; charset=utf-8', () => ({})),
    ...logo,
  }
}

/** The loader with the practice's settings and our words in it, so that one line of HTML is enough. */
function loaderFor({ color, side }: Looks): string {
  const settings = JSON.stringify({ color, side, words: embedWords })
  return readFileSync(loader, 'utf8').replace(placeInLoader, () => settings)
}

function stylesheet(color: string): string {
  const block = (scheme: 'light' | 'dark') =>
    `:root { ${Object.entries(palette(color, scheme))
      .map(([name, value]) => `${name}: ${value}`)
      .join('; ')} }`
  return `${block('light')}\n@media (prefers-color-scheme: dark) { ${block('dark')} }\n`
}
