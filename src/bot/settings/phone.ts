// The phone: which gateways may call, where a call can be put through to, and how it sounds.
import { z } from 'zod'
import { type OpenStretch, readOpeningHours } from '../opening-hours.ts'
import { type LanguageChoice, ofLanguage } from './languages.ts'
import { type Given, text, yesOrNo } from './setting.ts'

/** How a language is named to the gateway, and in which voice; no voice: the gateway's own choice. */
export interface Voice {
  readonly language: string
  readonly voice: string | undefined
}

/** A practice's phone. No secret: that gateway has no door. Confidence goes from 0 to 1. */
export interface PhoneConfig {
  readonly audiocodesToken: string | undefined
  readonly jambonzSecret: string | undefined
  /** The numbers at which it is called; needed only where it shares a gateway's secret with others. */
  readonly numbers: readonly string[]
  /** A `tel:` or `sip:` address. */
  readonly transfer: string | undefined
  readonly emergencyTransfer: string | undefined
  readonly open: readonly OpenStretch[]
  /** By language, of all there are. */
  readonly voices: Readonly<Record<string, Voice>>
  readonly vendors: { readonly speech: string; readonly recognition: string }
  readonly ssml: boolean
  readonly confidence: number
  readonly confidenceForYes: number
}

/** A language that is not named to the gateway is named by its code. */
export function voiceOf({ voices }: Pick<PhoneConfig, 'voices'>, code: string): Voice {
  return voices[code] ?? { language: code, voice: undefined }
}

/** Numbers by which the practice is called: as they are dialled, or a line of a telephone exchange. */
const numbers = z
  .string()
  .default('')
  .transform((given) => given.split(/[\s,;]+/).filter(Boolean))
  .refine(
    (all) => all.every((each) => /^\+?\d{2,15}$/.test(each)),
    'must be numbers such as +31201234567, with commas between them',
  )

const shortestWhole = 8

/** Whether two ways to write a number are of the same: 020… and +3120… are; of a line within a building every digit counts. */
export function isSameNumber(one: string, other: string): boolean {
  const [a, b] = [one, other].map((each) => each.replace(/^\+|^00/, '').replace(/^0/, ''))
  if (!a || !b || a === b) return a === b && one !== ''
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length >= shortestWhole && long.endsWith(short)
}

const secret = z.string().min(16, 'must have 16 characters or more').optional()
const target = z
  .string()
  .regex(/^(tel:\+?\d{3,15}|sips?:[^\s<>"]{3,200})$/, 'must be like tel:+31201234567 or sip:desk@practice.example')
  .optional()
const language = (fallback: string) =>
  z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a language such as nl-NL')
    .default(fallback)
const share = (fallback: number) =>
  z.coerce
    .number({ error: 'must be a number' })
    .min(0, 'must be 0 or more')
    .max(1, 'must be 1 or less')
    .default(fallback)

export const phoneSettings = {
  AUDIOCODES_TOKEN: secret,
  JAMBONZ_SECRET: secret,
  PHONE_NUMBERS: numbers,
  PHONE_TRANSFER: target,
  PHONE_EMERGENCY_TRANSFER: target,
  PRACTICE_OPEN: text('ma-vr 08:00-17:00').refine(
    (hours) => readOpeningHours(hours) !== undefined,
    'must be days and times such as ma-vr 08:00-17:00',
  ),
  PHONE_LANGUAGE_NL: language('nl-NL'),
  PHONE_LANGUAGE_EN: language('en-GB'),
  PHONE_VOICE_NL: text(''),
  PHONE_VOICE_EN: text(''),
  PHONE_SPEECH_VENDOR: text('default'),
  PHONE_RECOGNITION_VENDOR: text('default'),
  PHONE_SSML: yesOrNo('yes'),
  PHONE_CONFIDENCE: share(0.4),
  PHONE_CONFIDENCE_YES: share(0.6),
}
const shape = z.object(phoneSettings)

/** `all` are the settings as they were given: those of a language have its name. */
export function toPhone(given: z.infer<typeof shape>, all: Given, files: LanguageChoice['files']): PhoneConfig {
  const voiceOf = (code: string, tag: string): Voice => ({
    language: ofLanguage(all, 'PHONE_LANGUAGE', code) ?? tag,
    voice: ofLanguage(all, 'PHONE_VOICE', code),
  })
  const voices = Object.entries(files).map(([code, { words }]) => [code, voiceOf(code, words.tag)] as const)
  return {
    audiocodesToken: given.AUDIOCODES_TOKEN,
    jambonzSecret: given.JAMBONZ_SECRET,
    numbers: given.PHONE_NUMBERS,
    transfer: given.PHONE_TRANSFER,
    emergencyTransfer: given.PHONE_EMERGENCY_TRANSFER,
    open: readOpeningHours(given.PRACTICE_OPEN) ?? [],
    voices: Object.fromEntries(voices),
    vendors: { speech: given.PHONE_SPEECH_VENDOR, recognition: given.PHONE_RECOGNITION_VENDOR },
    ssml: given.PHONE_SSML === 'yes',
    confidence: given.PHONE_CONFIDENCE,
    confidenceForYes: given.PHONE_CONFIDENCE_YES,
  }
}
