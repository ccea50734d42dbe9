// How often somebody may be wrong about who they are: counted before the answer, in the store, under keyed hashes.
import type { ClaimFacts } from '../dialogs/host.ts'
import type { FailureLimits } from './settings/identification.ts'
import type { Attempt, Task } from './store/store.ts'
import type { Arrival, TurnParts } from './turn-parts.ts'

/** What attempts are counted by. `door`: everything that comes in through one channel of the practice. */
export type Counted = 'user' | 'number' | 'birthDate' | 'address' | 'door'

/** What may be too often: for whom, and the value that is hashed. Nothing is counted by a value that is not there. */
type Values = Readonly<Partial<Record<Exclude<Counted, 'door'>, string | undefined>>>

const hourMs = 3_600_000

/** The name under which something is counted: the practice's own, and only a hash of whom it is about. */
export function nameOf(parts: Pick<TurnParts, 'secrets'>, practice: string, counted: Counted, value: string): string {
  if (counted === 'door') return `door ${value}`
  return `${counted} ${parts.secrets.hash(JSON.stringify(['failure', practice, counted, value]))}`
}

/** What is counted by under this name. */
export function countedBy(name: string): Counted {
  return name.slice(0, name.indexOf(' ')) as Counted
}

/** The name under which a door's pause is kept. */
export const pauseOf = (door: string) => `pause ${door}`

/** Whether this door of the practice identifies nobody for now. */
export async function isPaused({ store, practice, now }: TurnParts, door: string): Promise<boolean> {
  return (await store.counted(practice.config.id, pauseOf(door), now())) > 0
}

/** Counts an attempt as a failure, before anybody knows how it ends. */
export async function countAttempt(parts: TurnParts, arrival: Arrival, claim: ClaimFacts): Promise<Attempt> {
  const { practice, store, now } = parts
  const door = arrival.conversation.channel
  const values: Values = {
    user: JSON.stringify([door, arrival.user]),
    number: claim.patientNumber,
    birthDate: claim.birthDate,
    address: arrival.network,
  }
  const { id, identification } = practice.config
  const names = Object.entries(values).flatMap(([counted, value]) =>
    value === undefined ? [] : [nameOf(parts, id, counted as Counted, value)],
  )
  const until = now() + identification.failures.hours * hourMs
  return store.attempt(id, [...names, nameOf(parts, id, 'door', door)], until)
}

/**
 * Whether an attempt comes after too many others that failed. Only those that were made before it matter, so many at once
 * are judged as if they had come one by one.
 */
export async function isLocked(parts: TurnParts, attempt: Attempt, door: string): Promise<boolean> {
  const { practice, store, now } = parts
  const { failures } = practice.config.identification
  const before = await store.attemptsBefore(practice.config.id, attempt, now())
  const full = [...before].some(([name, count]) => count >= failures[countedBy(name)])
  return full || (await isPaused(parts, door))
}

/**
 * After a failure: when that was one too many for the door, it pauses and the practice hears of it. After the pause one
 * more failure is enough for the next, as long as the others are not a day old.
 */
export async function watchDoor(parts: TurnParts, attempt: Attempt, door: string): Promise<void> {
  const { practice, store, now } = parts
  const { id, identification } = practice.config
  const { failures } = identification
  const name = nameOf(parts, id, 'door', door)
  const before = (await store.attemptsBefore(id, attempt, now())).get(name) ?? 0
  if (before + 1 < failures.door) return
  if ((await store.count(id, pauseOf(door), now(), failures.pauseMinutes * 60_000)) > 1) return
  await store.trimTally(id, name, failures.door - 1)
  await alarm(parts, door, failures)
}

/** The practice has a task, the operator a line in the log, which the metrics count as an alarm. */
async function alarm({ practice, store, log, now }: TurnParts, door: string, { pauseMinutes }: FailureLimits) {
  const task: Task = {
    id: crypto.randomUUID(),
    practice: practice.config.id,
    kind: 'door-paused',
    at: now(),
    closedAt: 0,
    what: { door, until: now() + pauseMinutes * 60_000 },
  }
  log.error({ event: 'door-paused', practice: practice.config.id, channel: door, minutes: pauseMinutes })
  await store.addTask(task)
}
