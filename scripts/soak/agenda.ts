// The agenda as a process of its own: the simulator with many patients, a line to it for each bot process, and a control
// channel. Started by the soak: `agenda.ts SEED PEOPLE TODAY PROCESSES`.

import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { Temporal } from 'temporal-polyfill'
import type { Rule } from '../../src/tetra/simulator/script.ts'
import { type Simulator, startSimulator } from '../../src/tetra/simulator/simulator.ts'
import type { Order, Report } from './control.ts'
import { faultRules } from './fault-mix.ts'
import type { PracticeChange } from './history.ts'
import type { KillPoint } from './killer.ts'
import { createLine, type Watch } from './line.ts'
import { populate } from './people.ts'

const [seed = 0, people = 0] = process.argv.slice(2, 4).map(Number)
const [today = '', processes = '1'] = process.argv.slice(4)
const population = populate(seed, people, today)
const simulator = await startSimulator({ name: 'soak', key: 'soak-key', target: 'Soak' })
const patientOf = new Map(population.planned.map(({ token, patientId }) => [token, patientId]))
const armed = new Map<number, { point: KillPoint; cancelled: boolean }>()
const holds = new Map<number, (verdict: 'pass' | 'drop') => void>()
const changes: PracticeChange[] = []
let lastHold = 0

for (const { id, name, birthDate } of population.people) simulator.addPatient({ id, name, birthDate, gender: 'O' })
for (const { start, ...rest } of population.planned)
  simulator.addAppointment({ ...rest, start: Temporal.PlainDateTime.from(start) })

async function openLine(bot: number): Promise<{ url: string; cancelUrl: string }> {
  const agendaPort = Number(new URL(simulator.url).port)
  const line = createLine(agendaPort, (token) => patientOf.get(token), watchFor(bot)).listen(0, '127.0.0.1')
  await once(line, 'listening')
  const base = `http://127.0.0.1:${(line.address() as AddressInfo).port}`
  return { url: `${base}/switchboard`, cancelUrl: `${base}/wis/{token}` }
}

/** Counts along with a cancellation: a look before it, the request, a look after it. */
function watchFor(bot: number): Watch {
  return ({ patientId = 0, step }, when) => {
    const trap = armed.get(patientId)
    if (!trap || step === 'other') return 'pass'
    if (step === 'cancel') trap.cancelled = true
    const name = step === 'look' && trap.cancelled ? 'look-again' : step
    const isLate = trap.point === 'cancel late' && step === 'cancel' && when === 'arrived'
    if (trap.point !== `${name} ${when}` && !isLate) return 'pass'
    armed.delete(patientId)
    lastHold += 1
    const hold = lastHold
    tell({ event: 'point', process: bot, patientId, point: trap.point, hold })
    return new Promise((resolve) => holds.set(hold, resolve))
  }
}

const obey: { readonly [D in Order['do']]: (order: Order & { do: D }) => void } = {
  arm: ({ patientId, point }) => armed.set(patientId, { point, cancelled: false }),
  disarm: ({ patientId }) => armed.delete(patientId),
  go: ({ hold, verdict }) => {
    holds.get(hold)?.(verdict)
    holds.delete(hold)
  },
  faults: ({ on, harsh, seed }) => simulator.misbehave(on ? faultRules(harsh) : [], seed),
  outage: ({ fault }) => simulator.misbehave([{ method: '*', fault: fault as Rule['fault'], probability: 1 }]),
  change: (order) => tell({ event: 'changed', number: order.number, change: change(simulator, order) }),
  dump: ({ file }) => {
    writeFileSync(file, JSON.stringify({ ...population, agenda: simulator.log, changes }))
    tell({ event: 'dumped' })
  },
}

/** What the practice does with an appointment; undefined when it is gone already. */
function change(
  { move, reuse, remove }: Simulator,
  { kind, id, to }: Order & { do: 'change' },
): PracticeChange | undefined {
  if (!simulator.appointment(id)) return undefined
  if (kind === 'moved') move(id, Temporal.PlainDateTime.from(String(to)))
  if (kind === 'reused') reuse(id, Number(to))
  if (kind === 'removed') remove(id)
  const after = kind === 'moved' ? { start: String(to) } : kind === 'reused' ? { patientId: Number(to) } : {}
  const made = { at: Date.now(), id, kind, ...after }
  changes.push(made)
  return made
}

function tell(report: Report): void {
  process.send?.(report)
}

process.on('message', (message) => {
  const order = message as Order
  const carryOut: (order: never) => void = obey[order.do]
  carryOut(order as never)
})
process.on('disconnect', () => process.exit(0))
tell({ event: 'ready', addresses: await Promise.all(Array.from({ length: Number(processes) }, (_, i) => openLine(i))) })
