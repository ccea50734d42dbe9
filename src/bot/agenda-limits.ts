// What a practice's settings cannot do, in words for the operator: told at every start, and by the commands that check.
import { abilitiesOf } from '../tetra/client.ts'
import { loopback } from './settings/setting.ts'
import type { TetraConfig } from './settings/tetra.ts'

/** A sentence for each limit; none when everything works. */
export function limitsOf(tetra: TetraConfig | 'demo'): readonly string[] {
  if (tetra === 'demo') return []
  const { search, cancel } = abilitiesOf(tetra)
  return [
    ...(search
      ? []
      : [
          'With TETRA_VERSION=xml Balie only helps patients who come from the portal: it shows their appointments and sends every cancellation to the practice. The manual has no XML for searching and cancelling.',
        ]),
    ...(search && !cancel.application ? [`Balie sends every cancellation to the practice: ${remedy(tetra)}`] : []),
    ...([tetra.url, tetra.xmlUrl, tetra.cancelUrl].some(isBare)
      ? [
          'The agenda is asked over plain http: whoever is on the network can read along. Ask the vendor for an https address.',
        ]
      : []),
  ]
}

function remedy({ version, cancelVia, account }: TetraConfig): string {
  if (version === 'mixed')
    return 'lists as XML hold no tokens. An account of the practice (TETRA_USERNAME) can cancel by id.'
  if (cancelVia === 'token' || !account)
    return 'it has no TETRA_CANCEL_URL, and no account of its own (TETRA_USERNAME).'
  return 'its settings name no way to cancel.'
}

function isBare(address: string | undefined): boolean {
  if (address === undefined) return false
  const { protocol, hostname } = new URL(address.replace('{token}', 'token'))
  return protocol === 'http:' && !loopback.includes(hostname.replace(/^\[|\]$/g, ''))
}
