// Whether each channel that a practice has turned on would let Balie in.
import { ConfigurationServiceClientCredentialFactory } from 'botbuilder'
import { AuthenticationConstants } from 'botframework-connector'
import { request } from 'undici'
import type { PracticeConfig } from '../settings/practice.ts'
import { good, type Opinion, unsure, wrong } from './opinion.ts'

const patienceMs = 8_000

/** Asks Microsoft and Meta, where they are turned on; nothing is sent to a patient. */
export async function channelsOf({ botFramework, whatsapp, calls }: PracticeConfig): Promise<readonly Opinion[]> {
  const off = [!botFramework.bot.MicrosoftAppId && 'Teams', !whatsapp && 'WhatsApp'].filter(Boolean)
  return [
    ...(botFramework.bot.MicrosoftAppId ? [await teamsOf(botFramework.bot)] : []),
    ...(whatsapp ? [await whatsappOf(whatsapp)] : []),
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
  } catch {
    return wrong(
      'Teams',
      'Microsoft gives no token: MicrosoftAppId, -Password or -TenantId is wrong, or it cannot be reached.',
    )
  }
}

async function whatsappOf({ graph, numberId, token }: NonNullable<PracticeConfig['whatsapp']>): Promise<Opinion> {
  try {
    const headers = { authorization: `Bearer ${token}` }
    const answer = await request(`${graph}/${numberId}?fields=id`, { headers, ...within })
    await answer.body.dump()
    if (answer.statusCode < 300) return good('WhatsApp', 'Meta knows this number and lets Balie in.')
    return wrong('WhatsApp', `Meta answers ${answer.statusCode}: WHATSAPP_NUMBER_ID or WHATSAPP_TOKEN is wrong.`)
  } catch {
    return wrong('WhatsApp', 'Meta cannot be reached.')
  }
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
