// A practice's settings -> its agenda: the Switchboard, or a simulator of it for a demo practice.
import type { Agenda } from '../tetra/agenda.ts'
import { createClient } from '../tetra/client.ts'
import { type Simulator, startSimulator } from '../tetra/simulator/simulator.ts'
import { localTimeIn } from './practice.ts'
import type { PracticeConfig } from './settings/practice.ts'

/** An agenda, the simulator behind it if there is one, and how to let go of both. */
export interface OpenedAgenda {
  readonly agenda: Agenda
  readonly demo: Simulator | undefined
  readonly close: () => Promise<void>
}

/** `clock` is ms since the epoch. A demo practice gets a simulator of its own, unless one runs already; that one is not closed here. */
export async function openAgenda(
  { tetra, zone }: PracticeConfig,
  clock: () => number,
  running?: Simulator,
): Promise<OpenedAgenda> {
  const now = () => localTimeIn(zone, clock())
  if (tetra !== 'demo') return opened(createClient({ ...tetra, now, clock }))
  const demo = running ?? (await startSimulator({ now, clock }))
  const { url, cancelUrl, credentials } = demo
  return opened(createClient({ ...credentials, url, cancelUrl, now, clock }), demo, running ? undefined : demo)
}

function opened(agenda: Agenda, demo?: Simulator, own?: Simulator): OpenedAgenda {
  const close = async () => {
    await agenda.close()
    await own?.close()
  }
  return { agenda, demo, close }
}
