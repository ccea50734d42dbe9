// Teams and other Bot Framework channels: the app registration, and where replies may go.
import { z } from 'zod'
import { type Given, list, loopback, text } from './setting.ts'

/** The app that the practice has at Microsoft, and where its answers may go. */
export interface BotFrameworkConfig {
  readonly bot: {
    readonly MicrosoftAppId: string
    readonly MicrosoftAppPassword: string
    readonly MicrosoftAppTenantId: string
    readonly MicrosoftAppType: string
  }
  readonly replyHosts: readonly string[]
}

/** Names under trafficmanager.net can be had by anybody; this one is Teams'. */
const microsoftHosts = [
  '.botframework.com',
  'smba.trafficmanager.net',
  '.botframework.azure.us',
  'smba.infra.gcc.teams.microsoft.com',
  'smba.infra.gov.teams.microsoft.us',
]

export const botFrameworkSettings = {
  MicrosoftAppId: text(''),
  MicrosoftAppPassword: text(''),
  MicrosoftAppTenantId: text(''),
  MicrosoftAppType: z.enum(['SingleTenant'], 'must be SingleTenant').default('SingleTenant'),
  REPLY_HOSTS: list,
}
const shape = z.object(botFrameworkSettings)

/** Half an app registration is none. */
export function botFrameworkFaults(given: Given): readonly string[] {
  const app = ['MicrosoftAppId', 'MicrosoftAppPassword', 'MicrosoftAppTenantId']
  if (!app.some((name) => name in given)) return []
  return app
    .filter((name) => !(name in given))
    .map((name) => `${name} is needed beside the other MicrosoftApp settings`)
}

/** From settings that have been checked. */
export function toBotFramework(given: z.infer<typeof shape>): BotFrameworkConfig {
  const { MicrosoftAppId, MicrosoftAppPassword, MicrosoftAppTenantId } = given
  const MicrosoftAppType = MicrosoftAppId ? given.MicrosoftAppType : ''
  return {
    bot: { MicrosoftAppId, MicrosoftAppPassword, MicrosoftAppTenantId, MicrosoftAppType },
    replyHosts: given.REPLY_HOSTS.length ? given.REPLY_HOSTS : MicrosoftAppId ? microsoftHosts : loopback,
  }
}
