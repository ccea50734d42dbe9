// `tasks`: what a person of the practice has to look at.
import type { Task } from '../store/store.ts'
import type { Command, OperatorParts, Told } from './command.ts'

export const tasks: Command = {
  name: 'tasks',
  forms: [
    [
      'tasks',
      'what the practice has to look at: cancellations of which nobody knows whether they worked, doors that pause',
    ],
    ['tasks --all', 'closed ones too'],
    ['tasks close ID', 'it has been looked at'],
  ],
  options: { all: { type: 'boolean' } },
  looks: ({ words }) => words.length === 0,
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

/** The practice needs to know whom and what to look for; this goes to the operator's screen only, never to a log. */
function lineOf(task: Task, parts: OperatorParts): string {
  const since = minute(parts.localTime(task.at))
  return `${task.id}  since ${since}  ${whatOf(task, parts)}${task.closedAt ? '  closed' : ''}`
}

function whatOf({ kind, what }: Task, { localTime }: OperatorParts): string {
  if (kind === 'door-paused') {
    const { door, until } = what as { door: string; until: number }
    return `too many failed identifications through ${door}: nobody is identified there until ${minute(localTime(until))} (locks)`
  }
  const { patientId, snapshot } = what as { patientId: number; snapshot: { id: number; start: string } }
  const said = kind === 'cancellation-unknown' ? 'cancellation uncertain' : 'not cancelled, and the caller may not know'
  return `${said}: patient ${patientId}, appointment ${minute(snapshot.start)} (id ${snapshot.id})`
}

function minute(local: string): string {
  return local.replace('T', ' ').slice(0, 16)
}
