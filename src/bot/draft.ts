// What a turn will commit, while it is being put together: the state, the audit, and the outcome that is told.
import type { Activity } from 'botbuilder'
import type { DialogInstance } from 'botbuilder-dialogs'
import type { ConversationState } from '../dialogs/state.ts'
import { keptUntil } from './identity.ts'
import type { AuditRecord } from './store/audit-record.ts'
import type { Commit, Lease, Saga, Stored, Told } from './store/store.ts'
import type { Arrival, TurnParts } from './turn-parts.ts'

/** What every commit of a turn has, with the audit that is not written yet. */
export type Drafted = Pick<
  Commit,
  'at' | 'conversation' | 'fence' | 'expectedVersion' | 'state' | 'expires' | 'audit' | 'told'
>

/** A commit that is not made yet. */
export interface Draft {
  readonly state: () => ConversationState
  readonly learn: (patch: Partial<ConversationState>) => void
  /** Written with the next commit, at the time it is now. */
  readonly audit: (record: Omit<AuditRecord, 'at'>) => void
  /** The answer tells the outcome of a cancellation. */
  readonly tell: (told: Told) => void
  /** The first of a cancellation's two commits: the yes, and what is to be done. After it a crash loses nothing. */
  readonly confirm: (saga: Saga, stack: readonly DialogInstance[]) => Promise<void>
  readonly told: () => Commit['told']
  /** With this state, and kept for no longer than what is in it may be. */
  readonly commit: (state: ConversationState) => Drafted
}

/** What a draft begins with. `started` in ms; `heardInLog`, where the log is ours, is what was heard as it stands there. */
export interface DraftStart {
  readonly parts: TurnParts
  readonly arrival: Arrival
  readonly lease: Lease
  readonly stored: Stored | undefined
  readonly started: number
  readonly heardInLog?: readonly Partial<Activity>[] | undefined
}

/** Copies come within minutes, and no turn is cut off so often. */
const mostYeses = 10

/** A draft that leaves the conversation as `before`. */
export function createDraft(
  { parts, arrival, lease, stored, started, heardInLog }: DraftStart,
  before: ConversationState,
): Draft {
  const { store, now, conversationMs } = parts
  let state = before
  let version = stored?.version ?? 0
  let audit: AuditRecord[] = []
  let told: Commit['told']
  const learn: Draft['learn'] = (patch) => {
    state = { ...state, ...patch }
  }
  const commit: Draft['commit'] = (state) => ({
    at: now(),
    conversation: arrival.conversation,
    fence: lease.fence,
    expectedVersion: version,
    state,
    expires: keptUntil(state.who, started, conversationMs),
    audit,
    told,
  })
  return {
    state: () => state,
    learn,
    audit: (record) => audit.push({ ...record, at: now() }),
    tell: (outcome) => {
      told = outcome
    },
    confirm: async (saga, stack) => {
      const yesIn = [...(state.yesIn ?? []), arrival.activityId].slice(-mostYeses)
      learn({ saga: saga.id, yesIn, unsure: [...(state.unsure ?? []), saga.id] })
      version = await store.commit({ ...commit({ ...state, stack }), confirmed: saga, log: heardInLog })
      audit = []
    },
    told: () => told,
    commit,
  }
}
