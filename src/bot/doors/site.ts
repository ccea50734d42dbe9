// Whose web chat is asked for: `?site=` names the practice, and may be left out where there is only one.
import type { IncomingMessage } from 'node:http'
import type { Practices } from '../practices.ts'
import type { PracticeConfig } from '../settings/practice.ts'
import type { Serving } from './serving.ts'

/** The practice of this request; `undefined` when there is no such practice. */
export function siteOf(request: IncomingMessage, practices: Practices): PracticeConfig | undefined {
  const site = new URL(request.url ?? '/', 'http://localhost').searchParams.get('site')
  return (site ? practices.of(site) : practices.only)?.practice.config
}

/** An address of ours for one practice, by its id. */
export function addressFor(path: string, id: string): string {
  return `${path}?site=${encodeURIComponent(id)}`
}

/** A handler of what differs from practice to practice, made once for each; where there is none it is `otherwise`, or 404. */
export function perSite(
  practices: Practices,
  servingOf: (practice: PracticeConfig) => Serving | undefined,
  otherwise: Serving = async (_request, response) => void response.sendRaw(404, ''),
): Serving {
  const servings = new Map(practices.all.map(({ practice: { config } }) => [config.id, servingOf(config)]))
  return async (request, response) => {
    const serving = servings.get(siteOf(request, practices)?.id ?? '') ?? otherwise
    return serving(request, response)
  }
}
