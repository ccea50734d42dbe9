// Environment -> one checked, frozen Config, or a list of everything that is wrong with it.
import { z } from 'zod'
import type { Language } from '../dialogs/readers/hearing.ts'

/** How to reach the practice's Switchboard. Times in ms. */
export interface TetraConfig {
  readonly url: string
  readonly name: string
  readonly key: string
  readonly target: string
  readonly cancelUrl: string | undefined
  readonly cancelUrlMethod: 'GET' | 'POST'
  readonly cancelIdField: string
  readonly patientIdField: string
  readonly listVia: 'patient' | 'period'
  readonly agendaIds: readonly number[]
  readonly timeoutMs: number
}

/** The practice as patients know it. `zone` is an IANA time zone: the practice's wall clock. */
export interface PracticeConfig {
  readonly id: string
  readonly name: string
  readonly phone: string
  readonly emergencyPhone: string
  readonly privacyUrl: string
  readonly hours: Readonly<Record<Language, string>>
  readonly zone: string
  readonly cancelUntilHours: number
  readonly minimumAge: number
  readonly withoutNumber: boolean
  /** Whether an uncertain cancellation is shown on the practice's screens (`StuurAlert`). */
  readonly alerts: boolean
  /** `demo`: the simulator is the agenda. */
  readonly tetra: TetraConfig | 'demo'
}

export interface Config {
  readonly host: string
  readonly port: number
  readonly dataDir: string
  /** PostgreSQL instead of the embedded store. */
  readonly databaseUrl: string | undefined
  /** 32 bytes; in demo mode a key of its own in the data folder. */
  readonly storeKey: Buffer | undefined
  readonly logLevel: string
  readonly conversationHours: number
  readonly messagesPerMinute: number
  /** New conversations in the web chat, per address. */
  readonly chatsPerMinute: number
  /** Other websites that may show the web chat, as `https://practice.example`. */
  readonly webOrigins: readonly string[]
  /** How many proxies of our own stand in front; so many are believed about an address. */
  readonly proxies: number
  readonly bot: {
    readonly MicrosoftAppId: string
    readonly MicrosoftAppPassword: string
    readonly MicrosoftAppTenantId: string
    readonly MicrosoftAppType: string
  }
  readonly replyHosts: readonly string[]
  readonly practices: readonly [PracticeConfig]
}

/** Every setting that is missing or wrong, a line each; values are never part of it. */
export class ConfigError extends Error {
  readonly faults: readonly string[]

  constructor(faults: readonly string[]) {
    super(
      `The settings are not right:\n${faults.map((fault) => `  - ${fault}`).join('\n')}\nSee .env.example for what each one means.`,
    )
    this.name = 'ConfigError'
    this.faults = faults
  }
}

const loopback = ['127.0.0.1', '::1', 'localhost']
const microsoftHosts = ['.botframework.com', '.trafficmanager.net', '.botframework.azure.us']

const text = (fallback: string) => z.string().default(fallback)
const whole = (fallback: number, from: number, to: number) =>
  z.coerce
    .number({ error: 'must be a number' })
    .int('must be a whole number')
    .min(from, `must be ${from} or more`)
    .max(to, `must be ${to} or less`)
    .default(fallback)
const list = z
  .string()
  .default('')
  .transform((value) =>
    value
      .split(',')
      .map((each) => each.trim())
      .filter(Boolean),
  )
const url = z.url({ protocol: /^https?$/, error: 'must be a web address (https://…)', abort: true })

