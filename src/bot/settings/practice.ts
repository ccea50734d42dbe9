// One practice: what patients read and hear of it, its rules and its agenda.
import { z } from 'zod'
import { type BotFrameworkConfig, botFrameworkFaults, botFrameworkSettings, toBotFramework } from './bot-framework.ts'
import {
  type IdentificationConfig,
  identificationFaults,
  identificationSettings,
  toIdentification,
} from './identification.ts'
import {
  choiceFaults,
  codesOf,
  type Folder,
  type LanguageChoice,
  languageSettings,
  ofLanguage,
  toLanguages,
} from './languages.ts'
import { type Looks, looksSettings, toLooks } from './looks.ts'
import { type PhoneConfig, phoneSettings, toPhone } from './phone.ts'
import { type PortalConfig, portalFaults, portalSettings, toPortal } from './portal.ts'
import { type Given, text, whole } from './setting.ts'
import { type TeamsConfig, teamsSettings, toTeams } from './teams.ts'
import { asksForRealAgenda, type TetraConfig, type TetraGiven, tetraFaults, tetraSettings, toTetra } from './tetra.ts'
import { toWhatsApp, type WhatsAppConfig, whatsappFaults, whatsappSettings } from './whatsapp.ts'

/** The practice as patients know it. `zone` is an IANA time zone: the practice's wall clock. */
export interface PracticeConfig {
  readonly id: string
  readonly name: string
  readonly phone: string
  readonly emergencyPhone: string
  readonly privacyUrl: string
  /** Opening hours by language, in that language. */
  readonly hours: Readonly<Record<string, string>>
  readonly languages: LanguageChoice
  readonly zone: string
  readonly cancelUntilHours: number
  readonly minimumAge: number
  readonly identification: IdentificationConfig
  /** Where patients may come from known already. */
  readonly portal: PortalConfig | undefined
  readonly looks: Looks
  /** Whether an uncertain cancellation is shown on the practice's screens (`StuurAlert`). */
  readonly alerts: boolean
  readonly botFramework: BotFrameworkConfig
  readonly calls: PhoneConfig
  readonly teams: TeamsConfig
  /** Absent where it is not turned on. */
  readonly whatsapp: WhatsAppConfig | undefined
  /** `demo`: the simulator is the agenda. */
  readonly tetra: TetraConfig | 'demo'
}

/** Every setting that a practice may have of its own. */
export const practiceSettings = {
  PRACTICE_ID: text('praktijk').refine((id) => /^[\w.-]{1,40}$/.test(id), 'must be letters, digits, dots and dashes'),
  PRACTICE_NAME: text('Huisartsenpraktijk De Linde'),
  PRACTICE_PHONE: text('020 123 45 67'),
  PRACTICE_EMERGENCY_PHONE: text('020 123 45 60'),
  PRACTICE_PRIVACY_URL: text('delinde.example/privacy'),
  PRACTICE_HOURS_NL: text('werkdagen van 8.00 tot 17.00 uur'),
  PRACTICE_HOURS_EN: text('on weekdays from 8:00 to 17:00'),
  PRACTICE_ZONE: text('Europe/Amsterdam').refine(isZone, 'must be a time zone such as Europe/Amsterdam'),
  CANCEL_UNTIL_HOURS: whole(0, 0, 24 * 30),
  MINIMUM_AGE: whole(16, 0, 120),
  ...languageSettings,
  ...identificationSettings,
  ...portalSettings,
  ...looksSettings,
  ...phoneSettings,
  ...tetraSettings,
  ...botFrameworkSettings,
  ...teamsSettings,
  ...whatsappSettings,
}
const shape = z.object(practiceSettings)

const needed = ['PRACTICE_NAME', 'PRACTICE_PHONE', 'PRACTICE_EMERGENCY_PHONE', 'PRACTICE_PRIVACY_URL']
/** Of these the demo's lead nowhere: a patient in need must not be given them. The rest a real practice may have by chance. */
const leadsSomewhere = ['PRACTICE_PHONE', 'PRACTICE_EMERGENCY_PHONE', 'PRACTICE_PRIVACY_URL']
const demo: Readonly<Record<string, unknown>> = shape.parse({})

/** What a practice lacks for a real agenda or for its app, and what it must say twice. */
export function practiceFaults(given: Given, languages: readonly string[], texts: Folder): readonly string[] {
  const hours = codesOf(given).map((code) => `PRACTICE_HOURS_${code.toUpperCase()}`)
  const isReal = asksForRealAgenda(given)
  const missing = isReal ? [...needed, ...hours].filter((name) => !(name in given)) : []
  const copied = isReal ? leadsSomewhere.filter((name) => given[name] === demo[name]) : []
  const lacking = [
    ...missing.map((name) => `${name} is needed to reach a real agenda`),
    ...copied.map((name) => `${name} is still that of the demo practice`),
  ]
  return [
    ...tetraFaults(given),
    ...lacking,
    ...botFrameworkFaults(given),
    ...identificationFaults(given),
    ...portalFaults(given),
    ...whatsappFaults(given),
    ...choiceFaults(given, languages, texts),
  ]
}

/** `all` are the settings as they were given: those of a language have its name. */
export function toPractice(
  given: z.infer<typeof shape>,
  all: Given,
  files: LanguageChoice['files'],
  texts: Folder,
): PracticeConfig {
  const tetra = toTetra(given as TetraGiven)
  return {
    id: given.PRACTICE_ID,
    name: given.PRACTICE_NAME,
    phone: given.PRACTICE_PHONE,
    emergencyPhone: given.PRACTICE_EMERGENCY_PHONE,
    privacyUrl: given.PRACTICE_PRIVACY_URL,
    hours: { nl: given.PRACTICE_HOURS_NL, en: given.PRACTICE_HOURS_EN, ...otherHours(all) },
    languages: toLanguages(all, files, texts),
    zone: given.PRACTICE_ZONE,
    cancelUntilHours: given.CANCEL_UNTIL_HOURS,
    minimumAge: given.MINIMUM_AGE,
    identification: toIdentification(given, given.MINIMUM_AGE),
    portal: toPortal(given, given.PRACTICE_ID),
    looks: toLooks(given),
    alerts: tetra === 'demo' || given.TETRA_ALERTS === 'yes',
    botFramework: toBotFramework(given),
    calls: toPhone(given, all, files),
    teams: toTeams(given),
    whatsapp: toWhatsApp(given),
    tetra,
  }
}

/** Of the languages that are not always there. */
function otherHours(given: Given): Readonly<Record<string, string>> {
  const hours = codesOf(given).map((code) => [code, ofLanguage(given, 'PRACTICE_HOURS', code)] as const)
  return Object.fromEntries(hours.flatMap(([code, said]) => (said === undefined ? [] : [[code, said]])))
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('nl', { timeZone: zone })
    return true
  } catch {
    return false
  }
}
