// The driver's end of the agenda's process.
import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Order, Report } from './control.ts'
import type { PracticeChange } from './history.ts'
import type { KillPoint } from './killer.ts'

/** A point of a cancellation that was reached: which bot process, and how to let the request go on. */
export interface Point {
  readonly process: number
  readonly point: KillPoint
  readonly go: (verdict: 'pass' | 'drop') => void
}

/** The agenda as the driver sees it. */
export interface AgendaProcess {
  readonly addresses: readonly { readonly url: string; readonly cancelUrl: string }[]
  readonly order: (order: Order) => void
  /** The practice changes an appointment; undefined when it is gone. */
  readonly change: (order: Omit<Order & { do: 'change' }, 'do' | 'number'>) => Promise<PracticeChange | undefined>
  readonly dump: (file: string) => Promise<void>
  readonly stop: () => void
}

/** Starts it and waits until it listens. `reached` hears of every armed point. */
export async function startAgenda(
  args: readonly (string | number)[],
  reached: (point: Point) => void,
): Promise<AgendaProcess> {
  const child = fork(fileURLToPath(new URL('agenda.ts', import.meta.url)), args.map(String), {
    execArgv: ['--disable-warning=ExperimentalWarning'],
  })
  const waiting = new Map<number, (change: PracticeChange | undefined) => void>()
  let dumped = () => {}
  let lastNumber = 0
  const order = (given: Order) => void child.send(given)
  const ready = Promise.withResolvers<Report & { event: 'ready' }>()
  child.on('exit', () => ready.reject(new Error('The agenda ended before its time.')))
  child.on('message', (message) => {
    const report = message as Report
    if (report.event === 'ready') ready.resolve(report)
    if (report.event === 'dumped') dumped()
    if (report.event === 'changed') waiting.get(report.number)?.(report.change)
    if (report.event === 'point')
      reached({ ...report, go: (verdict) => order({ do: 'go', hold: report.hold, verdict }) })
  })
  const { addresses } = await ready.promise
  return {
    addresses,
    order,
    change: (wanted) => {
      lastNumber += 1
      const number = lastNumber
      order({ do: 'change', number, ...wanted })
      return new Promise((resolve) => waiting.set(number, resolve))
    },
    dump: (file) => {
      order({ do: 'dump', file })
      return new Promise((resolve) => {
        dumped = resolve
      })
    },
    stop: () => void end(child),
  }
}

function end(child: ChildProcess): void {
  if (child.connected) child.disconnect()
}
