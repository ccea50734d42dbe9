// `tasks`: what a person of the practice has to look at.
import type { Task } from '../store/store.ts'
import type { Command, OperatorParts, Told } from './command.ts'

export const tasks: Command = {
  name: 'tasks',
  forms: [
    ['tasks', 'what the practice has to look at: cancellations of which nobody knows whether they worked'],
    ['tasks --all', 'closed ones too'],
    ['tasks close ID', 'it has been looked at'],
  ],
  options: { all: { type: 'boolean' } },
  run: async ({ words: [first, id, ...more], options }, parts) => {
    if (first === undefined) return list(options.all ? 'all' : 'open', parts)
    if (first === 'close' && id !== undefined && more.length === 0) return close(id, parts)
    return undefined
  },
}

async function list(scope: 'open' | 'all', parts: OperatorParts): Promise<Told> {
  const found = await parts.store.tasks(parts.practice, scope)
  const lines = found.length === 0 ? ['There are no tasks.'] : found.map((task) => lineOf(task, parts))
  return { lines, code: found.some(({ closedAt }) => closedAt === 0) ? 1 : 0, data: found }
}

async function close(id: string, { store, practice, now }: OperatorParts): Promise<Told> {
  const closed = await store.closeTask(practice, id, now())
  return closed ? { lines: ['Closed.'], code: 0 } : { lines: ['There is no such open task.'], code: 1 }
}

const whatOf: Readonly<Record<Task['kind'], string>> = {
  'cancellation-unknown': 'cancellation uncertain',
  'cancellation-unheard': 'not cancelled, the caller has not heard so',
}

/** The practice needs to know whom and what to look for; this goes to the operator's screen only, never to a log. */
function lineOf({ id, kind, at, closedAt, what }: Task, { localTime }: OperatorParts): string {
  const { patientId, snapshot } = what as { patientId: number; snapshot: { id: number; start: string } }
  const since = localTime(at).replace('T', ' ').slice(0, 16)
  const appointment = `patient ${patientId}, appointment ${snapshot.start.replace('T', ' ').slice(0, 16)} (id ${snapshot.id})`
  return `${id}  since ${since}  ${whatOf[kind]}: ${appointment}${closedAt ? '  closed' : ''}`
}
