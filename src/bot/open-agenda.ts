// A practice's settings -> its agenda: the Switchboard, or a simulator of it for a demo practice.
import type { Agenda } from '../tetra/agenda.ts'
import { type ClientOptions, createClient } from '../tetra/client.ts'
import { type Simulator, startSimulator } from '../tetra/simulator/simulator.ts'
import { localTimeIn } from './practice.ts'
import type { PracticeConfig } from './settings/practice.ts'

/** A simulator that runs already, here or in another process. */
export type DemoAgenda = Pick<Simulator, 'url' | 'cancelUrl' | 'credentials'>

/** An agenda, the simulator behind it if there is one, and how to let go of both. */
export interface OpenedAgenda {
  readonly agenda: Agenda
  readonly demo: DemoAgenda | undefined
  readonly close: () => Promise<void>
}

/** `clock` is ms since the epoch. A demo practice gets a simulator of its own, unless one runs already; that one is not closed here. */
export async function openAgenda(
  { tetra, zone }: PracticeConfig,
  clock: () => number,
  running?: DemoAgenda,
): Promise<OpenedAgenda> {
  const now = () => localTimeIn(zone, clock())
  if (tetra !== 'demo') return opened(createClient({ ...tetra, now, clock }))
  if (running) return opened(clientOf(running, now, clock), running)
  const own = await startSimulator({ now, clock })
  return opened(clientOf(own, now, clock), own, own)
}

function clientOf({ url, cancelUrl, credentials }: DemoAgenda, now: ClientOptions['now'], clock: () => number): Agenda {
  return createClient({ ...credentials, url, cancelUrl, now, clock })
}

function opened(agenda: Agenda, demo?: DemoAgenda, own?: Simulator): OpenedAgenda {
  const close = async () => {
    await agenda.close()
    await own?.close()
  }
  return { agenda, demo, close }
}
