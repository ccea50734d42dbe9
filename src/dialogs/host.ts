// What a running dialog is given by the turn it runs in: the world it may look at, and the few things it may ask for.
import type { TurnContext } from 'botbuilder-core'
import type { DialogContext, DialogTurnResult } from 'botbuilder-dialogs'
import type { Appointment } from '../tetra/agenda.ts'
import type { Choice } from './moves.ts'
import type { AppointmentTime } from './readers/appointment-time.ts'
import type { Asked, Hearing } from './readers/hearing.ts'
import type { Message } from './words.ts'

/** An appointment as a fact: JSON, with `start` as `YYYY-MM-DDTHH:MM:SS` on the practice's wall clock. */
export type AppointmentFact = Omit<Appointment, 'start' | 'end'> & { readonly start: string; readonly end: string }

/**
 * An identified patient. `only` is the one appointment that somebody without a patient number named: nothing else may be
 * shown. `since` and `used` are ms since the epoch; `user` is the channel's id of who it was: identity never passes to another.
 * `facts` is what they were identified by; `session` the Switchboard's, of a patient who came from the portal.
 */
export interface Who {
  readonly patientId: number
  readonly facts: string
  readonly session?: string
  readonly only?: AppointmentFact
  readonly since: number
  readonly used: number
  readonly user: string
}

/** What a flow may look at beside its own facts. `today` and `nowLocal` are on the practice's wall clock, `now` in ms. */
export interface World {
  readonly now: number
  readonly today: string
  readonly nowLocal: string
  /** By code. */
  readonly language: string
  readonly who: Who | undefined
  /** Something was changed in this talk, or may have been. */
  readonly acted?: boolean | undefined
  /** It is about an appointment of somebody else, of the family. */
  readonly forAnother?: boolean | undefined
  readonly rules: Rules
}

/**
 * The practice's choices that a conversation depends on: hours before the start until which cancelling is allowed, and the
 * sets of facts that identify, as alternatives in order.
 */
export interface Rules {
  readonly cancelUntilHours: number
  readonly policy: readonly FactSet[]
  /** A BSN may stand for the patient number. */
  readonly bsn: boolean
  readonly pageSize: number
  readonly person: PersonRoute
  /** The emergency line can be put through to from here. */
  readonly emergencyLine: boolean
}

/** How a person of the practice is reached from here: by their number, put through to, or not now. */
export type PersonRoute = 'number' | 'transfer' | 'closed'

/** What somebody can say of themselves. */
export type Fact = 'birthDate' | 'patientNumber' | 'surname' | 'appointmentTime'

/** Facts that identify together, in the order in which they are asked. */
export type FactSet = readonly Fact[]

/** What somebody claims: the facts of one set, all of them. Dates are ISO. With a `time` it is about that appointment only. */
export interface ClaimFacts {
  readonly set: FactSet
  readonly birthDate: string
  readonly patientNumber?: string | undefined
  readonly surname?: string | undefined
  readonly time?: AppointmentTime | undefined
}

/** What became of a cancellation; only `done` may be told as cancelled, only `not-done` as not cancelled. */
export type Cancellation = 'done' | 'not-done' | 'unknown' | 'changed' | 'gone' | 'no-route'

/** A cancellation as a turn sees it: its outcome, not known yet (`pending-call` where no news can follow), or already told outside the turn. */
export type CancellationSoFar = Cancellation | 'pending' | 'pending-call' | 'told'

/**
 * The calls a flow may make, what each is given and gives. `enough`: the last failure of this conversation. `ended`: the
 * portal's session has, and nobody is identified any more.
 */
export interface Calls {
  identify: { with: ClaimFacts; gives: 'known' | 'not-known' | 'enough' }
  list: { with: null; gives: readonly AppointmentFact[] | 'ended' }
  cancel: { with: AppointmentFact; gives: CancellationSoFar }
}

/** The calls by name. */
export type CallName = keyof Calls

/** A call's answer; not `ok` when the agenda gave none. */
export type Answered<N extends CallName> =
  | { readonly ok: true; readonly gives: Calls[N]['gives'] }
  | { readonly ok: false }

/** Everything said at one point: messages by key, buttons, what is asked, and whether the talk ends here. */
export interface Said {
  readonly messages: readonly Message[]
  readonly choices?: readonly Choice[]
  readonly asked?: Asked
  readonly end?: 'talk' | 'transfer' | 'emergency'
}

/** Words that are no answer but mean something: said in passing, a question about the question, a wish to hear again what was said before it, or a change of subject. */
export type Digression =
  | { readonly do: 'mention'; readonly say: readonly Message[] }
  | { readonly do: 'explain' }
  | { readonly do: 'repeat'; readonly say: readonly Message[] }
  | { readonly do: 'switch'; readonly to: (dc: DialogContext) => Promise<DialogTurnResult> }

/**
 * What came in, after the door: the words (none for silence), when they arrived, and when something was last told
 * between the turns (ms since the epoch): a yes may be meant for that.
 */
export interface HeardWords {
  readonly text: string | undefined
  /** What may have been said instead, by the ear that heard it, best first. */
  readonly others: readonly string[]
  /** Heard too badly to change anything by. */
  readonly doubtful: boolean
  readonly arrivedAt: number
  /** The latest that they can have been said (ms): before they arrived, however long they were on their way. */
  readonly saidBy: number
  readonly lastNewsAt: number
}

/** All that a running dialog may look at and do. */
export interface Host {
  readonly world: World
  readonly heard: HeardWords
  readonly hearing: Hearing
  /** Something was told right before the question: an "oké" may be meant for that. */
  readonly toldAside: boolean
  readonly say: (said: Said) => void
  readonly call: <N extends CallName>(name: N, input: Calls[N]['with']) => Promise<Answered<N>>
  readonly digress: (dc: DialogContext, text: string, asked: Asked) => Digression | undefined
  readonly declines: (text: string | undefined) => boolean
  readonly toPerson: (dc: DialogContext, because: 'not-understood') => Promise<DialogTurnResult>
  readonly toMenu: (dc: DialogContext) => Promise<DialogTurnResult>
}

const key = Symbol('host')

/** Puts the host where the dialogs of this turn find it. */
export function setHost(context: TurnContext, host: Host): void {
  context.turnState.set(key, host)
}

/** The host of this turn; throws when a dialog is run outside one. */
export function hostOf(context: TurnContext): Host {
  const host = context.turnState.get<Host>(key)
  if (!host) throw new Error('a dialog needs a turn to run in')
  return host
}
