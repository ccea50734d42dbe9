// `locks`: who is not identified for now because of too many failures, and how that is lifted.
import { type Counted, countedBy, nameOf, pauseOf } from '../lockout.ts'
import type { Tally } from '../store/store.ts'
import type { Command, OperatorParts, Told } from './command.ts'
import { record } from './operator-record.ts'

export const locks: Command = {
  name: 'locks',
  forms: [
    ['locks', 'what is locked after too many failed identifications; whom it is about is not known, only a mark of it'],
    ['locks --all', 'what is counted and not locked yet, too'],
    ['locks lift MARK', 'one of them, by its mark'],
    ['locks lift --number N', 'what stands against a patient number, for a patient who has called'],
    ['locks lift --birth-date YYYY-MM-DD', 'what stands against a birth date'],
    ['locks lift --door CHANNEL', 'a door that pauses, and what was counted for it'],
  ],
  options: {
    all: { type: 'boolean' },
    number: { type: 'string' },
    'birth-date': { type: 'string' },
    door: { type: 'string' },
  },
  looks: ({ words }) => words.length === 0,
  run: async ({ words: [first, mark, ...more], options }, parts) => {
    if (first === undefined) return list(options.all === true, parts)
    if (first !== 'lift' || more.length > 0 || !isWritten(options)) return undefined
    const name = named(options, parts)
    if (name !== undefined) return mark === undefined ? lift([name], parts) : undefined
    return mark === undefined ? undefined : lift(await marked(mark, parts), parts)
  },
}

/** What is locked, or only counted. */
interface Lock {
  readonly mark: string
  readonly counted: Counted
  readonly count: number
  readonly most: number
  readonly locked: boolean
  readonly until: number
}

async function list(all: boolean, parts: OperatorParts): Promise<Told> {
  const { store, practice, now } = parts
  const found = await Promise.all((await store.tallies(practice, now())).map((tally) => lockOf(tally, parts)))
  const shown = found.filter(({ locked }) => all || locked)
  const lines = shown.length === 0 ? ['Nothing is locked.'] : shown.map((lock) => lineOf(lock, parts))
  return { lines, code: found.some(({ locked }) => locked) ? 1 : 0, data: shown }
}

async function lockOf({ name, count, until }: Tally, parts: OperatorParts): Promise<Lock> {
  const { store, practice, now, failures } = parts
  const counted = countedBy(name)
  const most = failures[counted]
  const paused = counted === 'door' && (await store.counted(practice, pauseOf(markOf(name)), now())) > 0
  return { mark: markOf(name), counted, count, most, locked: paused || (counted !== 'door' && count >= most), until }
}

/** Of a hash the first characters are enough to tell one from another; a door is called by its name. */
function markOf(name: string): string {
  const rest = name.slice(name.indexOf(' ') + 1)
  return countedBy(name) === 'door' ? rest : rest.slice(0, 12)
}

const what: Readonly<Record<Counted, string>> = {
  user: 'a user of a channel',
  number: 'a claimed patient number',
  birthDate: 'a claimed birth date',
  address: 'a network',
  door: 'a door',
}

function lineOf({ mark, counted, count, most, locked, until }: Lock, { localTime }: OperatorParts): string {
  const state = locked ? (counted === 'door' ? 'paused' : 'locked') : 'counted'
  const time = localTime(until).replace('T', ' ').slice(0, 16)
  return `${mark}  ${state}: ${what[counted]}, ${count} of ${most} failures, the first of them until ${time}`
}

/** What is written in another way has no lock, which would be told as if nothing were locked. */
function isWritten({
  number = '0',
  'birth-date': birthDate = '2000-01-01',
}: Readonly<Record<string, unknown>>): boolean {
  return /^\d+$/.test(String(number)) && /^\d{4}-\d{2}-\d{2}$/.test(String(birthDate))
}

/** The name of what an option says; only its hash is looked for. */
function named(options: Readonly<Record<string, unknown>>, { secrets, practice }: OperatorParts): string | undefined {
  const { number, door, 'birth-date': birthDate } = options
  if (typeof number === 'string') return nameOf({ secrets }, practice, 'number', number)
  if (typeof birthDate === 'string') return nameOf({ secrets }, practice, 'birthDate', birthDate)
  return typeof door === 'string' ? nameOf({ secrets }, practice, 'door', door) : undefined
}

async function marked(mark: string, { store, practice, now }: OperatorParts): Promise<readonly string[]> {
  const names = (await store.tallies(practice, now())).map(({ name }) => name)
  return names.filter((name) => markOf(name) === mark)
}

/** That somebody lifted a lock is in the audit, before it is lifted. */
async function lift(names: readonly string[], parts: OperatorParts): Promise<Told> {
  const { store, practice } = parts
  await record(parts, 'unlock', names.map((name) => `${countedBy(name)} ${markOf(name)}`).join(', ') || 'nothing')
  let lifted = 0
  for (const name of names) {
    lifted += await store.trimTally(practice, name, 0)
    if (countedBy(name) === 'door') await store.uncount(practice, pauseOf(markOf(name)))
  }
  if (lifted === 0) return { lines: ['There is no such lock.'], code: 1, data: { lifted } }
  return { lines: [`Lifted: ${lifted} failures do not count any more.`], code: 0, data: { lifted } }
}
