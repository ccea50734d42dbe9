// What happens to a patient's data, for the patient to read: a page in both languages, with the practice's own facts in it.
import { readFileSync } from 'node:fs'
import type { Language } from '../../dialogs/readers/hearing.ts'
import type { Config } from '../config.ts'
import type { Practices } from '../practices.ts'
import type { PracticeConfig } from '../settings/practice.ts'
import { css, fillIn, html, type Serving, serve } from './serving.ts'
import { addressFor, perSite } from './site.ts'

type Kept = Pick<Config, 'conversationHours' | 'auditYears'>

const paths: Readonly<Record<Language, string>> = { nl: '/privacy', en: '/privacy/en' }
const policy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** Handlers by path, of the practice that `?site=` names. `kept`: how long what is kept. */
export function privacyRoutes(practices: Practices, kept: Kept): Record<string, Serving> {
  const pageIn = (language: Language) =>
    perSite(practices, (practice) => serve(page(language, practice, kept), html, () => safety))
  const sheet = readFileSync(new URL('../web/privacy.css', import.meta.url))
  return { [paths.nl]: pageIn('nl'), [paths.en]: pageIn('en'), '/web/privacy.css': serve(sheet, css) }
}

const safety = { 'Content-Security-Policy': policy, 'Referrer-Policy': 'no-referrer' }

/** The address of the page of a practice, below that of Balie. */
export function privacyPath({ id }: PracticeConfig): string {
  return addressFor(paths.nl, id)
}

/** A practice may give the address of its own statement without a scheme, as it is said. */
export function statementOf({ privacyUrl }: PracticeConfig): string {
  return /^https?:\/\//.test(privacyUrl) ? privacyUrl : `https://${privacyUrl}`
}

function page(language: Language, practice: PracticeConfig, { conversationHours, auditYears }: Kept): string {
  const template = readFileSync(new URL(`../../../locales/privacy.${language}.html`, import.meta.url), 'utf8')
  const other = addressFor(paths[language === 'nl' ? 'en' : 'nl'], practice.id)
  const { name, phone, privacyUrl } = practice
  return fillIn(template, {
    ...{ practice: name, phone, privacy: privacyUrl, statement: statementOf(practice), other },
    ...{ conversationHours, auditYears },
  })
}
