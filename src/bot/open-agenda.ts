// A practice's settings -> its agenda: the Switchboard, or a simulator of it for a demo practice.
import type { Agenda } from '../tetra/agenda.ts'
import { type AgendaEvent, type ClientOptions, createClient } from '../tetra/client.ts'
import type { Simulator } from '../tetra/simulator/simulator.ts'
import type { Log } from './ops/log.ts'
import { hostsOf, onlyTo } from './outbound.ts'
import { localTimeIn } from './practice.ts'
import type { PracticeConfig } from './settings/practice.ts'

/** A simulator that runs already, here or in another process. */
export type DemoAgenda = Pick<Simulator, 'url' | 'cancelUrl' | 'credentials'> &
  Pick<ClientOptions, 'concurrency' | 'waiting'>

/** An agenda, the simulator behind it if there is one, and how to let go of both. */
export interface OpenedAgenda {
  readonly agenda: Agenda
  readonly demo: DemoAgenda | undefined
  readonly close: () => Promise<void>
}

/** What an agenda needs beside the practice's settings. `clock` is ms since the epoch. */
export interface AgendaSurroundings {
  readonly clock: () => number
  readonly log: Log
}

/** A demo practice gets a simulator of its own, unless one runs already; that one is not closed here. */
export async function openAgenda(
  config: PracticeConfig,
  { clock, log }: AgendaSurroundings,
  running?: DemoAgenda,
): Promise<OpenedAgenda> {
  const { id, tetra, zone } = config
  const now = () => localTimeIn(zone, clock())
  const guard = onlyTo(hostsOf(config))
  const common = { now, clock, guard, tell: (event: AgendaEvent) => note(log, id, event) }
  if (tetra !== 'demo') return opened(createClient({ ...tetra, ...common }))
  if (running) return opened(clientOf(running, common), running)
  const { startSimulator } = await import('../tetra/simulator/simulator.ts')
  const own = await startSimulator({ now, clock })
  return opened(clientOf(own, common), own, own)
}

/** Another patient's appointment in an answer is the worst an agenda can do: somebody has to look at it. */
function note(log: Log, practice: string, event: AgendaEvent): void {
  if (event.kind === 'stranger') log.error({ event: 'stranger', practice })
  else if (event.kind === 'line') log.warn({ event: 'agenda-line', practice, line: event.state })
  else log[event.outcome === 'accepted' ? 'info' : 'error']({ event: 'agenda-login', practice, outcome: event.outcome })
}

function clientOf(
  { url, cancelUrl, credentials, concurrency, waiting }: DemoAgenda,
  common: Pick<ClientOptions, 'now' | 'clock' | 'guard' | 'tell'>,
): Agenda {
  const line = { ...(concurrency && { concurrency }), ...(waiting && { waiting }) }
  return createClient({ ...credentials, url, cancelUrl, ...line, ...common })
}

function opened(agenda: Agenda, demo?: DemoAgenda, own?: Simulator): OpenedAgenda {
  const close = async () => {
    await agenda.close()
    await own?.close()
  }
  return { agenda, demo, close }
}
