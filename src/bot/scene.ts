// The middle of a turn: what is known, said and audited while the dialogs run.
import type { Activity } from 'botbuilder'
import type { DialogInstance } from 'botbuilder-dialogs'
import type { Answered, CallName, Calls, Said, World } from '../dialogs/host.ts'
import { isKnown } from '../dialogs/languages.ts'
import { longest } from '../dialogs/readers/hearing.ts'
import { type ConversationState, hasActed, type Outside } from '../dialogs/state.ts'
import { understood } from '../dialogs/understood.ts'
import type { PracticeWords } from '../dialogs/words.ts'
import { AgendaError } from '../tetra/errors.ts'
import { carryOut } from './calls.ts'
import { identityUntil, isOver, keptUntil } from './identity.ts'
import { languageOf } from './language.ts'
import { isOvertaken, isTakenUp } from './late.ts'
import type { AuditRecord } from './store/audit-record.ts'
import type { Commit, Lease, Saga, Stored } from './store/store.ts'
import type { Arrival, TurnParts } from './turn-parts.ts'

/** What a scene begins with. `started` in ms since the epoch; `beginCall` is told each time the agenda is asked. */
export interface SceneStart {
  readonly parts: TurnParts
  readonly arrival: Arrival
  readonly lease: Lease
  readonly stored: Stored | undefined
  readonly state: ConversationState
  readonly started: number
  readonly lastNewsAt: number
  readonly beginCall: () => void
  /** Where the log is ours: what was heard, as it stands there. */
  readonly heardInLog?: readonly Partial<Activity>[] | undefined
}

/** What a turn came to, up to now. */
export interface Scene {
  readonly before: ConversationState
  /** What was heard, in words that the readers know. */
  readonly heard: Arrival['heard']
  readonly outside: Outside
  readonly state: () => ConversationState
  readonly said: readonly Said[]
  /** By code. */
  readonly language: () => string
  /** For how many seconds it is known who the patient is when nothing more is said; 0 when it is not. */
  readonly knownFor: () => number
  /** Whether a yes has been kept, or one kept before was taken up: its outcome is told whatever becomes of this turn. */
  readonly follows: () => boolean
  /** What every commit of this turn shares, with the audit that is not written yet. */
  readonly commit: () => Pick<
    Commit,
    'at' | 'conversation' | 'fence' | 'expectedVersion' | 'expires' | 'audit' | 'told'
  >
}

const budgetMs = 8_000
/** Copies come within minutes, and no turn is cut off so often. */
const mostYeses = 10
/** How many appointments at a time: who hears them can hold fewer than who reads them. */
const pageOf = { typed: 5, spoken: 2, keyed: 2 }

