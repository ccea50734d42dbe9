// What happens to a patient's data, for the patient to read: a page in each language, with the practice's own facts in it.
import { readFileSync } from 'node:fs'
import type { Language, Languages } from '../../dialogs/languages.ts'
import type { Config } from '../config.ts'
import type { Practice } from '../practice.ts'
import type { Practices } from '../practices.ts'
import type { PracticeConfig } from '../settings/practice.ts'
import { css, escaped, fillIn, html, type Serving, serve } from './serving.ts'
import { addressFor, perSite } from './site.ts'

type Kept = Pick<Config, 'conversationHours' | 'auditYears'>

const path = '/privacy'
const policy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** Handlers by path, of the practice that `?site=` names: in its first language, and in each. `kept`: how long what is kept. */
export function privacyRoutes(practices: Practices, kept: Kept): Record<string, Serving> {
  const pageIn = (code?: string) =>
    perSite(practices, ({ id }) => {
      const practice = practices.of(id)?.practice
      const language = practice && languageIn(practice.words.languages, code)
      if (!practice || !language) return undefined
      return serve(page(language, practice, kept), html, () => safety)
    })
  const codes = practices.all.flatMap(({ practice }) => practice.words.languages.all.map(({ code }) => code))
  const each = [...new Set(codes)].map((code) => [`${path}/${code}`, pageIn(code)] as const)
  const sheet = readFileSync(new URL('../web/privacy.css', import.meta.url))
  return { [path]: pageIn(), ...Object.fromEntries(each), '/web/privacy.css': serve(sheet, css) }
}

function languageIn({ all, has, of }: Languages, code: string | undefined): Language | undefined {
  return code === undefined ? all[0] : has(code) ? of(code) : undefined
}

const safety = { 'Content-Security-Policy': policy, 'Referrer-Policy': 'no-referrer' }

/** The address of the page of a practice, below that of Balie. */
export function privacyPath({ id }: PracticeConfig): string {
  return addressFor(path, id)
}

/** A practice may give the address of its own statement without a scheme, as it is said. */
export function statementOf({ privacyUrl }: PracticeConfig): string {
  return /^https?:\/\//.test(privacyUrl) ? privacyUrl : `https://${privacyUrl}`
}

function page(language: Language, { config, words }: Practice, { conversationHours, auditYears }: Kept): string {
  const template =
    language.privacy ?? readFileSync(new URL(`../../../locales/privacy.${language.code}.html`, import.meta.url), 'utf8')
  const { name, phone, privacyUrl } = config
  const others = othersThan(language, config, words.languages)
  return fillIn(
    template.replace('{{others}}', () => others),
    {
      ...{ practice: name, phone, privacy: privacyUrl, statement: statementOf(config) },
      ...{ conversationHours, auditYears },
    },
  )
}

/** Links to the same in the practice's other languages, each by its own name. */
function othersThan({ code }: Language, { id }: PracticeConfig, { all }: Languages): string {
  const others = all.filter((each) => each.code !== code)
  return others
    .map((each) => [each.code, addressFor(`${path}/${each.code}`, id), each.words.name].map(escaped))
    .map(([lang, address, name]) => `<a href="${address}" lang="${lang}" hreflang="${lang}">${name}</a>`)
    .join(' ')
}
