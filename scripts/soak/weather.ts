// What the agenda suffers over a run: faults all the time, and now and then an outage of a minute and a half at most.
import { setTimeout as wait } from 'node:timers/promises'
import type { AgendaProcess } from './agenda-process.ts'
import { outageFaults } from './fault-mix.ts'
import type { Options } from './options.ts'
import { createRandom } from './random.ts'

/** An outage: after how many ms of quiet, how long, and as what it shows. */
export interface Outage {
  readonly afterMs: number
  readonly ms: number
  readonly fault: (typeof outageFaults)[number]
}

/** Faults until it is told to end; gives the outages that there were. */
export function beginWeather(
  agenda: AgendaProcess,
  { seed, harsh }: Pick<Options, 'seed' | 'harsh'>,
): { readonly end: () => readonly Outage[] } {
  const over = new AbortController()
  const outages: Outage[] = []
  const random = createRandom(seed, 2)
  let seeds = seed
  const fair = () => agenda.order({ do: 'faults', on: true, harsh, seed: ++seeds })
  const blow = async () => {
    fair()
    for (let first = true; ; first = false) {
      const afterMs = first ? 8000 : 200_000
      const outage = { afterMs, ms: first ? 5000 : random.whole(10_000, 90_000), fault: random.pick(outageFaults) }
      await wait(outage.afterMs, undefined, { signal: over.signal })
      agenda.order({ do: 'outage', fault: outage.fault })
      outages.push(outage)
      await wait(outage.ms, undefined, { signal: over.signal })
      fair()
    }
  }
  blow().catch(() => {})
  return {
    end: () => {
      over.abort()
      agenda.order({ do: 'faults', on: false, harsh, seed })
      return outages
    },
  }
}