export function createScene({
  parts,
  arrival,
  lease,
  stored,
  state: found,
  started,
  lastNewsAt,
  beginCall,
  heardInLog,
}: SceneStart): Scene {
  const { practice, store, now, log } = parts
  const spoken = arrival.heard.kind === 'words' ? arrival.heard.text.slice(0, longest) : undefined
  const identityEnded = found.who !== undefined && isIdentityOver(found, arrival, started)
  let state: ConversationState = {
    ...found,
    language: languageOf(practice.words.languages, found, spoken, arrival.locale),
    who: identityEnded ? undefined : found.who && { ...found.who, used: started },
    // What was said to the one who was identified is not said again to whoever speaks now.
    lastSaid: identityEnded ? undefined : found.lastSaid,
    failed: undefined,
    saidAt: isOvertaken(arrival, found) ? found.saidAt : (arrival.saidAt ?? found.saidAt),
  }
  const before = state
  const heard = isTakenUp(arrival, found)
    ? ({ kind: 'repeated' } as const)
    : inKnownWords(arrival, state, practice.words, practice.localTime(started).slice(0, 10))
  const text = heard.kind === 'words' ? heard.text : undefined
  let version = stored?.version ?? 0
  let audit: AuditRecord[] = []
  let told: Commit['told']
  let follows = false
  const said: Said[] = []
  const { others, doubtful } = hearingsOf(heard)
  const today = () => practice.localTime(now()).slice(0, 10)
  const language = () => practice.words.languages.of(state.language).code
  const learn = (patch: Partial<ConversationState>) => {
    state = { ...state, ...patch }
  }
  const commit: Scene['commit'] = () => ({
    at: now(),
    conversation: arrival.conversation,
    fence: lease.fence,
    expectedVersion: version,
    expires: keptUntil(state.who, started, parts.conversationMs),
    audit,
    told,
  })
  /** The first of a cancellation's two commits: the yes, and what is to be done. After it a crash loses nothing. */
  const confirm = async (saga: Saga, stack: readonly DialogInstance[]) => {
    const yesIn = [...(state.yesIn ?? []), arrival.activityId].slice(-mostYeses)
    learn({ saga: saga.id, yesIn, unsure: [...(state.unsure ?? []), saga.id] })
    version = await store.commit({ ...commit(), state: { ...state, stack }, confirmed: saga, log: heardInLog })
    audit = []
  }
  const call = async <N extends CallName>(
    name: N,
    input: Calls[N]['with'],
    stack: readonly DialogInstance[],
  ): Promise<Answered<N>> => {
    beginCall()
    const asked = now()
    try {
      const gives = await carryOut(name, input, {
        parts,
        arrival,
        state: () => state,
        learn,
        audit: (record) =>
          audit.push({
            ...record,
            at: now(),
            behalf: 'self',
            channel: arrival.conversation.channel,
            policy: practice.config.identification.version,
          }),
        confirm: (saga) => confirm(saga, stack),
        follow: () => {
          follows = true
        },
        tell: (outcome) => {
          told = outcome
        },
        user: userOf(arrival),
        identityUntil: identityUntil(state.who),
        today: today(),
        options: { deadline: started + budgetMs },
      })
      return { ok: true, gives }
    } catch (error) {
      if (!(error instanceof AgendaError)) throw error
      log.warn({ event: 'agenda', call: name, kind: error.kind, path: error.path, ms: now() - asked })
      return { ok: false }
    }
  }
  const outside: Outside = {
    get world() {
      return worldOf(parts, arrival, state, started)
    },
    heard: { others, doubtful, text, arrivedAt: isOvertaken(arrival, found) ? 0 : arrival.arrivedAt, lastNewsAt },
    get hearing() {
      const code = language()
      const known = isKnown(code) ? code : 'nl'
      return { language: known, today: today(), how: arrival.how, calm: others.length === 0 }
    },
    languages: practice.words.languages,
    say: (each) => said.push(each),
    call,
    identityEnded,
    learn,
  }
  const knownFor = () => Math.max(0, Math.floor((identityUntil(state.who) - now()) / 1000))
  return { before, heard, outside, state: () => state, said, language, knownFor, follows: () => follows, commit }
}

function hearingsOf(heard: Arrival['heard']): { others: readonly string[]; doubtful: boolean } {
  if (heard.kind !== 'words') return { others: [], doubtful: false }
  const { others = [], doubtful = false } = heard
  return { others: others.map((other) => other.slice(0, longest)), doubtful }
}

/** Keys are the same in every language. */
function inKnownWords(
  { heard, how }: Arrival,
  { language, lastSaid }: ConversationState,
  practice: PracticeWords,
  today: string,
): Arrival['heard'] {
  if (heard.kind !== 'words') return heard
  const text = heard.text.slice(0, longest)
  const { code } = practice.languages.of(language)
  if (isKnown(code) || how === 'keyed') return { ...heard, text }
  const read = (said: string) => understood(said, code, { lastSaid, today, practice })
  return { ...heard, text: read(text), ...(heard.others && { others: heard.others.map(read) }) }
}

function worldOf(
  { practice, now }: TurnParts,
  { how, call }: Arrival,
  state: ConversationState,
  started: number,
): World {
  const local = practice.localTime(now())
  const { cancelUntilHours, identification, tetra } = practice.config
  const canSearch = practice.agenda.abilities.search
  return {
    now: Math.max(now(), started),
    today: local.slice(0, 10),
    nowLocal: local,
    language: practice.words.languages.of(state.language).code,
    who: state.who,
    acted: hasActed(state),
    rules: {
      cancelUntilHours,
      // Where nobody can be searched, no question about who somebody is has any use.
      policy: canSearch ? identification.policy : [],
      bsn: tetra !== 'demo' && tetra.bsnSearch === true,
      pageSize: pageOf[how],
      person: call?.person ?? 'number',
      emergencyLine: call?.emergencyLine ?? false,
    },
  }
}

/** Fifteen minutes, five when idle, and only for the user and channel it was. */
function isIdentityOver({ who }: ConversationState, arrival: Arrival, now: number): boolean {
  if (!who) return false
  return isOver(who, now) || who.user !== userOf(arrival)
}

function userOf({ conversation, user }: Arrival): string {
  return `${conversation.channel} ${user}`
}
