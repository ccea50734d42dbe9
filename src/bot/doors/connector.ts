// botbuilder's way back to a channel's connector, over one lean HTTP client: the SDK would build its Azure client anew each turn.
import type { Activity, TurnContext } from 'botbuilder'
import { CloudAdapter, ConfigurationBotFrameworkAuthentication, type ResourceResponse } from 'botbuilder'
import type {
  AuthenticateRequestResult,
  ClaimsIdentity,
  ConnectorClient,
  ConnectorFactory,
  UserTokenClient,
} from 'botframework-connector'
import { Agent, type Dispatcher, errors, interceptors } from 'undici'
import { sendWhole } from '../../tetra/whole.ts'
import { onlyTo } from '../outbound.ts'
import type { BotFrameworkConfig } from '../settings/bot-framework.ts'

/** The SDK checks this channel's tokens by rules of their own, kept once for all apps of a process. We have no such channel. */
const otherCheck = 'AseChannel'

const mostClients = 100

/** What is sent at once to how many places, and when a connector that is silent is given up (ms). */
const line = { connections: 64, headersTimeout: 15_000, bodyTimeout: 15_000, maxResponseSize: 64 * 1024 }

/** A connector that stumbles is asked again at once; what lasts is for the outbox. */
const stumbles = interceptors.retry({
  maxRetries: 2,
  minTimeout: 50,
  maxTimeout: 200,
  methods: ['POST', 'PUT', 'DELETE'],
  statusCodes: [500, 502, 503, 504],
})

/** A channel did not take what was sent. `statusCode` is absent when there was no answer at all. */
export class ConnectorError extends Error {
  readonly statusCode: number

  constructor(statusCode: number) {
    super('the channel did not take it')
    this.name = 'ConnectorError'
    this.statusCode = statusCode
  }
}

/** botbuilder's own machinery, entered behind its HTTP layer, which would put error texts into responses. */
export class Connector extends CloudAdapter {
  readonly #agent: Agent

  constructor({ bot, replyHosts }: BotFrameworkConfig) {
    const agent = new Agent(line)
    super(new LeanAuthentication(bot, agent.compose(onlyTo(replyHosts), stumbles)))
    this.#agent = agent
  }

  /** Throws `NotGenuine` for whatever the SDK has against the token. */
  async receive(authorization: string, activity: Activity, logic: (context: TurnContext) => Promise<void>) {
    if (activity.channelId === otherCheck) throw new NotGenuine('not a channel of ours')
    const genuine = await this.botFrameworkAuthentication
      .authenticateRequest(activity, authorization)
      .catch((cause: unknown) => Promise.reject(new NotGenuine('not authenticated', { cause })))
    return this.processActivity(genuine, activity, logic)
  }

  async close(): Promise<void> {
    await this.#agent.destroy()
  }
}

/** The token is not for us. `cause`: what the SDK has against it. */
export class NotGenuine extends Error {}

/** The SDK's authentication, whole; only what it makes for sending is kept and lean. */
class LeanAuthentication extends ConfigurationBotFrameworkAuthentication {
  readonly #http: Dispatcher
  readonly #clients = new Map<string, Promise<ConnectorClient>>()
  #tokens: Promise<UserTokenClient> | undefined

  constructor(bot: BotFrameworkConfig['bot'], http: Dispatcher) {
    super({ ...bot })
    this.#http = http
  }

  override async authenticateRequest(activity: Activity, header: string): Promise<AuthenticateRequestResult> {
    const genuine = await super.authenticateRequest(activity, header)
    const { connectorFactory } = genuine
    return { ...genuine, ...(connectorFactory && { connectorFactory: this.#keeping(connectorFactory) }) }
  }

  override createConnectorFactory(identity: ClaimsIdentity): ConnectorFactory {
    return this.#keeping(super.createConnectorFactory(identity))
  }

  /** Patients do not log in at a channel: the SDK wants one for every turn all the same. */
  override createUserTokenClient(identity: ClaimsIdentity): Promise<UserTokenClient> {
    this.#tokens ??= super.createUserTokenClient(identity)
    return this.#tokens
  }

  #keeping(factory: ConnectorFactory): ConnectorFactory {
    return { create: (serviceUrl, audience) => this.#client(factory, serviceUrl, audience) }
  }

  #client(factory: ConnectorFactory, serviceUrl: string, audience = ''): Promise<ConnectorClient> {
    const place = JSON.stringify([serviceUrl, audience])
    const known = this.#clients.get(place)
    if (known) return known
    const made = factory
      .create(serviceUrl, audience || undefined)
      .then((client) => lean(client, serviceUrl, this.#http))
    const [oldest] = this.#clients.size >= mostClients ? this.#clients.keys() : []
    if (oldest) this.#clients.delete(oldest)
    this.#clients.set(place, made)
    made.catch(() => this.#clients.delete(place))
    return made
  }
}

/** The SDK's client with its sending replaced; its credentials, which keep their token, still sign. */
function lean(client: ConnectorClient, serviceUrl: string, dispatcher: Dispatcher): ConnectorClient {
  const { origin, pathname } = new URL(serviceUrl)
  const base = `${pathname.replace(/\/$/, '')}/v3/conversations/`
  const place = (conversation: string, id?: string) => {
    const [path, last] = [`${base}${encodeURIComponent(conversation)}/activities`, id && encodeURIComponent(id)]
    return last ? `${path}/${last}` : path
  }
  const send = async (method: 'POST' | 'PUT' | 'DELETE', path: string, activity?: Partial<Activity>) => {
    const headers = { ...(await signatureOf(client)), ...(activity && { 'content-type': 'application/json' }) }
    const body = activity ? JSON.stringify(activity) : null
    const { answer } = sendWhole(dispatcher, { origin, path, method, headers, body })
    const { status, bytes } = await answer.catch(tooLong)
    if (status > 299) throw new ConnectorError(status)
    return resourceIn(new TextDecoder().decode(bytes))
  }
  return Object.assign(client, {
    conversations: Object.assign(Object.create(client.conversations), {
      replyToActivity: (conversation: string, id: string, activity: Partial<Activity>) =>
        send('POST', place(conversation, id), activity),
      sendToConversation: (conversation: string, activity: Partial<Activity>) =>
        send('POST', place(conversation), activity),
      updateActivity: (conversation: string, id: string, activity: Partial<Activity>) =>
        send('PUT', place(conversation, id), activity),
      deleteActivity: async (conversation: string, id: string) => void (await send('DELETE', place(conversation, id))),
    }),
  })
}

/** The SDK's credentials put their token on a request of its own kind, of which they only see the headers. */
async function signatureOf({ credentials }: ConnectorClient): Promise<Record<string, string>> {
  const signed: Record<string, string> = {}
  const headers = { set: (name: string, value: string) => Object.assign(signed, { [name]: value }) }
  await credentials.signRequest({ headers } as unknown as Parameters<typeof credentials.signRequest>[0])
  return signed
}

/** An answer without end says nothing of what became of it. */
function tooLong(error: unknown): never {
  throw error instanceof errors.ResponseExceededMaxSizeError ? new ConnectorError(502) : error
}

/** Channels that give no id, or no JSON at all, have taken it all the same. */
function resourceIn(text: string): ResourceResponse {
  try {
    const { id } = JSON.parse(text) as { id?: unknown }
    return { id: typeof id === 'string' ? id : '' }
  } catch {
    return { id: '' }
  }
}
