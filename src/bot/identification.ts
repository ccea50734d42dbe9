// Who is it? A claim is counted, searched and judged; whatever fails is answered in the same words at the same moments.
import type { Calls, ClaimFacts, Who } from '../dialogs/host.ts'
import { fitsStart } from '../dialogs/readers/appointment-time.ts'
import { fitsSurname } from '../dialogs/readers/fits-surname.ts'
import type { Claim, Identification } from '../tetra/agenda.ts'
import { AgendaError } from '../tetra/errors.ts'
import { type CallScene, factOf } from './call-scene.ts'
import { countAttempt, isLocked, isPaused, watchDoor } from './lockout.ts'
import type { Attempt } from './store/store.ts'

type Gives = Calls['identify']['gives']
type One = Extract<Identification, { kind: 'one' }>

const gridMs = 500
const firstLookMs = 10

/**
 * When a failure is answered (ms): the first multiple of 500 ms since the question (`asked`) that is neither past nor
 * sooner than `floorMs` after it. So the time that a search took tells nothing. A clock that was set back meanwhile keeps
 * nobody waiting for what it says was later.
 */
export function dueAt(asked: number, now: number, floorMs: number): number {
  const since = Math.min(asked, now)
  return since + Math.ceil(Math.max(now - since, floorMs) / gridMs) * gridMs
}

/** Carries out the call. Throws `AgendaError` when the agenda gives no usable answer: then it was no failure. */
export async function identify(claim: ClaimFacts, scene: CallScene): Promise<Gives> {
  const { parts, arrival } = scene
  // The door's own state is no secret: it is the same for everybody, and a person helps.
  if (await isPaused(parts, arrival.conversation.channel)) {
    note('paused', claim, scene)
    await until(due(scene), scene)
    return 'enough'
  }
  const attempt = await countAttempt(parts, arrival, claim)
  const found = await search(claim, scene).catch(async (error: unknown) => {
    await parts.store.dropAttempt(parts.practice.config.id, attempt)
    throw error
  })
  const answerAt = due(scene)
  if (found.kind !== 'one') return refuse(attempt, 'not-identified', answerAt, claim, scene)
  if (await mayEnter(attempt, answerAt, scene)) return welcome(found, claim, scene)
  return refuse(attempt, 'locked', answerAt, claim, scene)
}

/** Whoever is locked out is searched for all the same. Too young is decided from the claimed date, before any search. */
async function search(claim: ClaimFacts, scene: CallScene): Promise<Identification> {
  const { parts, today, options } = scene
  if (!isOldEnough(claim.birthDate, scene)) return { kind: 'none' }
  try {
    return await parts.practice.agenda.identify(claimOf(claim, today), options)
  } catch (error) {
    if (!isBrokenRecord(error)) throw error
    parts.log.warn({ event: 'agenda', call: 'identify', kind: error.kind, path: error.path, ms: 0 })
    return { kind: 'none' }
  }
}

/** Somebody's record that cannot be read must not be told from nobody's. */
function isBrokenRecord(error: unknown): error is AgendaError {
  return error instanceof AgendaError && error.kind === 'unreadable' && /^zoekresultaten\.\d/.test(error.path ?? '')
}

function claimOf({ birthDate, patientNumber, surname, time }: ClaimFacts, today: string): Claim {
  return {
    birthDate,
    patientNumber,
    ...(surname !== undefined && { fitsName: (recordName: string) => fitsSurname(surname, recordName) }),
    ...(time && { fitsStart: (start) => fitsStart(time, start.toString(), today) }),
  }
}

function isOldEnough(birthDate: string, { parts, today }: CallScene): boolean {
  const year = Number(today.slice(0, 4)) - parts.practice.config.minimumAge
  return birthDate <= `${year}${today.slice(4)}`
}

/**
 * Right, and not too late. Others that are being answered at this moment may turn out right too: then it looks again, until
 * a failure would be answered.
 */
async function mayEnter(attempt: Attempt, answerAt: number, scene: CallScene): Promise<boolean> {
  const { parts, arrival, state } = scene
  const { id, identification } = parts.practice.config
  await parts.store.dropAttempt(id, attempt)
  if (state().failures >= identification.failures.conversation) return false
  for (let wait = firstLookMs; await isLocked(parts, attempt, arrival.conversation.channel); wait *= 2) {
    const left = answerAt - parts.now()
    if (left <= 0) return false
    await parts.pause(Math.min(wait, left))
  }
  return true
}

function welcome({ patientId, only }: One, { set }: ClaimFacts, scene: CallScene): Gives {
  const [at, facts] = [scene.parts.now(), set.join('+')]
  const who: Who = { patientId, facts, since: at, used: at, user: scene.user, ...(only && { only: factOf(only) }) }
  scene.learn({ who })
  scene.audit({ what: 'identify', who: String(patientId), patient: String(patientId), facts, outcome: 'identified' })
  return 'known'
}

async function refuse(
  attempt: Attempt,
  outcome: string,
  answerAt: number,
  claim: ClaimFacts,
  scene: CallScene,
): Promise<Gives> {
  const { parts, arrival, state, learn } = scene
  const failures = state().failures + 1
  learn({ failures })
  note(outcome, claim, scene)
  await until(answerAt, scene)
  await watchDoor(parts, attempt, arrival.conversation.channel)
  return failures >= parts.practice.config.identification.failures.conversation ? 'enough' : 'not-known'
}

function note(outcome: string, { set }: ClaimFacts, { parts, arrival, audit }: CallScene): void {
  const who = parts.secrets.hash(`${arrival.conversation.channel} ${arrival.user}`)
  audit({ what: 'identify', who, patient: '', facts: set.join('+'), outcome })
}

function due({ parts, arrival }: CallScene): number {
  return dueAt(arrival.arrivedAt, parts.now(), parts.practice.config.identification.floorMs)
}

async function until(at: number, { parts }: CallScene): Promise<void> {
  const left = at - parts.now()
  if (left > 0) await parts.pause(left)
}
