// Asks an agenda whose answers are spoilt, and sees that nothing worse comes of it than an error of the agenda.
import type { Access, Agenda } from '../../src/tetra/agenda.ts'
import { createAgenda } from '../../src/tetra/client.ts'
import { AgendaError } from '../../src/tetra/errors.ts'
import { readBookings } from '../../src/tetra/from-json.ts'
import { maxAnswerBytes } from '../../src/tetra/http.ts'
import { dice, type Mutant, mutate, type Wire } from './mutations.ts'
import { monday } from './practice.ts'

/** What came of one answer. `ms` of the processor and `heap` (bytes) are what it took to read it. */
export interface Trial {
  readonly how: string
  readonly wire: Wire
  readonly outcome: 'read' | 'refused'
  readonly ms: number
  readonly heap: number
}

const owners: Readonly<Record<Wire, number>> = { json: 0, search: 157376, xml: 10263 }

/** `count` answers from this seed on. Throws at the first that breaks something, and says which. */
export async function fuzz(seed: number, count: number, see: (trial: Trial) => void): Promise<void> {
  for (let i = 0; i < count; i += 1) {
    const roll = dice(seed + i)
    const wire = (['json', 'search', 'xml'] as const)[roll(3)] ?? 'json'
    const mutant = mutate(wire, roll)
    try {
      see({ how: mutant.how, wire, ...(await tryOne(wire, mutant)) })
    } catch (error) {
      throw new Error(`answer ${seed + i} (${wire}: ${mutant.how}): ${error instanceof Error ? error.stack : error}`)
    }
  }
}

async function tryOne(wire: Wire, mutant: Mutant): Promise<Pick<Trial, 'outcome' | 'ms' | 'heap'>> {
  const agenda = agendaThatSays(mutant.bytes, wire)
  const heap = process.memoryUsage().heapUsed
  const begun = cpuMs()
  const outcome = await ask(agenda, wire, mutant)
  return { outcome, ms: cpuMs() - begun, heap: process.memoryUsage().heapUsed - heap }
}

/** Of this thread alone: another program on the machine does not count. */
function cpuMs(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1_000
}

async function ask(agenda: Agenda, wire: Wire, { bytes }: Mutant): Promise<Trial['outcome']> {
  try {
    if (wire === 'search') await search(agenda)
    else await list(agenda, { kind: 'portal', patientId: owners[wire], session: 's' }, bytes)
    return 'read'
  } catch (error) {
    if (!(error instanceof AgendaError)) throw error
    if (!/^[\w.:-]*$/.test(error.path ?? '')) throw new Error('a path holds more than names')
    return 'refused'
  }
}

/** Whoever is found is who was claimed, with number and birth date as they came. */
async function search(agenda: Agenda): Promise<void> {
  const found = await agenda.identify({ birthDate: '1965-01-01', patientNumber: '157376' })
  if (found.kind === 'one' && found.patientId !== 157376) throw new Error('somebody else was identified')
}

/** Nobody else's appointment is told, nor anything that stays in the agenda's room. */
async function list(agenda: Agenda, access: Access, bytes: Uint8Array): Promise<void> {
  const found = await agenda.list(access)
  const told = Object.keys(found[0] ?? {})
    .sort()
    .join()
  if (found.length > 0 && told !== 'agendaId,agendaName,cancellable,end,id,minutes,start,status') throw new Error(told)
  if (isJson(bytes)) {
    const all = readBookings(JSON.parse(new TextDecoder().decode(bytes)))
    if (all.some(({ patientId = 0 }) => patientId !== 0 && patientId !== access.patientId))
      throw new Error('a stranger')
  }
}

function isJson(bytes: Uint8Array): boolean {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) !== undefined
  } catch {
    return false
  }
}

/** In memory, with the size limit that the real connections have. */
function agendaThatSays(bytes: Uint8Array, wire: Wire): Agenda {
  const send = async () => {
    if (bytes.length > maxAnswerBytes) throw new AgendaError('unreadable', { sent: true, path: 'size' })
    return { status: 200, bytes }
  }
  const version = wire === 'xml' ? 'xml' : 'json'
  const options = {
    url: 'http://agenda.example/',
    name: 'n',
    key: 'k',
    target: 't',
    version,
    now: () => monday,
  } as const
  return createAgenda({ send, close: async () => {} }, options)
}
