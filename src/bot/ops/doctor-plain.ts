// Addresses in a practice's settings where whoever stands between can read along, because they are not https.
import { hostOf, isAmong } from '../outbound.ts'
import type { PracticeConfig } from '../settings/practice.ts'
import { loopback } from '../settings/setting.ts'
import { type Opinion, unsure, wrong } from './opinion.ts'

/** The agenda may stand in the practice's own network; what goes over the internet may not be read there, nor keys be changed. */
export function plainOf({ tetra, portal, whatsapp }: PracticeConfig): readonly Opinion[] {
  const agenda: Addresses =
    tetra === 'demo' ? {} : { TETRA_URL: tetra.url, TETRA_XML_URL: tetra.xmlUrl, TETRA_CANCEL_URL: tetra.cancelUrl }
  const outside: Addresses = {
    PORTAL_JWKS: portal?.signed.by === 'keys' ? portal.signed.url : undefined,
    WHATSAPP_GRAPH_URL: whatsapp?.graph,
  }
  const inside = 'is not https: names and birth dates can be read on the way. Only within a network of your own.'
  return [
    ...plainIn(agenda).map((name) => unsure('settings', `${name} ${inside}`)),
    ...plainIn(outside).map((name) =>
      wrong('settings', `${name} must be https://: what comes from there is believed.`),
    ),
  ]
}

type Addresses = Readonly<Record<string, string | undefined>>

function plainIn(addresses: Addresses): readonly string[] {
  const isPlain = (address: string) => address.startsWith('http:') && !isAmong(loopback, hostOf(address))
  return Object.entries(addresses).flatMap(([name, address]) => (address && isPlain(address) ? [name] : []))
}