const settings = z.object({
  HOST: text('127.0.0.1'),
  PORT: whole(3978, 0, 65535),
  DATA_DIR: text('.balie'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgres:// address' }).optional(),
  STORE_KEY: z
    .base64({ error: 'must be 32 bytes in base64', abort: true })
    .refine((key) => Buffer.from(key, 'base64').length === 32, 'must be 32 bytes in base64')
    .optional(),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'], 'must be trace, debug, info, warn, error or silent')
    .optional(),
  CONVERSATION_HOURS: whole(24, 1, 24 * 30),
  MESSAGES_PER_MINUTE: whole(20, 1, 100_000),
  CHATS_PER_MINUTE: whole(30, 1, 100_000),
  WEB_ORIGINS: list.refine(
    (all) => all.every(isOrigin),
    'must be websites such as https://practice.example, with commas between them',
  ),
  PROXIES: whole(0, 0, 9),
  MicrosoftAppId: text(''),
  MicrosoftAppPassword: text(''),
  MicrosoftAppTenantId: text(''),
  MicrosoftAppType: z.enum(['SingleTenant'], 'must be SingleTenant').default('SingleTenant'),
  REPLY_HOSTS: list,
  PRACTICE_ID: text('praktijk'),
  PRACTICE_NAME: text('Huisartsenpraktijk De Linde'),
  PRACTICE_PHONE: text('020 123 45 67'),
  PRACTICE_EMERGENCY_PHONE: text('020 123 45 60'),
  PRACTICE_PRIVACY_URL: text('delinde.example/privacy'),
  PRACTICE_HOURS_NL: text('werkdagen van 8.00 tot 17.00 uur'),
  PRACTICE_HOURS_EN: text('on weekdays from 8:00 to 17:00'),
  PRACTICE_ZONE: text('Europe/Amsterdam').refine(isZone, 'must be a time zone such as Europe/Amsterdam'),
  CANCEL_UNTIL_HOURS: whole(0, 0, 24 * 30),
  MINIMUM_AGE: whole(16, 0, 120),
  IDENTIFY_WITHOUT_NUMBER: z.enum(['yes', 'no'], 'must be yes or no').default('yes'),
  TETRA_URL: url.optional(),
  TETRA_NAME: text(''),
  TETRA_KEY: text(''),
  TETRA_TARGET: text(''),
  TETRA_CANCEL_URL: url
    .refine((value) => value.includes('{token}'), { error: 'must contain {token}', abort: true })
    .refine((value) => !new URL(value).host.includes('token}'), 'must not have {token} in its host')
    .optional(),
  TETRA_CANCEL_URL_METHOD: z.enum(['GET', 'POST'], 'must be GET or POST').default('GET'),
  TETRA_CANCEL_ID_FIELD: text('id'),
  TETRA_PATIENT_ID_FIELD: text('patientId'),
  TETRA_LIST_VIA: z.enum(['patient', 'period'], 'must be patient or period').default('patient'),
  TETRA_AGENDA_IDS: list.refine(
    (ids) => ids.every((id) => /^\d{1,10}$/.test(id)),
    'must be numbers with commas between them',
  ),
  TETRA_TIMEOUT_MS: whole(5000, 100, 60_000),
  TETRA_ALERTS: z.enum(['yes', 'no'], 'must be yes or no').default('no'),
})
type Settings = z.infer<typeof settings>

/** Every setting by its name in the environment; `.env.example` has them all. */
export const settingNames: readonly string[] = Object.keys(settings.shape)

const defaults: Readonly<Record<string, unknown>> = settings.parse({})

/** Reads the settings; an empty value counts as not set. Throws `ConfigError` naming every fault at once. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''))
  const read = settings.safeParse(given)
  const wrong = read.success ? [] : read.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`)
  const faults = [...wrong, ...crossFaults(given)]
  if (!read.success || faults.length > 0) throw new ConfigError(faults)
  return Object.freeze(toConfig(read.data))
}

/** Settings that only make sense together. */
function crossFaults(given: Record<string, unknown>): string[] {
  const has = (name: string) => given[name] !== undefined
  const faults: string[] = []
  // A default that is only repeated, as in a copy of .env.example, asks for nothing.
  const real = Object.entries(given).some(
    ([name, value]) => name.startsWith('TETRA_') && value !== String(defaults[name]),
  )
  const needed = [
    'TETRA_URL',
    'TETRA_NAME',
    'TETRA_KEY',
    'TETRA_TARGET',
    'STORE_KEY',
    'PRACTICE_NAME',
    'PRACTICE_PHONE',
    'PRACTICE_EMERGENCY_PHONE',
    'PRACTICE_PRIVACY_URL',
    'PRACTICE_HOURS_NL',
    'PRACTICE_HOURS_EN',
  ]
  if (real) for (const name of needed) if (!has(name)) faults.push(`${name} is needed to reach a real agenda`)
  if (!real && has('HOST') && !loopback.includes(String(given.HOST)))
    faults.push('HOST must be 127.0.0.1 while the demo practice runs (no TETRA_ settings)')
  const app = ['MicrosoftAppId', 'MicrosoftAppPassword', 'MicrosoftAppTenantId']
  if (app.some(has))
    for (const name of app) if (!has(name)) faults.push(`${name} is needed beside the other MicrosoftApp settings`)
  return faults
}

function toConfig(given: Settings): Config {
  const demo = given.TETRA_URL === undefined
  return {
    host: given.HOST,
    port: given.PORT,
    dataDir: given.DATA_DIR,
    databaseUrl: given.DATABASE_URL,
    storeKey: given.STORE_KEY ? Buffer.from(given.STORE_KEY, 'base64') : undefined,
    logLevel: given.LOG_LEVEL ?? (demo ? 'warn' : 'info'),
    conversationHours: given.CONVERSATION_HOURS,
    messagesPerMinute: given.MESSAGES_PER_MINUTE,
    chatsPerMinute: given.CHATS_PER_MINUTE,
    webOrigins: given.WEB_ORIGINS,
    proxies: given.PROXIES,
    bot: {
      MicrosoftAppId: given.MicrosoftAppId,
      MicrosoftAppPassword: given.MicrosoftAppPassword,
      MicrosoftAppTenantId: given.MicrosoftAppTenantId,
      MicrosoftAppType: given.MicrosoftAppId ? given.MicrosoftAppType : '',
    },
    replyHosts: given.REPLY_HOSTS.length ? given.REPLY_HOSTS : given.MicrosoftAppId ? microsoftHosts : loopback,
    practices: [toPractice(given, demo)],
  }
}

function toPractice(given: Settings, demo: boolean): PracticeConfig {
  return {
    id: given.PRACTICE_ID,
    name: given.PRACTICE_NAME,
    phone: given.PRACTICE_PHONE,
    emergencyPhone: given.PRACTICE_EMERGENCY_PHONE,
    privacyUrl: given.PRACTICE_PRIVACY_URL,
    hours: { nl: given.PRACTICE_HOURS_NL, en: given.PRACTICE_HOURS_EN },
    zone: given.PRACTICE_ZONE,
    cancelUntilHours: given.CANCEL_UNTIL_HOURS,
    minimumAge: given.MINIMUM_AGE,
    withoutNumber: given.IDENTIFY_WITHOUT_NUMBER === 'yes',
    alerts: demo || given.TETRA_ALERTS === 'yes',
    tetra: demo ? 'demo' : toTetra(given),
  }
}

function toTetra(given: Settings): TetraConfig {
  return {
    url: given.TETRA_URL ?? '',
    name: given.TETRA_NAME,
    key: given.TETRA_KEY,
    target: given.TETRA_TARGET,
    cancelUrl: given.TETRA_CANCEL_URL,
    cancelUrlMethod: given.TETRA_CANCEL_URL_METHOD,
    cancelIdField: given.TETRA_CANCEL_ID_FIELD,
    patientIdField: given.TETRA_PATIENT_ID_FIELD,
    listVia: given.TETRA_LIST_VIA,
    agendaIds: given.TETRA_AGENDA_IDS.map(Number),
    timeoutMs: given.TETRA_TIMEOUT_MS,
  }
}

/** As a browser writes it: no path, no final slash. */
function isOrigin(value: string): boolean {
  return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol) && new URL(value).origin === value
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('nl', { timeZone: zone })
    return true
  } catch {
    return false
  }
}
