// A conversation with somebody whom the practice's portal has logged in: known from the first word on.

import type { Who } from '../../dialogs/host.ts'
import { fresh } from '../../dialogs/state.ts'
import { keptUntil } from '../identity.ts'
import type { ConversationKey } from '../store/store.ts'
import type { TurnParts } from '../turn-parts.ts'
import { type Disbelief, type Portal, type PortalPatient, rememberMs } from './portal-token.ts'

/** What the page is told: it knows the patient, or it will have to ask. */
export type Handed = 'known' | 'unknown'

/** For the audit: what a patient of the portal was identified by. */
const facts = 'portalSession'

/**
 * Takes a token over into a conversation that nobody has begun. A token that is not to be believed, or was used before, makes
 * nobody known: the patient is asked, as always. Throws `StoreError`; then the token is spent and nobody is known.
 */
export async function takeOver(
  parts: TurnParts,
  portal: Portal,
  token: string,
  conversation: ConversationKey,
  user: string,
): Promise<Handed> {
  const patient = await portal(token)
  const outcome = typeof patient === 'string' ? patient : (await spend(parts, patient.id)) ? 'known' : 'used'
  tell(parts, outcome)
  if (typeof patient === 'string' || outcome !== 'known') return 'unknown'
  await enter(parts, patient, conversation, user)
  return 'known'
}

/** `false` when this token has been used before, whichever process it reached. */
async function spend({ store, secrets, practice, now }: TurnParts, id: string): Promise<boolean> {
  const name = `portal ${secrets.hash(JSON.stringify(['portal', practice.config.id, id]))}`
  return (await store.count(practice.config.id, name, now(), rememberMs)) === 1
}

function tell({ log, practice }: TurnParts, outcome: Disbelief | 'known' | 'used'): void {
  const event = { event: 'portal', practice: practice.config.id, outcome } as const
  if (outcome === 'known') log.info(event)
  else log.warn(event)
}

async function enter(parts: TurnParts, patient: PortalPatient, conversation: ConversationKey, user: string) {
  const { store, practice, now } = parts
  const { patientId, session } = patient
  const at = now()
  const who: Who = { patientId, session, facts, since: at, used: at, user: `${conversation.channel} ${user}` }
  const lease = await store.lease(conversation)
  try {
    await store.commit({
      at,
      conversation,
      fence: lease.fence,
      expectedVersion: 0,
      state: { ...fresh, who },
      expires: keptUntil(who, at, parts.conversationMs),
      audit: [
        {
          at,
          what: 'identify',
          who: String(patientId),
          behalf: 'self',
          patient: String(patientId),
          channel: conversation.channel,
          policy: practice.config.identification.version,
          facts,
          outcome: 'identified',
        },
      ],
    })
  } finally {
    await store.release(lease).catch(() => {})
  }
}
