// WhatsApp, through Meta's Cloud API: off, until a practice turns it on and says that it accepts what that means.
import { z } from 'zod'
import { type Given, loopback, text, url, yesOrNo } from './setting.ts'

/** A practice's number at Meta, and the app it belongs to. */
export interface WhatsAppConfig {
  readonly numberId: string
  readonly token: string
  readonly appSecret: string
  readonly verifyToken: string
  /** Base URL with version, without a final slash. */
  readonly graph: string
  /** Where patients can do the same without WhatsApp. */
  readonly page: string | undefined
}

export const whatsappSettings = {
  WHATSAPP_ACCEPTED: yesOrNo('no'),
  WHATSAPP_NUMBER_ID: z
    .string()
    .regex(/^\d{1,30}$/, 'must be digits: the id, not the number itself')
    .optional(),
  WHATSAPP_TOKEN: text(''),
  WHATSAPP_APP_SECRET: text(''),
  WHATSAPP_VERIFY_TOKEN: text(''),
  WHATSAPP_GRAPH_URL: url
    .refine(isSafe, 'must begin with https://, unless it is this machine')
    .default('https://graph.facebook.com'),
  WHATSAPP_GRAPH_VERSION: z
    .string()
    .regex(/^v\d{1,3}\.\d$/, 'must look like v23.0')
    .default('v23.0'),
  WHATSAPP_PAGE: url.optional(),
}
const shape = z.object(whatsappSettings)

const needed = ['WHATSAPP_NUMBER_ID', 'WHATSAPP_TOKEN', 'WHATSAPP_APP_SECRET', 'WHATSAPP_VERIFY_TOKEN']

/** Half a number is none, and a number without the practice's word is not used. */
export function whatsappFaults(given: Given): readonly string[] {
  const accepted = given.WHATSAPP_ACCEPTED === 'yes'
  if (!accepted && !needed.some((name) => name in given)) return []
  const lacking = needed
    .filter((name) => !(name in given))
    .map((name) => `${name} is needed beside the other WHATSAPP_ settings`)
  return accepted
    ? lacking
    : [...lacking, 'WHATSAPP_ACCEPTED must be yes: the practice accepts what .env.example says beside it']
}

/** `undefined`: no WhatsApp. */
export function toWhatsApp(given: z.infer<typeof shape>): WhatsAppConfig | undefined {
  if (given.WHATSAPP_ACCEPTED !== 'yes' || given.WHATSAPP_NUMBER_ID === undefined) return undefined
  return {
    numberId: given.WHATSAPP_NUMBER_ID,
    token: given.WHATSAPP_TOKEN,
    appSecret: given.WHATSAPP_APP_SECRET,
    verifyToken: given.WHATSAPP_VERIFY_TOKEN,
    graph: `${given.WHATSAPP_GRAPH_URL.replace(/\/+$/, '')}/${given.WHATSAPP_GRAPH_VERSION}`,
    page: given.WHATSAPP_PAGE,
  }
}

/** The token goes there with every message. */
function isSafe(value: string): boolean {
  const { protocol, hostname } = new URL(value)
  return protocol === 'https:' || loopback.includes(hostname)
}
