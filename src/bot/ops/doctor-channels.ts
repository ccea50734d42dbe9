// Whether each channel that a practice has turned on would let Balie in, and its portal shows its keys.
import { ConfigurationServiceClientCredentialFactory } from 'botbuilder'
import { AuthenticationConstants } from 'botframework-connector'
import { request } from 'undici'
import { z } from 'zod'
import { whyUnreachable } from '../../tetra/why-unreachable.ts'
import type { PracticeConfig } from '../settings/practice.ts'
import { good, type Opinion, unsure, wrong } from './opinion.ts'

const patienceMs = 8_000

/** Asks Microsoft, Meta and the portal, where they are turned on; nothing is sent to a patient. */
export async function channelsOf({
  botFramework,
  whatsapp,
  calls,
  portal,
}: PracticeConfig): Promise<readonly Opinion[]> {
  const off = [!botFramework.bot.MicrosoftAppId && 'Teams', !whatsapp && 'WhatsApp'].filter(Boolean)
  return [
    ...(botFramework.bot.MicrosoftAppId ? [await teamsOf(botFramework.bot)] : []),
    ...(whatsapp ? [await whatsappOf(whatsapp)] : []),
    ...(portal ? [await portalOf(portal)] : []),
    phoneOf(calls),
    ...(off.length > 0 ? [unsure('channels', `Turned off: ${off.join(', ')}.`)] : []),
  ]
}

async function teamsOf(bot: PracticeConfig['botFramework']['bot']): Promise<Opinion> {
  try {
    const credentials = await new ConfigurationServiceClientCredentialFactory({ ...bot }).createCredentials(
      bot.MicrosoftAppId,
      AuthenticationConstants.ToChannelFromBotOAuthScope,
      `${AuthenticationConstants.ToChannelFromBotLoginUrlPrefix}${bot.MicrosoftAppTenantId}`,
      true,
    )
    const headers = new Headers()
    const signing = { headers } as unknown as Parameters<typeof credentials.signRequest>[0]
    await inTime(credentials.signRequest(signing))
    return headers.has('authorization')
      ? good('Teams', 'Microsoft gives a token for this app.')
      : wrong('Teams', 'Microsoft gives no token for this app.')
  } catch (error) {
    const { errorCode = '' } = error as { readonly errorCode?: string }
    return wrong('Teams', `Microsoft gives no token: ${refusals[errorCode] ?? anySetting}.`)
  }
}

const anySetting = 'MicrosoftAppId, MicrosoftAppPassword or MicrosoftAppTenantId is wrong'
/** By what Microsoft's library says of them (learn.microsoft.com/entra/identity-platform/reference-error-codes). */
const refusals: Readonly<Record<string, string>> = {
  network_error: 'login.microsoftonline.com cannot be reached; let Balie out to it',
  invalid_client: 'MicrosoftAppPassword is wrong or has expired',
  unauthorized_client: 'there is no such MicrosoftAppId in the tenant of MicrosoftAppTenantId',
}

async function whatsappOf({ graph, numberId, token }: NonNullable<PracticeConfig['whatsapp']>): Promise<Opinion> {
  try {
    const headers = { authorization: `Bearer ${token}` }
    const { statusCode: status, body } = await request(`${graph}/${numberId}?fields=id`, { headers, ...within })
    const said = await jsonIn(body)
    if (status >= 500) return wrong('WhatsApp', `Meta answers ${status}: something is wrong there; try it again later.`)
    if (status >= 300)
      return wrong('WhatsApp', `Meta answers ${status}: WHATSAPP_NUMBER_ID or WHATSAPP_TOKEN is wrong.`)
    return z.object({ id: z.literal(numberId) }).safeParse(said).success
      ? good('WhatsApp', 'Meta knows this number and lets Balie in.')
      : wrong('WhatsApp', 'What answers is not Meta, or does not know this number: WHATSAPP_GRAPH_URL is wrong.')
  } catch (error) {
    return wrong(
      'WhatsApp',
      `Meta cannot be reached${because(error)}: let Balie out to the host of WHATSAPP_GRAPH_URL.`,
    )
  }
}

/** Where the portal signs with a secret there is nobody to ask. */
async function portalOf({ signed, issuer }: NonNullable<PracticeConfig['portal']>): Promise<Opinion> {
  if (signed.by === 'secret') return good('portal', `Patients may come from ${issuer}, whose secret Balie has.`)
  try {
    const { statusCode: status, body } = await request(signed.url, within)
    const { data } = keySet.safeParse(await jsonIn(body))
    if (status === 200 && data?.keys.some(({ kty }) => kty === 'RSA'))
      return good('portal', `Patients may come from ${issuer}, which shows its keys.`)
    return wrong('portal', `There are no RSA keys at the address in PORTAL_JWKS (HTTP ${status}).`)
  } catch (error) {
    return wrong('portal', `The address in PORTAL_JWKS cannot be reached${because(error)}.`)
  }
}

/** Keys of other kinds may stand beside those that we take. */
const keySet = z.object({ keys: z.array(z.object({ kty: z.string() })) })

/** `undefined` for what is no JSON. */
async function jsonIn(body: { readonly json: () => Promise<unknown> }): Promise<unknown> {
  return body.json().catch(() => undefined)
}

function because(error: unknown): string {
  const why = whyUnreachable(error)
  return why ? ` (${why})` : ''
}

const within = { headersTimeout: patienceMs, bodyTimeout: patienceMs }

function phoneOf({ audiocodesToken, jambonzSecret, transfer }: PracticeConfig['calls']): Opinion {
  const doors = [audiocodesToken && 'AudioCodes', jambonzSecret && 'jambonz'].filter(Boolean)
  if (doors.length === 0) return unsure('phone', 'Turned off.')
  if (!transfer)
    return unsure('phone', `${doors.join(' and ')} may call; PHONE_TRANSFER is empty, so nobody is put through.`)
  return good('phone', `${doors.join(' and ')} may call, and calls can be put through.`)
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new Error('no answer in time')), patienceMs)
  return Promise.race([work, promise]).finally(() => clearTimeout(timer))
}
