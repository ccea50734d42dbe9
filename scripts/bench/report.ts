// Samples -> a table of medians, and each target met or missed.
import type { Mode, Sample } from './measure.ts'

/** A target's line for people, and whether it was met. */
export interface Target {
  readonly line: string
  readonly met: boolean
}

type Figure = 'turnsPerSecond' | 'p99' | 'cpuPer1000' | 'startMs' | 'restMib' | 'loadMib'
type Wanted = readonly [what: string, figure: Figure, peer: string, direction: 'at least' | 'at most', ratio: number]

const wanted: readonly Wanted[] = [
  ['turns a second', 'turnsPerSecond', 'botbuilder', 'at least', 3],
  ['turns a second', 'turnsPerSecond', 'Agents SDK', 'at least', 2.5],
  ['p99', 'p99', 'botbuilder', 'at most', 0.35],
  ['CPU per turn', 'cpuPer1000', 'botbuilder', 'at most', 0.33],
  ['start-up', 'startMs', 'botbuilder', 'at most', 1],
  ['memory at rest', 'restMib', 'botbuilder', 'at most', 1.15],
  ['memory under load', 'loadMib', 'botbuilder', 'at most', 0.8],
]
const modes: readonly Mode[] = ['connector', 'inline']

/** The medians, as a table in Markdown. */
export function tableOf(samples: readonly Sample[]): string {
  const names = [...new Set(samples.map(({ name }) => name))]
  const rows = modes.flatMap((mode) =>
    names.map((name) => {
      const of = (figure: Figure) => median(samples, name, mode, figure)
      const cells = [of('turnsPerSecond').toFixed(0), of('p99').toFixed(1), of('cpuPer1000').toFixed(2)]
      const memory = [of('restMib').toFixed(0), of('loadMib').toFixed(0)]
      return `| ${[name, mode, ...cells, of('startMs').toFixed(0), ...memory].join(' | ')} |`
    }),
  )
  const head =
    '| bot | replies by | turns/s | p99 ms | CPU s per 1,000 turns | start ms | MiB at rest | MiB under load |'
  return [head, '|---|---|--:|--:|--:|--:|--:|--:|', ...rows].join('\n')
}

/** Every target as a ratio of medians in this run. */
export function targetsOf(samples: readonly Sample[]): readonly Target[] {
  return modes.flatMap((mode) =>
    wanted.map(([what, figure, peer, direction, ratio]) => {
      const found = median(samples, 'Balie', mode, figure) / median(samples, peer, mode, figure)
      const met = direction === 'at least' ? found >= ratio : found <= ratio
      const line = `${met ? 'met   ' : 'MISSED'} ${mode}: ${what} ${found.toFixed(2)} x ${peer} (${direction} ${ratio} x)`
      return { line, met }
    }),
  )
}

function median(samples: readonly Sample[], name: string, mode: Mode, figure: Figure): number {
  const values = samples.filter((each) => each.name === name && each.mode === mode).map((each) => each[figure])
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
