// What happens to a patient's data, for the patient to read: a page in both languages, with the practice's own facts in it.
import { readFileSync } from 'node:fs'
import type { Language } from '../../dialogs/readers/hearing.ts'
import type { Config } from '../config.ts'
import type { Practices } from '../practices.ts'
import type { PracticeConfig } from '../settings/practice.ts'
import { type Serving, serve } from './page.ts'
import { perSite } from './site.ts'

type Kept = Pick<Config, 'conversationHours' | 'auditYears'>

const paths: Readonly<Record<Language, string>> = { nl: '/privacy', en: '/privacy/en' }
const policy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** Handlers by path, of the practice that `?site=` names. `kept`: how long what is kept. */
export function privacyRoutes(practices: Practices, kept: Kept): Record<string, Serving> {
  return Object.fromEntries(
    (['nl', 'en'] as const).map((language) => [
      paths[language],
      perSite(practices, (practice) => serve(page(language, practice, kept), 'text/html; charset=utf-8', () => safety)),
    ]),
  )
}

const safety = { 'Content-Security-Policy': policy, 'Referrer-Policy': 'no-referrer' }

/** The address of the page of a practice, below that of Balie. */
export function privacyPath({ id }: PracticeConfig): string {
  return `${paths.nl}?site=${encodeURIComponent(id)}`
}

/** A practice may give the address of its own statement without a scheme, as it is said. */
export function statementOf({ privacyUrl }: PracticeConfig): string {
  return /^https?:\/\//.test(privacyUrl) ? privacyUrl : `https://${privacyUrl}`
}

function page(language: Language, practice: PracticeConfig, { conversationHours, auditYears }: Kept): Buffer {
  const template = readFileSync(new URL(`../../../locales/privacy.${language}.html`, import.meta.url), 'utf8')
  const other = `${paths[language === 'nl' ? 'en' : 'nl']}?site=${encodeURIComponent(practice.id)}`
  const { name, phone, privacyUrl } = practice
  const facts: Readonly<Record<string, string | number>> = {
    ...{ practice: name, phone, privacy: privacyUrl, statement: statementOf(practice), other },
    ...{ conversationHours, auditYears },
  }
  return Buffer.from(template.replace(/\{\{(\w+)\}\}/g, (_, fact: string) => escaped(String(facts[fact] ?? ''))))
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
