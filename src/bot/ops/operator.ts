// What the practice's operator can ask: each command reads or changes the store and answers in lines for people.
import type { Store, Task } from '../store/store.ts'

/** What a command works on. `now` is ms since the epoch; `localTime` is the practice's wall clock at such a moment. */
export interface OperatorParts {
  readonly store: Store
  readonly practice: string
  readonly now: () => number
  readonly localTime: (now: number) => string
}

/** What a command says, and how it ended: 0 done, 1 not found, 2 not understood. */
export interface Told {
  readonly lines: readonly string[]
  readonly code: 0 | 1 | 2
}

export const operatorUsage = [
  'Usage: npm run balie -- COMMAND',
  '',
  '  tasks              what the practice has to look at: cancellations of which nobody knows whether they worked',
  '  tasks --all        closed ones too',
  '  tasks close ID     it has been looked at',
]

/** Carries out one command line. Throws `StoreError` when the store fails. */
export async function operate(words: readonly string[], parts: OperatorParts): Promise<Told> {
  const [command, ...rest] = words
  if (command === 'tasks') return tasks(rest, parts)
  return { lines: operatorUsage, code: 2 }
}

async function tasks(words: readonly string[], parts: OperatorParts): Promise<Told> {
  const [first, id, ...more] = words
  if (first === undefined) return list('open', parts)
  if (first === '--all' && id === undefined) return list('all', parts)
  if (first === 'close' && id !== undefined && more.length === 0) return close(id, parts)
  return { lines: operatorUsage, code: 2 }
}

async function list(scope: 'open' | 'all', parts: OperatorParts): Promise<Told> {
  const found = await parts.store.tasks(parts.practice, scope)
  if (found.length === 0) return { lines: ['There are no tasks.'], code: 0 }
  return { lines: found.map((task) => lineOf(task, parts)), code: 0 }
}

async function close(id: string, { store, practice, now }: OperatorParts): Promise<Told> {
  const closed = await store.closeTask(practice, id, now())
  return closed ? { lines: ['Closed.'], code: 0 } : { lines: ['There is no such open task.'], code: 1 }
}

/** The practice needs to know whom and what to look for; this goes to the operator's screen only, never to a log. */
function lineOf({ id, at, closedAt, what }: Task, { localTime }: OperatorParts): string {
  const { patientId, snapshot } = what as { patientId: number; snapshot: { id: number; start: string } }
  const since = localTime(at).replace('T', ' ').slice(0, 16)
  const appointment = `patient ${patientId}, appointment ${snapshot.start.replace('T', ' ').slice(0, 16)} (id ${snapshot.id})`
  return `${id}  since ${since}  cancellation uncertain: ${appointment}${closedAt ? '  closed' : ''}`
}
