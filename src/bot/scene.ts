// The middle of a turn: what is known, heard and said while the dialogs run.
import type { DialogInstance } from 'botbuilder-dialogs'
import type { Answered, CallName, Calls, Said } from '../dialogs/host.ts'
import { isKnown } from '../dialogs/languages.ts'
import { longest } from '../dialogs/readers/hearing.ts'
import type { ConversationState, Outside } from '../dialogs/state.ts'
import { AgendaError } from '../tetra/errors.ts'
import { carryOut } from './calls.ts'
import { createDraft, type Draft, type DraftStart } from './draft.ts'
import { identityUntil, isOver } from './identity.ts'
import { languageOf } from './language.ts'
import { isOvertaken, isTakenUp, lagAfter, saidBy } from './late.ts'
import type { Arrival } from './turn-parts.ts'
import { hearingsOf, inKnownWords, worldOf } from './world.ts'

/** What a scene begins with. `beginCall` is told each time the agenda is asked; `lastNewsAt` is when something was last told outside a turn (ms). */
export interface SceneStart extends DraftStart {
  readonly state: ConversationState
  readonly lastNewsAt: number
  readonly beginCall: () => void
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
  /** The outcome of a cancellation that its answer tells. */
  readonly told: Draft['told']
  readonly commit: Draft['commit']
}

const budgetMs = 8_000

/** Sets the scene: who is still known, in which language, and what was heard. Nothing is kept before its `commit` is made. */
export function createScene(start: SceneStart): Scene {
  const { parts, arrival, state: found, started, lastNewsAt } = start
  const { practice, now } = parts
  const identityEnded = found.who !== undefined && isIdentityOver(found, arrival, started)
  const before = stateAtStart(start, identityEnded)
  const heard = isTakenUp(arrival, found)
    ? ({ kind: 'repeated' } as const)
    : inKnownWords(arrival, before, practice.words, practice.localTime(started).slice(0, 10))
  const text = heard.kind === 'words' ? heard.text : undefined
  const { others, doubtful } = hearingsOf(heard)
  const said: Said[] = []
  const draft = createDraft(start, before)
  const { call, follows } = createCalling(start, draft)
  const { state, learn, told, commit } = draft
  const language = () => practice.words.languages.of(state().language).code
  const outside: Outside = {
    get world() {
      return worldOf(parts, arrival, state(), started)
    },
    heard: { others, doubtful, text, arrivedAt: arrival.arrivedAt, saidBy: saidBy(arrival, found), lastNewsAt },
    get hearing() {
      const code = language()
      const known = isKnown(code) ? code : 'nl'
      const today = practice.localTime(now()).slice(0, 10)
      return { language: known, today, how: arrival.how, calm: others.length === 0 }
    },
    languages: practice.words.languages,
    say: (each) => said.push(each),
    call,
    identityEnded,
    learn,
  }
  const knownFor = () => Math.max(0, Math.floor((identityUntil(state().who) - now()) / 1000))
  return { before, heard, outside, state, said, language, knownFor, follows, told, commit }
}

function stateAtStart(
  { parts: { practice }, arrival, state: found, started }: SceneStart,
  identityEnded: boolean,
): ConversationState {
  const text = arrival.heard.kind === 'words' ? arrival.heard.text.slice(0, longest) : undefined
  return {
    ...found,
    language: languageOf(practice.words.languages, found, text, arrival.locale),
    who: identityEnded ? undefined : found.who && { ...found.who, used: started },
    // What was said to the one who was identified is not said again to whoever speaks now.
    lastSaid: identityEnded ? undefined : found.lastSaid,
    failed: undefined,
    saidAt: isOvertaken(arrival, found) ? found.saidAt : (arrival.saidAt ?? found.saidAt),
    leastLag: lagAfter(arrival, found.leastLag),
  }
}

/** How the dialogs of this turn ask the agenda; `follows` once a yes has been kept. */
function createCalling(
  { parts, arrival, started, beginCall }: SceneStart,
  draft: Draft,
): { call: Outside['call']; follows: () => boolean } {
  const { practice, now, log } = parts
  let follows = false
  const call = async <N extends CallName>(
    name: N,
    input: Calls[N]['with'],
    stack: readonly DialogInstance[],
  ): Promise<Answered<N>> => {
    beginCall()
    const asked = now()
    const { state, learn, tell } = draft
    try {
      const gives = await carryOut(name, input, {
        parts,
        arrival,
        state,
        learn,
        audit: (record) =>
          draft.audit({
            ...record,
            behalf: 'self',
            channel: arrival.conversation.channel,
            policy: practice.config.identification.version,
          }),
        confirm: (saga) => draft.confirm(saga, stack),
        follow: () => {
          follows = true
        },
        tell,
        user: userOf(arrival),
        identityUntil: identityUntil(state().who),
        today: practice.localTime(asked).slice(0, 10),
        options: { deadline: started + budgetMs },
      })
      return { ok: true, gives }
    } catch (error) {
      if (!(error instanceof AgendaError)) throw error
      log.warn({ event: 'agenda', call: name, kind: error.kind, path: error.path, ms: now() - asked })
      return { ok: false }
    }
  }
  return { call, follows: () => follows }
}

/** Fifteen minutes, five when idle, and only for the user and channel it was. */
function isIdentityOver({ who }: ConversationState, arrival: Arrival, now: number): boolean {
  if (!who) return false
  return isOver(who, now) || who.user !== userOf(arrival)
}

function userOf({ conversation, user }: Arrival): string {
  return `${conversation.channel} ${user}`
}
