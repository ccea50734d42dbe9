// I4: every identification, list and cancellation is in the audit.
import type { AuditLine, History } from '../history.ts'
import { isIdentified } from '../outcomes.ts'
import type { Truth } from './agenda-truth.ts'
import type { Talk } from './talks.ts'
import { broken, type Violation } from './violation.ts'

/** Compares the audit, when there is a dump of it, with what was shown and done. */
export function checkAudit({ audit }: History, talks: readonly Talk[], truth: Truth): Violation[] {
  if (!audit) return []
  const records = Map.groupBy(audit, ({ what, who }) => `${what} ${who}`)
  const count = (what: string, patientId: number, fits: (record: AuditLine) => boolean = () => true) =>
    (records.get(`${what} ${patientId}`) ?? []).filter(fits).length
  const cancelled = Map.groupBy(truth.cancelled, ({ patientId }) => patientId)
  return [...Map.groupBy(talks, ({ conversation }) => conversation.patientId)].flatMap(([patientId, all]) => {
    const [first] = all
    const lacks = (what: string) => [
      broken('I4', first?.conversation, `the audit lacks ${what} of patient ${patientId}`),
    ]
    return [
      ...(count('cancel', patientId) < (cancelled.get(patientId)?.length ?? 0) ? lacks('a cancellation') : []),
      ...(count('identify', patientId, ({ outcome }) => outcome === 'identified') < identifications(all)
        ? lacks('an identification')
        : []),
      ...(count('list', patientId) === 0 && said(all, /^appointments\.(count|line|numbered)/) > 0
        ? lacks('a list')
        : []),
    ]
  })
}

/** In how many of the bot's messages such a sentence stands. */
function said(talks: readonly Talk[], key: RegExp): number {
  return talks.flatMap(({ spoken }) => spoken).filter(({ sentences }) => sentences.some((each) => key.test(each.key)))
    .length
}

/** Who is known already and says their number again is thanked again, and so is who is asked for more; that is no identification. */
function identifications(talks: readonly Talk[]): number {
  let found = 0
  for (const { spoken } of talks) {
    let isAsked = false
    for (const { sentences } of spoken) {
      const asks = sentences.some(({ key }) => key.startsWith('identify.') && key !== 'identify.known')
      const identified = isIdentified(sentences)
      if (identified && isAsked) found += 1
      isAsked = asks || (isAsked && !identified)
    }
  }
  return found
}
