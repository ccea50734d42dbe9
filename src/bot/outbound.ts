// Where this program may go: to the hosts that the settings name, and nowhere else.
import http from 'node:http'
import https from 'node:https'
import { Agent, type Dispatcher, setGlobalDispatcher } from 'undici'
import type { Config } from './config.ts'
import type { PracticeConfig } from './settings/practice.ts'
import { loopback } from './settings/setting.ts'

/** Hosts by name; one that begins with a dot stands for every host that ends so. */
export type Hosts = readonly string[]

/** A request to a host that no setting names. The host is not in the text: it may have come from outside. */
export class NotConfigured extends Error {
  constructor() {
    super('a host was asked for that the settings do not name')
    this.name = 'NotConfigured'
  }
}

/** Where the SDK gets the keys that tokens are checked with, and tokens of its own. */
const microsoft: Hosts = ['login.botframework.com', 'login.microsoftonline.com']

/** Every host that a practice's settings name. */
export function hostsOf({ tetra, portal, whatsapp, botFramework: { bot, replyHosts } }: PracticeConfig): Hosts {
  const agenda = tetra === 'demo' ? loopback : [tetra.url, tetra.xmlUrl, tetra.cancelUrl].flatMap(hostIn)
  const keys = portal?.signed.by === 'keys' ? hostIn(portal.signed.url) : []
  return [...agenda, ...keys, ...hostIn(whatsapp?.graph), ...replyHosts, ...(bot.MicrosoftAppId ? microsoft : [])]
}

function hostIn(address: string | undefined): Hosts {
  return address ? [hostOf(address)] : []
}

/** For undici: each request is looked at before it is made, and refused with `NotConfigured`. */
export function onlyTo(hosts: Hosts): Dispatcher.DispatcherComposeInterceptor {
  const allowed = new Set<string>()
  return (dispatch) => (options, handler) => {
    const origin = String(options.origin ?? '')
    // Looked at once: an origin's host stays what it is. Hosts by ending may be many, so these are forgotten now and then.
    if (!allowed.has(origin)) {
      if (!isAmong(hosts, hostOf(origin))) throw new NotConfigured()
      if (allowed.size >= mostKept) allowed.clear()
      allowed.add(origin)
    }
    return dispatch(options, handler)
  }
}

const mostKept = 100

/**
 * For all of this process: `fetch` and undici without a dispatcher of their own, and Node's own client, which the SDK uses
 * for Microsoft's keys. Call it once, at the start.
 */
export function keepIn({ practices, traceHosts }: Pick<Config, 'practices' | 'traceHosts'>): void {
  const hosts = [...practices.flatMap(hostsOf), ...traceHosts]
  setGlobalDispatcher(new Agent().compose(onlyTo(hosts)))
  for (const agent of [http.globalAgent, https.globalAgent]) {
    const connect = agent.createConnection.bind(agent)
    agent.createConnection = (options, done) => {
      if (!isAmong(hosts, plain(options.host ?? 'localhost'))) throw new NotConfigured()
      return connect(options, done)
    }
  }
}

/** Whether a host is one of these. */
export function isAmong(hosts: Hosts, host: string): boolean {
  return hosts.some((each) => (each.startsWith('.') ? host.endsWith(each) : host === each))
}

/** The host of a web address, without port and brackets; empty when it is none. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? plain(new URL(address).hostname) : ''
}

function plain(host: string): string {
  return host.replace(/^\[|\]$/g, '')
}
